//! Compressed copies beside the files, for servers that send them instead of compressing each time.

use std::io::Write;

use anyhow::Result;
use flate2::Compression;
use flate2::write::GzEncoder;

use super::Site;

/// Brotli's best quality: done once here, enjoyed at each visit.
const BROTLI_QUALITY: u32 = 11;
/// Brotli's window as a power of two, in bytes: the largest that every browser takes.
const BROTLI_WINDOW: u32 = 22;
/// Bytes that the encoder takes at once.
const BUFFER: usize = 1 << 16;

/// Adds a `.br` and a `.gz` file beside every file of the site that compresses.
pub fn precompress(site: &mut Site) -> Result<()> {
    eprintln!("Compressing …");
    let mut compressed = Vec::new();
    for (path, content) in site.files().filter(|(path, _)| is_compressible(path)) {
        compressed.push((format!("{path}.br"), brotli(content)?));
        compressed.push((format!("{path}.gz"), gzip(content)?));
    }
    for (path, content) in compressed {
        site.insert(path, content);
    }
    Ok(())
}

/// The content in brotli's format.
pub fn brotli(content: &[u8]) -> Result<Vec<u8>> {
    let mut encoder =
        brotli::CompressorWriter::new(Vec::new(), BUFFER, BROTLI_QUALITY, BROTLI_WINDOW);
    encoder.write_all(content)?;
    Ok(encoder.into_inner())
}

/// Whether a path is that of a compressed copy.
pub fn is_copy(path: &str) -> bool {
    path.ends_with(".br") || path.ends_with(".gz")
}

fn gzip(content: &[u8]) -> Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(content)?;
    Ok(encoder.finish()?)
}

/// Text and WebAssembly shrink; pictures and fonts are compressed already.
fn is_compressible(path: &str) -> bool {
    const EXTENSIONS: [&str; 11] = [
        "css",
        "csv",
        "html",
        "js",
        "json",
        "svg",
        "txt",
        "wasm",
        "bin",
        "webmanifest",
        "xml",
    ];
    path.rsplit_once('.')
        .is_some_and(|(_, extension)| EXTENSIONS.contains(&extension))
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use super::precompress;
    use crate::site::Site;

    #[test]
    fn text_gets_two_copies_that_decompress_to_it_and_pictures_get_none() {
        let text = "region,stakeholder\n".repeat(100);
        let mut site = Site::default();
        site.insert("data/list.csv", text.clone());
        site.insert("icon.png", [0; 100]);
        precompress(&mut site).unwrap();

        let mut plain = String::new();
        brotli::Decompressor::new(site.get("data/list.csv.br").unwrap(), 4096)
            .read_to_string(&mut plain)
            .unwrap();
        assert_eq!(plain, text);
        plain.clear();
        flate2::read::GzDecoder::new(site.get("data/list.csv.gz").unwrap())
            .read_to_string(&mut plain)
            .unwrap();
        assert_eq!(plain, text);
        let paths: Vec<_> = site.files().map(|(path, _)| path).collect();
        assert_eq!(
            paths,
            [
                "data/list.csv",
                "data/list.csv.br",
                "data/list.csv.gz",
                "icon.png"
            ]
        );
    }
}
