//! Reasons why there is no page.

use std::error::Error;
use std::fmt;

use crate::web::source::FetchError;

/// Why there is no page: a sentence that names the file.
#[derive(Debug)]
pub struct Problem(String);

impl Problem {
    pub(super) const fn new(sentence: String) -> Self {
        Self(sentence)
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl Error for Problem {}

impl From<FetchError> for Problem {
    fn from(FetchError { file, detail }: FetchError) -> Self {
        Self(format!("cannot read {file}: {detail}"))
    }
}
