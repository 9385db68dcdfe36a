//! Tables as CSV that spreadsheets open as they are meant.

use crate::view::DataTable;

/// A table as RFC 4180 describes it, in UTF-8 with a byte order mark, without which spreadsheets take Arabic for another encoding.
///
/// Nothing but the table is in it: comments are no part of the format. Numbers lose what only readers need, thousands
/// separators and marks of direction. Text that a spreadsheet would run as a formula gets an apostrophe before it.
pub fn csv(table: &DataTable) -> String {
    let mut text = "\u{feff}".to_owned();
    line(&mut text, &table.head);
    for row in &table.rows {
        line(&mut text, row);
    }
    text
}

fn line(text: &mut String, cells: &[String]) {
    for (place, cell) in cells.iter().enumerate() {
        if place > 0 {
            text.push(',');
        }
        let cell = harmless(cell);
        if cell.contains(['"', ',', '\r', '\n']) {
            text.push('"');
            for letter in cell.chars() {
                if letter == '"' {
                    text.push('"');
                }
                text.push(letter);
            }
            text.push('"');
        } else {
            text.push_str(&cell);
        }
    }
    text.push_str("\r\n");
}

/// A cell as a spreadsheet may have it.
fn harmless(cell: &str) -> String {
    match number(cell) {
        Some(number) => number,
        None if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) => format!("'{cell}"),
        None => cell.to_owned(),
    }
}

/// A number as the page writes it, a share included, reduced to what a machine reads; nothing if it is none.
fn number(cell: &str) -> Option<String> {
    let mut number = String::new();
    let (mut digits, mut after_separator) = (0, None);
    for letter in cell.chars() {
        match letter {
            '0'..='9' => {
                digits += 1;
                after_separator = after_separator.map(|count| count + 1);
                number.push(letter);
            }
            // Every third digit is set off, and nothing else is.
            ',' | '\u{a0}' | '\u{202f}' if digits > 0 && after_separator.unwrap_or(3) == 3 => {
                after_separator = Some(0);
            }
            '\u{a0}' | '\u{202f}' | '\u{200e}' | '\u{200f}' | '\u{61c}' => {}
            '-' | '+' if number.is_empty() => number.push(letter),
            // The page writes a sign of the height of plus.
            '−' if number.is_empty() => number.push('-'),
            '.' if digits > 0 && !number.contains('.') => number.push(letter),
            '%' if digits > 0 && !number.ends_with('%') => number.push(letter),
            _ => return None,
        }
        if number.ends_with('%') && after_separator == Some(0) {
            // The space before the sign set off nothing.
            after_separator = None;
        }
    }
    (digits > 0 && after_separator.unwrap_or(3) == 3).then_some(number)
}

#[cfg(test)]
mod tests {
    use super::{csv, harmless};
    use crate::view::DataTable;

    #[test]
    fn cells_are_quoted_where_they_must_be() {
        let table = DataTable {
            head: vec!["a".into(), "b \"c\"".into()],
            rows: vec![
                vec!["x, y".into(), "1\n2".into()],
                vec!["فرنسا".into(), String::new()],
            ],
        };
        let expected = "\u{feff}a,\"b \"\"c\"\"\"\r\n\"x, y\",\"1\n2\"\r\nفرنسا,\r\n";
        assert_eq!(csv(&table), expected);
    }

    #[test]
    fn formulas_are_made_text_and_numbers_are_left_alone() {
        for formula in [
            "=1+1",
            "+cmd|' /C calc'!A0",
            "-2+3",
            "@SUM(A1)",
            "\t=1",
            "-",
        ] {
            assert_eq!(harmless(formula), format!("'{formula}"));
        }
        for same in [
            "-5",
            "+3",
            "0",
            "12%",
            "-3.5",
            "a=b",
            "<1%",
            "",
            "1990-2021",
            "1,2",
        ] {
            assert_eq!(harmless(same), same);
        }
    }

    #[test]
    fn numbers_lose_what_only_readers_need() {
        for (written, read) in [
            ("1,234", "1234"),
            ("12\u{202f}345", "12345"),
            ("1,234,567", "1234567"),
            ("17%\u{200e}", "17%"),
            ("17\u{202f}%", "17%"),
            ("1234\u{a0}%", "1234%"),
            ("\u{200e}17%\u{200e}", "17%"),
            ("−6", "-6"),
            ("\u{200e}−6", "-6"),
            ("\u{200e}+12", "+12"),
        ] {
            assert_eq!(harmless(written), read, "{written}");
        }
    }
}
