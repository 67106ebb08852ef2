//! Major incidents: what everybody reads of a known problem, "me too", and its end.

pub mod api;

#[cfg(feature = "ssr")]
mod pages;
#[cfg(feature = "ssr")]
mod views;

#[cfg(feature = "ssr")]
pub use pages::routes;
#[cfg(feature = "ssr")]
pub use views::{Banner, Beside, Hangs};

/// The page of an incident.
pub fn incident_path(project: &golive_domain::text::ProjectKey, number: i32) -> String {
    format!("/p/{project}/incidents/{number}")
}
