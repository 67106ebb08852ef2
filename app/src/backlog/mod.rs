//! The backlog: its list, an item's own page, refining, searching.

pub mod api;

#[cfg(feature = "ssr")]
pub(crate) mod files;
#[cfg(feature = "ssr")]
mod pages;
#[cfg(feature = "ssr")]
pub mod views;

#[cfg(feature = "ssr")]
pub use pages::routes;

/// The page of an item.
pub fn item_path(project: &golive_domain::text::ProjectKey, number: i32) -> String {
    format!("/p/{project}/backlog/{number}")
}
