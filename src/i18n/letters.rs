//! Letters without what does not count: the base of an accented letter, and the small letter of a capital.
//!
//! The tables are our own because the well-kept crates carry all of Unicode (50 to 260 KB), more than the whole size budget
//! allows; `char::to_lowercase` alone would carry 12 KB for scripts that are hardly used.

/// Base letters of U+00C0 to U+024F (Latin-1 letters, Latin Extended-A and B); `.` keeps the letter.
const LATIN: &[u8; 400] = b"\
aaaaaa.ceeeeiiiidnooooo.ouuuuy..aaaaaa.ceeeeiiiidnooooo.ouuuuy.y\
aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii..jjkkklllllll\
lllnnnnnn.nnoooooo..rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs\
bbbb..occdddddeeeffgg.iikkl..nnooo..pp...s.ttttuuuvyyzzz........\
.............aaiioouuuuuuuuuueaaaa..ggggkkoooozzj...gg..nnaa..oo\
aaaaeeeeiiiioooorrrruuuusstt..hhnd..zzaaeeooooooooyylntj..acclts\
z..bu.eejjqqrryy";

/// Base letters of U+1E00 to U+1EFF (Latin Extended Additional, Vietnamese among them).
const LATIN_ADDITIONAL: &[u8; 256] = b"\
aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm\
mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv\
wwwwwwwwwwxxxxyyzzzzzzhtwy.s....aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee\
eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy......";

/// A letter that stands for its variants, if the letter is one of them.
pub(super) fn base(letter: char) -> Option<char> {
    let code = letter as u32;
    match letter {
        '\u{c0}'..='\u{24f}' => latin(LATIN, code - 0xc0),
        '\u{1e00}'..='\u{1eff}' => latin(LATIN_ADDITIONAL, code - 0x1e00),
        // African languages write these; their capitals stand in the first table.
        'ɓ' => Some('b'),
        'ɖ' | 'ɗ' => Some('d'),
        'ə' | 'ɛ' => Some('e'),
        'ɠ' | 'ɣ' => Some('g'),
        'ɨ' | 'ɩ' => Some('i'),
        'ɲ' => Some('n'),
        'ɔ' | 'ɵ' => Some('o'),
        'ʃ' => Some('s'),
        'ʈ' => Some('t'),
        'ʉ' | 'ʊ' => Some('u'),
        'ʋ' => Some('v'),
        'ʒ' => Some('z'),
        'Ά' | 'ά' => Some('α'),
        'Έ' | 'έ' => Some('ε'),
        'Ή' | 'ή' => Some('η'),
        'Ί' | 'ί' | 'Ϊ' | 'ϊ' | 'ΐ' => Some('ι'),
        'Ό' | 'ό' => Some('ο'),
        'ς' => Some('σ'),
        'Ύ' | 'ύ' | 'Ϋ' | 'ϋ' | 'ΰ' => Some('υ'),
        'Ώ' | 'ώ' => Some('ω'),
        // Russian mostly leaves the dots out, and readers type either.
        'Ё' | 'ё' => Some('е'),
        'آ' | 'أ' | 'إ' | 'ٱ' => Some('ا'),
        'ؤ' => Some('و'),
        'ئ' | 'ى' | 'ی' => Some('ي'),
        'ة' | 'ہ' | 'ۀ' => Some('ه'),
        'ک' => Some('ك'),
        // Letters, digits and signs that fill a square, as Chinese keyboards may type them.
        '\u{ff21}'..='\u{ff3a}' => char::from_u32(code - 0xfee0 + 32),
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(code - 0xfee0),
        '\u{660}'..='\u{669}' => char::from_digit(code - 0x660, 10),
        '\u{6f0}'..='\u{6f9}' => char::from_digit(code - 0x6f0, 10),
        _ => None,
    }
}

/// The small letter of a capital of the Latin, Greek, Cyrillic or Armenian alphabet; any other letter as it is.
pub(super) fn small(letter: char) -> char {
    let code = letter as u32;
    let small = match letter {
        'A'..='Z' | 'Α'..='Ω' | 'А'..='Я' => code + 32,
        'Ѐ'..='Џ' => code + 80,
        'Ա'..='Ֆ' => code + 48,
        // The rest of Cyrillic stands in pairs, around one letter that does not.
        'Ѡ'..='ҁ' | 'Ҋ'..='ҿ' | 'Ӑ'..='ԯ' => code | 1,
        'Ӏ' => code + 15,
        'Ӂ'..='ӎ' => code + code % 2,
        _ => code,
    };
    char::from_u32(small).unwrap_or(letter)
}

fn latin(table: &[u8], index: u32) -> Option<char> {
    let base = *table.get(usize::try_from(index).ok()?)?;
    (base != b'.').then_some(char::from(base))
}

#[cfg(test)]
mod tests {
    use super::super::fold;

    #[test]
    fn every_capital_of_a_living_alphabet_folds_as_its_small_letter() {
        let african = "ƁƆƉƊƎƏƐƓƔƖƗƝƠƩƬƮƯƱƲƳƷɄ".chars();
        let alphabets = [
            'A'..='Z',
            'À'..='ž',
            'Ά'..='Ϋ',
            'Ѐ'..='ԯ',
            'Ա'..='Ֆ',
            'Ḁ'..='ỹ',
        ];
        for capital in alphabets.into_iter().flatten().chain(african) {
            let small: String = capital.to_lowercase().collect();
            assert_eq!(fold(&capital.to_string()), fold(&small), "{capital}");
        }
    }
}
