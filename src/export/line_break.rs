//! Text broken into lines of which nothing is left out.

use crate::chart::text_width;

/// Begins text that runs from left to right within text of another direction, such as an address in an Arabic sentence.
const ISOLATE: char = '\u{2066}';
/// Ends such text.
const POP: char = '\u{2069}';

/// An address that may stand in text of either direction.
pub(super) fn isolated(address: &str) -> String {
    let mut text = String::from(ISOLATE);
    text.push_str(address);
    text.push(POP);
    text
}

/// `text` in lines of `limit` pixels: broken between words, and within a word that is longer than a line.
pub(super) fn lines(text: &str, size: u32, bold: bool, limit: u32) -> Vec<String> {
    let fits = |line: &str| text_width(line.trim_end(), size, bold) <= limit;
    let (mut done, mut line) = (Vec::new(), String::new());
    for word in text.split_inclusive(' ') {
        if fits(&format!("{line}{word}")) {
            line.push_str(word);
            continue;
        }
        if !line.is_empty() {
            done.push(std::mem::take(&mut line));
        }
        for letter in word.chars() {
            line.push(letter);
            if !fits(&line) && line.chars().count() > 1 {
                line.pop();
                done.push(std::mem::take(&mut line));
                line.push(letter);
            }
        }
    }
    if !line.is_empty() {
        done.push(line);
    }
    directed(done)
}

/// An isolate that goes on in the next line is ended and begun again, since each line is a text of its own.
fn directed(lines: Vec<String>) -> Vec<String> {
    let mut open = false;
    let mut done = Vec::with_capacity(lines.len());
    for line in lines {
        let mut text = String::new();
        if open {
            text.push(ISOLATE);
        }
        for letter in line.chars() {
            match letter {
                ISOLATE => open = true,
                POP => open = false,
                _ => {}
            }
        }
        text.push_str(line.trim_end());
        if open {
            text.push(POP);
        }
        done.push(text);
    }
    done
}

#[cfg(test)]
mod tests {
    use super::{isolated, lines, text_width};

    #[test]
    fn nothing_is_lost_and_everything_fits() {
        let address =
            "https://example.org/a/b?region=african,grulac&q=%D8%A7%D9%84%D9%87%D9%86%D8%AF";
        for text in [
            "Latin American and Caribbean Group",
            address,
            "المشاركون حسب المجموعة الإقليمية",
            "",
        ] {
            let broken = lines(text, 12, false, 90);
            assert!(
                broken.iter().all(|line| text_width(line, 12, false) <= 90),
                "{broken:?}"
            );
            let bare = |text: &str| text.replace(' ', "");
            assert_eq!(bare(&broken.concat()), bare(text));
        }
    }

    #[test]
    fn an_address_keeps_its_direction_in_every_line() {
        let text = [
            "الرابط: ",
            &isolated("https://example.org/a-long-path/index.html"),
        ]
        .concat();
        let broken = lines(&text, 12, false, 110);
        assert!(broken.len() > 2, "{broken:?}");
        for line in &broken[1..] {
            assert!(
                line.starts_with('\u{2066}') && line.ends_with('\u{2069}'),
                "{line}"
            );
        }
        assert!(!broken[0].contains('\u{2066}'), "{broken:?}");
    }
}
