//! Reading: files to records and issues.

use std::collections::BTreeSet;

use csv::StringRecord;

use super::csv::Csv;
use super::values::declared;
use super::{Descriptor, FieldData, Issue, Problem, ReadError, Value};
use crate::i18n::{Locale, Texts};

/// How many known values an issue names as a remedy: a person corrects a region from five, and a country from a few examples.
const NAMED: usize = 8;

/// A dataset as read.
#[derive(Clone, Debug, PartialEq)]
pub struct Dataset {
    /// What the columns mean.
    pub descriptor: Descriptor,
    /// The values of each field, in the descriptor's order of fields.
    pub fields: Vec<FieldData>,
    /// The entries in the file's order.
    pub records: Vec<Record>,
    /// What is wrong with cells.
    pub issues: Vec<Issue>,
}

/// One entry of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// The printed number.
    pub number: u32,
    /// The entry's line in the file, from 1.
    pub line: u64,
    /// Whether the entry stands for nobody.
    pub placeholder: bool,
    /// What is printed, a text a field.
    pub printed: Vec<Texts>,
    /// Places in [`FieldData::values`], one a field; none for free text and for empty cells.
    pub values: Vec<Option<usize>>,
    /// What is damaged, odd or doubtful in the printed entry.
    pub note: String,
    /// The entry's lines in the source text, by language, from 1.
    pub source_lines: Vec<(Locale, u32)>,
}

impl Dataset {
    /// Reads the files that [`Descriptor::files`] names, each a path and its text.
    ///
    /// # Errors
    /// If a file cannot be read as a whole; what is wrong with single cells becomes an issue.
    pub fn read(descriptor: Descriptor, files: &[(String, String)]) -> Result<Self, ReadError> {
        let file = |path: &str| {
            let found = files
                .iter()
                .find(|(known, _)| known == path)
                .map(|(path, text)| (path.as_str(), text.as_str()));
            found.ok_or_else(|| ReadError::MissingFile {
                file: path.to_owned(),
            })
        };
        let mut fields = Vec::new();
        for field in &descriptor.explorer.fields {
            let table = field
                .values
                .as_ref()
                .and_then(|table| descriptor.path(&table.resource));
            fields.push(FieldData {
                values: declared(field, table.map(file).transpose()?)?,
            });
        }
        let (path, text) = file(descriptor.participants())?;
        let csv = Csv::parse(path, text)?;
        let columns = Columns::new(&descriptor, &csv)?;
        let declared = fields.iter().map(|field| field.values.len()).collect();
        let mut reader = Reader {
            file: path,
            fields,
            declared,
            issues: Vec::new(),
            taken: BTreeSet::new(),
            printed: columns.numbers(&csv),
        };
        let mut records = Vec::with_capacity(csv.rows.len());
        for (place, (line, row)) in (1u32..).zip(&csv.rows) {
            records.push(reader.record(&descriptor, &columns, &csv, place, *line, row));
        }
        let Reader { fields, issues, .. } = reader;
        Ok(Self {
            descriptor,
            fields,
            records,
            issues,
        })
    }
}

/// Places of the columns that the descriptor names, and of no others.
struct Columns {
    number: usize,
    placeholder: Option<usize>,
    note: Option<usize>,
    source_lines: Vec<(Locale, String, usize)>,
    printed: Vec<Vec<(Locale, usize)>>,
    keys: Vec<Option<usize>>,
}

impl Columns {
    fn new(descriptor: &Descriptor, csv: &Csv) -> Result<Self, ReadError> {
        let explorer = &descriptor.explorer;
        let fields = explorer
            .fields
            .iter()
            .flat_map(|field| field.printed.values().chain(&field.key));
        let all = std::iter::once(&explorer.number)
            .chain(&explorer.placeholder)
            .chain(&explorer.note);
        // Asked for all at once, so that a person learns of every missing column at once.
        let names: Vec<_> = all
            .chain(explorer.source_lines.values())
            .chain(fields)
            .map(String::as_str)
            .collect();
        let places = csv.columns(&names)?;
        let place = |name: &String| {
            names
                .iter()
                .position(|known| known == name)
                .map_or(0, |index| places[index])
        };
        let by_locale = |tag: &String, name: &String| Some((Locale::from_tag(tag)?, place(name)));
        Ok(Self {
            number: place(&explorer.number),
            placeholder: explorer.placeholder.as_ref().map(place),
            note: explorer.note.as_ref().map(place),
            source_lines: explorer
                .source_lines
                .iter()
                .filter_map(|(tag, name)| {
                    by_locale(tag, name).map(|(locale, place)| (locale, name.clone(), place))
                })
                .collect(),
            printed: explorer
                .fields
                .iter()
                .map(|field| {
                    field
                        .printed
                        .iter()
                        .filter_map(|(tag, name)| by_locale(tag, name))
                        .collect()
                })
                .collect(),
            keys: explorer
                .fields
                .iter()
                .map(|field| field.key.as_ref().map(place))
                .collect(),
        })
    }

