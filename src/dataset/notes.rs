//! Notes on entries in another language than English: texts by the numbers of their entries, in a file a language.

use std::rc::Rc;

use super::{Dataset, Issue, Package, Problem, json};
use crate::i18n::{Json, Locale};

impl Package {
    /// The path of the notes in a language, if the descriptor says that there are any: texts by the numbers of their entries.
    pub fn notes(&self, locale: Locale) -> Option<String> {
        let Json::List(tags) = self.root.get("explorer")?.get("notes")? else {
            return None;
        };
        let has_notes = tags.iter().any(|tag| tag.text() == Some(locale.code()));
        has_notes.then(|| ["languages/notes/", locale.code(), ".json"].concat())
    }

    /// Adds the notes in a language, whose file has this text; an entry that has its note in English alone becomes an issue, as all do
    /// where the text is not JSON.
    pub fn tell(&self, dataset: &mut Dataset, locale: Locale, text: &str) {
        let Some(path) = self.notes(locale) else {
            return;
        };
        let notes = json::object(&path, text).unwrap_or(Json::Null);
        let all = Rc::make_mut(&mut dataset.notes).iter_mut();
        for (record, note) in dataset.records.iter().zip(all) {
            if note.get(Locale::English).is_none() {
                continue;
            }
            let said = notes.get(&record.number.to_string());
            match said.and_then(Json::text) {
                Some(text) => note.set(locale, text),
                None => dataset.issues.push(Issue {
                    file: path.clone(),
                    row: record.line,
                    column: dataset.descriptor.explorer.note.clone().unwrap_or_default(),
                    problem: Problem::Untranslated {
                        number: record.number,
                    },
                }),
            }
        }
    }
}
