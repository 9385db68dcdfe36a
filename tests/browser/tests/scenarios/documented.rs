//! Links that the documents give as examples: each of them is taken as it stands.

use anyhow::{Context, Result, ensure};
use browser_tests::{Engine, Scenario, Session, scenarios};

pub fn scenarios() -> Vec<Scenario> {
    let scenarios = scenarios![takes_every_documented_link].into_iter();
    // What is tested are the documents, and not how an engine reads an address.
    scenarios
        .map(|scenario| scenario.only_in(&[Engine::Chromium]))
        .collect()
}

const DOCUMENTS: [&str; 2] = [
    include_str!("../../../../README.md"),
    include_str!("../../../../CHANGELOG.md"),
];

/// What the address of a view looks like, with every kind of parameter that a reader sets.
const WHOLE: &str = "region=african,grulac&stakeholder=government&country=KE,BR&q=chan&sort=surname&lang=ar&view=table";

/// Forms that say where a field and its values stand.
const FORMS: [&str; 1] = ["compare=field:one,other"];

async fn takes_every_documented_link(session: &Session) -> Result<()> {
    let mut links: Vec<String> = DOCUMENTS.iter().flat_map(|text| examples(text)).collect();
    links.push(WHOLE.to_owned());
    let shown = ["figure:countries", "table", "summary", "figures"];
    links.extend(shown.map(|part| format!("show={part}")));
    ensure!(links.len() > 12, "only {links:?}");
    for link in &links {
        let page = session.page();
        page.open(link).await.with_context(|| link.clone())?;
        // Some of them need parts of the program, which may have more to say of the link.
        page.has_all().await?;
        let notices = page.notices().await?;
        ensure!(notices.is_empty(), "{link} gives {notices:?}");
    }
    Ok(())
}

/// The queries in a document: between backquotes, between quotation marks of a command, in the address of a frame, and as the
/// attributes of the element.
fn examples(document: &str) -> Vec<String> {
    let mut found = Vec::new();
    let spans = document.lines().flat_map(|line| line.split(['`', '\'']));
    found.extend(spans.filter(|span| is_query(span)).map(str::to_owned));
    for frame in document.split("participants/?").skip(1) {
        let query = frame.split('"').next().unwrap_or_default();
        found.push(query.replace("&amp;", "&"));
    }
    for element in document.split("<participant-explorer ").skip(1) {
        let attributes = element.split('>').next().unwrap_or_default();
        let attributes = attributes
            .split("\" ")
            .filter(|attribute| !attribute.starts_with("title"));
        let parameters: Vec<_> = attributes
            .map(|attribute| attribute.replace('"', ""))
            .collect();
        found.push(parameters.join("&"));
    }
    found.retain(|query| !FORMS.contains(&&**query));
    found
}

/// Whether a span is names with values, as a link has them.
fn is_query(span: &str) -> bool {
    let is_pair = |pair: &str| {
        pair.split_once('=').is_some_and(|(name, value)| {
            let is_plain =
                |letter: char| letter.is_ascii_alphanumeric() || ",:_-.".contains(letter);
            !name.is_empty()
                && name.chars().all(|letter| letter.is_ascii_lowercase())
                && !value.is_empty()
                && value.chars().all(is_plain)
        })
    };
    span.split('&').all(is_pair)
}
