//! The words of the interface: what each language calls things, and the signs that it writes with.

use std::collections::BTreeMap;

use participant_explorer::i18n::Locale;
use serde_json::Value;

#[cfg(test)]
mod first_list;

/// What must not be said in a language, and why.
const FORBIDDEN: &[(Locale, &str, &str)] = &[
    (
        Locale::Arabic,
        "المرشح",
        "candidates: filters are عوامل التصفية",
    ),
    (
        Locale::Arabic,
        "الفريق الاستشاري",
        "the report says المجموعة الاستشارية",
    ),
    (
        Locale::Arabic,
        "هيئة رفيعة",
        "the adjective agrees: الهيئة الرفيعة المستوى",
    ),
    (
        Locale::Arabic,
        "المرفق II",
        "ordinals are words: المرفق الثاني",
    ),
    (Locale::Arabic, "القصة", "a story is مجموعة المشاهد"),
    (Locale::Arabic, "تعذر", "written تعذّر"),
    (Locale::Arabic, "عددا ", "written عددًا"),
    (
        Locale::Arabic,
        "في حكومة",
        "in a government: the group is الحكومات",
    ),
    (Locale::Chinese, "参加者", "participants are 与会者"),
    (Locale::Chinese, "线上", "online is 在线"),
    (Locale::English, "'", "apostrophes are ’"),
    (Locale::English, "\"", "quotation marks are “ and ”"),
    (Locale::English, "figure", "figures are charts"),
    (Locale::English, "image", "images are pictures"),
    (Locale::English, "nowhere", "not counted"),
    (Locale::French, "'", "apostrophes are ’"),
    (
        Locale::French,
        " :",
        "the space before a colon does not break",
    ),
    (
        Locale::French,
        " ;",
        "the space before a semicolon does not break",
    ),
    (
        Locale::French,
        "« ",
        "the space in quotation marks does not break",
    ),
    (Locale::French, "récit", "a story is a diaporama"),
    (
        Locale::Russian,
        "водный отчет",
        "a summary report is краткий",
    ),
    (
        Locale::Russian,
        " —",
        "the space before a dash does not break",
    ),
    (Locale::Spanish, "relato", "a story is a secuencia"),
    (Locale::Spanish, "«", "quotation marks are “ and ”"),
];

#[cfg(test)]
fn read(path: &str) -> Value {
    serde_json::from_str(&first_list::read(path)).unwrap()
}

/// Every text of a language that is ours, by where it stands.
#[cfg(test)]
fn texts(locale: Locale) -> BTreeMap<String, String> {
    let code = locale.code();
    let mut all = BTreeMap::new();
    let mut files = vec![
        format!("messages/{code}.json"),
        format!("messages/figures/{code}.json"),
        format!("messages/parts/{code}.json"),
    ];
    if locale == Locale::English {
        let explorer = &read("mhlb-2021/datapackage.json")["explorer"];
        collect(explorer, "en", "explorer", &mut all);
    } else {
        files.push(format!("mhlb-2021/languages/{code}.json"));
    }
    for file in files {
        collect(&read(&file), code, &file, &mut all);
    }
    all
}

/// LocalizedText of messages, and texts of labels under the language's tag.
#[cfg(test)]
fn collect(value: &Value, tag: &str, path: &str, all: &mut BTreeMap<String, String>) {
    match value {
        Value::Object(properties) => {
            for (name, value) in properties {
                collect(value, tag, &format!("{path} {name}"), all);
            }
        }
        Value::Array(items) => {
            for (place, item) in items.iter().enumerate() {
                collect(item, tag, &format!("{path} {place}"), all);
            }
        }
        Value::String(text)
            if path.starts_with("messages/") || path.ends_with(&format!(" {tag}")) =>
        {
            all.insert(path.to_owned(), text.clone());
        }
        _ => {}
    }
}

#[test]
fn each_language_calls_a_thing_by_one_name_and_writes_with_its_own_signs() {
    for (locale, word, reason) in FORBIDDEN {
        for (path, text) in texts(*locale) {
            assert!(
                !text.to_lowercase().contains(&word.to_lowercase()),
                "{path}: {text:?} has {word:?}: {reason}"
            );
        }
    }
}

#[test]
fn names_of_groups_are_whole_in_charts() {
    for (locale, name) in [
        (Locale::Arabic, "المجتمع التقني"),
        (Locale::Chinese, "技术界"),
        (Locale::English, "Technical community"),
        (Locale::French, "Communauté technique"),
        (Locale::Russian, "Техническое сообщество"),
        (Locale::Spanish, "Comunidad técnica"),
    ] {
        let short: Vec<_> = texts(locale)
            .into_iter()
            .filter(|(path, _)| path.contains(" short "))
            .map(|(_, text)| text)
            .collect();
        assert!(
            short.iter().any(|text| text == name),
            "{locale:?}: {short:?}"
        );
    }
}

#[test]
fn a_first_of_a_month_is_an_ordinal_number_in_french_alone() {
    use participant_explorer::state::PageState;
    use participant_explorer::table::Table;
    use participant_explorer::view::{all_charts, page};

    let list = first_list::dataset(|text| {
        text.replace("\"date\": \"2021-02-22\"", "\"date\": \"2021-03-01\"")
    });
    let table = Table::new(&list);
    for (locale, day) in [
        (Locale::French, "1er mars 2021"),
        (Locale::English, "1 March 2021"),
        (Locale::Spanish, "1 de marzo de 2021"),
        (Locale::Russian, "1 марта 2021"),
    ] {
        let messages = first_list::messages(locale);
        let page = page(&list, &table, &messages, &PageState::default(), all_charts);
        let said = &page.header.when_where;
        assert!(
            said.starts_with(day),
            "{said:?} does not start with {day:?}"
        );
    }
}
