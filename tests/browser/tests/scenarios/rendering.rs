//! Exported pictures, as a browser's pixels and as those of another renderer.

use std::fs;
use std::sync::Arc;

use anyhow::{Context, Result, ensure};
use browser_tests::{Answer, Engine, Scenario, Session, eventually, font_files, hooks, scenarios};
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::fontdb::Database;
use resvg::usvg::{Options, Tree};
use serde_json::{Value, json};

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

/// As many pictures as every engine draws.
const FEW: usize = 3;

/// A picture of each kind of chart, and how many pixels it has for one.
const PICTURES: [(&str, u32); 11] = [
    (hooks::REGION_CHART, 1),
    (hooks::REGION_CHART, 2),
    ("region-stakeholder-matrix", 1),
    ("countries", 1),
    ("placement", 1),
    ("comparison", 1),
    ("dots", 1),
    ("region-small-multiples", 1),
    ("affiliations", 1),
    ("representation", 1),
    ("map", 1),
];

async fn draws_as_others_do(session: &Session, lang: &str) -> Result<()> {
    let page = session.page();
    let mut fonts = Database::new();
    for file in font_files(&session.setup().fonts)? {
        fonts.load_font_data(file);
    }
    let fonts = Arc::new(fonts);
    session.server().answer(DESCRIPTOR, with_a_map(session)?);
    page.open_at((1280, 900), &format!("lang={lang}&view=figures"))
        .await?;
    page.complete().await?;
    page.catch_files().await?;
    // Drawing everything twice takes its time, and engines differ in how they draw, not in what.
    let few = match session.engine() {
        Engine::Chromium => PICTURES.len(),
        Engine::Firefox | Engine::WebKit => FEW,
    };
    for (place, &(chart, scale)) in PICTURES.iter().take(few).enumerate() {
        let named = || format!("{chart} in {lang}, {scale} for one");
        page.open_save_menu(chart).await?;
        page.click(&hooks::wish(chart, "svg")).await?;
        let svg = eventually("the SVG", async || page.saved_file().await).await?;
        let wish = format!("png-{scale}");
        page.click(&hooks::wish(chart, &wish)).await?;
        let png = eventually("the PNG", async || page.saved_file().await).await?;

        let seen = Pixmap::decode_png(&png.content()?)?;
        let expected = rendered(&svg.text()?, &fonts, scale)?;
        compare(&seen, &expected, scale).with_context(named)?;
        if place >= FEW {
            continue;
        }
        // What is written must count, or the comparison would be worth nothing.
        let mute = svg
            .text()?
            .replace("<text ", "<text visibility=\"hidden\" ");
        let mute = compare(&seen, &rendered(&mute, &fonts, scale)?, scale);
        ensure!(mute.is_err(), "{} is the same without text", named());
    }
    Ok(())
}

const DESCRIPTOR: &str = "data/mhlb-2021/datapackage.json";

/// The list's descriptor with a map, which the list itself does not ask for.
fn with_a_map(session: &Session) -> Result<Answer> {
    let descriptor = fs::read_to_string(session.setup().site.join(DESCRIPTOR))?;
    let mut descriptor: Value = serde_json::from_str(&descriptor)?;
    let titles = json!({ "en": "Participants on a map", "ar": "المشاركون على خريطة" });
    let map = json!({ "name": "map", "kind": "map", "titles": titles, "fields": ["country"], "further": true });
    let figures = descriptor["explorer"]["figures"].as_array_mut();
    figures.context("the list has figures")?.push(map);
    Ok(Answer::Content {
        kind: "application/json",
        body: descriptor.to_string().into_bytes(),
    })
}

/// The picture by another renderer. It knows no `direction`, so that the ends of texts are named for it as they stand and each
/// text is set apart as one from right to left; and it takes a text's letters from one font, so that Arabic ones are told theirs.
fn rendered(svg: &str, fonts: &Arc<Database>, scale: u32) -> Result<Pixmap> {
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
    let pixels = Pixmap::new(size.width() * scale, size.height() * scale);
    let mut pixels = pixels.context("the picture has a size")?;
    let larger = Transform::from_scale(scale as f32, scale as f32);
    resvg::render(&tree, larger, &mut pixels.as_mut());
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

fn compare(seen: &Pixmap, expected: &Pixmap, scale: u32) -> Result<()> {
    let cell = CELL * scale;
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
    for top in (0..size.1).step_by(cell as usize) {
        for left in (0..size.0).step_by(cell as usize) {
            let (a, b) = (ink(seen, left, top, cell), ink(expected, left, top, cell));
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
    // A long line may end a little earlier or later: where letters of two scripts meet, renderers take spaces from different fonts.
    ensure!(unlike.len() * 250 <= cells, "ink differs at {unlike:?}");
    Ok(())
}

/// How much of a cell is not ground, from 0 to 1, by how dark it is.
fn ink(pixels: &Pixmap, left: u32, top: u32, cell: u32) -> f64 {
    let (mut ink, mut area) = (0.0, 0.0);
    for y in top..(top + cell).min(pixels.height()) {
        for x in left..(left + cell).min(pixels.width()) {
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
