//! Elements of the page that are found again after they were rendered anew.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

/// An element that is found again where the page is rendered anew. Another that merely stands in its place is not taken for it.
pub struct Remembered {
    selector: String,
    /// The element's text, by which it is told from others that the selector finds.
    words: String,
}

impl Remembered {
    /// Remembers an element.
    pub fn new(element: &Element) -> Option<Self> {
        let (selector, words) = (selector(element)?, words(element));
        Some(Self { selector, words })
    }

    /// The element within another; nothing where it has gone.
    pub fn find(&self, within: &Element) -> Option<HtmlElement> {
        let found = within.query_selector_all(&self.selector).ok()?;
        let mut found = (0..found.length()).filter_map(|place| found.item(place));
        let same = found.find_map(|node| {
            let element = node.dyn_into::<Element>().ok()?;
            (words(&element) == self.words).then_some(element)
        })?;
        Some(same.unchecked_into())
    }
}

/// What an element says, with its label if it has one.
fn words(element: &Element) -> String {
    let label = element.closest("label").ok().flatten();
    let own = label.as_ref().unwrap_or(element).text_content();
    let name = element.get_attribute("aria-label");
    [own, name].map(Option::unwrap_or_default).concat()
}

/// What finds an element in the same page: the first of its attributes that tells it from others, or its tag within the nearest
/// element around it that has one.
fn selector(element: &Element) -> Option<String> {
    const TELLING: [&str; 8] = [
        "id",
        "href",
        "data-mark",
        "data-number",
        "data-value",
        "data-field",
        "data-remove",
        "data-chart",
    ];
    let own = |element: &Element| {
        TELLING.iter().find_map(|name| {
            let value = element.get_attribute(name)?;
            let value = value.replace(['\\', '"'], "");
            Some(["[", name, "=\"", &value, "\"]"].concat())
        })
    };
    let tag = element.tag_name().to_lowercase();
    match own(element) {
        Some(own) => Some([tag.as_str(), &own].concat()),
        None => {
            let mut above = element.parent_element();
            while let Some(element) = above {
                if let Some(own) = own(&element) {
                    return Some([own.as_str(), " ", &tag].concat());
                }
                above = element.parent_element();
            }
            None
        }
    }
}
