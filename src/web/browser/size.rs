//! The size of an element, whenever it changes.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::timers::callback::Timeout;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, ResizeObserver};

/// Watches an element's size until it is dropped.
pub struct SizeObserver {
    observer: ResizeObserver,
    // The browser calls it as long as the observer lives.
    _callback: Closure<dyn FnMut()>,
    pending: Rc<RefCell<Option<Timeout>>>,
}

impl SizeObserver {
    /// Calls back with the element, once at first and then at every change of its size.
    ///
    /// Where the browser cannot observe, there is just the first call.
    pub fn new(element: Element, changed: impl Fn(&Element) + 'static) -> Option<Self> {
        changed(&element);
        let pending = Rc::new(RefCell::new(None));
        let callback = {
            let (element, changed, pending) = (element.clone(), Rc::new(changed), pending.clone());
            Closure::<dyn FnMut()>::new(move || {
                let (element, changed) = (element.clone(), changed.clone());
                // Later, since a change of the layout within the browser's own notice counts as an error there.
                *pending.borrow_mut() = Some(Timeout::new(0, move || changed(&element)));
            })
        };
        let observer = ResizeObserver::new(callback.as_ref().unchecked_ref()).ok()?;
        observer.observe(&element);
        Some(Self {
            observer,
            _callback: callback,
            pending,
        })
    }
}

impl Drop for SizeObserver {
    fn drop(&mut self) {
        self.observer.disconnect();
        self.pending.borrow_mut().take();
    }
}
