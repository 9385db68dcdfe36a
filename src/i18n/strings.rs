//! Two things done to texts for which the standard library's code is made for speed and large.

/// The texts one after another, with `between` between them.
pub fn joined(texts: &[String], between: &str) -> String {
    let mut all = String::new();
    for (place, text) in texts.iter().enumerate() {
        if place > 0 {
            all.push_str(between);
        }
        all.push_str(text);
    }
    all
}

/// Whether the word occurs in the text; the empty word occurs in all.
pub fn occurs(word: &str, text: &str) -> bool {
    // Letters of several bytes never begin inside one another, so bytes that agree are letters that agree.
    let (word, text) = (word.as_bytes(), text.as_bytes());
    (0..=text.len().saturating_sub(word.len())).any(|start| text[start..].starts_with(word))
}

#[cfg(test)]
mod tests {
    use super::{joined, occurs};

    #[test]
    fn texts_are_joined_with_something_between() {
        let texts = ["a", "b", ""].map(str::to_owned);
        assert_eq!(joined(&texts, ", "), "a, b, ");
        assert_eq!(joined(&[], ", "), "");
    }

    #[test]
    fn a_word_occurs_at_the_ends_and_between() {
        for word in ["", "ken", "eny", "nya", "kenya"] {
            assert!(occurs(word, "kenya"), "{word}");
        }
        assert!(occurs("فريقي", "المجموعه الافريقيه"));
        assert!(!occurs("kenyan", "kenya") && !occurs("a", "") && occurs("", ""));
    }
}
