//! The titles of the document: each view has its own, in every language, whichever program shows it.

use participant_explorer::i18n::Locale;
use participant_explorer::state::parse;
use participant_explorer::table::Table;
use participant_explorer::view::{all_charts, no_charts, page};

#[cfg(test)]
mod first_list;

#[test]
fn each_view_has_a_title_that_begins_with_what_it_shows() {
    let dataset = first_list::dataset(|text| text);
    let table = Table::new(&dataset);
    for locale in Locale::ALL {
        let messages = first_list::messages(locale);
        let view = |query: &str, modeller| {
            let state = parse(query, Some(&dataset)).state;
            page(&dataset, &table, &messages, &state, modeller)
        };
        let whole = view("", no_charts).title;
        let mut titles = vec![whole.clone()];
        for query in [
            "view=figures",
            "view=table",
            "view=summary",
            "view=figure:countries",
            "view=figure:region-by-stakeholder",
            "embed=build",
        ] {
            let titled = view(query, all_charts).title;
            let (part, rest) = titled.split_once(" · ").unwrap();
            assert!(!part.is_empty(), "{locale:?} {query}");
            assert_eq!(rest, whole, "{locale:?} {query}");
            titles.push(titled);
        }
        let all = titles.len();
        titles.sort();
        titles.dedup();
        assert_eq!(titles.len(), all, "{locale:?}: {titles:?}");
    }
}

#[test]
fn a_chart_that_is_not_loaded_is_called_a_chart_until_it_is_there() {
    let dataset = first_list::dataset(|text| text);
    let table = Table::new(&dataset);
    let messages = first_list::messages(Locale::English);
    let state = parse("view=figure:dots", Some(&dataset)).state;
    let first = page(&dataset, &table, &messages, &state, no_charts).title;
    let all = page(&dataset, &table, &messages, &state, all_charts).title;
    assert!(first.starts_with("Charts · "), "{first}");
    assert!(!all.starts_with("Charts · "), "{all}");
}
