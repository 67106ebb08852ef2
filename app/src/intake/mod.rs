//! How tickets come in: rules that say who takes them, and old ones from another help desk.

pub mod api;

#[cfg(feature = "ssr")]
mod files;
#[cfg(feature = "ssr")]
mod pages;
#[cfg(feature = "ssr")]
mod views;

#[cfg(feature = "ssr")]
pub use pages::routes;
