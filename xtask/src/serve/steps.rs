//! Which steps of a build an edit needs.

use std::path::Path;

/// When pages are rendered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Pages {
    /// Not at all: they are what they were.
    Kept,
    /// After the site is shown: its program show what has changed, in place of what pages had.
    Later,
    /// Before the site is shown, which would be wrong without them.
    First,
}

/// The steps of a build, besides that which puts the site together: it takes style sheets and scripts as they are, and a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Steps {
    /// Whether the program are compiled.
    pub program: bool,
    /// When the pages are rendered.
    pub pages: Pages,
}

impl Steps {
    /// What files need that are sent as they lie in the project.
    pub const NONE: Self = Self {
        program: false,
        pages: Pages::Kept,
    };

    /// What changed files need, given by their paths from the project's root.
    pub fn after<'a>(changed: impl IntoIterator<Item = &'a Path>) -> Self {
        let needed = changed.into_iter().map(needed_by);
        needed.fold(Self::NONE, Self::and)
    }

    /// These steps and others.
    pub fn and(self, other: Self) -> Self {
        Self {
            program: self.program || other.program,
            pages: self.pages.max(other.pages),
        }
    }
}

fn needed_by(path: &Path) -> Steps {
    let is_in = |folder: &str| path.starts_with(folder);
    let (program, pages) = if is_in("static") || is_in("index.html") {
        (false, Pages::Kept)
    } else if is_in("data") || is_in("src/web/prerender") || is_in("src/bin/prerender.rs") {
        // The program are compiled without any data, and without what renders pages.
        (false, Pages::First)
    } else if is_in("src/i18n") {
        // Messages are packed, with the pages, in the order in which program look for them.
        (true, Pages::First)
    } else {
        (true, Pages::Later)
    };
    Steps { program, pages }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::{Pages, Steps};

    fn after(paths: &[&str]) -> (bool, Pages) {
        let steps = Steps::after(paths.iter().map(Path::new));
        (steps.program, steps.pages)
    }

    #[test]
    fn style_sheets_and_scripts_need_nothing_else() {
        for path in ["static/css/40-chart.css", "static/boot.js", "index.html"] {
            assert_eq!(after(&[path]), (false, Pages::Kept), "{path}");
        }
    }

    #[test]
    fn code_is_shown_before_pages_are_rendered() {
        for path in [
            "src/view/page.rs",
            "src/bin/web.rs",
            "Cargo.toml",
            "Cargo.lock",
        ] {
            assert_eq!(after(&[path]), (true, Pages::Later), "{path}");
        }
    }

    #[test]
    fn what_program_read_is_rendered_first() {
        for path in [
            "data/mhlb-2021/participants.csv",
            "data/messages/ar.json",
            "src/web/prerender/mod.rs",
            "src/bin/prerender.rs",
        ] {
            assert_eq!(after(&[path]), (false, Pages::First), "{path}");
        }
        assert_eq!(after(&["src/i18n/key.rs"]), (true, Pages::First));
    }

    #[test]
    fn edits_together_need_what_each_does() {
        assert_eq!(after(&[]), (false, Pages::Kept));
        let both = after(&["static/boot.js", "src/view/page.rs"]);
        assert_eq!(both, (true, Pages::Later));
        let both = after(&["src/view/page.rs", "data/catalog.json"]);
        assert_eq!(both, (true, Pages::First));
    }
}
