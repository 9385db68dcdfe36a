//! Noticing that a source of the site has changed.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use anyhow::{Context, Result};
use notify::{Event, RecommendedWatcher, RecursiveMode, Watcher};

/// How long the sources must be still before a change counts as finished: editors write in several steps.
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
    changes: Receiver<()>,
    _watcher: RecommendedWatcher,
}

impl Watch {
    /// Starts to watch the sources below the project's root.
    pub fn start(root: &Path) -> Result<Self> {
        let (sender, changes) = channel();
        let sources: Vec<PathBuf> = SOURCES.iter().map(|name| root.join(name)).collect();
        let watched = sources.clone();
        let mut watcher = notify::recommended_watcher(move |event: notify::Result<Event>| {
            if event.is_ok_and(|event| concerns(&event, &watched)) {
                // Fails only when the watch has ended, and then nobody wants to know.
                let _ = sender.send(());
            }
        })?;
        // A file that is watched by itself is lost when an editor replaces it, so its folder is watched.
        watcher
            .watch(root, RecursiveMode::NonRecursive)
            .with_context(|| format!("cannot watch {}", root.display()))?;
        for folder in sources.iter().filter(|path| path.is_dir()) {
            watcher
                .watch(folder, RecursiveMode::Recursive)
                .with_context(|| format!("cannot watch {}", folder.display()))?;
        }
        Ok(Self {
            changes,
            _watcher: watcher,
        })
    }

    /// Waits until something has changed and the sources are still again.
    pub fn wait(&self) -> Result<()> {
        self.changes
            .recv()
            .context("the watch over the sources has ended")?;
        while self.changes.recv_timeout(STILLNESS).is_ok() {}
        Ok(())
    }
}

/// Whether an event changes a source. Reading one, which every build does, is an event as well.
fn concerns(event: &Event, sources: &[PathBuf]) -> bool {
    let is_source = |path: &PathBuf| sources.iter().any(|source| path.starts_with(source));
    !event.kind.is_access() && event.paths.iter().any(is_source)
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use notify::event::{AccessKind, CreateKind};
    use notify::{Event, EventKind};

    use super::concerns;

    #[test]
    fn only_changes_of_sources_count() {
        let sources = [
            PathBuf::from("/project/src"),
            PathBuf::from("/project/index.html"),
        ];
        let event = |kind, path: &str| Event::new(kind).add_path(path.into());
        let changed = EventKind::Create(CreateKind::File);
        assert!(concerns(
            &event(changed, "/project/src/view/rows.rs"),
            &sources
        ));
        assert!(concerns(&event(changed, "/project/index.html"), &sources));
        assert!(!concerns(
            &event(changed, "/project/target/debug"),
            &sources
        ));
        assert!(!concerns(
            &event(EventKind::Access(AccessKind::Any), "/project/index.html"),
            &sources
        ));
    }
}
