//! Built files, embedded: hashed names, compressed at build, immutable caching.

use axum::{
    extract::Path,
    response::{IntoResponse, Response},
};
use golive_app::web::Assets;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use rust_embed::{EmbeddedFile, RustEmbed};

/// `cargo xtask` fills this folder; a debug build reads it from disk.
#[derive(RustEmbed)]
#[folder = "../site/"]
struct Site;

const A_YEAR: HeaderValue = HeaderValue::from_static("public, max-age=31536000, immutable");
const AN_HOUR: HeaderValue = HeaderValue::from_static("public, max-age=3600");

/// The names of the built files.
pub fn manifest() -> Assets {
    Site::get("manifest.json").and_then(|file| serde_json::from_slice(&file.data).ok()).unwrap_or_default()
}

/// `/pkg/…`: the name holds the content's hash, so it is never asked for twice.
pub async fn hashed(Path(path): Path<String>, headers: HeaderMap) -> Response {
    send(&format!("pkg/{path}"), &headers, A_YEAR)
}

/// `/static/…`: the sprite and icons.
pub async fn plain(Path(path): Path<String>, headers: HeaderMap) -> Response {
    send(&format!("static/{path}"), &headers, AN_HOUR)
}

fn send(path: &str, headers: &HeaderMap, caching: HeaderValue) -> Response {
    let Some((file, encoding)) = negotiate(path, headers) else { return StatusCode::NOT_FOUND.into_response() };
    let kind = mime_guess::from_path(path).first_or_octet_stream();
    let mut answer = file.data.into_owned().into_response();
    let out = answer.headers_mut();
    out.insert(header::CACHE_CONTROL, caching);
    out.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    if let Ok(kind) = HeaderValue::from_str(kind.essence_str()) {
        out.insert(header::CONTENT_TYPE, kind);
    }
    if let Some(encoding) = encoding {
        out.insert(header::CONTENT_ENCODING, HeaderValue::from_static(encoding));
    }
    answer
}

/// The smallest form the browser takes.
fn negotiate(path: &str, headers: &HeaderMap) -> Option<(EmbeddedFile, Option<&'static str>)> {
    let accepted = headers.get(HeaderName::from_static("accept-encoding")).and_then(|v| v.to_str().ok()).unwrap_or_default();
    for (ending, encoding) in [("br", "br"), ("gz", "gzip")] {
        if accepted.contains(encoding)
            && let Some(file) = Site::get(&format!("{path}.{ending}"))
        {
            return Some((file, Some(encoding)));
        }
    }
    Site::get(path).map(|file| (file, None))
}
