//! What went wrong in the browser, whoever noticed it.
//!
//! In every engine a small recorder, which the test server puts first into each page, reports errors, unhandled
//! rejections, violations of the content security policy, `console.error` and requests to other origins. What only
//! the browser itself writes to its console (a failed request, say) is read from Chromium's log; in Firefox and
//! WebKitGTK the server's own log stands in for it, since it knows each request that it could not answer.

use anyhow::Result;
use serde::Deserialize;
use serde_json::Value;

use crate::engine::Engine;
use crate::server::PREFIX;
use crate::session::Session;

/// One thing that should not have happened.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Problem {
    /// Where it was noticed: `error`, `console.error`, `request` and so on.
    pub kind: String,
    /// What was said.
    pub text: String,
    /// Address of the page.
    pub page: String,
}

/// Everything that went wrong since the session began, apart from what the scenario tolerates.
pub(crate) async fn problems(session: &Session) -> Result<Vec<Problem>> {
    let mut problems = session.server().problems();
    problems.extend(unanswered(session));
    if session.engine() == Engine::Chromium {
        problems.extend(chromium_console(session).await?);
        problems.extend(chromium_requests(session).await?);
    }
    problems.retain(|problem| !session.tolerates(&problem.text));
    Ok(problems)
}

/// Requests without an answer, and those that leave the folder where the site is.
fn unanswered(session: &Session) -> Vec<Problem> {
    let outside = |path: &str| !path.starts_with(PREFIX) && !session.server().is_support_page(path);
    session
        .server()
        .requests()
        .into_iter()
        .filter(|request| request.status >= 400 || outside(&request.path))
        .map(|request| Problem {
            kind: "request".to_owned(),
            text: format!("{} {}", request.status, request.path),
            page: String::new(),
        })
        .collect()
}

async fn chromium_console(session: &Session) -> Result<Vec<Problem>> {
    let entries = session.web().get_log("browser").await?;
    Ok(entries
        .into_iter()
        .filter(|entry| entry.level == "SEVERE")
        .map(|entry| Problem {
            kind: "console".to_owned(),
            text: entry.message,
            page: String::new(),
        })
        .collect())
}

/// Requests to other hosts, seen on the wire: also those that a policy blocks or that no script can observe.
async fn chromium_requests(session: &Session) -> Result<Vec<Problem>> {
    let mut problems = Vec::new();
    for entry in session.web().get_log("performance").await? {
        let entry: Value = serde_json::from_str(&entry.message)?;
        let event = &entry["message"];
        if event["method"] != "Network.requestWillBeSent" {
            continue;
        }
        let url = event["params"]["request"]["url"]
            .as_str()
            .unwrap_or_default();
        let foreign = url.starts_with("http") && !session.owns(url);
        if foreign {
            problems.push(Problem {
                kind: "foreign request".to_owned(),
                text: url.to_owned(),
                page: event["params"]["documentURL"]
                    .as_str()
                    .unwrap_or_default()
                    .to_owned(),
            });
        }
    }
    Ok(problems)
}
