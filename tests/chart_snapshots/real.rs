//! Figures of the first dataset, as the page makes them for a link.

use std::fs;
use std::path::Path;
use std::rc::Rc;

use participant_explorer::dataset::{Dataset, Descriptor, Yardstick};
use participant_explorer::i18n::{Locale, Messages};
use participant_explorer::state::parse;
use participant_explorer::table::Table;
use participant_explorer::view::{Figure, all_charts, page};

fn read(path: &str) -> String {
    fs::read_to_string(
        Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("data")
            .join(path),
    )
    .unwrap()
}

/// The dataset with what further figures need.
pub fn dataset() -> Dataset {
    let name = "datapackage.json";
    let text = read("mhlb-2021/datapackage.json");
    let descriptor = Descriptor::parse(name, &text).unwrap();
    let mut paths: Vec<_> = descriptor.files().into_iter().map(str::to_owned).collect();
    paths.extend(Yardstick::files(name, &text).unwrap());
    let files: Vec<_> = paths
        .into_iter()
        .map(|path| (path.clone(), read(&format!("mhlb-2021/{path}"))))
        .collect();
    let mut dataset = Dataset::read(descriptor, &files).unwrap();
    let yardstick = Yardstick::read(name, &text, &files, &mut dataset.issues);
    dataset.yardstick = yardstick.transpose();
    assert_eq!(dataset.issues, []);
    dataset
}

pub fn messages(lang: &str) -> Messages {
    let locale = Locale::from_tag(lang).unwrap();
    let messages = Messages::parse(locale, &read(&format!("messages/{lang}.json"))).unwrap();
    messages
        .with_studio(&read(&format!("messages/studio/{lang}.json")))
        .unwrap()
}

/// Every figure of the dataset under a link's query, such as `region=african`.
pub fn figures(lang: &str, query: &str) -> Vec<Figure> {
    let dataset = dataset();
    let table = Table::new(&dataset);
    let parsed = parse(&format!("view=figures&{query}"), Some(&dataset));
    assert_eq!(parsed.notices, [], "{query}");
    let page = page(
        &dataset,
        &table,
        &messages(lang),
        &parsed.state,
        &[],
        all_charts,
    );
    page.figures.into_iter().map(Rc::unwrap_or_clone).collect()
}

/// One figure by its name.
pub fn figure(name: &str, lang: &str, query: &str) -> Figure {
    let figures = figures(lang, query);
    figures
        .into_iter()
        .find(|figure| figure.name == name)
        .unwrap_or_else(|| panic!("no figure {name}"))
}
