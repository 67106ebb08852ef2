//! The API.

pub mod auth;
