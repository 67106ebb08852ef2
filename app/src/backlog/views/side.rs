//! The facts beside an item, and what can be done to it.

use golive_domain::{
    access::Permission,
    backlog::{ItemState, Price},
};
use golive_store::backlog::{ItemRow, ItemView, Options};
use leptos::prelude::*;

use super::{about, frame, money, pick::ItemField};
use crate::{
    backlog::item_path,
    defects::defect_path,
    i18n::{list, t, word},
    ui::{
        Amount, Button, Day, Fact, Facts, Field, Form, Hours, LabelTag, Look, MoscowBadge, Nobody, PointsOf, PostButton, StateOf, Unfold,
        When, Who, query::Here,
    },
};

#[component]
pub fn Side(item: ItemView, options: Options) -> impl IntoView {
    let row = item.row.clone();
    let assignee = match row.assignee.clone() {
        Some(person) => view! { <Who name=person.name id=Some(person.id)/> }.into_any(),
        None => view! { <Nobody/> }.into_any(),
    };
    let sprint = row.sprint.and_then(|id| options.sprints.iter().find(|(each, _)| *each == id)).map(|(_, name)| name.clone());
    let custom = item.custom.iter().filter(|field| field.value.is_some()).map(|field| {
        let (label, text) = (field.name.clone(), field.text.clone());
        view! { <Fact label=label>{text}</Fact> }
    });
    let custom = custom.collect_view();
    let stays = item.stays.iter().map(|stay| {
        let note = stay.carried_in.then(|| t("backlog-carried-in"));
        view! { <li><span dir="auto">{stay.name.clone()}</span>" "<span class="soft">{note}" "<When at=stay.entered_at/></span></li> }
    });
    let stays: Vec<_> = stays.collect();
    let (price, estimated_on, requirements) = (item.price.clone(), item.estimated_on, item.requirements.clone());
    let (created_at, updated_at) = (item.created_at, item.updated_at);
    view! {
        <aside class="item-side card" aria-label=t("backlog-facts")>
            <Facts>
                <Fact label=t("field-state")><StateOf of=row.state/></Fact>
                <Fact label=t("field-moscow")><MoscowBadge of=row.moscow/></Fact>
                <Fact label=t("field-assignee")>{assignee}</Fact>
                <Fact label=t("field-points")><PointsOf of=row.points/></Fact>
                <Fact label=t("field-hours")><Hours of=row.minutes/></Fact>
                {price.map(|price| view! { <Fact label=t("field-price")><PriceOf price/></Fact> })}
                {estimated_on.map(|date| view! { <Fact label=t("backlog-estimated-on")><Day date/></Fact> })}
                {sprint.map(|name| view! { <Fact label=t("field-sprint")>{name}</Fact> })}
                {row.department.clone().map(|name| view! { <Fact label=t("field-department")>{name}</Fact> })}
                {(!row.labels.is_empty()).then(|| view! { <Fact label=t("field-labels")><span class="cluster">{row.labels.iter().map(|name| view! { <LabelTag name=name.clone()/> }).collect_view()}</span></Fact> })}
                {(!requirements.is_empty()).then(|| view! { <Fact label=t("field-requirements")><Served codes=requirements/></Fact> })}
                {custom}
                <Fact label=t("backlog-created-at")><When at=created_at/></Fact>
                <Fact label=t("backlog-updated-at")><When at=updated_at/></Fact>
            </Facts>
            <Deeds item=item.clone()/>
            <Links item/>
            {(!stays.is_empty()).then(|| view! { <h2>{t("backlog-stays")}</h2><ul class="list">{stays}</ul> })}
        </aside>
    }
}

/// The requirements it serves, each a way to the register.
#[component]
fn Served(codes: Vec<String>) -> impl IntoView {
    let path = format!("/p/{}/requirements", frame().key);
    let link = |code: String| {
        let href = Here { path: path.clone(), query: vec![("text".to_owned(), code.clone())] }.href();
        view! { <a href=href dir="ltr">{code}</a> }
    };
    view! { <span class="cluster">{codes.into_iter().map(link).collect_view()}</span> }
}

/// The price, or why there is none yet.
#[component]
pub fn PriceOf(price: Price) -> impl IntoView {
    let frame = frame();
    match price {
        Price::Frozen { amount } => view! { <Amount of=money(amount, &frame)/>" "<small>{t("backlog-price-frozen")}</small> }.into_any(),
        Price::Fixed { amount } => view! { <Amount of=money(amount, &frame)/>" "<small>{t("backlog-price-fixed")}</small> }.into_any(),
        Price::Reckoned { amount } => view! { <Amount of=money(amount, &frame)/> }.into_any(),
        Price::MissingRate { skills, .. } => {
            let skills = list(skills.iter().map(ToString::to_string));
            view! { <span class="soft">{t!("backlog-price-no-rate", "skills" = skills)}</span> }.into_any()
        }
        Price::NotEstimated => view! { <span class="soft">{t("not-yet")}</span> }.into_any(),
        Price::TooLarge => view! { <span class="soft">{t("backlog-price-too-large")}</span> }.into_any(),
    }
}

