//! What every chart says where it is easily untrue: ties, nobody, one, all, and lists without a field; in six languages.

#[cfg(test)]
mod bars;
#[cfg(test)]
mod comparison;
#[cfg(test)]
mod dots;
#[cfg(test)]
mod leaders;
#[cfg(test)]
mod list;
#[cfg(test)]
mod matrix;
#[cfg(test)]
mod multiples;
#[cfg(test)]
mod numbers;
#[cfg(test)]
mod obeyed;
#[cfg(test)]
mod placement;
#[cfg(test)]
mod ranking;
#[cfg(test)]
#[path = "../first_list/read.rs"]
mod read;
#[cfg(test)]
mod representation;
#[cfg(test)]
mod shared;
#[cfg(test)]
mod summary;
#[cfg(test)]
#[path = "../first_list/words.rs"]
mod words;
