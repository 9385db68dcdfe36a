//! One small module a browser interface.

use web_sys::Window;

pub mod boot;
pub mod clipboard;
pub mod document;
pub mod fetch;
pub mod file;
pub mod frame;
pub mod keys;
pub mod location;
pub mod offline;
pub mod preview;
pub mod raster;
pub mod remembered;
pub mod size;

/// The browser's window. There is none where a page is rendered before any browser has it, and calls to one would panic there.
pub fn window() -> Option<Window> {
    if cfg!(target_arch = "wasm32") {
        web_sys::window()
    } else {
        None
    }
}
