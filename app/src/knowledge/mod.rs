//! Knowledge: articles for those who ask and those who answer, the words they are written in, and what tickets show that has to be
//! taught.

pub mod api;

#[cfg(feature = "ssr")]
mod cite;
#[cfg(feature = "ssr")]
mod first;
#[cfg(feature = "ssr")]
mod pages;
#[cfg(feature = "ssr")]
mod views;

#[cfg(feature = "ssr")]
pub use cite::{Cited, cite};
#[cfg(feature = "ssr")]
pub use first::{Typed, answers_first, typed};
#[cfg(feature = "ssr")]
pub use pages::routes;
#[cfg(feature = "ssr")]
pub use views::{Answers, Beside, CiteField};

/// The page of an article.
pub fn article_path(project: &golive_domain::text::ProjectKey, number: i32) -> String {
    format!("/p/{project}/knowledge/{number}")
}
