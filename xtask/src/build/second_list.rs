//! Sites with a list that differs from the first in its id, folder, fields and figures, put together as a build does, but for the
//! programs, which read whatever data there is.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde_json::{Value, json};
use tempfile::TempDir;
use url::Url;

use super::assets::assemble;
use crate::compile::bindgen::Program;
use crate::offline::single_file::{self, Opening};
use crate::pages::prerender;
use crate::pages::publication::Publication;
use crate::project::Project;
use crate::site::{Site, first_view};

const ID: &str = "delta-forum-2024";
const FOLDER: &str = "data/meetings/delta/";
const ADDRESS: &str = "https://example.org/lists/";

fn first() -> Value {
    json!({"id": "mhlb-2021", "path": "mhlb-2021/datapackage.json"})
}

fn second() -> Value {
    json!({"id": ID, "path": "meetings/delta/datapackage.json"})
}

/// A site with the lists of a catalog.
fn site(lists: &[Value]) -> Site {
    let project = Project::locate().unwrap();
    let root = sources(project.root(), lists);
    let publication = Publication::new(Some(Url::parse(ADDRESS).unwrap()), false);
    let address = publication.address.as_ref();
    let rendered = prerender::folder(&project, root.path(), address).unwrap();
    let program = Program {
        javascript: "load();".to_owned(),
        first: Vec::new(),
        files: BTreeMap::new(),
        parts: BTreeMap::new(),
    };
    assemble(root.path(), &program, &rendered, &publication).unwrap()
}

/// The sources of a site as the project has them, with other data.
fn sources(project: &Path, lists: &[Value]) -> TempDir {
    let root = tempfile::tempdir().unwrap();
    fs::copy(project.join("index.html"), root.path().join("index.html")).unwrap();
    let mut parts = vec!["static", "data/messages", "data/maps"];
    if lists.contains(&first()) {
        parts.push("data/mhlb-2021");
    }
    for part in parts {
        copy(&project.join(part), &root.path().join(part));
    }
    copy(
        &project.join("tests/second_list/data"),
        &root.path().join("data"),
    );
    let catalog = json!({ "datasets": lists });
    fs::write(root.path().join("data/catalog.json"), catalog.to_string()).unwrap();
    root
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let (from, to) = (entry.path(), to.join(entry.file_name()));
        if from.is_dir() {
            copy(&from, &to);
        } else {
            fs::copy(from, to).unwrap();
        }
    }
}

fn text<'s>(site: &'s Site, path: &str) -> &'s str {
    let content = site
        .get(path)
        .unwrap_or_else(|| panic!("there is no {path}"));
    str::from_utf8(content).unwrap()
}

#[test]
fn beside_the_first_its_pages_and_pictures_lie_at_its_id_and_its_data_in_its_folder() {
    let site = site(&[first(), second()]);
    for folder in ["", "fr/", "ar/"] {
        let page = text(&site, &format!("{ID}/{folder}index.html"));
        assert!(page.contains(&format!("data-dataset=\"{ID}\"")));
        // Readers without scripts get pictures that are there.
        let mut pictures: Vec<_> = page.split("<img src=\"").skip(1).collect();
        pictures.retain(|picture| picture.contains(".svg\""));
        assert!(!pictures.is_empty(), "{folder}");
        for picture in pictures {
            let path = picture.split('"').next().unwrap().replace("../", "");
            assert!(text(&site, &path).starts_with("<svg"), "{path}");
        }
        let embedded: Value =
            serde_json::from_str(text(&site, &format!("{ID}/{folder}oembed.json"))).unwrap();
        let frame = format!("src=\"{ADDRESS}{ID}/{folder}?embed=1\"");
        assert!(
            embedded["html"].as_str().unwrap().contains(&frame),
            "{embedded}"
        );
    }
    for folder in ["", "nameless/"] {
        for file in ["delegates.csv", "states.csv", "languages/fr.json"] {
            text(&site, &[folder, FOLDER, file].concat());
        }
        let map = text(&site, &format!("{folder}pictures/{ID}/fr/where-from.svg"));
        // One for each of five States, and one of the ground around it.
        assert_eq!(map.matches("<circle").count(), 10);
    }
    let worker = text(&site, "sw.js");
    for kept in [&format!("{ID}/fr/"), &[FOLDER, "delegates.csv"].concat()] {
        assert!(
            worker.contains(kept.as_str()),
            "the worker does not keep {kept}"
        );
    }
    let opening = Opening {
        language: Some("fr".to_owned()),
        query: Some(format!("dataset={ID}")),
    };
    let script = "answer(\"{{files}}\", \"{{view}}\", \"{{programs}}\");";
    let file = single_file::page(&site, script, &opening).unwrap();
    for part in [
        &*[FOLDER, "delegates.csv"].concat(),
        "Délégué 11",
        "data/maps/land.csv",
        &format!("lang=fr&dataset={ID}"),
    ] {
        assert!(file.contains(part), "the single file has no {part}");
    }
}

#[test]
fn alone_it_is_what_a_first_view_loads() {
    let site = site(&[second()]);
    assert!(site.files().all(|(path, _)| !path.contains("mhlb")));
    let files = first_view::files(&site).unwrap();
    for file in ["datapackage.json", "delegates.csv", "states.csv"] {
        let path = [FOLDER, file].concat();
        assert!(files.contains(&path), "{path} is not in {files:?}");
    }
    assert!(text(&site, "index.html").contains("Delta forum"));
    text(&site, &format!("pictures/{ID}/en/where-from.svg"));
}
