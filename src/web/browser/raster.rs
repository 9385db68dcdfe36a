//! Pixels from shapes.

use js_sys::{Promise, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, CanvasRenderingContext2d, HtmlCanvasElement, HtmlImageElement};

use super::file::{FileUrl, file};
use super::window;

/// The PNG of an SVG document of a size in pixels, as the browser draws it.
pub async fn png(svg: &str, (width, height): (u32, u32)) -> Result<Blob, JsValue> {
    let address = FileUrl::new(&file(svg.as_bytes(), "image/svg+xml")?)?;
    let image = HtmlImageElement::new()?;
    let loaded = Promise::new(&mut |resolve, reject| {
        image.set_onload(Some(&resolve));
        image.set_onerror(Some(&reject));
    });
    image.set_src(address.as_str());
    if JsFuture::from(loaded).await.is_err() {
        return Err(js_sys::Error::new("SVG").into());
    }

    let document = window().and_then(|window| window.document());
    let canvas = document.ok_or(JsValue::NULL)?.create_element("canvas")?;
    let canvas: HtmlCanvasElement = canvas.unchecked_into();
    canvas.set_width(width);
    canvas.set_height(height);
    let context = canvas.get_context("2d")?.ok_or(JsValue::NULL)?;
    let context: CanvasRenderingContext2d = context.unchecked_into();
    context.draw_image_with_html_image_element(&image, 0.0, 0.0)?;
    let mut refused = Ok(());
    let drawn = Promise::new(&mut |resolve, reject| {
        refused = canvas.to_blob(&resolve);
        if refused.is_err() {
            // Nobody would ever settle it.
            let _ = reject.call0(&JsValue::NULL);
        }
    });
    let drawn = JsFuture::from(drawn).await;
    refused?;
    // A canvas that is larger than the browser can hold gives nothing.
    let too_large =
        || js_sys::Error::new(&[&width.to_string(), " × ", &height.to_string()].concat());
    drawn?.dyn_into().map_err(|_| too_large().into())
}

/// The bytes of a file.
pub async fn bytes(file: &Blob) -> Result<Vec<u8>, JsValue> {
    let buffer = JsFuture::from(file.array_buffer()).await?;
    Ok(Uint8Array::new(&buffer).to_vec())
}
