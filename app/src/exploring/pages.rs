//! The pages of exploratory sessions: what is asked for, what is shown.

use axum::{Router, extract::Path, response::Response, routing::get};
use golive_domain::{
    Say,
    access::{Permission, any_allows},
    accounts::PersonState,
    text::ProjectKey,
};
use golive_store::{
    Desk, Result,
    exploring::{self as store, ExplorationFilter},
    projects::{self, Colleague},
    testing::{self, Environments},
};
use leptos::prelude::*;

use super::views;
use crate::{
    ui::query::Here,
    web::{Page, Room, Visit, Web, counted},
};

pub fn routes() -> Router<Web> {
    Router::new()
        .route("/p/{key}/tests/explore", get(list))
        .route("/p/{key}/tests/explore/new", get(new))
        .route("/p/{key}/tests/explore/{session}", get(one))
        .route("/p/{key}/tests/explore/{session}/edit", get(edit))
}

async fn list(visit: Visit, Path(key): Path<String>) -> Response {
    let here = Here::parse(&visit.viewer.path);
    let filter = ExplorationFilter { ended: here.get("show") == Some("ended"), page: paged(&here) };
    visit
        .show_project(&key, async |desk, project| {
            let found = store::explorations(desk, project, filter).await?;
            Ok(Page::new("explore-title", move || view! { <views::List found filter/> }).room(Room::Tests))
        })
        .await
}

/// The charter looks at the requirement of `?requirement=…` from the start.
async fn new(visit: Visit, Path(key): Path<String>) -> Response {
    let requirement = Here::parse(&visit.viewer.path).get("requirement").unwrap_or_default().to_owned();
    visit
        .show_project(&key, async |desk, project| {
            store::may_explore(desk, project).await?;
            let options = options(desk, project).await?;
            Ok(Page::new("exploration-new", move || view! { <views::New options requirement/> }).room(Room::Tests))
        })
        .await
}

async fn one(visit: Visit, Path((key, number)): Path<(String, String)>) -> Response {
    let page = paged(&Here::parse(&visit.viewer.path));
    visit
        .show_project(&key, async |desk, project| {
            let view = store::exploration(desk, project, counted(&number), page).await?;
            let title = Say::new("exploration-page").with("code", &view.row.code).with("target", &view.row.target);
            Ok(Page::new(title, move || view! { <views::Session view/> }).room(Room::Tests))
        })
        .await
}

async fn edit(visit: Visit, Path((key, number)): Path<(String, String)>) -> Response {
    visit
        .show_project(&key, async |desk, project| {
            let view = store::editable(desk, project, counted(&number)).await?;
            let options = options(desk, project).await?;
            let title = Say::new("exploration-edit").with("code", &view.row.code);
            Ok(Page::new(title, move || view! { <views::Edit view options/> }).room(Room::Tests))
        })
        .await
}

/// The page of `?page=…`, from 1.
fn paged(here: &Here) -> u64 {
    here.get("page").and_then(|page| page.parse().ok()).unwrap_or(1)
}

/// Where one can explore, and who can.
async fn options(desk: &Desk, project: &ProjectKey) -> Result<views::Options> {
    let Environments { environments, builds } = testing::environments(desk, project).await?;
    let people = projects::people_of(desk, project).await?;
    let explores = |each: &Colleague| {
        !matches!(each.state, PersonState::Suspended | PersonState::Erased) && any_allows(&each.roles, Permission::ResultWrite)
    };
    Ok(views::Options {
        places: environments.into_iter().filter(|place| !place.archived).map(|place| (place.id, place.name)).collect(),
        builds: builds.into_iter().map(|build| (build.id, build.name)).collect(),
        people: people.into_iter().filter(explores).map(|each| (each.id, each.name)).collect(),
    })
}
