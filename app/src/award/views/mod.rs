//! What the pages of an award are made of.

mod award;
mod conclude;
mod contract;
mod decide;
mod outcome;

pub use award::AwardPage;
pub use conclude::Conclude;
pub use contract::{ContractPage, NoContract};
pub use outcome::Outcome;

use golive_store::rfp::RfpRow;
use leptos::prelude::*;

use crate::{rfp::rfp_path, ui::Key, web::frame};

/// The address of a page beside the request's.
fn path(row: &RfpRow, leaf: &str) -> String {
    let slash = if leaf.is_empty() { "" } else { "/" };
    format!("{}{slash}{leaf}", rfp_path(&frame().key, row.number))
}

/// What every deed of an award sends.
fn about(row: &RfpRow) -> Vec<(&'static str, String)> {
    vec![("project", frame().key.to_string()), ("number", row.number.to_string())]
}

/// The way back to the request.
#[component]
fn Over(row: RfpRow) -> impl IntoView {
    let href = path(&row, "");
    view! { <p class="item-over"><Key of=row.code href/><bdi>{row.title}</bdi></p> }
}
