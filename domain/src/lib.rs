//! The pure rules of a CRM implementation project.
//!
//! Everything here is a function of data and `now`: no I/O, no clock, no async. The crate compiles unchanged to the
//! server and to WebAssembly. A module is a feature and bears the same name in every other crate.

pub mod access;
pub mod accounts;
pub mod backlog;
pub mod defects;
pub mod error;
pub mod events;
pub mod exploring;
pub mod id;
pub mod import;
pub mod jobs;
pub mod knowledge;
pub mod moment;
pub mod money;
pub mod numerals;
pub mod people;
pub mod projects;
pub mod requirements;
pub mod rfp;
pub mod search;
pub mod service;
pub mod sprints;
pub mod testing;
pub mod text;
pub mod today;
pub mod words;

pub use error::{Conflict, Error, FieldError, Refusals, Result, Say};
