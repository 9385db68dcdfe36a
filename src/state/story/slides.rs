//! A story as it is presented: its views read, and the one of each slide.

use super::{MOST_VIEWS, SavedView};
use crate::dataset::Dataset;
use crate::state::{Action, Notice, PageState, Parsed, Part, View, reduce};

impl PageState {
    /// The views of the story; what in them is not known or too much goes to the notices.
    pub fn story_views(&self, dataset: &Dataset, notices: &mut Vec<Notice>) -> Vec<SavedView> {
        let mut views = Vec::new();
        for written in self.story.iter().take(MOST_VIEWS) {
            views.push(SavedView::read(written, dataset, notices));
        }
        if self.story.len() > MOST_VIEWS {
            notices.push(Notice::TooLong("story".to_owned()));
        }
        views
    }

    /// The state at a slide, from 1.
    pub fn at_slide(&self, slide: usize, dataset: &Dataset) -> Self {
        reduce(self, self.to_slide(slide, dataset)).0
    }

    /// The action that leads to a slide, from 1, with the view that a story saves for it; 0 ends the presentation.
    pub fn to_slide(&self, slide: usize, dataset: &Dataset) -> Action {
        let saved = slide.checked_sub(1).and_then(|place| self.story.get(place));
        let view = saved.map(|written| {
            let saved = SavedView::read(written, dataset, &mut Vec::new());
            Box::new(alone(saved.view, dataset))
        });
        Action::Slide(slide, view)
    }
}

/// The view with one figure, which is what a slide shows; it says which, so that it can be told from a link that names a slide and
/// nothing else.
fn alone(mut view: View, dataset: &Dataset) -> View {
    let first = dataset.descriptor.explorer.figures.first();
    if let (Part::Overview | Part::Figures, Some(figure)) = (&view.part, first) {
        view.part = Part::Figure(figure.name.clone());
    }
    view
}

impl Parsed {
    /// Reads the story: what it does not keep is said, and at a slide of it the view is that slide's own, unless the link has another.
    /// Links written by hand name a slide and nothing else.
    pub fn normalize(&mut self, dataset: &Dataset) {
        let state = &mut self.state;
        let views = state.story_views(dataset, &mut self.notices);
        state.story = views.iter().map(SavedView::written).collect();
        if state.slide > 0 && state.view == View::default() {
            *state = state.at_slide(state.slide, dataset);
        }
    }
}
