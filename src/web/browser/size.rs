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
    /// The first call is at once, or else when all that is being rendered is there. It waits for no notice of the browser, which
    /// observes nothing in a frame that is out of sight. Where a browser cannot observe at all, there is just a first call at once.
    pub fn new(
        element: Element,
        at_once: bool,
        changed: impl Fn(&Element) + 'static,
    ) -> Option<Self> {
        let pending = Rc::new(RefCell::new(None));
        let changed = Rc::new(changed);
        let later = {
            let (element, changed, pending) = (element.clone(), changed.clone(), pending.clone());
            move || {
                let (element, changed) = (element.clone(), changed.clone());
                // Later, since a change of the layout within the browser's own notice counts as an error there.
                *pending.borrow_mut() = Some(Timeout::new(0, move || changed(&element)));
            }
        };
        if at_once {
            changed(&element);
        } else {
            later();
        }
        let callback = Closure::<dyn FnMut()>::new(later);
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
