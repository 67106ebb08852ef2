//! The pages of duties: what is asked for, what is shown; and the feed that calendars read.

use axum::{
    Router,
    extract::{Path, State},
    response::{IntoResponse, Response},
    routing::get,
};
use golive_domain::{
    Error, Say,
    access::{Permission, any_allows},
    accounts::PersonState,
    text::ProjectKey,
};
use golive_store::{
    Desk, Result,
    duties::{self as store, DutyFilter, DutyShow},
    projects::{self, Colleague},
};
use http::{HeaderValue, StatusCode, header};
use leptos::prelude::*;

use super::{fresh, views};
use crate::{
    ui::query::Here,
    web::{Page, Room, Visit, Web, counted},
};

pub fn routes() -> Router<Web> {
    Router::new()
        .route("/p/{key}/duties", get(list))
        .route("/p/{key}/duties/new", get(new))
        .route("/p/{key}/duties/{duty}", get(one))
        .route("/p/{key}/duties/{duty}/edit", get(edit))
        .route("/feeds/{file}", get(feed))
}

async fn list(visit: Visit, Path(key): Path<String>) -> Response {
    let here = Here::parse(&visit.viewer.path);
    let show = here.get("show").and_then(DutyShow::parse).unwrap_or_default();
    let filter = DutyFilter { show, page: here.get("page").and_then(|page| page.parse().ok()).unwrap_or(1) };
    let (session, base) = (visit.session.clone(), visit.web.base_url.clone());
    visit
        .show_project(&key, async |desk, project| {
            let found = store::duties(desk, project, filter).await?;
            let address = fresh::take(&session, project).await.map(|secret| format!("{base}/feeds/{secret}.ics"));
            Ok(Page::new("duties-title", move || view! { <views::List found show address/> }).room(Room::Queue))
        })
        .await
}

async fn new(visit: Visit, Path(key): Path<String>) -> Response {
    visit
        .show_project(&key, async |desk, project| {
            store::may_write(desk, project).await?;
            let people = people(desk, project).await?;
            Ok(Page::new("duty-new", move || view! { <views::New people/> }).room(Room::Queue))
        })
        .await
}

async fn one(visit: Visit, Path((key, number)): Path<(String, String)>) -> Response {
    visit
        .show_project(&key, async |desk, project| {
            let view = store::duty(desk, project, counted(&number)).await?;
            let title = Say::new("duty-page").with("code", &view.row.code).with("title", &view.row.title);
            Ok(Page::new(title, move || view! { <views::DutyPage view/> }).room(Room::Queue))
        })
        .await
}

async fn edit(visit: Visit, Path((key, number)): Path<(String, String)>) -> Response {
    visit
        .show_project(&key, async |desk, project| {
            let view = store::editable(desk, project, counted(&number)).await?;
            let people = people(desk, project).await?;
            let title = Say::new("duty-edit").with("code", &view.row.code);
            Ok(Page::new(title, move || view! { <views::Edit view people/> }).room(Room::Queue))
        })
        .await
}

/// Who can look after a duty.
async fn people(desk: &Desk, project: &ProjectKey) -> Result<views::People> {
    let found = projects::people_of(desk, project).await?;
    let reads = |each: &Colleague| {
        !matches!(each.state, PersonState::Suspended | PersonState::Erased) && any_allows(&each.roles, Permission::DutyRead)
    };
    Ok(views::People(found.into_iter().filter(reads).map(|each| (each.id, each.name)).collect()))
}

/// `/feeds/<secret>.ics`, for programs that have no session: the secret says whose calendar it is.
async fn feed(State(web): State<Web>, Path(file): Path<String>) -> Response {
    let secret = file.strip_suffix(".ics").unwrap_or(&file);
    match store::feed(&web.store, secret, &web.base_url).await {
        Ok(text) => {
            let mut answer = text.into_response();
            let headers = answer.headers_mut();
            headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/calendar; charset=utf-8"));
            headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-cache"));
            answer
        }
        Err(error) => StatusCode::from_u16(Error::from(error).status()).unwrap_or(StatusCode::NOT_FOUND).into_response(),
    }
}
