//! A second list, whose id, folder, fields and facets differ from the first: its pages, as they are rendered before any browser has them.

use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use participant_explorer::i18n::Locale;
use participant_explorer::web::prerender::{Files, pages};
use serde_json::{Value, json};
use tokio::runtime::Builder;
use tokio::task::LocalSet;

const ID: &str = "delta-forum-2024";
const FOLDER: &str = "data/meetings/delta/";

/// Circles in the picture of the map: one for each of five States, and one of the ground around it.
#[cfg(test)]
const CIRCLES: usize = 10;

/// A folder as a site's root has it, with the lists of a catalog.
#[cfg(test)]
fn root(lists: &[Value]) -> tempfile::TempDir {
    let project = Path::new(env!("CARGO_MANIFEST_DIR"));
    let root = tempfile::tempdir().unwrap();
    let data = root.path().join("data");
    for part in ["messages", "maps"] {
        copy(&project.join("data").join(part), &data.join(part));
    }
    copy(&project.join("tests/second_list/data"), &data);
    if lists.len() > 1 {
        copy(&project.join("data/mhlb-2021"), &data.join("mhlb-2021"));
    }
    let catalog = json!({ "datasets": lists });
    fs::write(data.join("catalog.json"), catalog.to_string()).unwrap();
    root
}

#[cfg(test)]
fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let (from, to) = {
            let entry = entry.unwrap();
            (entry.path(), to.join(entry.file_name()))
        };
        if from.is_dir() {
            copy(&from, &to);
        } else {
            fs::copy(from, to).unwrap();
        }
    }
}

#[cfg(test)]
fn first() -> Value {
    json!({"id": "mhlb-2021", "path": "mhlb-2021/datapackage.json"})
}

#[cfg(test)]
fn second() -> Value {
    json!({"id": ID, "path": "meetings/delta/datapackage.json"})
}

/// The site of both lists, which several tests look at.
#[cfg(test)]
static BOTH: LazyLock<Site> = LazyLock::new(|| rendered(root(&[first(), second()]).path()));

/// Everything that is rendered of a site: its pages, those without names, and the data of these.
#[cfg(test)]
struct Site {
    pages: Vec<Value>,
    nameless: Vec<Value>,
    data: Vec<(String, String)>,
}

#[cfg(test)]
fn rendered(root: &Path) -> Site {
    let runtime = Builder::new_current_thread().build().unwrap();
    let rendered = async {
        let files = Files::new(root);
        let nameless = files.without_names().await.unwrap();
        let pages = async |files| {
            let pages = pages(files, Some("https://example.org/")).await.unwrap();
            let pages = pages.iter().map(|page| serde_json::to_value(page).unwrap());
            pages.collect::<Vec<_>>()
        };
        Site {
            pages: pages(&files).await,
            nameless: pages(&nameless).await,
            data: nameless.nameless().unwrap().clone().into_iter().collect(),
        }
    };
    LocalSet::new().block_on(&runtime, rendered)
}

#[cfg(test)]
fn page<'a>(pages: &'a [Value], id: &str, locale: Locale) -> &'a Value {
    let mut pages = pages.iter();
    let found = pages.find(|page| page["id"] == id && page["locale"] == locale.code());
    found.unwrap_or_else(|| panic!("no page of {id} in {locale:?}"))
}

#[cfg(test)]
fn text<'a>(value: &'a Value, property: &str) -> &'a str {
    value[property].as_str().unwrap()
}

/// The pictures of a page's figures by their names.
#[cfg(test)]
fn pictures(page: &Value) -> Vec<(&str, &str)> {
    let pictures = page["pictures"].as_array().unwrap().iter();
    pictures
        .map(|picture| (text(picture, "name"), text(picture, "svg")))
        .collect()
}

#[test]
fn beside_the_first_it_has_pages_in_a_folder_of_its_id() {
    let site = &*BOTH;
    assert_eq!(site.pages.len(), 2 * Locale::ALL.len());
    for locale in Locale::ALL {
        let page = page(&site.pages, ID, locale);
        let (path, root) = match locale {
            Locale::English => (format!("{ID}/"), "../"),
            other => (format!("{ID}/{}/", other.code()), "../../"),
        };
        assert_eq!((text(page, "path"), text(page, "root")), (&*path, root));
        assert_eq!(page["dataset"], ID);
        let title = match locale {
            Locale::French => "Forum du delta · ",
            _ => "Delta forum · ",
        };
        assert!(text(page, "title").starts_with(title), "{page}");
        // Its files are where its folder is, whatever its id.
        let file = [root, FOLDER, "delegates.csv"].concat();
        assert_eq!(page["about"]["distribution"][0]["contentUrl"], file);
        assert!(text(page, "html").contains(&format!("href=\"{file}\"")));
    }
    let french = text(page(&site.pages, ID, Locale::French), "html");
    for said in ["Délégué 11", "Pays-Bas", "Delegate 4", "Sluice and Grid"] {
        assert!(french.contains(said), "{said} is not in the French page");
    }
}

