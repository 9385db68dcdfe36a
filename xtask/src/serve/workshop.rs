//! What a site under development is made of, of which a change makes anew only what it has to.

use anyhow::Result;
use rendered::Rendered;

use super::server::Served;
use super::steps::{Pages, Steps};
use crate::build::{assets, program};
use crate::compile::bindgen::Program;
use crate::compile::cargo::Profile;
use crate::pages::prerender;
use crate::pages::publication::Publication;
use crate::project::Project;

/// The parts of a site, and where it is shown.
pub struct Workshop<'p> {
    project: &'p Project,
    served: &'p Served,
    program: Program,
    pages: Rendered,
    /// Steps that have failed, and are taken again with the next change.
    owed: Steps,
    /// How often the pages have fallen behind the code, or were rendered anew.
    version: usize,
    /// Whether they are behind.
    is_behind: bool,
}

/// Pages to be rendered, of a version.
pub struct Task<'p> {
    project: &'p Project,
    version: usize,
}

/// What has become of a task.
pub struct Done {
    version: usize,
    pages: Result<Rendered>,
}

impl Task<'_> {
    /// Renders the pages.
    pub fn render(self) -> Done {
        Done {
            version: self.version,
            pages: prerender::site(self.project, None),
        }
    }
}

impl<'p> Workshop<'p> {
    /// Builds all parts, and shows the site.
    pub fn open(project: &'p Project, served: &'p Served) -> Result<Self> {
        let workshop = Self {
            project,
            served,
            program: program(project, Profile::Development)?,
            pages: rendered(project)?,
            owed: Steps::NONE,
            version: 0,
            is_behind: false,
        };
        workshop.show()?;
        Ok(workshop)
    }

    /// Takes the steps that a change needs, and shows the site.
    pub fn rebuild(&mut self, steps: Steps) -> Result<()> {
        let steps = steps.and(self.owed);
        self.owed = steps;
        if steps.program {
            self.program = program(self.project, Profile::Development)?;
        }
        if steps.pages == Pages::First {
            self.pages = rendered(self.project)?;
        }
        self.show()?;
        self.owed = Steps::NONE;
        if steps.pages > Pages::Kept {
            self.version += 1;
            self.is_behind = steps.pages == Pages::Later;
        }
        Ok(())
    }

    /// The pages that are behind, if they are.
    pub fn next_pages(&self) -> Option<Task<'p>> {
        self.is_behind.then_some(Task {
            project: self.project,
            version: self.version,
        })
    }

    /// Shows pages that have been rendered, unless there has been another change since. Open pages need not be loaded again: their
    /// programs show the same.
    pub fn take(&mut self, done: Done) -> Result<()> {
        if done.version == self.version {
            self.is_behind = false;
            self.pages = done.pages?;
            self.show()?;
            eprintln!("The pages as they are sent have followed");
        }
        Ok(())
    }

    fn show(&self) -> Result<()> {
        let publication = Publication::default();
        let root = self.project.root();
        let site = assets::assemble(root, &self.program, &self.pages, &publication)?;
        self.served.replace(&site)
    }
}

fn rendered(project: &Project) -> Result<Rendered> {
    eprintln!("Rendering the pages …");
    prerender::site(project, None)
}
