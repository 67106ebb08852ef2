//! Projects and their people: the list, the team, who answers for what, the settings.

pub mod api;
#[cfg(feature = "ssr")]
mod pages;

#[cfg(feature = "ssr")]
pub use pages::{Checklist, routes};
