//! The page of the ledger and its export.

use axum::{Router, extract::Path, response::Response, routing::get};
use golive_domain::{Error, FieldError};
use golive_store::promises::{self as store, PromiseFilter};
use leptos::prelude::*;

use super::views;
use crate::{
    export::{self, Form, answered},
    ui::query::Here,
    web::{Page, Room, Visit, Web},
};

pub fn routes() -> Router<Web> {
    Router::new().route("/p/{key}/promises", get(ledger)).route("/p/{key}/promises/export/{form}", get(file))
}

async fn ledger(visit: Visit, Path(key): Path<String>) -> Response {
    let (filter, refused) = asked(&visit);
    visit
        .show_project(&key, async |desk, project| {
            let told = store::promises(desk, project, &filter).await?;
            Ok(Page::new("promises-title", move || view! { <views::LedgerView told filter refused/> }).room(Room::Rfp))
        })
        .await
}

/// The promises that the ledger shows, as a file.
async fn file(visit: Visit, Path((key, form)): Path<(String, String)>) -> Response {
    answered(visit.viewer.locale, exported(&visit, &key, &form).await)
}

async fn exported(visit: &Visit, key: &str, form: &str) -> Result<Response, Error> {
    let (filter, refused) = asked(visit);
    let project = export::asked(key, refused)?;
    export::list(golive_store::export::promises(&visit.desk, &project, &filter).await?, Form::parse(form)?).await
}

/// The filter of the address, and what in it was not understood.
fn asked(visit: &Visit) -> (PromiseFilter, Vec<FieldError>) {
    let pairs = Here::parse(&visit.viewer.path).query;
    PromiseFilter::from_pairs(pairs.into_iter().filter(|(name, _)| name != "dialog"))
}
