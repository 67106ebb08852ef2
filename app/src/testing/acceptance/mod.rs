//! The pages of acceptance: the departments and their sessions, one session for whoever tries it, and what is signed.

pub mod api;

#[cfg(feature = "ssr")]
mod form;
#[cfg(feature = "ssr")]
mod pages;
#[cfg(feature = "ssr")]
mod views;

#[cfg(feature = "ssr")]
pub use pages::routes;

/// The page of a session.
#[cfg(feature = "ssr")]
fn session_path(project: &golive_domain::text::ProjectKey, number: i32) -> String {
    format!("/p/{project}/tests/acceptance/{number}")
}
