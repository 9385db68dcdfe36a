//! What is chosen in the builder, and the view that follows from it.

use crate::i18n::Locale;
use crate::state::{Embed, PageState, Part, View};
use crate::view::readable;

/// What the other site's pages may hold.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Way {
    /// Scripts.
    #[default]
    Script,
    /// Frames, but no scripts.
    Frame,
    /// Pictures, but no frames.
    Image,
}

impl Way {
    /// All of them, the best first.
    pub const ALL: [Self; 3] = [Self::Script, Self::Frame, Self::Image];

    /// What the way is known by in the page.
    pub const fn hook(self) -> &'static str {
        match self {
            Self::Script => "script",
            Self::Frame => "frame",
            Self::Image => "image",
        }
    }
}

/// What is chosen.
#[derive(Clone, Debug, Default)]
pub struct Choice {
    /// The part as the link names it; everything if it is empty.
    pub part: String,
    /// The language, if another than the page's was chosen.
    pub locale: Option<Locale>,
    /// `light`, `dark`, or empty for the reader's own.
    pub theme: String,
    /// The accent as typed.
    pub accent: String,
    /// The width as typed.
    pub width: String,
    /// The height as typed.
    pub height: String,
    /// The fields whose filters are locked.
    pub locked: Vec<String>,
    /// Whether names are left out.
    pub anonymous: bool,
    /// What the other site allows.
    pub way: Way,
}

impl Choice {
    /// What is chosen at first for a view.
    pub fn new(state: &PageState) -> Self {
        Self {
            part: match &state.view.part {
                Part::Overview | Part::Figures => String::new(),
                Part::Summary => "summary".to_owned(),
                Part::Table => "table".to_owned(),
                Part::Figure(name) => name.clone(),
            },
            anonymous: state.anonymous,
            ..Self::default()
        }
    }

    /// The part that is chosen.
    pub fn part(&self) -> Part {
        match self.part.as_str() {
            "" => Part::Overview,
            "summary" => Part::Summary,
            "table" => Part::Table,
            name => Part::Figure(name.to_owned()),
        }
    }

    /// The accent, if it is a colour.
    pub fn accent(&self) -> Option<&str> {
        let digits = self.accent.trim().trim_start_matches('#');
        readable(digits).map(|_| digits)
    }

    /// A number of pixels as typed; nothing if there is none.
    pub fn pixels(typed: &str) -> Option<u32> {
        let pixels = typed.trim().parse().ok();
        pixels.filter(|pixels| (1..=10_000).contains(pixels))
    }

    /// Locks a field's filter, or no longer.
    pub fn lock(&mut self, field: &str) {
        match self.locked.iter().position(|locked| locked == field) {
            Some(place) => drop(self.locked.remove(place)),
            None => self.locked.push(field.to_owned()),
        }
    }

    /// The fields of a view whose filters can be locked.
    pub fn lockable(state: &PageState) -> impl Iterator<Item = &str> {
        state.view.facets.iter().map(|(field, _)| field.as_str())
    }

    /// The view as it is embedded.
    pub fn framed(&self, state: &PageState, locale: Locale) -> PageState {
        let part = self.part();
        let mut look = Vec::new();
        if !self.theme.is_empty() {
            look.push(format!("theme={}", self.theme));
        }
        if let Some(accent) = self.accent() {
            look.push(format!("accent={accent}"));
        }
        // A filter that is set no longer is not locked.
        let locked = Self::lockable(state).filter(|field| self.locked.iter().any(|l| l == field));
        let mut framed = PageState {
            embed: if part == Part::Overview {
                Embed::Whole
            } else {
                Embed::Part
            },
            view: View {
                part,
                ..state.view.clone()
            },
            locale: Some(locale),
            locked: locked.map(str::to_owned).collect(),
            anonymous: self.anonymous,
            look,
            slide: 0,
            story: Vec::new(),
            ..state.clone()
        };
        // Without names there is neither a search nor a list that is in an order.
        framed.withhold();
        if framed.anonymous {
            framed.sort.clear();
        }
        framed
    }

    /// The view that a picture shows, which is made before anybody filters.
    pub fn pictured(&self, state: &PageState, locale: Locale) -> PageState {
        PageState {
            view: View {
                part: self.part(),
                ..View::default()
            },
            locale: Some(locale),
            dataset: state.dataset.clone(),
            anonymous: self.anonymous,
            ..PageState::default()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Choice;
    use crate::i18n::Locale;
    use crate::state::{Embed, PageState, Part};

    fn filtered() -> PageState {
        let mut state = PageState::default();
        state.view.facets = vec![
            ("region".to_owned(), vec!["african".to_owned()]),
            ("country".to_owned(), vec!["KE".to_owned()]),
        ];
        state
    }

    #[test]
    fn a_filter_is_locked_as_long_as_it_is_set() {
        let mut choice = Choice::new(&filtered());
        choice.lock("region");
        choice.lock("country");
        choice.lock("country");
        assert_eq!(
            choice.framed(&filtered(), Locale::English).locked,
            ["region"]
        );
        let unfiltered = PageState::default();
        assert!(
            choice
                .framed(&unfiltered, Locale::English)
                .locked
                .is_empty()
        );
    }

    #[test]
    fn a_part_alone_is_embedded_as_one() {
        let choice = Choice {
            part: "countries".to_owned(),
            ..Choice::default()
        };
        let framed = choice.framed(&filtered(), Locale::Arabic);
        assert_eq!(framed.embed, Embed::Part);
        assert_eq!(framed.view.part, Part::Figure("countries".to_owned()));
        assert_eq!(framed.locale, Some(Locale::Arabic));
        let whole = Choice::default().framed(&filtered(), Locale::Arabic);
        assert_eq!(whole.embed, Embed::Whole);
    }

    #[test]
    fn without_names_nothing_is_searched_or_in_an_order() {
        let mut state = filtered();
        state.view.search = "kenya".to_owned();
        let choice = Choice {
            anonymous: true,
            ..Choice::default()
        };
        let framed = choice.framed(&state, Locale::English);
        assert!(framed.anonymous && framed.view.search.is_empty());
    }

    #[test]
    fn what_is_typed_counts_if_it_is_a_size_or_a_colour() {
        assert_eq!(Choice::pixels(" 640 "), Some(640));
        for typed in ["", "0", "-1", "10001", "wide"] {
            assert_eq!(Choice::pixels(typed), None, "{typed}");
        }
        let accent = |typed: &str| {
            let choice = Choice {
                accent: typed.to_owned(),
                ..Choice::default()
            };
            choice.accent().map(str::to_owned)
        };
        assert_eq!(accent(" #009edb").as_deref(), Some("009edb"));
        assert_eq!(accent("mauve"), None);
    }
}
