//! The golive server: what stands between a socket and a use case.
//!
//! [`router`] is the whole application in process; `main` adds a socket, jobs and the command line. Handlers have no rules
//! of their own: they get the desk, call the use case, return.

pub mod command;
pub mod config;
pub mod jobs;
pub mod mailbox;
pub mod rest;
mod router;
pub mod stop;
pub mod web;

pub use router::{Edge, router};
