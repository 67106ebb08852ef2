//! The pages of the test register: cases, environments, plans, and the page on which a case is run.

pub mod acceptance;
pub mod api;

#[cfg(feature = "ssr")]
mod export;
#[cfg(feature = "ssr")]
mod files;
#[cfg(feature = "ssr")]
pub mod marks;
#[cfg(feature = "ssr")]
mod pages;
#[cfg(feature = "ssr")]
mod views;

#[cfg(feature = "ssr")]
pub use pages::routes;
#[cfg(feature = "ssr")]
pub use views::{Hits, Parts, hit_path};
