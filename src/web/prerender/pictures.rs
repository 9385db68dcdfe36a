//! The figures as pictures, for pages that can show nothing else and for what is shown of a link elsewhere.

use serde_json::{Value, json};

use super::files::Package;
use super::place;
use crate::export::{Citation, Look, picture};
use crate::state::{PageState, Part, View, query_string};
use crate::view::{self, Figure, cited};
use crate::web::load::Loaded;
use crate::web::toolkit::STUDIO;

/// Every figure of a list as an SVG document that can be cited, with its name and what it says.
pub fn pictures(package: &Package, address: Option<&str>) -> Value {
    let Package {
        loaded, messages, ..
    } = package;
    let Loaded { dataset, table, .. } = &**loaded;
    let state = PageState {
        view: View {
            part: Part::Figures,
            ..View::default()
        },
        anonymous: loaded.home.nameless,
        ..PageState::default()
    };
    let page = view::page(dataset, table, messages, &state, STUDIO.modeller);
    let figures = page.figures.iter().map(|figure| {
        let citation = citation(figure, package, address);
        let look = Look {
            scale: 1,
            transparent: false,
        };
        let drawn = picture(figure, STUDIO.drawer, &citation, look);
        json!({
            "name": figure.name,
            "title": figure.title,
            "sentence": figure.sentence,
            "width": drawn.width,
            "height": drawn.height,
            "svg": drawn.svg,
        })
    });
    figures.collect()
}

fn citation(figure: &Figure, package: &Package, address: Option<&str>) -> Citation {
    let Package {
        loaded, messages, ..
    } = package;
    let state = PageState {
        view: View {
            part: Part::Figure(figure.name.clone()),
            ..View::default()
        },
        ..PageState::default()
    };
    let cited = cited(&loaded.dataset, &loaded.table, messages, &state, None);
    let place = place(&loaded.home, messages.locale());
    let link = address.map(|address| {
        let path = place.trim_start_matches("./");
        [address, path, "?", &query_string(&state)].concat()
    });
    Citation::new(
        &figure.title,
        &figure.sentence,
        &cited,
        messages,
        link.unwrap_or_default(),
        &loaded.fingerprint,
    )
}
