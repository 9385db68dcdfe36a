//! One request, one answer.

use std::collections::{BTreeMap, VecDeque};
use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Component, Path, PathBuf};
use std::sync::{Arc, Mutex};

use axum::body::Body;
use axum::extract::State;
use axum::http::{HeaderMap, HeaderName, Method, Response, StatusCode, Uri, header};
use percent_encoding::percent_decode_str;

use crate::console::Problem;
use crate::server::gate::Gate;
use crate::server::{PREFIX, Request, lock};

/// The policy that the contract promises to work under, letter for letter.
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data: blob:; \
    connect-src 'self'; font-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; \
    frame-ancestors *";

const RECORDER: &str = include_str!("../recorder.js");
const RECORDER_PATH: &str = "/recorder.js";
const PROBLEMS_PATH: &str = "/problems";

/// A way to answer a request that the site's files do not give.
#[derive(Debug, Clone)]
pub enum Answer {
    /// Status 404 with a page in HTML, as most hosts do.
    Missing,
    /// Status 200 with another content, as a careless upload or a host's catch-all page would.
    Content {
        /// The media type.
        kind: &'static str,
        /// The bytes.
        body: Vec<u8>,
    },
    /// The file itself, once the test lets it go.
    Held(Gate),
}

/// What the requests of one server share.
pub(super) struct Shared {
    site: PathBuf,
    replaced: BTreeMap<String, Answer>,
    host_pages: BTreeMap<String, String>,
    /// The server's own address, where the policy names it and pages of any origin may load the site's files.
    named_origin: Option<String>,
    /// Answers that come before all others, each once and in turn.
    next: BTreeMap<String, VecDeque<Answer>>,
    /// Whether browsers may keep files as the ready-made configurations let them.
    pub(super) lets_keep: bool,
    requests: Vec<Request>,
    problems: Vec<Problem>,
    pub(super) frames_itself: bool,
}

impl Shared {
    pub(super) fn new(site: PathBuf) -> Self {
        Self {
            site,
            replaced: BTreeMap::new(),
            host_pages: BTreeMap::new(),
            named_origin: None,
            next: BTreeMap::new(),
            lets_keep: false,
            requests: Vec::new(),
            problems: Vec::new(),
            frames_itself: false,
        }
    }

    pub(super) fn add_host_page(&mut self, path: &str, html: String) {
        self.host_pages.insert(path.to_owned(), html);
    }

    pub(super) fn replace(&mut self, file: &str, answer: Answer) {
        self.replaced.insert(file.to_owned(), answer);
    }

    pub(super) fn answer_next(&mut self, file: &str, answers: Vec<Answer>) {
        self.next.insert(file.to_owned(), answers.into());
    }

    pub(super) fn serve_any_origin(&mut self, own: String) {
        self.named_origin = Some(own);
    }

    pub(super) fn publish(&mut self, site: PathBuf) {
        self.site = site;
    }

    pub(super) fn heal(&mut self) {
        self.replaced.clear();
        self.next.clear();
    }

    pub(super) fn requests(&self) -> Vec<Request> {
        self.requests.clone()
    }

    pub(super) fn problems(&self) -> Vec<Problem> {
        self.problems.clone()
    }

    pub(super) fn is_support_page(&self, path: &str) -> bool {
        [RECORDER_PATH, PROBLEMS_PATH].contains(&path) || self.host_pages.contains_key(path)
    }
}

/// A complete answer before it becomes a response.
struct Reply {
    status: StatusCode,
    headers: Vec<(HeaderName, String)>,
    body: Vec<u8>,
    gate: Option<Gate>,
}

impl Reply {
    fn new(status: StatusCode, kind: &str, body: impl Into<Vec<u8>>) -> Self {
        Self {
            status,
            headers: vec![(header::CONTENT_TYPE, kind.to_owned())],
            body: body.into(),
            gate: None,
        }
    }

    fn missing() -> Self {
        let page =
            "<!doctype html><html lang=\"en\"><title>Not found</title><p>Not found</p></html>";
        Self::new(StatusCode::NOT_FOUND, "text/html; charset=utf-8", page)
    }

    fn with(mut self, name: HeaderName, value: &str) -> Self {
        self.headers.push((name, value.to_owned()));
        self
    }

    /// The same answer with what browsers may keep of it: assets for good, the rest as long as the server says that it is the same.
    fn kept(mut self, for_good: bool, asked: &HeaderMap) -> Self {
        if self.status != StatusCode::OK {
            return self;
        }
        if for_good {
            return self.with(header::CACHE_CONTROL, "public, max-age=31536000, immutable");
        }
        let mut hash = DefaultHasher::new();
        self.body.hash(&mut hash);
        let tag = format!("\"{:016x}\"", hash.finish());
        let known = asked.get(header::IF_NONE_MATCH);
        if known.is_some_and(|known| known.as_bytes() == tag.as_bytes()) {
            self.status = StatusCode::NOT_MODIFIED;
            self.body.clear();
        }
        self.with(header::CACHE_CONTROL, "no-cache")
            .with(header::ETAG, &tag)
    }
}

