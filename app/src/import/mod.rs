//! Bringing a backlog in and taking it out.

pub mod api;

#[cfg(feature = "ssr")]
mod files;
#[cfg(feature = "ssr")]
pub mod mapping;
#[cfg(feature = "ssr")]
mod pages;
#[cfg(feature = "ssr")]
mod views;

#[cfg(feature = "ssr")]
pub use files::sent;
#[cfg(feature = "ssr")]
pub use pages::routes;
