//! The links to a request on paper.

use leptos::prelude::*;

use super::path;
use crate::{i18n::t, ui::LinkButton};

/// As PDF and as DOCX: an edition, or without one what the request says now.
#[component]
pub fn PaperLinks(number: i32, #[prop(optional)] edition: Option<i32>) -> impl IntoView {
    let asked = edition.map(|edition| format!("?edition={edition}")).unwrap_or_default();
    let base = path(&number.to_string());
    view! {
        <LinkButton href=format!("{base}/paper.pdf{asked}") icon="export" small=true>{t("rfp-paper-pdf")}</LinkButton>
        <LinkButton href=format!("{base}/paper.docx{asked}") icon="export" small=true>{t("rfp-paper-docx")}</LinkButton>
    }
}
