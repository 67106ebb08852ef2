//! A card of the board, opened: what it says, and what can be done to it without leaving the board.

use golive_domain::{backlog::ItemState, words::Word as _};
use golive_store::sprints::{Card, Detail};
use leptos::prelude::*;

use super::parts::{item_path, money, sent};
use crate::{
    i18n::{t, word},
    ui::{
        Amount, Button, Dialog, Fact, Facts, Field, Form, Hours, Key, LinkButton, MoscowBadge, Nobody, PointsOf, PostButton, StateOf,
        Unfold, Who, query::Here,
    },
};

/// The id of a card's dialog.
pub fn id(code: &str) -> String {
    format!("card-{code}")
}

/// The card a dialog is of.
pub fn code(dialog: &str) -> Option<&str> {
    dialog.strip_prefix("card-")
}

/// The dialog of one card.
#[component]
pub fn Opened(card: Card, detail: Detail, number: i32, moves: bool) -> impl IntoView {
    let href = item_path(&card.code);
    let text = (!detail.excerpt.is_empty()).then(|| view! { <p class="excerpt" dir="auto">{detail.excerpt}</p> });
    let deeds = (moves && card.state != ItemState::Accepted).then(|| view! { <Deeds card=card.clone() number/> });
    let reason = card.blocked.clone().filter(|_| deeds.is_none());
    let reason = reason.map(|reason| view! { <p class="reason" dir="auto">{reason}</p> });
    view! {
        <Dialog id=id(&card.code) title=card.title.clone()>
            <div class="stack card-detail">
                <p class="cluster"><Key of=card.code.clone() href=href.clone()/><StateOf of=card.state/><MoscowBadge of=card.moscow/></p>
                {reason}
                {text}
                <Criteria lines=detail.criteria/>
                <AllFacts card=card.clone()/>
                {deeds}
                <div class="cluster"><LinkButton href small=true>{t("board-open-item")}</LinkButton></div>
            </div>
        </Dialog>
    }
}

#[component]
fn Criteria(lines: Vec<(String, bool)>) -> impl IntoView {
    (!lines.is_empty()).then(|| {
        let line = |(text, met): (String, bool)| {
            let said = t(if met { "card-criterion-met" } else { "card-criterion-open" });
            view! { <li data-met=met.to_string()><span class="visually-hidden">{said}</span><span dir="auto">{text}</span></li> }
        };
        view! { <div><h3>{t("card-criteria")}</h3><ul class="ticks">{lines.into_iter().map(line).collect_view()}</ul></div> }
    })
}

#[component]
fn AllFacts(card: Card) -> impl IntoView {
    let assignee = match card.assignee {
        Some(person) => view! { <Who name=person.name id=Some(person.id)/> }.into_any(),
        None => view! { <Nobody/> }.into_any(),
    };
    view! {
        <Facts>
            <Fact label=t("field-assignee")>{assignee}</Fact>
            <Fact label=t("card-points")><PointsOf of=card.points/></Fact>
            <Fact label=t("card-hours")><Hours of=card.minutes/></Fact>
            {card.price.map(|price| view! { <Fact label=t("card-price")><Amount of=money(price)/></Fact> })}
            {(card.carried > 0).then(|| view! { <Fact label=t("card-carried")>{t!("sprint-item-carried", "count" = card.carried)}</Fact> })}
        </Facts>
    }
}

/// To another column without dragging; stuck, or free again.
#[component]
fn Deeds(card: Card, number: i32) -> impl IntoView {
    let here = card.state.column();
    let columns = ItemState::COLUMNS.iter().filter(|state| Some(**state) != here);
    let buttons = columns
        .map(|state| view! { <Button small=true name="to" value=state.as_str()>{word("item-state", *state)}</Button> })
        .collect_view();
    let mut hidden = sent(number);
    hidden.push(("item", card.id.to_string()));
    hidden.push(closed());
    view! {
        <Form id=format!("move-{}", card.code) class="cluster" action="/rpc/sprints/move" hidden>
            <span class="soft">{t("board-move-to")}</span>
            {buttons}
        </Form>
        <Blocking card number/>
    }
}

#[component]
fn Blocking(card: Card, number: i32) -> impl IntoView {
    let mut hidden = sent(number);
    hidden.push(("id", card.id.to_string()));
    hidden.push(closed());
    match card.blocked {
        Some(reason) => view! {
            <p class="reason" dir="auto">{reason}</p>
            <PostButton action="/rpc/backlog/unblock" hidden label=t("backlog-unblock") icon="flag" small=true/>
        }
        .into_any(),
        None => view! {
            <Unfold summary=t("backlog-block") button=true>
                <Form id=format!("block-{}", card.code) action="/rpc/backlog/block" hidden>
                    <Field name="reason" label=t("field-reason") maxlength=250/>
                    <div class="form-actions"><Button small=true>{t("backlog-block")}</Button></div>
                </Form>
            </Unfold>
        }
        .into_any(),
    }
}

/// A deed that is done closes its card; a refused one leads back into it.
fn closed() -> (&'static str, String) {
    ("_next", Here::current().without("dialog").href())
}
