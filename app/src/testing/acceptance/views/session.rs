//! One session: a point at a time for the thumb of a test user, everything at once on a desk.

use golive_domain::{
    access::Permission,
    testing::acceptance::{AcceptanceState, PointStanding},
};
use golive_store::testing::acceptance::{PlanOptions, SessionView};
use leptos::prelude::*;

use super::{
    parts::{PointsBar, SignedLine, about, counts_said, hours_said, path},
    people::{MyHours, Users},
    plan::{Deeds, Planning},
    point::Point,
};
use crate::{
    events::RecordHistory,
    i18n::t,
    testing::views::Parts,
    ui::{Card, Day, EmptyState, Fact, Facts, Head, LinkButton, Look, Notice, PostButton, Prose, StateOf, Tone, Who},
    web::frame,
};

/// `point` is the number that the address asks for.
#[component]
pub fn Session(session: SessionView, options: Option<PlanOptions>, point: Option<u32>) -> impl IntoView {
    let frame = frame();
    let row = session.row.clone();
    let here = format!("{}/{}", path(), row.number);
    let inside = frame.may(Permission::UnsharedRead);
    let running = row.state == AcceptanceState::Running;
    let sign = (row.state.is_decided() || (running && inside)).then(|| {
        let (label, look) = match (running, session.signs) {
            (true, true) => (t("acceptance-sign"), Look::Primary),
            (true, false) => (t("acceptance-statement"), Look::Plain),
            (false, _) => (t("acceptance-read-signed"), Look::Plain),
        };
        view! { <LinkButton href=format!("{here}/sign") look icon="edit">{label}</LinkButton> }
    });
    let deeds = options.is_some().then(|| view! { <Deeds row=row.clone()/> });
    let planning = options.map(|options| view! { <Planning session=session.clone() options/> });
    let mine = (session.invited && inside).then(|| view! { <MyHours session=session.clone()/> });
    let users = inside.then(|| view! { <Users session=session.clone()/> });
    let history = inside.then(|| {
        view! { <section><h2>{t("backlog-history")}</h2><RecordHistory lines=session.history.clone()/></section> }
    });
    let notes = (!session.notes.is_empty()).then(|| view! { <Prose text=session.notes.clone()/> });
    let vendor = (!inside).then(|| view! { <p class="soft">{t("acceptance-vendor")}</p> });
    view! {
        <Head title=row.title.clone()>{deeds}{sign}</Head>
        <Parts current="acceptance"/>
        <p class="cluster soft"><span class="item-key" dir="ltr">{row.code.clone()}</span><StateOf of=row.state prefix="acceptance-state"/><bdi>{row.department.clone()}</bdi></p>
        {vendor}
        <Told session=session.clone()/>
        <div class="two session">
            <div class="stack">
                {notes}
                <Points session=session.clone() point/>
                {planning}
            </div>
            <aside class="side" aria-label=t("backlog-facts")>
                {mine}
                <About session/>
                {users}
            </aside>
        </div>
        {history}
    }
}

/// What matters most now: why it was refused, who signed, that it does not run.
#[component]
fn Told(session: SessionView) -> impl IntoView {
    let row = session.row;
    match row.state {
        AcceptanceState::Planned => view! { <Notice><p>{t("acceptance-not-begun")}</p></Notice> }.into_any(),
        AcceptanceState::Running if session.invited && !session.points.is_empty() => {
            let left = session.points.iter().filter(|point| point.mine.is_none() || point.standing == PointStanding::Again).count();
            let (said, tone) = match left {
                0 => (t("acceptance-done-trying"), Tone::Good),
                _ => (t!("acceptance-left", "left" = left, "all" = session.points.len()), Tone::Accent),
            };
            view! { <Notice tone><p>{said}</p></Notice> }.into_any()
        }
        AcceptanceState::Signed => {
            let signed = row.signed.map(|of| view! { <SignedLine of/> });
            view! { <Notice tone=Tone::Good><p>{signed}</p></Notice> }.into_any()
        }
        AcceptanceState::Refused => {
            let signed = row.signed.map(|of| view! { <SignedLine of/> });
            view! { <Notice tone=Tone::Bad><p>{signed}</p><p class="reason" dir="auto">{session.reason}</p></Notice> }.into_any()
        }
        AcceptanceState::Cancelled => {
            view! { <Notice tone=Tone::Warn><p>{t("acceptance-is-cancelled")}</p><p class="reason" dir="auto">{session.reason}</p></Notice> }.into_any()
        }
        AcceptanceState::Running => ().into_any(),
    }
}

/// The points. Whoever tries them sees one at a time on a phone.
#[component]
fn Points(session: SessionView, point: Option<u32>) -> impl IntoView {
    if session.points.is_empty() {
        return view! { <EmptyState icon="check" title=t("acceptance-no-points") text=t("acceptance-no-points-text")/> }.into_any();
    }
    let tries = session.invited && session.row.state == AcceptanceState::Running;
    let open = |at: &usize| session.points[*at].mine.is_none() || session.points[*at].standing == PointStanding::Again;
    let asked = point.and_then(|number| session.points.iter().position(|point| point.number == number));
    let all = session.points.len();
    let current = asked.or_else(|| (0..all).find(open)).unwrap_or_default();
    let number = |at: usize| session.points.get(at).map(|point| point.number);
    let cards = session.points.iter().cloned().enumerate().map(|(at, point)| {
        let way = Way { at, all, before: at.checked_sub(1).and_then(number), after: number(at + 1) };
        view! { <Point point session=session.row.number tries current=at == current way/> }
    });
    let cards = cards.collect_view();
    view! { <ol class="acceptance-points" class:one=tries>{cards}</ol> }.into_any()
}

/// Where a point stands among the others.
#[derive(Clone, Copy, Debug)]
pub struct Way {
    pub at: usize,
    pub all: usize,
    pub before: Option<u32>,
    pub after: Option<u32>,
}

/// The facts of the session.
#[component]
fn About(session: SessionView) -> impl IntoView {
    let row = session.row;
    let ask = (row.state == AcceptanceState::Running && frame().may(Permission::AcceptancePlan)).then(|| {
        view! { <PostButton action="/rpc/testing/acceptance/ask" hidden=about(row.number) label=t("acceptance-ask") small=true/> }
    });
    let hours =
        frame().may(Permission::UnsharedRead).then(|| view! { <Fact label=t("field-hours")>{hours_said(row.logged, row.planned)}</Fact> });
    view! {
        <Card title=t("backlog-facts")>
            <PointsBar of=row.points/>
            <Facts>
                <Fact label=t("acceptance-points")>{counts_said(row.points)}</Fact>
                {hours}
                <Fact label=t("acceptance-day")><Day date=row.planned_on/></Fact>
                {(!row.place.is_empty()).then(|| view! { <Fact label=t("acceptance-place")>{row.place.clone()}</Fact> })}
                {session.environment.map(|(_, name)| view! { <Fact label=t("field-environment")>{name}</Fact> })}
                {session.build.map(|(_, name)| view! { <Fact label=t("field-build")><bdi dir="ltr">{name}</bdi></Fact> })}
                <Fact label=t("acceptance-signer")><Who name=row.signer.name.clone() id=Some(row.signer.id)/></Fact>
            </Facts>
            {ask}
        </Card>
    }
}
