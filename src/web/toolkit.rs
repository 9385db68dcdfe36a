//! What a program can do: the first view's has what nearly every visitor needs, the studio's everything.

use crate::chart::{Drawer, draw, draw_first};
use crate::view::{Modeller, all_charts, first_charts};

/// What a program can do. What it does not name is not compiled into it.
#[derive(Debug)]
pub struct Toolkit {
    /// Makes what figures say.
    pub modeller: Modeller,
    /// Draws them.
    pub drawer: Drawer,
    /// Whether this is the studio, which has messages of its own and nothing to load after it.
    pub studio: bool,
}

/// The program of the first view.
pub static EXPLORER: Toolkit = Toolkit {
    modeller: first_charts,
    drawer: draw_first,
    studio: false,
};

/// The program with everything.
pub static STUDIO: Toolkit = Toolkit {
    modeller: all_charts,
    drawer: draw,
    studio: true,
};
