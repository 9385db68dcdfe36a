//! Where arrow keys lead among dots: along the lines and across them, as they stand, since dots move and their order in the list
//! does not.

use super::mark_keys::{Pressed, moved};
use crate::chart::{Node, Scene};
use crate::i18n::Direction;

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
            let reading = |place: usize| match direction {
                Direction::Ltr => (places[place].1, places[place].0),
                Direction::Rtl => (places[place].1, -places[place].0),
            };
            let mut order: Vec<_> = (0..places.len()).collect();
            order.sort_by_key(|place| reading(*place));
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

#[cfg(test)]
mod tests {
    use super::Pressed;
    use super::step;
    use crate::chart::{Brush, Node, Paint, Scene};
    use crate::i18n::Direction::{self, Ltr, Rtl};

    /// Dots in two lines, of which the second is shorter and is drawn first.
    const DOTS: [(i32, i32); 5] = [(0, 10), (10, 10), (0, 0), (10, 0), (20, 0)];

    fn to(key: Pressed, from: usize, direction: Direction) -> Option<usize> {
        let nodes = DOTS.map(|center| Node::Group {
            mark: 0,
            children: vec![Node::Circle {
                center,
                radius: 4,
                brush: Brush::Fill(Paint::Ink),
            }],
        });
        let scene = Scene {
            nodes: nodes.to_vec(),
            ..Scene::default()
        };
        step(&scene, key, from, direction)
    }

    #[test]
    fn arrows_lead_along_the_lines_as_they_are_read() {
        assert_eq!(to(Pressed::Right, 2, Ltr), Some(3));
        assert_eq!(to(Pressed::Right, 4, Ltr), Some(0), "on to the next line");
        assert_eq!(to(Pressed::Left, 4, Rtl), Some(3));
        assert_eq!(to(Pressed::First, 0, Ltr), Some(2));
        assert_eq!(to(Pressed::Last, 2, Ltr), Some(1));
    }

    #[test]
    fn arrows_lead_across_to_the_nearest_dot_of_the_next_line() {
        assert_eq!(to(Pressed::Down, 3, Ltr), Some(1));
        assert_eq!(to(Pressed::Down, 4, Ltr), Some(1));
        assert_eq!(to(Pressed::Up, 0, Ltr), Some(2));
        assert_eq!(to(Pressed::Up, 2, Ltr), None);
    }
}
