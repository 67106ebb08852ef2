//! Releases to production: prepared from accepted work, let go by the customer.

pub mod api;

#[cfg(feature = "ssr")]
mod pages;

#[cfg(feature = "ssr")]
pub use pages::routes;
