//! Planning: the backlog on one side, the sprint on the other, and what the plan comes to.

use golive_domain::{access::Permission, backlog::Moscow, sprints::SprintState, words::Word};
use golive_store::sprints::{Card as Item, Pick, Planning, Seat};
use leptos::prelude::*;

use super::{
    parts::{Follows, Grip, Head, Leaf, Movable, Row, currency, may, money, name, open, path, sent},
    warnings::{away, warnings},
};
use crate::{
    i18n::{date, hours, list, money as said, points, t},
    ui::{
        Badge, Button, Card, Checkbox, Choice, Dialog, Field, Form, LinkButton, Load, Look, Meter, Notice, Pager, PostButton, Select, Tone,
        Unfold,
    },
};

#[component]
pub fn Plan(plan: Planning, pick: Pick) -> impl IntoView {
    let sprint = plan.sprint.clone();
    let title = t!("sprint-planning-title", "number" = sprint.number);
    let edits = open(&sprint) && may(Permission::SprintPlan);
    let starts = sprint.state == SprintState::Planned && may(Permission::SprintRun);
    let warned = warnings(&plan);
    let said = warned.clone();
    let sides = view! { <div class="plan"><Backlog plan=plan.clone() pick edits/><Chosen plan=plan.clone() edits/></div> };
    view! {
        <Head sprint=sprint.clone() title current=Some(Leaf::Planning)>
            {edits.then(|| view! { <LinkButton href=path(sprint.number, "edit") icon="edit">{t("sprint-edit")}</LinkButton> })}
            {starts.then(|| view! { <Button look=Look::Primary dialog="start">{t("sprint-start")}</Button> })}
        </Head>
        <div data-region="plan">
            {said.into_iter().map(|sentence| view! { <Notice tone=Tone::Warn><p>{sentence}</p></Notice> }).collect_view()}
        </div>
        <Movable sprint=sprint.number action="/rpc/sprints/place" region="plan" on=edits>{sides}</Movable>
        <Follows region="plan"/>
        {edits.then(|| view! { <Hours plan=plan.clone()/> })}
        {starts.then(|| view! { <Start plan warned/> })}
    }
}

/// The backlog's side: filtered and paged, in its own order.
#[component]
fn Backlog(plan: Planning, pick: Pick, edits: bool) -> impl IntoView {
    let number = plan.sprint.number;
    let total = plan.backlog_total;
    let aside = view! { <span class="soft num" data-region="plan">{t!("items-count", "count" = total)}</span> }.into_any();
    let empty = plan.backlog.is_empty().then(|| view! { <p class="pad soft">{t("plan-backlog-empty")}</p> });
    let moscow = pick.moscow.map(|word| word.as_str()).unwrap_or_default();
    let page = u64::from(pick.page.max(1));
    let priorities = Choice::words::<Moscow>("moscow");
    view! {
        <Card title=t("room-backlog") aside flush=true>
            <form class="toolbar pad" method="get" action=path(number, "planning") role="search" aria-label=t("filters")>
                <input
                    class="input small" type="search" name="text" value=pick.text.unwrap_or_default() dir="auto"
                    placeholder=t("action-search") aria-label=t("action-search")
                />
                <Select name="moscow" label=t("plan-moscow") options=priorities value=moscow blank=t("plan-any") class="small" quiet_label=true/>
                <Checkbox name="refined" label=t("plan-refined-only") checked=pick.refined/>
                <Button small=true>{t("action-filter")}</Button>
            </form>
            <ol class="items" data-list="backlog" data-name=t("room-backlog") data-region="plan">{rows(plan.backlog, edits, "add")}</ol>
            <div class="when-empty" data-region="plan">{empty}</div>
            {edits.then(|| view! {
                <footer class="pad cluster">
                    <Form id="add" class="cluster" action="/rpc/sprints/add" hidden=sent(number)>
                        <Button icon="plus">{t!("plan-add", "number" = number)}</Button>
                    </Form>
                </footer>
            })}
            <div data-region="plan"><Pager page size=plan.page_size total/></div>
        </Card>
    }
}

