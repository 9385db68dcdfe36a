//! What single figures offer to choose: the whole that shares are of, and the two selections of a comparison.

/// What a share in a table of two fields is a share of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ShareOf {
    /// The people of its row, as in a bar.
    #[default]
    Row,
    /// The people of its column.
    Column,
    /// Everybody in the table.
    All,
}

/// Two selections that are compared: two values of one field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Compared {
    /// The field's name.
    pub field: String,
    /// The keys of its two values, which differ.
    pub keys: Vec<String>,
}
