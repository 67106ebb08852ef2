//! What vendors are asked: the questions before, writing it section by section, the requirements, what bids are judged by, who signs;
//! and once it is out, who bids, the opening, and judging what was opened.

pub mod api;

#[cfg(feature = "ssr")]
mod around;
#[cfg(feature = "ssr")]
pub(crate) mod figures;
#[cfg(feature = "ssr")]
pub(crate) mod judged;
#[cfg(feature = "ssr")]
mod matrix;
#[cfg(feature = "ssr")]
mod pages;
#[cfg(feature = "ssr")]
pub mod paper;
#[cfg(feature = "ssr")]
mod published;
#[cfg(feature = "ssr")]
mod skeleton;
#[cfg(feature = "ssr")]
mod views;

#[cfg(feature = "ssr")]
pub use around::{Over, about, beside};
#[cfg(feature = "ssr")]
pub use pages::routes;
#[cfg(feature = "ssr")]
pub use published::commitment_file;
#[cfg(feature = "ssr")]
pub use views::{CommitmentList, Gaps, Parts, Ranked, Rules, languages};

/// The page of a request.
pub fn rfp_path(project: &golive_domain::text::ProjectKey, number: i32) -> String {
    format!("/p/{project}/rfp/{number}")
}