/// The sprint's side, with what it comes to.
#[component]
fn Chosen(plan: Planning, edits: bool) -> impl IntoView {
    let number = plan.sprint.number;
    let velocity = plan.velocity.map(|velocity| {
        let range = t!("plan-velocity", "lowest" = points(velocity.lowest), "highest" = velocity.highest.as_f64());
        let tone = if plan.points > velocity.highest { Tone::Warn } else { Tone::Good };
        view! { <Badge tone>{range}</Badge> }
    });
    let sums = t!("plan-sums", "points" = plan.points.as_f64(), "items" = plan.planned.len());
    let unsized_items = (plan.unsized_items > 0).then(|| t!("plan-unsized", "count" = plan.unsized_items));
    let aside = view! {
        <span data-region="plan">{velocity}</span>
        <span class="soft num" data-region="plan">{sums}{unsized_items.map(|text| format!(" · {text}"))}</span>
    }
    .into_any();
    let empty = plan.planned.is_empty().then(|| view! { <p class="pad soft">{t("plan-sprint-empty")}</p> });
    view! {
        <Card title=name(&plan.sprint) aside flush=true>
            <ol class="items" data-list="sprint" data-name=name(&plan.sprint) data-region="plan">{rows(plan.planned.clone(), edits, "remove")}</ol>
            <div class="when-empty" data-region="plan">{empty}</div>
            {edits.then(|| view! {
                <footer class="pad cluster">
                    <Form id="remove" class="cluster" action="/rpc/sprints/remove" hidden=sent(number)>
                        <Button>{t("plan-remove")}</Button>
                    </Form>
                </footer>
            })}
            <div class="sums" data-region="plan">
                <Capacity plan=plan.clone()/>
                <Money plan/>
            </div>
        </Card>
    }
}

/// Rows that can be dragged, and chosen for the form of this id.
fn rows(items: Vec<Item>, edits: bool, form: &'static str) -> impl IntoView {
    let row = move |card: Item| {
        let pick = (edits && card.state.is_open()).then(|| {
            let label = t!("select-one", "name" = card.code.clone());
            view! { <input type="checkbox" class="pick" name="items[]" value=card.id.to_string() form=form aria-label=label/> }
        });
        let grip = (edits && card.state.is_open()).then(|| view! { <Grip code=card.code.clone()/> });
        let (id, code, unrefined) = (card.id.to_string(), card.code.clone(), !card.lacks.is_empty());
        view! { <li class="row" class:unrefined=unrefined data-item=id data-name=code>{pick}{grip}<Row card/></li> }
    };
    items.into_iter().map(row).collect_view()
}

#[component]
fn Capacity(plan: Planning) -> impl IntoView {
    let name = |person| plan.seats.iter().find(|seat| seat.person.id == person).map(|seat| seat.person.name.clone());
    let idle = golive_domain::backlog::Minutes::ZERO;
    let loads = plan
        .hours
        .loads
        .iter()
        .filter(|load| load.capacity > idle || load.planned > idle)
        .map(|load| view! { <Load name=name(load.person).unwrap_or_else(|| t("unknown")) used=load.planned limit=load.capacity/> })
        .collect_view();
    let unassigned = (plan.hours.unassigned > idle).then(|| t!("plan-unassigned", "hours" = hours(plan.hours.unassigned)));
    let unhoured = (plan.unhoured > 0).then(|| t!("plan-unhoured", "count" = plan.unhoured));
    let holidays = (!plan.holidays.is_empty()).then(|| {
        let days = list(plan.holidays.iter().map(|day| date(*day)));
        t!("plan-holidays", "days" = days)
    });
    view! {
        <div>
            <h3>{t("plan-capacity")}</h3>
            {loads}
            {[unassigned, unhoured, holidays].into_iter().flatten().map(|text| view! { <p class="soft">{text}</p> }).collect_view()}
        </div>
    }
}

