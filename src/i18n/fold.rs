//! One folding for text and query, so that people find what they can type.
//!
//! Case, accents, Arabic letter variants, vowel marks, tatweel and the script of digits make no difference.

use super::letters::{base, small};

/// Text reduced to what counts when it is searched or sorted.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for letter in text.chars() {
        push_folded(letter, &mut folded);
    }
    folded
}

/// The folded words of a query: what stands between white space. Words that fold to nothing are left out.
pub fn words(query: &str) -> Vec<String> {
    query
        .split_whitespace()
        .map(fold)
        .filter(|word| !word.is_empty())
        .collect()
}

fn push_folded(letter: char, folded: &mut String) {
    match letter {
        'Æ' | 'æ' | 'Ǣ' | 'ǣ' | 'Ǽ' | 'ǽ' => folded.push_str("ae"),
        'Ǆ'..='ǆ' | 'Ǳ'..='ǳ' => folded.push_str("dz"),
        'Ĳ' | 'ĳ' => folded.push_str("ij"),
        'Ǉ'..='ǉ' => folded.push_str("lj"),
        'Ǌ'..='ǌ' => folded.push_str("nj"),
        'Œ' | 'œ' => folded.push_str("oe"),
        'ß' | 'ẞ' => folded.push_str("ss"),
        'Þ' | 'þ' => folded.push_str("th"),
        // Typographic apostrophes and hyphens are typed as the plain ones.
        '’' | '‘' | 'ʼ' | '`' | '´' => folded.push('\''),
        '‐' | '‑' | '–' | '—' => folded.push('-'),
        // The report prints no-break and other spaces where people type a plain one.
        _ if letter.is_whitespace() => folded.push(' '),
        _ if is_mark(letter) => {}
        _ => folded.push(base(letter).unwrap_or_else(|| small(letter))),
    }
}

/// Marks that are left out: combining accents, Arabic vowel marks and tatweel, and invisible direction marks.
fn is_mark(letter: char) -> bool {
    matches!(letter,
        '\u{300}'..='\u{36f}'
        | '\u{610}'..='\u{61a}'
        | '\u{640}'
        | '\u{64b}'..='\u{65f}'
        | '\u{670}'
        | '\u{6d6}'..='\u{6dc}'
        | '\u{6df}'..='\u{6e8}'
        | '\u{6ea}'..='\u{6ed}'
        | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2066}'..='\u{2069}'
        | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::{fold, words};

    #[test]
    fn latin_accents_and_case_make_no_difference() {
        for (printed, typed) in [
            ("Désirée", "desiree"),
            ("Musidłowska", "musidlowska"),
            ("Länsipuro Yrjö", "lansipuro yrjo"),
            ("Sušanj", "SUSANJ"),
            ("Sørensen", "sorensen"),
            ("Côte d’Ivoire", "cote d'ivoire"),
            ("Nguyễn Đức", "nguyen duc"),
            ("Straße Æther", "strasse aether"),
            ("e\u{301}", "e"),
            ("ŒUVRE", "oeuvre"),
            ("ĲSSELMEER", "ijsselmeer"),
            ("ǅungla ǈubav", "dzungla ljubav"),
            ("Əliyev", "eliyev"),
            ("Ɛʋe", "eve"),
        ] {
            assert_eq!(fold(printed), fold(typed), "{printed}");
        }
    }

    #[test]
    fn arabic_letter_variants_marks_and_tatweel_make_no_difference() {
        for (printed, typed) in [
            ("أحمد", "احمد"),
            ("إدريس", "ادريس"),
            ("آبي", "ابي"),
            ("مصطفى", "مصطفي"),
            ("مؤسسة", "موسسه"),
            ("هيئة", "هييه"),
            ("مُحَمَّد", "محمد"),
            ("محـــمد", "محمد"),
            ("انّا", "انا"),
        ] {
            assert_eq!(fold(printed), fold(typed), "{printed}");
        }
    }

    #[test]
    fn greek_and_cyrillic_are_found_in_capitals() {
        assert_eq!(fold("Οδυσσέας"), fold("ΟΔΥΣΣΕΑΣ"));
        assert_eq!(fold("Владимир Ђорђевић"), fold("ВЛАДИМИР ЂОРЂЕВИЋ"));
    }

    #[test]
    fn russian_is_found_with_and_without_its_dots() {
        assert_eq!(fold("Королёв, Её"), fold("КОРОЛЕВ, ее"));
        assert_eq!(fold("Е\u{308}лка"), fold("елка"));
    }

    #[test]
    fn letters_that_fill_a_square_are_the_plain_ones() {
        assert_eq!(fold("ＩＧＦ２０２１，ｉｇｆ"), "igf2021,igf");
        assert_eq!(fold("非洲国家组"), "非洲国家组");
    }

    #[test]
    fn digits_of_every_script_are_the_same() {
        assert_eq!(fold("٢٠٢١"), "2021");
        assert_eq!(fold("۹۳"), "93");
    }

    #[test]
    fn folding_twice_changes_nothing_more() {
        for text in ["İstanbul", "ẞ", "ﷺ", "ΑΣ", "Ǆ", "أإآ٣ـ"] {
            assert_eq!(fold(&fold(text)), fold(text), "{text}");
        }
    }

    #[test]
    fn a_query_is_cut_into_words_and_empty_ones_are_left_out() {
        assert_eq!(words("  Yu\u{a0}Ping ـ CHAN "), ["yu", "ping", "chan"]);
        assert!(words(" \u{200f} ").is_empty());
    }
}
