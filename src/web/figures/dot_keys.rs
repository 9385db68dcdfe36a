//! Where arrow keys lead among dots: along the lines and across them, as they stand, since dots move and their order in the list
//! does not.

use super::mark_keys::{Pressed, moved};
use crate::chart::{Node, Scene};
use crate::i18n::Direction;
use crate::table::ordered;

/// The mark to which a key leads from another.
pub fn step(scene: &Scene, key: Pressed, from: usize, direction: Direction) -> Option<usize> {
    let places = places(scene);
    let Some((x, y)) = places.get(from).copied() else {
        return moved(key, from, scene.marks.len(), direction);
    };
    match key {
        Pressed::Up | Pressed::Down => {
            let mut nearest = None;
            for (place, (across, down)) in places.iter().enumerate() {
                let ahead = if key == Pressed::Down {
                    down - y
                } else {
                    y - down
                };
                // The next line first, and on it the dot that is nearest.
                let distance = (ahead, (across - x).abs());
                if ahead > 0 && nearest.is_none_or(|(least, _)| distance < least) {
                    nearest = Some((distance, place));
                }
            }
            nearest.map(|(_, place)| place)
        }
        _ => {
            let all: Vec<_> = (0..places.len()).collect();
            let reading = |place: usize| match direction {
                Direction::Ltr => (places[place].1, places[place].0),
                Direction::Rtl => (places[place].1, -places[place].0),
            };
            let order = ordered(&all, &|a, b| reading(a).cmp(&reading(b)));
            let standing = order.iter().position(|place| *place == from)?;
            moved(key, standing, order.len(), direction).map(|next| order[next])
        }
    }
}

/// The middle of each mark of a picture whose marks are dots; nothing for others.
fn places(scene: &Scene) -> Vec<(i32, i32)> {
    let mut places = Vec::new();
    for node in &scene.nodes {
        if let Node::Group { children, .. } = node
            && let [Node::Circle { center, .. }] = children[..]
        {
            places.push(center);
        }
    }
    places
}
