//! The page in its order: what stands where, and what is shown of it.

use yew::Html;

use super::Explorer;
use super::context::PageContext;
use super::controls::controls;
use super::facets::facets;
use super::header::{footer, header, skip};
use super::msg::Dispatch;
use super::part::Figures;
use super::save_button::save;
use super::table::participants;
use super::waiting::waiting;
use crate::state::Embed;
use crate::web::dom::{Element, el};

impl Explorer {
    /// The page as it is now, whose controls dispatch their messages to `dispatch`.
    pub(super) fn render(&self, dispatch: &Dispatch) -> Html {
        let context = PageContext {
            parts: &self.parts,
            loaded: &self.loaded,
            messages: &self.messages,
            state: &self.state,
            ignored: &self.notices,
            page: &self.page,
            panel: &self.panel,
            dispatch,
        };
        // What shows figures waits for all that they need.
        let figures = self.parts.figures.filter(|_| self.has_figure_data());
        if let (Some(present), Some(figures), true) =
            (self.parts.present, figures, self.state.slide > 0)
        {
            return (present.slides)(&context, figures);
        }
        let (page, messages) = (&self.page, &*self.messages);
        el("div")
            .class(if page.embed.is_framed() {
                "page embedded"
            } else {
                "page"
            })
            .optional(skip(page, messages))
            .child(header(page, messages, &self.loaded.site, dispatch))
            .child(self.main(&context, figures))
            .optional(waiting(self.waiting(), messages, dispatch))
            .child(footer(page, messages, &self.loaded))
            .into()
    }

    fn main(&self, context: &PageContext<'_>, figures: Option<&'static Figures>) -> Element {
        let notices = self.parts.notices;
        let story = self.parts.story.zip(figures);
        let story = story.filter(|_| !self.state.story.is_empty());
        let builder = self.parts.embed_builder.zip(self.parts.figures);
        let builder = builder.filter(|_| self.state.embed == Embed::Builder);
        el("main")
            .attr("id", "main")
            .attr("tabindex", "-1")
            .optional(notices.and_then(|notices| (notices.list)(context)))
            .child(story.map_or_else(Html::default, |(story, figures)| {
                (story.editor)(context, figures)
            }))
            .child(builder.map_or_else(Html::default, |(part, figures)| {
                (part.builder)(context, figures)
            }))
            .child(controls(&self.page, &self.messages, context.dispatch))
            .child(self.columns(context))
    }

    /// The facets beside the figures and the list.
    fn columns(&self, context: &PageContext<'_>) -> Element {
        let (page, messages, dispatch) = (&self.page, &*self.messages, context.dispatch);
        let list = page.table.as_ref();
        let list = list.map(|table| participants(table, messages, dispatch, save(context, None)));
        let (above, below) = if page.found {
            (list, None)
        } else {
            (None, list)
        };
        // It is the list that changes its place, so that a mark which narrows it keeps the focus.
        let content = el("div")
            .class("content")
            .optional(above)
            .child(self.charts(context))
            .optional(below);
        let shows_facets = !page.facets.is_empty();
        el("div")
            .class("columns")
            .optional(shows_facets.then(|| facets(&page.facets, messages, dispatch, &self.panel)))
            .child(content)
    }

    /// The figures of the page: drawn, as they were sent, or none.
    fn charts(&self, context: &PageContext<'_>) -> Html {
        match (self.parts.figures, &self.standing) {
            (Some(figures), _) if !self.page.figures.is_empty() => {
                (figures.section)(context).into()
            }
            (None, Some(standing)) if self.page.lacking => standing.node(),
            _ => Html::default(),
        }
    }
}
