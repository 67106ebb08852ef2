//! People: who they are and how they get in.

mod account;

pub use account::{Account, account};
pub mod sessions;
