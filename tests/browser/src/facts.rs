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
    /// Affiliation as printed in Arabic, or empty.
    pub affiliation_ar: String,
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
    ///
    /// # Errors
    ///
    /// There is none, or it is not the list of the contract.
    pub fn read(site: &Path) -> Result<Self> {
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

    /// How many people are listed under a region.
    pub fn listed(&self, region: &str) -> usize {
        self.count(|person| person.region == region)
    }

    /// How many people are listed under a region for a stakeholder group.
    pub fn group(&self, region: &str, stakeholder: &str) -> usize {
        self.count(|person| person.region == region && person.stakeholder == stakeholder)
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

    /// What finds names in texts.
    pub fn names(&self) -> Names {
        // A surname with so many letters is no other word, unless somebody else's affiliation has it too.
        const LONG: usize = 5;
        let printed = self.people.iter().map(|person| {
            let printed = [&person.affiliation, &person.affiliation_ar, &person.country];
            printed.map(|text| words(text)).concat()
        });
        let printed: Vec<_> = printed.collect();
        let mut found = Vec::new();
        for (place, person) in self.people.iter().enumerate() {
            for [given, surname] in [
                [&person.given_name, &person.surname],
                [&person.given_name_ar, &person.surname_ar],
            ] {
                if person.is_placeholder() || given.is_empty() || surname.is_empty() {
                    continue;
                }
                let both = [[given, surname], [surname, given]];
                let mut forms = both
                    .map(|name| words(&name.map(String::as_str).join(" ")))
                    .to_vec();
                let alone = words(surname);
                let mut others = printed.iter().enumerate();
                let elsewhere = others.any(|(other, text)| other != place && text.contains(&alone));
                if surname.chars().count() >= LONG && !elsewhere {
                    forms.push(alone);
                }
                found.push((format!("{given} {surname}"), forms));
            }
        }
        Names(found)
    }
}

/// Names of people, each with the words by which it is found.
pub struct Names(Vec<(String, Vec<String>)>);

impl Names {
    /// Names that occur in a text: given name and surname together in either order, or the surname alone where that is telling.
    pub fn found_in(&self, text: &str) -> Vec<&str> {
        let text = words(text);
        let found = self.0.iter();
        let found = found.filter(|(_, forms)| forms.iter().any(|form| text.contains(form)));
        found.map(|(name, _)| name.as_str()).collect()
    }
}

/// The words of a text with a space before and after each, so that whole words are found in it.
fn words(text: &str) -> String {
    let words = text.split(|letter: char| !letter.is_alphanumeric());
    let words: Vec<_> = words.filter(|word| !word.is_empty()).collect();
    [" ", &words.join(" "), " "].concat()
}

#[cfg(test)]
mod tests {
    use super::{Facts, Person};

    fn facts() -> Facts {
        let person = |number, [given_name, surname, affiliation]: [&str; 3]| Person {
            number,
            region: String::new(),
            stakeholder: String::new(),
            given_name: given_name.to_owned(),
            surname: surname.to_owned(),
            affiliation: affiliation.to_owned(),
            affiliation_ar: String::new(),
            country: String::new(),
            country_code: String::new(),
            surname_ar: String::new(),
            given_name_ar: String::new(),
            source_line_en: number,
            placeholder: String::new(),
        };
        let people = vec![
            person(1, ["Ana", "de Brito", ".PT"]),
            person(2, ["Vera", "Major", "Brito Inc"]),
            person(3, ["Li", "Wu", "Major League"]),
        ];
        Facts { people }
    }

    #[test]
    fn names_are_found_in_whatever_stands_around_them() {
        let names = facts().names();
        let found = |text: &str| names.found_in(text);
        for text in ["Ana,de Brito", "<b>de Brito</b> Ana", "\"de Brito\""] {
            assert_eq!(found(text), ["Ana de Brito"], "{text}");
        }
        assert_eq!(found("Li, Wu"), ["Li Wu"]);
        assert_eq!(found("Vera Major"), ["Vera Major"]);
        for text in [
            "Brito Inc",
            "Major League",
            "Wu",
            "Majority Vera",
            "Li Wuhan",
        ] {
            assert!(found(text).is_empty(), "{text}: {:?}", found(text));
        }
    }
}
