//! The encoding of query strings (`application/x-www-form-urlencoded`), as browsers write it and read leniently.
//!
//! It is our own because the well-kept crate for it, made for documents of any size and encoding, is 1 KB more of the page.

/// The parameters of a query string, their names decoded and their values not: a list is split before its items are decoded.
pub fn raw_parameters(query: &str) -> impl Iterator<Item = (String, &str)> {
    query
        .split('&')
        .filter(|parameter| !parameter.is_empty())
        .map(|parameter| {
            let (name, value) = parameter.split_once('=').unwrap_or((parameter, ""));
            (decode(name), value)
        })
}

/// The parameters of a query string with names and values decoded.
pub fn parameters(query: &str) -> Vec<(String, String)> {
    raw_parameters(query)
        .map(|(name, value)| (name, decode(value)))
        .collect()
}

/// Text as it may stand in a query string.
pub(super) fn encode(text: &str) -> String {
    encode_but(text, &[])
}

/// The same with some bytes left as they are, which the reader of the text knows not to part values.
pub(super) fn encode_but(text: &str, plain: &[u8]) -> String {
    let mut encoded = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' | b'*' | b'-' | b'.' | b'_' => {
                encoded.push(char::from(byte));
            }
            b' ' => encoded.push('+'),
            _ if plain.contains(&byte) => encoded.push(char::from(byte)),
            _ => {
                encoded.push('%');
                for digit in [byte >> 4, byte & 0xf] {
                    encoded.push(char::from(b"0123456789ABCDEF"[usize::from(digit)]));
                }
            }
        }
    }
    encoded
}

/// The text that stands for itself or escaped in a query string.
pub fn decode(text: &str) -> String {
    let mut decoded = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [byte, after @ ..] = rest {
        let (byte, after) = match (byte, escaped(after)) {
            (b'+', _) => (b' ', after),
            (b'%', Some(escaped)) => (escaped, &after[2..]),
            _ => (*byte, after),
        };
        decoded.push(byte);
        rest = after;
    }
    // Bytes that are no text are better seen as they stand in the link.
    String::from_utf8(decoded).unwrap_or_else(|_| text.to_owned())
}

/// The byte that two hexadecimal digits at the beginning stand for.
fn escaped(text: &[u8]) -> Option<u8> {
    let &[high, low, ..] = text else {
        return None;
    };
    let digit = |digit| char::from(digit).to_digit(16);
    u8::try_from(digit(high)? << 4 | digit(low)?).ok()
}

#[cfg(test)]
mod tests {
    use super::{encode, parameters};
    use proptest::{prop_assert_eq, proptest};

    #[test]
    fn parameters_may_lack_a_value_or_be_wrongly_escaped() {
        let pairs = |pairs: &[(&str, &str)]| -> Vec<_> {
            let owned = pairs
                .iter()
                .map(|(name, value)| (name.to_string(), value.to_string()));
            owned.collect()
        };
        assert_eq!(
            parameters("&q=a+b&&embed&x==%3d"),
            pairs(&[("q", "a b"), ("embed", ""), ("x", "==")])
        );
        assert_eq!(
            parameters("q=5%&r=%4&s=%zz"),
            pairs(&[("q", "5%"), ("r", "%4"), ("s", "%zz")])
        );
        assert_eq!(parameters("q=%ff%41"), pairs(&[("q", "%ff%41")]));
    }

    proptest! {
        #[test]
        fn text_is_encoded_as_the_standard_has_it_and_read_again(name in ".*", value in ".*") {
            let standard = |text: &str| form_urlencoded::byte_serialize(text.as_bytes()).collect::<String>();
            prop_assert_eq!(encode(&value), standard(&value));
            let query = [encode(&name), encode(&value)].join("=");
            prop_assert_eq!(parameters(&query), [(name, value)]);
        }

        #[test]
        fn a_query_of_text_is_read_as_the_standard_has_it(query in "[g-i+%=&2-7é]*") {
            let standard: Vec<_> = form_urlencoded::parse(query.as_bytes()).into_owned().collect();
            prop_assert_eq!(parameters(&query), standard);
        }
    }
}
