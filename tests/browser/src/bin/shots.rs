//! Pictures of pages in each engine, width and colour scheme, for people to look at and for the README.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result, bail};
use browser_tests::{
    Engine, Extent, Preferences, Scheme, Session, Setup, eventually, hooks, picture,
};
use clap::Parser;

/// Takes pictures of the built site.
///
/// Needs the same environment as the tests: PARTICIPANT_EXPLORER_SITE, GECKODRIVER, AXE_CORE and FONTS.
#[derive(Parser)]
struct Arguments {
    /// Folder for the pictures; it is made where it is missing.
    #[arg(long)]
    out: PathBuf,
    /// Queries of the pages, such as `lang=ar` or `region=african&view=table`; an empty one is the plain page.
    #[arg(default_value = "")]
    queries: Vec<String>,
    /// Engines: chromium, firefox, webkit.
    #[arg(long, value_delimiter = ',', default_value = "chromium", value_parser = engine)]
    engine: Vec<Engine>,
    /// Widths of the viewport in CSS pixels.
    #[arg(long, value_delimiter = ',', default_value = "360,1280")]
    width: Vec<u32>,
    /// Height of the viewport in CSS pixels.
    #[arg(long, default_value_t = 900)]
    height: u32,
    /// Colour schemes: light, dark.
    #[arg(long, value_delimiter = ',', default_value = "light", value_parser = scheme)]
    scheme: Vec<Scheme>,
    /// Show the page from top to bottom instead of one window.
    #[arg(long)]
    full: bool,
    /// Take the picture after loading even if the page never says that it is ready.
    #[arg(long)]
    unready: bool,
}

#[tokio::main]
async fn main() -> Result<()> {
    let arguments = Arguments::parse();
    let setup = Setup::from_environment()?;
    fs::create_dir_all(&arguments.out)
        .with_context(|| format!("cannot make the folder {}", arguments.out.display()))?;
    for &engine in &arguments.engine {
        for &scheme in &arguments.scheme {
            let preferences = Preferences {
                scheme,
                ..Preferences::default()
            };
            let session = Session::start(engine, preferences, setup.clone()).await?;
            let outcome = shoot(&session, scheme, &arguments).await;
            session.quit().await?;
            outcome?;
        }
    }
    Ok(())
}

async fn shoot(session: &Session, scheme: Scheme, arguments: &Arguments) -> Result<()> {
    let extent = if arguments.full {
        Extent::Page
    } else {
        Extent::Window
    };
    for query in &arguments.queries {
        for &width in &arguments.width {
            let page = session.page();
            if arguments.unready {
                session.resize(width, arguments.height).await?;
                page.load(query).await?;
            } else {
                page.open_at((width, arguments.height), query).await?;
            }
            // A view may need parts of the program that are on their way.
            eventually("all that the view wants", async || {
                Ok((!page.exists(hooks::WAITING).await?).then_some(()))
            })
            .await?;
            let name = [
                stem(query),
                session.engine().name().to_owned(),
                width.to_string(),
                scheme.name().to_owned(),
            ];
            let path = arguments.out.join(format!("{}.png", name.join("-")));
            fs::write(&path, picture(session, extent).await?)?;
            println!("{}", path.display());
        }
    }
    Ok(())
}

/// A query as a part of a file name.
fn stem(query: &str) -> String {
    if query.is_empty() {
        return "start".to_owned();
    }
    query
        .chars()
        .map(|character| {
            if character.is_alphanumeric() {
                character
            } else {
                '_'
            }
        })
        .collect()
}

fn engine(name: &str) -> Result<Engine> {
    match Engine::ALL.into_iter().find(|engine| engine.name() == name) {
        Some(engine) => Ok(engine),
        None => bail!("there is no engine {name}: use chromium, firefox or webkit"),
    }
}

fn scheme(name: &str) -> Result<Scheme> {
    match Scheme::ALL.into_iter().find(|scheme| scheme.name() == name) {
        Some(scheme) => Ok(scheme),
        None => bail!("there is no colour scheme {name}: use light or dark"),
    }
}
