//! The whole site as one file from a disk: no server, no request, no error.

use std::fs;
use std::path::PathBuf;

use anyhow::{Result, ensure};
use browser_tests::{Scenario, Session, Setup, eventually, hooks, scenarios, settled};
use tempfile::TempDir;

pub fn scenarios() -> Vec<Scenario> {
    scenarios![
        filters_from_a_disk,
        presents_and_saves_from_a_disk,
        opens_with_a_view,
    ]
}

async fn filters_from_a_disk(session: &Session) -> Result<()> {
    let copy = opened(session, "", "").await?;
    let page = session.page();
    let facts = session.facts()?;
    page.shows(facts.total()).await?;
    page.toggle("region", "african").await?;
    let african = facts.listed("african");
    page.shows(african).await?;
    page.search("kenya").await?;
    let fewer = settled(
        "fewer people",
        async || Ok(page.count().await?.0),
        |count| *count < african,
    )
    .await?;
    ensure!(fewer > 0, "nobody is from Kenya");
    page.click(hooks::CLEAR).await?;
    page.shows(facts.total()).await?;
    page.click(&hooks::language("ar")).await?;
    settled(
        "Arabic",
        async || page.attribute("html", "dir").await,
        |direction| direction.as_deref() == Some("rtl"),
    )
    .await?;
    page.shows(facts.total()).await?;
    // The state is in the address, so that the same file can be opened at a view.
    page.has_query(&[("lang", "ar")]).await?;
    page.toggle("region", "grulac").await?;
    page.has_query(&[("lang", "ar"), ("region", "grulac")])
        .await?;
    page.back().await?;
    page.shows(facts.total()).await?;
    is_quiet(session, copy).await
}

async fn presents_and_saves_from_a_disk(session: &Session) -> Result<()> {
    let copy = opened(session, "", "?lang=en&region=african").await?;
    let page = session.page();
    let chart = hooks::REGION_CHART;
    page.reveal(&hooks::save_button(chart)).await?;
    page.click(&hooks::save_button(chart)).await?;
    page.complete().await?;
    page.catch_files().await?;
    page.click(&hooks::wish(chart, "png-2")).await?;
    let picture = eventually("a picture", async || page.saved_file().await).await?;
    ensure!(picture.content()?.starts_with(b"\x89PNG"), "no picture");
    ensure!(
        !page.exists(&hooks::keep(chart)).await?,
        "a file offers to be kept"
    );
    let african = session.facts()?.listed("african");
    page.shows(african).await?;
    page.click(hooks::PRESENT).await?;
    page.appears(hooks::SLIDE_CHART, true).await?;
    page.press(thirtyfour::prelude::Key::Escape).await?;
    settled(
        "the page again",
        async || page.exists(hooks::PRESENTER).await,
        |presents| !presents,
    )
    .await?;
    // The link to the list saves it, though there is no file beside this one.
    session.web().execute(CATCH_LINK, vec![]).await?;
    page.click(hooks::DATA_FILE).await?;
    let list = eventually("the list", async || page.saved_file().await).await?;
    ensure!(list.name == "participants.csv", "{}", list.name);
    let site = &session.setup().site;
    ensure!(list.text()? == fs::read_to_string(site.join("data/mhlb-2021/participants.csv"))?);
    is_quiet(session, copy).await
}

async fn opens_with_a_view(session: &Session) -> Result<()> {
    let copy = opened(session, "lang=ar&region=african&view=figures", "").await?;
    let page = session.page();
    ensure!(page.attribute("html", "lang").await?.as_deref() == Some("ar"));
    let african = session.facts()?.listed("african");
    page.shows(african).await?;
    is_quiet(session, copy).await
}

/// A copy of the file that records what goes wrong, in a folder of its own so that nothing lies beside it.
struct Copy {
    _folder: TempDir,
    address: String,
}

/// Opens a copy of the file, built to open with a view, at a query, and waits until it is ready.
async fn opened(session: &Session, view: &str, query: &str) -> Result<Copy> {
    let file: PathBuf = Setup::single_file()?;
    let folder = TempDir::new()?;
    let copy = folder.path().join("participants & more.html");
    let html = fs::read_to_string(file)?;
    let html = html.replacen(
        "<head>",
        &["<head><script>", RECORDER, "</script>"].concat(),
        1,
    );
    let place = "const view = \"";
    ensure!(
        html.contains(&[place, "\""].concat()),
        "the file opens with a view"
    );
    fs::write(&copy, html.replacen(place, &[place, view].concat(), 1))?;
    let address = url(&copy.to_string_lossy()) + query;
    session.web().goto(&address).await?;
    session.page().ready().await?;
    Ok(Copy {
        _folder: folder,
        address,
    })
}

fn url(path: &str) -> String {
    format!("file://{}", path.replace(' ', "%20").replace('&', "%26"))
}

/// Keeps the file of a link that is followed, instead of writing it to the disk.
const CATCH_LINK: &str = "document.addEventListener('click', (event) => {
  const link = event.target.closest('a[download]');
  event.preventDefault();
  window.caught.last = { address: link.href, name: link.download };
})";

const RECORDER: &str = r#"
window.problems = [];
for (const kind of ["error", "unhandledrejection", "securitypolicyviolation"])
  addEventListener(kind, (event) =>
    problems.push(String(event.message ?? event.reason ?? event.blockedURI ?? event.target?.href ?? kind)), true);
const say = console.error;
console.error = (...parts) => { problems.push(parts.map(String).join(" ")); say(...parts); };
"#;

/// Nothing has gone wrong, and nothing but the file itself was asked for.
async fn is_quiet(session: &Session, copy: Copy) -> Result<()> {
    let problems: Vec<String> = session.evaluate("return window.problems", vec![]).await?;
    ensure!(problems.is_empty(), "{problems:#?}");
    let script =
        "return performance.getEntriesByType('resource').map(({ name }) => name.slice(0, 80))
        .filter((name) => !/^(data|blob):/.test(name))";
    let asked: Vec<String> = session.evaluate(script, vec![]).await?;
    ensure!(asked.is_empty(), "{} asks for {asked:#?}", copy.address);
    ensure!(
        session.server().requests().is_empty(),
        "the page asks the tests' server"
    );
    Ok(())
}
