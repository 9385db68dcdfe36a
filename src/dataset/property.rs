//! Walking a JSON file property by property, each knowing where it stands, so that a mistake is told with the one to correct.

use std::cell::OnceCell;

use super::{Expected, ReadError};
use crate::i18n::{Json, Locale, LocalizedText};

/// A property of a JSON file, there or not.
///
/// Reading one goes on after a mistake, with nothing in place of what is wrong; the first mistake is kept for the end.
/// So a reader is a plain list of what it reads.
#[derive(Clone, Copy)]
pub(super) struct Property<'a> {
    file: &'a str,
    mistake: &'a OnceCell<ReadError>,
    /// None if the property is absent or null.
    value: Option<&'a Json>,
    /// What the labels of a language say of it, and the file in which they stand.
    labels: Option<(&'a str, &'a Json)>,
    /// What it is in, and what it is called there; none for the file's root.
    place: Option<(&'a Self, Step<'a>)>,
}

/// The last part of a property's path.
#[derive(Clone, Copy)]
enum Step<'a> {
    Name(&'a str),
    Index(usize),
}

/// What can be read from a property. One that is absent reads as nothing: an empty text, an empty list.
pub(super) trait Read {
    fn read(property: &Property<'_>) -> Self;
}

impl<'a> Property<'a> {
    /// The whole of a file, and of that with the labels of a language; each goes with what errors call it.
    pub const fn root(
        (file, value): (&'a str, &'a Json),
        labels: Option<(&'a str, &'a Json)>,
        mistake: &'a OnceCell<ReadError>,
    ) -> Self {
        Self {
            file,
            mistake,
            value: Some(value),
            labels,
            place: None,
        }
    }

    fn child(&'a self, step: Step<'a>, value: Option<&'a Json>) -> Self {
        Self {
            value: value.filter(|value| **value != Json::Null),
            labels: None,
            place: Some((self, step)),
            ..*self
        }
    }

    /// The property of this name.
    pub fn get(&'a self, name: &'a str) -> Self {
        let value = self.value.and_then(|value| value.get(name));
        let labels = self
            .labels
            .and_then(|(file, labels)| Some((file, labels.get(name)?)));
        Self {
            labels,
            ..self.child(Step::Name(name), value)
        }
    }

    /// What the property of this name says, if it is there.
    pub fn optional<T: Read>(&self, name: &str) -> T {
        T::read(&self.get(name))
    }

    /// What the property of this name says; it must be there.
    pub fn required<T: Read>(&self, name: &str) -> T {
        let property = self.get(name);
        property.expect_present(self);
        T::read(&property)
    }

    /// The properties of a list, each with the labels that stand under the same `name` or `key`.
    pub fn items(&'a self) -> Vec<Self> {
        let mut items = Vec::new();
        match self.value {
            Some(Json::List(values)) => {
                for value in values {
                    let mut item = self.child(Step::Index(items.len()), Some(value));
                    if let Some((file, Json::List(labels))) = self.labels {
                        let same = labels.iter().find(|labels| id(labels) == id(value));
                        item.labels = same.map(|labels| (file, labels));
                    }
                    items.push(item);
                }
            }
            Some(_) => self.expected(Expected::List),
            None => {}
        }
        items
    }

    /// Reads each property of an object that may have any, such as texts by their language; those of the labels after the others.
    pub fn each(&self, read: &mut dyn FnMut(&str, &Property<'_>)) {
        let own = self.value.map(|value| (self.file, value));
        for (file, value) in [own, self.labels].into_iter().flatten() {
            let of_file = Self { file, ..*self };
            if let Json::Object(values) = value {
                for (name, value) in values {
                    read(name, &of_file.child(Step::Name(name), Some(value)));
                }
            } else {
                of_file.expected(Expected::Texts);
            }
        }
    }

    /// The texts of an object keyed by language tag. Tags of languages that the page does not know are passed over,
    /// since a list may carry more languages than the page does.
    pub fn by_language(&self) -> Vec<(Locale, String)> {
        let mut texts = Vec::new();
        self.each(&mut |tag, text| {
            if let Some(locale) = Locale::from_tag(tag) {
                texts.push((locale, String::read(text)));
            }
        });
        texts
    }

    /// A mistake if the property is there and is none of the texts `known`.
    pub fn expect_one_of(&self, known: &[&str]) {
        match self.value {
            Some(Json::Text(text)) if known.contains(&text.as_str()) => {}
            Some(_) => self.expected(Expected::OneOf(
                known.iter().map(ToString::to_string).collect(),
            )),
            None => {}
        }
    }

    /// A mistake if an item of the list is none of the texts `known`.
    pub fn expect_each_of(&self, known: &[&str]) {
        for item in self.items() {
            item.expect_one_of(known);
        }
    }

    fn expect_present(&self, parent: &Property<'_>) {
        match (self.value, parent.value) {
            (Some(_), _) => {}
            (None, None | Some(Json::Object(_))) => {
                self.mistake.get_or_init(|| ReadError::MissingProperty {
                    file: self.file.to_owned(),
                    property: self.path(),
                });
            }
            (None, Some(_)) => parent.expected(Expected::Object),
        }
    }

    /// The mistake that the property is not what was expected.
    pub fn expected(&self, expected: Expected) {
        self.mistake.get_or_init(|| ReadError::WrongProperty {
            file: self.file.to_owned(),
            property: self.path(),
            expected,
        });
    }

    /// Where it stands, as `explorer.fields[2].titles`.
    fn path(&self) -> String {
        match self.place {
            None => String::new(),
            Some((parent, Step::Index(index))) => {
                [&parent.path(), "[", &index.to_string(), "]"].concat()
            }
            Some((parent, Step::Name(name))) if parent.place.is_none() => name.to_owned(),
            Some((parent, Step::Name(name))) => [&parent.path(), ".", name].concat(),
        }
    }
}

/// What tells an item of a list from the others.
fn id(item: &Json) -> Option<&str> {
    item.get("name").or_else(|| item.get("key"))?.text()
}

impl Read for String {
    fn read(property: &Property<'_>) -> Self {
        match property.value {
            Some(Json::Text(text)) => return text.clone(),
            Some(_) => property.expected(Expected::Text),
            None => {}
        }
        Self::new()
    }
}

impl Read for bool {
    fn read(property: &Property<'_>) -> Self {
        match property.value {
            Some(Json::Truth(truth)) => return *truth,
            Some(_) => property.expected(Expected::Truth),
            None => {}
        }
        false
    }
}

impl Read for usize {
    fn read(property: &Property<'_>) -> Self {
        match property.value {
            Some(Json::Number(Some(number))) => return *number,
            Some(_) => property.expected(Expected::Number),
            None => {}
        }
        0
    }
}

impl Read for LocalizedText {
    fn read(property: &Property<'_>) -> Self {
        property.by_language().into_iter().collect()
    }
}

impl<T: Read> Read for Option<T> {
    fn read(property: &Property<'_>) -> Self {
        property.value.map(|_| T::read(property))
    }
}

impl<T: Read> Read for Vec<T> {
    fn read(property: &Property<'_>) -> Self {
        property.items().iter().map(T::read).collect()
    }
}
