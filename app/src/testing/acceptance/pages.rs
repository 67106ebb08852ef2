//! The pages of acceptance: what is asked for, what is shown.

use axum::{Router, extract::Path, response::Response, routing::get};
use golive_domain::{Say, access::Permission};
use golive_store::testing::acceptance::{self as store, SessionFilter};
use leptos::prelude::*;

use super::views;
use crate::{
    ui::query::Here,
    web::{Page, Room, Visit, Web, counted},
};

pub fn routes() -> Router<Web> {
    Router::new()
        .route("/p/{key}/tests/acceptance", get(overview))
        .route("/p/{key}/tests/acceptance/new", get(new))
        .route("/p/{key}/tests/acceptance/{number}", get(session))
        .route("/p/{key}/tests/acceptance/{number}/sign", get(sign))
}

async fn overview(visit: Visit, Path(key): Path<String>) -> Response {
    let here = Here::parse(&visit.viewer.path);
    let filter = SessionFilter {
        department: here.get("department").and_then(|id| id.parse().ok()),
        state: here.get("state").and_then(|state| state.parse().ok()),
        page: here.get("page").and_then(|page| page.parse().ok()).unwrap_or(1),
    };
    visit
        .show_project(&key, async |desk, project| {
            let departments = store::departments(desk, project).await?;
            let sessions = store::sessions(desk, project, &filter).await?;
            Ok(Page::new("acceptance-title", move || view! { <views::Overview departments sessions filter/> }).room(Room::Tests))
        })
        .await
}

async fn new(visit: Visit, Path(key): Path<String>) -> Response {
    let department = Here::parse(&visit.viewer.path).get("department").unwrap_or_default().to_owned();
    visit
        .show_project(&key, async |desk, project| {
            let options = store::options(desk, project).await?;
            Ok(Page::new("acceptance-new", move || view! { <views::New options department/> }).room(Room::Tests))
        })
        .await
}

/// `?point=3` is the one a phone shows.
async fn session(visit: Visit, Path((key, number)): Path<(String, String)>) -> Response {
    let point = Here::parse(&visit.viewer.path).get("point").and_then(|point| point.parse().ok());
    visit
        .show_project(&key, async |desk, project| {
            let session = store::session(desk, project, counted(&number)).await?;
            let plans = golive_store::projects::frame(desk, project).await?.may(Permission::AcceptancePlan);
            let options = if plans { Some(store::options(desk, project).await?) } else { None };
            let title = Say::new("acceptance-of").with("session", &session.row.code).with("title", &session.row.title);
            Ok(Page::new(title, move || view! { <views::Session session options point/> }).room(Room::Tests))
        })
        .await
}

/// `?check=…` is a hash that somebody has on paper.
async fn sign(visit: Visit, Path((key, number)): Path<(String, String)>) -> Response {
    let check = Here::parse(&visit.viewer.path).get("check").map(|hash| hash.trim().to_lowercase()).filter(|hash| !hash.is_empty());
    visit
        .show_project(&key, async |desk, project| {
            let session = store::session(desk, project, counted(&number)).await?;
            let title = Say::new("acceptance-sign-of").with("session", &session.row.code);
            Ok(Page::new(title, move || view! { <views::Sign session check/> }).room(Room::Tests))
        })
        .await
}
