//! The build tool has rooms: a folder or file of `src` uses only rooms above it in the list, so that none waits for itself.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

#[cfg(test)]
#[path = "../../tests/code/mod.rs"]
mod code;

#[cfg(test)]
use code::sources;

/// The rooms, each with those that it may use before it.
const ROOMS: [&str; 14] = [
    "edit", "project", "site", "packages", "compile", "pictures", "pages", "offline", "budget",
    "build", "serve", "test", "ci", "main",
];

/// Every source file with the room that it belongs to.
#[cfg(test)]
fn files() -> Vec<(String, PathBuf)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let room = |path: PathBuf| {
        let first = path.strip_prefix(&root).unwrap().iter().next().unwrap();
        let room = Path::new(first).file_stem().unwrap().to_str().unwrap();
        (room.to_owned(), path)
    };
    sources(&root).into_iter().map(room).collect()
}

/// The rooms that a file uses: what follows `crate::` in its code, each item where that is a list.
#[cfg(test)]
fn used(text: &str) -> BTreeSet<String> {
    let code: Vec<_> = text
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .collect();
    let code = code.join("\n");
    let paths = code.split("crate::").skip(1);
    paths
        .flat_map(|path| match path.strip_prefix('{') {
            Some(list) => items(list),
            None => vec![name(path)],
        })
        .collect()
}

/// The first names of the items of a list, up to its end.
#[cfg(test)]
fn items(list: &str) -> Vec<String> {
    let (mut names, mut depth, mut begins) = (Vec::new(), 0, true);
    for (place, sign) in list.char_indices() {
        match sign {
            '}' if depth == 0 => break,
            '}' => depth -= 1,
            '{' => depth += 1,
            ',' if depth == 0 => begins = true,
            _ if begins && sign.is_alphabetic() => {
                names.push(name(&list[place..]));
                begins = false;
            }
            _ => {}
        }
    }
    names
}

#[cfg(test)]
fn name(path: &str) -> String {
    let is_part = |letter: &char| letter.is_alphanumeric() || *letter == '_';
    path.chars().take_while(is_part).collect()
}

#[test]
fn lists_are_read() {
    let text = "use crate::site::{Site, output};\n// crate::serve\nuse crate::{a, b::{c, d},\n e};";
    assert!(used(text).iter().eq(["a", "b", "e", "site"]));
}

#[test]
fn every_file_is_in_a_room() {
    let found: BTreeSet<_> = files().into_iter().map(|(room, _)| room).collect();
    assert_eq!(found, BTreeSet::from(ROOMS.map(str::to_owned)));
}

#[test]
fn rooms_use_only_those_before_them() {
    let place = |name: &str| ROOMS.iter().position(|known| *known == name);
    let mut backward = Vec::new();
    for (room, path) in files() {
        for other in used(&fs::read_to_string(&path).unwrap()) {
            if place(&other).is_none_or(|other| other > place(&room).unwrap()) {
                backward.push(format!("{} uses crate::{other}", path.display()));
            }
        }
    }
    assert!(backward.is_empty(), "{backward:#?}");
}

#[test]
fn heads_say_what_a_room_is_for() {
    for (_, path) in files() {
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.starts_with("//! "), "{} has no head", path.display());
    }
}
