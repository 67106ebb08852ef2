//! The page of the gap log and its export.

use axum::{Router, extract::Path, response::Response, routing::get};
use golive_domain::FieldError;
use golive_store::{
    backlog,
    gaps::{self as store, GapFilter},
};
use leptos::prelude::*;

use super::{file, views};
use crate::{
    ui::query::Here,
    web::{Page, Room, Visit, Web},
};

pub fn routes() -> Router<Web> {
    Router::new().route("/p/{key}/tests/gaps", get(log)).route("/p/{key}/tests/gaps/export.csv", get(file::csv))
}

async fn log(visit: Visit, Path(key): Path<String>) -> Response {
    let (filter, refused) = asked(&visit);
    visit
        .show_project(&key, async |desk, project| {
            let (log, page) = store::gaps(desk, project, &filter).await?;
            let options = backlog::options(desk, project).await?;
            Ok(Page::new("gaps-title", move || view! { <views::GapsView log page filter options refused/> }).room(Room::Tests))
        })
        .await
}

/// The filter of the address, and what in it was not understood.
pub fn asked(visit: &Visit) -> (GapFilter, Vec<FieldError>) {
    let me = visit.viewer.me.as_ref().map(|me| me.id);
    let pairs = Here::parse(&visit.viewer.path).query;
    GapFilter::from_pairs(pairs.into_iter().filter(|(name, _)| name != "dialog"), me)
}
