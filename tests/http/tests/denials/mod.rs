//! Who is turned away: at every page, at every server function, at every route of the API.
//!
//! `tables/` says, a file a feature, which permission each page, function and route takes. What somebody is told follows from the
//! matrix of rights, and the tables are held against the routes that are really there: a new route without its line there fails.

mod foreign;
mod forged;
mod pages;
mod rest;
mod rpc;
mod tables;
mod who;

pub use tables::{pages, routes};
