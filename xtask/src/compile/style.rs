//! The stylesheets of the page and of its parts, joined and shortened from those in `static/`.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow, bail};
use lightningcss::error::{Error, ParserError};
use lightningcss::stylesheet::{ParserOptions, PrinterOptions, StyleSheet};

/// `static/style.css`, then `static/css/*.css` in the order of their names, without comments and needless space.
///
/// Fails on a rule that browsers would pass over, with the file and the line.
pub fn sheet(root: &Path) -> Result<String> {
    let main = root.join("static/style.css");
    let mut files: Vec<_> = main.exists().then_some(main).into_iter().collect();
    files.extend(parts(&root.join("static/css"))?);
    let css = joined(root, files)?;
    if css.is_empty() {
        bail!("there is no stylesheet: write static/style.css or static/css/*.css");
    }
    Ok(css)
}

/// `static/css/parts/NAME.css`, shortened: what only the part of that name shows, loaded with it; nothing where it has none.
pub fn part_sheet(root: &Path, part: &str) -> Result<Option<String>> {
    let file = root
        .join("static/css/parts")
        .join(part)
        .with_extension("css");
    if !file.exists() {
        return Ok(None);
    }
    joined(root, vec![file]).map(Some)
}

fn joined(root: &Path, files: Vec<PathBuf>) -> Result<String> {
    let mut css = String::new();
    for file in files {
        let source =
            fs::read_to_string(&file).with_context(|| format!("cannot read {}", file.display()))?;
        let name = file
            .strip_prefix(root)
            .unwrap_or(&file)
            .display()
            .to_string();
        css.push_str(&short(&source).with_context(|| format!("{name} is not valid CSS"))?);
    }
    Ok(css)
}

/// The stylesheets directly in a folder, in the order of their names; none where there is no such folder.
fn parts(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut parts = Vec::new();
    if folder.exists() {
        for entry in
            fs::read_dir(folder).with_context(|| format!("cannot list {}", folder.display()))?
        {
            parts.push(entry?.path());
        }
    }
    parts.retain(|path| path.extension().is_some_and(|extension| extension == "css"));
    parts.sort();
    Ok(parts)
}

fn short(css: &str) -> Result<String> {
    let located = |problem: Error<ParserError<'_>>| {
        // The parser counts lines from zero.
        let line = problem.loc.map_or(0, |location| location.line) + 1;
        anyhow!("{} in line {line}", problem.kind)
    };
    let sheet = StyleSheet::parse(css, ParserOptions::default()).map_err(located)?;
    let options = PrinterOptions {
        minify: true,
        ..PrinterOptions::default()
    };
    Ok(sheet.to_css(options)?.code)
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::{part_sheet, sheet};

    #[test]
    fn stylesheets_are_joined_in_the_order_of_their_names_and_shortened() {
        let root = tempfile::tempdir().unwrap();
        fs::create_dir_all(root.path().join("static/css")).unwrap();
        fs::write(
            root.path().join("static/css/b.css"),
            "/* why */ b { top: 0 }",
        )
        .unwrap();
        fs::write(root.path().join("static/css/a.css"), "a { top: 0 }").unwrap();
        fs::write(root.path().join("static/style.css"), "@layer a, b;").unwrap();
        assert_eq!(sheet(root.path()).unwrap(), "@layer a,b;a{top:0}b{top:0}");
    }

    #[test]
    fn a_broken_rule_is_found() {
        let root = tempfile::tempdir().unwrap();
        fs::create_dir_all(root.path().join("static")).unwrap();
        fs::write(root.path().join("static/style.css"), "a { top: 0 }\n} b {").unwrap();
        let error = format!("{:#}", sheet(root.path()).unwrap_err());
        assert_eq!(
            error,
            "static/style.css is not valid CSS: Invalid empty selector in line 2"
        );
    }

    #[test]
    fn a_part_may_have_a_stylesheet_of_its_own() {
        let root = tempfile::tempdir().unwrap();
        fs::create_dir_all(root.path().join("static/css/parts")).unwrap();
        fs::write(root.path().join("static/css/a.css"), "a { top: 0 }").unwrap();
        fs::write(root.path().join("static/css/parts/b.css"), "b { top: 0 }").unwrap();
        assert_eq!(sheet(root.path()).unwrap(), "a{top:0}");
        let own = |part| part_sheet(root.path(), part).unwrap();
        assert_eq!((own("b").as_deref(), own("c")), (Some("b{top:0}"), None));
    }

    #[test]
    fn a_missing_stylesheet_is_named() {
        let root = tempfile::tempdir().unwrap();
        assert!(
            sheet(root.path())
                .unwrap_err()
                .to_string()
                .contains("static/style.css")
        );
    }
}