#[test]
fn its_pictures_show_the_map() {
    let site = &*BOTH;
    for locale in Locale::ALL {
        let page = page(&site.pages, ID, locale);
        let pictures = pictures(page);
        let names: Vec<_> = pictures.iter().map(|(name, _)| *name).collect();
        assert_eq!(names, ["sectors", "homes", "where-from"]);
        let map = pictures[2].1;
        assert_eq!(map.matches("<circle").count(), CIRCLES, "{locale:?}");
        assert!(map.contains("<polygon"), "{locale:?}: no land");
        // A picture leads to the page of its list.
        let folder = text(page, "path");
        let link = format!("https://example.org/{folder}?view=figure:where-from");
        let said = joined(map);
        assert!(said.contains(&link), "{link} is not in {said}");
    }
}

/// The text of a picture without spaces, breaks between lines, and marks of direction.
#[cfg(test)]
fn joined(svg: &str) -> String {
    let document = roxmltree::Document::parse(svg).unwrap();
    let texts = document.descendants().filter(roxmltree::Node::is_text);
    let texts = texts.filter_map(|node| node.text());
    let is_between = |letter: char| {
        let marks = ['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}', '\u{200e}'];
        letter.is_whitespace() || marks.contains(&letter)
    };
    texts.collect::<String>().replace(is_between, "")
}

#[test]
fn alone_it_is_the_root_of_its_site() {
    let site = rendered(root(&[second()]).path());
    assert_eq!(site.pages.len(), Locale::ALL.len());
    for locale in Locale::ALL {
        let page = page(&site.pages, ID, locale);
        let path = match locale {
            Locale::English => "./".to_owned(),
            other => format!("{}/", other.code()),
        };
        assert_eq!(text(page, "path"), path);
        assert_eq!(page["dataset"], Value::Null);
        assert!(!page.to_string().contains("mhlb"), "{locale:?}");
    }
}

#[test]
fn a_bad_cell_and_a_figure_that_is_drawn_later_keep_no_page_from_being_there() {
    let root = root(&[second()]);
    let change = |file: &str, right: &str, wrong: &str| {
        let path = root.path().join(FOLDER).join(file);
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.contains(right));
        fs::write(&path, text.replacen(right, wrong, 1)).unwrap();
    };
    change("delegates.csv", ",KE,press,", ",KE,pres,");
    change(
        "datapackage.json",
        "\"kind\": \"stackedBars\"",
        "\"kind\": \"smallMultiples\"",
    );
    let site = rendered(root.path());
    let html = text(page(&site.pages, ID, Locale::English), "html");
    assert!(html.contains("Delegate 11"));
    // Nothing is on its way that would have to come.
    assert!(!html.contains("class=\"waiting\""), "{html}");
}

#[test]
fn without_names_it_has_its_data_and_nobody_in_it() {
    let site = &*BOTH;
    let data = |path: &str| {
        let mut data = site.data.iter();
        let found = data.find(|(known, _)| known == path);
        found.map(|(_, text)| text.as_str())
    };
    let list = data(&[FOLDER, "delegates.csv"].concat()).unwrap();
    assert!(
        list.starts_with("no,body,home,sector,attendance\n"),
        "{list}"
    );
    for file in ["datapackage.json", "states.csv", "languages/fr.json"] {
        assert!(data(&[FOLDER, file].concat()).is_some(), "{file}");
    }
    for file in ["maps/land.csv", "maps/places.csv", "catalog.json"] {
        assert!(data(&["data/", file].concat()).is_some(), "{file}");
    }
    assert_eq!(data(&[FOLDER, "languages/notes/fr.json"].concat()), None);
    for locale in Locale::ALL {
        let page = page(&site.nameless, ID, locale);
        assert!(text(page, "path").starts_with(&format!("nameless/{ID}/")));
        let whole = page.to_string();
        for name in ["Delegate 1", "Délégué 1", "delegate_fr"] {
            assert!(!whole.contains(name), "{name} in {locale:?}");
        }
        assert_eq!(pictures(page)[2].1.matches("<circle").count(), CIRCLES);
    }
}
