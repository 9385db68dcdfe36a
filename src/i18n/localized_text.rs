//! One text in several languages.

use super::Locale;

/// The same thing said in several languages; a language in which it is not said is absent.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LocalizedText(Vec<(Locale, String)>);

impl LocalizedText {
    /// Adds or replaces the text of one language; an empty text counts as absent.
    pub fn set(&mut self, locale: Locale, text: impl Into<String>) {
        let text = text.into();
        self.0.retain(|(known, _)| *known != locale);
        if !text.is_empty() {
            self.0.push((locale, text));
        }
    }

    /// The text in exactly this language.
    pub fn get(&self, locale: Locale) -> Option<&str> {
        self.0
            .iter()
            .find(|(known, _)| *known == locale)
            .map(|(_, text)| text.as_str())
    }

    /// The text to show to a reader of `locale` and the language that it is in: that language, else English,
    /// else whatever there is. Nothing at all is the empty text in the reader's own language.
    pub fn best(&self, locale: Locale) -> (&str, Locale) {
        [locale, Locale::English]
            .into_iter()
            .find_map(|wanted| self.get(wanted).map(|text| (text, wanted)))
            .or_else(|| self.0.first().map(|(known, text)| (text.as_str(), *known)))
            .unwrap_or(("", locale))
    }

    /// The text alone of [`Self::best`].
    pub fn text(&self, locale: Locale) -> &str {
        self.best(locale).0
    }

    /// Every language with its text.
    pub fn iter(&self) -> impl Iterator<Item = (Locale, &str)> {
        self.0.iter().map(|(locale, text)| (*locale, text.as_str()))
    }
}

impl FromIterator<(Locale, String)> for LocalizedText {
    fn from_iter<I: IntoIterator<Item = (Locale, String)>>(texts: I) -> Self {
        let mut all = Self::default();
        for (locale, text) in texts {
            all.set(locale, text);
        }
        all
    }
}

#[cfg(test)]
mod tests {
    use super::{Locale, LocalizedText};

    #[test]
    fn a_missing_language_falls_back_to_english_and_says_so() {
        let name = LocalizedText::from_iter([
            (Locale::English, "Kuntarto".to_owned()),
            (Locale::Arabic, String::new()),
        ]);
        assert_eq!(name.best(Locale::Arabic), ("Kuntarto", Locale::English));
        assert_eq!(name.get(Locale::Arabic), None);
        assert_eq!(
            LocalizedText::default().best(Locale::Arabic),
            ("", Locale::Arabic)
        );
    }
}
