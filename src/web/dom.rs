//! Elements of the page, built by calls.
//!
//! Yew's `html!` macro writes each element out in full wherever it stands, which made these trees a third of the program that
//! a visitor waits for. Calls to a few functions say the same in a fraction of the bytes.

use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlInputElement};
use yew::virtual_dom::{
    AttributeOrProperty, Attributes, Key, Listener, ListenerKind, VList, VNode, VTag, VText,
};
use yew::{AttrValue, Callback, Html, NodeRef};

use crate::i18n::Locale;

/// An element that is being built.
// Boxed, since every call takes it and gives it back.
pub struct Element(Box<VTag>);

/// A new element without attributes and children.
pub fn el(tag: &'static str) -> Element {
    Element(Box::new(VTag::new(tag)))
}

/// A callback that sends one message, whatever the event says.
pub fn send<M: Clone + 'static>(to: &Callback<M>, message: M) -> Callback<Event> {
    let to = to.clone();
    Callback::from(move |_| to.emit(message.clone()))
}

/// Nodes in the place of one, so that they come and go without their neighbours.
pub fn list(nodes: impl IntoIterator<Item = impl Into<Html>>) -> Html {
    let mut list = VList::new();
    for node in nodes {
        list.add_child(node.into());
    }
    list.into()
}

/// What is written in the input that an event comes from.
pub fn written(event: &Event) -> String {
    let input = event
        .target()
        .and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
    input.map_or_else(String::new, |input| input.value())
}

impl Element {
    /// Keeps the element, and with it the focus, where its neighbours come and go.
    pub fn key(mut self, key: &str) -> Self {
        self.0.key = Some(Key::from(key));
        self
    }

    /// Sets an attribute.
    pub fn attr(self, name: &'static str, value: &str) -> Self {
        let value = AttrValue::from(Rc::<str>::from(value));
        self.set(name, AttributeOrProperty::Attribute(value))
    }

    /// Gives the element all its attributes at once, some of which need not be there. Yew then compares them one by one, without looking
    /// their names up, which tells in what there is much of, such as rows.
    #[inline(never)]
    pub fn attrs(mut self, names: &'static [&'static str], values: &[Option<&str>]) -> Self {
        let value = |value: &str| AttributeOrProperty::Attribute(Rc::<str>::from(value).into());
        let values = values.iter().map(|text| text.map(value)).collect();
        self.0.attributes = Attributes::Dynamic {
            keys: names,
            values,
        };
        self
    }

    // Yew's own way also copies attributes of other kinds into the map, of which there are none here: 0.7 KB of the first view.
    #[inline(never)]
    fn set(mut self, name: &'static str, value: AttributeOrProperty) -> Self {
        let attributes = &mut self.0.attributes;
        if !matches!(attributes, Attributes::IndexMap(_)) {
            *attributes = Attributes::IndexMap(Rc::default());
        }
        if let Attributes::IndexMap(map) = attributes
            && let Some(map) = Rc::get_mut(map)
        {
            map.insert(AttrValue::Static(name), value);
        }
        self
    }

    /// Sets the class, if there is one.
    pub fn class(self, class: &str) -> Self {
        self.maybe("class", Some(class).filter(|class| !class.is_empty()))
    }

    /// Sets an attribute that need not be there.
    pub fn maybe(self, name: &'static str, value: Option<&str>) -> Self {
        match value {
            Some(value) => self.attr(name, value),
            None => self,
        }
    }

    /// Sets an attribute that is true by being there.
    pub fn flag(self, name: &'static str, on: bool) -> Self {
        self.maybe(name, on.then_some(name))
    }

    /// Sets an attribute whose value is written out, as in `aria-pressed`.
    pub fn truth(self, name: &'static str, value: bool) -> Self {
        self.attr(name, if value { "true" } else { "false" })
    }

    /// Sets an attribute to a number.
    pub fn number(self, name: &'static str, value: impl ToString) -> Self {
        self.attr(name, &value.to_string())
    }

    /// Says in which language the text is, and so in which direction it runs, where that is not the page's own.
    pub fn language(self, locale: Option<Locale>) -> Self {
        match locale {
            Some(locale) => self
                .attr("lang", locale.code())
                .attr("dir", locale.direction().attribute()),
            None => self,
        }
    }

    /// Lets an input run in the direction of what is written in it; an empty one runs as the page does, and so does what stands in its
    /// place.
    pub fn typed_direction(self, typed: &str) -> Self {
        self.maybe("dir", (!typed.is_empty()).then_some("auto"))
    }

    /// What is written in an input.
    pub fn value(mut self, value: &str) -> Self {
        self.0.set_value(AttrValue::from(Rc::<str>::from(value)));
        self
    }

    /// Whether an input is chosen.
    pub fn checked(mut self, checked: bool) -> Self {
        self.0.set_checked(checked);
        self
    }

    /// Whether an option is the one that its list shows.
    pub fn selected(self, selected: bool) -> Self {
        self.set("selected", AttributeOrProperty::Property(selected.into()))
    }

    /// Makes the element known to its component once it is in the page.
    pub fn known_as(mut self, node: &NodeRef) -> Self {
        self.0.node_ref = node.clone();
        self
    }

    /// Listens to an event.
    #[inline(never)]
    pub fn on(mut self, event: On, callback: Callback<Event>) -> Self {
        self.0.add_listener(Rc::new(Handler { event, callback }));
        self
    }

    /// Adds a child.
    pub fn child(self, child: impl Into<Html>) -> Self {
        self.node(child.into())
    }

    /// Adds a child that need not be there. Its place stays, so that its neighbours keep their elements.
    pub fn optional(self, child: Option<Self>) -> Self {
        self.node(child.map_or_else(Html::default, Html::from))
    }

    /// Adds children.
    pub fn children(self, children: impl IntoIterator<Item = impl Into<Html>>) -> Self {
        children.into_iter().fold(self, Self::child)
    }

    /// Adds text.
    pub fn text(self, text: &str) -> Self {
        self.node(VText::new(Rc::<str>::from(text)).into())
    }

    #[inline(never)]
    fn node(mut self, node: VNode) -> Self {
        self.0.add_child(node);
        self
    }
}

impl From<Element> for Html {
    #[inline(never)]
    fn from(element: Element) -> Self {
        (*element.0).into()
    }
}

/// The events that the page listens to.
#[derive(Clone, Copy)]
pub enum On {
    Blur,
    Change,
    Click,
    Enter,
    Focus,
    Input,
    Key,
    Leave,
}

struct Handler {
    event: On,
    callback: Callback<Event>,
}

impl Listener for Handler {
    fn kind(&self) -> ListenerKind {
        match self.event {
            On::Blur => ListenerKind::onblur,
            On::Change => ListenerKind::onchange,
            On::Click => ListenerKind::onclick,
            On::Enter => ListenerKind::onmouseenter,
            On::Focus => ListenerKind::onfocus,
            On::Input => ListenerKind::oninput,
            On::Key => ListenerKind::onkeydown,
            On::Leave => ListenerKind::onmouseleave,
        }
    }

    fn handle(&self, event: Event) {
        self.callback.emit(event);
    }

    fn passive(&self) -> bool {
        false
    }
}
