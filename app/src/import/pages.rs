//! `/p/{KEY}/imports`.

use axum::{
    Router,
    extract::{DefaultBodyLimit, Path, Query, rejection::QueryRejection},
    response::Response,
    routing::get,
};
use golive_domain::{Say, id::ImportId, import::ImportState};
use golive_store::import::{self, MAX_BYTES, Shown};
use http::{HeaderValue, header};
use leptos::prelude::*;
use serde::Deserialize;

use super::{files, views};
use crate::web::{Page, Room, Visit, Web};

/// A form's own parts beside the file.
const ENVELOPE: usize = 64 * 1024;

pub fn routes() -> Router<Web> {
    let limit = usize::try_from(MAX_BYTES).unwrap_or(usize::MAX) + ENVELOPE;
    Router::new()
        .route("/p/{key}/imports", get(list).post(files::upload).layer(DefaultBodyLimit::max(limit)))
        .route("/p/{key}/imports/{id}", get(one))
        .route("/p/{key}/backlog/export.csv", get(files::csv))
        .route("/p/{key}/backlog/export.xlsx", get(files::xlsx))
}

/// The imports of a project, and the form that begins one.
async fn list(visit: Visit, Path(key): Path<String>) -> Response {
    visit
        .show_project(&key, async |desk, project| {
            let imports = import::imports(desk, project).await?;
            let project = project.clone();
            Ok(Page::new("imports-title", move || view! { <views::Imports project imports/> }).room(Room::Imports))
        })
        .await
}

#[derive(Debug, Default, Deserialize)]
struct Looked {
    #[serde(default)]
    show: Shown,
    #[serde(default)]
    page: usize,
}

/// One import: its columns and its plan, or how far it is, or what it came to. While it runs the page asks again by itself.
async fn one(visit: Visit, Path((key, id)): Path<(String, ImportId)>, looked: Result<Query<Looked>, QueryRejection>) -> Response {
    let Looked { show, page } = looked.map(|Query(looked)| looked).unwrap_or_default();
    let mut running = false;
    let mut answer = visit
        .show_project(&key, async |desk, project| {
            let found = import::import(desk, project, id).await?;
            running = found.summary.state == ImportState::Running;
            let open = matches!(found.summary.state, ImportState::Planned | ImportState::Failed);
            // A mapping that cannot be carried out yet is no broken page: its columns are to be named first.
            let tried = if open { import::dry_run(desk, project, id, show, page).await.ok() } else { None };
            let project = project.clone();
            let title = Say::new("import-title").with("name", &found.summary.name);
            Ok(Page::new(title, move || view! { <views::Import project found tried show/> }).room(Room::Imports))
        })
        .await;
    if running {
        answer.headers_mut().insert(header::REFRESH, HeaderValue::from_static("2"));
    }
    answer
}
