//! Who comes first, by how much, and how firm that is.

mod firm;
mod ranked;
mod technical;
mod tornado;

pub use ranked::Ranked;

use golive_domain::rfp::scoring::Exact;
use golive_store::scores::Results;
use leptos::prelude::*;

use super::{path, rates::RateTable};
use crate::{
    i18n::{Formats, t},
    rfp::{Over, figures, judged::gaps_told},
    ui::{Head, LinkButton, Notice, Tone},
};
use firm::Firm;
use technical::Technical;

/// A number of points as the viewer reads it.
pub(super) fn points(value: &Exact) -> String {
    figures::points(&Formats::current(), value)
}

/// The same with so many digits.
fn points_to(value: &Exact, digits: u32) -> String {
    figures::points_to(&Formats::current(), value, digits)
}

/// A share of one as a percentage.
fn share(value: &Exact) -> String {
    figures::share(&Formats::current(), value)
}

/// That marks are missing, and what was declared to become of them.
#[component]
pub fn Gaps(told: Results) -> impl IntoView {
    gaps_told(&Formats::current(), &told).map(|text| view! { <Notice tone=Tone::Warn><p>{text}</p></Notice> })
}

#[component]
pub fn ResultsPage(told: Results) -> impl IntoView {
    let row = told.row.clone();
    let base = path(&row.number.to_string());
    let sealed = told.ranking.is_none().then(|| match told.unpriced.is_empty() {
        true => view! { <Notice><p>{t("rfp-prices-sealed")}</p></Notice> }.into_any(),
        false => {
            let lines =
                told.unpriced.iter().map(|(name, why)| view! { <li><b><bdi>{name.clone()}</bdi></b>": "{crate::i18n::say(why)}</li> });
            let lines = lines.collect_view();
            view! { <Notice tone=Tone::Bad><p>{t("rfp-unpriced")}</p><ul>{lines}</ul></Notice> }.into_any()
        }
    });
    let ranking = told.ranking.clone().map(|ranking| view! { <Ranked told=told.clone() ranking/> });
    let rates = (!told.rates.is_empty()).then(|| view! { <RateTable rates=told.rates.clone() base=row.currency/> });
    let firm = (!told.reaches.is_empty()).then(|| view! { <Firm told=told.clone()/> });
    view! {
        <Over row=row.clone()/>
        <Head title=t("rfp-results") note=t("rfp-results-text")>
            <LinkButton href=format!("{base}/matrix")>{t("matrix-title")}</LinkButton>
            <LinkButton href=format!("{base}/judging")>{t("rfp-evaluation")}</LinkButton>
            <LinkButton href=format!("{base}/award")>{t("award")}</LinkButton>
        </Head>
        <div class="stack"><Gaps told=told.clone()/>{sealed}{ranking}{rates}<Technical told=told.clone()/>{firm}</div>
    }
}
