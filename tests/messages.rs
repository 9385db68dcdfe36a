//! The messages files: the same keys in every language, all plural forms, the same places, and none unused.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use participant_explorer::i18n::{Group, Key, Locale, Messages, Plural};
use serde_json::Value;

#[cfg(test)]
#[path = "first_list/read.rs"]
mod read;

#[cfg(test)]
use read::read;

#[cfg(test)]
fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

#[cfg(test)]
fn text(locale: Locale, group: Group) -> String {
    read(&format!(
        "messages/{}{}.json",
        group.folder(),
        locale.code()
    ))
}

/// The messages of all files of a language.
#[cfg(test)]
fn file(locale: Locale) -> BTreeMap<String, Value> {
    let mut all = BTreeMap::new();
    for group in Group::ALL {
        let part: BTreeMap<String, Value> = serde_json::from_str(&text(locale, *group)).unwrap();
        for (key, message) in part {
            assert!(
                all.insert(key.clone(), message).is_none(),
                "{locale:?} {key} twice"
            );
        }
    }
    all
}

/// Every key with its name.
#[cfg(test)]
fn keys() -> impl Iterator<Item = &'static (Key, &'static str)> {
    Group::ALL.iter().flat_map(|group| group.keys())
}

/// Every sentence of a message with the name of its form.
#[cfg(test)]
fn forms(message: &Value) -> Vec<(String, String)> {
    match message {
        Value::String(text) => vec![(String::new(), text.clone())],
        Value::Object(forms) => forms
            .iter()
            .map(|(form, text)| (form.clone(), text.as_str().unwrap().to_owned()))
            .collect(),
        other => panic!("neither a sentence nor plural forms: {other}"),
    }
}

#[cfg(test)]
fn places(text: &str) -> BTreeSet<String> {
    text.split('{')
        .skip(1)
        .map(|rest| rest.split_once('}').unwrap().0.to_owned())
        .collect()
}

#[cfg(test)]
fn sources(folder: &Path, all: &mut String) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, all);
        } else if !path.ends_with("i18n/keys.rs") {
            all.push_str(&fs::read_to_string(path).unwrap());
        }
    }
}

#[test]
fn every_offered_language_has_a_complete_file() {
    for locale in Locale::ALL {
        let messages = Messages::all(locale, |group| text(locale, group));
        assert!(messages.is_ok(), "{locale:?}: {messages:?}");
    }
}

#[test]
fn files_have_the_declared_keys_and_no_others() {
    let declared: BTreeSet<_> = keys().map(|(_, name)| (*name).to_owned()).collect();
    for locale in Locale::ALL {
        assert_eq!(
            file(locale).into_keys().collect::<BTreeSet<_>>(),
            declared,
            "{locale:?}"
        );
    }
}

#[test]
fn counted_messages_have_exactly_the_forms_of_their_language() {
    for locale in Locale::ALL {
        let expected: BTreeSet<_> = Plural::of(locale)
            .iter()
            .map(|form| form.name().to_owned())
            .collect();
        for (key, message) in file(locale)
            .iter()
            .filter(|(_, message)| message.is_object())
        {
            let found: BTreeSet<_> = forms(message).into_iter().map(|(form, _)| form).collect();
            assert_eq!(found, expected, "{locale:?} {key}");
        }
    }
}

#[test]
fn no_language_loses_or_invents_a_place() {
    let english = file(Locale::English);
    for locale in Locale::ALL {
        for (key, message) in file(locale) {
            assert_eq!(
                message.is_object(),
                english[&key].is_object(),
                "{locale:?} {key}"
            );
            let wanted: BTreeSet<_> = forms(&english[&key])
                .iter()
                .flat_map(|(_, text)| places(text))
                .collect();
            for (form, text) in forms(&message) {
                let mut found = places(&text);
                // Forms for none, one and two say the number in words.
                if matches!(form.as_str(), "zero" | "one" | "two") && wanted.contains("n") {
                    found.insert("n".to_owned());
                }
                // Nothing is left over when there are no more countries, so nothing is said.
                if !text.is_empty() {
                    assert_eq!(found, wanted, "{locale:?} {key} {form}");
                }
            }
        }
    }
}

#[test]
fn every_message_is_used() {
    let mut code = String::new();
    sources(&root().join("src"), &mut code);
    // The months are reached by number.
    let months: Vec<_> = (1..=12).filter_map(Key::month).collect();
    let unused: Vec<_> = keys()
        .map(|(key, _)| key)
        .filter(|key| !months.contains(key) && !code.contains(&format!("Key::{key:?}")))
        .collect();
    assert!(unused.is_empty(), "{unused:?}");
}
