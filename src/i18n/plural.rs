//! Plural categories of whole numbers, after the Unicode CLDR's cardinal rules.

use super::Locale;

/// A CLDR plural category.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Plural {
    /// Arabic 0.
    Zero,
    /// A single thing.
    One,
    /// Arabic 2.
    Two,
    /// Arabic 3 to 10; Russian 2 to 4.
    Few,
    /// Arabic 11 to 99; Russian 5 to 20; French and Spanish millions.
    Many,
    /// Everything else; every language has it.
    Other,
}

impl Plural {
    /// The name of the category in a messages file.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Zero => "zero",
            Self::One => "one",
            Self::Two => "two",
            Self::Few => "few",
            Self::Many => "many",
            Self::Other => "other",
        }
    }

    /// The categories that whole numbers need in a language: the forms that its messages must have.
    pub const fn of(locale: Locale) -> &'static [Self] {
        match locale {
            Locale::Arabic => &[
                Self::Zero,
                Self::One,
                Self::Two,
                Self::Few,
                Self::Many,
                Self::Other,
            ],
            Locale::Chinese => &[Self::Other],
            Locale::English => &[Self::One, Self::Other],
            Locale::French | Locale::Spanish => &[Self::One, Self::Many, Self::Other],
            Locale::Russian => &[Self::One, Self::Few, Self::Many],
        }
    }
}

/// The plural category of the whole number `n`.
pub const fn plural(locale: Locale, n: usize) -> Plural {
    let million = n != 0 && n.is_multiple_of(1_000_000);
    match locale {
        Locale::Arabic => match (n, n % 100) {
            (0, _) => Plural::Zero,
            (1, _) => Plural::One,
            (2, _) => Plural::Two,
            (_, 3..=10) => Plural::Few,
            (_, 11..=99) => Plural::Many,
            _ => Plural::Other,
        },
        Locale::Chinese => Plural::Other,
        Locale::English if n == 1 => Plural::One,
        Locale::French if n <= 1 => Plural::One,
        Locale::Spanish if n == 1 => Plural::One,
        Locale::French | Locale::Spanish if million => Plural::Many,
        Locale::English | Locale::French | Locale::Spanish => Plural::Other,
        Locale::Russian => match (n % 10, n % 100) {
            (1, tens) if tens != 11 => Plural::One,
            (2..=4, tens) if tens < 12 || tens > 14 => Plural::Few,
            _ => Plural::Many,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::{Locale, Plural, plural};

    #[test]
    fn arabic_has_six_categories() {
        let cases = [
            (0, Plural::Zero),
            (1, Plural::One),
            (2, Plural::Two),
            (3, Plural::Few),
            (10, Plural::Few),
            (11, Plural::Many),
            (99, Plural::Many),
            (100, Plural::Other),
            (102, Plural::Other),
            (103, Plural::Few),
            (226, Plural::Many),
        ];
        for (n, category) in cases {
            assert_eq!(plural(Locale::Arabic, n), category, "{n}");
        }
    }

    #[test]
    fn russian_counts_by_the_last_digits() {
        for (n, category) in [
            (1, Plural::One),
            (11, Plural::Many),
            (21, Plural::One),
            (22, Plural::Few),
            (112, Plural::Many),
        ] {
            assert_eq!(plural(Locale::Russian, n), category, "{n}");
        }
    }

    #[test]
    fn french_takes_none_as_one_and_spanish_does_not() {
        for (n, french, spanish) in [
            (0, Plural::One, Plural::Other),
            (1, Plural::One, Plural::One),
            (2, Plural::Other, Plural::Other),
            (1_000_000, Plural::Many, Plural::Many),
            (1_000_001, Plural::Other, Plural::Other),
        ] {
            let found = [Locale::French, Locale::Spanish].map(|locale| plural(locale, n));
            assert_eq!(found, [french, spanish], "{n}");
        }
    }

    #[test]
    fn every_category_that_occurs_is_one_that_messages_must_have() {
        for locale in Locale::ALL {
            for n in (0..1_000).chain([1_000_000, 2_000_000]) {
                assert!(
                    Plural::of(locale).contains(&plural(locale, n)),
                    "{locale:?} {n}"
                );
            }
        }
    }
}
