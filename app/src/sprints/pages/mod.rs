//! Pages of sprints.

mod board;
mod card;
mod charts;
mod close;
mod forms;
mod list;
mod parts;
mod planning;
mod report;
mod review;
mod warnings;

use axum::{
    Router,
    extract::{Path, Query},
    response::Response,
    routing::get,
};
use golive_domain::{Say, words::Word};
use golive_store::sprints as store;
use leptos::prelude::*;
use serde::{Deserialize, Deserializer};

use crate::{
    Problem,
    web::{Page, Room, Visit, Web, counted},
};

pub fn routes() -> Router<Web> {
    Router::new()
        .route("/p/{key}/sprints", get(all))
        .route("/p/{key}/sprints/new", get(new))
        .route("/p/{key}/sprints/{number}", get(report_of))
        .route("/p/{key}/sprints/{number}/edit", get(edit))
        .route("/p/{key}/sprints/{number}/planning", get(planning_of))
        .route("/p/{key}/sprints/{number}/board", get(board_of))
        .route("/p/{key}/sprints/{number}/review", get(review_of))
        .route("/p/{key}/sprints/{number}/close", get(close_of))
}

/// A sprint's number in a URL. What is no number names no sprint, and is not found like any other that is not there.
struct Number(i32);

impl<'de> Deserialize<'de> for Number {
    fn deserialize<D: Deserializer<'de>>(url: D) -> Result<Self, D::Error> {
        Ok(Self(counted(&String::deserialize(url)?)))
    }
}

async fn all(visit: Visit, Path(key): Path<String>) -> Response {
    visit
        .show_project(&key, async |desk, project| {
            let sprints = store::list(desk, project).await?;
            Ok(Page::new("room-sprints", move || view! { <list::List sprints/> }).room(Room::Sprints))
        })
        .await
}

async fn new(visit: Visit, Path(key): Path<String>) -> Response {
    visit
        .show_project(&key, async |desk, project| {
            let dates = store::next_dates(desk, project).await?;
            Ok(Page::new("sprint-new", move || view! { <forms::New dates/> }).room(Room::Sprints))
        })
        .await
}

async fn edit(visit: Visit, Path((key, Number(number))): Path<(String, Number)>) -> Response {
    visit
        .show_project(&key, async |desk, project| {
            store::may_plan(desk, project).await?;
            let sprint = store::view(desk, project, number).await?;
            Ok(titled("sprint-edit-title", number, move || view! { <forms::Edit sprint/> }))
        })
        .await
}

/// What of the backlog stands beside the sprint, as the URL says it.
#[derive(Debug, Default, Deserialize)]
struct Asked {
    #[serde(default)]
    text: String,
    #[serde(default)]
    moscow: String,
    #[serde(default)]
    refined: bool,
    #[serde(default)]
    page: u32,
}

async fn planning_of(visit: Visit, Path((key, Number(number))): Path<(String, Number)>, Query(asked): Query<Asked>) -> Response {
    visit
        .show_project(&key, async |desk, project| {
            let pick = store::Pick {
                text: Some(asked.text).filter(|text| !text.trim().is_empty()),
                moscow: Word::parse(&asked.moscow),
                refined: asked.refined,
                page: asked.page.max(1),
            };
            let plan = store::planning(desk, project, number, &pick).await?;
            Ok(titled("sprint-planning-title", number, move || view! { <planning::Plan plan pick/> }).wide())
        })
        .await
}

#[derive(Debug, Default, Deserialize)]
struct Shown {
    #[serde(default)]
    lanes: String,
    /// The id of the dialog that is open.
    #[serde(default)]
    dialog: String,
}

async fn board_of(visit: Visit, Path((key, Number(number))): Path<(String, Number)>, Query(asked): Query<Shown>) -> Response {
    visit
        .show_project(&key, async |desk, project| {
            let board = store::board(desk, project, number, card::code(&asked.dialog)).await?;
            let by_assignee = asked.lanes == "assignee";
            Ok(titled("sprint-board-title", number, move || view! { <board::TheBoard board by_assignee/> }).wide())
        })
        .await
}

async fn review_of(visit: Visit, Path((key, Number(number))): Path<(String, Number)>) -> Response {
    visit
        .show_project(&key, async |desk, project| {
            let review = store::review(desk, project, number).await?;
            Ok(titled("sprint-review-title", number, move || view! { <review::TheReview review/> }))
        })
        .await
}

async fn close_of(visit: Visit, Path((key, Number(number))): Path<(String, Number)>) -> Response {
    visit
        .show_project(&key, async |desk, project| {
            let closing = store::closing(desk, project, number).await?;
            Ok(titled("sprint-close-title", number, move || view! { <close::Closing closing/> }))
        })
        .await
}

async fn report_of(visit: Visit, Path((key, Number(number))): Path<(String, Number)>) -> Response {
    visit
        .show_project(&key, async |desk, project| {
            let report = store::report(desk, project, number).await?;
            Ok::<_, Problem>(titled("sprint-report-title", number, move || view! { <report::TheReport report/> }))
        })
        .await
}

fn titled<V: IntoView + 'static>(key: &str, number: i32, body: impl FnOnce() -> V + Send + 'static) -> Page {
    Page::new(Say::new(key).with("number", number), body).room(Room::Sprints)
}
