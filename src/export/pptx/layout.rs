//! Where everything stands on a slide: each text has the room that it takes, and the picture has what is left.
//!
//! Programs set text in fonts of their own, so that lines are counted by the charts' table of widths, which is that of wide fonts.

use crate::export::Citation;
use crate::export::line_break::lines;
use crate::i18n::Direction;

/// A place on the slide in English Metric Units, 914,400 an inch: left, top, width, height.
pub(super) type Place = [u64; 4];

/// English Metric Units in a point.
const POINT: u64 = 12_700;
const LEFT: u64 = 457_200;
const WIDTH: u64 = 11_277_600;
const TOP: u64 = 228_600;
const BOTTOM: u64 = 6_675_120;
/// Room between two parts.
const GAP: u64 = 91_440;
/// Sizes that are tried, in points, the largest first, and what a text may be high; what is longer ends with an ellipsis.
const TITLE: (&[u32], u64) = (&[26, 22, 18, 16], 70);
const SAID: (&[u32], u64) = (&[16, 14, 12, 11, 10], 112);
const ALONE: (&[u32], u64) = (&[32, 28, 24, 18, 14, 12], 340);
const SOURCE: (&[u32], u64) = (&[10, 9, 8], 60);

/// A part of the slide: its place, its paragraphs, and the size of their letters in points.
pub(super) struct Part {
    pub(super) place: Place,
    pub(super) texts: Vec<String>,
    pub(super) size: u32,
}

/// A slide laid out.
pub(super) struct Layout {
    pub(super) title: Part,
    pub(super) said: Part,
    pub(super) source: Part,
    pub(super) picture: Place,
}

impl Layout {
    /// Lays out what is written beside a picture, or instead of one.
    pub(super) fn new(citation: &Citation, has_picture: bool) -> Self {
        let right_to_left = citation.locale.direction() == Direction::Rtl;
        let part = |texts: Vec<String>, limits| {
            let (texts, size, height) = fitted(texts, limits, right_to_left);
            Part {
                place: [LEFT, TOP, WIDTH, height],
                texts,
                size,
            }
        };
        let title = part(vec![citation.title.clone()], TITLE);
        let mut said = vec![citation.sentence.clone()];
        said.extend(citation.filters.clone());
        let mut said = part(said, if has_picture { SAID } else { ALONE });
        let mut source = part(
            vec![
                beside(&citation.source, &citation.source_path),
                citation.data.clone(),
                beside(&citation.link_label, &citation.link),
            ],
            SOURCE,
        );
        said.place[1] = TOP + title.place[3] + GAP;
        source.place[1] = BOTTOM - source.place[3];
        let top = said.place[1] + said.place[3] + GAP;
        let room = source.place[1].saturating_sub(top + GAP);
        Self {
            picture: [LEFT, top, WIDTH, room],
            title,
            said,
            source,
        }
    }
}

/// A text and the address that it stands before.
pub(super) fn beside(text: &str, address: &str) -> String {
    format!("{text} {address}")
}

/// Paragraphs in the largest letters in which they are low enough, and their height; if need be, without the ends of the longest.
fn fitted(
    mut texts: Vec<String>,
    (sizes, highest): (&[u32], u64),
    right_to_left: bool,
) -> (Vec<String>, u32, u64) {
    // Arabic goes further below the line than Latin does.
    let pitch = if right_to_left { 145 } else { 125 };
    let line = |size: u32| u64::from(size) * POINT * pitch / 100;
    let count = |texts: &[String], size| texts.iter().map(|text| broken(text, size)).sum::<usize>();
    let highest = highest * POINT;
    let low = |size: &&u32| line(**size) * count(&texts, **size) as u64 <= highest;
    let smallest = sizes.last().copied().unwrap_or(1);
    let size = sizes.iter().find(low).copied().unwrap_or(smallest);
    let most = (highest / line(size)) as usize;
    // Once for each text: then all are as short as they get.
    for _ in 0..texts.len() {
        let longest = (0..texts.len()).max_by_key(|place| broken(&texts[*place], size));
        let over = count(&texts, size).saturating_sub(most);
        if let Some(longest) = longest
            && over > 0
        {
            let lines = broken(&texts[longest], size).saturating_sub(over).max(1);
            texts[longest] = shortened(&texts[longest], size, lines);
        }
    }
    let height = line(size) * count(&texts, size) as u64;
    (texts, size, height)
}

/// The number of lines of a text, one at least.
fn broken(text: &str, size: u32) -> usize {
    // Some room is kept for fonts that are wider yet.
    let room = WIDTH / POINT * 97 / 100;
    lines(text, size, false, room as u32).len().max(1)
}

/// The longest beginning of a text that takes so many lines, with an ellipsis.
fn shortened(text: &str, size: u32, most: usize) -> String {
    let letters: Vec<char> = text.chars().collect();
    let beginning = |count: usize| {
        let mut text: String = letters[..count].iter().collect();
        text.push('…');
        text
    };
    let (mut fits, mut too_long) = (0, letters.len());
    while fits + 1 < too_long {
        let middle = usize::midpoint(fits, too_long);
        if broken(&beginning(middle), size) <= most {
            fits = middle;
        } else {
            too_long = middle;
        }
    }
    beginning(fits)
}

/// The room that a slide has for its picture beside what is written on it, in points across and down.
pub fn room(citation: &Citation) -> (u32, u32) {
    let [_, _, across, down] = Layout::new(citation, true).picture;
    ((across / POINT) as u32, (down / POINT) as u32)
}
