//! A built site as a value: every file's path and content, what kinds of files there are, and how they are written.

pub mod compress;
pub mod first_view;
pub mod messages;
pub mod output;

use std::collections::BTreeMap;

/// The files of a site. Paths are relative to the site's root, with forward slashes.
#[derive(Default)]
pub struct Site {
    files: BTreeMap<String, Vec<u8>>,
    parts: BTreeMap<String, Vec<String>>,
}

impl Site {
    /// Adds a file, or replaces the one of the same path.
    pub fn insert(&mut self, path: impl Into<String>, content: impl Into<Vec<u8>>) {
        self.files.insert(path.into(), content.into());
    }

    /// The content of one file.
    pub fn get(&self, path: &str) -> Option<&[u8]> {
        self.files.get(path).map(Vec::as_slice)
    }

    /// Says which files a part of the program is loaded with, besides words.
    pub fn set_part(&mut self, name: &str, paths: Vec<String>) {
        self.parts.insert(name.to_owned(), paths);
    }

    /// The parts of the program that are loaded later, each with the paths of its files.
    pub const fn parts(&self) -> &BTreeMap<String, Vec<String>> {
        &self.parts
    }

    /// All files in the order of their paths.
    pub fn files(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.files
            .iter()
            .map(|(path, content)| (path.as_str(), content.as_slice()))
    }
}
