//! An item's own page.

use golive_domain::{access::Permission, backlog::EstimateLine};
use golive_store::{
    backlog::{HistoryLine, ItemView, Options},
    events::Names,
};
use leptos::prelude::*;
use serde_json::Value;

use super::{
    about, frame,
    side::Side,
    talk::{Files, Talk},
};
use crate::{
    backlog::item_path,
    i18n::{hours, money, t, word},
    islands::Live,
    ui::{Blocked, History, HistoryEntry, Key, KindIcon, LinkButton, Look, Menu, PostButton, Prose, Said},
};

#[component]
pub fn ItemPage(item: ItemView, options: Options) -> impl IntoView {
    let frame = frame();
    let path = item_path(&frame.key, item.row.number);
    let parent = item.links.parent.clone().map(|parent| {
        let href = item_path(&frame.key, parent.number);
        view! { <a href=href dir="auto">{parent.title}</a><span aria-hidden="true">"›"</span> }
    });
    let edit = frame.may(Permission::ItemEdit).then(|| {
        view! { <a class="btn primary" href=format!("{path}/edit") data-key="KeyE">{t("action-edit")}</a> }
    });
    let refine = (frame.may(Permission::ItemEstimate) && item.row.state.is_open()).then(|| {
        view! { <LinkButton href=format!("/p/{}/backlog/refine?item={}", frame.key, item.row.number)>{t("backlog-estimate")}</LinkButton> }
    });
    let body = if item.body.trim().is_empty() {
        view! { <p class="soft">{t("backlog-no-text")}</p> }.into_any()
    } else {
        view! { <Prose text=item.body.clone()/> }.into_any()
    };
    let id = item.row.id;
    view! {
        <div class="item" data-region="item">
            <article class="item-main stack">
                <div class="head">
                    <div>
                        <p class="item-over">{parent}<KindIcon of=item.row.kind/>{word("item-kind", item.row.kind)}<Key of=item.row.code.clone()/>{item.row.blocked.is_some().then(|| view! { <Blocked/> })}</p>
                        <h1 class="item-title" dir="auto">{item.row.title.clone()}</h1>
                    </div>
                    <div class="actions"><More archived=item.row.archived id/>{refine}{edit}</div>
                </div>
                <section>{body}</section>
                <Criteria item=item.clone()/>
                <Files item=item.clone()/>
                <Talk comments=item.comments.clone() id/>
                <section>
                    <h2>{t("backlog-history")}</h2>
                    <Deeds lines=item.history.clone() names=item.names.clone() options=options.clone()/>
                </section>
            </article>
            <Side item options/>
        </div>
        <Live project=frame.key.to_string() region="item".to_owned()/>
    }
}

/// What is done seldom.
#[component]
fn More(archived: bool, id: golive_domain::id::ItemId) -> impl IntoView {
    let frame = frame();
    let undo = view! { <PostButton action="/rpc/backlog/undo" hidden=about(&frame.key, id) label=t("backlog-undo-last") icon="undo" look=Look::Quiet/> };
    let archive = frame.may(Permission::ItemArchive).then(|| match archived {
        true => view! { <PostButton action="/rpc/backlog/restore" hidden=about(&frame.key, id) label=t("action-restore") icon="archive" look=Look::Quiet/> },
        false => view! { <PostButton action="/rpc/backlog/archive" hidden=about(&frame.key, id) label=t("action-archive") icon="archive" look=Look::Quiet/> },
    });
    view! { <Menu id="item-more" label=t("action-more")>{undo}{archive}</Menu> }
}

/// The acceptance checklist; each tick is a form of its own.
#[component]
fn Criteria(item: ItemView) -> impl IntoView {
    let frame = frame();
    let may = frame.may(Permission::ItemEdit);
    let id = item.row.id;
    let lines = item.criteria.into_iter().map(|line| {
        let mut hidden = about(&frame.key, id);
        hidden.extend([("criterion", line.id.to_string()), ("met", (!line.met).to_string())]);
        let label = if line.met { t("backlog-untick") } else { t("backlog-tick") };
        let button = may.then(|| view! { <PostButton action="/rpc/backlog/tick" hidden label small=true look=Look::Link/> });
        view! {
            <li class="cluster">
                <label class="check"><input type="checkbox" checked=line.met disabled/><span dir="auto">{line.content}</span></label>
                {button}
            </li>
        }
    });
    let lines: Vec<_> = lines.collect();
    let none = lines.is_empty().then(|| view! { <p class="soft">{t("backlog-no-criteria")}</p> });
    view! { <section><h2>{t("field-criteria")}</h2><ul class="criteria">{lines}</ul>{none}</section> }
}

#[component]
fn Deeds(lines: Vec<HistoryLine>, names: Names, options: Options) -> impl IntoView {
    let frame = frame();
    let entry = move |line: HistoryLine| {
        let who = line.who.clone().map(|person| person.name).unwrap_or_default();
        let changes = line.changes.iter().map(|change| {
            let vocabulary = match change.field.as_str() {
                "state" => Some("item-state"),
                "kind" => Some("item-kind"),
                "moscow" => Some("moscow"),
                "carried" => Some("carry-to"),
                _ => None,
            };
            let named = |value: &Value| in_words(&change.field, value, &options, &frame).or_else(|| names.of(value));
            let mut said = Said::of(change, vocabulary, named);
            if let Some((_, name, _)) = options.fields.iter().find(|(id, ..)| change.field == format!("custom.{id}")) {
                said.field.clone_from(name);
            }
            said
        });
        let what = word("event", line.kind);
        view! { <HistoryEntry who at=line.at what who_id=line.who.map(|person| person.id) changes=changes.collect() note=line.note.unwrap_or_default()/> }
    };
    view! { <History>{lines.into_iter().map(entry).collect_view()}</History> }
}

/// Stored values that only this page can name: people, departments, estimates, checklists, amounts.
fn in_words(field: &str, value: &Value, options: &Options, frame: &golive_store::projects::Frame) -> Option<String> {
    match (field, value) {
        (_, Value::String(id)) if id.len() == 36 => {
            let person = options.people.iter().find(|person| person.id.to_string() == *id).map(|person| person.name.clone());
            person.or_else(|| options.departments.iter().find(|(each, _)| each.to_string() == *id).map(|(_, name)| name.clone()))
        }
        ("points", Value::Number(halves)) => halves.as_f64().map(|halves| crate::i18n::decimal(halves / 2.0, 1)),
        ("fixed", Value::Number(minor)) => minor.as_i64().map(|minor| money(super::money(golive_domain::money::Minor(minor), frame))),
        ("criteria", Value::Array(lines)) => {
            let lines: Vec<&str> = lines.iter().filter_map(|line| line.get("content")?.as_str()).collect();
            Some(lines.join(" · "))
        }
        ("estimate", value @ Value::Array(_)) => {
            let lines: Vec<EstimateLine> = serde_json::from_value(value.clone()).ok()?;
            let line = |line: &EstimateLine| format!("{} {}", line.skill, hours(line.minutes));
            Some(lines.iter().map(line).collect::<Vec<_>>().join(" · "))
        }
        ("body", Value::String(text)) => Some(text.chars().take(120).collect()),
        (_, Value::Object(custom)) => {
            custom.get("value").and_then(|value| in_words("", value, options, frame).or(value.as_str().map(str::to_owned)))
        }
        _ => None,
    }
}
