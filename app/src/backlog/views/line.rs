//! An item as a line.

use golive_domain::access::Permission;
use golive_store::backlog::ItemRow;
use leptos::prelude::*;

use super::{frame, money};
use crate::{
    backlog::item_path,
    t,
    ui::{Amount, Avatar, Blocked, Icon, Key, KindIcon, LabelTag, MoscowBadge, Nobody, PointsOf, StateOf},
    web::FormFlash,
};

/// A line of any list of items. `grip` where the list may be dragged, `pick` the form its checkbox belongs to; a refused
/// one keeps its ticks.
#[component]
pub fn ItemLine(item: ItemRow, #[prop(optional)] grip: bool, #[prop(optional, into)] pick: String) -> impl IntoView {
    let frame = frame();
    let href = item_path(&frame.key, item.number);
    let edit = frame.may(Permission::ItemEdit).then(|| format!("{href}/edit"));
    let class = match (item.archived || item.state == golive_domain::backlog::ItemState::Dropped, item.points) {
        (true, _) => "row muted",
        (false, None) => "row unrefined",
        (false, Some(_)) => "row",
    };
    let id = item.id.to_string();
    let picked = id.clone();
    let kept = with_context::<FormFlash, _>(|flash| {
        flash.form == pick && flash.values.iter().any(|(name, value)| name == "items[]" && *value == id)
    });
    let name = format!("{} {}", item.code, item.title);
    view! {
        <li class=class data-item=id data-name=name>
            {(!pick.is_empty()).then(|| view! {
                <input type="checkbox" class="pick" name="items[]" value=picked form=pick checked=kept.unwrap_or_default() aria-label=t!("select-one", "name" = item.code.clone())/>
            })}
            {grip.then(|| view! {
                <button class="grip" type="button" aria-label=t!("drag-grip", "item" = item.code.clone()) aria-describedby="drag-help">
                    <Icon name="grip"/>
                </button>
            })}
            <KindIcon of=item.kind/>
            <Key of=item.code.clone() href=href.clone()/>
            <a class="title" dir="auto" href=href>{item.title}</a>
            <span class="marks">
                {item.blocked.is_some().then(|| view! { <Blocked/> })}
                {item.labels.into_iter().map(|name| view! { <LabelTag name/> }).collect_view()}
                <MoscowBadge of=item.moscow/>
            </span>
            <PointsOf of=item.points/>
            {frame.may(Permission::PriceRead).then(|| view! {
                <span class="price num">{item.price.map(|price| view! { <Amount of=money(price, &frame)/> })}</span>
            })}
            <StateOf of=item.state/>
            {match item.assignee {
                Some(person) => view! { <Avatar name=person.name id=Some(person.id)/> }.into_any(),
                None => view! { <Nobody/> }.into_any(),
            }}
            {edit.map(|edit| view! { <a class="visually-hidden" data-edit="" href=edit tabindex="-1">{t!("backlog-edit-one", "item" = item.code)}</a> })}
        </li>
    }
}
