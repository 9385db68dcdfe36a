//! A page that was open during a release goes on, and what keeps a program away is told for what it is.

use std::fs;
use std::iter;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use browser_tests::{Answer, Engine, Page, Scenario, Session, hooks, scenarios, settled};
use serde_json::json;
use tempfile::TempDir;

use crate::offline::files;

pub fn scenarios() -> Vec<Scenario> {
    let mut scenarios = scenarios![
        goes_on_when_the_program_is_gone,
        goes_on_when_a_part_is_gone,
        goes_on_when_its_style_sheet_is_gone,
        goes_on_when_the_words_are_gone,
        goes_on_when_the_words_of_a_part_are_gone,
        loads_no_page_for_ever,
        says_that_words_cannot_be_had,
        tells_a_program_that_is_cut_off,
        tells_a_page_instead_of_a_program,
        says_that_nothing_has_begun,
    ];
    // Only Chromium lets a script run before those of the page.
    let lacking = scenarios![tells_a_browser_that_cannot].into_iter();
    scenarios.extend(lacking.map(|scenario| scenario.only_in(&[Engine::Chromium])));
    scenarios
}

const VIEW: &str = "region=african&lang=en";

/// The page is of the old release, as a browser or a proxy may have kept it, and its program is gone.
async fn goes_on_when_the_program_is_gone(session: &Session) -> Result<()> {
    let release = release(session, &["explorer-"])?;
    let old = fs::read(session.setup().site.join("index.html"))?;
    session.server().answer_next("", vec![html(old)]);
    session.server().publish(release.path());
    let page = session.page();
    page.load(VIEW).await?;
    page.ready().await?;
    is_as_before(page, "").await
}

async fn goes_on_when_a_part_is_gone(session: &Session) -> Result<()> {
    goes_on_to_the_builder(session, &["embed_builder-.bin", "parts-", "explorer-.js"]).await
}

async fn goes_on_when_its_style_sheet_is_gone(session: &Session) -> Result<()> {
    goes_on_to_the_builder(session, &["embed_builder-.css", "parts-", "explorer-.js"]).await
}

async fn goes_on_when_the_words_of_a_part_are_gone(session: &Session) -> Result<()> {
    goes_on_to_the_builder(session, &["messages-"]).await
}

/// A part that the page wants by now is of the old release, and gone. Scripts that name it are others in the new one.
async fn goes_on_to_the_builder(session: &Session, moved: &[&str]) -> Result<()> {
    let page = session.page();
    page.open(VIEW).await?;
    let release = release(session, moved)?;
    session.server().publish(release.path());
    page.click(hooks::EMBED).await?;
    page.complete().await?;
    page.appears(hooks::BUILDER, true).await?;
    is_as_before(page, "build").await
}

async fn goes_on_when_the_words_are_gone(session: &Session) -> Result<()> {
    let page = session.page();
    page.open(VIEW).await?;
    let release = release(session, &["messages-"])?;
    session.server().publish(release.path());
    page.click(&hooks::language("fr")).await?;
    page.appears("html[lang=fr][data-ready]", true).await?;
    page.has_query(&[("region", "african"), ("lang", "fr")])
        .await?;
    was_loaded_again(page, true).await?;
    page.shows(african(session)?).await
}

/// Where a host has pages of one release and files of another, the page says so instead of being loaded without end.
async fn loads_no_page_for_ever(session: &Session) -> Result<()> {
    let release = release(session, &["explorer-"])?;
    let pages = [session.setup().site.as_path(), release.path()]
        .map(|site| fs::read(site.join("index.html")));
    let [old, new] = pages;
    let (old, new) = (html(old?), html(new?));
    let server = session.server();
    // In turn: what the browser loads, and what the page then asks for.
    let turns = iter::repeat_n([old, new], 9).flatten().collect();
    server.publish(release.path());
    server.answer_next("", turns);
    let page = session.page();
    page.load(VIEW).await?;
    unreachable(page).await?;
    let asked = server.requests_for("");
    ensure!(asked == 4, "the page was asked for {asked} times");
    server.heal();
    page.click(hooks::RETRY).await?;
    page.ready().await?;
    is_as_before(page, "").await
}

