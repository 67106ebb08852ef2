//! What somebody was writing when somebody else ended the session: its form is gone from the page, its words are not.

use golive_domain::exploring::ExplorationState;
use leptos::prelude::*;

use crate::{
    i18n::t,
    ui::{Notice, Tone},
    web::FormFlash,
};

/// `may`: whether the page would show its forms to this viewer while their time is.
#[component]
pub fn Unsent(state: ExplorationState, may: bool) -> impl IntoView {
    let runs = state == ExplorationState::Running;
    let lost = with_context::<FormFlash, _>(|flash| {
        let (field, is_there) = match flash.form.as_str() {
            "note" => ("body", runs),
            "debrief" => ("text", runs),
            "abandon" => ("reason", !state.has_ended()),
            _ => return None,
        };
        let stands_in_its_form = may && is_there;
        flash.value(field).filter(|text| !stands_in_its_form && !text.trim().is_empty()).map(str::to_owned)
    });
    lost.flatten().map(|text| {
        view! { <Notice tone=Tone::Warn><p>{t("exploration-unsent")}</p><blockquote class="lines unsent" dir="auto">{text}</blockquote></Notice> }
    })
}
