//! The messages as the site carries them: a file a language, in a folder whose name changes with their content.

use std::collections::BTreeMap;

use xxhash_rust::xxh3::Xxh3;

use super::Site;

/// What the folder's path begins with.
const FOLDER: &str = "assets/messages-";

/// Adds the files, whose texts are given by their paths in the folder, and returns the folder's path with a slash at its end.
pub fn add(site: &mut Site, files: &BTreeMap<String, String>) -> String {
    let mut hash = Xxh3::new();
    for part in files.iter().flat_map(|(path, text)| [path, text]) {
        hash.update(&part.len().to_le_bytes());
        hash.update(part.as_bytes());
    }
    let folder = format!("{FOLDER}{:016x}/", hash.digest());
    for (path, text) in files {
        site.insert(format!("{folder}{path}"), text.as_bytes());
    }
    folder
}

/// Whether a file of the site has messages.
pub fn is_messages(path: &str) -> bool {
    path.starts_with(FOLDER)
}

/// The language of a file that has messages of a group, whose folder has a slash at its end; that of the first view is empty.
pub fn language<'a>(path: &'a str, group: &str) -> Option<&'a str> {
    let tag = in_folder(path)?
        .strip_prefix(group)?
        .strip_suffix(".json")?;
    (!tag.contains('/')).then_some(tag)
}

fn in_folder(path: &str) -> Option<&str> {
    Some(path.strip_prefix(FOLDER)?.split_once('/')?.1)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::{add, is_messages, language};
    use crate::site::Site;

    fn added(text: &str) -> (Site, String) {
        let mut site = Site::default();
        let files = [("ar.json", "[]"), ("parts/ar.json", text)];
        let files = files.map(|(path, text)| (path.to_owned(), text.to_owned()));
        let folder = add(&mut site, &BTreeMap::from(files));
        (site, folder)
    }

    #[test]
    fn the_folder_changes_with_any_word() {
        assert_eq!(added("[1]").1, added("[1]").1);
        assert_ne!(added("[1]").1, added("[2]").1);
    }

    #[test]
    fn files_are_told_by_language_and_group() {
        let (site, folder) = added("[1]");
        let paths: Vec<_> = site.files().map(|(path, _)| path).collect();
        assert_eq!(paths.len(), 2);
        assert!(
            paths
                .iter()
                .all(|path| path.starts_with(&folder) && is_messages(path))
        );
        for group in ["", "parts/"] {
            let languages = paths.iter().filter_map(|path| language(path, group));
            assert_eq!(languages.collect::<Vec<_>>(), ["ar"], "{group}");
        }
        assert_eq!(language("assets/explorer-1.js", ""), None);
        assert_eq!(language(&format!("{folder}ar.json.br"), ""), None);
    }
}
