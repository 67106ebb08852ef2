//! The cards beside the burndown.

use golive_domain::{
    money::Currency,
    projects::PhaseKind,
    sprints::Budget,
    today::{Coming, ThreatKind},
    words::Word as _,
};
use golive_store::{
    sprints::Card as Item,
    testing::acceptance::{SessionRow, Waits as Awaits},
    today::{Threat, Upcoming, Waiting},
};
use leptos::prelude::*;

use crate::{
    i18n::{digits, money as said_money, say, t, word},
    ui::{Card, Day, Fact, Facts, KindIcon, PointsOf, StateOf},
    web::frame,
};

/// Where an item is read.
fn item_href(code: &str) -> String {
    let key = frame().key.clone();
    let number = code.rsplit('-').next().unwrap_or_default();
    format!("/p/{key}/backlog/{number}")
}

/// One item on one line, with a reason below it where there is one.
#[component]
fn Line(card: Item, #[prop(optional_no_strip)] reason: Option<String>) -> impl IntoView {
    let href = item_href(&card.code);
    view! {
        <li class="row">
            <KindIcon of=card.kind/>
            <a class="item-key" dir="ltr" href=href.clone()>{card.code}</a>
            <a class="title" dir="auto" href=href>{card.title}</a>
            {reason.map(|reason| view! { <p class="reason" dir="auto">{reason}</p> })}
            <PointsOf of=card.points/>
            <StateOf of=card.state/>
        </li>
    }
}

/// What waits for the viewer, or that nothing does.
#[component]
pub fn Waits(waiting: Waiting, unread: u64) -> impl IntoView {
    let Waiting { to_accept, rejected, releases, acceptance, .. } = waiting;
    let key = frame().key.clone();
    if to_accept.is_empty() && rejected.is_empty() && releases.is_empty() && acceptance.is_empty() && unread == 0 {
        return view! { <div class="all"><Card title=t("today-waiting")><p class="soft">{t("today-nothing-waits")}</p></Card></div> }
            .into_any();
    }
    let notices = (unread > 0).then(|| view! { <p><a href="/notices">{t!("today-notices", "count" = unread)}</a></p> });
    let releases = releases
        .into_iter()
        .map(|release| {
            let href = format!("/p/{key}/releases");
            view! { <p><a href=href dir="auto">{t!("today-release-waits", "name" = release.name)}</a></p> }
        })
        .collect_view();
    let acceptance = acceptance.into_iter().map(|session| view! { <Accepting session/> }).collect_view();
    let accept = (!to_accept.is_empty()).then(|| {
        let lines = to_accept.into_iter().map(|card| view! { <Line card reason=None/> }).collect_view();
        view! { <h3>{t("today-to-accept")}</h3><ol class="items">{lines}</ol> }
    });
    let rejected = (!rejected.is_empty()).then(|| {
        let lines = rejected.into_iter().map(|back| view! { <Line card=back.card reason=back.reason/> }).collect_view();
        view! { <h3>{t("today-rejected")}</h3><ol class="items">{lines}</ol> }
    });
    view! { <div class="all"><Card title=t("today-waiting") wanted=true>{notices}{acceptance}{releases}{accept}{rejected}</Card></div> }
        .into_any()
}

/// A session of acceptance, with the step that is waited for.
#[component]
fn Accepting(session: SessionRow) -> impl IntoView {
    let here = format!("/p/{}/tests/acceptance/{}", frame().key, session.number);
    let (href, step) = match session.waits {
        Some(Awaits::Sign) => (format!("{here}/sign"), t("acceptance-wait-sign")),
        Some(Awaits::Try(points)) => (here, t!("acceptance-wait-try", "count" = points)),
        None => (here, t("action-open")),
    };
    view! { <p><a href=href>{step}</a>" "<span class="item-key" dir="ltr">{session.code}</span>" "<bdi>{session.title}</bdi></p> }
}

