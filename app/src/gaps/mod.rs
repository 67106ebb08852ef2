//! The gap log: what is missing between what was promised and what is proved.

pub mod api;

#[cfg(feature = "ssr")]
mod file;
#[cfg(feature = "ssr")]
mod filters;
#[cfg(feature = "ssr")]
mod pages;
#[cfg(feature = "ssr")]
mod views;

#[cfg(feature = "ssr")]
pub use pages::routes;
