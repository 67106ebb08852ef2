//! Who is turned away: at every page, at every server function, at every route of the API.
//!
//! Each of the three has a table that says which permission a route takes. What somebody is told follows from the matrix of
//! rights, and the tables are held against the routes that are really there: a new route without its line here fails.

mod foreign;
mod forged;
mod pages;
mod rest;
mod rpc;
mod who;

pub use pages::PAGES;
pub use rest::ROUTES;
