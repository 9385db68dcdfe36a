//! What a reader may ask to have saved, and the file that it becomes.

use js_sys::Promise;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, future_to_promise};
use web_sys::Blob;

use super::source::Source;
use crate::export::{Image, Look, Slide, csv, presentation};
use crate::web::browser::clipboard::{copy_picture, copy_text};
use crate::web::browser::file::file;
use crate::web::browser::raster::{bytes, png};

/// Pixels for one CSS pixel in pictures that are copied and in slides: sharp on a projector, and small enough for every browser.
const SHARP: u32 = 2;

/// What a reader may ask to have saved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExportRequest {
    /// The picture as SVG.
    Svg,
    /// The picture as PNG of a scale.
    Png(u32),
    /// The picture in the clipboard.
    Copy,
    /// The figure's table.
    Table,
    /// The rows of the list.
    List,
    /// A presentation with all figures of the page.
    Slides,
    /// Title, source and link in the clipboard.
    Citation,
}

/// A file that was made.
pub struct Made {
    /// Its content.
    pub file: Blob,
    /// Its name.
    pub name: String,
}

/// What has become of a request.
pub enum Outcome {
    /// A file to be saved.
    Saved(Made),
    /// The clipboard has it.
    Copied,
    /// The clipboard refused; the same as a file.
    Refused(Made),
    /// There is no such file.
    Failed(JsValue),
}

/// Does what was asked; pictures are transparent or not.
pub async fn run(source: Source, request: ExportRequest, transparent: bool) -> Outcome {
    let outcome = match request {
        ExportRequest::Copy => copied_picture(source, transparent).await,
        ExportRequest::Citation => copied_citation(source).await,
        _ => made(&source, request, transparent)
            .await
            .map(Outcome::Saved),
    };
    outcome.unwrap_or_else(Outcome::Failed)
}

async fn made(source: &Source, request: ExportRequest, transparent: bool) -> Result<Made, JsValue> {
    const CSV: &str = "text/csv;charset=utf-8";
    const SLIDES: &str =
        "application/vnd.openxmlformats-officedocument.presentationml.presentation";
    let name = source.name.as_str();
    let (content, name) = match request {
        ExportRequest::Svg => {
            let look = Look {
                scale: 1,
                transparent,
            };
            let svg = source
                .picture(look)
                .map_or_else(String::new, |picture| picture.svg);
            (
                file(svg.as_bytes(), "image/svg+xml"),
                source.file_name(name, "svg"),
            )
        }
        ExportRequest::Png(scale) => {
            let content = picture(source, scale, transparent).await;
            let scale = format!("-{scale}x");
            (content, source.file_name(&format!("{name}{scale}"), "png"))
        }
        ExportRequest::Copy => {
            let content = picture(source, SHARP, transparent).await;
            (content, source.file_name(name, "png"))
        }
        ExportRequest::Table => {
            let table = source.numbers().map(|numbers| csv(&numbers));
            let table = table.unwrap_or_default();
            (file(table.as_bytes(), CSV), source.file_name(name, "csv"))
        }
        ExportRequest::List => {
            let list = csv(&source.list());
            (
                file(list.as_bytes(), CSV),
                source.file_name("participants", "csv"),
            )
        }
        ExportRequest::Slides => {
            let slides = slides(source).await?;
            (file(&slides, SLIDES), source.file_name("charts", "pptx"))
        }
        ExportRequest::Citation => {
            let text = source.citation().text();
            (
                file(text.as_bytes(), "text/plain;charset=utf-8"),
                source.file_name(name, "txt"),
            )
        }
    };
    Ok(Made {
        file: content?,
        name,
    })
}

async fn picture(source: &Source, scale: u32, transparent: bool) -> Result<Blob, JsValue> {
    let look = Look { scale, transparent };
    // Only figures have pictures, and only their menus offer them.
    let picture = source.picture(look).ok_or(JsValue::NULL)?;
    png(&picture.svg, (picture.width, picture.height)).await
}

async fn slides(source: &Source) -> Result<Vec<u8>, JsValue> {
    let mut slides = Vec::new();
    for view in source.views(SHARP) {
        let image = match view.picture {
            Some(picture) => {
                let (width, height) = (picture.width, picture.height);
                let png = bytes(&png(&picture.svg, (width, height)).await?).await?;
                Some(Image { png, width, height })
            }
            None => None,
        };
        slides.push(Slide {
            citation: view.citation,
            image,
            note: view.note,
        });
    }
    Ok(presentation(&source.provenance(None).list, &slides))
}

async fn copied_picture(source: Source, transparent: bool) -> Result<Outcome, JsValue> {
    let name = source.file_name(&source.name, "png");
    let promised: Promise = future_to_promise(async move {
        let made = made(&source, ExportRequest::Copy, transparent).await?;
        Ok(made.file.into())
    });
    let copied = copy_picture(promised.clone()).await;
    // A picture that could not be made is no fault of the clipboard.
    let file = JsFuture::from(promised).await?.unchecked_into();
    Ok(match copied {
        Ok(()) => Outcome::Copied,
        Err(_) => Outcome::Refused(Made { file, name }),
    })
}

async fn copied_citation(source: Source) -> Result<Outcome, JsValue> {
    if copy_text(&source.citation().text()).await.is_ok() {
        return Ok(Outcome::Copied);
    }
    let made = made(&source, ExportRequest::Citation, false).await?;
    Ok(Outcome::Refused(made))
}
