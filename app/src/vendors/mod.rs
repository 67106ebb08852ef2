//! The buyer's vendors: the long list, what is known of each, several side by side.

pub mod api;

#[cfg(feature = "ssr")]
mod pages;
#[cfg(feature = "ssr")]
mod views;

#[cfg(feature = "ssr")]
pub use pages::routes;

/// The page of a vendor.
pub fn vendor_path(project: &golive_domain::text::ProjectKey, number: i32) -> String {
    format!("/p/{project}/vendors/{number}")
}
