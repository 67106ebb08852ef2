//! Evidence in and out.

use axum::{
    extract::{Path, Request},
    response::Response,
};
use golive_domain::{Error, Say, id::EvidenceId, text::ProjectKey};
use golive_store::{
    backlog::MAX_BYTES,
    testing::{self, Shows},
};

use super::defect_path;
use crate::{
    Done, Problem,
    backlog::files::handed_out,
    web::{Visit, one_file},
};

/// Puts a file on a defect: a plain form, answered as every form is.
pub async fn upload(visit: Visit, Path((key, number)): Path<(String, i32)>, request: Request) -> Response {
    let back = format!("/p/{key}/defects/{number}");
    let done = add(&visit, &key, number, request).await;
    visit.finish(done, vec![("_back".to_owned(), back), ("_form".to_owned(), "evidence".to_owned())]).await
}

async fn add(visit: &Visit, key: &str, number: i32, request: Request) -> Result<Done, Problem> {
    let project = ProjectKey::parse(key).map_err(|_| Problem(Error::NotFound))?;
    // Whoever may not see the defect need not send the file to learn it.
    golive_store::defects::defect(&visit.desk, &project, number).await?;
    let (name, content) = one_file(request, MAX_BYTES, Say::new("error-file-empty")).await?;
    testing::add_evidence(&visit.desk, &project, Shows::Defect(number), &name, content).await?;
    Ok(Done::at(defect_path(&project, number)).saying(Say::new("defect-file-added")))
}

/// Hands evidence out to be saved, whether a defect or a step shows it.
pub async fn download(visit: Visit, Path((key, id)): Path<(String, EvidenceId)>) -> Response {
    handed_out(match ProjectKey::parse(&key) {
        Ok(project) => testing::evidence_file(&visit.desk, &project, id).await.map_err(Error::from),
        Err(_) => Err(Error::NotFound),
    })
}
