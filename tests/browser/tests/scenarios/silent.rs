//! What is drawn for the eye is not read out, and what has a name is announced by it once.

use anyhow::{Context, Result, ensure};
use browser_tests::{Engine, Scenario, Session, eventually, hooks, scenarios};
use serde_json::{Value, json};

pub fn scenarios() -> Vec<Scenario> {
    let mut scenarios = scenarios![draws_its_signs];
    let told = scenarios![reads_marks_and_no_debris, announces_names_once].into_iter();
    scenarios.extend(told.map(|scenario| scenario.only_in(&[Engine::Chromium])));
    scenarios
}

/// LocalizedText that the style sheet writes, and signs in the words of what is operated.
const TYPED: &str = r#"
// "2×" is a number. A browser writes the label of a group of options itself.
const signs = /(?<!\d)\u00d7|[\uff0b\uff0d\u2190-\u21ff\u25a0-\u25ff\u2b00-\u2bff]/u;
const found = [];
for (const element of document.querySelectorAll("body :not(optgroup)")) {
  for (const part of ["::before", "::after"]) {
    const { content } = getComputedStyle(element, part);
    if (!["none", "normal", '""'].includes(content)) found.push(`${element.className}${part} ${content}`);
  }
  if (element.matches("button, summary, th, a, label") && signs.test(element.textContent)) found.push(element.outerHTML.slice(0, 200));
}
return [...new Set(found)];
"#;

async fn draws_its_signs(session: &Session) -> Result<()> {
    let page = session.page();
    for query in ["q=chan&open=204&sort=surname", "view=figures&open=204"] {
        page.open(query).await?;
        page.appears(hooks::WAITING, false).await?;
        page.click(hooks::CHART_TABLE).await?;
        let found: Vec<String> = session.evaluate(TYPED, vec![]).await?;
        ensure!(found.is_empty(), "{query}: typed signs: {found:#?}");
    }
    // What opens, sorts and removes still has its sign.
    page.open("q=chan&sort=surname").await?;
    let drawn = "return ['.data-table summary', '.open .sign', '.arrow', '.cross'].filter((selector) => { \
        const { width, borderTopWidth, borderBottomWidth } = getComputedStyle(document.querySelector(selector), '::before'); \
        return !(parseFloat(width) > 3) || !(parseFloat(borderTopWidth) + parseFloat(borderBottomWidth) > 1); })";
    let lost: Vec<String> = session.evaluate(drawn, vec![]).await?;
    ensure!(lost.is_empty(), "no sign: {lost:?}");
    Ok(())
}

/// What those who do not see are told of the first element that a selector finds, and of all in it: roles and names.
async fn told(session: &Session, selector: &str) -> Result<Vec<(String, String)>> {
    let expression = format!("document.querySelector(\"{selector}\")");
    let found = session
        .developer("Runtime.evaluate", json!({ "expression": expression }))
        .await?;
    let object = found["result"]["objectId"]
        .as_str()
        .with_context(|| format!("there is no {selector}"))?;
    let answer = session
        .developer("Accessibility.queryAXTree", json!({ "objectId": object }))
        .await?;
    let nodes = answer["nodes"].as_array().context("no tree")?;
    let text = |node: &Value, part: &str| node[part]["value"].as_str().unwrap_or("").to_owned();
    Ok(nodes
        .iter()
        .filter(|node| node["ignored"] != json!(true))
        .map(|node| (text(node, "role"), text(node, "name")))
        .collect())
}

async fn reads_marks_and_no_debris(session: &Session) -> Result<()> {
    session.developer("Accessibility.enable", json!({})).await?;
    let page = session.page();
    for (query, charts) in [
        (
            "",
            vec![hooks::REGION_CHART, hooks::MATRIX_CHART, "countries"],
        ),
        (
            "view=figures",
            vec![hooks::DOTS, hooks::PLACEMENT, "representation"],
        ),
    ] {
        page.open(query).await?;
        for chart in charts {
            let picture = hooks::picture(chart);
            page.appears(&picture, true).await?;
            let nodes = told(session, &picture).await?;
            let marks = page.marks(chart).await?.len();
            let buttons = nodes.iter().filter(|(role, _)| role == "button");
            ensure!(
                buttons.count() == marks,
                "{chart}: not all of {marks} marks"
            );
            let debris: Vec<_> = nodes
                .iter()
                .filter(|(role, name)| role != "button" && !name.is_empty())
                .collect();
            ensure!(debris.is_empty(), "{chart} is read out as {debris:?}");
        }
    }
    Ok(())
}

async fn announces_names_once(session: &Session) -> Result<()> {
    session.developer("Accessibility.enable", json!({})).await?;
    let page = session.page();
    page.open("").await?;
    let named = async |selector: &str, name: &str| -> Result<Vec<String>> {
        let mut roles: Vec<String> = told(session, selector)
            .await?
            .into_iter()
            .filter(|(role, said)| said == name && !role.contains("Text"))
            .map(|(role, _)| role)
            .collect();
        roles.sort();
        Ok(roles)
    };
    page.click(hooks::CHART_TABLE).await?;
    for chart in [hooks::REGION_CHART, hooks::MATRIX_CHART, "countries"] {
        let figure = hooks::chart(chart);
        let title = page.text(&format!("{figure} h3")).await?;
        // The figure is what its heading says, and nothing in it says so again.
        let roles = eventually("the figure to be told", async || {
            let roles = named(&figure, &title).await?;
            Ok((!roles.is_empty()).then_some(roles))
        })
        .await?;
        ensure!(roles == ["figure", "heading"], "{title}: {roles:?}");
    }
    let roles = named(&hooks::facet("country"), "Country").await?;
    ensure!(roles.len() == 1, "Country: {roles:?}");
    Ok(())
}
