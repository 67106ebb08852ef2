//! What somebody who bid reads when it is decided: who gets the contract, and what that means for them. No other name, and no price.

use golive_domain::rfp::{AwardState, RfpState};
use golive_store::bids::Tender;
use leptos::prelude::*;

use crate::{
    i18n::{date, t},
    ui::{Notice, Tone},
};

#[component]
pub fn Outcome(tender: Tender) -> impl IntoView {
    let cancelled = (tender.line.row.state == RfpState::Cancelled).then(|| {
        let why = tender.ended_why.clone();
        view! { <Notice tone=Tone::Warn><p>{t("bid-request-cancelled")}" "<bdi>{why}</bdi></p></Notice> }
    });
    let outcome = tender.outcome.map(|outcome| match outcome.state {
        AwardState::Annulled => {
            view! { <Notice tone=Tone::Warn><p>{t("bid-award-annulled")}" "<bdi>{outcome.annulled_why}</bdi></p></Notice> }.into_any()
        }
        state => {
            let (tone, said) = match outcome.won {
                true => (Tone::Good, t("bid-award-won")),
                false => (Tone::Plain, t!("bid-award-lost", "name" = outcome.winner)),
            };
            let next = match state {
                AwardState::Concluded => t("bid-award-concluded"),
                AwardState::Standstill => t!("bid-award-standstill", "until" = date(outcome.until)),
                _ => t("bid-award-open"),
            };
            view! { <Notice tone><p><b>{said}</b></p><p>{next}</p></Notice> }.into_any()
        }
    });
    view! { {cancelled}{outcome} }
}
