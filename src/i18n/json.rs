//! JSON files as the page needs them: texts and whole numbers, in lists and objects.

use std::fmt;

use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};

/// A JSON value. Numbers that are not whole are known to be there, but nothing asks what they are.
///
/// In place of `serde_json`'s own, whose numbers and trees of properties weigh six kilobytes more in the page's program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Json {
    /// `null`.
    Null,
    /// True or false.
    Truth(bool),
    /// A number; which one, if it is whole and not negative.
    Number(Option<usize>),
    /// A string.
    Text(String),
    /// An array.
    List(Vec<Self>),
    /// An object's properties in the file's order.
    Object(Vec<(String, Self)>),
}

impl Json {
    /// Reads a JSON text.
    ///
    /// # Errors
    /// If it is not one; the error knows the line and the column.
    pub fn parse(text: &str) -> Result<Self, serde_json::Error> {
        serde_json::from_str(text)
    }

    /// The text, if it is one.
    pub fn text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// An object's property of this name.
    pub fn get(&self, name: &str) -> Option<&Self> {
        let Self::Object(properties) = self else {
            return None;
        };
        let property = properties.iter().find(|(known, _)| known == name);
        property.map(|(_, value)| value)
    }
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Anything)
    }
}

/// Takes whatever value comes.
struct Anything;

impl<'de> Visitor<'de> for Anything {
    type Value = Json;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a JSON value")
    }

    fn visit_unit<E: Error>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_bool<E: Error>(self, truth: bool) -> Result<Json, E> {
        Ok(Json::Truth(truth))
    }

    fn visit_i64<E: Error>(self, _: i64) -> Result<Json, E> {
        Ok(Json::Number(None))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Json, E> {
        Ok(Json::Number(usize::try_from(number).ok()))
    }

    fn visit_f64<E: Error>(self, _: f64) -> Result<Json, E> {
        Ok(Json::Number(None))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Json, E> {
        Ok(Json::Text(text.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Json, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element()? {
            list.push(item);
        }
        Ok(Json::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Json, A::Error> {
        let mut properties = Vec::new();
        while let Some(property) = entries.next_entry()? {
            properties.push(property);
        }
        Ok(Json::Object(properties))
    }
}

#[cfg(test)]
mod tests {
    use super::Json;

    #[test]
    fn texts_whole_numbers_lists_and_objects_are_kept_and_other_values_are_known_to_be_there() {
        let json = Json::parse(r#"{"b": ["\u00e9", 1, -1, 0.5, true], "a": null}"#).unwrap();
        let Some(Json::List(list)) = json.get("b") else {
            panic!("b is a list");
        };
        assert_eq!(list[0].text(), Some("é"));
        assert_eq!(list[1..4], [Some(1), None, None].map(Json::Number));
        assert_eq!(list[4], Json::Truth(true));
        assert_eq!(json.get("a"), Some(&Json::Null));
        assert_eq!(json.get("c"), None);
        assert_eq!(Json::parse("[1,\n]").unwrap_err().line(), 2);
    }
}
