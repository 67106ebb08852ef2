//! What the server does by itself, for administrators: which jobs wait, which failed, and to try one again.

mod api;
mod pages;

pub use pages::routes;
