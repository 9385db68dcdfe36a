//! Loading from texts in memory.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::future::ready;
use std::pin::pin;
use std::rc::Rc;
use std::task::{Context, Poll, Waker};

use super::{LoadError, Loaded, later, load};
use crate::dataset::{Map, ReadError};
use crate::i18n::Locale;
use crate::web::site_path::SitePath;
use crate::web::source::{FetchError, Pending, Source};

const CATALOG: &str = r#"{"datasets": [
  {"id": "one", "path": "first/datapackage.json"},
  {"id": "two", "path": "years/second/datapackage.json"}
]}"#;

const DESCRIPTOR: &str = r#"{
  "resources": [
    {"name": "participants", "path": "people.csv"},
    {"name": "states", "path": "states.csv"},
    {"name": "blocs", "path": "blocs.csv"}
  ],
  "explorer": {
    "languages": ["fr"],
    "notes": ["fr"],
    "titles": {"en": "List"},
    "source": {"titles": {"en": "Report"}, "path": "https://example.org/"},
    "number": "no",
    "note": "remark",
    "fields": [
      {"name": "home", "titles": {"en": "Home"}, "key": "home",
       "values": {"resource": "states", "key": "iso", "labels": {"en": "name"}}}
    ],
    "yardstick": {
      "groups": {"resource": "blocs", "key": "key", "members": "members", "source": {"en": "Blocs"}},
      "rule": {"titles": {"en": "halves"}, "shares": []}
    },
    "figures": [{"name": "where", "kind": "map", "titles": {}, "fields": ["home"]}]
  }
}"#;

/// LocalizedText by their paths, and which of them were asked for, in order.
struct Memory {
    texts: BTreeMap<&'static str, &'static str>,
    asked: RefCell<Vec<String>>,
}

impl Source for Memory {
    fn ask(&self, path: String) -> Pending {
        let text = self.texts.get(&*path).map(|text| (*text).to_owned());
        self.asked.borrow_mut().push(path.clone());
        Box::pin(ready(text.ok_or_else(|| FetchError {
            file: path,
            detail: "HTTP 404".to_owned(),
        })))
    }
}

impl Memory {
    fn new() -> Self {
        let second = [
            ("data/years/second/datapackage.json", DESCRIPTOR),
            (
                "data/years/second/people.csv",
                "no,home,remark\n1,KE,\n2,BD,Late\n",
            ),
            (
                "data/years/second/states.csv",
                "iso,name\nBD,Bangladesh\nKE,Kenya\n",
            ),
            ("data/years/second/blocs.csv", "key,members\na,few\n"),
            (
                "data/years/second/languages/fr.json",
                r#"{"explorer": {"titles": {"fr": "Liste"}}}"#,
            ),
            (
                "data/years/second/languages/notes/fr.json",
                r#"{"2": "En retard"}"#,
            ),
            (
                "data/maps/land.csv",
                "outline,water,longitude,latitude\n1,,0,0\n",
            ),
            (
                "data/maps/places.csv",
                "code,longitude,latitude\nKE,378,6\n",
            ),
        ];
        let mut texts = BTreeMap::from(second);
        texts.insert("data/catalog.json", CATALOG);
        texts.insert("data/first/datapackage.json", DESCRIPTOR);
        texts.insert("data/first/people.csv", "no,home,remark\n1,KE,\n");
        texts.insert("data/first/states.csv", "iso,name\nKE,Kenya\n");
        Self {
            texts,
            asked: RefCell::default(),
        }
    }

    fn load(&self, id: Option<&str>, locale: Locale) -> Result<Loaded, LoadError> {
        let id = id.map(str::to_owned);
        done(load(self, SitePath::default(), id, locale))
    }

    /// The files that were asked for since it was called last.
    fn asked(&self) -> Vec<String> {
        self.asked.take()
    }
}

/// What a future gives that has nothing to wait for.
fn done<T>(future: impl Future<Output = T>) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("nothing is on its way"),
    }
}

#[test]
fn a_list_is_known_by_its_id_and_its_files_by_its_folder() {
    let memory = Memory::new();
    let loaded = memory.load(Some("two"), Locale::French).unwrap();
    assert_eq!(
        (&*loaded.id, &*loaded.folder),
        ("two", "data/years/second/")
    );
    assert_eq!(loaded.unknown, None);
    let explorer = &loaded.dataset.descriptor.explorer;
    assert_eq!(explorer.titles.text(Locale::French), "Liste");
    let expected = [
        "data/catalog.json",
        "data/years/second/datapackage.json",
        "data/years/second/people.csv",
        "data/years/second/states.csv",
        "data/years/second/languages/fr.json",
    ];
    assert_eq!(memory.asked(), expected);
}

