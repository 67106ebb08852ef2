//! A field that takes another item.

use golive_domain::id::ItemId;
use leptos::prelude::*;

use super::frame;
use crate::{
    i18n::t,
    islands::{Suggest, SuggestLabels},
    ui::Field,
};

/// Takes an item by its key, and offers items while one types. `but` is the item the form is about.
#[component]
pub fn ItemField(
    #[prop(into)] name: String,
    #[prop(into)] label: String,
    #[prop(optional, into)] value: String,
    #[prop(optional, into)] hint: String,
    #[prop(optional_no_strip)] but: Option<ItemId>,
    #[prop(optional)] optional: bool,
    #[prop(optional, into)] class: String,
    #[prop(optional)] quiet: bool,
) -> impl IntoView {
    let project = frame().key.to_string();
    let but = but.map(|id| id.to_string()).unwrap_or_default();
    let hint = if hint.is_empty() && !quiet { t("backlog-code-hint") } else { hint };
    view! {
        <Suggest project but labels=SuggestLabels::said()>
            <Field name label value hint class optional quiet/>
        </Suggest>
    }
}
