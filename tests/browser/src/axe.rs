//! Accessibility rules that a program can check, by axe-core.

use std::fs;

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};

use crate::session::Session;

/// The rules of WCAG 2.0, 2.1 and 2.2, levels A and AA, by axe-core's tags.
const RULES: [&str; 6] = [
    "wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa",
];

const RUN: &str = r#"
const [rules, done] = arguments;
axe.run(document, { runOnly: { type: "tag", values: rules }, resultTypes: ["violations"] }).then(
  ({ violations }) => done(violations.flatMap((violation) => violation.nodes.map(
    (node) => `${violation.id}: ${node.target.join(" ")}: ${node.failureSummary ?? violation.help}`))),
  (problem) => done(String(problem)),
);
"#;

/// Violations on the page as it is now, one a node: the rule, the place and what would be right.
///
/// # Errors
///
/// axe-core cannot be read or does not run.
pub async fn violations(session: &Session) -> Result<Vec<String>> {
    let path = &session.setup().axe;
    let axe = fs::read_to_string(path)
        .with_context(|| format!("Run `cargo xtask test`: cannot read {}", path.display()))?;
    // A page that was looked at before still has it.
    let known: bool = session.evaluate("return 'axe' in window", vec![]).await?;
    if !known {
        session.web().execute(axe, vec![]).await?;
    }
    let answer = session.web().execute_async(RUN, vec![json!(RULES)]).await?;
    match answer.json() {
        Value::Array(found) => Ok(found
            .iter()
            .map(|violation| violation.as_str().unwrap_or_default().to_owned())
            .collect()),
        other => bail!("axe-core did not finish: {other}"),
    }
}
