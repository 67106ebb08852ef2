//! What evaluators declared of ties to bidders, every word of it, the newest first.

use golive_store::scores::Declaration;
use leptos::prelude::*;

use crate::{
    i18n::{exact, list, t},
    ui::{Badge, Card, Pager, Table, Tone, Who, query::Here},
};

/// Declarations on one page.
const PER_PAGE: usize = 20;
/// The query's name of the page.
const PAGE: &str = "declared";

#[component]
pub fn Declared(all: Vec<Declaration>) -> impl IntoView {
    let total = all.len();
    let asked = Here::current().get(PAGE).and_then(|page| page.parse().ok()).unwrap_or(1_usize);
    let page = asked.clamp(1, total.div_ceil(PER_PAGE).max(1));
    let shown = all.into_iter().rev().skip((page - 1) * PER_PAGE).take(PER_PAGE);
    let lines = shown.map(|one| view! { <OneDeclaration one/> }).collect_view();
    (total > 0).then(|| {
        view! {
            <Card title=t("rfp-declarations") flush=true>
                <p class="soft pad">{t("rfp-declarations-text")}</p>
                <Table id="declarations" caption=t("rfp-declarations") quiet_caption=true folds=true dense=true>
                    <thead>
                        <tr>
                            <th scope="col">{t("field-evaluator")}</th><th scope="col">{t("rfp-declared")}</th>
                            <th scope="col">{t("papers-conflicts")}</th><th scope="col">{t("rfp-tied-to")}</th>
                        </tr>
                    </thead>
                    <tbody>{lines}</tbody>
                </Table>
                <Pager page=page as u64 size=PER_PAGE as u64 total=total as u64 param=PAGE label=t("rfp-declarations")/>
            </Card>
        }
    })
}

#[component]
fn OneDeclaration(one: Declaration) -> impl IntoView {
    let said = match one.conflict {
        Some(conflict) => {
            view! { <span class="cluster"><Badge tone=Tone::Bad>{t("rfp-tied-mark")}</Badge><span dir="auto">{conflict}</span></span> }
                .into_any()
        }
        None => view! { <span>{t("evaluator-did-free")}</span> }.into_any(),
    };
    let anew = (!one.newest).then(|| view! { " "<Badge>{t("rfp-declared-anew")}</Badge> });
    let names = list(one.bidders.into_iter().map(|bidder| bidder.name));
    let bidders = (!names.is_empty()).then(|| view! { <span dir="auto">{names}</span> });
    view! {
        <tr>
            <th scope="row"><Who name=one.person.name id=Some(one.person.id)/></th>
            <td data-label=t("rfp-declared")>{exact(one.at)}{anew}</td>
            <td data-label=t("papers-conflicts")>{said}</td>
            <td data-label=t("rfp-tied-to")>{bidders}</td>
        </tr>
    }
}
