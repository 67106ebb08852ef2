//! Files in and out.

use axum::{
    body::Body,
    extract::{Path, Request},
    response::{IntoResponse, Response},
};
use golive_domain::{Error, Say, id::AttachmentId, text::ProjectKey};
use golive_store::backlog::{self, Download};
use http::{HeaderValue, StatusCode, header};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

use super::item_path;
use crate::{
    Done, Problem,
    web::{Visit, one_file},
};

/// Puts a file on an item: a plain form, answered as every form is.
pub async fn upload(visit: Visit, Path((key, number)): Path<(String, i32)>, request: Request) -> Response {
    let back = format!("/p/{key}/backlog/{number}");
    let done = attach(&visit, &key, number, request).await;
    visit.finish(done, vec![("_back".to_owned(), back), ("_form".to_owned(), "attach".to_owned())]).await
}

async fn attach(visit: &Visit, key: &str, number: i32, request: Request) -> Result<Done, Problem> {
    let project = ProjectKey::parse(key).map_err(|_| Problem(Error::NotFound))?;
    let item = backlog::by_code(&visit.desk, &project, &number.to_string()).await?;
    let (name, content) = one_file(request, backlog::MAX_BYTES, Say::new("error-file-empty")).await?;
    backlog::attach(&visit.desk, &project, item, &name, content).await?;
    Ok(Done::at(item_path(&project, number)).saying(Say::new("backlog-file-attached")))
}

/// Hands a file out to be saved, never to be shown: nothing a person uploads runs in this site's name.
pub async fn download(visit: Visit, Path((key, id)): Path<(String, AttachmentId)>) -> Response {
    let found = match ProjectKey::parse(&key) {
        Ok(project) => backlog::download(&visit.desk, &project, id).await.map_err(Error::from),
        Err(_) => Err(Error::NotFound),
    };
    handed_out(found)
}

/// The file to be saved, or the status that says why not.
pub fn handed_out(found: Result<Download, Error>) -> Response {
    match found {
        Ok(file) => {
            let name = utf8_percent_encode(&file.name, NON_ALPHANUMERIC);
            let disposition = HeaderValue::from_str(&format!("attachment; filename*=UTF-8''{name}"));
            let mut answer = Body::from_stream(file.content).into_response();
            let headers = answer.headers_mut();
            headers.insert(header::CONTENT_DISPOSITION, disposition.unwrap_or(HeaderValue::from_static("attachment")));
            headers.insert(header::CONTENT_LENGTH, file.bytes.into());
            headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
            let media_type = HeaderValue::from_str(&file.media_type);
            headers.insert(header::CONTENT_TYPE, media_type.unwrap_or(HeaderValue::from_static("application/octet-stream")));
            headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("private, max-age=3600"));
            answer
        }
        Err(error) => StatusCode::from_u16(error.status()).unwrap_or(StatusCode::NOT_FOUND).into_response(),
    }
}
