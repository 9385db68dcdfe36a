//! What is said of a link that is not understood as a whole.

/// Something in a link that was ignored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// No such parameter.
    UnknownParameter(String),
    /// The parameter has no such value.
    UnknownValue {
        /// The parameter.
        name: String,
        /// The value, as given.
        value: String,
    },
    /// The parameter would tell of single people where their names are left out.
    Withheld(String),
    /// The parameter holds more than the page keeps.
    TooLong(String),
}
