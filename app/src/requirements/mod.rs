//! The register of requirements, one requirement, and how far all of them are proved.

pub mod api;

#[cfg(feature = "ssr")]
mod catalogue;
#[cfg(feature = "ssr")]
mod form;
#[cfg(feature = "ssr")]
mod list;
#[cfg(feature = "ssr")]
mod matrix;
#[cfg(feature = "ssr")]
mod one;
#[cfg(feature = "ssr")]
mod pages;

#[cfg(feature = "ssr")]
pub use list::Proved;
#[cfg(feature = "ssr")]
pub use pages::{path_of, routes};
