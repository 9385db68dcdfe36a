//! Names of files: the dataset, what is in the file, what narrows it, and the language.

use crate::i18n::Locale;
use crate::state::{Measure, View};

/// Bytes of the filters' part of a name; more would make names that some systems refuse.
const LONGEST: usize = 80;

/// A name without its extension, such as `mhlb-2021-countries-african-en`.
pub fn file_name(dataset: &str, content: &str, view: &View, locale: Locale) -> String {
    let mut filters = String::new();
    for (_, keys) in &view.facets {
        for key in keys {
            add(&mut filters, key);
        }
    }
    for number in &view.entries {
        add(&mut filters, &number.to_string());
    }
    add(&mut filters, &view.search);
    if filters.len() > LONGEST {
        let end = (0..=LONGEST)
            .rev()
            .find(|end| filters.is_char_boundary(*end));
        filters.truncate(end.unwrap_or_default());
        add(&mut filters, "etc");
    }
    let mut name = String::new();
    add(&mut name, dataset);
    add(&mut name, content);
    if view.measure == Measure::Shares {
        add(&mut name, "shares");
    }
    add(&mut name, &filters);
    add(&mut name, locale.code());
    name
}

/// Adds a part; whatever a system could take for something else than a letter of a name becomes a hyphen.
fn add(name: &mut String, part: &str) {
    for (place, letter) in part.trim().chars().enumerate() {
        if place == 0 && !name.is_empty() && !name.ends_with('-') {
            name.push('-');
        }
        if letter.is_alphanumeric() || letter == '_' {
            name.push(letter);
        } else if !name.ends_with('-') {
            name.push('-');
        }
    }
}

#[cfg(test)]
mod tests {
    use super::file_name;
    use crate::i18n::Locale;
    use crate::state::{Measure, View};

    #[test]
    fn a_name_says_what_is_in_the_file() {
        let mut view = View::default();
        let plain = file_name("mhlb-2021", "countries", &view, Locale::Arabic);
        assert_eq!(plain, "mhlb-2021-countries-ar");
        view.facets = vec![(
            "region".into(),
            vec!["african".into(), "asia_pacific".into()],
        )];
        view.search = "../Côte d'Ivoire ".into();
        view.measure = Measure::Shares;
        assert_eq!(
            file_name("x", "countries", &view, Locale::English),
            "x-countries-shares-african-asia_pacific-Côte-d-Ivoire-en"
        );
    }

    #[test]
    fn a_long_name_is_shortened_and_says_so() {
        let view = View {
            search: "ما".repeat(200),
            ..View::default()
        };
        let name = file_name("x", "list", &view, Locale::Arabic);
        assert!(name.len() < 120 && name.ends_with("-etc-ar"), "{name}");
    }
}
