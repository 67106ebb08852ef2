//! Files of old tickets on their way in.

use axum::{
    extract::{Path, Request},
    response::Response,
};
use golive_domain::{Error, Say, text::ProjectKey};
use golive_store::{import::MAX_BYTES, service as store};

use crate::{
    Done, Problem,
    web::{Visit, one_file},
};

/// Keeps a file to be looked at: a plain form, answered as every form is.
pub async fn keep(visit: Visit, Path(key): Path<String>, request: Request) -> Response {
    let back = format!("/p/{key}/queue/import");
    let done = bring(&visit, &key, request).await;
    visit.finish(done, vec![("_back".to_owned(), back), ("_form".to_owned(), "ticket-import".to_owned())]).await
}

async fn bring(visit: &Visit, key: &str, request: Request) -> Result<Done, Problem> {
    let project = ProjectKey::parse(key).map_err(|_| Problem(Error::NotFound))?;
    store::may_bring_tickets(&visit.desk, &project).await?;
    let (name, content) = one_file(request, MAX_BYTES, Say::new("error-import-file-none")).await?;
    let id = store::keep_tickets(&visit.desk, &project, &name, content).await?;
    Ok(Done::at(format!("/p/{project}/queue/import/{id}")))
}
