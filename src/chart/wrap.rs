//! Text that has to fit: broken into lines, and shortened where there is no more room.

use super::metrics::{is_ideograph, width};

/// What stands for text that had to be left out.
const ELLIPSIS: &str = "…";

/// Fewest letters that a broken word keeps on either line.
const FEWEST: usize = 3;

/// `text` as it is, or its longest beginning that fits into `limit` pixels with an ellipsis.
pub(super) fn shortened(text: &str, size: i32, bold: bool, limit: i32) -> String {
    if width(text, size, bold) <= limit {
        return text.to_owned();
    }
    cut(text, limit, &|text| width(text, size, bold))
}

/// `text` in at most `lines` lines of `limit` pixels; what does not fit is shortened.
pub(super) fn wrapped(text: &str, size: i32, bold: bool, limit: i32, lines: usize) -> Vec<String> {
    let mut done = Vec::new();
    let mut rest = text.trim();
    while done.len() + 1 < lines && width(rest, size, bold) > limit {
        let (line, after) = first_line(rest, limit, &|text| width(text, size, bold));
        done.push(line);
        rest = after.trim_start();
    }
    if done.is_empty() || !rest.is_empty() {
        done.push(shortened(rest, size, bold, limit));
    }
    done
}

/// Whether nothing of a wrapped text was left out.
pub(super) fn is_whole(lines: &[String]) -> bool {
    !lines.iter().any(|line| line.ends_with(ELLIPSIS))
}

/// The longest beginning of `text` that fits, and what follows it.
fn first_line<'a>(text: &'a str, limit: i32, width: &dyn Fn(&str) -> i32) -> (String, &'a str) {
    let mut fitting = None;
    for (place, letter) in text.char_indices() {
        let end = place + letter.len_utf8();
        // A line may end after a space or an ideograph, and where the text does.
        if letter != ' ' && !is_ideograph(letter) && end < text.len() {
            continue;
        }
        let (line, rest) = parted(text, end);
        let line = line.trim_end();
        if width(line) <= limit {
            fitting = Some((line, rest));
            continue;
        }
        return match (fitting, hyphenated(line, limit, width)) {
            (Some((line, rest)), _) => (line.to_owned(), rest),
            (None, Some(end)) => {
                let (line, rest) = parted(text, end);
                (format!("{line}-"), rest)
            }
            // A word that cannot be broken stands alone and loses its end.
            (None, None) => (cut(line, limit, width), rest),
        };
    }
    (text.to_owned(), "")
}

/// Where a Latin or Cyrillic word may be broken so that its beginning fits: between two consonants, as the languages written with
/// them mostly allow; where that does not fit, between a vowel and a consonant that begins a syllable. Words of other scripts are
/// never broken, since their letters are joined or each is a word.
fn hyphenated(word: &str, limit: i32, width: &dyn Fn(&str) -> i32) -> Option<usize> {
    let letters: Vec<char> = word.chars().collect();
    let (mut between, mut after_vowel, mut end) = (None, None, 0);
    for place in 0..letters.len().saturating_sub(FEWEST) {
        end += letters[place].len_utf8();
        if place + 1 < FEWEST || width(parted(word, end).0) + width("-") > limit {
            continue;
        }
        let [before, after, next] = [0, 1, 2].map(|further| sound(letters[place + further]));
        match (before, after, next) {
            (Sound::Consonant | Sound::Liquid | Sound::Sign, Sound::Consonant, _) => {
                between = Some(end);
            }
            (Sound::Vowel, Sound::Consonant | Sound::Liquid, Sound::Vowel) => {
                after_vowel = Some(end);
            }
            _ => {}
        }
    }
    between.or(after_vowel)
}

/// What a letter is to the breaking of words.
#[derive(Clone, Copy)]
enum Sound {
    Vowel,
    Consonant,
    /// A consonant that mostly makes one sound with the one before it.
    Liquid,
    /// A letter that ends a syllable and begins none.
    Sign,
    /// Of another script, or no letter.
    Other,
}

