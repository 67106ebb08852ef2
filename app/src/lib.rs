//! The pages and islands of Golive.
//!
//! A feature is a module with up to three parts: `pages` (server only: what is rendered), `api` (server functions,
//! compiled for both sides) and `islands` (what HTML alone cannot do). `web` is how a request becomes a page, `ui` the
//! kit pages are made of, `i18n` the words.

#[cfg(feature = "ssr")]
mod events;
#[cfg(feature = "ssr")]
pub mod export;
#[cfg(feature = "ssr")]
mod gallery;
#[cfg(feature = "ssr")]
pub mod i18n;
#[cfg(feature = "ssr")]
mod jobs;
#[cfg(feature = "ssr")]
pub mod papers;
#[cfg(feature = "ssr")]
mod people;
#[cfg(feature = "ssr")]
mod today;
#[cfg(feature = "ssr")]
pub mod ui;
#[cfg(feature = "ssr")]
pub mod web;

pub mod award;
pub mod backlog;
pub mod bids;
pub mod defects;
pub mod duties;
pub mod exploring;
pub mod gaps;
pub mod import;
pub mod incidents;
pub mod intake;
pub mod islands;
pub mod knowledge;
pub mod projects;
pub mod promises;
pub mod releases;
pub mod requirements;
pub mod rfp;
pub mod service;
pub mod sprints;
pub mod testing;
pub mod vendors;

mod done;
#[cfg(feature = "ssr")]
mod keyed;
mod problem;

pub use done::{Done, Undo, said};
pub use problem::Problem;

/// Wakes the islands of a page.
#[cfg(feature = "hydrate")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn hydrate() {
    leptos::mount::hydrate_islands();
}

/// Every page of Golive; the gallery of the kit only where developers look.
#[cfg(feature = "ssr")]
pub fn routes(development: bool) -> axum::Router<web::Web> {
    let pages = axum::Router::new()
        .merge(award::routes())
        .merge(backlog::routes())
        .merge(defects::routes())
        .merge(duties::routes())
        .merge(incidents::routes())
        .merge(events::routes())
        .merge(gaps::routes())
        .merge(import::routes())
        .merge(intake::routes())
        .merge(jobs::routes())
        .merge(knowledge::routes())
        .merge(papers::routes())
        .merge(people::routes())
        .merge(projects::routes())
        .merge(promises::routes())
        .merge(releases::routes())
        .merge(requirements::routes())
        .merge(bids::routes())
        .merge(rfp::routes())
        .merge(service::routes())
        .merge(sprints::routes())
        .merge(testing::routes())
        .merge(exploring::routes())
        .merge(today::routes())
        .merge(vendors::routes());
    if development { pages.merge(gallery::routes()) } else { pages }
}
