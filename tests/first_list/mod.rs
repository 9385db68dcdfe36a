//! The first list and the words of the page, read as the page reads them.

mod read;
mod words;

use participant_explorer::dataset::{Dataset, Package, Yardstick};
use serde_json::Value;

pub use read::read;
pub use words::messages;

/// The package under a descriptor that `change` has changed, with the labels of every language as if they stood there.
pub fn package(change: impl Fn(String) -> String) -> Package {
    let text = change(read("mhlb-2021/datapackage.json"));
    let mut all: Value = serde_json::from_str(&text).unwrap();
    let languages = all["explorer"]["languages"].as_array().unwrap().clone();
    for locale in languages.iter().filter_map(Value::as_str) {
        let labels = read(&format!("mhlb-2021/languages/{locale}.json"));
        merge(&mut all, serde_json::from_str(&labels).unwrap());
    }
    Package::parse("datapackage.json", &all.to_string()).unwrap()
}

/// Adds what another JSON file of the same structure says, item by item of the same name or key.
fn merge(base: &mut Value, added: Value) {
    match (base, added) {
        (Value::Object(base), Value::Object(added)) => {
            for (name, value) in added {
                merge(base.entry(name).or_insert(Value::Null), value);
            }
        }
        (Value::Array(base), Value::Array(added)) => {
            for item in added {
                let id = |item: &Value| item.get("name").or(item.get("key")).cloned();
                let same = base.iter_mut().find(|known| id(known) == id(&item));
                // A changed descriptor may lack what the labels name.
                if let Some(same) = same {
                    merge(same, item);
                }
            }
        }
        (base, added) => *base = added,
    }
}

/// The list under a descriptor that `change` has changed, with what further figures need.
pub fn dataset(change: impl Fn(String) -> String) -> Dataset {
    let package = package(change);
    let descriptor = package.descriptor().unwrap();
    let file = |path: &str| (path.to_owned(), read(&format!("mhlb-2021/{path}")));
    let files: Vec<_> = descriptor.files().into_iter().map(file).collect();
    let mut dataset = Dataset::read(descriptor, &files).unwrap();
    dataset.yardstick = match Yardstick::files(&package) {
        Ok(paths) => {
            let files: Vec<_> = paths.iter().map(|path| file(path)).collect();
            Yardstick::read(&package, &files, &mut dataset.issues).transpose()
        }
        Err(error) => Some(Err(error)),
    };
    dataset
}
