//! Where a figure is from, in words.

use super::line_break::isolated;
use crate::i18n::{Direction, Key, Locale, Messages, joined};
use crate::view::Provenance;

/// What every file says of itself: what it shows, what narrows it, where it is from and how to come back to it.
#[derive(Clone, Debug, PartialEq)]
pub struct Citation {
    /// The language of all that is said.
    pub locale: Locale,
    /// The figure's title.
    pub title: String,
    /// What the figure says, as one sentence.
    pub sentence: String,
    /// What narrows the list, if anything does.
    pub filters: Option<String>,
    /// The source.
    pub source: String,
    /// The source's address.
    pub source_path: String,
    /// The list, its date and its version.
    pub data: String,
    /// What stands before the address of the view.
    pub link_label: String,
    /// The address that shows the figure under the same filters.
    pub link: String,
}

impl Citation {
    /// The citation of what has a title and a sentence, from its address and the fingerprint of the dataset.
    pub fn new(
        title: &str,
        sentence: &str,
        provenance: &Provenance,
        messages: &Messages,
        link: String,
        fingerprint: &str,
    ) -> Self {
        let filters = joined(&provenance.filters, messages.text(Key::ListComma));
        // Digits followed by letters come apart in text that runs from right to left.
        let version = match messages.locale().direction() {
            Direction::Ltr => fingerprint.to_owned(),
            Direction::Rtl => isolated(fingerprint),
        };
        let data = [
            ("list", provenance.list.as_str()),
            ("when", &provenance.when_where),
            ("hash", &version),
        ];
        Self {
            locale: messages.locale(),
            title: title.to_owned(),
            sentence: sentence.to_owned(),
            filters: (!filters.is_empty())
                .then(|| messages.fill(Key::SaveFilters, &[("filters", &filters)])),
            source: format!("{}{}", messages.text(Key::HeaderSource), provenance.source),
            source_path: provenance.source_path.clone(),
            data: messages.fill(Key::SaveData, &data),
            link_label: messages.text(Key::SaveLink).to_owned(),
            link,
        }
    }

    /// The citation as plain text, a line for each thing said.
    pub fn text(&self) -> String {
        let mut lines = vec![self.title.as_str(), &self.sentence];
        if let Some(filters) = &self.filters {
            lines.push(filters);
        }
        lines.extend([
            self.source.as_str(),
            &self.source_path,
            &self.data,
            &self.link_label,
            &self.link,
        ]);
        let mut text = String::new();
        for line in lines {
            text.push_str(line);
            text.push('\n');
        }
        text
    }
}
