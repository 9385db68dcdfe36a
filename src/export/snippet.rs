//! The code with which another site shows a view in a page of its own.

use super::markup::escaped;
use crate::state::{Embed, Part, ViewState, parameters, query_string};

/// What stands for a view in another page.
#[derive(Clone, Copy, Debug)]
pub struct Snippet<'a> {
    /// The address of the site that has the view, with a slash at its end.
    pub site: &'a str,
    /// The view as it is embedded.
    pub state: &'a ViewState,
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
        [self.site, "?", &query_string(self.state)].concat()
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
        attribute(&mut script, "src", &[self.site, "embed.js"].concat());
        let title = escaped(self.title);
        [
            &script,
            " defer></script>\n",
            &element,
            ">",
            &link,
            ">",
            &title,
            "</a></participant-explorer>",
        ]
        .concat()
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
        attribute(&mut image, "src", &[self.site, picture].concat());
        attribute(&mut image, "alt", alt);
        attribute(&mut image, "width", &self.wide());
        image.push_str(" loading=\"lazy\"></a>");
        image
    }

    /// The address of the same view on a page of its own.
    fn own(&self) -> String {
        let mut state = self.state.clone();
        state.free();
        [self.site, "?", &query_string(&state)].concat()
    }

    fn wide(&self) -> String {
        self.width
            .map_or_else(|| "100%".to_owned(), |width| width.to_string())
    }
}

/// The height in CSS pixels that suits a view for which none was measured: that of its picture and of what stands around it, if it
/// is a figure. Long views scroll.
pub fn usual_height(state: &ViewState, picture: Option<u32>) -> u32 {
    // Title, choices, sentence, what opens the table and what saves, and the way back.
    const AROUND: u32 = 440;
    match (&state.embed, &state.part, picture) {
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
    use crate::state::{Embed, Part, ViewState};

    fn state() -> ViewState {
        ViewState {
            facets: vec![("region".into(), vec!["african".into(), "igo".into()])],
            search: "\"<a&b>".into(),
            part: Part::Figure("countries".into()),
            embed: Embed::Part,
            locale: Some(Locale::Arabic),
            locked: vec!["region".into()],
            look: vec!["theme=dark".into()],
            ..ViewState::default()
        }
    }

    fn snippet<'a>(state: &'a ViewState, width: Option<u32>) -> Snippet<'a> {
        Snippet {
            site: "https://example.org/p/",
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
            state.facets[0].0 = name.into();
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
    fn every_part_has_a_height_that_suits_it() {
        let height = |part: Part, embed: Embed| {
            let state = ViewState {
                part,
                embed,
                ..ViewState::default()
            };
            usual_height(&state, Some(264))
        };
        let figure = height(state().part, Embed::Part);
        assert!(height(Part::Summary, Embed::Part) < figure);
        assert_eq!(figure, 710, "a multiple of ten");
        assert!(figure < height(Part::Table, Embed::Part));
        assert_eq!(height(Part::Summary, Embed::Whole), 900, "with its filters");
    }
}