/// State, blocking, watching, place in the order.
#[component]
fn Deeds(item: ItemView) -> impl IntoView {
    let frame = frame();
    let id = item.row.id;
    let state = item.row.state;
    let in_sprint = item.row.sprint.is_some();
    let offered: Vec<ItemState> = match in_sprint {
        true => ItemState::COLUMNS.iter().copied().chain([ItemState::Dropped]).collect(),
        false => vec![ItemState::New, ItemState::Dropped],
    };
    let may = |to: ItemState| frame.may(if to.is_on_board() { Permission::BoardMove } else { Permission::ItemEdit });
    let same = |to: ItemState| !in_sprint && state.is_open() && to == ItemState::New;
    let states = offered.into_iter().filter(|to| ItemState::allows(state, *to) && may(*to) && !same(*to)).map(|to| {
        let mut hidden = about(&frame.key, id);
        hidden.push(("to", to.to_string()));
        let label = if state == ItemState::Dropped && to == ItemState::New { t("backlog-take-up") } else { word("item-state", to) };
        view! { <PostButton action="/rpc/backlog/state" hidden label small=true/> }
    });
    let states: Vec<_> = states.collect();
    let blocking = frame.may(Permission::BoardMove).then(|| match item.row.blocked.clone() {
        Some(reason) => view! {
            <p class="reason" dir="auto">{reason}</p>
            <PostButton action="/rpc/backlog/unblock" hidden=about(&frame.key, id) label=t("backlog-unblock") icon="flag" small=true/>
        }
        .into_any(),
        None => {
            let hidden = about(&frame.key, id);
            view! {
                <Unfold summary=t("backlog-block")>
                    <Form id="block" action="/rpc/backlog/block" hidden>
                        <Field name="reason" label=t("field-reason")/>
                        <Button small=true>{t("backlog-block")}</Button>
                    </Form>
                </Unfold>
            }
            .into_any()
        }
    });
    let (watch, label) = if item.watched { ("unwatch", t("backlog-unwatch")) } else { ("watch", t("backlog-watch")) };
    let order = frame.may(Permission::ItemRank).then(|| {
        let hidden = vec![("project", frame.key.to_string()), ("item", id.to_string())];
        view! {
            <Unfold summary=t("backlog-place")>
                <Form id="rank" action="/rpc/backlog/rank" hidden>
                    <ItemField name="place" label=t("backlog-place-after") hint=t("backlog-place-hint") but=Some(id)/>
                    <Button small=true>{t("action-move")}</Button>
                </Form>
            </Unfold>
        }
    });
    view! {
        <h2>{t("backlog-deeds")}</h2>
        {(!states.is_empty()).then(|| view! { <div class="cluster" role="group" aria-label=t("backlog-move-to")>{states}</div> })}
        {blocking}
        {order}
        <div class="cluster">
            <PostButton action=format!("/rpc/backlog/{watch}") hidden=about(&frame.key, id) label icon="eye" small=true/>
            <span class="soft">{t!("backlog-watchers", "count" = item.watchers)}</span>
        </div>
    }
}

/// The defects it mends, children, what it needs, what waits for it.
#[component]
fn Links(item: ItemView) -> impl IntoView {
    let frame = frame();
    let id = item.row.id;
    let may = frame.may(Permission::ItemEdit);
    let link = {
        let key = frame.key.clone();
        move |row: &ItemRow| {
            let href = item_path(&key, row.number);
            view! { <a href=href><span class="item-key" dir="ltr">{row.code.clone()}</span>" "<span dir="auto">{row.title.clone()}</span></a>" "<StateOf of=row.state/> }
        }
    };
    let children: Vec<_> = item.links.children.iter().map(|row| view! { <li>{link(row)}</li> }).collect();
    let waiting: Vec<_> = item.links.needed_by.iter().map(|row| view! { <li>{link(row)}</li> }).collect();
    let needs: Vec<_> = item
        .links
        .needs
        .iter()
        .map(|row| {
            let mut hidden = about(&frame.key, id);
            hidden.push(("needs", row.id.to_string()));
            let remove = may.then(|| {
                let label = t!("backlog-unneed", "item" = row.code.clone());
                view! { <PostButton action="/rpc/backlog/unneed" hidden label icon="close" icon_only=true small=true look=Look::Quiet/> }
            });
            view! { <li class="cluster">{link(row)}{remove}</li> }
        })
        .collect();
    let add = may.then(|| {
        let hidden = about(&frame.key, id);
        view! {
            <Unfold summary=t("backlog-need-add")>
                <Form id="need" action="/rpc/backlog/need" hidden>
                    <ItemField name="needs" label=t("backlog-need-code") but=Some(id)/>
                    <Button small=true>{t("action-add")}</Button>
                </Form>
            </Unfold>
        }
    });
    let mended = item.mends.iter().map(|row| {
        let href = defect_path(&frame.key, row.number);
        let odds = row.odds.map(|odds| {
            let said = t!(&format!("defect-odds-{odds}"), "item" = item.row.code.clone());
            view! { <p class="reason">{said}</p> }
        });
        view! { <li><a href=href><span class="item-key" dir="ltr">{row.code.clone()}</span>" "<span dir="auto">{row.title.clone()}</span></a>" "<StateOf of=row.state prefix="defect-state"/>{odds}</li> }
    });
    let mended: Vec<_> = mended.collect();
    view! {
        {(!mended.is_empty()).then(|| view! { <h2>{t("backlog-mends")}</h2><ul class="tree">{mended}</ul> })}
        {(!children.is_empty()).then(|| view! { <h2>{t("backlog-children")}</h2><ul class="tree">{children}</ul> })}
        <h2>{t("backlog-needs")}</h2>
        <ul class="tree">{needs}</ul>
        {add}
        {(!waiting.is_empty()).then(|| view! { <h2>{t("backlog-needed-by")}</h2><ul class="tree">{waiting}</ul> })}
    }
}