#[test]
fn the_first_list_stands_in_for_one_that_there_is_not() {
    let memory = Memory::new();
    let loaded = memory.load(Some("three"), Locale::English).unwrap();
    assert_eq!(loaded.id, "one");
    assert_eq!(loaded.unknown.as_deref(), Some("three"));
    let loaded = memory.load(None, Locale::English).unwrap();
    assert_eq!((&*loaded.id, loaded.unknown), ("one", None));
}

#[test]
fn the_catalog_is_on_its_way_before_anything_is_awaited() {
    let memory = Memory::new();
    let loading = load(&memory, SitePath::default(), None, Locale::English);
    assert_eq!(memory.asked(), ["data/catalog.json"]);
    done(loading).unwrap();
}

#[test]
fn a_file_that_is_not_there_or_wrong_is_told() {
    let mut memory = Memory::new();
    memory.texts.remove("data/first/states.csv");
    let error = memory.load(None, Locale::English).err();
    assert!(
        matches!(&error, Some(LoadError::Fetch(error)) if error.file == "data/first/states.csv"),
        "{error:?}"
    );
    memory
        .texts
        .insert("data/catalog.json", "{\"datasets\": []}");
    let error = memory.load(None, Locale::English).err();
    assert!(
        matches!(
            &error,
            Some(LoadError::Read(ReadError::WrongProperty { .. }))
        ),
        "{error:?}"
    );
}

#[test]
fn later_pieces_are_added_in_any_order_and_the_list_is_no_copy() {
    let memory = Memory::new();
    let loaded = memory.load(Some("two"), Locale::French).unwrap();
    memory.asked();
    let reference = done(later::reference(&memory, &loaded)).unwrap();
    let map = done(later::map(&memory, &loaded)).unwrap();
    let notes = done(later::notes(&memory, &loaded, Locale::French)).unwrap();
    let version = done(later::version(&memory, &loaded)).unwrap();
    let expected = [
        "data/years/second/blocs.csv",
        "data/maps/land.csv",
        "data/maps/places.csv",
        "data/years/second/languages/notes/fr.json",
        "data/years/second/datapackage.json",
        "data/years/second/people.csv",
        "data/years/second/states.csv",
    ];
    assert_eq!(memory.asked(), expected);

    let all = loaded
        .with_version(version)
        .with_notes(Locale::French, &notes.unwrap())
        .with_map(map)
        .with_reference(reference);
    let (before, after) = (&loaded.dataset, &all.dataset);
    assert!(Rc::ptr_eq(&before.records, &after.records));
    assert!(Rc::ptr_eq(&before.fields, &after.fields));
    assert!(Rc::ptr_eq(&loaded.table, &all.table));
    // The page may still show the list before.
    assert_eq!(before.notes[1].get(Locale::French), None);
    assert_eq!(after.notes[1].get(Locale::French), Some("En retard"));
    let map = after.map.as_ref().unwrap().as_ref().unwrap();
    assert_eq!(map.place("KE"), Some((378, 6)));
    assert!(after.yardstick.as_ref().unwrap().is_ok());
    // “few” is no number of members.
    assert_eq!((before.issues.len(), after.issues.len()), (0, 1));
    assert_eq!(all.version.len(), 12);
}

#[test]
fn a_piece_that_a_list_does_not_have_is_not_asked_for() {
    let mut memory = Memory::new();
    let plain = r#"{"resources": [{"name": "participants", "path": "people.csv"}], "explorer": {
        "titles": {"en": "List"}, "source": {"titles": {"en": "Report"}, "path": "https://example.org/"},
        "number": "no", "fields": [], "fingerprint": "0123"}}"#;
    memory.texts.insert("data/first/datapackage.json", plain);
    let loaded = memory.load(None, Locale::French).unwrap();
    memory.asked();
    assert_eq!(done(later::reference(&memory, &loaded)), Ok(None));
    assert_eq!(done(later::map(&memory, &loaded)), Ok(None));
    assert_eq!(
        done(later::notes(&memory, &loaded, Locale::French)),
        Ok(None)
    );
    assert_eq!(done(later::version(&memory, &loaded)).unwrap(), "0123");
    assert_eq!(memory.asked(), Vec::<String>::new());
}

#[test]
fn a_piece_that_cannot_be_had_or_read_says_which() {
    let mut memory = Memory::new();
    let loaded = memory.load(Some("two"), Locale::English).unwrap();
    memory.texts.insert(
        "data/maps/land.csv",
        "outline,water,longitude,latitude\n1,,x,0\n",
    );
    let map = done(later::map(&memory, &loaded)).unwrap();
    assert!(matches!(map, Some(Err(ReadError::BadCell { .. }))));
    memory.texts.remove("data/maps/places.csv");
    let error = done(later::map(&memory, &loaded)).unwrap_err();
    assert_eq!(error.file, ["data/", Map::FILES[1]].concat());
}
