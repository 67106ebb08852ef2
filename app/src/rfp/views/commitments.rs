//! What bidders committed to, published at the deadline, without names.

use golive_store::{bids::Commitment, rfp::RfpRow};
use leptos::prelude::*;

use super::path;
use crate::{
    i18n::{exact, number, t},
    rfp::Over,
    ui::{Badge, EmptyState, Head, LinkButton, Table, Tone},
};

#[component]
pub fn CommitmentsPage(row: RfpRow, all: Vec<Commitment>) -> impl IntoView {
    let base = path(&row.number.to_string());
    view! {
        <Over row/>
        <Head title=t("bid-commitments") note=t("bid-commitments-text")/>
        <CommitmentList all own=Vec::new() file=format!("{base}/commitments.csv")/>
    }
}

/// The list and its file. `own` are commitments of answers that the viewer holds receipts for.
#[component]
pub fn CommitmentList(all: Vec<Commitment>, own: Vec<String>, file: String) -> impl IntoView {
    if all.is_empty() {
        return view! { <EmptyState icon="clock" title=t("bid-commitments-none") text=t("bid-commitments-none-text")/> }.into_any();
    }
    let line = |one: Commitment| {
        let mark = own.contains(&one.answers).then(|| view! { " "<Badge tone=Tone::Good>{t("bid-commitment-own")}</Badge> });
        let place = number(i64::try_from(one.number).unwrap_or_default());
        view! {
            <tr>
                <th scope="row" class="num">{place}{mark}</th>
                <td data-label=t("bid-sent-at")>{exact(one.at)}</td>
                <td data-label=t("bid-hash-answers")><code class="hash" dir="ltr">{one.answers}</code></td>
                <td data-label=t("bid-hash-prices")><code class="hash" dir="ltr">{one.prices}</code></td>
            </tr>
        }
    };
    let lines = all.into_iter().map(line).collect_view();
    view! {
        <div class="stack">
            <div class="card">
                <Table caption=t("bid-commitments") quiet_caption=true folds=true dense=true>
                    <thead>
                        <tr>
                            <th scope="col" class="num">{t("bid-commitment-number")}</th><th scope="col">{t("bid-sent-at")}</th>
                            <th scope="col">{t("bid-hash-answers")}</th><th scope="col">{t("bid-hash-prices")}</th>
                        </tr>
                    </thead>
                    <tbody>{lines}</tbody>
                </Table>
            </div>
            <p class="soft">{t("bid-verify")}</p>
            <div class="cluster"><LinkButton href=file icon="story">{t("bid-commitments-file")}</LinkButton></div>
        </div>
    }
    .into_any()
}
