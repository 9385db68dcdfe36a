//! The interface's sentences in one language, read from a messages file.

use std::fmt;

use super::packed::unpack;
use super::{Group, Json, Key, Locale, Plural, integer, joined, plural};

/// The messages of one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Messages {
    locale: Locale,
    /// One message a key, by groups; none of a group that is not there yet.
    groups: [Vec<Message>; Group::ALL.len()],
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Message {
    Plain(String),
    Counted(Vec<(Plural, String)>),
}

/// Keys with their names in a messages file.
pub type Named = &'static [(Key, &'static str)];

/// What is wrong with a messages file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MessagesError {
    /// The file is not JSON; the parser's words.
    NotJson(String),
    /// A message that the page needs is absent, or lacks a plural form that the language has.
    Missing(String),
    /// The file was packed for another version of the program.
    Foreign,
}

impl Messages {
    /// No messages yet of a language.
    pub const fn new(locale: Locale) -> Self {
        Self {
            locale,
            groups: [const { Vec::new() }; Group::ALL.len()],
        }
    }

    /// Adds the messages that a messages file has for a group: an object of sentences, or of objects with one sentence a plural category.
    ///
    /// # Errors
    /// If the text is not JSON, or lacks a message or plural form.
    pub fn with(mut self, text: &str, group: Group) -> Result<Self, MessagesError> {
        self.groups[group as usize] = sentences(self.locale, text, group.keys())?;
        Ok(self)
    }

    /// The messages of every group, whose files `text` reads.
    ///
    /// # Errors
    /// As those of [`Self::with`].
    pub fn all(locale: Locale, text: impl Fn(Group) -> String) -> Result<Self, MessagesError> {
        let mut groups = Group::ALL.iter();
        groups.try_fold(Self::new(locale), |messages, group| {
            messages.with(&text(*group), *group)
        })
    }

    /// Adds the messages of a group as [`super::pack`] has packed them.
    ///
    /// # Errors
    /// If the text is not a list, or the messages are not those of the group or lack a plural form.
    pub fn unpack(&mut self, text: &str, group: Group) -> Result<(), MessagesError> {
        self.groups[group as usize] = unpack(self.locale, text, Group::COUNTS[group as usize])?;
        Ok(())
    }

    /// Whether the messages of a group are there.
    pub fn has(&self, group: Group) -> bool {
        !self.groups[group as usize].is_empty()
    }

    /// The language of the messages.
    pub const fn locale(&self) -> Locale {
        self.locale
    }

    /// A message without arguments.
    pub fn text(&self, key: Key) -> &str {
        self.form(key, 0)
    }

    /// A message with its `{name}` places filled.
    pub fn fill(&self, key: Key, arguments: &[(&str, &str)]) -> String {
        fill(self.text(key), arguments)
    }

    /// The form of a message for `n` things; `{n}` is the number as the language writes it.
    pub fn count(&self, key: Key, n: usize, arguments: &[(&str, &str)]) -> String {
        let number = integer(self.locale, n);
        let arguments: Vec<_> = arguments
            .iter()
            .copied()
            .chain([("n", number.as_str())])
            .collect();
        fill(self.form(key, n), &arguments)
    }

    /// Sentences one after another, as the language sets them.
    pub fn sentences(&self, said: &[String]) -> String {
        joined(said, self.text(Key::ListSentences))
    }

    fn message(&self, key: Key) -> Option<&Message> {
        let mut place = key as usize;
        for (group, count) in self.groups.iter().zip(Group::COUNTS) {
            if place < *count {
                return group.get(place);
            }
            place -= count;
        }
        None
    }

    fn form(&self, key: Key, n: usize) -> &str {
        match self.message(key) {
            Some(Message::Plain(text)) => text,
            Some(Message::Counted(forms)) => {
                let category = plural(self.locale, n);
                forms
                    .iter()
                    .find(|(form, _)| *form == category)
                    .map_or("", |(_, text)| text)
            }
            None => "",
        }
    }
}

impl fmt::Display for MessagesError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotJson(detail) => formatter.write_str(detail),
            Self::Missing(key) => write!(
                formatter,
                "the message “{key}” or one of its plural forms is missing"
            ),
            Self::Foreign => formatter.write_str("these are messages of another version"),
        }
    }
}

/// The messages that a file has for these keys.
pub(super) fn sentences(
    locale: Locale,
    text: &str,
    keys: Named,
) -> Result<Vec<Message>, MessagesError> {
    let file = Json::parse(text).map_err(|error| MessagesError::NotJson(error.to_string()))?;
    let mut all = Vec::with_capacity(keys.len());
    for (_, name) in keys {
        let message = file.get(name).and_then(|said| message(locale, said));
        all.push(message.ok_or_else(|| MessagesError::Missing((*name).to_owned()))?);
    }
    Ok(all)
}

fn message(locale: Locale, said: &Json) -> Option<Message> {
    if let Json::Text(text) = said {
        return Some(Message::Plain(text.clone()));
    }
    let mut forms = Vec::new();
    for category in Plural::of(locale) {
        let text = said.get(category.name())?.text()?;
        forms.push((*category, text.to_owned()));
    }
    Some(Message::Counted(forms))
}

/// Replaces each `{name}`; what no argument names stays, so that a mistake is seen rather than hidden.
fn fill(template: &str, arguments: &[(&str, &str)]) -> String {
    let mut filled = String::with_capacity(template.len());
    let mut rest = template;
    while let Some((before, from_brace)) = rest.split_once('{') {
        filled.push_str(before);
        let argument = from_brace.split_once('}').and_then(|(name, after)| {
            Some((arguments.iter().find(|(known, _)| *known == name)?.1, after))
        });
        match argument {
            Some((value, after)) => {
                filled.push_str(value);
                rest = after;
            }
            None => {
                filled.push('{');
                rest = from_brace;
            }
        }
    }
    filled.push_str(rest);
    filled
}

#[cfg(test)]
mod tests {
    use super::fill;

    #[test]
    fn places_are_filled_once_and_unknown_ones_stay() {
        assert_eq!(fill("{a} of {b}", &[("a", "{b}"), ("b", "9")]), "{b} of 9");
        assert_eq!(fill("{x} {", &[]), "{x} {");
    }
}
