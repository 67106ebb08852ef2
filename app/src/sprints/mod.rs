//! Sprints: planned, run on a board, reviewed, closed and reported.

pub mod api;

#[cfg(feature = "ssr")]
mod pages;
#[cfg(feature = "ssr")]
pub(crate) mod typed;

#[cfg(feature = "ssr")]
pub use pages::routes;
