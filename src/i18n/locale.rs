//! The six official languages of the United Nations and their writing directions.

/// A language that the page may be asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Locale {
    /// العربية
    Arabic,
    /// 中文
    Chinese,
    /// English, the language of last resort.
    English,
    /// Français
    French,
    /// Русский
    Russian,
    /// Español
    Spanish,
}

/// The direction in which a language is written, and so the direction of the whole layout.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

impl Locale {
    /// Every language, in the order of the United Nations' language bar.
    pub const ALL: [Self; 6] = [
        Self::Arabic,
        Self::Chinese,
        Self::English,
        Self::French,
        Self::Russian,
        Self::Spanish,
    ];

    /// The language tag used in links, in `lang` attributes and as the name of the messages file.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Arabic => "ar",
            Self::Chinese => "zh",
            Self::English => "en",
            Self::French => "fr",
            Self::Russian => "ru",
            Self::Spanish => "es",
        }
    }

    /// The language's name in itself, as the language bar shows it.
    pub const fn endonym(self) -> &'static str {
        match self {
            Self::Arabic => "العربية",
            Self::Chinese => "中文",
            Self::English => "English",
            Self::French => "Français",
            Self::Russian => "Русский",
            Self::Spanish => "Español",
        }
    }

    /// The direction in which the language is written.
    pub const fn direction(self) -> Direction {
        match self {
            Self::Arabic => Direction::Rtl,
            _ => Direction::Ltr,
        }
    }

    /// The language of a tag such as `ar` or `en-GB`, by its primary subtag in any case.
    pub fn from_tag(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_']).next().unwrap_or(tag);
        Self::ALL
            .iter()
            .copied()
            .find(|locale| locale.code().eq_ignore_ascii_case(primary))
    }

    /// The first preferred language that is one of the six, otherwise English.
    pub fn negotiate<'a>(preferred: impl IntoIterator<Item = &'a str>) -> Self {
        preferred
            .into_iter()
            .find_map(Self::from_tag)
            .unwrap_or(Self::English)
    }
}

impl Direction {
    /// The value of the `dir` attribute.
    pub const fn attribute(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Locale;

    #[test]
    fn tags_are_read_by_their_primary_subtag() {
        assert_eq!(Locale::from_tag("ar-EG"), Some(Locale::Arabic));
        assert_eq!(Locale::from_tag("EN"), Some(Locale::English));
        assert_eq!(Locale::from_tag("arc"), None);
        assert_eq!(Locale::from_tag(""), None);
    }

    #[test]
    fn the_first_preference_of_the_six_decides_and_english_is_last() {
        assert_eq!(Locale::negotiate(["de-CH", "ar", "en"]), Locale::Arabic);
        assert_eq!(Locale::negotiate(["zh-Hant-TW", "fr"]), Locale::Chinese);
        assert_eq!(Locale::negotiate(["de", "ja"]), Locale::English);
        assert_eq!(Locale::negotiate([]), Locale::English);
    }
}
