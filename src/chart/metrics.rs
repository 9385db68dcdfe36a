//! Text widths from a table of advance widths, the same on every platform.
//!
//! Browsers choose among many fonts; the widths here are those of the wider common sans-serif faces, so text that is
//! said to fit does fit, and a figure looks the same wherever its layout was computed.

/// The width of `text` in CSS pixels at a font size in CSS pixels, rounded up.
pub(super) fn width(text: &str, size: i32, bold: bool) -> i32 {
    let hundredths: i32 = text.chars().map(advance).sum();
    let hundredths = if bold {
        hundredths * 108 / 100
    } else {
        hundredths
    };
    (hundredths * size + 99) / 100
}

/// The width of `text` for readers who set letters and words as far apart as they may ask every page to: 0.12 and 0.16 of the font size.
pub(super) fn spaced(text: &str, size: i32) -> i32 {
    let letters = text.chars().count() as i32;
    let words = text.split_whitespace().count() as i32;
    width(text, size, false) + (size * (12 * letters + 16 * words) + 99) / 100
}

/// Whether a letter fills a square, and a line may break after it.
pub(super) const fn is_ideograph(letter: char) -> bool {
    matches!(letter, '\u{2e80}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{ff00}'..='\u{ff60}')
}

/// The advance width of one letter in hundredths of the font size.
const fn advance(letter: char) -> i32 {
    match letter {
        // Marks that stand on other letters, and characters that only steer direction.
        '\u{300}'..='\u{36f}' | '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}' | '\u{670}' => 0,
        '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' => 0,
        'i' | 'j' | 'l' | '\'' | '|' | '.' | ',' | ':' | ';' | '!' | '’' => 31,
        ' ' | '\u{a0}' | '\u{202f}' => 32,
        'f' | 'r' | 't' | '(' | ')' | '[' | ']' | '-' | '/' => 41,
        's' | 'c' | 'z' | 'x' | 'v' | 'y' | 'k' => 57,
        '0'..='9' => 62,
        'm' => 97,
        'w' => 82,
        'a'..='z' | 'ß'..='ÿ' => 63,
        'I' | 'J' => 38,
        'L' | 'E' | 'F' | 'S' | 'T' => 61,
        'D' | 'G' | 'H' | 'N' | 'O' | 'Q' | 'U' => 79,
        'M' | 'W' | '%' | '&' | '@' => 97,
        'A'..='Z' => 69,
        'À'..='Þ' => 75,
        'ж' | 'ф' | 'ш' | 'щ' | 'ы' | 'ю' => 90,
        'Ж' | 'Ш' | 'Щ' | 'Ю' | 'œ' | 'Œ' | '№' => 108,
        'а'..='я' | 'ё' => 66,
        'Ѐ'..='Я' => 78,
        // Arabic letters by the room they take in the middle of a word and at its end.
        'ا' | 'أ' | 'إ' | 'آ' | 'ل' => 34,
        'د' | 'ذ' | 'ر' | 'ز' | 'و' | 'ؤ' | 'ء' => 48,
        'س' | 'ش' | 'ص' | 'ض' => 88,
        '\u{600}'..='\u{6ff}'
        | '\u{750}'..='\u{77f}'
        | '\u{fb50}'..='\u{fdff}'
        | '\u{fe70}'..='\u{feff}' => 57,
        _ if is_ideograph(letter) => 100,
        '…' | '—' => 100,
        _ => 66,
    }
}

#[cfg(test)]
mod tests {
    use super::width;

    #[test]
    fn an_arabic_letter_counts_once_not_by_its_bytes() {
        assert!(width("المشاركون", 10, false) < width("participants", 10, false));
        assert_eq!(
            width("دُ", 10, false),
            width("د", 10, false),
            "a vowel mark takes no room"
        );
    }

    /// Measured with the widest font that is common on desks; one letter may be wider there, a text is not.
    #[test]
    fn a_text_is_given_the_room_that_a_wide_font_takes() {
        let texts = [
            ("Группа западноевропейских и других государств", 2_639),
            ("Межправительственные организации", 2_011),
            ("Общество широких ЩЖЮ сообщающихся", 2_227),
            ("Grupo de Estados de América Latina y el Caribe", 2_396),
            ("Western European and Others Group", 1_851),
            ("西欧和其他国家集团", 900),
        ];
        for (text, measured) in texts {
            let given = width(text, 100, false);
            assert!(given >= measured, "{text}: {given} < {measured}");
            assert!(given < measured * 23 / 20, "{text}: {given} is too much");
        }
    }

    #[test]
    fn width_grows_with_size_and_weight() {
        let plain = width("Kenya", 10, false);
        assert_eq!(
            width("Kenya", 20, false),
            plain * 2 - 1,
            "each size is rounded up by itself"
        );
        assert!(width("Kenya", 10, true) > plain);
        assert_eq!(width("", 10, true), 0);
    }
}
