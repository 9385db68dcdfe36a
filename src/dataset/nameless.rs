//! A list without the names of people, for pages that have none: a Data Package of its own, from which no name can be read.

use serde_json::{Value, json};

use super::csv::{Csv, Row};
use super::descriptor::PARTICIPANTS;
use super::{Descriptor, Field, ReadError};
use crate::i18n::fold;

/// The files of a list without names.
pub struct Nameless {
    /// The text of its descriptor.
    pub descriptor: String,
    /// The text of its list.
    pub participants: String,
}

/// A list without names: it keeps the entries' numbers, the columns of fields with keys, by which people are counted, and which
/// entries stand for nobody. Free text, in which names are, notes, and columns that the descriptor does not name are not in it, nor
/// an affiliation that has the person's own name in it.
///
/// `file` is what errors call the descriptor, whose `text` says what the columns of `participants` mean; `paths` are those of all
/// files of the list that pages read, and `version` is what tells this version of the list from others.
///
/// # Errors
/// If either text cannot be read.
pub fn nameless(
    (file, text): (&str, &str),
    participants: &str,
    paths: &[String],
    version: &str,
) -> Result<Nameless, ReadError> {
    let descriptor = Descriptor::parse(file, text)?;
    let list = Csv::parse(descriptor.participants(), participants)?;
    let kept = kept(&descriptor);
    let without = |value: &mut Value| shorten(value, &descriptor, (&kept, paths), version);
    Ok(Nameless {
        descriptor: rewritten(text, without),
        participants: rows(&list, &descriptor, &kept),
    })
}

/// Names of the columns that are kept.
fn kept(descriptor: &Descriptor) -> Vec<&str> {
    let explorer = &descriptor.explorer;
    let mut kept = vec![explorer.number.as_str()];
    kept.extend(explorer.placeholder.as_deref());
    for field in explorer.fields.iter().filter(|field| field.key.is_some()) {
        kept.extend(columns(field));
    }
    kept
}

/// Every column of a field.
fn columns(field: &Field) -> impl Iterator<Item = &str> {
    let printed = field.printed.0.iter().map(|(_, column)| column.as_str());
    field.key.as_deref().into_iter().chain(printed)
}

/// A JSON object that was read before, after a change.
fn rewritten(text: &str, change: impl Fn(&mut Value)) -> String {
    let text = text.trim_start_matches('\u{feff}');
    let mut value = serde_json::from_str(text).unwrap_or_default();
    change(&mut value);
    value.to_string()
}

/// Takes from a descriptor what the list has no longer, and what no page reads.
fn shorten(
    value: &mut Value,
    descriptor: &Descriptor,
    (kept, paths): (&[&str], &[String]),
    version: &str,
) {
    let said = |value: &Value, name: &str| value[name].as_str().unwrap_or_default().to_owned();
    let is_kept = |value: &Value| kept.contains(&value.as_str().unwrap_or_default());
    value["description"] = json!(
        "The list without the names of people, notes, and whatever else pages without names do not need."
    );
    retain(&mut value["resources"], |resource| {
        paths.contains(&said(resource, "path"))
    });
    let resources = value["resources"].as_array_mut();
    for resource in resources.into_iter().flatten() {
        if said(resource, "name") == PARTICIPANTS {
            for property in ["bytes", "hash"] {
                remove(resource, property);
            }
            if let Some(schema) = resource.get_mut("schema") {
                retain(&mut schema["fields"], |field| is_kept(&field["name"]));
            }
        }
    }
    let explorer = &mut value["explorer"];
    for property in ["note", "notes", "sourceLines"] {
        remove(explorer, property);
    }
    retain(&mut explorer["fields"], |field| {
        descriptor.is_category(&said(field, "name"))
    });
    if explorer.get("search").is_some() {
        retain(&mut explorer["search"], |name| {
            let name = name.as_str();
            name.is_some_and(|name| descriptor.is_category(name))
        });
    }
    explorer["fingerprint"] = version.into();
}

fn retain(list: &mut Value, keep: impl Fn(&Value) -> bool) {
    if let Some(list) = list.as_array_mut() {
        list.retain(keep);
    }
}

fn remove(value: &mut Value, property: &str) {
    if let Some(properties) = value.as_object_mut() {
        properties.remove(property);
    }
}

/// The rows of the list, each with the columns that are kept.
fn rows(list: &Csv, descriptor: &Descriptor, kept: &[&str]) -> String {
    let header: Vec<_> = list.header.cells.iter().map(|name| name.trim()).collect();
    let place = |name: &str| header.iter().position(|known| *known == name);
    let places = |names: Vec<&str>| names.into_iter().filter_map(place).collect::<Vec<_>>();
    let (mut names, mut texts) = (Vec::new(), Vec::new());
    for field in &descriptor.explorer.fields {
        let places = places(columns(field).collect());
        if field.key.is_none() {
            names.extend(places);
        } else if field.labels.is_empty() && field.values.is_none() {
            texts.push(places);
        }
    }
    let cell = |row: &Row, place: usize| row.cells.get(place).cloned().unwrap_or_default();
    let mut written = String::new();
    for row in [&list.header].into_iter().chain(&list.rows) {
        let own: Vec<_> = names.iter().map(|place| fold(&cell(row, *place))).collect();
        let telling = |place: &usize| names_anyone(&fold(&cell(row, *place)), &own);
        // What is printed in one language is named by the others as well.
        let named = texts.iter().filter(|places| places.iter().any(telling));
        let named: Vec<_> = named.flatten().collect();
        let cells = (0..header.len()).filter(|place| kept.contains(&header[*place]));
        let cells: Vec<_> = cells
            .map(|place| match named.contains(&&place) {
                true => String::new(),
                false => quoted(&cell(row, place)),
            })
            .collect();
        written += &cells.join(",");
        written.push('\n');
    }
    written
}

/// Whether a folded text has one of these names in it, or a word of one that is long enough to be no particle.
fn names_anyone(text: &str, names: &[String]) -> bool {
    const LONG: usize = 4;
    let words = |text: &str| {
        let words = text.split(|letter: char| !letter.is_alphanumeric());
        let words = words.filter(|word| !word.is_empty());
        words.map(str::to_owned).collect::<Vec<_>>()
    };
    let text = words(text);
    names.iter().map(|name| words(name)).any(|name| {
        let whole = !name.is_empty() && text.windows(name.len()).any(|part| part == name);
        let mut long = name.iter().filter(|word| word.chars().count() >= LONG);
        whole || long.any(|word| text.contains(word))
    })
}

/// A cell as CSV has it.
fn quoted(cell: &str) -> String {
    if cell.contains(['"', ',', '\r', '\n']) {
        ["\"", &cell.replace('"', "\"\""), "\""].concat()
    } else {
        cell.to_owned()
    }
}
