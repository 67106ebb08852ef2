//! The service desk: the queue, a ticket, asking for help, what is promised and whether it was kept.

pub mod api;

#[cfg(feature = "ssr")]
mod calendars;
#[cfg(feature = "ssr")]
mod files;
#[cfg(feature = "ssr")]
mod holidays;
#[cfg(feature = "ssr")]
mod pages;
#[cfg(feature = "ssr")]
pub mod report;
#[cfg(feature = "ssr")]
mod sorting;
#[cfg(feature = "ssr")]
mod upload;
#[cfg(feature = "ssr")]
mod views;

#[cfg(feature = "ssr")]
pub use pages::routes;
#[cfg(feature = "ssr")]
pub use views::{Actions, Leaf};

/// The page of a ticket.
pub fn ticket_path(project: &golive_domain::text::ProjectKey, number: i32) -> String {
    format!("/p/{project}/tickets/{number}")
}
