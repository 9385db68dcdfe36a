//! Text widths from a table of advance widths, the same on every platform.
//!
//! Browsers choose among many fonts; the widths here are those of the wider common sans-serif faces, so text that is
//! said to fit does fit, and a figure looks the same wherever its layout was computed.

/// What stands for text that had to be left out.
const ELLIPSIS: char = '…';

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

/// `text` as it is, or its longest beginning that fits into `limit` pixels with an ellipsis.
pub(super) fn shortened(text: &str, size: i32, bold: bool, limit: i32) -> String {
    if width(text, size, bold) <= limit {
        return text.to_owned();
    }
    let mut kept: Vec<char> = text.chars().collect();
    while kept.pop().is_some() {
        let beginning: String = kept.iter().collect();
        let candidate = format!("{}{ELLIPSIS}", beginning.trim_end());
        if width(&candidate, size, bold) <= limit {
            return candidate;
        }
    }
    String::new()
}

/// `text` broken between words into at most `lines` lines of `limit` pixels; what does not fit is shortened.
pub(super) fn wrapped(text: &str, size: i32, bold: bool, limit: i32, lines: usize) -> Vec<String> {
    let mut done: Vec<String> = Vec::new();
    let mut line = String::new();
    let mut pieces = pieces(text).peekable();
    while let Some(piece) = pieces.next() {
        let longer = format!("{line}{piece}");
        if line.is_empty() || width(longer.trim_end(), size, bold) <= limit {
            line = longer;
        } else if done.len() + 1 < lines {
            done.push(shortened(line.trim_end(), size, bold, limit));
            piece.clone_into(&mut line);
        } else {
            line = longer + &pieces.by_ref().collect::<String>();
        }
    }
    done.push(shortened(line.trim_end(), size, bold, limit));
    done
}

/// Where a line may break: after spaces, and after every ideograph.
fn pieces(text: &str) -> impl Iterator<Item = &str> {
    text.split_inclusive(|letter: char| letter == ' ' || is_ideograph(letter))
}

const fn is_ideograph(letter: char) -> bool {
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
    use super::{shortened, width, wrapped};

    #[test]
    fn an_arabic_letter_counts_once_not_by_its_bytes() {
        let word = "المشاركون";
        assert!(width(word, 10, false) < width("participants", 10, false));
        assert_eq!(width("دُ", 10, false), width("د", 10, false));
    }

    #[test]
    fn text_that_fits_is_left_alone_and_longer_text_says_that_it_goes_on() {
        assert_eq!(shortened("Kenya", 10, false, 100), "Kenya");
        let short = shortened("United Republic of Tanzania", 10, false, 80);
        assert!(
            short.ends_with('…') && width(&short, 10, false) <= 80,
            "{short}"
        );
    }

    #[test]
    fn lines_break_between_words_and_the_last_one_is_shortened() {
        let lines = wrapped("Latin American and Caribbean Group", 10, false, 90, 2);
        assert_eq!(lines.len(), 2);
        assert_eq!(lines[0], "Latin American");
        assert!(
            lines.iter().all(|line| width(line, 10, false) <= 90),
            "{lines:?}"
        );
        assert_eq!(wrapped("", 10, false, 90, 2), [""]);
    }

    #[test]
    fn ideographs_break_anywhere() {
        assert_eq!(wrapped("非洲国家组", 10, false, 30, 2), ["非洲国", "家组"]);
    }
}
