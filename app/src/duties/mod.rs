//! Maintenance: the duties of whoever keeps the system running, their evidence, and the calendar others subscribe to.

pub mod api;

#[cfg(feature = "ssr")]
mod fresh;
#[cfg(feature = "ssr")]
mod pages;
#[cfg(feature = "ssr")]
mod views;

#[cfg(feature = "ssr")]
pub use pages::routes;
