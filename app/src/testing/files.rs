//! Evidence on its way in.

use axum::{
    extract::{FromRequest, Multipart, Path, Request},
    response::{IntoResponse, Response},
};
use bytes::Bytes;
use golive_domain::{Error, Say, id::ExecutionId, import::Brings, text::ProjectKey};
use golive_store::{
    backlog::MAX_BYTES,
    import,
    testing::{self, Shows},
};
use http::{StatusCode, header};

use crate::{Done, Problem, web::Visit};

/// Puts a file on a step: a plain form, answered as every form is; the island asks for it without a page and gets a status.
pub async fn upload(visit: Visit, Path((key, id)): Path<(String, ExecutionId)>, request: Request) -> Response {
    // A script that followed a redirect to the sign-in page would take it for a success.
    let script = visit.headers.get(header::ACCEPT).is_some_and(|accept| accept == "*/*");
    let done = put(&visit, &key, id, request).await;
    if !script {
        let back = format!("/p/{key}/tests/executions/{id}");
        return visit.finish(done, vec![("_back".to_owned(), back), ("_form".to_owned(), "evidence".to_owned())]).await;
    }
    match done {
        Ok(_) => StatusCode::NO_CONTENT.into_response(),
        Err(Problem(error)) => (StatusCode::from_u16(error.status()).unwrap_or(StatusCode::BAD_REQUEST), axum::Json(error)).into_response(),
    }
}

async fn put(visit: &Visit, key: &str, id: ExecutionId, request: Request) -> Result<Done, Problem> {
    let project = ProjectKey::parse(key).map_err(|_| Problem(Error::NotFound))?;
    let Received { step, name, content } = received(request).await?;
    testing::add_evidence(&visit.desk, &project, Shows::Step(id, step), &name, content).await?;
    Ok(Done::default().saying(Say::new("evidence-added")))
}

/// Keeps a file to be looked at before it is imported.
pub async fn keep(visit: Visit, Path(key): Path<String>, request: Request) -> Response {
    let back = format!("/p/{key}/tests/import");
    let done = bring(&visit, &key, request).await;
    visit.finish(done, vec![("_back".to_owned(), back), ("_form".to_owned(), "import".to_owned())]).await
}

async fn bring(visit: &Visit, key: &str, request: Request) -> Result<Done, Problem> {
    let project = ProjectKey::parse(key).map_err(|_| Problem(Error::NotFound))?;
    testing::may_import(&visit.desk, &project).await?;
    let large = |_| Problem(Error::TooLarge { limit_bytes: import::MAX_BYTES });
    let none = || Problem(Error::field("file", Say::new("error-import-file-none")));
    let mut form = Multipart::from_request(request, &()).await.map_err(|_| none())?;
    let (mut what, mut format, mut place) = (Brings::Tests, None, String::new());
    // The file comes last.
    while let Some(part) = form.next_field().await.map_err(large)? {
        match part.name() {
            Some("what") => what = part.text().await.map_err(large)?.parse().unwrap_or(what),
            Some("format") => format = part.text().await.map_err(large)?.parse().ok(),
            Some("place") => place = part.text().await.map_err(large)?,
            Some("file") => {
                let name = part.file_name().unwrap_or_default().to_owned();
                let content = part.bytes().await.map_err(large)?;
                if content.is_empty() {
                    return Err(none());
                }
                let id = import::keep_file(&visit.desk, &project, what, format, &place, &name, content).await?;
                return Ok(Done::at(format!("/p/{project}/tests/import/{id}")));
            }
            _ => {}
        }
    }
    Err(none())
}

struct Received {
    /// Counted from 0.
    step: u32,
    name: String,
    content: Bytes,
}

/// The step comes before the file.
async fn received(request: Request) -> Result<Received, Problem> {
    let unread = |_| Problem(Error::TooLarge { limit_bytes: MAX_BYTES });
    let none = || Problem(Error::field("file", Say::new("error-file-empty")));
    let mut form = Multipart::from_request(request, &()).await.map_err(|_| none())?;
    let mut step = 0;
    while let Some(part) = form.next_field().await.map_err(unread)? {
        match part.name() {
            Some("step") => step = part.text().await.map_err(unread)?.parse().unwrap_or_default(),
            Some("file") => {
                let name = part.file_name().unwrap_or_default().to_owned();
                return Ok(Received { step, name, content: part.bytes().await.map_err(unread)? });
            }
            _ => {}
        }
    }
    Err(none())
}
