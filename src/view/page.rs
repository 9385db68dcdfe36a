//! The parts of the page as plain values, in reading order.

use std::rc::Rc;

use super::Figure;
use crate::i18n::Locale;
use crate::state::{Action, Embed, Part};

/// Everything that the page shows.
#[derive(Clone, Debug, PartialEq)]
pub struct Page {
    /// The title of the document: the part shown, unless that is all of it, the list and the product.
    pub title: String,
    /// The language shown.
    pub locale: Locale,
    /// The part shown.
    pub part: Part,
    /// How much of the page stands around the part.
    pub embed: Embed,
    /// The query string of the same view on a page of its own, with its question mark, where another page embeds this one.
    pub back: Option<String>,
    /// Whether the names of people are left out.
    pub anonymous: bool,
    /// Whether the list can be searched.
    pub searches: bool,
    /// What this list is.
    pub header: Header,
    /// Links to the parts.
    pub parts: Vec<PartLink>,
    /// Links to the languages.
    pub languages: Vec<LanguageLink>,
    /// The headline numbers.
    pub summary: Summary,
    /// The search as typed.
    pub search: String,
    /// The filters that are set.
    pub active: Vec<ActiveFilter>,
    /// The facets in declared order, but for those that are locked; none beside a part that stands alone.
    pub facets: Vec<Facet>,
    /// The figures that belong to the part, shared with what shows them: copying one brings 4 KB of code.
    pub figures: Vec<Rc<Figure>>,
    /// Whether there are figures besides that the program does not have.
    pub lacking: bool,
    /// Whether so few people are left that the table stands above the figures.
    pub found: bool,
    /// The table, if it belongs to the part.
    pub table: Option<Table>,
    /// The address of the list itself, below the package's folder; nothing where names are left out.
    pub data_path: Option<String>,
}

/// What this list is, where and when, and its source.
#[derive(Clone, Debug, PartialEq)]
pub struct Header {
    /// The language of the list's own words, if it has none in the page's.
    pub locale: Option<Locale>,
    /// The list's name.
    pub title: String,
    /// One sentence that says what it is.
    pub description: String,
    /// When and where.
    pub when_where: String,
    /// The source's title.
    pub source: String,
    /// The source's address.
    pub source_path: String,
}

/// A link to a part of the page.
#[derive(Clone, Debug, PartialEq)]
pub struct PartLink {
    /// The part.
    pub part: Part,
    /// The link's text.
    pub label: String,
    /// The link's query string, with its question mark.
    pub href: String,
    /// Whether the part is shown now.
    pub current: bool,
}

/// A link to a language.
#[derive(Clone, Debug, PartialEq)]
pub struct LanguageLink {
    /// The language; its name stands in itself.
    pub locale: Locale,
    /// The query string of its page, with its question mark; that page is in the language without saying so there.
    pub href: String,
    /// Whether the language is shown now.
    pub current: bool,
}

/// Notices of one kind.
#[derive(Clone, Debug, PartialEq)]
pub struct Notices {
    /// What tells the kind from others.
    pub kind: String,
    /// The notices, at least one.
    pub lines: Vec<NoticeLine>,
    /// Says of those after the first how many they are and where; empty where there are none.
    pub further: String,
}

/// A notice, and the cell that it concerns, if any.
#[derive(Clone, Debug, PartialEq)]
pub struct NoticeLine {
    /// The sentence.
    pub text: String,
    /// What tells it from others of its kind: a value of the link, or the row's line in its file, from 1.
    pub place: String,
    /// The column, if it concerns a cell.
    pub column: Option<String>,
}

/// The headline numbers.
#[derive(Clone, Debug, PartialEq)]
pub struct Summary {
    /// The sentence that follows the filters.
    pub sentence: String,
    /// People shown.
    pub shown: usize,
    /// People in all.
    pub total: usize,
}

/// A filter, which can be removed unless it is locked.
#[derive(Clone, Debug, PartialEq)]
pub struct ActiveFilter {
    /// Identifies the filter: facet and key joined with `/`, or `q`.
    pub id: String,
    /// What is filtered and by which value.
    pub label: String,
    /// The accessible name of the button that removes it.
    pub remove_label: String,
    /// What removes it; nothing if it is locked.
    pub remove: Option<Action>,
}

/// One facet.
#[derive(Clone, Debug, PartialEq)]
pub struct Facet {
    /// The language of its title and labels, if they have none in the page's.
    pub locale: Option<Locale>,
    /// The facet's name.
    pub name: String,
    /// Its title.
    pub title: String,
    /// Whether the list of values is long enough to be narrowed by typing.
    pub searchable: bool,
    /// The values; of a searchable facet by falling count, otherwise in declared order.
    pub choices: Vec<Choice>,
}

/// One value of a facet.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    /// The value's key.
    pub key: String,
    /// Its label.
    pub label: String,
    /// The label folded, to be narrowed by typing.
    pub folded: String,
    /// People that choosing the value would give, other filters considered.
    pub count: usize,
    /// The count as written.
    pub count_text: String,
    /// Whether the value is chosen.
    pub checked: bool,
}

/// The table of participants.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// The columns, the printed number first.
    pub columns: Vec<Column>,
    /// Sections of rows: as printed, or a single one without heading under a sort.
    pub sections: Vec<Section>,
    /// Whether the rows are sorted otherwise than printed.
    pub sorted: bool,
    /// The place in a long table, if it has pages.
    pub pages: Option<Pages>,
}

/// A column's header.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    /// `number` or the field's name.
    pub field: String,
    /// The header.
    pub title: String,
    /// The value of `aria-sort`.
    pub aria_sort: &'static str,
    /// The accessible name of the button.
    pub sort_label: String,
}

/// Rows under one heading.
#[derive(Clone, Debug, PartialEq)]
pub struct Section {
    /// Tells it from other sections, whichever of its rows are shown.
    pub key: String,
    /// The heading, in printed order.
    pub heading: Option<String>,
    /// The rows.
    pub rows: Vec<Row>,
}

/// One entry of the list.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// The printed number.
    pub number: u32,
    /// What is said of a nameless entry.
    pub nameless: Option<String>,
    /// One cell a field.
    pub cells: Vec<Cell>,
    /// The accessible name of the button that opens the details.
    pub details_label: String,
    /// The details, if they are open.
    pub details: Option<Details>,
}

/// Text and the language it is in, where that is not the page's.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Cell {
    /// The text.
    pub text: String,
    /// The text's language, if it is another than the page's.
    pub locale: Option<Locale>,
}

/// All that is known of one entry.
#[derive(Clone, Debug, PartialEq)]
pub struct Details {
    /// The entry as printed, a list a language: heading, language, and each field's title and text.
    pub printed: Vec<Printed>,
    /// Where the entry stands in the source text.
    pub lines: String,
    /// The note, if there is one, and its language where that is not the page's.
    pub note: Option<(String, Option<Locale>)>,
    /// The remark where the region listed and the country's group differ.
    pub remark: Option<String>,
}

/// An entry as one language's report prints it.
#[derive(Clone, Debug, PartialEq)]
pub struct Printed {
    /// The language.
    pub locale: Locale,
    /// The heading.
    pub heading: String,
    /// Titles of the fields and their text; `None` is not printed.
    pub fields: Vec<(String, Option<String>)>,
}

/// The place in a long table.
#[derive(Clone, Debug, PartialEq)]
pub struct Pages {
    /// "Page 2 of 9".
    pub label: String,
    /// The previous page, if any.
    pub previous: Option<usize>,
    /// The next page, if any.
    pub next: Option<usize>,
}
