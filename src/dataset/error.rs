//! What can be wrong: errors for files that cannot be read at all, issues for cells that are wrong in a file that can.
//!
//! Both carry facts; the page makes sentences of them in the reader's language.

/// Why a dataset cannot be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReadError {
    /// The file is not the JSON that was expected.
    NotJson {
        /// The file.
        file: String,
        /// Line of the mistake, from 1.
        line: usize,
        /// Column of the mistake, from 1.
        column: usize,
        /// What is wrong there.
        mistake: JsonMistake,
    },
    /// The file is not CSV.
    NotCsv {
        /// The file.
        file: String,
        /// Line of the mistake, from 1.
        line: u64,
        /// The parser's words.
        detail: String,
    },
    /// The server sent a page in place of the file, as many do instead of saying that there is none.
    LooksLikeHtml {
        /// The file.
        file: String,
    },
    /// Columns that the descriptor names are not in the header line.
    MissingColumns {
        /// The file.
        file: String,
        /// The columns that are missing.
        columns: Vec<String>,
        /// The columns that are there.
        found: Vec<String>,
    },
    /// There is a header line and nothing below it.
    NoRows {
        /// The file.
        file: String,
    },
    /// A property of a JSON file is absent.
    MissingProperty {
        /// The file.
        file: String,
        /// The property.
        property: String,
    },
    /// A property of a JSON file is not what it should be.
    WrongProperty {
        /// The file.
        file: String,
        /// The property.
        property: String,
        /// What it should be.
        expected: Expected,
    },
    /// A cell of a reference table is no whole number.
    BadCell {
        /// The file.
        file: String,
        /// The line, from 1.
        line: u64,
        /// The column.
        column: String,
        /// What stands there.
        found: String,
    },
    /// A file that the descriptor names was not handed in.
    MissingFile {
        /// The file.
        file: String,
    },
    /// Letters of the file are broken, as they are where it is in another encoding than UTF-8.
    NotUtf8 {
        /// The file.
        file: String,
        /// Line of the first such letter, from 1.
        line: u64,
    },
    /// There is nothing in the file.
    Empty {
        /// The file.
        file: String,
    },
}

/// What is wrong with a file that should be a JSON object.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JsonMistake {
    /// The file ends before the object does.
    Ends,
    /// A sign is missing or out of place.
    Syntax,
    /// It is JSON, and something else than an object.
    NotObject,
}

/// What a property should be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Expected {
    /// A text.
    Text,
    /// True or false.
    Truth,
    /// A whole number.
    Number,
    /// A list.
    List,
    /// A list that is not empty.
    Item,
    /// A list with an item of this name.
    Named(String),
    /// An object.
    Object,
    /// An object with a text for each language.
    Texts,
    /// As many fields as the figure's chart type shows.
    Fields(usize),
    /// One of these texts.
    OneOf(Vec<String>),
}

/// A cell, or a row, that is not as it should be. What could be read of it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Issue {
    /// The file.
    pub file: String,
    /// The row's line in the file, from 1, as an editor counts it.
    pub row: u64,
    /// The column.
    pub column: String,
    /// What is wrong.
    pub problem: Problem,
}

/// What is wrong with a cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// Not a whole number.
    NotANumber {
        /// What stands there.
        found: String,
    },
    /// Not one of the declared values.
    UnknownValue {
        /// What stands there.
        found: String,
        /// What could stand there; a few of them where there are many.
        allowed: Vec<String>,
        /// How many values could stand there.
        known: usize,
    },
    /// Nothing stands there.
    MissingValue,
    /// The file of notes in a language has none for the number of an entry that has one in English.
    Untranslated {
        /// The number.
        number: u32,
    },
    /// Another row has the number.
    DuplicateNumber {
        /// The number.
        found: u32,
    },
    /// The row has more or fewer cells than the header line.
    RowLength {
        /// Cells in the header line.
        expected: usize,
        /// Cells in the row.
        found: usize,
    },
    /// Neither true nor false.
    NotABoolean {
        /// What stands there.
        found: String,
    },
}
