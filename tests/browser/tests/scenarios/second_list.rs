//! A list whose id, folder, fields and facets differ from the first, put beside it on a host: links, code and files know it by its id.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use browser_tests::{Answer, Page, Scenario, Session, eventually, hooks, scenarios, settled};
use serde_json::json;

pub fn scenarios() -> Vec<Scenario> {
    scenarios![
        shows_its_own_fields_and_facets,
        shows_where_its_people_are_from,
        tells_its_notes_in_another_language,
        names_its_picture_in_code_by_its_id,
        names_its_files_by_its_id,
    ]
}

const DESKTOP: (u32, u32) = (1280, 900);
const ID: &str = "delta-forum-2024";
const FOLDER: &str = "data/meetings/delta/";

async fn shows_its_own_fields_and_facets(session: &Session) -> Result<()> {
    let page = opened(session, "lang=en").await?;
    ensure!(page.text("h1").await? == "Delta forum", "another list");
    page.shows(11).await?;
    let facet = page.facet("sector").await?;
    ensure!(facet.len() == 4, "{facet:?}");
    page.toggle("attendance", "remote").await?;
    page.shows(5).await?;
    page.lists(&[3, 4, 6, 10, 11]).await?;
    page.has_query(&[("dataset", ID), ("lang", "en"), ("attendance", "remote")])
        .await?;
    let marks = page.marks("sectors").await?;
    ensure!(!marks.is_empty(), "its figure has no marks");
    // The first list is still the first.
    page.open("lang=en").await?;
    page.shows(session.facts()?.total()).await
}

async fn shows_where_its_people_are_from(session: &Session) -> Result<()> {
    let page = opened(session, "lang=en&view=figure:where-from").await?;
    let circles = hooks::circles("where-from");
    eventually("a circle for each State", async || {
        let script = "return document.querySelectorAll(arguments[0]).length";
        let circles: usize = session.evaluate(script, vec![json!(circles)]).await?;
        Ok((circles >= 5).then_some(()))
    })
    .await?;
    ensure!(
        page.text(&hooks::sentence("where-from"))
            .await?
            .contains("Kenya"),
        "{}",
        page.text(&hooks::sentence("where-from")).await?
    );
    Ok(())
}

/// Whatever a link opens: the entry as each of its languages prints it, and the note in the language of the page.
async fn tells_its_notes_in_another_language(session: &Session) -> Result<()> {
    let page = opened(session, "lang=fr&open=2").await?;
    let details = hooks::details(2);
    settled(
        "the note in French",
        async || page.text(&details).await,
        |text| text.contains("Inscrit deux fois"),
    )
    .await?;
    let text = page.text(&details).await?;
    for said in ["Delegate 2", "Délégué 2", "Upper Basin Office"] {
        ensure!(text.contains(said), "{said} is not in {text}");
    }
    Ok(())
}

async fn names_its_picture_in_code_by_its_id(session: &Session) -> Result<()> {
    let page = opened(session, "lang=en&embed=build").await?;
    page.appears(hooks::BUILDER, true).await?;
    page.click(&hooks::build_item("part", "sectors")).await?;
    page.click(&hooks::build_way("image")).await?;
    let path = format!("pictures/{ID}/en/sectors.svg");
    let code = settled(
        "the picture's code",
        async || page.property(hooks::CODE, "value").await,
        |code| code.contains("<img"),
    )
    .await?;
    ensure!(code.contains(&path), "{path} is not in {code}");
    ensure!(code.contains(&format!("dataset={ID}")), "{code}");
    Ok(())
}

async fn names_its_files_by_its_id(session: &Session) -> Result<()> {
    let page = opened(session, "lang=en").await?;
    page.reveal(&hooks::save_button("sectors")).await?;
    page.click(&hooks::save_button("sectors")).await?;
    page.appears(&hooks::wish("sectors", "svg"), true).await?;
    page.catch_files().await?;
    for (wish, start) in [("svg", "-sectors-en.svg"), ("table", "-sectors-en-")] {
        page.click(&hooks::wish("sectors", wish)).await?;
        let start = [ID, start].concat();
        eventually("the file", async || {
            let file = page.saved_file().await?;
            Ok(file.filter(|file| file.name.starts_with(&start)))
        })
        .await?;
    }
    Ok(())
}

/// Opens the second list, whose files the host has beside those of the site.
async fn opened<'s>(session: &'s Session, query: &str) -> Result<Page<'s>> {
    add_list(session)?;
    let page = session.page();
    page.open_at(DESKTOP, &format!("dataset={ID}&{query}"))
        .await?;
    Ok(page)
}

/// Has the host answer with the files of the second list, and with a catalog of both.
fn add_list(session: &Session) -> Result<()> {
    let package = package();
    for path in files(&package)? {
        let body = fs::read(package.join(&path))?;
        let kind = match path.rsplit('.').next() {
            Some("csv") => "text/csv",
            _ => "application/json",
        };
        let file = [FOLDER, &path].concat();
        session
            .server()
            .answer(&file, Answer::Content { kind, body });
    }
    let catalog = session.setup().site.join("data/catalog.json");
    let mut catalog: serde_json::Value = serde_json::from_slice(&fs::read(catalog)?)?;
    let lists = catalog["datasets"].as_array_mut();
    let path = FOLDER.trim_start_matches("data/");
    let second = json!({"id": ID, "path": format!("{path}datapackage.json")});
    lists.context("the catalog has lists")?.push(second);
    let content = Answer::Content {
        kind: "application/json",
        body: catalog.to_string().into_bytes(),
    };
    session.server().answer("data/catalog.json", content);
    Ok(())
}

fn package() -> PathBuf {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    tests.join("second_list").join(FOLDER)
}

/// Paths of all files below a folder.
fn files(folder: &Path) -> Result<Vec<String>> {
    let mut paths = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if entry.file_type()?.is_dir() {
            let within = files(&entry.path())?.into_iter();
            paths.extend(within.map(|path| [&name, "/", &path].concat()));
        } else {
            paths.push(name);
        }
    }
    Ok(paths)
}
