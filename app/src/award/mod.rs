//! From the ranking to the contract: who gets it, the award as it stands, the contract with what was promised, and what those who bid
//! read of it.

pub mod api;

#[cfg(feature = "ssr")]
mod pages;
#[cfg(feature = "ssr")]
mod views;

#[cfg(feature = "ssr")]
pub use pages::routes;
#[cfg(feature = "ssr")]
pub use views::Outcome;
