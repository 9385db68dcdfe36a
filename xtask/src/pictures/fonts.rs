//! The fonts of pictures and of the browsers under test. They are fixed, so that letters are the same on every machine, and there on
//! one that has none. The page itself uses the reader's.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::packages::debian;
use crate::packages::npm::{self, Npm};
use crate::project::Project;

/// The fonts, under the SIL Open Font License.
const NOTO: Npm = Npm {
    name: "the fonts of the pictures",
    folder: "fonts",
    file: "@expo-google-fonts/noto-sans-sc/package.json",
    manifest: include_str!("../../npm/fonts/package.json"),
    lock: include_str!("../../npm/fonts/package-lock.json"),
};

/// The packages' folders, and what their files begin with. A letter is taken from the first that has it.
const FAMILIES: [(&str, &str); 3] = [
    ("noto-sans", "NotoSans"),
    ("noto-sans-arabic", "NotoSansArabic"),
    ("noto-sans-sc", "NotoSansSC"),
];

/// The weights that are used, of those that packages have.
const WEIGHTS: [&str; 2] = ["400Regular", "700Bold"];

/// Finds the folder that has the fonts and nothing else, fetching them where they are missing.
pub fn ensure(project: &Project) -> Result<PathBuf> {
    debian::ensure_npm()?;
    let marker = npm::install(project, &NOTO)?;
    let packages = marker.parent().and_then(Path::parent);
    let packages = packages.context("the fonts are in no folder")?;
    let folder = project.target("tools/fonts/files");
    fs::create_dir_all(&folder)
        .with_context(|| format!("cannot make the folder {}", folder.display()))?;
    for (package, name) in FAMILIES {
        for weight in WEIGHTS {
            let file = format!("{name}_{weight}.ttf");
            let from = packages.join(package).join(weight).join(&file);
            copy(&from, &folder.join(file))?;
        }
    }
    Ok(folder)
}

/// The fonts' contents, in the order in which they are asked for a letter.
pub fn read(folder: &Path) -> Result<Vec<Vec<u8>>> {
    let files = FAMILIES
        .iter()
        .flat_map(|(_, name)| WEIGHTS.map(|weight| format!("{name}_{weight}.ttf")));
    files
        .map(|file| {
            let path = folder.join(file);
            fs::read(&path).with_context(|| format!("cannot read the font {}", path.display()))
        })
        .collect()
}

/// Copies a file, unless the same is there.
fn copy(from: &Path, to: &Path) -> Result<()> {
    let font = fs::read(from)
        .with_context(|| format!("the package of fonts has no {}", from.display()))?;
    if fs::read(to).is_ok_and(|known| known == font) {
        return Ok(());
    }
    fs::write(to, font).with_context(|| format!("cannot write {}", to.display()))
}
