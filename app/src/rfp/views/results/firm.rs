//! How far each weight can be moved before another bid wins.

use golive_domain::rfp::scoring::Reach;
use golive_store::scores::Results;
use leptos::prelude::*;

use super::{share, tornado::Tornado};
use crate::{
    i18n::{Formats, t},
    rfp::judged::{flipped, weighed},
    ui::{Card, Table},
};

/// The nearest first, drawn as a tornado and told as a table.
#[component]
pub fn Firm(told: Results) -> impl IntoView {
    let mut reaches = told.reaches.clone();
    reaches.sort_by(|one, other| match (one.distance(), other.distance()) {
        (Some(one), Some(other)) => one.cmp(&other),
        (one, other) => other.is_some().cmp(&one.is_some()),
    });
    let formats = Formats::current();
    let line = |reach: &Reach| {
        let distance = reach.distance().map_or_else(|| t("rfp-firm-mark"), |distance| share(&distance));
        view! {
            <tr>
                <th scope="row" dir="auto">{weighed(&formats, &told.judging, reach.weight)}</th>
                <td class="num" data-label=t("rfp-weight")>{share(&reach.share)}</td>
                <td class="num" data-label=t("rfp-distance")><b>{distance}</b></td>
                <td data-label=t("rfp-less")>{flipped(&formats, &told, reach.less.as_ref())}</td>
                <td data-label=t("rfp-more")>{flipped(&formats, &told, reach.more.as_ref())}</td>
            </tr>
        }
    };
    let lines = reaches.iter().map(line).collect_view();
    view! {
        <Card title=t("rfp-firm")>
            <div class="stack">
                <p class="soft">{t("rfp-firm-text")}</p>
                <Tornado told=told.clone() reaches=reaches.clone()/>
                <Table id="firm" caption=t("rfp-firm") quiet_caption=true folds=true>
                    <thead>
                        <tr>
                            <th scope="col">{t("rfp-criterion-name")}</th><th scope="col" class="num">{t("rfp-weight")}</th>
                            <th scope="col" class="num">{t("rfp-distance")}</th><th scope="col">{t("rfp-less")}</th><th scope="col">{t("rfp-more")}</th>
                        </tr>
                    </thead>
                    <tbody>{lines}</tbody>
                </Table>
            </div>
        </Card>
    }
}
