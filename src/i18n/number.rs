//! Numbers as the page writes them: digits 0 to 9 in every language, as the report itself does in Arabic.

use super::Locale;

/// A whole number with the language's thousands separator.
pub fn integer(locale: Locale, n: usize) -> String {
    let digits = n.to_string();
    // Spanish leaves numbers of four digits together.
    if digits.len() <= 3 || (locale == Locale::Spanish && digits.len() == 4) {
        return digits;
    }
    let separator = match locale {
        Locale::Arabic | Locale::Chinese | Locale::English => ',',
        Locale::French => '\u{202f}',
        Locale::Russian | Locale::Spanish => '\u{a0}',
    };
    let mut text = String::with_capacity(digits.len() + digits.len() / 3 * separator.len_utf8());
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push(separator);
        }
        text.push(digit);
    }
    text
}

/// `part` of `whole` as a percentage rounded half up to a whole number; nothing of nothing is 0 %.
///
/// A share that is neither nothing nor all never reads as 0 % or 100 %: it becomes "<1" or ">99".
pub fn percent(locale: Locale, part: usize, whole: usize) -> String {
    let rounded = if whole == 0 {
        0
    } else {
        (part * 200 + whole) / (whole * 2)
    };
    let number = match rounded {
        0 if part > 0 => "<1".to_owned(),
        100 if part < whole => ">99".to_owned(),
        n => n.to_string(),
    };
    match locale {
        // The United Nations' French sets a full no-break space here, and a narrow one only between thousands.
        Locale::French | Locale::Russian | Locale::Spanish => format!("{number}\u{a0}%"),
        // The marks keep the signs where they are written, wherever the text is placed: behind Arabic letters they would change sides.
        Locale::Arabic => format!("\u{200e}{number}%\u{200e}"),
        Locale::Chinese | Locale::English => format!("{number}%"),
    }
}

#[cfg(test)]
mod tests {
    use super::{Locale, integer, percent};

    #[test]
    fn thousands_are_separated_as_the_language_does() {
        assert_eq!(integer(Locale::English, 1_234_567), "1,234,567");
        assert_eq!(integer(Locale::Spanish, 1_234), "1234");
        assert_eq!(integer(Locale::Spanish, 12_345), "12\u{a0}345");
        assert_eq!(integer(Locale::Russian, 1_234), "1\u{a0}234");
        assert_eq!(integer(Locale::French, 1_234), "1\u{202f}234");
        assert_eq!(integer(Locale::Chinese, 12_345), "12,345");
        assert_eq!(integer(Locale::Arabic, 226), "226");
    }

    #[test]
    fn the_sign_stands_as_the_language_sets_it() {
        for (locale, written) in [
            (Locale::Arabic, "\u{200e}38%\u{200e}"),
            (Locale::Chinese, "38%"),
            (Locale::English, "38%"),
            (Locale::French, "38\u{a0}%"),
            (Locale::Russian, "38\u{a0}%"),
            (Locale::Spanish, "38\u{a0}%"),
        ] {
            assert_eq!(percent(locale, 38, 100), written, "{locale:?}");
        }
    }

    #[test]
    fn a_share_is_never_rounded_to_nothing_or_all() {
        assert_eq!(percent(Locale::English, 1, 226), "<1%");
        assert_eq!(percent(Locale::English, 225, 226), ">99%");
        assert_eq!(percent(Locale::English, 1, 8), "13%");
        assert_eq!(percent(Locale::English, 0, 0), "0%");
        assert_eq!(percent(Locale::Arabic, 1, 226), "\u{200e}<1%\u{200e}");
    }
}
