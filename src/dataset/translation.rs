//! A descriptor and what it is called in one language.
//!
//! The labels of a language stand in a file of their own, so that a reader loads those of one language and no others. Such a file
//! has the structure of the descriptor, and of its properties those that hold texts by language: they are read as if they stood in
//! the descriptor itself. An item of a list is that of the same `name` or `key`.

use std::cell::OnceCell;

use super::property::{Property, Read};
use super::{Dataset, Descriptor, ReadError, json};
use crate::i18n::{Json, Locale};

/// A descriptor's properties, before anything is read from them.
pub struct Package {
    file: String,
    pub(super) root: Json,
    /// The file with the labels of a language, and what it says.
    labels: Option<(String, Json)>,
}

impl Package {
    /// A descriptor as it stands in its file; `file` is what errors call it.
    ///
    /// # Errors
    /// If the text is not a JSON object.
    pub fn parse(file: &str, text: &str) -> Result<Self, ReadError> {
        Ok(Self {
            file: file.to_owned(),
            root: json::object(file, text)?,
            labels: None,
        })
    }

    /// Paths of the files that a page in a language needs: those of [`Descriptor::files`], then the labels, if the descriptor says
    /// that there are any.
    ///
    /// # Errors
    /// As those of [`Descriptor::parse`].
    pub fn needs(&self, locale: Locale) -> Result<Vec<String>, ReadError> {
        let descriptor = self.descriptor()?;
        let mut needed = Vec::new();
        for path in descriptor.files() {
            needed.push(path.to_owned());
        }
        let languages = &descriptor.explorer.languages;
        if languages.iter().any(|tag| tag == locale.code()) {
            needed.push(labels(locale));
        }
        Ok(needed)
    }

    /// The dataset in a language, from the files that [`Self::needs`] names, each a path and its text.
    ///
    /// # Errors
    /// If a file cannot be read as a whole.
    pub fn dataset(
        &mut self,
        locale: Locale,
        files: &[(String, String)],
    ) -> Result<Dataset, ReadError> {
        let path = labels(locale);
        if let Some((_, text)) = files.iter().find(|(known, _)| *known == path) {
            let labels = json::object(&path, text)?;
            self.labels = Some((path, labels));
        }
        Dataset::read(self.descriptor()?, files)
    }

    /// The descriptor, with the labels of the dataset that was read last.
    ///
    /// # Errors
    /// As those of [`Descriptor::parse`].
    pub fn descriptor(&self) -> Result<Descriptor, ReadError> {
        self.read()
    }

    /// What is read from the properties, or the first mistake in them.
    pub(super) fn read<T: Read>(&self) -> Result<T, ReadError> {
        let mistake = OnceCell::new();
        let labels = self.labels.as_ref();
        let labels = labels.map(|(file, value)| (file.as_str(), value));
        let read = T::read(&Property::root((&self.file, &self.root), labels, &mistake));
        match mistake.into_inner() {
            Some(error) => Err(error),
            None => Ok(read),
        }
    }
}

/// The path of a language's labels, from the descriptor's folder.
fn labels(locale: Locale) -> String {
    ["languages/", locale.code(), ".json"].concat()
}
