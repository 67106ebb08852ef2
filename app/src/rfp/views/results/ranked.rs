//! The bids in order, with what put them there.

use golive_domain::rfp::scoring::{Out, Standing};
use golive_store::scores::Results;
use leptos::prelude::*;

use super::{points, points_to};
use crate::{
    i18n::{Formats, money, number, t},
    rfp::judged::{compared_as, scores_digits, totals_digits},
    ui::{Badge, Table, Tone},
};

/// Everybody in order, with what put them there.
#[component]
pub fn Ranked(told: Results, ranking: Vec<Standing>) -> impl IntoView {
    let formats = Formats::current();
    let (scores, totals) = (scores_digits(&told), totals_digits(&ranking));
    let line = |standing: &Standing| {
        let bid = &told.bids[standing.bid];
        let place = match &standing.place {
            Ok(place) => number(i64::try_from(*place).unwrap_or_default()),
            Err(_) => "–".to_owned(),
        };
        let why = match &standing.place {
            Err(Out::MandatoryNo(count)) => {
                let told = t!("rfp-out-mandatory", "count" = *count);
                Some(view! { <Badge tone=Tone::Bad>{told}</Badge> }.into_any())
            }
            Err(Out::BelowMinimum) => Some(view! { <Badge tone=Tone::Bad>{t("rfp-out-minimum")}</Badge> }.into_any()),
            Ok(_) if standing.tied => Some(view! { <Badge tone=Tone::Warn>{t("rfp-tied-place")}</Badge> }.into_any()),
            Ok(_) if standing.by_tie_break => Some(view! { <Badge>{t("rfp-by-tie-break")}</Badge> }.into_any()),
            Ok(_) => None,
        };
        let low = standing.low.then(|| view! { <Badge tone=Tone::Warn>{t("rfp-low")}</Badge> });
        let gaps = (bid.gaps() > 0).then(|| {
            let told = t!("rfp-bid-gaps", "count" = bid.gaps());
            view! { <Badge tone=Tone::Warn>{told}</Badge> }
        });
        let price = bid.prices.as_ref().and_then(|prices| prices.total()).map(money);
        let compared = compared_as(&formats, &told, bid).map(|told| view! { " "<small class="soft">{told}</small> });
        view! {
            <tr>
                <td class="num" data-label=t("rfp-place")><b>{place}</b></td>
                <th scope="row"><span class="cluster"><bdi>{bid.name.clone()}</bdi>{why}{low}{gaps}</span></th>
                <td class="num" data-label=t("rfp-technical")>{points_to(&bid.technical.score, scores)}</td>
                <td class="num" data-label=t("bid-price-column")>{price}{compared}</td>
                <td class="num" data-label=t("rfp-financial")>{standing.financial.as_ref().map(points)}</td>
                <td class="num" data-label=t("rfp-total")><b>{standing.total.as_ref().map(|total| points_to(total, totals))}</b></td>
            </tr>
        }
    };
    let lines = ranking.iter().map(line).collect_view();
    view! {
        <div class="card">
            <Table id="ranking" caption=t("rfp-ranking") folds=true>
                <thead>
                    <tr>
                        <th scope="col" class="num">{t("rfp-place")}</th><th scope="col">{t("bid-vendor")}</th>
                        <th scope="col" class="num">{t("rfp-technical")}</th><th scope="col" class="num">{t("bid-price-column")}</th>
                        <th scope="col" class="num">{t("rfp-financial")}</th><th scope="col" class="num">{t("rfp-total")}</th>
                    </tr>
                </thead>
                <tbody>{lines}</tbody>
            </Table>
        </div>
    }
}
