//! What tells one version of a dataset from another.

use sha2::{Digest, Sha256};

/// Hexadecimal digits that are written: enough that no two versions of a list share them by chance, few enough to be read out.
const DIGITS: usize = 12;

/// The beginning of the SHA-256 of texts one after another, in hexadecimal.
///
/// For a dataset these are its descriptor and the tables that the page reads, in the order of
/// [`Descriptor::files`](crate::dataset::Descriptor::files), so that anyone can check it:
/// `cat datapackage.json participants.csv countries.csv | sha256sum`. What the list is called in other languages is no part of it,
/// so that a list has one version, whoever reads it.
pub fn fingerprint(texts: &[&str]) -> String {
    let mut hash = Sha256::new();
    for text in texts {
        hash.update(text.as_bytes());
    }
    let mut written = String::with_capacity(DIGITS);
    for byte in hash.finalize().iter().take(DIGITS / 2) {
        for digit in [byte >> 4, byte & 15] {
            written.push(char::from_digit(digit.into(), 16).unwrap_or_default());
        }
    }
    written
}

#[cfg(test)]
mod tests {
    use super::fingerprint;

    #[test]
    fn it_is_that_of_the_standard_and_of_the_whole() {
        // The example of FIPS 180-4.
        assert_eq!(fingerprint(&["abc"]), "ba7816bf8f01");
        assert_eq!(fingerprint(&["a", "bc"]), fingerprint(&["abc"]));
        assert_ne!(fingerprint(&["abd"]), fingerprint(&["abc"]));
    }
}
