//! What all pages about one request have alike: where they stand, what their deeds send, the way back to the request.

use golive_store::rfp::RfpRow;
use leptos::prelude::*;

use super::rfp_path;
use crate::{ui::Key, web::frame};

/// The address of a page of a request within the project being shown; without a leaf, the request's own.
pub fn beside(number: i32, leaf: &str) -> String {
    let slash = if leaf.is_empty() { "" } else { "/" };
    format!("{}{slash}{leaf}", rfp_path(&frame().key, number))
}

/// What every deed on a request sends.
pub fn about(number: i32) -> Vec<(&'static str, String)> {
    vec![("project", frame().key.to_string()), ("number", number.to_string())]
}

/// The way back to the request, above the page's own title.
#[component]
pub fn Over(row: RfpRow) -> impl IntoView {
    let href = beside(row.number, "");
    view! { <p class="item-over"><Key of=row.code href/><bdi>{row.title}</bdi></p> }
}
