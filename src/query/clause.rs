//! What a row must satisfy.

use crate::dataset::{FieldId, ValueId};
use crate::i18n::Locale;

/// One condition; a row matches a query if it satisfies all of its clauses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Clause {
    /// The field has one of these values. No values at all match no row.
    AnyOf {
        /// The field.
        field: FieldId,
        /// Codes of the values.
        codes: Vec<ValueId>,
    },
    /// The entry has one of these printed numbers.
    Numbers(Vec<u32>),
    /// Each word occurs in a searched field, as the language shows it or as printed in English.
    Words {
        /// The language shown.
        locale: Locale,
        /// The words, folded.
        words: Vec<String>,
    },
}
