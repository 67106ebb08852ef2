//! The pages of the backlog: what is asked for, what is shown.

use axum::{
    Router,
    extract::{DefaultBodyLimit, Path},
    response::{IntoResponse, Redirect, Response},
    routing::{get, post},
};
use golive_domain::{
    FieldError,
    access::Permission,
    backlog::{Filter, Status},
    text::ProjectKey,
};
use golive_store::{Desk, Result, backlog, projects, testing};
use leptos::prelude::*;

use super::{files, views};
use crate::{
    ui::query::Here,
    web::{Page, Room, Visit, Web, counted},
};

/// Room for the form around the largest file.
const UPLOAD: usize = backlog::MAX_BYTES as usize + 64 * 1024;

pub fn routes() -> Router<Web> {
    Router::new()
        .route("/p/{key}/backlog", get(list))
        .route("/p/{key}/backlog/new", get(new))
        .route("/p/{key}/backlog/refine", get(refine))
        .route("/p/{key}/backlog/{number}", get(item))
        .route("/p/{key}/backlog/{number}/edit", get(edit))
        .route("/p/{key}/backlog/{number}/files", post(files::upload).layer(DefaultBodyLimit::max(UPLOAD)))
        .route("/p/{key}/files/{id}", get(files::download))
        .route("/p/{key}/search", get(search))
}

async fn list(visit: Visit, Path(key): Path<String>) -> Response {
    let (filter, refused) = asked(&visit);
    if refused.is_empty() && Here::parse(&visit.viewer.path).query.iter().any(|(_, value)| value.is_empty()) {
        // A form sends its empty fields too; what people share is the short address.
        return Redirect::to(&format!("/p/{key}/backlog?{}", filter.to_query())).into_response();
    }
    visit
        .show_project(&key, async |desk, project| {
            let page = backlog::list(desk, project, &filter.at_work()).await?;
            let finished = finished(desk, project, &filter, page.total).await?;
            let options = backlog::options(desk, project).await?;
            let saved = backlog::saved_filters(desk, project).await?;
            let view = move || view! { <views::ListView page options saved filter refused finished/> };
            Ok(Page::new("room-backlog", view).room(Room::Backlog))
        })
        .await
}

async fn new(visit: Visit, Path(key): Path<String>) -> Response {
    visit
        .show_project(&key, async |desk, project| {
            backlog::may_create(desk, project).await?;
            let options = backlog::options(desk, project).await?;
            Ok(Page::new("backlog-new-title", move || view! { <views::NewView options/> }).room(Room::Backlog))
        })
        .await
}

async fn item(visit: Visit, Path((key, number)): Path<(String, String)>) -> Response {
    visit
        .show_project(&key, async |desk, project| {
            let item = backlog::item(desk, project, counted(&number)).await?;
            let options = backlog::options(desk, project).await?;
            let title = golive_domain::Say::new("backlog-item-title").with("code", &item.row.code).with("title", &item.row.title);
            Ok(Page::new(title, move || view! { <views::ItemPage item options/> }).room(Room::Backlog))
        })
        .await
}

async fn edit(visit: Visit, Path((key, number)): Path<(String, String)>) -> Response {
    visit
        .show_project(&key, async |desk, project| {
            backlog::may_edit(desk, project).await?;
            let item = backlog::item(desk, project, counted(&number)).await?;
            let options = backlog::options(desk, project).await?;
            let title = golive_domain::Say::new("backlog-edit-title").with("code", &item.row.code);
            Ok(Page::new(title, move || view! { <views::EditView item options/> }).room(Room::Backlog))
        })
        .await
}

async fn refine(visit: Visit, Path(key): Path<String>) -> Response {
    let chosen = Here::parse(&visit.viewer.path).get("item").map(counted);
    visit
        .show_project(&key, async |desk, project| {
            let rows = backlog::refine_list(desk, project).await?;
            let item = match chosen.or(rows.first().map(|row| row.item.number)) {
                Some(number) => Some(backlog::item(desk, project, number).await?),
                None => None,
            };
            let options = backlog::options(desk, project).await?;
            Ok(Page::new("backlog-refine-title", move || view! { <views::RefineView rows item options/> }).room(Room::Backlog))
        })
        .await
}

async fn search(visit: Visit, Path(key): Path<String>) -> Response {
    let text = Here::parse(&visit.viewer.path).get("q").unwrap_or_default().trim().to_owned();
    visit
        .show_project(&key, async |desk, project| {
            // Whoever only asks for help finds the own tickets, and articles.
            let works = projects::frame(desk, project).await?.may(Permission::BacklogRead);
            let found = if works { backlog::search(desk, project, &text).await? } else { Vec::new() };
            let room = if works { Room::Backlog } else { Room::Knowledge };
            let hits = testing::seek(desk, project, &text, testing::HITS).await?;
            Ok(Page::new("backlog-search-title", move || view! { <views::SearchView text found hits/> }).room(room))
        })
        .await
}

/// Where nothing open is found: how much there is that is finished.
async fn finished(desk: &Desk, project: &ProjectKey, filter: &Filter, found: u64) -> Result<u64> {
    match filter.at_work().status {
        Some(Status::Open) if found == 0 => {
            let finished = Filter { status: Some(Status::Finished), ..filter.clone() };
            Ok(backlog::list(desk, project, &finished).await?.total)
        }
        _ => Ok(0),
    }
}

/// The filter of the URL, and what in it was not understood.
fn asked(visit: &Visit) -> (Filter, Vec<FieldError>) {
    let here = Here::parse(&visit.viewer.path);
    Filter::from_pairs(here.query.into_iter().filter(|(name, _)| name != "dialog"))
}