/// Without a new release, what cannot be had is said, and the page stays.
async fn says_that_words_cannot_be_had(session: &Session) -> Result<()> {
    let page = session.page();
    page.open(VIEW).await?;
    let folder = page
        .attribute("html", "data-messages")
        .await?
        .context("the page names its messages")?;
    let words = folder + "fr.json";
    session.tolerate(&words);
    session.server().answer(&words, Answer::Missing);
    page.click(&hooks::language("fr")).await?;
    page.notice("that something could not be had", |notice| {
        notice.role == "alert"
    })
    .await?;
    was_loaded_again(page, false).await?;
    session.server().heal();
    page.click(hooks::RETRY).await?;
    page.appears("html[lang=fr]", true).await?;
    page.shows(african(session)?).await
}

async fn tells_a_program_that_is_cut_off(session: &Session) -> Result<()> {
    let path = session.setup().site.join(program(session)?);
    let whole = fs::read(path)?;
    let half = whole.get(..whole.len() / 2).unwrap_or_default().to_vec();
    tells_a_damaged(session, "application/wasm", half).await
}

async fn tells_a_page_instead_of_a_program(session: &Session) -> Result<()> {
    let page = b"<!doctype html><title>Welcome</title>".to_vec();
    tells_a_damaged(session, "text/html", page).await
}

/// A damaged program is told for one, and a browser that may keep it for good has another the next time.
async fn tells_a_damaged(session: &Session, kind: &'static str, body: Vec<u8>) -> Result<()> {
    let program = program(session)?;
    // The last is how Firefox calls a program that ends too early.
    for said in ["WebAssembly", "wasm", "out of memory"] {
        session.tolerate(said);
    }
    session.server().let_keep();
    session
        .server()
        .answer(&program, Answer::Content { kind, body });
    let page = session.page();
    page.load(VIEW).await?;
    page.notice("about a damaged program", |notice| {
        notice.role == "alert" && notice.text.contains("damaged")
    })
    .await?;
    session.server().heal();
    page.click(hooks::RETRY).await?;
    page.ready().await?;
    is_as_before(page, "").await
}

async fn tells_a_browser_that_cannot(session: &Session) -> Result<()> {
    let old = "WebAssembly.validate = () => false; \
        WebAssembly.instantiateStreaming = WebAssembly.instantiate = async () => { throw new WebAssembly.CompileError('too new') };";
    session.tolerate("too new");
    let method = "Page.addScriptToEvaluateOnNewDocument";
    let added = session.developer(method, json!({ "source": old })).await?;
    let page = session.page();
    page.load(VIEW).await?;
    page.notice("about the browser", |notice| {
        notice.text.contains("cannot run WebAssembly")
    })
    .await?;
    // The next scenario may have the same browser.
    let method = "Page.removeScriptToEvaluateOnNewDocument";
    let identifier = json!({ "identifier": added["identifier"] });
    session.developer(method, identifier).await?;
    Ok(())
}

/// Without its first script the page does not say that something is on its way, and says in a while that it is not.
async fn says_that_nothing_has_begun(session: &Session) -> Result<()> {
    let site = &session.setup().site;
    let boot = files(site)?
        .into_iter()
        .find(|file| file.starts_with("assets/boot-"));
    let boot = boot.context("the site has a first script")?;
    session.tolerate(&boot);
    session.server().answer(&boot, Answer::Missing);
    let page = session.page();
    page.load(VIEW).await?;
    let body = page.text("body").await?;
    ensure!(!body.contains("Loading"), "something is on its way");
    ensure!(!page.is_visible(hooks::LATE).await?, "it is said at once");
    // As when the while is over.
    let pass = "return document.getAnimations().filter((passing) => passing.effect.target.matches('.late')).map((passing) => passing.finish()).length";
    let passed: usize = session.evaluate(pass, vec![]).await?;
    ensure!(passed == 1, "{passed} sentences wait for their time");
    let said = page.text(hooks::LATE).await?;
    ensure!(said.contains("has not arrived"), "{said}");
    ensure!(page.is_visible(hooks::LATE).await?, "it is not said");
    let rows = page.rows().await?.len();
    ensure!(
        rows == session.facts()?.people.len(),
        "{rows} rows are left"
    );
    Ok(())
}

