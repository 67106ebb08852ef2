//! The rules of a project, in their order.

use golive_domain::service::assigning::{Fits, Taker};
use golive_store::service::{RuleRow, RulesView};
use leptos::prelude::*;

use super::path;
use crate::{
    i18n::{list, number, t, word},
    service::{Actions, Leaf},
    ui::{Badge, EmptyState, LinkButton, Look, Notice, PostButton, Table, Tone},
    web::frame,
};

#[component]
pub fn Rules(view: RulesView) -> impl IntoView {
    let may = view.may_edit;
    let add = move || may.then(|| view! { <LinkButton href=path("rules/new") icon="plus">{t("rule-new")}</LinkButton> });
    let import = may.then(|| view! { <LinkButton href=path("import")>{t("ticket-import")}</LinkButton> });
    let idle = view.rows.iter().filter(|row| row.enabled && row.is_idle).count();
    let idle = (idle > 0).then(|| view! { <Notice tone=Tone::Warn><p>{t!("rules-idle", "count" = idle)}</p></Notice> });
    let body = match view.rows.is_empty() {
        true => view! { <EmptyState icon="check" title=t("rules-none") text=t("rules-none-text")>{add()}</EmptyState> }.into_any(),
        false => view! { <Rows view=view.clone()/> }.into_any(),
    };
    let above = (!view.rows.is_empty()).then(add);
    view! {
        <div class="head">
            <div><h1>{t("rules-title")}</h1><p class="soft">{t("rules-text")}</p></div>
            <div class="actions"><Actions current=Leaf::Rules/></div>
        </div>
        {idle}
        <div class="cluster">{above}<LinkButton href=path("rules/trial")>{t("rules-trial")}</LinkButton>{import}</div>
        {body}
    }
}

#[component]
fn Rows(view: RulesView) -> impl IntoView {
    let head = |key: &'static str| view! { <th scope="col">{t(key)}</th> };
    let (last, may) = (view.rows.len(), view.may_edit);
    let departments = view.departments.clone();
    let rows = view.rows.into_iter().map(|row| view! { <Line is_last={row.place == last} may row departments=departments.clone()/> });
    let rows = rows.collect_view();
    view! {
        <div class="card">
            <Table caption=t("rules-title") quiet_caption=true folds=true class="rules">
                <thead><tr>{head("rule-place")}{head("rule-name")}{head("rule-fits")}{head("rule-taker")}<td></td></tr></thead>
                <tbody>{rows}</tbody>
            </Table>
        </div>
    }
}

#[component]
fn Line(row: RuleRow, is_last: bool, may: bool, departments: Vec<(golive_domain::id::DepartmentId, String)>) -> impl IntoView {
    let place = number(i64::try_from(row.place).unwrap_or_default());
    let off = (!row.enabled).then(|| view! { " "<Badge>{t("rule-off")}</Badge> });
    let gone = (!row.gone.is_empty()).then(|| {
        let names = list(row.gone.iter().map(|person| person.name.clone()).collect::<Vec<_>>());
        let said = if row.is_idle { t!("rule-nobody-left", "names" = names) } else { t!("rule-somebody-left", "names" = names) };
        let tone = if row.is_idle { Tone::Bad } else { Tone::Warn };
        view! { <br/><Badge tone>{said}</Badge> }
    });
    let deeds = may.then(|| view! { <Deeds row=row.clone() is_last/> });
    let taker = takes(&row);
    view! {
        <tr data-item=row.id.to_string() data-name=row.name.clone()>
            <td class="num" data-label=t("rule-place")>{place}</td>
            <th scope="row"><span dir="auto">{row.name.clone()}</span>{off}</th>
            <td data-label=t("rule-fits")>{fits(&row.rule.fits, &departments)}</td>
            <td data-label=t("rule-taker")><span dir="auto">{taker}</span>{gone}</td>
            <td><div class="cluster">{deeds}</div></td>
        </tr>
    }
}

/// One click each, without a script.
#[component]
fn Deeds(row: RuleRow, is_last: bool) -> impl IntoView {
    let about = || vec![("project", frame().key.to_string()), ("rule", row.id.to_string())];
    let with = |name: &'static str, value: &str| {
        let mut hidden = about();
        hidden.push((name, value.to_owned()));
        hidden
    };
    let named = |key: &str| t!(key, "name" = row.name.clone());
    let up = (row.place > 1).then(|| view! { <PostButton action="/rpc/intake/move-rule" hidden=with("to", "up") label=named("rule-up") icon="up" icon_only=true small=true/> });
    let down = (!is_last).then(|| view! { <PostButton action="/rpc/intake/move-rule" hidden=with("to", "down") label=named("rule-down") icon="down" icon_only=true small=true/> });
    let (switch, label) = if row.enabled { ("false", t("rule-disable")) } else { ("true", t("rule-enable")) };
    view! {
        {up}{down}
        <LinkButton href=path(&format!("rules/{}/edit", row.id)) small=true label=named("rule-edit-of")>{t("action-edit")}</LinkButton>
        <PostButton action="/rpc/intake/enable-rule" hidden=with("enabled", switch) label small=true/>
        <PostButton action="/rpc/intake/remove-rule" hidden=about() label=t("action-delete") small=true look=Look::Danger/>
    }
}

/// Who takes what it fits.
fn takes(row: &RuleRow) -> String {
    let names = list(row.people.iter().map(|person| person.name.clone()).collect::<Vec<_>>());
    match row.rule.taker {
        Taker::Person { .. } => names,
        Taker::InTurn { .. } => t!("rule-in-turn-of", "names" = names),
        Taker::Vendor => t("taker-vendor"),
    }
}

/// What it is about, a line a condition.
fn fits(fits: &Fits, departments: &[(golive_domain::id::DepartmentId, String)]) -> AnyView {
    if fits.is_open() {
        return view! { <span class="soft">{t("rule-every-ticket")}</span> }.into_any();
    }
    let named = |ids: &std::collections::BTreeSet<golive_domain::id::DepartmentId>| {
        departments.iter().filter(|(id, _)| ids.contains(id)).map(|(_, name)| name.clone()).collect::<Vec<_>>()
    };
    let lines = [
        ("ticket-request", fits.requests.iter().map(|each| word("request", *each)).collect()),
        ("field-priority", fits.priorities.iter().map(|each| word("ticket-priority", *each)).collect()),
        ("rule-channel", fits.channels.iter().map(|each| word("channel", *each)).collect()),
        ("field-department", named(&fits.departments)),
        ("rule-from", named(&fits.from)),
        ("rule-words", fits.words.clone()),
    ];
    let lines = lines.into_iter().filter(|(_, values): &(&str, Vec<String>)| !values.is_empty());
    let lines = lines.map(|(label, values)| view! { <li><small>{t(label)}": "</small><span dir="auto">{list(values)}</span></li> });
    view! { <ul class="list">{lines.collect_view()}</ul> }.into_any()
}
