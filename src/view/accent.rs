//! Whether text in a colour can be read on the page's ground. `static/theme.js` makes shades that can be where it cannot.

/// Relative luminance of the light and of the dark ground.
const GROUNDS: [f64; 2] = [1.0, 0.009];

/// The contrast that WCAG 2.2 asks of text.
const READABLE: f64 = 4.5;

/// Whether text in a colour of six hexadecimal digits can be read on the light and on the dark ground; nothing if it is no colour.
pub fn readable(colour: &str) -> Option<[bool; 2]> {
    if colour.len() != 6 || !colour.bytes().all(|digit| digit.is_ascii_hexdigit()) {
        return None;
    }
    let mut luminance = 0.0;
    for (place, weight) in [0.2126, 0.7152, 0.0722].into_iter().enumerate() {
        let channel = u8::from_str_radix(&colour[2 * place..2 * place + 2], 16).ok()?;
        let value = f64::from(channel) / 255.0;
        luminance += weight
            * if value <= 0.04045 {
                value / 12.92
            } else {
                ((value + 0.055) / 1.055).powf(2.4)
            };
    }
    Some(GROUNDS.map(|ground| {
        let (high, low) = (luminance.max(ground), luminance.min(ground));
        (high + 0.05) / (low + 0.05) >= READABLE
    }))
}

#[cfg(test)]
mod tests {
    use super::readable;

    #[test]
    fn a_colour_can_be_read_on_one_ground_at_most() {
        assert_eq!(readable("00588f"), Some([true, false]));
        assert_eq!(readable("7DB8E8"), Some([false, true]));
        assert_eq!(readable("808080"), Some([false, true]));
        assert_eq!(readable("009edb"), Some([false, true]));
        for none in ["", "00588", "00588g", "+1+1+1", "ééé"] {
            assert_eq!(readable(none), None, "{none}");
        }
    }
}