    /// Every number that can be read in the number's column.
    fn numbers(&self, csv: &Csv) -> BTreeSet<u32> {
        let cells = csv.rows.iter().filter_map(|(_, row)| row.get(self.number));
        cells.filter_map(|cell| cell.trim().parse().ok()).collect()
    }
}

struct Reader<'a> {
    file: &'a str,
    fields: Vec<FieldData>,
    /// How many values of each field are declared; those after them were met in the data.
    declared: Vec<usize>,
    issues: Vec<Issue>,
    /// Numbers that rows already read have.
    taken: BTreeSet<u32>,
    /// Numbers that stand anywhere in the file.
    printed: BTreeSet<u32>,
}

impl Reader<'_> {
    fn record(
        &mut self,
        descriptor: &Descriptor,
        columns: &Columns,
        csv: &Csv,
        place: u32,
        line: u64,
        row: &StringRecord,
    ) -> Record {
        let explorer = &descriptor.explorer;
        let cell = |place: usize| row.get(place).unwrap_or_default().trim();
        let number = self.number(&explorer.number, place, cell(columns.number));
        if row.len() != csv.width() {
            let problem = Problem::RowLength {
                expected: csv.width(),
                found: row.len(),
            };
            self.issue(number, &explorer.number, problem);
        }
        let values = explorer
            .fields
            .iter()
            .enumerate()
            .map(|(field, spec)| {
                let (key, name) = (columns.keys[field]?, spec.key.as_ref()?);
                self.value(number, field, name, cell(key), spec.printed.is_empty())
            })
            .collect();
        let placeholder = match (columns.placeholder.map(cell), &explorer.placeholder) {
            (Some("true"), _) => true,
            (Some(found), Some(column)) if !found.is_empty() && found != "false" => {
                self.issue(
                    number,
                    column,
                    Problem::NotABoolean {
                        found: found.to_owned(),
                    },
                );
                false
            }
            _ => false,
        };
        let mut source_lines = Vec::new();
        for (locale, column, place) in &columns.source_lines {
            match cell(*place).parse() {
                Ok(line) => source_lines.push((*locale, line)),
                Err(_) if cell(*place).is_empty() => {}
                Err(_) => self.issue(
                    number,
                    column,
                    Problem::NotANumber {
                        found: cell(*place).to_owned(),
                    },
                ),
            }
        }
        let printed = columns.printed.iter().map(|places| {
            places
                .iter()
                .map(|(locale, place)| (*locale, row.get(*place).unwrap_or_default().to_owned()))
                .collect()
        });
        Record {
            number,
            line,
            placeholder,
            printed: printed.collect(),
            values,
            note: columns.note.map(cell).unwrap_or_default().to_owned(),
            source_lines,
        }
    }

    /// The printed number, or the row's place where there is none.
    fn number(&mut self, column: &str, place: u32, found: &str) -> u32 {
        let problem = match found.parse() {
            Ok(number) if self.taken.insert(number) => return number,
            Ok(number) => Problem::DuplicateNumber { found: number },
            Err(_) if found.is_empty() => Problem::MissingValue,
            Err(_) => Problem::NotANumber {
                found: found.to_owned(),
            },
        };
        self.issue(place, column, problem);
        // Rows are told apart by their numbers, so a row without one of its own is given the next that no row has or prints.
        let free = (place..)
            .find(|number| !self.taken.contains(number) && !self.printed.contains(number))
            .unwrap_or(place);
        self.taken.insert(free);
        free
    }

    /// The place of a value; one that nothing declares is kept under its key and reported.
    fn value(
        &mut self,
        number: u32,
        field: usize,
        column: &str,
        key: &str,
        required: bool,
    ) -> Option<usize> {
        if key.is_empty() {
            // A category that is also printed may be empty as printed; one that is only a key may not.
            if required {
                self.issue(number, column, Problem::MissingValue);
            }
            return None;
        }
        let values = &mut self.fields[field].values;
        let place = values
            .iter()
            .position(|value| value.key == key)
            .unwrap_or_else(|| {
                values.push(Value::undeclared(key));
                values.len() - 1
            });
        let declared = self.declared[field];
        if place < declared {
            return Some(place);
        }
        let allowed = values
            .iter()
            .take(declared.min(NAMED))
            .map(|value| value.key.clone())
            .collect();
        self.issue(
            number,
            column,
            Problem::UnknownValue {
                found: key.to_owned(),
                allowed,
            },
        );
        Some(place)
    }

    fn issue(&mut self, row: u32, column: &str, problem: Problem) {
        self.issues.push(Issue {
            file: self.file.to_owned(),
            row,
            column: column.to_owned(),
            problem,
        });
    }
}
