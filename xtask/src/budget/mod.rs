//! The size budget: what a visitor's first view may weigh on the line.

pub mod size;

use anyhow::{Context, Result, bail};

use crate::pages;
use crate::site::{Site, compress, first_view};

/// What all files may add up to that a first view needs until it answers to a filter, in bytes compressed with brotli: a few seconds on
/// a slow mobile line.
const LIMIT: usize = 143_360;

/// What each part of the program may weigh that is loaded later, with its style sheet and its largest words, likewise. A file that parts
/// share counts in each, but not what the figures have brought before.
const PART_LIMITS: [(&str, usize); 6] = [
    ("figures", 90_112),
    ("present", 32_768),
    ("story", 20_480),
    ("save", 45_056),
    ("embed_builder", 24_576),
    ("notices", 12_288),
];

/// What the text of a page may weigh besides, in bytes compressed with brotli: the summary, the figures and the whole list, which are
/// read before any program has arrived.
const TEXT_LIMIT: usize = 20_480;

/// What the script of embedding pages may weigh, in bytes as it is: others put it into their pages.
const EMBED_LIMIT: usize = 3_072;

/// A file of the first view with its sizes in bytes.
struct Weight {
    path: String,
    raw: usize,
    brotli: usize,
}

/// Prints what the first view weighs, file by file, and fails if it is over the budget.
pub fn check(site: &Site) -> Result<()> {
    let weigh_all = |paths: Vec<String>| {
        let weights = paths.into_iter().map(|path| weigh(site, path));
        weights.collect::<Result<Vec<_>>>()
    };
    for name in site.parts().keys() {
        let weights = weigh_all(first_view::part(site, name)?)?;
        println!("{}", table(&format!("Part {name}"), &weights));
        check_part(name, total(&weights).brotli)?;
    }
    let weights = weigh_all(first_view::files(site)?)?;
    println!("{}", table("First view", &weights));
    check_texts(site)?;
    let embed = site.get("embed.js").map_or(0, <[u8]>::len);
    if embed > EMBED_LIMIT {
        bail!("embed.js has {embed} bytes, over its budget of {EMBED_LIMIT}: make it smaller");
    }
    let brotli = total(&weights).brotli;
    if let Some(excess) = excess(brotli, LIMIT) {
        bail!(
            "the first view is {excess} bytes over its budget of {LIMIT}: make it smaller, see the table above"
        );
    }
    println!("The first view uses {brotli} of {LIMIT} bytes.");
    Ok(())
}

/// Prints what a part weighs, and fails if it is over its budget or has none.
fn check_part(name: &str, brotli: usize) -> Result<()> {
    let limit = PART_LIMITS.iter().find(|(known, _)| *known == name);
    let (_, limit) =
        limit.with_context(|| format!("the part {name} has no budget: give it one"))?;
    println!("The part {name} uses {brotli} of {limit} bytes.\n");
    if let Some(excess) = excess(brotli, *limit) {
        bail!("the part {name} is {excess} bytes over its budget of {limit}: make it smaller");
    }
    Ok(())
}

/// Prints what each page weighs with its text and without it, and fails if a text is over its budget.
fn check_texts(site: &Site) -> Result<()> {
    let pages = site
        .files()
        .filter(|(path, _)| path.ends_with("index.html"));
    for (path, content) in pages {
        let (whole, bare) = (
            compress::brotli(content)?.len(),
            compress::brotli(&without_text(content)?)?.len(),
        );
        let text = whole.saturating_sub(bare);
        println!("{path}: {whole} bytes, of which its text is {text} of {TEXT_LIMIT}");
        if text > TEXT_LIMIT {
            bail!(
                "the text of {path} is {} bytes over its budget: make it smaller",
                text - TEXT_LIMIT
            );
        }
    }
    Ok(())
}

/// A page as far as the program needs it; other files as they are.
fn without_text(content: &[u8]) -> Result<Vec<u8>> {
    match str::from_utf8(content) {
        Ok(page) => Ok(pages::without_text(page)?.into_bytes()),
        Err(_) => Ok(content.to_vec()),
    }
}

fn weigh(site: &Site, path: String) -> Result<Weight> {
    let content = site
        .get(&path)
        .with_context(|| format!("the first view needs {path}, which the site lacks: add it"))?;
    let bare = path.ends_with(".html").then(|| without_text(content));
    let bare = bare.transpose()?;
    let content = bare.as_deref().unwrap_or(content);
    Ok(Weight {
        raw: content.len(),
        brotli: compress::brotli(content)?.len(),
        path,
    })
}

fn total(weights: &[Weight]) -> Weight {
    Weight {
        path: "all together".to_owned(),
        raw: weights.iter().map(|weight| weight.raw).sum(),
        brotli: weights.iter().map(|weight| weight.brotli).sum(),
    }
}

/// Bytes above the limit, if any.
fn excess(brotli: usize, limit: usize) -> Option<usize> {
    brotli.checked_sub(limit).filter(|excess| *excess > 0)
}

fn table(title: &str, weights: &[Weight]) -> String {
    let total = total(weights);
    let width = weights
        .iter()
        .chain([&total])
        .map(|weight| weight.path.len())
        .chain([title.len()])
        .max()
        .unwrap_or_default();
    let mut lines = vec![format!("{:width$}  {:>9}  {:>9}", title, "bytes", "brotli")];
    for Weight { path, raw, brotli } in weights.iter().chain([&total]) {
        lines.push(format!("{path:width$}  {raw:>9}  {brotli:>9}"));
    }
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::{Weight, check_part, excess, table, total};

    fn weights() -> Vec<Weight> {
        let weight = |path: &str, raw, brotli| Weight {
            path: path.to_owned(),
            raw,
            brotli,
        };
        vec![
            weight("index.html", 1000, 300),
            weight("assets/explorer-0123456789abcdef.wasm", 200_000, 50_000),
        ]
    }

    #[test]
    fn sizes_add_up() {
        let total = total(&weights());
        assert_eq!((total.raw, total.brotli), (201_000, 50_300));
    }

    #[test]
    fn the_limit_itself_is_allowed_and_one_byte_more_is_not() {
        assert_eq!(excess(9, 10), None);
        assert_eq!(excess(10, 10), None);
        assert_eq!(excess(11, 10), Some(1));
    }

    #[test]
    fn every_part_has_a_budget() {
        assert!(check_part("figures", 1).is_ok());
        let error = check_part("figures", 1_000_000).unwrap_err().to_string();
        assert!(error.contains("over its budget"), "{error}");
        let error = check_part("another", 1).unwrap_err().to_string();
        assert!(error.contains("has no budget"), "{error}");
    }

    #[test]
    fn the_table_has_a_line_a_file_and_the_sum() {
        let table = table("First view", &weights());
        let lines: Vec<_> = table.lines().collect();
        assert_eq!(lines.len(), 4);
        assert!(
            lines[1].starts_with("index.html ") && lines[1].ends_with("  300"),
            "{table}"
        );
        assert!(
            lines[3].starts_with("all together ") && lines[3].ends_with("  50300"),
            "{table}"
        );
    }
}
