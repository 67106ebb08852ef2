//! One session: its charter, its clock, its notes, and how it ended.

use golive_domain::{
    access::Permission,
    exploring::{Clock, ExplorationState},
};
use golive_store::exploring::{Ending, ExplorationView};
use leptos::prelude::*;

use super::{
    about, explored_path,
    notes::{NoteForm, Notes},
    unsent::Unsent,
};
use crate::{
    events::RecordHistory,
    i18n::{percent, t},
    islands::{Live, Noting, NotingLabels},
    requirements::path_of,
    testing::Parts,
    ui::{
        Badge, Button, Card, Fact, Facts, Field, Form, FormRow, Key, LinkButton, Look, PostButton, Prose, StateOf, TextArea, Unfold, When,
        Who,
    },
    web::frame,
};

#[component]
pub fn Session(view: ExplorationView) -> impl IntoView {
    let frame = frame();
    let row = view.row.clone();
    let may = frame.may(Permission::ResultWrite);
    let edit = (may && !row.state.has_ended())
        .then(|| view! { <LinkButton href=format!("{}/edit", explored_path(row.number)) icon="edit">{t("action-edit")}</LinkButton> });
    let start = (may && row.state == ExplorationState::Planned)
        .then(|| view! { <PostButton action="/rpc/exploring/start" hidden=about(&row) label=t("exploration-start") look=Look::Primary/> });
    let shared = row.shared.then(|| view! { <Badge>{t("plan-shared")}</Badge> });
    let means = (!row.means.is_empty()).then(|| view! { <dt>{t("field-means")}</dt><dd><Prose text=row.means.clone()/></dd> });
    let running = row.state == ExplorationState::Running;
    let clock = view.clock.filter(|_| running).map(|clock| {
        let form = may.then(|| view! { <NoteForm row=view.row.clone()/> });
        view! { <Running clock seconds=view.seconds_left.unwrap_or_default() minutes=view.row.minutes>{form}</Running> }
    });
    let unsent = view! { <Unsent state=row.state may/> };
    let ending = view.ending.clone().map(|ending| view! { <Ended ending state=view.row.state/> });
    let ways = (may && !row.state.has_ended()).then(|| view! { <Ways view=view.clone()/> });
    let (notes, facts, history) = (view.clone(), view.clone(), view.history.clone());
    view! {
        <Parts current="explore"/>
        <div class="two">
            <div class="stack">
                <div class="head">
                    <div>
                        <p class="soft cluster"><Key of=row.code.clone()/><StateOf of=row.state prefix="exploration-state"/>{shared}</p>
                        <h1 class="item-title" dir="auto">{row.target.clone()}</h1>
                    </div>
                    <div class="actions">{edit}{start}</div>
                </div>
                <section class="card pad charter" aria-label=t("exploration-charter")>
                    <dl>{means}<dt>{t("field-aim")}</dt><dd><Prose text=row.aim.clone()/></dd></dl>
                </section>
                {unsent}
                {ending}
                {clock}
                <Notes view=notes/>
                {ways}
                <section><h2>{t("backlog-history")}</h2><RecordHistory lines=history/></section>
            </div>
            <aside class="side" aria-label=t("backlog-facts")><About view=facts/></aside>
        </div>
        <Live project=frame.key.to_string() region="exploration".to_owned()/>
    }
}

/// The clock, which islands let tick, and the form of a note.
#[component]
fn Running(clock: Clock, seconds: i64, minutes: u32, children: Children) -> impl IntoView {
    let (over, said) = match clock {
        Clock::Left(left) => (false, t!("exploration-left", "minutes" = left)),
        Clock::Over(over) => (true, t!("exploration-over", "minutes" = over)),
    };
    let of = t!("exploration-of", "minutes" = minutes);
    view! { <Noting seconds said over labels=NotingLabels::said(of)>{children()}</Noting> }
}

#[component]
fn About(view: ExplorationView) -> impl IntoView {
    let key = frame().key.clone();
    let row = view.row;
    let requirements = view.requirements.into_iter().map(|(code, title)| {
        view! { <li><a href=path_of(&key, &code)><span class="item-key" dir="ltr">{code.clone()}</span>" "<bdi>{title}</bdi></a></li> }
    });
    let requirements: Vec<_> = requirements.collect();
    let who = |label: &str, who: Option<golive_store::backlog::PersonRef>| {
        let label = t(label);
        who.map(|who| view! { <Fact label><Who name=who.name id=Some(who.id)/></Fact> })
    };
    view! {
        <Card title=t("backlog-facts")>
            <Facts>
                {who("field-tester", row.tester)}
                {who("exploration-planned-by", view.planned_by)}
                <Fact label=t("exploration-box")>{t!("minutes-short", "minutes" = row.minutes)}</Fact>
                {row.place.map(|place| view! { <Fact label=t("field-environment")>{place}</Fact> })}
                {view.build.map(|build| view! { <Fact label=t("field-build")><span dir="ltr">{build}</span></Fact> })}
                {row.started_at.map(|at| view! { <Fact label=t("exploration-began")><When at/></Fact> })}
                {row.ended_at.map(|at| view! { <Fact label=t("exploration-ended-at")><When at/></Fact> })}
            </Facts>
            {(!requirements.is_empty()).then(|| view! { <h3>{t("field-requirements")}</h3><ul class="list">{requirements}</ul> })}
        </Card>
    }
}

/// What was told at the end.
#[component]
fn Ended(ending: Ending, state: ExplorationState) -> impl IntoView {
    let title = if state == ExplorationState::Abandoned { t("exploration-why-abandoned") } else { t("exploration-debrief") };
    let took = ending.took.map(|minutes| view! { <Fact label=t("execution-took")>{t!("minutes-short", "minutes" = minutes)}</Fact> });
    let shares = ending.shares.map(|shares| {
        let share = |key: &str, of: u32| view! { <Fact label=t(key)>{percent(f64::from(of) / 100.0)}</Fact> };
        view! {
            {share("exploration-share-testing", shares.testing())}
            {share("exploration-share-problems", shares.problems())}
            {share("exploration-share-setup", shares.setup())}
        }
    });
    view! { <Card title><Prose text=ending.text/><Facts inline=true>{took}{shares}</Facts></Card> }
}

/// The ways to end it.
#[component]
fn Ways(view: ExplorationView) -> impl IntoView {
    let row = view.row;
    let hidden = about(&row);
    let debrief = (row.state == ExplorationState::Running).then(|| {
        view! {
            <Unfold summary=t("exploration-end")>
                <Form id="debrief" action="/rpc/exploring/debrief" hidden=hidden.clone()>
                    <TextArea name="text" label=t("exploration-debrief") hint=t("exploration-debrief-hint") rows=5/>
                    <FormRow>
                        <Field name="problems" label=t("exploration-share-problems") unit="%" class="narrow num" inputmode="numeric" dir="ltr" optional=true/>
                        <Field name="setup" label=t("exploration-share-setup") hint=t("exploration-shares-hint") unit="%" class="narrow num" inputmode="numeric" dir="ltr" optional=true/>
                    </FormRow>
                    <Button look=Look::Primary>{t("exploration-end")}</Button>
                </Form>
            </Unfold>
        }
    });
    let hidden = about(&row);
    view! {
        {debrief}
        <Unfold summary=t("exploration-abandon")>
            <Form id="abandon" action="/rpc/exploring/abandon" hidden>
                <TextArea name="reason" label=t("field-reason") rows=2/>
                <Button>{t("exploration-abandon")}</Button>
            </Form>
        </Unfold>
    }
}