/// The view is the one that was asked for, after the page has been loaded again.
async fn is_as_before(page: Page<'_>, embed: &str) -> Result<()> {
    let mut query = vec![("region", "african"), ("lang", "en")];
    if !embed.is_empty() {
        query.push(("embed", embed));
    }
    page.has_query(&query).await?;
    was_loaded_again(page, true).await?;
    ensure!(!page.exists(hooks::FAILURE).await?, "a failure is left");
    page.shows(african(page.session())?).await
}

async fn was_loaded_again(page: Page<'_>, again: bool) -> Result<()> {
    let kind = "return performance.getEntriesByType('navigation')[0].type";
    let kind: String = page.session().evaluate(kind, vec![]).await?;
    ensure!((kind == "reload") == again, "the page was loaded by {kind}");
    Ok(())
}

async fn unreachable(page: Page<'_>) -> Result<()> {
    settled(
        "the page to say that it is not complete",
        async || page.exists("[data-notice=unreachable]").await,
        |said| *said,
    )
    .await?;
    Ok(())
}

fn african(session: &Session) -> Result<usize> {
    Ok(session.facts()?.listed("african"))
}

fn html(body: Vec<u8>) -> Answer {
    Answer::Content {
        kind: "text/html; charset=utf-8",
        body,
    }
}

/// The path of the program of the first view.
fn program(session: &Session) -> Result<String> {
    let files = files(&session.setup().site)?.into_iter();
    let mut programs = files.filter(|file| {
        file.starts_with("assets/explorer-")
            && Path::new(file).extension().is_some_and(|end| end == "wasm")
    });
    programs.next().context("the site has a program")
}

/// The site with some of its assets under other names, as after a change of them. What is moved is named by how its name begins, and by
/// how it ends after that.
fn release<'s>(session: &'s Session, moved: &[&str]) -> Result<Release<'s>> {
    for start in moved {
        session.tolerate(start.split('.').next().unwrap_or(start));
    }
    for said in ["could not be loaded", "Importing a module script failed"] {
        session.tolerate(said);
    }
    let folder = TempDir::new()?;
    let site = &session.setup().site;
    let mut names = Vec::new();
    for entry in fs::read_dir(site.join("assets"))? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        let is_moved = moved.iter().any(|start| {
            let (start, end) = start.split_once('.').unwrap_or((start, ""));
            name.starts_with(start) && name.ends_with(end)
        });
        let hash = name.split(['-', '.']).nth(1).unwrap_or_default().to_owned();
        if is_moved && !names.contains(&hash) {
            names.push(hash);
        }
    }
    ensure!(!names.is_empty(), "nothing is called {moved:?}");
    let mut all = files(site)?;
    all.push("sw.js".to_owned());
    for file in all {
        let other = |text: &str| {
            names.iter().fold(text.to_owned(), |text, hash| {
                text.replace(hash.as_str(), &hash.chars().rev().collect::<String>())
            })
        };
        let target = folder.path().join(other(&file));
        fs::create_dir_all(target.parent().unwrap_or(folder.path()))?;
        let content = fs::read(site.join(&file))?;
        let names_others = [".html", ".js"].iter().any(|end| file.ends_with(end));
        match String::from_utf8(content) {
            Ok(text) if names_others => fs::write(target, other(&text))?,
            Ok(text) => fs::write(target, text)?,
            Err(other) => fs::write(target, other.into_bytes())?,
        }
    }
    Ok(Release { session, folder })
}

/// A release in a folder of its own, as long as it is needed: a worker may still ask for its files when the scenario ends.
struct Release<'s> {
    session: &'s Session,
    folder: TempDir,
}

impl Release<'_> {
    fn path(&self) -> &Path {
        self.folder.path()
    }
}

impl Drop for Release<'_> {
    fn drop(&mut self) {
        self.session.server().publish(&self.session.setup().site);
    }
}
