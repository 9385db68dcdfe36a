//! What lets a browser install the page: a manifest, and the icon in the sizes that systems want.

use anyhow::{Context, Result};
use resvg::tiny_skia::{Color, Pixmap, Transform};
use resvg::usvg::{Options, Tree};
use serde_json::json;

use crate::site::Site;

/// Where the page names the manifest. The name stays, since browsers know an installed page by it.
pub const MANIFEST: &str = "manifest.webmanifest";

/// The part of a maskable icon that no system cuts off is a circle of four fifths of its width; this square fits into it.
const SAFE: f32 = 0.56;

/// Adds the manifest and the icons, drawn from the page's own.
pub fn add(site: &mut Site, icon: &str) -> Result<()> {
    let tree = Tree::from_str(icon, &Options::default()).context("icon.svg cannot be drawn")?;
    let mut icons = Vec::new();
    for (name, size, purpose) in [
        ("192", 192, "any"),
        ("512", 512, "any"),
        ("512-maskable", 512, "maskable"),
    ] {
        let path = format!("icons/icon-{name}.png");
        site.insert(&*path, drawn(&tree, size, purpose == "maskable")?);
        icons.push(json!({
            "src": path,
            "sizes": format!("{size}x{size}"),
            "type": "image/png",
            "purpose": purpose,
        }));
    }
    let manifest = json!({
        "id": "./",
        "name": "Participant Explorer",
        "short_name": "Participants",
        "start_url": "./",
        "scope": "./",
        // A link is the way to hand a view on, so the ways to copy and share it stay.
        "display": "minimal-ui",
        "background_color": "#ffffff",
        "theme_color": "#1a6fb5",
        "icons": icons,
    });
    site.insert(MANIFEST, serde_json::to_vec(&manifest)?);
    Ok(())
}

/// The icon as a PNG; a maskable one has a ground, and room around it for any shape that a system gives it.
fn drawn(tree: &Tree, size: u16, maskable: bool) -> Result<Vec<u8>> {
    let mut pixels = Pixmap::new(size.into(), size.into()).context("an icon has a size")?;
    let size = f32::from(size);
    let share = if maskable {
        pixels.fill(Color::WHITE);
        SAFE
    } else {
        1.0
    };
    let scale = share * size / tree.size().width().max(tree.size().height());
    let margin = (1.0 - share) / 2.0 * size;
    let placed = Transform::from_scale(scale, scale).post_translate(margin, margin);
    resvg::render(tree, placed, &mut pixels.as_mut());
    pixels.encode_png().context("an icon cannot be written")
}

#[cfg(test)]
mod tests {
    use resvg::tiny_skia::Pixmap;

    use super::{MANIFEST, add};
    use crate::site::Site;

    const ICON: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><path fill="#f00" d="M0 0h16v16H0z"/></svg>"##;

    fn site() -> Site {
        let mut site = Site::default();
        add(&mut site, ICON).unwrap();
        site
    }

    #[test]
    fn each_icon_of_the_manifest_is_there_in_its_size() {
        let site = site();
        let manifest: serde_json::Value =
            serde_json::from_slice(site.get(MANIFEST).unwrap()).unwrap();
        let icons = manifest["icons"].as_array().unwrap();
        assert_eq!(icons.len(), 3);
        for icon in icons {
            let png = site.get(icon["src"].as_str().unwrap()).unwrap();
            let pixels = Pixmap::decode_png(png).unwrap();
            let sizes = format!("{}x{}", pixels.width(), pixels.height());
            assert_eq!(icon["sizes"], sizes);
        }
    }

    #[test]
    fn a_maskable_icon_has_a_ground_where_systems_may_cut() {
        let site = site();
        let colour = |path: &str, x| {
            let pixels = Pixmap::decode_png(site.get(path).unwrap()).unwrap();
            let pixel = pixels.pixel(x, x).unwrap();
            (pixel.red(), pixel.green(), pixel.alpha())
        };
        assert_eq!(colour("icons/icon-512.png", 2), (255, 0, 255));
        assert_eq!(colour("icons/icon-512-maskable.png", 2), (255, 255, 255));
        assert_eq!(colour("icons/icon-512-maskable.png", 256), (255, 0, 255));
    }
}
