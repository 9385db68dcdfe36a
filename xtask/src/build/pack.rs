//! Packs the files of a split program, so that a part is one file on the line: its own module after those that it shares with others.

use std::collections::BTreeMap;

use anyhow::{Context, Result};

use crate::compile::bindgen::Program;
use crate::site::first_view::EARLY;

/// The name of the file with modules that parts share, but for those that [`EARLY`] shares, which its own file has.
const SHARED: &str = "shared";

/// Modules one after another.
#[derive(Default)]
pub struct Pack {
    /// The modules.
    pub content: Vec<u8>,
    /// The end of each, in bytes from the beginning.
    pub ends: Vec<usize>,
}

/// The packs of a program by their names, and the names of those that each part needs, in the order in which they are linked.
pub struct Packs {
    pub packs: BTreeMap<String, Pack>,
    pub parts: BTreeMap<String, Vec<String>>,
}

/// Packs a program.
///
/// Fails if a part names a file that the program lacks.
pub fn pack(program: &Program) -> Result<Packs> {
    let mut packs: BTreeMap<String, Pack> = BTreeMap::new();
    let mut places: BTreeMap<&str, String> = BTreeMap::new();
    // Shared modules come first in each pack.
    for (file, content) in &program.files {
        if !file.starts_with(OWN) {
            let sharing = program.parts.iter();
            let mut sharing = sharing.filter(|(_, files)| files.contains(file));
            let is_early = sharing.any(|(part, _)| part == EARLY);
            let place = if is_early { EARLY } else { SHARED };
            packs.entry(place.to_owned()).or_default().add(content);
            places.insert(file, place.to_owned());
        }
    }
    for (file, content) in &program.files {
        if let Some(part) = file.strip_prefix(OWN) {
            packs.entry(part.to_owned()).or_default().add(content);
            places.insert(file, part.to_owned());
        }
    }
    let mut parts = BTreeMap::new();
    for (part, files) in &program.parts {
        let mut needed: Vec<String> = Vec::new();
        for file in files {
            let place = places.get(file.as_str());
            let place = place.with_context(|| format!("the part {part} lacks its file {file}"))?;
            if !needed.contains(place) {
                needed.push(place.clone());
            }
        }
        // What is shared is there before what is not.
        needed.sort_by_key(|place| (place == part, place != EARLY));
        parts.insert(part.clone(), needed);
    }
    Ok(Packs { packs, parts })
}

/// The beginning of the name of a part's own module.
const OWN: &str = "split_";

impl Pack {
    fn add(&mut self, module: &[u8]) {
        self.content.extend(module);
        self.ends.push(self.content.len());
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::pack;
    use crate::compile::bindgen::Program;

    fn program() -> Program {
        let files = [
            ("chunk_1", "early and slides"),
            ("chunk_2", "slides and files"),
            ("split_figures", "charts"),
            ("split_present", "slides"),
            ("split_save", "files"),
        ];
        let files = files.map(|(name, content)| (name.to_owned(), content.as_bytes().to_vec()));
        let parts = [
            ("figures", &["chunk_1", "split_figures"][..]),
            ("present", &["chunk_1", "chunk_2", "split_present"]),
            ("save", &["chunk_2", "split_save"]),
        ];
        let parts = parts.map(|(name, files)| {
            let files = files.iter().map(|file| (*file).to_owned());
            (name.to_owned(), files.collect())
        });
        Program {
            javascript: String::new(),
            first: Vec::new(),
            files: BTreeMap::from(files),
            parts: BTreeMap::from(parts),
        }
    }

    #[test]
    fn a_part_has_one_file_and_needs_those_that_it_shares_before_it() {
        let packs = pack(&program()).unwrap();
        let names: Vec<_> = packs.packs.keys().collect();
        assert_eq!(names, ["figures", "present", "save", "shared"]);
        assert_eq!(packs.parts["figures"], ["figures"]);
        assert_eq!(packs.parts["present"], ["figures", "shared", "present"]);
        assert_eq!(packs.parts["save"], ["shared", "save"]);
    }

    #[test]
    fn modules_stand_one_after_another_with_their_ends() {
        let packs = pack(&program()).unwrap();
        let figures = &packs.packs["figures"];
        assert_eq!(figures.content, b"early and slidescharts");
        assert_eq!(figures.ends, [16, 22]);
    }

    #[test]
    fn a_missing_file_is_named() {
        let mut program = program();
        program.files.remove("chunk_2");
        let error = pack(&program).err().unwrap().to_string();
        assert!(error.contains("chunk_2"), "{error}");
    }
}
