//! Messages as a site carries them: without the names of their keys, which weigh as much as a third of the words.
//!
//! A packed file is a JSON array with one item a key, in the order of declaration: a sentence, or an array with one sentence for
//! each plural category of the language. It belongs to the programs that it was built with, and to no others.

use serde_json::Value;

use super::messages::{Message, MessagesError, Named, sentences};
use super::{Json, Locale, Plural};

/// Packs the messages that a messages file has for these keys.
///
/// # Errors
/// As those of [`super::Messages::with`].
pub fn pack(locale: Locale, text: &str, keys: Named) -> Result<Value, MessagesError> {
    let packed = |message| match message {
        Message::Plain(text) => Value::String(text),
        Message::Counted(forms) => forms.into_iter().map(|(_, text)| text).collect(),
    };
    let all = sentences(locale, text, keys)?;
    Ok(all.into_iter().map(packed).collect())
}

/// Reads packed messages, which are so many.
pub(super) fn unpack(
    locale: Locale,
    text: &str,
    count: usize,
) -> Result<Vec<Message>, MessagesError> {
    let Ok(Json::List(packed)) = Json::parse(text) else {
        return Err(MessagesError::Foreign);
    };
    let mut all = Vec::with_capacity(count);
    for message in packed {
        all.push(unpacked(locale, message).ok_or(MessagesError::Foreign)?);
    }
    if all.len() == count {
        Ok(all)
    } else {
        Err(MessagesError::Foreign)
    }
}

fn unpacked(locale: Locale, message: Json) -> Option<Message> {
    let forms = match message {
        Json::Text(text) => return Some(Message::Plain(text)),
        Json::List(forms) => forms,
        _ => return None,
    };
    let categories = Plural::of(locale);
    let texts = forms.iter().map(|form| form.text().map(str::to_owned));
    let texts: Vec<_> = texts.collect::<Option<_>>()?;
    (texts.len() == categories.len())
        .then(|| Message::Counted(categories.iter().copied().zip(texts).collect()))
}

#[cfg(test)]
mod tests {
    use super::{Message, MessagesError, pack, unpack};
    use crate::i18n::{Key, Locale};

    const KEYS: &[(Key, &str)] = &[(Key::AppName, "name"), (Key::NavSkip, "people")];
    const FILE: &str =
        r#"{"people": {"other": "{n} people", "one": "one"}, "name": "List", "more": ""}"#;

    fn unpacked(text: &str) -> Result<Vec<Message>, MessagesError> {
        unpack(Locale::English, text, KEYS.len())
    }

    #[test]
    fn what_is_packed_is_read_again_in_the_order_of_the_keys() {
        let packed = pack(Locale::English, FILE, KEYS).unwrap().to_string();
        assert_eq!(packed, r#"["List",["one","{n} people"]]"#);
        let messages = unpacked(&packed).unwrap();
        assert_eq!(messages[0], Message::Plain("List".to_owned()));
        let Message::Counted(forms) = &messages[1] else {
            panic!("{messages:?}");
        };
        let texts: Vec<_> = forms.iter().map(|(_, text)| text.as_str()).collect();
        assert_eq!(texts, ["one", "{n} people"]);
    }

    #[test]
    fn what_was_packed_for_another_program_is_refused() {
        for text in [
            r#"["List"]"#,
            r#"["a","b","c"]"#,
            r#"["a",["b"]]"#,
            r#"["a",1]"#,
            "{}",
            "[",
        ] {
            assert_eq!(unpacked(text), Err(MessagesError::Foreign), "{text}");
        }
        assert_eq!(
            pack(Locale::English, r#"{"name": "List"}"#, KEYS),
            Err(MessagesError::Missing("people".to_owned()))
        );
    }
}