/// Answers one request and logs it.
pub(super) async fn answer(
    State(shared): State<Arc<Mutex<Shared>>>,
    method: Method,
    uri: Uri,
    headers: HeaderMap,
    body: String,
) -> Response<Body> {
    let path = percent_decode_str(uri.path())
        .decode_utf8_lossy()
        .into_owned();
    let reply = {
        let mut shared = lock(&shared);
        if method == Method::POST && path == PROBLEMS_PATH {
            shared
                .problems
                .extend(serde_json::from_str::<Problem>(&body));
        }
        let file = path.strip_prefix(PREFIX).unwrap_or_default();
        let next = shared.next.get_mut(file).and_then(VecDeque::pop_front);
        let mut reply = choose(&shared, &path, next.as_ref(), &headers);
        if shared.lets_keep {
            reply = reply.kept(file.starts_with("assets/"), &headers);
        }
        shared.requests.push(Request {
            method: method.to_string(),
            path,
            query: uri.query().unwrap_or_default().to_owned(),
            status: reply.status.as_u16(),
        });
        reply
    };
    if let Some(gate) = &reply.gate {
        gate.passed().await;
    }
    respond(reply)
}

fn choose(shared: &Shared, path: &str, next: Option<&Answer>, headers: &HeaderMap) -> Reply {
    if let Some(html) = shared.host_pages.get(path) {
        return Reply::new(StatusCode::OK, "text/html; charset=utf-8", html.as_bytes());
    }
    match path {
        RECORDER_PATH => return Reply::new(StatusCode::OK, "text/javascript", RECORDER),
        PROBLEMS_PATH => return Reply::new(StatusCode::OK, "text/plain", ""),
        _ => {}
    }
    let Some(file) = path.strip_prefix(PREFIX) else {
        return Reply::missing();
    };
    let reply = match next.or(shared.replaced.get(file)) {
        None => from_disk(&shared.site, file, headers),
        Some(Answer::Missing) => Reply::missing(),
        Some(Answer::Content { kind, body }) => Reply::new(StatusCode::OK, kind, body.clone()),
        Some(Answer::Held(gate)) => Reply {
            gate: Some(gate.clone()),
            ..from_disk(&shared.site, file, headers)
        },
    };
    let mut policy = POLICY.to_owned();
    if shared.frames_itself {
        policy += "; frame-src 'self'";
    }
    let Some(origin) = &shared.named_origin else {
        return reply.with(header::CONTENT_SECURITY_POLICY, &policy);
    };
    let named = policy.replace("'self'", &format!("'self' {origin}"));
    reply
        .with(header::CONTENT_SECURITY_POLICY, &named)
        .with(header::ACCESS_CONTROL_ALLOW_ORIGIN, "*")
}

/// A file of the site, its precompressed twin where the browser takes it, or a folder's `index.html`.
fn from_disk(site: &Path, file: &str, headers: &HeaderMap) -> Reply {
    let relative = Path::new(file);
    if relative
        .components()
        .any(|part| !matches!(part, Component::Normal(_)))
    {
        return Reply::missing();
    }
    let mut path = site.join(relative);
    if path.is_dir() {
        path.push("index.html");
    }
    let kind = mime_guess::from_path(&path).first_or_octet_stream();
    if kind == mime_guess::mime::TEXT_HTML {
        return match fs::read_to_string(&path) {
            Ok(html) => Reply::new(
                StatusCode::OK,
                "text/html; charset=utf-8",
                with_recorder(&html),
            ),
            Err(_) => Reply::missing(),
        };
    }
    let accepted = headers
        .get(header::ACCEPT_ENCODING)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    for (encoding, suffix) in [("br", ".br"), ("gzip", ".gz")] {
        let mut twin = path.clone().into_os_string();
        twin.push(suffix);
        if accepted.contains(encoding)
            && let Ok(body) = fs::read(twin)
        {
            return Reply::new(StatusCode::OK, kind.as_ref(), body)
                .with(header::CONTENT_ENCODING, encoding);
        }
    }
    match fs::read(&path) {
        Ok(body) => Reply::new(StatusCode::OK, kind.as_ref(), body),
        Err(_) => Reply::missing(),
    }
}

fn with_recorder(html: &str) -> String {
    html.replacen(
        "<head>",
        &format!("<head><script src=\"{RECORDER_PATH}\"></script>"),
        1,
    )
}

fn respond(reply: Reply) -> Response<Body> {
    let says = |(name, _): &(HeaderName, String)| name == header::CACHE_CONTROL;
    let mut response = Response::builder().status(reply.status);
    if !reply.headers.iter().any(says) {
        response = response.header(header::CACHE_CONTROL, "no-store");
    }
    let mut response = response
        .header(header::X_CONTENT_TYPE_OPTIONS, "nosniff")
        .header(header::REFERRER_POLICY, "no-referrer");
    for (name, value) in reply.headers {
        response = response.header(name, value);
    }
    response.body(Body::from(reply.body)).unwrap_or_default()
}
