//! The pages of exploratory sessions: the list, the charter, and the page on which somebody explores.

pub mod api;

#[cfg(feature = "ssr")]
mod pages;
#[cfg(feature = "ssr")]
mod views;

#[cfg(feature = "ssr")]
pub use pages::routes;
#[cfg(feature = "ssr")]
pub use views::explored_path;
