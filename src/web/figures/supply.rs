//! What figures need of a list besides its entries.

use std::pin::Pin;
use std::rc::Rc;

use crate::i18n::Locale;
use crate::web::browser::fetch::NETWORK;
use crate::web::load::later::Addition;
use crate::web::load::{Loaded, later};

/// Loads what the list is measured by, and the map. Where they cannot be had, the figures that need them say so.
pub fn supply(loaded: Rc<Loaded>, _: Locale) -> Pin<Box<dyn Future<Output = Option<Addition>>>> {
    Box::pin(async move {
        let reference = later::reference(&NETWORK, &loaded).await;
        let map = later::map(&NETWORK, &loaded).await;
        let add = move |loaded: &Loaded| {
            let mut all = loaded.clone();
            if let Ok(reference) = &reference {
                all = all.with_reference(reference.clone());
            }
            if let Ok(map) = &map {
                all = all.with_map(map.clone());
            }
            all
        };
        Some(Rc::new(add) as Addition)
    })
}
