//! What the pages of vendors are made of.

mod compare;
mod form;
mod list;
mod vendor;

pub use compare::Compare;
pub use form::{Edit, New};
pub use list::List;
pub use vendor::VendorPage;

use golive_domain::{
    rfp::{Profile, VendorFact},
    words::Word as _,
};
use golive_store::vendors::VendorRow;
use leptos::prelude::*;

use crate::{
    i18n::t,
    ui::{Badge, Prose, Tone},
    web::frame,
};

/// The address of a page of vendors within the project being shown.
fn path(leaf: &str) -> String {
    let slash = if leaf.is_empty() { "" } else { "/" };
    format!("/p/{}/vendors{slash}{leaf}", frame().key)
}

/// What every deed on a vendor sends.
fn about(row: &VendorRow) -> Vec<(&'static str, String)> {
    vec![("project", frame().key.to_string()), ("number", row.number.to_string())]
}

/// How many of the buyer's questions something is known to.
fn known_of(profile: &Profile) -> String {
    t!("vendor-known-of", "known" = profile.known(), "all" = VendorFact::ALL.len())
}

/// What is known to a question, or that nothing is.
#[component]
fn Told(profile: Profile, fact: VendorFact) -> impl IntoView {
    match profile.told(fact) {
        Some(text) => view! { <Prose text=text.to_owned()/> }.into_any(),
        None => view! { <Badge tone=Tone::Warn>{t("vendor-unknown")}</Badge> }.into_any(),
    }
}

/// A text of one line, or that nothing is known.
#[component]
fn Line(text: String) -> impl IntoView {
    match text.trim().is_empty() {
        true => view! { <span class="soft">{t("vendor-unknown")}</span> }.into_any(),
        false => view! { <bdi>{text}</bdi> }.into_any(),
    }
}
