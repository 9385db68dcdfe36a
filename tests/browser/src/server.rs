//! The server that a session's browser talks to: the built site under a sub-path, as a strict host would serve it.

mod answer;
mod gate;

use std::net::TcpListener;
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use anyhow::Result;
use axum::Router;
use tokio::runtime::{Builder, Runtime};

use crate::console::Problem;
use answer::Shared;

pub use answer::Answer;
pub use gate::Gate;

/// The folder of the host in which the site stands.
pub const PREFIX: &str = "/a/b/";

/// A request as the server saw it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    /// The method, such as `GET`.
    pub method: String,
    /// The path, decoded, without the query.
    pub path: String,
    /// The query, without the question mark.
    pub query: String,
    /// Status of the answer.
    pub status: u16,
}

/// A static file server on a loopback port of its own. It ends when dropped.
pub struct Server {
    port: u16,
    shared: Arc<Mutex<Shared>>,
    /// All of its connections, which end with it; none while the network is away.
    running: Mutex<Option<Runtime>>,
}

impl Server {
    /// Serves the folder `site` under [`PREFIX`].
    ///
    /// # Errors
    ///
    /// No port is free.
    pub fn start(site: &Path) -> Result<Self> {
        let listener = TcpListener::bind(("127.0.0.1", 0))?;
        let port = listener.local_addr()?.port();
        let shared = Arc::new(Mutex::new(Shared::new(site.to_owned())));
        let running = Mutex::new(Some(serve(listener, &shared)?));
        Ok(Self {
            port,
            shared,
            running,
        })
    }

    /// Scheme, host and port of the site.
    pub fn origin(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// Address of the site with a query such as `region=african`, or without one where it is empty.
    pub fn site_url(&self, query: &str) -> String {
        let mark = if query.is_empty() { "" } else { "?" };
        format!("{}{PREFIX}{mark}{query}", self.origin())
    }

    /// Address of a page that [`Server::add_host_page`] added. To a browser it is another origin than the site.
    pub fn host_url(&self, path: &str) -> String {
        format!("http://localhost:{}{path}", self.port)
    }

    /// Adds a page of an embedding host, outside the site's folder and without the site's policy.
    pub fn add_host_page(&self, path: &str, html: String) {
        self.lock().add_host_page(path, html);
    }

    /// From now on answers requests for a file of the site in another way. `file` is relative to the site.
    pub fn answer(&self, file: &str, answer: Answer) {
        self.lock().replace(file, answer);
    }

    /// Holds back every answer with a file of the site until the gate is opened. `file` is relative to the site.
    pub fn hold(&self, file: &str) -> Gate {
        let gate = Gate::closed();
        self.answer(file, Answer::Held(gate.clone()));
        gate
    }

    /// Answers the next requests for a file of the site in other ways, each once and in turn.
    pub fn answer_next(&self, file: &str, answers: Vec<Answer>) {
        self.lock().answer_next(file, answers);
    }

    /// From now on lets browsers keep what the ready-made configurations let them keep: assets for good, the rest as long as it is the same.
    pub fn let_keep(&self) {
        self.lock().lets_keep = true;
    }

    /// From now on sends a policy that lets the site's pages frame one another as well.
    pub fn let_frame_itself(&self) {
        self.lock().frames_itself = true;
    }

    /// From now on sends the headers that the ready-made configurations do, with which a frame without an origin can load the site's files.
    pub fn serve_any_origin(&self) {
        self.lock().serve_any_origin(self.origin());
    }

    /// Serves another folder from now on, as after a new release.
    pub fn publish(&self, site: &Path) {
        self.lock().publish(site.to_owned());
    }

    /// Answers every request as the site's files say again.
    pub fn heal(&self) {
        self.lock().heal();
    }

    /// Takes the network away: no connection is accepted, and none that there was is answered, until [`Server::resume`].
    pub fn stop(&self) {
        if let Some(running) = lock(&self.running).take() {
            running.shutdown_background();
        }
    }

    /// Brings the network back.
    ///
    /// # Errors
    ///
    /// Another program has taken the port.
    pub fn resume(&self) -> Result<()> {
        self.stop();
        let listener = TcpListener::bind(("127.0.0.1", self.port))?;
        *lock(&self.running) = Some(serve(listener, &self.shared)?);
        Ok(())
    }

    /// All requests so far, in the order of their answers.
    pub fn requests(&self) -> Vec<Request> {
        self.lock().requests()
    }

    /// How often a file of the site was asked for.
    pub fn requests_for(&self, file: &str) -> usize {
        let path = format!("{PREFIX}{file}");
        let requests = self.requests();
        requests
            .iter()
            .filter(|request| request.path == path)
            .count()
    }

    /// What the recorder in the pages reported.
    pub(crate) fn problems(&self) -> Vec<Problem> {
        self.lock().problems()
    }

    /// Whether a path belongs to the tests: the recorder or a host page.
    pub(crate) fn is_support_page(&self, path: &str) -> bool {
        self.lock().is_support_page(path)
    }

    /// Whether a URL leads to this server.
    pub(crate) fn owns(&self, url: &str) -> bool {
        ["127.0.0.1", "localhost"]
            .iter()
            .any(|host| url.starts_with(&format!("http://{host}:{}/", self.port)))
    }

    fn lock(&self) -> MutexGuard<'_, Shared> {
        lock(&self.shared)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.stop();
    }
}

/// Answers requests until the runtime ends, and every connection with it.
fn serve(listener: TcpListener, shared: &Arc<Mutex<Shared>>) -> Result<Runtime> {
    listener.set_nonblocking(true)?;
    let runtime = Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build()?;
    let router = Router::new()
        .fallback(answer::answer)
        .with_state(Arc::clone(shared));
    runtime.spawn(async move {
        // The scenario fails by itself when its server does not answer.
        if let Ok(listener) = tokio::net::TcpListener::from_std(listener) {
            let _ = axum::serve(listener, router).await;
        }
    });
    Ok(runtime)
}

/// A panic in another request leaves nothing half-written here, so its poison does not matter.
fn lock<T>(shared: &Mutex<T>) -> MutexGuard<'_, T> {
    shared.lock().unwrap_or_else(PoisonError::into_inner)
}
