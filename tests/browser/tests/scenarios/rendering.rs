//! Exported pictures, as a browser's pixels and as those of another renderer.

use std::sync::Arc;

use anyhow::{Context, Result, ensure};
use browser_tests::{Scenario, Session, eventually, hooks, scenarios};
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::fontdb::Database;
use resvg::usvg::{Options, Tree};

pub fn scenarios() -> Vec<Scenario> {
    scenarios![draws_english_as_others_do, draws_arabic_as_others_do]
}

/// Cells of the grid in which ink is compared, in CSS pixels: about two lines of text.
const CELL: u32 = 40;
/// Two cells are alike if their ink differs by less than this share of the cell: fonts may differ a little in weight and place.
const ALIKE: f64 = 0.09;
/// Channels of a pixel may differ by this much before it counts as another colour.
const NEAR: u8 = 64;

async fn draws_english_as_others_do(session: &Session) -> Result<()> {
    draws_as_others_do(session, "en").await
}

async fn draws_arabic_as_others_do(session: &Session) -> Result<()> {
    draws_as_others_do(session, "ar").await
}

async fn draws_as_others_do(session: &Session, lang: &str) -> Result<()> {
    let page = session.page();
    let mut fonts = Database::new();
    fonts.load_system_fonts();
    let fonts = Arc::new(fonts);
    for chart in [hooks::REGION_CHART, "region-stakeholder-matrix"] {
        page.open_at((1280, 900), &format!("lang={lang}")).await?;
        page.click(&hooks::save_button(chart)).await?;
        let open = format!("{}[open]", hooks::save_menu(chart));
        eventually("the menu to open", async || {
            Ok(page.is_visible(&open).await?.then_some(()))
        })
        .await?;
        page.catch_files().await?;
        page.click(&hooks::wish(chart, "svg")).await?;
        let svg = eventually("the SVG", async || page.saved_file().await).await?;
        page.click(&hooks::wish(chart, "png-1")).await?;
        let png = eventually("the PNG", async || page.saved_file().await).await?;

        let seen = Pixmap::decode_png(&png.content()?)?;
        let expected = rendered(&svg.text()?, &fonts)?;
        compare(&seen, &expected).with_context(|| format!("{chart} in {lang}"))?;
        // What is written must count, or the comparison would be worth nothing.
        let mute = svg
            .text()?
            .replace("<text ", "<text visibility=\"hidden\" ");
        let mute = compare(&seen, &rendered(&mute, &fonts)?);
        ensure!(mute.is_err(), "{chart} in {lang} is the same without text");
    }
    Ok(())
}

/// The picture by another renderer. It knows no `direction`, so that the ends of texts are named for it as they stand and each
/// text is set apart as one from right to left; and it takes a text's letters from one font, so that Arabic ones are told theirs.
fn rendered(svg: &str, fonts: &Arc<Database>) -> Result<Pixmap> {
    let svg = if svg.contains("direction=\"rtl\"") {
        svg.replace(" direction=\"rtl\"", "")
            .replace("text-anchor=\"start\"", "text-anchor=\"END\"")
            .replace("text-anchor=\"end\"", "text-anchor=\"start\"")
            .replace("text-anchor=\"END\"", "text-anchor=\"end\"")
            .split_inclusive('\n')
            .map(set_apart)
            .collect()
    } else {
        svg.to_owned()
    };
    let options = Options {
        fontdb: Arc::clone(fonts),
        ..Options::default()
    };
    let tree = Tree::from_str(&svg, &options)?;
    let size = tree.size().to_int_size();
    let mut pixels = Pixmap::new(size.width(), size.height()).context("the picture has a size")?;
    resvg::render(&tree, Transform::identity(), &mut pixels.as_mut());
    Ok(pixels)
}

/// A line of the SVG, with its text between the marks of Unicode that say what `direction` says.
fn set_apart(line: &str) -> String {
    let text = line
        .strip_suffix("</text>\n")
        .and_then(|line| line.split_once('>'));
    let Some((tag, text)) = text else {
        return line.to_owned();
    };
    let mut apart = format!("{tag}>\u{2067}");
    for word in text.split_inclusive(|letter| !is_arabic(letter)) {
        let letters = word.trim_end_matches(|letter| !is_arabic(letter));
        if !letters.is_empty() {
            apart += &format!("<tspan font-family=\"Noto Sans Arabic\">{letters}</tspan>");
        }
        apart += &word[letters.len()..];
    }
    apart + "\u{2069}</text>\n"
}

fn is_arabic(letter: char) -> bool {
    matches!(letter, '\u{600}'..='\u{6ff}')
}

fn compare(seen: &Pixmap, expected: &Pixmap) -> Result<()> {
    let size = (seen.width(), seen.height());
    ensure!(
        size == (expected.width(), expected.height()),
        "{size:?} is another size"
    );
    let far = |one: u8, other: u8| one.abs_diff(other) > NEAR;
    let other = seen
        .pixels()
        .iter()
        .zip(expected.pixels())
        .filter(|(a, b)| {
            far(a.red(), b.red()) || far(a.green(), b.green()) || far(a.blue(), b.blue())
        });
    let share = other.count() as f64 / seen.pixels().len() as f64;

    let (mut cells, mut unlike, mut inked) = (0, Vec::new(), 0);
    for top in (0..size.1).step_by(CELL as usize) {
        for left in (0..size.0).step_by(CELL as usize) {
            let (a, b) = (ink(seen, left, top), ink(expected, left, top));
            cells += 1;
            inked += usize::from(b > 0.01);
            if (a - b).abs() > ALIKE {
                unlike.push((left, top, a, b));
            }
        }
    }
    ensure!(
        inked * 4 > cells,
        "the picture is nearly empty: {inked} of {cells}"
    );
    ensure!(
        share < 0.05,
        "{share} of the pixels have another colour; ink: {unlike:?}"
    );
    ensure!(unlike.is_empty(), "ink differs at {unlike:?}");
    Ok(())
}

/// How much of a cell is not ground, from 0 to 1, by how dark it is.
fn ink(pixels: &Pixmap, left: u32, top: u32) -> f64 {
    let (mut ink, mut area) = (0.0, 0.0);
    for y in top..(top + CELL).min(pixels.height()) {
        for x in left..(left + CELL).min(pixels.width()) {
            let Some(pixel) = pixels.pixel(x, y) else {
                continue;
            };
            let light = u32::from(pixel.red()) + u32::from(pixel.green()) + u32::from(pixel.blue());
            ink += 1.0 - f64::from(light) / 765.0;
            area += 1.0;
        }
    }
    ink / area
}
