//! A ranking of fewer bars than the page shows, for slides that have room for no more.

use super::super::model::Mark;
use super::Ranking;
use crate::i18n::{Key, Messages};

impl Ranking {
    /// Leaves the first bars and folds the others into the rest, which unfolds the figure of this name.
    pub fn fold(&mut self, first: usize, figure: &str, messages: &Messages) {
        if first >= self.bars.len() {
            return;
        }
        let folded = self.bars.split_off(first);
        let (mut values, mut people) = (folded.len(), 0);
        for bar in &folded {
            people += bar.mark.value;
        }
        if let Some(rest) = &self.rest {
            values += self.rest_values;
            people += rest.value;
        }
        self.first = first;
        self.rest_values = values;
        let people_said = messages.count(Key::People, people, &[]);
        let label = messages.count(self.rest_says, values, &[("people", &people_said)]);
        self.rest = Some(Mark {
            id: figure.to_owned(),
            text: label.clone(),
            label,
            value: people,
            picks: Vec::new(),
            pressed: false,
        });
    }
}
