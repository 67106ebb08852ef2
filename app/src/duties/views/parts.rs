//! Small things that every page of duties shows: where one stands, how often it comes.

use golive_domain::{service::duties::DutyState, words::Word as _};
use golive_store::duties::DutyRow;
use leptos::{either::EitherOf3, prelude::*};

use crate::{
    i18n::{t, word},
    ui::{Badge, Day},
};

/// In words and shape, with the day that stands.
#[component]
pub fn Standing(row: DutyRow) -> impl IntoView {
    if row.archived {
        return view! { <Badge>{t("duty-archived-mark")}</Badge> }.into_any();
    }
    let said = match row.state {
        DutyState::Overdue => t!("duty-overdue-by", "days" = row.days_late),
        state => word("duty-state", state),
    };
    let day = row.on.filter(|_| row.state != DutyState::Due).map(|date| view! { " "<small><Day date/></small> });
    view! { <span class="state" data-state=row.state.as_str()>{said}</span>{day} }.into_any()
}

/// A name, the rule itself, or that it comes once.
#[component]
pub fn RhythmOf(row: DutyRow) -> impl IntoView {
    match (row.preset, row.rhythm) {
        (Some(preset), _) => EitherOf3::A(word("rhythm", preset)),
        (None, Some(rule)) => EitherOf3::B(view! { <code dir="ltr">{rule}</code> }),
        (None, None) => EitherOf3::C(t("rhythm-once")),
    }
}
