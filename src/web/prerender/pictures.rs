//! The figures as pictures, for pages that can show nothing else and for what is shown of a link elsewhere.

use rendered::Picture;

use super::list::List;
use super::path;
use crate::chart::draw;
use crate::export::{Citation, Look, picture};
use crate::state::{PageState, Part, View, query_string};
use crate::view::{self, Figure, all_charts, provenance};
use crate::web::load::Loaded;

/// Every figure of a list as an SVG document that can be cited, with its name and what it says.
pub fn pictures(list: &List, address: Option<&str>) -> Vec<Picture> {
    let List { loaded, messages } = list;
    let Loaded { dataset, table, .. } = &**loaded;
    let state = PageState {
        view: View {
            part: Part::Figures,
            ..View::default()
        },
        anonymous: loaded.site.nameless,
        ..PageState::default()
    };
    let page = view::page(dataset, table, messages, &state, all_charts);
    let figures = page.figures.iter().map(|figure| {
        let citation = citation(figure, list, address);
        let look = Look {
            scale: 1,
            transparent: false,
        };
        let drawn = picture(figure, draw, &citation, look);
        Picture {
            name: figure.name.clone(),
            title: figure.title.clone(),
            sentence: figure.sentence.clone(),
            width: drawn.width,
            height: drawn.height,
            svg: drawn.svg,
        }
    });
    figures.collect()
}

fn citation(figure: &Figure, list: &List, address: Option<&str>) -> Citation {
    let List { loaded, messages } = list;
    let state = PageState {
        view: View {
            part: Part::Figure(figure.name.clone()),
            ..View::default()
        },
        ..PageState::default()
    };
    let provenance = provenance(&loaded.dataset, &loaded.table, messages, &state, None);
    let path = path(&loaded.site, messages.locale());
    let link = address.map(|address| {
        let path = path.trim_start_matches("./");
        format!("{address}{path}?{}", query_string(&state))
    });
    Citation::new(
        &figure.title,
        &figure.sentence,
        &provenance,
        messages,
        link.unwrap_or_default(),
        &loaded.version,
    )
}
