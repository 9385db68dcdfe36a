//! The tests' own eyes: a page with every fault must be seen to have them, or a quiet page would prove nothing.

use std::fs;

use anyhow::{Context, Result, ensure};
use browser_tests::{Preferences, Scenario, Session, Setup, scenarios, settled, violations};
use tempfile::TempDir;

pub fn scenarios() -> Vec<Scenario> {
    scenarios![sees_faults]
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
