//! What the list says, read without the app: the expectations of the scenarios.

use std::path::Path;

use anyhow::{Context, Result, ensure};
use serde::Deserialize;

/// The participants of the first dataset.
#[derive(Debug, Clone)]
pub struct Facts {
    /// All rows in printed order, the placeholder included.
    pub people: Vec<Person>,
}

/// A row of `participants.csv`, with the columns that the scenarios look at.
#[derive(Debug, Clone, Deserialize)]
pub struct Person {
    /// Position in the printed list, from 1.
    pub number: u32,
    /// Key of the section in which the person is printed.
    pub region: String,
    /// Key of the stakeholder group.
    pub stakeholder: String,
    /// Given name as printed in English.
    pub given_name: String,
    /// Surname as printed in English.
    pub surname: String,
    /// Affiliation as printed in English.
    pub affiliation: String,
    /// Country as printed in English.
    pub country: String,
    /// ISO 3166-1 alpha-2, or empty.
    pub country_code: String,
    /// Surname as printed in Arabic, or empty.
    pub surname_ar: String,
    /// Given name as printed in Arabic, or empty.
    pub given_name_ar: String,
    /// Line of the English entry in the report's text.
    pub source_line_en: u32,
    /// `true` for the row without a name.
    pub placeholder: String,
}

impl Person {
    /// Whether this is a row that stands for nobody and is counted nowhere.
    pub fn is_placeholder(&self) -> bool {
        self.placeholder == "true"
    }

    /// Whether the printed English contains a text, case apart.
    pub fn mentions(&self, text: &str) -> bool {
        let text = text.to_lowercase();
        [
            &self.given_name,
            &self.surname,
            &self.affiliation,
            &self.country,
        ]
        .iter()
        .any(|cell| cell.to_lowercase().contains(&text))
    }
}

impl Facts {
    /// Reads `data/mhlb-2021/participants.csv` of a built site.
    pub(crate) fn read(site: &Path) -> Result<Self> {
        let path = site.join("data/mhlb-2021/participants.csv");
        let mut reader = csv::Reader::from_path(&path)
            .with_context(|| format!("the built site has no {}", path.display()))?;
        let people = reader
            .deserialize()
            .collect::<Result<Vec<Person>, _>>()
            .with_context(|| format!("{} is not the list of the contract", path.display()))?;
        ensure!(!people.is_empty(), "{} lists nobody", path.display());
        Ok(Self { people })
    }

    /// How many people there are in all.
    pub fn total(&self) -> usize {
        self.count(|_| true)
    }

    /// How many people meet a condition; the placeholder is nobody.
    pub fn count(&self, condition: impl Fn(&Person) -> bool) -> usize {
        self.people
            .iter()
            .filter(|person| !person.is_placeholder() && condition(person))
            .count()
    }

    /// Numbers of the rows that meet a condition, in printed order, the placeholder's included.
    pub fn numbers(&self, condition: impl Fn(&Person) -> bool) -> Vec<u32> {
        self.people
            .iter()
            .filter(|person| condition(person))
            .map(|person| person.number)
            .collect()
    }

    /// The row with a number.
    ///
    /// # Errors
    ///
    /// There is none.
    pub fn person(&self, number: u32) -> Result<&Person> {
        self.people
            .iter()
            .find(|person| person.number == number)
            .with_context(|| format!("there is no row {number}"))
    }
}
