//! What bids are judged by, as everybody reads it.

use golive_domain::rfp::{By, Judged, Judging};
use leptos::prelude::*;

use crate::{
    i18n::{Formats, list, number, t, word},
    rfp::figures,
    ui::{Card, Fact, Facts, Table},
};

#[component]
pub fn Rules(judging: Judging) -> impl IntoView {
    let formats = Formats::current();
    let line = |one: &Judged| {
        let by = match &one.by {
            By::Whole => t("rfp-by-whole"),
            By::Requirements(category) if category.is_empty() => t("rfp-no-category"),
            By::Requirements(category) => category.clone(),
            By::Scenes(scenes) => list(scenes.iter().map(|(scene, weight)| format!("{scene} ({weight})"))),
        };
        view! { <tr><th scope="row" dir="auto">{one.name.clone()}</th><td class="num" data-label=t("rfp-weight")>{figures::weight(&formats, one.weight)}</td><td data-label=t("rfp-by")><span dir="auto">{by}</span></td></tr> }
    };
    let lines = judging.criteria.iter().map(line).collect_view();
    let ties = list(judging.ties.iter().map(|tie| word("rfp-tie", *tie)).chain([t("rfp-tie-lot")]));
    let currencies = (!judging.currencies.is_empty())
        .then(|| view! { <Fact label=t("field-currencies")>{list(judging.currencies.iter().map(ToString::to_string))}</Fact> });
    view! {
        <div class="stack">
            <div class="card">
                <Table caption=t("rfp-section-criteria") quiet_caption=true folds=true>
                    <thead><tr><th scope="col">{t("rfp-criterion-name")}</th><th scope="col" class="num">{t("rfp-weight")}</th><th scope="col">{t("rfp-by")}</th></tr></thead>
                    <tbody>{lines}</tbody>
                </Table>
            </div>
            <Card title=t("rfp-rules")>
                <Facts>
                    <Fact label=t("field-price-weight")>{figures::weight(&formats, judging.price_weight)}</Fact>
                    <Fact label=t("field-minimum")>{figures::hundredths(&formats, judging.minimum)}</Fact>
                    <Fact label=t("field-scale")>{number(i64::from(judging.scale))}</Fact>
                    <Fact label=t("field-spread")>{number(i64::from(judging.spread))}</Fact>
                    <Fact label=t("field-absent")>{word("rfp-absent", judging.absent)}</Fact>
                    <Fact label=t("field-ties")>{ties}</Fact>
                    <Fact label=t("field-low-price")>{figures::weight(&formats, judging.low_price)}</Fact>
                    {currencies}
                </Facts>
            </Card>
        </div>
    }
}
