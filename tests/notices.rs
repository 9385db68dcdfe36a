//! What the page says of a damaged list and of a link that it does not understand: those of a kind together, with their places.

use participant_explorer::dataset::{Dataset, Package, ReadError};
use participant_explorer::i18n::Locale;
use participant_explorer::state::parse;
use participant_explorer::view::{self, Notices, read_error};

#[cfg(test)]
mod first_list;

#[cfg(test)]
use first_list::{dataset, messages, read};

/// The first list with its participants changed.
#[cfg(test)]
fn list(change: impl Fn(String) -> String) -> Result<Dataset, ReadError> {
    let text = read("mhlb-2021/datapackage.json");
    let mut package = Package::parse("datapackage.json", &text)?;
    let participants = change(read("mhlb-2021/participants.csv"));
    let files = [
        ("participants.csv".to_owned(), participants),
        ("countries.csv".to_owned(), read("mhlb-2021/countries.csv")),
    ];
    package.dataset(Locale::English, &files)
}

#[cfg(test)]
fn notices(dataset: &Dataset, query: &str, locale: Locale) -> Vec<Notices> {
    let parsed = parse(query, Some(dataset));
    let words = messages(locale);
    view::notices(dataset, &words, &parsed.notices)
}

/// Sentences of the kinds, each with what is said of the others.
#[cfg(test)]
fn said(notices: &[Notices]) -> Vec<(&str, &str)> {
    let notices = notices.iter();
    notices
        .map(|kind| (kind.lines[0].text.as_str(), kind.further.as_str()))
        .collect()
}

#[test]
fn the_row_is_the_line_of_the_file_whatever_number_is_printed() {
    let list = list(|text| text.replacen("\n3,african,", "\n3,afrikan,", 1)).unwrap();
    let all = notices(&list, "", Locale::English);
    assert_eq!(
        said(&all),
        [(
            "participants.csv, row 4, column “region”: “afrikan” is not a known value; use one of: african, asia_pacific, eastern_european, grulac, weog, igo.",
            ""
        )]
    );
    assert_eq!(all[0].lines[0].place, "4");
    assert_eq!(all[0].lines[0].column.as_deref(), Some("region"));
}

#[test]
fn cells_of_a_kind_stand_together_with_their_number_and_first_places() {
    // Every code of a country is wrong, and one region.
    let list = list(|text| {
        let text = text.replace(",US,", ",USA,").replace(",KE,", ",ke,");
        text.replacen("\n3,african,", "\n3,afrikan,", 1)
    })
    .unwrap();
    let all = notices(&list, "", Locale::English);
    let [region, country] = all.as_slice() else {
        panic!("two kinds: {:?}", said(&all));
    };
    assert_eq!(region.further, "");
    assert!(country.lines.len() > 7, "{country:?}");
    let rows: Vec<u32> = country
        .lines
        .iter()
        .map(|line| line.place.parse().unwrap())
        .collect();
    assert!(rows.is_sorted(), "{rows:?}");
    let places: Vec<_> = rows[1..6].iter().map(u32::to_string).collect();
    assert_eq!(
        country.further,
        format!(
            "More rows of this kind: {} ({} …)",
            country.lines.len() - 1,
            places.join(", ")
        )
    );
    // Where there are more values than a sentence can name it says how many.
    let first = &country.lines[0].text;
    assert!(first.contains("use one of: AD, "), "{first}");
    assert!(first.ends_with(" … (195)."), "{first}");
    assert!(country.lines.iter().any(|line| line.text.contains("“ke”")));
}

#[test]
fn what_a_link_asks_in_vain_stands_together_by_parameter() {
    let list = dataset(|text| text);
    let query = "colour=blue&region=mars,venus&shape=round&stakeholder=cats&q=";
    let query = [query, &"many+words+".repeat(500)].concat();
    let all = notices(&list, &query, Locale::English);
    assert_eq!(
        said(&all),
        [
            (
                "The link’s parameter “colour” is not known and was ignored.",
                "More of this kind: 1 (shape)"
            ),
            (
                "The link’s value “mars” for “region” is not known and was ignored.",
                "More of this kind: 1 (venus)"
            ),
            (
                "The link’s value “cats” for “stakeholder” is not known and was ignored.",
                ""
            ),
            (
                "The link’s “q” holds more than the page keeps; the rest was ignored.",
                ""
            ),
        ]
    );
}

#[test]
fn what_is_quoted_of_a_link_or_a_cell_is_short() {
    let long = "x".repeat(5_000);
    let list = list(|text| text.replacen("\n3,african,", &format!("\n3,{long},"), 1)).unwrap();
    let query = [&long, "=1&region=y", &long].concat();
    for locale in Locale::ALL {
        let all = notices(&list, &query, locale);
        assert_eq!(all.len(), 3);
        for kind in all {
            let text = &kind.lines[0].text;
            assert!(text.chars().count() < 300, "{text}");
            assert!(text.contains("xxx…"), "{text}");
        }
    }
}

#[test]
fn a_file_in_another_encoding_is_refused_with_its_line_and_the_remedy() {
    // As a browser reads it: each byte that is no UTF-8 becomes one letter.
    let latin = |text: String| {
        let bytes: Vec<_> = text
            .chars()
            .map(|letter| u8::try_from(letter).unwrap_or(b'?'))
            .collect();
        String::from_utf8_lossy(&bytes).into_owned()
    };
    let text = read("mhlb-2021/participants.csv");
    let latin_1 = |letter: char| ('\u{80}'..='\u{ff}').contains(&letter);
    let line = 1 + text
        .lines()
        .take_while(|line| !line.contains(latin_1))
        .count();
    let error = list(latin).unwrap_err();
    let file = "participants.csv".to_owned();
    let expected = ReadError::NotUtf8 {
        file,
        line: line as u64,
    };
    assert_eq!(error, expected);
    for locale in Locale::ALL {
        let sentence = read_error(&error, &messages(locale));
        for part in ["participants.csv", &line.to_string(), "UTF-8", "�"] {
            assert!(sentence.contains(part), "{sentence}");
        }
    }
    // What spreadsheets put before UTF-8 is no such letter.
    let marked = list(|text| ["\u{feff}", &text].concat()).unwrap();
    assert_eq!(marked.issues, []);
}
