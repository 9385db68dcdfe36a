//! One parameter as it is read, and what of it is not understood.

use super::Notice;
use super::encoding::decode;
use super::known::number;
use super::limits::{MOST_ITEMS, MOST_PARAMETERS, shortened};
use crate::dataset::Dataset;

/// A parameter of a link.
pub struct Parameter<'a> {
    pub name: &'a str,
    /// The value as it stands in the link: a list is split before its items are decoded.
    pub written: &'a str,
    /// The value.
    pub value: &'a str,
    /// Items of a list that are not known.
    unknown: Vec<String>,
    /// Whether all of the value was read.
    whole: bool,
}

/// What becomes of a parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reading {
    /// It is one, whatever of its items is known.
    Understood,
    /// It has no such value.
    NoValue,
    /// There is none of this name.
    NoParameter,
}

impl Reading {
    /// Puts a value where it belongs, if there is one.
    pub fn of<T>(place: &mut T, value: Option<T>) -> Self {
        let Some(value) = value else {
            return Self::NoValue;
        };
        *place = value;
        Self::Understood
    }
}

impl<'a> Parameter<'a> {
    pub const fn new(name: &'a str, written: &'a str, value: &'a str) -> Self {
        Self {
            name,
            written,
            value,
            unknown: Vec::new(),
            whole: true,
        }
    }

    /// The value, no longer than so many letters.
    pub fn shortened(&mut self, most: usize) -> String {
        let kept;
        (kept, self.whole) = shortened(self.value, most);
        kept.to_owned()
    }

    /// Adds the items of a list, each once. A comma within an item is escaped in it; where that makes no known item, the link has
    /// escaped the commas between items too, as some tools do with every comma.
    ///
    /// If the list holds more items, or more that are not known, than are read, the rest of it is left alone.
    pub fn add_items(&mut self, items: &mut Vec<String>, known: &dyn Fn(&str) -> bool) -> Reading {
        let mut left = MOST_ITEMS;
        for item in self.written.split(',') {
            let item = decode(item);
            let whole = [item.as_str()];
            let parts = item.split(',').filter(|part| !part.is_empty());
            let parts: Vec<_> = if known(&item) {
                whole.to_vec()
            } else {
                parts.collect()
            };
            for part in parts {
                if left == 0 || self.unknown.len() == MOST_PARAMETERS {
                    self.whole = false;
                    return Reading::Understood;
                }
                left -= 1;
                let part = part.to_owned();
                if !known(&part) {
                    self.unknown.push(part);
                } else if !items.contains(&part) {
                    items.push(part);
                }
            }
        }
        Reading::Understood
    }

    /// Adds the printed numbers of a list, each once.
    pub fn add_numbers(&mut self, numbers: &mut Vec<u32>, dataset: Option<&Dataset>) -> Reading {
        let mut items = Vec::new();
        let reading = self.add_items(&mut items, &|item| number(dataset, item).is_some());
        for number in items.iter().filter_map(|item| number(dataset, item)) {
            if !numbers.contains(&number) {
                numbers.push(number);
            }
        }
        reading
    }

    /// Says what is not understood.
    pub fn tell(mut self, reading: Reading, notices: &mut Vec<Notice>) {
        let name = self.name.to_owned();
        match reading {
            Reading::NoParameter => return notices.push(Notice::UnknownParameter(name)),
            Reading::NoValue => self.unknown.push(self.value.to_owned()),
            Reading::Understood => {}
        }
        for value in self.unknown {
            let name = name.clone();
            notices.push(Notice::UnknownValue { name, value });
        }
        if !self.whole {
            notices.push(Notice::TooLong(name));
        }
    }
}
