//! The width of an element, whenever it changes.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, ResizeObserver};

/// Watches an element's width until it is dropped.
pub struct WidthObserver {
    observer: ResizeObserver,
    // The browser calls it as long as the observer lives.
    _callback: Closure<dyn FnMut()>,
}

impl WidthObserver {
    /// Calls back with the element's inner width in CSS pixels, once at first and then at every change.
    ///
    /// Where the browser cannot observe, the element is measured just once.
    pub fn new(element: Element, changed: impl Fn(u32) + 'static) -> Option<Self> {
        let observed = element.clone();
        changed(width(&observed));
        let callback = Closure::<dyn FnMut()>::new(move || changed(width(&observed)));
        let observer = ResizeObserver::new(callback.as_ref().unchecked_ref()).ok()?;
        observer.observe(&element);
        Some(Self {
            observer,
            _callback: callback,
        })
    }
}

impl Drop for WidthObserver {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}

fn width(element: &Element) -> u32 {
    u32::try_from(element.client_width()).unwrap_or_default()
}
