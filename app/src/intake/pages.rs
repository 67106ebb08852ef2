//! The pages of intake: what is asked for, what is shown.

use axum::{
    Router,
    extract::{DefaultBodyLimit, Path},
    response::Response,
    routing::get,
};
use golive_domain::{Say, id::AssignmentRuleId, id::ImportId};
use golive_store::{import::MAX_BYTES, service as store};
use leptos::prelude::*;

use super::{files, views};
use crate::web::{Page, Room, Visit, Web};

/// A file, and a form's own parts beside it.
const IMPORT: usize = MAX_BYTES as usize + 64 * 1024;

pub fn routes() -> Router<Web> {
    Router::new()
        .route("/p/{key}/queue/rules", get(rules))
        .route("/p/{key}/queue/rules/new", get(new))
        .route("/p/{key}/queue/rules/trial", get(trial))
        .route("/p/{key}/queue/rules/{rule}/edit", get(edit))
        .route("/p/{key}/queue/import", get(bring).post(files::keep).layer(DefaultBodyLimit::max(IMPORT)))
        .route("/p/{key}/queue/import/{import}", get(tried))
}

async fn rules(visit: Visit, Path(key): Path<String>) -> Response {
    visit
        .show_project(&key, async |desk, project| {
            let view = store::rules(desk, project).await?;
            Ok(Page::new("rules-title", move || view! { <views::Rules view/> }).room(Room::Queue))
        })
        .await
}

async fn new(visit: Visit, Path(key): Path<String>) -> Response {
    visit
        .show_project(&key, async |desk, project| {
            let (_, view) = store::rule(desk, project, None).await?;
            Ok(Page::new("rule-new", move || view! { <views::RuleEdit row=None view/> }).room(Room::Queue))
        })
        .await
}

async fn edit(visit: Visit, Path((key, rule)): Path<(String, AssignmentRuleId)>) -> Response {
    visit
        .show_project(&key, async |desk, project| {
            let (row, view) = store::rule(desk, project, Some(rule)).await?;
            Ok(Page::new("rule-edit", move || view! { <views::RuleEdit row view/> }).room(Room::Queue))
        })
        .await
}

async fn trial(visit: Visit, Path(key): Path<String>) -> Response {
    visit
        .show_project(&key, async |desk, project| {
            let tried = store::trial(desk, project).await?;
            Ok(Page::new("rules-trial", move || view! { <views::Trial tried/> }).room(Room::Queue))
        })
        .await
}

async fn bring(visit: Visit, Path(key): Path<String>) -> Response {
    visit
        .show_project(&key, async |desk, project| {
            store::may_bring_tickets(desk, project).await?;
            Ok(Page::new("ticket-import", || view! { <views::Bring/> }).room(Room::Queue))
        })
        .await
}

/// What a kept file would make; nothing is written.
async fn tried(visit: Visit, Path((key, id)): Path<(String, ImportId)>) -> Response {
    visit
        .show_project(&key, async |desk, project| {
            let tried = store::tried_tickets(desk, project, id).await?;
            let title = Say::new("tests-import-of").with("name", &tried.kept.name);
            Ok(Page::new(title, move || view! { <views::Tried id tried/> }).room(Room::Queue))
        })
        .await
}
