//! The first list and the words of the page, read as the studio reads them.

use std::fs;
use std::path::Path;

use participant_explorer::dataset::{Dataset, Descriptor, Yardstick};
use participant_explorer::i18n::{Key, Locale, Messages};

/// The text of a file below `data`.
pub fn read(path: &str) -> String {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
    fs::read_to_string(data.join(path)).unwrap()
}

/// The list under a descriptor that `change` has changed, with what further figures need.
pub fn dataset(change: impl Fn(String) -> String) -> Dataset {
    let name = "datapackage.json";
    let text = change(read("mhlb-2021/datapackage.json"));
    let descriptor = Descriptor::parse(name, &text).unwrap();
    let file = |path: &str| (path.to_owned(), read(&format!("mhlb-2021/{path}")));
    let files: Vec<_> = descriptor.files().into_iter().map(file).collect();
    let mut dataset = Dataset::read(descriptor, &files).unwrap();
    dataset.yardstick = match Yardstick::files(name, &text) {
        Ok(paths) => {
            let files: Vec<_> = paths.iter().map(|path| file(path)).collect();
            Yardstick::read(name, &text, &files, &mut dataset.issues).transpose()
        }
        Err(error) => Some(Err(error)),
    };
    dataset
}

/// The messages of a language, those of the studio included.
pub fn messages(locale: Locale) -> Messages {
    let file = |folder: &str| read(&format!("messages/{folder}{}.json", locale.code()));
    let messages = Messages::parse(locale, &file("")).unwrap();
    messages.with(&file("studio/"), Key::STUDIO).unwrap()
}
