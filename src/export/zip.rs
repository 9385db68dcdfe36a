//! A ZIP archive whose files are stored as they are: pictures are compressed already, and the rest is small.

/// The first moment that the format can tell, so that the same content gives the same archive.
const DATE: u16 = 0x21;
/// The version of the format that stored files need.
const VERSION: u16 = 20;

/// An archive of files, each a path and a content.
pub(super) fn archive(files: &[(String, Vec<u8>)]) -> Vec<u8> {
    let (mut archive, mut directory) = (Vec::new(), Vec::new());
    for (path, content) in files {
        let header = header(path, content);
        let start = archive.len();
        archive.extend(b"PK\x03\x04");
        archive.extend(&header);
        archive.extend(path.as_bytes());
        archive.extend(content);

        directory.extend(b"PK\x01\x02");
        directory.extend(VERSION.to_le_bytes());
        directory.extend(&header);
        // No comment, the first disk, no attributes.
        directory.extend([0; 10]);
        directory.extend(long(start));
        directory.extend(path.as_bytes());
    }
    let start = archive.len();
    archive.extend(&directory);
    archive.extend(b"PK\x05\x06\0\0\0\0");
    archive.extend(short(files.len()));
    archive.extend(short(files.len()));
    archive.extend(long(directory.len()));
    archive.extend(long(start));
    archive.extend(short(0));
    archive
}

/// What stands before the file and in the directory alike.
fn header(path: &str, content: &[u8]) -> Vec<u8> {
    let mut header = Vec::new();
    header.extend(VERSION.to_le_bytes());
    // No flags, stored, midnight.
    header.extend([0; 6]);
    header.extend(DATE.to_le_bytes());
    header.extend(checksum(content).to_le_bytes());
    header.extend(long(content.len()));
    header.extend(long(content.len()));
    header.extend(short(path.len()));
    header.extend(short(0));
    header
}

// The format counts in 16 and 32 bits; no presentation comes near either.
fn short(number: usize) -> [u8; 2] {
    u16::try_from(number).unwrap_or(u16::MAX).to_le_bytes()
}

fn long(number: usize) -> [u8; 4] {
    u32::try_from(number).unwrap_or(u32::MAX).to_le_bytes()
}

/// The CRC-32 of ISO 3309, bit by bit: a table would be faster, and larger than all the rest.
fn checksum(content: &[u8]) -> u32 {
    let mut sum = u32::MAX;
    for byte in content {
        sum ^= u32::from(*byte);
        for _ in 0..8 {
            let carry = if sum & 1 == 1 { 0xedb8_8320 } else { 0 };
            sum = (sum >> 1) ^ carry;
        }
    }
    !sum
}

#[cfg(test)]
mod tests {
    use super::checksum;

    #[test]
    fn the_checksum_is_that_of_the_standard() {
        assert_eq!(checksum(b"123456789"), 0xcbf4_3926);
        assert_eq!(checksum(b""), 0);
    }
}