const fn sound(letter: char) -> Sound {
    match letter.to_ascii_lowercase() {
        'a' | 'e' | 'i' | 'o' | 'u' => Sound::Vowel,
        'h' | 'l' | 'r' | 'л' | 'р' => Sound::Liquid,
        'й' | 'ъ' | 'ь' => Sound::Sign,
        'a'..='z' | 'ç' | 'ñ' => Sound::Consonant,
        'б'..='д' | 'ж' | 'з' | 'к'..='н' | 'п'..='т' | 'ф'..='щ' => Sound::Consonant,
        'à'..='ÿ' | 'а'..='я' | 'ё' | 'œ' => Sound::Vowel,
        _ => Sound::Other,
    }
}

/// The longest beginning that fits with an ellipsis; nothing if not even that does.
fn cut(text: &str, limit: i32, width: &dyn Fn(&str) -> i32) -> String {
    for (end, _) in text.char_indices().rev() {
        let beginning = format!("{}{ELLIPSIS}", parted(text, end).0.trim_end());
        if width(&beginning) <= limit {
            return beginning;
        }
    }
    String::new()
}

/// A text in two, at a place between letters. An index into a text brings 2 KB of code that would say that it is no such place.
fn parted(text: &str, place: usize) -> (&str, &str) {
    text.split_at_checked(place).unwrap_or((text, ""))
}

#[cfg(test)]
mod tests {
    use super::{shortened, width, wrapped};

    #[test]
    fn text_that_fits_is_left_alone_and_longer_text_says_that_it_goes_on() {
        assert_eq!(shortened("Kenya", 10, false, 100), "Kenya");
        let short = shortened("United Republic of Tanzania", 10, false, 80);
        assert!(
            short.ends_with('…') && width(&short, 10, false) <= 80,
            "{short}"
        );
        assert_eq!(
            shortened("Kenya", 10, false, 2),
            "",
            "not even the ellipsis fits"
        );
    }

    #[test]
    fn lines_break_between_words_and_the_last_one_is_shortened() {
        let lines = wrapped("Latin American and Caribbean Group", 10, false, 90, 2);
        assert_eq!(lines[0], "Latin American");
        assert!(lines[1].ends_with('…'), "{lines:?}");
        assert!(
            lines.iter().all(|line| width(line, 10, false) <= 90),
            "{lines:?}"
        );
        assert_eq!(wrapped("", 10, false, 90, 2), [""]);
    }

    #[test]
    fn a_long_word_is_broken_between_consonants() {
        assert_eq!(wrapped("Government", 11, false, 56, 3), ["Govern-", "ment"]);
        assert_eq!(
            wrapped("Technical community", 11, false, 50, 3),
            ["Tech-", "nical", "comm…"]
        );
    }

    #[test]
    fn cyrillic_and_accented_words_are_broken_too() {
        let lines = wrapped("Межправительственные", 10, false, 75, 3);
        assert_eq!(lines, ["Меж-", "правительс-", "твенные"]);
        assert_eq!(wrapped("Ingeniería", 10, false, 40, 2), ["Inge-", "niería"]);
    }

    #[test]
    fn letters_that_make_one_sound_stay_together() {
        assert_eq!(wrapped("Technical", 11, false, 30, 2)[0], "Te…");
        assert_eq!(wrapped("Pathology", 11, false, 40, 2)[0], "Patho-");
    }

    #[test]
    fn a_word_in_joined_script_is_cut_not_broken() {
        let lines = wrapped("الأكاديمية الدولية", 11, false, 40, 2);
        assert!(
            lines[0].ends_with('…') && !lines[1].contains('-'),
            "{lines:?}"
        );
    }

    #[test]
    fn ideographs_break_anywhere() {
        assert_eq!(wrapped("非洲国家组", 10, false, 30, 2), ["非洲国", "家组"]);
    }
}
