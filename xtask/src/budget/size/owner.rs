//! Whose a compiled function is, told by its name.

/// The project's own crate.
pub const OWN: &str = "participant_explorer";

/// Crates whose generic code is compiled for the types of others.
const STANDARD: [&str; 3] = ["core", "alloc", "std"];

/// The crate and the module that a function is from.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Owner {
    /// The crate's name as code has it.
    pub krate: String,
    /// The path of the module in the crate, two steps at most; empty for the crate's root.
    pub module: String,
}

impl Owner {
    /// The owner of a function with this name, such as `<alloc::vec::Vec<yew::Html> as core::ops::Drop>::drop`.
    ///
    /// Generic code belongs to whom it was compiled for: to this project if a type of its takes part, otherwise to the first crate
    /// that is not the standard library's.
    pub fn of(name: &str) -> Self {
        let name = &without_hashes(name);
        let paths =
            name.split(|sign: char| !(sign.is_alphanumeric() || sign == '_' || sign == ':'));
        let paths: Vec<&str> = paths
            .filter(|path| path.contains("::") && !path.starts_with(':'))
            .collect();
        let is_of = |path: &&&str, known: &[&str]| known.contains(&first(path));
        let path = paths
            .iter()
            .find(|path| is_of(path, &[OWN]))
            .or_else(|| paths.iter().find(|path| !is_of(path, &STANDARD)))
            .or(paths.first());
        let Some(path) = path else {
            return Self {
                krate: "no crate".to_owned(),
                module: String::new(),
            };
        };
        // Modules have small letters; the last step is the function.
        let mut steps: Vec<&str> = path.split("::").skip(1).collect();
        if name.ends_with(path) {
            steps.pop();
        }
        let modules = steps
            .into_iter()
            .take_while(|step| step.starts_with(char::is_lowercase));
        Self {
            krate: first(path).to_owned(),
            module: modules.take(2).collect::<Vec<_>>().join("::"),
        }
    }
}

/// A name without what tells compilations apart: `core[c5930c85a12de822]::fmt::write` and `core::fmt::write::h0bf89b91c990c481`.
fn without_hashes(name: &str) -> String {
    let mut parts = name.split('[');
    let mut plain = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        match part.split_once(']') {
            Some((inside, rest)) if inside.chars().all(|sign| sign.is_ascii_hexdigit()) => {
                plain += rest
            }
            _ => plain = plain + "[" + part,
        }
    }
    match plain.rsplit_once("::h") {
        Some((path, hash)) if hash.len() == 16 => path.to_owned(),
        _ => plain,
    }
}

fn first(path: &str) -> &str {
    path.split("::").next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::Owner;

    #[test]
    fn functions_belong_to_whom_they_were_compiled_for() {
        for (name, krate, module) in [
            (
                "participant_explorer::view::build::page",
                "participant_explorer",
                "view::build",
            ),
            (
                "participant_explorer::chart::draw_first",
                "participant_explorer",
                "chart",
            ),
            (
                "<participant_explorer::web::explorer::Explorer as yew::html::Component>::view",
                "participant_explorer",
                "web::explorer",
            ),
            (
                "core::ptr::drop_in_place<alloc::vec::Vec<participant_explorer::i18n::json::Json>>",
                "participant_explorer",
                "i18n::json",
            ),
            (
                "<alloc::rc::Rc<yew::virtual_dom::VTag> as core::ops::drop::Drop>::drop",
                "yew",
                "virtual_dom",
            ),
            (
                "alloc::raw_vec::RawVecInner<A>::grow_amortized",
                "alloc",
                "raw_vec",
            ),
            (
                "participant_explorer::chart::draw::h0bf89b91c990c481",
                "participant_explorer",
                "chart",
            ),
            (
                "<core[c5930c85a12de822]::fmt::Formatter>::pad",
                "core",
                "fmt",
            ),
            ("<[T] as alloc::slice::Concat>::concat", "alloc", "slice"),
            ("main", "no crate", ""),
            ("", "no crate", ""),
        ] {
            let owner = Owner::of(name);
            assert_eq!(
                (owner.krate.as_str(), owner.module.as_str()),
                (krate, module),
                "{name}"
            );
        }
    }
}
