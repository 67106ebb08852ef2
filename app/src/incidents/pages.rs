//! The pages of incidents: all there were, and one.

use axum::{Router, extract::Path, response::Response, routing::get};
use golive_domain::{Say, access::Permission, text::ProjectKey};
use golive_store::{Desk, incidents as store, projects};
use leptos::prelude::*;

use super::views;
use crate::{
    Problem,
    ui::query::Here,
    web::{Page, Room, Visit, Web, counted},
};

pub fn routes() -> Router<Web> {
    Router::new().route("/p/{key}/incidents", get(list)).route("/p/{key}/incidents/{incident}", get(one))
}

async fn list(visit: Visit, Path(key): Path<String>) -> Response {
    let page = page(&visit);
    visit
        .show_project(&key, async |desk, project| {
            let found = store::incidents(desk, project, page).await?;
            let room = room(desk, project).await?;
            Ok(Page::new("incidents-title", move || view! { <views::List found/> }).room(room))
        })
        .await
}

async fn one(visit: Visit, Path((key, number)): Path<(String, String)>) -> Response {
    let page = page(&visit);
    visit
        .show_project(&key, async |desk, project| {
            let view = store::incident(desk, project, counted(&number), page).await?;
            let room = room(desk, project).await?;
            let title = Say::new("incident-page").with("code", &view.row.code).with("title", &view.row.title);
            Ok(Page::new(title, move || view! { <views::IncidentPage view/> }).room(room))
        })
        .await
}

fn page(visit: &Visit) -> u64 {
    Here::parse(&visit.viewer.path).get("page").and_then(|page| page.parse().ok()).unwrap_or(1)
}

/// Those who answer stand in the queue, those who ask among their own tickets.
async fn room(desk: &Desk, project: &ProjectKey) -> Result<Room, Problem> {
    let reads = projects::frame(desk, project).await?.may(Permission::TicketRead);
    Ok(if reads { Room::Queue } else { Room::Help })
}
