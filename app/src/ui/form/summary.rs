//! All errors of a refused form at its top, each a link to its field.

use leptos::{either::Either, prelude::*};

use super::memory::errors;
use crate::t;

/// Shows itself only when the form around it was refused. [`super::Form`] brings its own.
#[component]
pub fn ErrorSummary() -> impl IntoView {
    let errors = errors();
    let count = errors.len();
    let lines = errors
        .into_iter()
        .map(|(id, error)| match id.as_str() {
            "" => Either::Left(view! { <li>{error}</li> }),
            _ => Either::Right(view! { <li><a href=format!("#{id}")>{error}</a></li> }),
        })
        .collect_view();
    (count > 0).then(|| {
        view! {
            <div class="error-summary" role="alert" tabindex="-1">
                <h2>{t!("error-summary-title", "count" = count)}</h2>
                <ul>{lines}</ul>
            </div>
        }
    })
}
