//! Defects: the list, the triage board, the retest queue, and one defect whole.

pub mod api;

#[cfg(feature = "ssr")]
mod files;
#[cfg(feature = "ssr")]
mod pages;
#[cfg(feature = "ssr")]
mod views;

#[cfg(feature = "ssr")]
pub use pages::routes;

/// The page of a defect.
pub fn defect_path(project: &golive_domain::text::ProjectKey, number: i32) -> String {
    format!("/p/{project}/defects/{number}")
}
