//! A link as it is read: what is understood of it, and what is not.

use super::encoding::{decode, raw_parameters};
use super::limits::MOST_PARAMETERS;
use super::parameter::Parameter;
use super::{Notice, page};
use crate::dataset::Dataset;
use crate::state::PageState;

/// A query string read against a dataset.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Parsed {
    /// What was understood.
    pub state: PageState,
    /// What was not.
    pub notices: Vec<Notice>,
}

/// Reads a query string, with or without its question mark.
///
/// Values, sort keys, figures and numbers are checked against the dataset. Before one is loaded, only what does not
/// depend on it (language and dataset) is of use.
pub fn parse(query: &str, dataset: Option<&Dataset>) -> Parsed {
    let mut parsed = Parsed::default();
    for (place, (name, written)) in raw_parameters(query.trim_start_matches('?')).enumerate() {
        if place == MOST_PARAMETERS || parsed.notices.len() > MOST_PARAMETERS {
            parsed.notices.push(Notice::TooLong(name));
            break;
        }
        let value = decode(written);
        let mut parameter = Parameter::new(&name, written, &value);
        let reading = page::read(&mut parsed.state, &mut parameter, dataset);
        parameter.tell(reading, &mut parsed.notices);
    }
    parsed.withhold();
    parsed
}

impl Parsed {
    /// Leaves the names of people out, whatever the query says.
    pub fn leave_names_out(&mut self) {
        self.state.anonymous = true;
        self.withhold();
    }

    fn withhold(&mut self) {
        for name in self.state.withhold() {
            self.notices.push(Notice::Withheld(name.to_owned()));
        }
    }
}
