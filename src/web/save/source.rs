//! What files are made from: a figure or the list, as the page shows it.

use std::rc::Rc;

use crate::export::{Citation, Look, Picture, chart_alone, file_name, picture, room};
use crate::i18n::{Key, Messages};
use crate::state::{self, PageState, Part, query_string};
use crate::view::{self, DataTable, Figure, Page, Provenance};
use crate::web::browser::location;
use crate::web::explorer::context::SaveTarget;
use crate::web::explorer::part::Figures;
use crate::web::load::Loaded;

/// A subject that can be kept while its file is made.
#[derive(Clone)]
pub struct Source {
    /// The figure's name, or that of the list.
    pub name: String,
    /// The figure; none for the list.
    pub figure: Option<Rc<Figure>>,
    /// The words.
    pub messages: Rc<Messages>,
    figures: &'static Figures,
    loaded: Rc<Loaded>,
    state: PageState,
}

/// A view as a presentation shows it.
pub struct View {
    /// What is written on its slide.
    pub citation: Citation,
    /// The picture of its figure alone, if it has one.
    pub picture: Option<Picture>,
    /// What the presenter says to it.
    pub note: String,
}

impl Source {
    /// Keeps a subject.
    pub fn new(target: &SaveTarget<'_>, figures: &'static Figures) -> Self {
        let page = target.page;
        Self {
            name: target.name.to_owned(),
            figure: target.figure.cloned(),
            messages: page.messages.clone(),
            figures,
            loaded: page.loaded.clone(),
            state: page.state.clone(),
        }
    }

    /// Where the subject is from.
    pub fn citation(&self) -> Citation {
        match &self.figure {
            Some(figure) => self.figure_citation(figure),
            None => {
                let title = self.messages.text(Key::TableTitle);
                self.cite(title, &self.page().summary.sentence, Part::Table)
            }
        }
    }

    /// The subject as a picture, if it is a figure.
    pub fn picture(&self, look: Look) -> Option<Picture> {
        let figure = self.figure.as_ref()?;
        Some(picture(figure, self.figures.draw, &self.citation(), look))
    }

    /// The views of a presentation: those of the story, under the filters that each is saved with, or without a story every figure
    /// of the page.
    pub fn views(&self, scale: u32) -> Vec<View> {
        let Loaded { dataset, table, .. } = &*self.loaded;
        let mut all = Vec::new();
        if !self.tells_story() {
            for figure in self.page().figures {
                all.push(self.view(&figure, scale, ""));
            }
            return all;
        }
        let (messages, modeller) = (&self.messages, self.figures.model);
        let deck = view::deck(dataset, table, messages, &self.state, modeller);
        for (place, slide) in deck.slides.iter().enumerate() {
            let source = Self {
                state: self.state.at_slide(place + 1, dataset),
                ..self.clone()
            };
            let part = source.state.view.part.clone();
            all.push(match &slide.figure {
                Some(figure) => source.view(figure, scale, &slide.note),
                None => View {
                    citation: source.cite(&slide.title, &slide.sentence, part),
                    picture: None,
                    note: slide.note.clone(),
                },
            });
        }
        all
    }

    /// Whether the names of people are left out, so that the list is not to be had.
    pub const fn is_anonymous(&self) -> bool {
        self.state.anonymous
    }

    /// Whether the page has a story.
    pub fn tells_story(&self) -> bool {
        !self.state.story.is_empty()
    }

    fn view(&self, figure: &Figure, scale: u32, note: &str) -> View {
        let citation = self.figure_citation(figure);
        let picture = chart_alone(figure, room(&citation), &citation, &self.messages, scale);
        // A slide has no room for what is said below a figure: its presenter has it at hand.
        let mut notes = figure.chart.notes().to_vec();
        if !note.is_empty() {
            notes.insert(0, note.to_owned());
        }
        View {
            picture: Some(picture),
            citation,
            note: notes.join("\n"),
        }
    }

    /// The numbers of the figure, if it is one.
    pub fn numbers(&self) -> Option<DataTable> {
        let Loaded { dataset, table, .. } = &*self.loaded;
        let figure = self.figure.as_ref()?;
        Some(view::numbers(
            dataset,
            table,
            &self.messages,
            &self.state,
            figure,
        ))
    }

    /// Every entry that matches.
    pub fn list(&self) -> DataTable {
        let Loaded { dataset, table, .. } = &*self.loaded;
        view::listing(dataset, table, &self.messages, &self.state)
    }

    /// The list and what narrows it, or one of its figures, in words.
    pub fn provenance(&self, figure: Option<&str>) -> Provenance {
        let Loaded { dataset, table, .. } = &*self.loaded;
        view::provenance(dataset, table, &self.messages, &self.state, figure)
    }

    /// The name of a file with something in it.
    pub fn file_name(&self, content: &str, extension: &str) -> String {
        let locale = self.messages.locale();
        let Loaded { dataset, table, .. } = &*self.loaded;
        // A file with the figure in it is called by what narrows the figure.
        let figure = if content.starts_with(&self.name) {
            &self.name
        } else {
            ""
        };
        let obeyed = view::obeyed_by(dataset, table, &self.messages, &self.state, figure);
        let mut name = file_name(&self.loaded.id, content, &obeyed, locale);
        // A table says nothing of where it is from, so that its name says at least of which version it is.
        if extension == "csv" {
            name = format!("{name}-{}", self.loaded.version);
        }
        format!("{name}.{extension}")
    }

    fn figure_citation(&self, figure: &Figure) -> Citation {
        let part = Part::Figure(figure.name.clone());
        self.cite(&figure.title, &figure.sentence, part)
    }

    fn cite(&self, title: &str, sentence: &str, part: Part) -> Citation {
        let provenance = self.provenance(match &part {
            Part::Figure(name) => Some(name),
            _ => None,
        });
        let mut state = PageState {
            view: state::View {
                part,
                ..self.state.view.clone()
            },
            locale: Some(self.messages.locale()),
            slide: 0,
            story: Vec::new(),
            open: Vec::new(),
            ..self.state.clone()
        };
        state.detach();
        let link = location::absolute(&query_string(&state));
        let version = &self.loaded.version;
        Citation::new(title, sentence, &provenance, &self.messages, link, version)
    }

    fn page(&self) -> Page {
        let Loaded { dataset, table, .. } = &*self.loaded;
        let modeller = self.figures.model;
        view::page(dataset, table, &self.messages, &self.state, modeller)
    }
}
