//! Noticing that a source of the site has changed.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::Duration;

use anyhow::{Context, Result, bail};
use notify::{Event, RecommendedWatcher, RecursiveMode, Watcher};

/// How long the sources must be still before a change counts as finished: editors write in several steps.
///
/// The crates that wait for this tell kinds of changes apart, by file; here it matters only that there are no more.
const STILLNESS: Duration = Duration::from_millis(100);

/// What the site is built from, relative to the project's root.
const SOURCES: [&str; 6] = [
    "src",
    "static",
    "data",
    "index.html",
    "Cargo.toml",
    "Cargo.lock",
];

/// A running watch over the project's sources; it ends when it is dropped.
pub struct Watch {
    changes: Receiver<Vec<PathBuf>>,
    _watcher: RecommendedWatcher,
}

impl Watch {
    /// Starts to watch the sources below the project's root.
    pub fn start(root: &Path) -> Result<Self> {
        let (sender, changes) = channel();
        let watched = root.to_owned();
        let mut watcher = notify::recommended_watcher(move |event: notify::Result<Event>| {
            let changed = event.map(|event| sources(&event, &watched));
            if let Ok(changed) = changed
                && !changed.is_empty()
            {
                // Fails only when the watch has ended, and then nobody wants to know.
                let _ = sender.send(changed);
            }
        })?;
        // A file that is watched by itself is lost when an editor replaces it, so its folder is watched.
        watcher
            .watch(root, RecursiveMode::NonRecursive)
            .with_context(|| format!("cannot watch {}", root.display()))?;
        for folder in SOURCES.map(|name| root.join(name)) {
            if folder.is_dir() {
                watcher
                    .watch(&folder, RecursiveMode::Recursive)
                    .with_context(|| format!("cannot watch {}", folder.display()))?;
            }
        }
        Ok(Self {
            changes,
            _watcher: watcher,
        })
    }

    /// Waits until something has changed and the sources are still again; says which have, by their paths from the project's root.
    /// With patience, waits no longer than that for a change to begin, and says nothing where none has.
    pub fn wait(&self, patience: Option<Duration>) -> Result<BTreeSet<PathBuf>> {
        let first = match patience {
            Some(patience) => self.changes.recv_timeout(patience),
            None => self.changes.recv().map_err(RecvTimeoutError::from),
        };
        let mut changed = match first {
            Ok(paths) => BTreeSet::from_iter(paths),
            Err(RecvTimeoutError::Timeout) => return Ok(BTreeSet::new()),
            Err(RecvTimeoutError::Disconnected) => bail!("the watch over the sources has ended"),
        };
        while let Ok(paths) = self.changes.recv_timeout(STILLNESS) {
            changed.extend(paths);
        }
        Ok(changed)
    }
}

/// Paths of the sources that an event changes, from the project's root. Reading one, which every build does, is an event as well.
fn sources(event: &Event, root: &Path) -> Vec<PathBuf> {
    let paths = event.paths.iter().filter(|_| !event.kind.is_access());
    paths
        .filter_map(|path| path.strip_prefix(root).ok())
        .filter(|path| SOURCES.iter().any(|source| path.starts_with(source)))
        .map(Path::to_owned)
        .collect()
}

#[cfg(test)]
mod tests {
    use std::path::{Path, PathBuf};
    use std::time::Duration;

    use notify::event::{AccessKind, CreateKind};
    use notify::{Event, EventKind};

    use super::{Watch, sources};

    #[test]
    fn only_changes_of_sources_count() {
        let concerned = |kind, path: &str| {
            let event = Event::new(kind).add_path(path.into());
            sources(&event, Path::new("/project"))
        };
        let changed = EventKind::Create(CreateKind::File);
        for path in ["src/view/rows.rs", "index.html"] {
            let found = concerned(changed, &format!("/project/{path}"));
            assert_eq!(found, [PathBuf::from(path)]);
        }
        assert!(concerned(changed, "/project/target/debug").is_empty());
        let read = EventKind::Access(AccessKind::Any);
        assert!(concerned(read, "/project/index.html").is_empty());
    }

    #[test]
    fn what_was_written_is_said_once_it_is_still() {
        let root = tempfile::tempdir().unwrap();
        let root = root.path().canonicalize().unwrap();
        std::fs::create_dir_all(root.join("static/css")).unwrap();
        let watch = Watch::start(&root).unwrap();
        let nothing = watch.wait(Some(Duration::ZERO)).unwrap();
        assert!(nothing.is_empty(), "{nothing:?}");
        for name in ["static/css/a.css", "README.md", "index.html"] {
            std::fs::write(root.join(name), "new").unwrap();
        }
        let changed = watch.wait(None).unwrap();
        let expected = ["index.html", "static/css/a.css"].map(PathBuf::from);
        assert!(changed.iter().eq(&expected), "{changed:?}");
    }
}
