//! Writing a site to a folder without ever leaving half of one, or removing what is not a site.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use super::Site;

/// Writes the site to `folder`, in place of an older site that may be there.
///
/// Fails without touching anything if the folder holds something else.
pub fn write(site: &Site, folder: &Path) -> Result<()> {
    if !may_replace(folder)? {
        bail!(
            "{} holds something that is not a built site: name an empty or a new folder with --out",
            folder.display()
        );
    }
    let staged = sibling(folder)?;
    remove(&staged)?;
    for (path, content) in site.files() {
        let file = staged.join(path);
        let parent = file.parent().unwrap_or(&staged);
        fs::create_dir_all(parent)
            .with_context(|| format!("cannot make the folder {}", parent.display()))?;
        fs::write(&file, content).with_context(|| format!("cannot write {}", file.display()))?;
    }
    remove(folder)?;
    fs::rename(&staged, folder).with_context(|| format!("cannot write {}", folder.display()))
}

/// Whether the folder is absent, empty, or an earlier output of this program.
fn may_replace(folder: &Path) -> Result<bool> {
    if !folder.exists() {
        return Ok(true);
    }
    let list = |folder: &Path| -> Result<Vec<String>> {
        let entries =
            fs::read_dir(folder).with_context(|| format!("cannot list {}", folder.display()))?;
        Ok(entries
            .flatten()
            .map(|entry| entry.file_name().to_string_lossy().into_owned())
            .collect())
    };
    let names = list(folder)?;
    let assets = folder.join("assets");
    let is_site = || -> Result<bool> {
        Ok(names.iter().any(|name| name == "index.html")
            && assets.is_dir()
            && list(&assets)?
                .iter()
                .any(|name| name.starts_with("explorer-") && name.ends_with(".wasm")))
    };
    Ok(names.is_empty() || is_site()?)
}

/// A folder beside the given one, so that the finished site is moved into place in one step.
fn sibling(folder: &Path) -> Result<PathBuf> {
    let name = folder.file_name().with_context(|| {
        format!(
            "{} has no name of its own: name a folder with --out",
            folder.display()
        )
    })?;
    let mut staged = name.to_owned();
    staged.push(".unfinished");
    Ok(folder.with_file_name(staged))
}

fn remove(folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder)
            .with_context(|| format!("cannot remove {}", folder.display()))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::write;
    use crate::site::Site;

    fn site(program: &str) -> Site {
        let mut site = Site::default();
        site.insert("index.html", "page");
        site.insert(format!("assets/explorer-{program}.wasm"), program);
        site
    }

    #[test]
    fn a_site_replaces_an_older_one_completely() {
        let root = tempfile::tempdir().unwrap();
        let folder = root.path().join("dist");
        write(&site("old"), &folder).unwrap();
        write(&site("new"), &folder).unwrap();
        assert!(folder.join("assets/explorer-new.wasm").exists());
        assert!(!folder.join("assets/explorer-old.wasm").exists());
        assert_eq!(
            fs::read_dir(root.path()).unwrap().count(),
            1,
            "nothing unfinished may stay behind"
        );
    }

    #[test]
    fn a_folder_with_something_else_is_left_alone() {
        let root = tempfile::tempdir().unwrap();
        fs::write(root.path().join("index.html"), "somebody's page").unwrap();
        let error = write(&site("new"), root.path()).unwrap_err().to_string();
        assert!(error.contains("not a built site"), "{error}");
        assert_eq!(
            fs::read_to_string(root.path().join("index.html")).unwrap(),
            "somebody's page"
        );
    }
}
