//! The bidders' own pages: what they were invited to, what they answer, what they sent. They are pages of the site and of no project:
//! a bidder sees nothing of the buyer's rooms.

pub mod api;
pub mod sheet_api;

#[cfg(feature = "ssr")]
pub(crate) mod files;
#[cfg(feature = "ssr")]
mod key;
#[cfg(feature = "ssr")]
mod pages;
#[cfg(feature = "ssr")]
pub mod sheet;
#[cfg(feature = "ssr")]
mod views;

#[cfg(feature = "ssr")]
pub use key::KEYS;
#[cfg(feature = "ssr")]
pub use pages::routes;

/// The page of a request for those who bid.
pub fn bid_path(project: &golive_domain::text::ProjectKey, number: i32) -> String {
    format!("/bids/{project}/{number}")
}
