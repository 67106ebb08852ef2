//! `/p/{KEY}`: the first screen of a project.

mod burndown;
mod desk;
mod parts;

use axum::{
    Router,
    extract::Path,
    response::{IntoResponse, Redirect, Response},
    routing::get,
};
use golive_domain::{access::Permission, text::ProjectKey};
use golive_store::{
    sprints::Card as Item,
    today::{self, AtDesk, Running, Today},
};
use leptos::prelude::*;

use crate::{
    i18n::{date_range, t},
    incidents::Banner,
    projects::Checklist,
    ui::{Card, EmptyState, LinkButton, Load, Look, Meter, Tone},
    web::{Page, Room, Viewer, Visit, Web, frame},
};
use burndown::Burndown;
pub use desk::Answers;
use desk::AtDeskCard;
use parts::{Blocked, Dates, Mine, Threats, Waits};

pub fn routes() -> Router<Web> {
    Router::new().route("/p/{key}", get(show))
}

/// Who may only ask for help is led there.
async fn show(visit: Visit, Path(key): Path<String>) -> Response {
    if let Ok(key) = ProjectKey::parse(&key)
        && let Ok(frame) = golive_store::projects::frame(&visit.desk, &key).await
        && !frame.may(Permission::ProjectRead)
    {
        return Redirect::to(&format!("/p/{key}/help")).into_response();
    }
    visit
        .show_project(&key, async |desk, project| {
            let today = today::today(desk, project).await?;
            let at_desk = today::at_desk(desk, project).await?;
            let running = golive_store::incidents::running(desk, project).await?;
            Ok(Page::new("today-title", move || view! { <Banner running/><TodayPage today at_desk/> }).room(Room::Today))
        })
        .await
}

#[component]
fn TodayPage(today: Today, at_desk: AtDesk) -> impl IntoView {
    let frame = frame();
    let unread = Viewer::current().me.map(|me| me.unread).unwrap_or_default();
    let Today { sprint, others, next, waiting, dates, missing, .. } = today;
    let currency = frame.currency.clone();
    let gaps = (!missing.is_empty() && frame.may(Permission::TeamEdit)).then(|| {
        view! { <Card title=t("today-missing")><Checklist missing/></Card> }
    });
    let others = others
        .into_iter()
        .map(|sprint| {
            let href = format!("/p/{}/sprints/{}", frame.key, sprint.number);
            view! { " " <a href=href>{t!("today-sprint", "number" = sprint.number)}</a> }
        })
        .collect_view();
    let mine = waiting.mine.clone();
    let aside = view! { <Dates dates/>{gaps} }.into_any();
    let running = match sprint {
        Some(running) => view! { <SprintOf running currency mine aside/> }.into_any(),
        None => view! {
            <Between next=next.map(|sprint| sprint.number)/>
            <div class="side">{aside}</div>
            {(!mine.is_empty()).then(|| view! { <div class="lines"><Mine cards=mine/></div> })}
        }
        .into_any(),
    };
    view! {
        <div class="head"><div><h1>{t("today-title")}</h1><p class="soft" dir="auto">{frame.name.clone()}{others}</p></div></div>
        <div class="today">
            <Waits waiting unread/>
            <AtDeskCard found=at_desk/>
            {running}
        </div>
    }
}

/// Between sprints: the one step that comes next.
#[component]
fn Between(next: Option<i32>) -> impl IntoView {
    let frame = frame();
    let plans = frame.may(Permission::SprintPlan);
    let (text, href, label) = match next {
        Some(number) => {
            (t!("today-next-planned", "number" = number), format!("/p/{}/sprints/{number}/planning", frame.key), t("today-to-planning"))
        }
        None => (t("today-no-sprint"), format!("/p/{}/sprints/new", frame.key), t("today-plan-sprint")),
    };
    let step = plans.then(|| view! { <LinkButton href look=Look::Primary>{label}</LinkButton> });
    view! { <div class="span"><EmptyState icon="sprint" title=t("today-between") text=text>{step}</EmptyState></div> }
}

/// The active sprint: burndown, threats with what comes up below them, capacity against commitment, what is blocked and
/// what is the viewer's own.
#[component]
fn SprintOf(running: Running, currency: String, mine: Vec<Item>, aside: AnyView) -> impl IntoView {
    let key = frame().key.clone();
    let Running { report, plan, threats, blocked } = running;
    let number = plan.sprint.number;
    let href = move |page: &str| format!("/p/{key}/sprints/{number}{page}");
    let title = t!("today-sprint", "number" = number);
    let goal = plan.sprint.goal.clone();
    let dates = date_range(plan.sprint.starts_on, plan.sprint.ends_on);
    let board = view! { <a href=href("/board")>{t("today-board")}</a> }.into_any();
    let chart = match report.numbers {
        Some((_, chart)) => view! { <Burndown chart/> }.into_any(),
        None => view! { <p class="soft">{t("today-no-numbers")}</p> }.into_any(),
    };
    view! {
        <div class="span">
            <Card title aside=board>
                <p class="lede" dir="auto">{goal}</p>
                <p class="soft">{dates}</p>
                {chart}
            </Card>
        </div>
        <div class="side"><Threats threats number/>{aside}</div>
        <Commitment plan currency/>
        {(!blocked.is_empty() || !mine.is_empty()).then(|| view! {
            <div class="lines">
                {(!blocked.is_empty()).then(|| view! { <Blocked cards=blocked/> })}
                {(!mine.is_empty()).then(|| view! { <Mine cards=mine/> })}
            </div>
        })}
    }
}

/// Hours planned against hours there are, by person, and the money where it may be seen.
#[component]
fn Commitment(plan: golive_store::sprints::Planning, currency: String) -> impl IntoView {
    let name = |load: &golive_domain::sprints::Load| {
        plan.seats.iter().find(|seat| seat.person.id == load.person).map(|seat| seat.person.name.clone()).unwrap_or_default()
    };
    let loads: Vec<_> = plan.hours.loads.iter().map(|load| (name(load), load.planned, load.capacity)).collect();
    let loads: Vec<_> = loads.into_iter().filter(|(name, planned, _)| !name.is_empty() && planned.0 > 0).collect();
    let (planned, capacity) = (plan.hours.planned, plan.hours.capacity);
    let money = plan.money.as_ref().and_then(|budget| parts::money(budget, &currency));
    let tone = if plan.hours.over.is_some() { Tone::Bad } else { Tone::Good };
    let text = t!("today-hours", "planned" = crate::i18n::hours(planned), "capacity" = crate::i18n::hours(capacity));
    view! {
        <Card title=t("today-commitment")>
            <Meter value=f64::from(planned.0) max=f64::from(capacity.0.max(1)) label=t("today-commitment") text=text.clone() tone/>
            <p class="soft num">{text}</p>
            {loads.into_iter().map(|(name, used, limit)| view! { <Load name used limit/> }).collect_view()}
            {money}
        </Card>
    }
}