#[component]
fn Money(plan: Planning) -> impl IntoView {
    let budget = plan.money?;
    let amount = |of| said(money(of));
    let sprint = match plan.sprint.budget {
        Some(limit) => {
            let text = t!("plan-money-of", "used" = amount(budget.planned), "limit" = amount(limit));
            let tone = if budget.over_sprint.is_some() { Tone::Bad } else { Tone::Plain };
            view! {
                <div class="load">
                    <span>{t("sprint-budget")}</span>
                    <span class="num soft">{text.clone()}</span>
                    <Meter value=budget.planned.0 as f64 max=(limit.0 as f64).max(1.0) label=t("sprint-budget") text tone/>
                </div>
            }
            .into_any()
        }
        None => view! { <p class="num">{t!("plan-money", "used" = amount(budget.planned))}</p> }.into_any(),
    };
    let left = budget.left.map(|left| view! { <p class="num soft">{t!("plan-money-left", "left" = amount(left))}</p> });
    let over = budget
        .over_ceiling
        .map(|over| view! { <p class="num"><span class="delta bad">{t!("plan-over-ceiling", "over" = amount(over))}</span></p> });
    let unpriced = (budget.unpriced > 0).then(|| view! { <p class="soft">{t!("plan-unpriced", "count" = budget.unpriced)}</p> });
    Some(view! {
        <div>
            <h3>{t!("plan-money-title", "currency" = currency().to_string())}</h3>
            {sprint}{left}{over}{unpriced}
        </div>
    })
}

/// Hours by hand, for who knows better than the calendar.
#[component]
fn Hours(plan: Planning) -> impl IntoView {
    let number = plan.sprint.number;
    let seat = move |seat: Seat| {
        let by_calendar = t!(
            "plan-by-calendar",
            "hours" = hours(seat.by_calendar),
            "share" = crate::i18n::percent(f64::from(seat.share_percent) / 100.0)
        );
        let away = away(&seat);
        let mut hidden = sent(number);
        hidden.push(("person", seat.person.id.to_string()));
        let by_hand = seat.by_hand.map(|minutes| minutes.to_string()).unwrap_or_default();
        let reset = seat.by_hand.is_some().then(|| {
            view! { <PostButton action="/rpc/sprints/capacity" hidden=hidden.clone() label=t("plan-capacity-reset") small=true look=Look::Quiet/> }
        });
        view! {
            <li>
                <span class="grow"><b dir="auto">{seat.person.name.clone()}</b>" "<small>{by_calendar}" "{away}</small></span>
                <Form id=format!("hours-{}", seat.person.id) class="cluster" action="/rpc/sprints/capacity" hidden>
                    <Field name="hours" label=t!("plan-hours-of", "name" = seat.person.name) value=by_hand class="small narrow num" dir="ltr" inputmode="text"/>
                    <Button small=true>{t("action-save")}</Button>
                </Form>
                {reset}
            </li>
        }
    };
    view! {
        <Unfold summary=t("plan-capacity-edit") class="stack">
            <Card flush=true><ul class="rows">{plan.seats.into_iter().map(seat).collect_view()}</ul></Card>
        </Unfold>
    }
}

/// What starting means, with everything that should be thought over once more.
#[component]
fn Start(plan: Planning, warned: Vec<String>) -> impl IntoView {
    let number = plan.sprint.number;
    let empty = plan.planned.is_empty().then(|| view! { <Notice tone=Tone::Warn><p>{t("plan-start-empty")}</p></Notice> });
    let notices = warned.into_iter().map(|sentence| view! { <li>{sentence}</li> }).collect_view();
    view! {
        <Dialog id="start" title=t!("plan-start-title", "number" = number)>
            <div class="stack" data-region="plan">
                <p>{t!("plan-start-text", "points" = plan.points.as_f64(), "items" = plan.planned.len())}</p>
                {empty}
                <ul class="list">{notices}</ul>
            </div>
            <PostButton action="/rpc/sprints/start" hidden=sent(number) label=t("sprint-start") look=Look::Primary/>
        </Dialog>
    }
}
