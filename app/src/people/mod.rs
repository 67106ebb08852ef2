//! People: the way in, one's own account, the list of accounts.

mod api;
mod entry;
mod pages;
mod shown;

pub use pages::routes;
