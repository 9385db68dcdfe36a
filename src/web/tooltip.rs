//! What a pointed or focused mark says, beside the mark.

use web_sys::{Element, HtmlElement};
use yew::{
    AttrValue, Callback, Html, MouseEvent, NodeRef, Properties, component, html, use_effect,
    use_node_ref,
};

/// What the tooltip is given.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// What it says.
    pub text: AttrValue,
    /// The frame in which it is placed.
    pub frame: NodeRef,
    /// The place of its mark among the marks of the frame.
    pub mark: u32,
    /// The pointer has come onto it, so it stays.
    pub onenter: Callback<MouseEvent>,
    /// The pointer has left it.
    pub onleave: Callback<MouseEvent>,
}

/// A tooltip above its mark, or below where there is no room.
#[component]
pub fn Tooltip(props: &Props) -> Html {
    let node = use_node_ref();
    {
        let (node, frame, mark) = (node.clone(), props.frame.clone(), props.mark);
        use_effect(move || {
            if let (Some(tip), Some(frame)) = (node.cast::<HtmlElement>(), frame.cast::<Element>())
            {
                place(&tip, &frame, mark);
            }
        });
    }
    html! {
        <div ref={node} class="tooltip" role="tooltip" onmouseenter={props.onenter.clone()}
            onmouseleave={props.onleave.clone()}>{ props.text.clone() }</div>
    }
}

/// Places the tooltip through the style object, since the page's policy forbids style attributes.
fn place(tip: &HtmlElement, frame: &Element, mark: u32) {
    let marks = frame.query_selector_all("[data-mark]").ok();
    let Some(mark) = marks
        .and_then(|marks| marks.item(mark))
        .and_then(|node| wasm_bindgen::JsCast::dyn_into::<Element>(node).ok())
    else {
        return;
    };
    let (frame, mark, own) = (
        frame.get_bounding_client_rect(),
        mark.get_bounding_client_rect(),
        tip.get_bounding_client_rect(),
    );
    let middle = mark.left() + mark.width() / 2.0 - frame.left() - own.width() / 2.0;
    let left = middle.min(frame.width() - own.width()).max(0.0);
    let above = mark.top() - frame.top() - own.height() - 4.0;
    let top = if above + frame.top() < 0.0 {
        mark.bottom() - frame.top() + 4.0
    } else {
        above
    };
    for (property, value) in [("left", left), ("top", top)] {
        // A browser that refuses leaves the tooltip at the frame's corner, still readable.
        let _ = tip.style().set_property(
            property,
            &[value.round().to_string().as_str(), "px"].concat(),
        );
    }
}
