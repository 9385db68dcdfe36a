//! The table that says the same as a figure's picture.

use yew::{Html, html};

use crate::view::Twin;

/// A figure's numbers as a table; `title` names the part that scrolls.
pub fn twin(title: &str, twin: &Twin) -> Html {
    html! {
        <div class="scroll" tabindex="0" role="group" aria-label={title.to_owned()}>
            <table>
                <thead><tr>{ for twin.head.iter().map(|cell| html! { <th scope="col">{ cell.clone() }</th> }) }</tr></thead>
                <tbody>
                    { for twin.rows.iter().map(|row| html! {
                        <tr>
                            { for row.iter().enumerate().map(|(place, cell)| match place {
                                0 => html! { <th scope="row">{ cell.clone() }</th> },
                                _ => html! { <td>{ cell.clone() }</td> },
                            }) }
                        </tr>
                    }) }
                </tbody>
            </table>
        </div>
    }
}
