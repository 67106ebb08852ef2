//! Closing a sprint: where unfinished work goes, item by item or all at once.

use golive_domain::{
    access::Permission,
    backlog::HalfPoints,
    sprints::{CarryTo, SprintState},
    words::Word,
};
use golive_store::sprints::{Card as Item, ClosingView};
use leptos::prelude::*;

use super::parts::{Head, item_path, may, name, path, sent};
use crate::{
    i18n::{t, word},
    ui::{Button, Card, Choice, EmptyState, Form, FormActions, Key, LinkButton, Look, Notice, PointsOf, Segments, Select, Tone},
};

#[component]
pub fn Closing(closing: ClosingView) -> impl IntoView {
    let sprint = closing.sprint.clone();
    let number = sprint.number;
    let title = t!("sprint-close-title", "number" = number);
    let closes = sprint.state == SprintState::Active && may(Permission::SprintRun);
    view! {
        <Head sprint title current=None>{""}</Head>
        {if closes {
            view! { <Ask closing/> }.into_any()
        } else {
            let text = if closing.sprint.state == SprintState::Active { t("close-forbidden") } else { t("close-not-active") };
            view! {
                <EmptyState icon="sprint" title=t("close-nothing") text>
                    <LinkButton href=path(number, "") look=Look::Primary>{t("sprint-tab-report")}</LinkButton>
                </EmptyState>
            }
            .into_any()
        }}
    }
}

#[component]
fn Ask(closing: ClosingView) -> impl IntoView {
    let number = closing.sprint.number;
    let unfinished = closing.unfinished.len();
    let left = closing.unfinished.iter().filter_map(|card| card.points).sum();
    let next = closing.onward.first().map_or(closing.new_number, |sprint| sprint.number);
    let question = match unfinished {
        0 => t!("close-all-finished", "count" = closing.finished),
        count => t!("close-question", "count" = count, "next" = next, "points" = HalfPoints::as_f64(left)),
    };
    let waiting = closing.not_reviewed.len();
    let not_reviewed = (waiting > 0).then(|| {
        view! {
            <Notice tone=Tone::Warn>
                <p>{t!("close-not-reviewed", "count" = waiting)}</p>
                <a href=path(number, "review")>{t("close-to-review")}</a>
            </Notice>
        }
    });
    let hidden = match unfinished {
        0 => [sent(number), vec![("all", CarryTo::BacklogTop.to_string())]].concat(),
        _ => sent(number),
    };
    view! {
        <div class="stack">
            <p class="lede">{question}</p>
            {not_reviewed}
            <Form id="close" action="/rpc/sprints/close" hidden wide=true>
                {(unfinished > 0).then(|| view! { <Choices closing/> })}
                <FormActions>
                    <Button look=Look::Primary>{t!("close-do", "number" = number)}</Button>
                    <LinkButton href=path(number, "board") look=Look::Quiet>{t("action-cancel")}</LinkButton>
                </FormActions>
            </Form>
        </div>
    }
}

#[component]
fn Choices(closing: ClosingView) -> impl IntoView {
    let words = || Choice::words::<CarryTo>("carry-to");
    let mut onward: Vec<Choice> = closing
        .onward
        .iter()
        .map(|sprint| Choice::new(sprint.number.to_string(), format!("{} ({})", name(sprint), word("sprint-state", sprint.state))))
        .collect();
    if !closing.onward.iter().any(|sprint| sprint.state == SprintState::Planned) {
        onward.push(Choice::new("new", t!("close-new-sprint", "number" = closing.new_number)));
    }
    view! {
        <Segments name="all" label=t("close-all") options=words() value=CarryTo::NextSprint.as_str() show_label=true/>
        <Select name="onward" label=t("close-onward") hint=t("close-onward-hint") options=onward class="medium"/>
        <Card title=t("close-each") flush=true>
            <ol class="closing pad">{closing.unfinished.into_iter().map(each).collect_view()}</ol>
        </Card>
    }
}

/// One item that may go its own way.
fn each(card: Item) -> impl IntoView {
    let options = [vec![Choice::new("", t("close-like-all"))], Choice::words::<CarryTo>("carry-to")].concat();
    let carried = (card.carried > 0).then(|| view! { <span class="badge warn">{t!("sprint-item-carried", "count" = card.carried)}</span> });
    view! {
        <li>
            <Key of=card.code.clone() href=item_path(&card.code)/>
            <span class="title" dir="auto">{card.title}</span>
            {carried}
            <PointsOf of=card.points/>
            <Segments name=crate::keyed::keyed("each", card.id) label=t!("close-where", "code" = card.code) options value=""/>
        </li>
    }
}
