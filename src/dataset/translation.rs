//! A descriptor and what it is called in one language.
//!
//! The labels of a language stand in a file of their own, so that a reader loads those of one language and no others. Such a file
//! has the structure of the descriptor, and of its properties those that hold texts by language: they are read as if they stood in
//! the descriptor itself. An item of a list is that of the same `name` or `key`.

use std::cell::OnceCell;

use super::descriptor::files;
use super::package::expect_participants;
use super::property::{Property, Read};
use super::{Dataset, Descriptor, ReadError, Resource, json};
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

    /// The path of the descriptor.
    pub fn file(&self) -> &str {
        &self.file
    }

    /// A property of the package as it stands in the file, without labels.
    pub fn property(&self, name: &str) -> Option<&Json> {
        self.root.get(name)
    }

    /// The version that the descriptor states. Only a copy of a list does, to say of which version it is.
    pub fn version(&self) -> Option<&str> {
        self.root.get("explorer")?.get("fingerprint")?.text()
    }

    /// Paths of the files that a page in a language needs: those of [`Descriptor::files`], then the labels, if the descriptor says
    /// that there are any.
    ///
    /// # Errors
    /// If the descriptor does not say where the files are; what else is wrong with it, [`Self::dataset`] tells.
    pub fn needs(&self, locale: Locale) -> Result<Vec<String>, ReadError> {
        let mut needs: Needs = self.read()?;
        if needs.languages.iter().any(|tag| tag == locale.code()) {
            needs.files.push(labels(locale));
        }
        Ok(needs.files)
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

/// The part of a descriptor that says which files a page needs, which are on their way before the rest is read.
struct Needs {
    files: Vec<String>,
    /// Tags of the languages whose labels stand in files of their own.
    languages: Vec<String>,
}

impl Read for Needs {
    fn read(root: &Property<'_>) -> Self {
        let resources: Vec<Resource> = root.required("resources");
        expect_participants(root, &resources);
        let (explorer, mut tables) = (root.get("explorer"), Vec::new());
        for field in explorer.get("fields").items() {
            tables.push(field.get("values").optional::<String>("resource"));
        }
        let tables: Vec<_> = tables.iter().map(String::as_str).collect();
        let mut paths = Vec::new();
        for path in files(&resources, &tables) {
            paths.push(path.to_owned());
        }
        Self {
            files: paths,
            languages: explorer.optional("languages"),
        }
    }
}

/// The path of a language's labels, from the descriptor's folder.
fn labels(locale: Locale) -> String {
    ["languages/", locale.code(), ".json"].concat()
}