/// What threatens the sprint, each with the page that helps.
#[component]
pub fn Threats(threats: Vec<Threat>, number: i32) -> impl IntoView {
    let key = frame().key.clone();
    let page = |kind: ThreatKind| match kind {
        ThreatKind::Behind | ThreatKind::Blocked => format!("/p/{key}/sprints/{number}/board"),
        ThreatKind::Scope => format!("/p/{key}/sprints/{number}"),
        ThreatKind::Overload | ThreatKind::Hours | ThreatKind::Money => format!("/p/{key}/sprints/{number}/planning"),
        ThreatKind::Unrefined => format!("/p/{key}/backlog/refine"),
        ThreatKind::Overdue => format!("/p/{key}/sprints/{number}/close"),
    };
    if threats.is_empty() {
        return view! { <Card title=t("today-threats")><p class="soft">{t("today-no-threats")}</p></Card> }.into_any();
    }
    let line = |threat: Threat| {
        let rag = threat.grave.as_str();
        let rag_word = match rag {
            "off_track" => t("rag-off-track"),
            _ => t("rag-at-risk"),
        };
        view! { <li data-rag=rag><a href=page(threat.kind)>{say(&threat.say)}</a><small>{rag_word}</small></li> }
    };
    let lines = threats.into_iter().map(line).collect_view();
    view! { <Card title=t("today-threats") flush=true><ul class="threats">{lines}</ul></Card> }.into_any()
}

/// The viewer's own open cards.
#[component]
pub fn Mine(cards: Vec<Item>) -> impl IntoView {
    let lines = cards.into_iter().map(|card| view! { <Line card reason=None/> }).collect_view();
    view! { <Card title=t("today-mine") flush=true><ol class="items">{lines}</ol></Card> }
}

/// Cards that cannot go on, each with the reason.
#[component]
pub fn Blocked(cards: Vec<Item>) -> impl IntoView {
    let line = |card: Item| {
        let reason = card.blocked.clone();
        view! { <Line card reason/> }
    };
    let lines = cards.into_iter().map(line).collect_view();
    view! { <Card title=t("today-blocked") flush=true><ol class="items">{lines}</ol></Card> }
}

/// What comes next.
#[component]
pub fn Dates(dates: Vec<Upcoming>) -> impl IntoView {
    if dates.is_empty() {
        return view! { <Card title=t("today-dates")><p class="soft">{t("today-no-dates")}</p></Card> }.into_any();
    }
    let line = |each: Upcoming| {
        let name = match each.what {
            Coming::Review | Coming::SprintStart => t!("today-sprint", "number" = digits(&each.name)),
            Coming::PhaseStart | Coming::PhaseEnd => match PhaseKind::parse(&each.name) {
                Some(usual) => word("phase-kind", usual),
                None => each.name,
            },
            Coming::Holiday | Coming::Absence => each.name,
        };
        view! { <li><Day date=each.date/><span dir="auto"><b>{word("coming", each.what)}</b><small>{name}</small></span></li> }
    };
    let lines = dates.into_iter().map(line).collect_view();
    view! { <Card title=t("today-dates") flush=true><ol class="agenda">{lines}</ol></Card> }.into_any()
}

/// What the sprint costs and what the ceiling leaves.
pub fn money(budget: &Budget, currency: &str) -> Option<AnyView> {
    let currency: Currency = currency.parse().ok()?;
    let amount = move |minor: golive_domain::money::Minor| said_money(minor.of(currency));
    let over = budget.over_sprint.map(|over| view! { <Fact label=t("today-over-budget")>{amount(over)}</Fact> });
    let left = budget.left.map(|left| view! { <Fact label=t("today-left")>{amount(left)}</Fact> });
    let over_ceiling = budget.over_ceiling.map(|over| view! { <Fact label=t("today-over-ceiling")>{amount(over)}</Fact> });
    let planned = amount(budget.planned);
    Some(view! { <Facts><Fact label=t("today-cost")>{planned}</Fact>{over}{left}{over_ceiling}</Facts> }.into_any())
}
