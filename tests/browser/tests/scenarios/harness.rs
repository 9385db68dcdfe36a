//! The tests' own eyes: a page with every fault must be seen to have them, or a quiet page would prove nothing.

use std::fs;

use anyhow::{Context, Result, ensure};
use browser_tests::{Preferences, Scenario, Session, Setup, scenarios, settled, violations};
use serde_json::json;
use tempfile::TempDir;
use ttf_parser::Face;

pub fn scenarios() -> Vec<Scenario> {
    scenarios![sees_faults, has_the_fonts_of_the_pictures]
}

const PAGE: &str = r#"<!doctype html>
<html>
<head><meta charset="utf-8"><title>Faults</title><link rel="icon" href="data:,">
<link rel="stylesheet" href="faults.css"><script src="faults.js" defer></script></head>
<body><h1>Faults</h1><p style="color: red">A style that the policy forbids</p>
<p class="wide">Too wide</p><button></button><img src="http://localhost:9/elsewhere.png" alt="">
<script src="missing.js"></script></body>
</html>"#;

const STYLE: &str = ".wide { inline-size: 3000px; background: silver; }";

const SCRIPT: &str = r#"
console.error("said aloud");
Promise.reject(new Error("not handled"));
setTimeout(() => { throw new Error("not caught"); });
"#;

async fn sees_faults(session: &Session) -> Result<()> {
    let site = TempDir::new()?;
    for (file, content) in [
        ("index.html", PAGE),
        ("faults.css", STYLE),
        ("faults.js", SCRIPT),
    ] {
        fs::write(site.path().join(file), content)?;
    }
    let setup = Setup {
        site: site.path().to_owned(),
        ..session.setup().clone()
    };
    let session = Session::start(session.engine(), Preferences::default(), setup).await?;
    let page = session.page();
    page.load("").await?;
    let expected = [
        "said aloud",
        "not handled",
        "not caught",
        "style-src",
        "img-src",
        "missing.js",
    ];
    settled(
        "every fault to be noticed",
        async || {
            Ok(session
                .problems()
                .await?
                .into_iter()
                .map(|problem| problem.text)
                .collect::<Vec<_>>())
        },
        |texts| {
            expected
                .iter()
                .all(|fault| texts.iter().any(|text| text.contains(fault)))
        },
    )
    .await?;
    session.tolerate("said aloud");
    let left = session.problems().await?;
    let tolerated = left
        .iter()
        .all(|problem| !problem.text.contains("said aloud"));
    ensure!(tolerated, "what is tolerated is reported: {left:#?}");

    let wide = page
        .fits_its_width()
        .await
        .err()
        .context("a wide page passes")?;
    ensure!(
        wide.to_string().contains("p.wide"),
        "{wide} does not name the wide element"
    );
    let found = violations(&session).await?;
    for rule in ["button-name", "html-has-lang"] {
        let seen = found.iter().any(|violation| violation.starts_with(rule));
        ensure!(seen, "axe-core does not report {rule}: {found:#?}");
    }
    page.keeps_focus("nothing")
        .await
        .err()
        .context("no focus passes as a focus")?;
    session.quit().await
}

/// Letters of each script, and the font that they are to come from on any machine.
const LETTERS: [(&str, &str); 3] = [
    ("NotoSans_400Regular.ttf", "RgéЖщ"),
    ("NotoSansArabic_400Regular.ttf", "بسم"),
    ("NotoSansSC_400Regular.ttf", "界，＋"),
];

/// Which fonts a machine has must make no difference to a test.
async fn has_the_fonts_of_the_pictures(session: &Session) -> Result<()> {
    session.page().load("").await?;
    let width = "const context = document.createElement('canvas').getContext('2d');
        context.font = `1000px ${arguments[1]}`;
        return context.measureText(arguments[0]).width";
    for (file, letters) in LETTERS {
        let font = fs::read(session.setup().fonts.join(file))?;
        let face = Face::parse(&font, 0)?;
        for letter in letters.chars() {
            let glyph = face.glyph_index(letter).context("a letter has no glyph")?;
            let advance = face
                .glyph_hor_advance(glyph)
                .context("a glyph has no width")?;
            let expected = f64::from(advance) * 1000.0 / f64::from(face.units_per_em());
            for family in ["system-ui", "sans-serif", "Tahoma, 'DejaVu Sans'"] {
                let arguments = vec![json!(letter), json!(family)];
                let seen: f64 = session.evaluate(width, arguments).await?;
                ensure!(
                    (seen - expected).abs() < 2.0,
                    "{letter} in {family} is {seen} wide, in {file} {expected}"
                );
            }
        }
    }
    Ok(())
}
