//! The code with which another site shows a view in a page of its own.

use super::escape::escaped;
use crate::i18n::Locale;
use crate::state::{Embed, PageState, Part, parameters, query_string};

/// What stands for a view in another page.
#[derive(Clone, Copy, Debug)]
pub struct Snippet<'a> {
    /// The address of the site that has the view, with a slash at its end.
    pub site: &'a str,
    /// Whether the site has pages and pictures without names, to which the code leads where the view has none.
    pub has_nameless: bool,
    /// The view as it is embedded.
    pub state: &'a PageState,
    /// What the view is called.
    pub title: &'a str,
    /// The width in CSS pixels; all that there is without it.
    pub width: Option<u32>,
    /// The height in CSS pixels: with the script, until the content has told its own.
    pub height: u32,
}

impl Snippet<'_> {
    /// The address of the embedded view.
    pub fn address(&self) -> String {
        self.leading_to(self.state.clone())
    }

    /// The folder, from the site's address, of the pages and pictures that have the view's names or none: empty, or with a slash at
    /// its end.
    pub fn folder(&self) -> &'static str {
        if self.state.anonymous && self.has_nameless {
            "nameless/"
        } else {
            ""
        }
    }

    /// The address of a state: without names, that of the page in its language, which has none before there are scripts either.
    fn leading_to(&self, mut state: PageState) -> String {
        let folder = self.folder();
        let mut address = format!("{}{folder}", self.site);
        if !folder.is_empty() {
            state.anonymous = false;
            // English has no folder of its own.
            if let Some(locale) = state.locale.filter(|locale| *locale != Locale::English) {
                state.locale = None;
                address += &format!("{}/", locale.code());
            }
        }
        format!("{address}?{}", query_string(&state))
    }

    /// A script and an element, which becomes as high as its content. Where the script is missing, there is a link.
    pub fn element(&self) -> String {
        let query = query_string(self.state);
        let mut parameters = parameters(&query);
        let plain = parameters.iter().all(|(name, _)| is_attribute(name));
        let mut element = String::from("<participant-explorer");
        if plain {
            parameters.retain(|(name, _)| name != "embed");
        } else {
            parameters = vec![("src".to_owned(), self.address())];
        }
        for (name, value) in &parameters {
            attribute(&mut element, name, value);
        }
        attribute(&mut element, "title", self.title);
        if let Some(width) = self.width {
            attribute(&mut element, "width", &width.to_string());
        }
        attribute(&mut element, "height", &self.height.to_string());
        let mut link = String::from("<a");
        attribute(&mut link, "href", &self.own());
        let mut script = String::from("<script");
        attribute(&mut script, "src", &format!("{}embed.js", self.site));
        let title = escaped(self.title);
        format!("{script} defer></script>\n{element}>{link}>{title}</a></participant-explorer>")
    }

    /// A frame, which keeps its height.
    pub fn frame(&self) -> String {
        let mut frame = String::from("<iframe");
        attribute(&mut frame, "src", &self.address());
        attribute(&mut frame, "title", self.title);
        attribute(&mut frame, "width", &self.wide());
        attribute(&mut frame, "height", &self.height.to_string());
        frame.push_str(" loading=\"lazy\" allowfullscreen></iframe>");
        frame
    }

    /// A picture below the site's address, with what it says, that leads to the view.
    pub fn image(&self, picture: &str, alt: &str) -> String {
        let mut image = String::from("<a");
        attribute(&mut image, "href", &self.own());
        image.push_str("><img");
        attribute(&mut image, "src", &format!("{}{picture}", self.site));
        attribute(&mut image, "alt", alt);
        attribute(&mut image, "width", &self.wide());
        image.push_str(" loading=\"lazy\"></a>");
        image
    }

    /// The address of the same view on a page of its own.
    fn own(&self) -> String {
        let mut state = self.state.clone();
        state.detach();
        self.leading_to(state)
    }

    fn wide(&self) -> String {
        self.width
            .map_or_else(|| "100%".to_owned(), |width| width.to_string())
    }
}

/// The height in CSS pixels that suits a view for which none was measured: that of its picture and of what stands around it, if it
/// is a figure. Long views scroll.
pub fn usual_height(state: &PageState, picture: Option<u32>) -> u32 {
    // Title, choices, sentence, what opens the table and what saves, and the way back.
    const AROUND: u32 = 440;
    match (&state.embed, &state.view.part, picture) {
        (Embed::Part, Part::Summary, _) => 160,
        (Embed::Part, Part::Figure(_), Some(picture)) => (picture + AROUND).next_multiple_of(10),
        _ => 900,
    }
}

/// Whether an attribute of the element can be called so and is a parameter of the view, as `embed.js` tells them apart.
fn is_attribute(name: &str) -> bool {
    const OWN: [&str; 12] = [
        "class", "dir", "height", "hidden", "id", "part", "slot", "src", "style", "tabindex",
        "title", "width",
    ];
    let begins = |prefix| name.starts_with(prefix);
    let letters = |byte: u8| byte.is_ascii_lowercase() || byte == b'-' || byte == b'_';
    !name.is_empty()
        && name.bytes().all(letters)
        && !OWN.contains(&name)
        && !["data", "aria", "on", "-"].into_iter().any(begins)
}

fn attribute(html: &mut String, name: &str, value: &str) {
    html.push(' ');
    html.push_str(name);
    html.push_str("=\"");
    html.push_str(&escaped(value));
    html.push('"');
}

