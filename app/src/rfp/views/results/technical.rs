//! What each bid has under each criterion.

use golive_store::scores::{BidResult, Results};
use leptos::prelude::*;

use super::{points, points_to};
use crate::{
    i18n::{Formats, t},
    rfp::{figures, judged::scores_digits},
    ui::{Badge, Table, Tone},
};

#[component]
pub fn Technical(told: Results) -> impl IntoView {
    let heads = told.bids.iter().map(|bid| view! { <th scope="col" class="num"><bdi>{bid.name.clone()}</bdi></th> }).collect_view();
    let line = |at: usize| {
        let one = &told.judging.criteria[at];
        let cell = |bid: &BidResult| {
            let score = bid.technical.criteria.get(at).cloned().flatten();
            view! { <td class="num" data-label=bid.name.clone()>{score.as_ref().map(points)}</td> }
        };
        let weight = figures::weight(&Formats::current(), one.weight);
        view! {
            <tr><th scope="row" dir="auto">{one.name.clone()}</th><td class="num" data-label=t("rfp-weight")>{weight}</td>{told.bids.iter().map(cell).collect_view()}</tr>
        }
    };
    let lines = (0..told.judging.criteria.len()).map(line).collect_view();
    let digits = scores_digits(&told);
    let sums = told.bids.iter().map(|bid| {
        let tone = if bid.technical.passed { None } else { Some(view! { " "<Badge tone=Tone::Bad>{t("rfp-not-passed")}</Badge> }) };
        view! { <td class="num" data-label=bid.name.clone()><b>{points_to(&bid.technical.score, digits)}</b>{tone}</td> }
    });
    let sums = sums.collect_view();
    view! {
        <div class="card">
            <Table id="technical" caption=t("rfp-technical-table") folds=true>
                <thead><tr><th scope="col">{t("rfp-criterion-name")}</th><th scope="col" class="num">{t("rfp-weight")}</th>{heads}</tr></thead>
                <tbody>{lines}</tbody>
                <tfoot><tr><th scope="row">{t("rfp-technical")}</th><td></td>{sums}</tr></tfoot>
            </Table>
        </div>
    }
}
