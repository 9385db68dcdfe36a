//! What was ignored in a link, and which cells of the list are wrong.

use std::rc::Rc;

use yew::{Html, Properties, component, html};

use crate::i18n::{Key, Messages};
use crate::view::NoticeLine;

/// What the notices are given.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The notices.
    pub lines: Vec<NoticeLine>,
    /// The words.
    pub messages: Rc<Messages>,
}

/// The notices, if there are any.
#[component]
pub fn Notices(props: &Props) -> Html {
    if props.lines.is_empty() {
        return html! {};
    }
    html! {
        <section class="notices" role="status" aria-labelledby="notices-title">
            <h2 id="notices-title">{ props.messages.text(Key::NoticeTitle).to_owned() }</h2>
            <ul>
                { for props.lines.iter().map(|line| html! {
                    <li data-notice="" data-row={line.row.map(|row| row.to_string())} data-field={line.column.clone()}>
                        { line.text.clone() }
                    </li>
                }) }
            </ul>
        </section>
    }
}