#[cfg(test)]
mod tests {
    use super::{Snippet, usual_height};
    use crate::i18n::Locale;
    use crate::state::{Embed, PageState, Part, View};

    fn state() -> PageState {
        PageState {
            view: View {
                facets: vec![("region".into(), vec!["african".into(), "igo".into()])],
                search: "\"<a&b>".into(),
                part: Part::Figure("countries".into()),
                ..View::default()
            },
            embed: Embed::Part,
            locale: Some(Locale::Arabic),
            locked: vec!["region".into()],
            look: vec!["theme=dark".into()],
            ..PageState::default()
        }
    }

    fn snippet<'a>(state: &'a PageState, width: Option<u32>) -> Snippet<'a> {
        Snippet {
            site: "https://example.org/p/",
            has_nameless: true,
            state,
            title: "A & \"B\"",
            width,
            height: 480,
        }
    }

    const OWN: &str = "https://example.org/p/?region=african,igo&amp;q=%22%3Ca%26b%3E&amp;view=figure:countries&amp;lang=ar";

    #[test]
    fn an_element_has_the_parameters_as_attributes_and_a_link_within() {
        let expected = [
            "<script src=\"https://example.org/p/embed.js\" defer></script>\n\
             <participant-explorer region=\"african,igo\" q=\"&quot;&lt;a&amp;b&gt;\" show=\"figure:countries\" \
             lang=\"ar\" lock=\"region\" theme=\"dark\" title=\"A &amp; &quot;B&quot;\" height=\"480\"><a href=\"",
            OWN,
            "\">A &amp; &quot;B&quot;</a></participant-explorer>",
        ];
        assert_eq!(snippet(&state(), None).element(), expected.concat());
    }

    #[test]
    fn a_parameter_that_cannot_be_an_attribute_stays_in_the_address() {
        for name in ["Region", "part", "on", "data-x", "größe"] {
            let mut state = state();
            state.view.facets[0].0 = name.into();
            let element = snippet(&state, Some(640)).element();
            let address = snippet(&state, None).address().replace('&', "&amp;");
            let expected = format!("<participant-explorer src=\"{address}\" title=");
            assert!(element.contains(&expected), "{element}");
            assert!(element.contains("\" width=\"640\" height=\"480\">"));
        }
    }

    #[test]
    fn a_frame_has_a_title_and_a_height_and_may_fill_the_screen() {
        let expected = "<iframe src=\"https://example.org/p/?region=african,igo&amp;q=%22%3Ca%26b%3E&amp;\
             show=figure:countries&amp;lang=ar&amp;embed=1&amp;lock=region&amp;theme=dark\" \
             title=\"A &amp; &quot;B&quot;\" width=\"100%\" height=\"480\" loading=\"lazy\" allowfullscreen></iframe>";
        assert_eq!(snippet(&state(), None).frame(), expected);
    }

    #[test]
    fn a_picture_says_what_it_shows_and_leads_to_the_view() {
        let image = snippet(&state(), Some(960)).image("pictures/x/ar/countries.svg", "Say \"so\"");
        let expected = [
            "<a href=\"",
            OWN,
            "\"><img src=\"https://example.org/p/pictures/x/ar/countries.svg\" alt=\"Say &quot;so&quot;\" width=\"960\" \
             loading=\"lazy\"></a>",
        ];
        assert_eq!(image, expected.concat());
    }

    #[test]
    fn without_names_all_code_leads_to_pages_and_pictures_without_them() {
        let mut state = PageState {
            anonymous: true,
            ..state()
        };
        state.view.search.clear();
        let own = "https://example.org/p/nameless/ar/?region=african,igo&amp;view=figure:countries";
        let arabic = snippet(&state, None);
        let element = arabic.element();
        assert!(element.contains(" names=\"off\" "), "{element}");
        assert!(element.contains("src=\"https://example.org/p/embed.js\""));
        assert!(
            element.contains(&format!("<a href=\"{own}\">")),
            "{element}"
        );
        let address = "https://example.org/p/nameless/ar/?region=african,igo&show=figure:countries\
             &embed=1&lock=region&theme=dark";
        assert_eq!(arabic.address(), address);
        let image = arabic.image("nameless/pictures/x.svg", "");
        assert!(
            image.starts_with(&format!("<a href=\"{own}\"><img")),
            "{image}"
        );
        // The page at the root of those without names speaks as its reader does.
        state.locale = Some(Locale::English);
        let english = snippet(&state, None).address();
        assert!(
            english.starts_with("https://example.org/p/nameless/?"),
            "{english}"
        );
        assert!(english.contains("&lang=en&"), "{english}");
        // A page that is of no site has but its own link.
        let alone = Snippet {
            has_nameless: false,
            ..snippet(&state, None)
        };
        assert_eq!(alone.folder(), "");
        assert!(alone.address().contains("/p/?region"));
        assert!(alone.address().contains("&names=off&"));
    }

    #[test]
    fn every_part_has_a_height_that_suits_it() {
        let height = |part: Part, embed: Embed| {
            let state = PageState {
                view: View {
                    part,
                    ..View::default()
                },
                embed,
                ..PageState::default()
            };
            usual_height(&state, Some(264))
        };
        let figure = height(state().view.part, Embed::Part);
        assert!(height(Part::Summary, Embed::Part) < figure);
        assert_eq!(figure, 710, "a multiple of ten");
        assert!(figure < height(Part::Table, Embed::Part));
        assert_eq!(height(Part::Summary, Embed::Whole), 900, "with its filters");
    }
}
