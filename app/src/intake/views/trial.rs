//! Which rule would take the last tickets.

use golive_domain::service::assigning::TakerKind;
use golive_store::service::{TRIED, Tried};
use leptos::prelude::*;

use super::path;
use crate::{
    i18n::{number, t, word},
    service::ticket_path,
    ui::{Badge, EmptyState, Head, Key, LinkButton, Nobody, Table, Who},
    web::frame,
};

#[component]
pub fn Trial(tried: Vec<Tried>) -> impl IntoView {
    let taken = tried.iter().filter(|each| each.rule.is_some()).count();
    let note = t!("rules-trial-text", "most" = TRIED, "taken" = taken, "count" = tried.len());
    let body = match tried.is_empty() {
        true => view! { <EmptyState icon="check" title=t("rules-trial-none") text=t("rules-trial-none-text")/> }.into_any(),
        false => view! { <Rows tried/> }.into_any(),
    };
    view! { <Head title=t("rules-trial") note><LinkButton href=path("rules")>{t("rules-title")}</LinkButton></Head>{body} }
}

#[component]
fn Rows(tried: Vec<Tried>) -> impl IntoView {
    let head = |key: &'static str| view! { <th scope="col">{t(key)}</th> };
    let rows = tried.into_iter().map(|one| view! { <Line one/> }).collect_view();
    view! {
        <div class="card">
            <Table caption=t("rules-trial") quiet_caption=true dense=true folds=true>
                <thead><tr>{head("ticket-key")}{head("field-title")}{head("rule-name")}{head("rules-trial-would")}{head("rules-trial-has")}</tr></thead>
                <tbody>{rows}</tbody>
            </Table>
        </div>
    }
}

#[component]
fn Line(one: Tried) -> impl IntoView {
    let href = ticket_path(&frame().key, one.number);
    let rule = match &one.rule {
        Some((place, name, _)) => {
            let place = number(i64::try_from(*place).unwrap_or_default());
            view! { <span class="num">{place}"."</span>" "<span dir="auto">{name.clone()}</span> }.into_any()
        }
        None => view! { <span class="soft">{t("rules-trial-no-rule")}</span> }.into_any(),
    };
    let would = match (one.would, one.rule) {
        (Some(person), _) => view! { <Who name=person.name id=Some(person.id)/> }.into_any(),
        (None, Some((.., TakerKind::Vendor))) => view! { <Badge>{t("taker-vendor")}</Badge> }.into_any(),
        (None, _) => view! { <Nobody/> }.into_any(),
    };
    let has = match one.has {
        Some(person) => view! { <Who name=person.name id=Some(person.id)/> }.into_any(),
        None => view! { <Nobody/> }.into_any(),
    };
    view! {
        <tr>
            <td data-label=t("ticket-key")><Key of=one.code href=href/></td>
            <th scope="row"><span dir="auto">{one.title}</span>" "<Badge>{word("channel", one.channel)}</Badge></th>
            <td data-label=t("rule-name")>{rule}</td>
            <td data-label=t("rules-trial-would")>{would}</td>
            <td data-label=t("rules-trial-has")>{has}</td>
        </tr>
    }
}
