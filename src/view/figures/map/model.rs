//! A circle a country on a map.

use std::rc::Rc;

use super::super::model::Mark;
use crate::dataset::{self, Place};

/// A circle a country on a map.
#[derive(Clone, Debug, PartialEq)]
pub struct Map {
    /// Land and places.
    pub land: Rc<dataset::Map>,
    /// The circles, those of most people first.
    pub circles: Vec<Circle>,
    /// What stands under the map.
    pub note: String,
}

/// A circle on a map.
#[derive(Clone, Debug, PartialEq)]
pub struct Circle {
    /// Its place on the globe.
    pub place: Place,
    /// What it stands for; its area is the mark's value.
    pub mark: Mark,
}
