//! What was ignored in a link, and which cells of the list are wrong.

use yew::{Html, html};

use crate::i18n::{Key, Messages};
use crate::view::NoticeLine;

/// The notices, if there are any.
pub fn notice_list(lines: &[NoticeLine], messages: &Messages) -> Html {
    if lines.is_empty() {
        return html! {};
    }
    html! {
        <section class="notices" role="status" aria-labelledby="notices-title">
            <h2 id="notices-title">{ messages.text(Key::NoticeTitle).to_owned() }</h2>
            <ul>
                { for lines.iter().map(|line| html! {
                    <li data-notice="" data-row={line.row.map(|row| row.to_string())} data-field={line.column.clone()}>
                        { line.text.clone() }
                    </li>
                }) }
            </ul>
        </section>
    }
}
