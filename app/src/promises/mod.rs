//! The promise ledger: what the winning bid promised of each requirement, and what came of it.

pub mod api;

#[cfg(feature = "ssr")]
mod filters;
#[cfg(feature = "ssr")]
mod pages;
#[cfg(feature = "ssr")]
mod views;

#[cfg(feature = "ssr")]
pub use pages::routes;
#[cfg(feature = "ssr")]
pub use views::OfRequirement;
