//! The pages of the service desk: what is asked for, what is shown.

use axum::{
    Router,
    body::Bytes,
    extract::Path,
    response::{IntoResponse, Redirect, Response},
    routing::{get, post},
};
use golive_domain::{
    Error, FieldError, Say,
    access::Permission,
    service::{MailOutcome, Metric, Priority, RequestType},
    text::ProjectKey,
    words::Word as _,
};
use golive_store::{
    Desk, backlog, incidents, knowledge, projects,
    service::{self as store, Draft, TicketFilter},
    today,
};
use leptos::prelude::*;

use super::{
    api::DealForm,
    calendars, files,
    report::{asked as asked_days, days, read},
    sorting, views,
};
use crate::{
    Problem,
    incidents::Banner,
    today::Answers,
    ui::query::Here,
    web::{Page, Room, Visit, Web, counted},
};

pub fn routes() -> Router<Web> {
    Router::new()
        .merge(calendars::routes())
        .route("/p/{key}/queue", get(queue))
        .route("/p/{key}/queue/new", get(take_down))
        .route("/p/{key}/queue/report", get(report))
        .route("/p/{key}/queue/report.pdf", get(super::report::pdf))
        .route("/p/{key}/queue/report.xlsx", get(super::report::xlsx))
        .route("/p/{key}/queue/mail", get(mail))
        .route("/p/{key}/queue/mail/{mail}", get(files::raw_mail))
        .route("/p/{key}/queue/templates", get(sorting::templates))
        .route("/p/{key}/queue/templates/{template}", get(sorting::template))
        .route("/p/{key}/tickets/{number}/split/{message}", get(sorting::split))
        .route("/p/{key}/ticket-files/{file}", get(files::download))
        .route("/p/{key}/queue/agreement", get(agreement))
        .route("/p/{key}/queue/agreement/edit", get(edit_deal))
        .route("/p/{key}/queue/agreement/moves", post(moves))
        .route("/p/{key}/queue/agreement/what-if", post(what_if))
        .route("/p/{key}/help", get(mine))
        .route("/p/{key}/help/new", get(ask))
        .route("/p/{key}/tickets/{number}", get(one))
        .route("/p/{key}/tickets/{number}/edit", get(edit))
        .route("/p/{key}/tickets/{number}/ledger/{metric}/{cycle}", get(ledger))
}

async fn queue(visit: Visit, Path(key): Path<String>) -> Response {
    let (filter, refused) = asked(&visit);
    if let (true, Some(short)) = (refused.is_empty(), Here::parse(&visit.viewer.path).short()) {
        return Redirect::to(&short).into_response();
    }
    visit
        .show_project(&key, async |desk, project| {
            let queue = store::queue(desk, project, &filter).await?;
            let options = options(desk, project).await?;
            let held = store::mail_held(desk, project).await?;
            let running = incidents::running(desk, project).await?;
            Ok(Page::new("room-queue", move || view! { <Banner running/><views::QueueView queue filter options refused held/> })
                .room(Room::Queue))
        })
        .await
}

/// What came in by mail: what is held, or what `?show=…` asks for.
async fn mail(visit: Visit, Path(key): Path<String>) -> Response {
    let here = Here::parse(&visit.viewer.path);
    let shown = match here.get("show") {
        Some("all") => None,
        Some(word) => Some(MailOutcome::parse(word).unwrap_or(MailOutcome::Held)),
        None => Some(MailOutcome::Held),
    };
    let page = here.get("page").and_then(|page| page.parse().ok()).unwrap_or(1);
    visit
        .show_project(&key, async |desk, project| {
            let view = store::mail_received(desk, project, shown, page).await?;
            Ok(Page::new("mail-page", move || view! { <views::MailPage view shown/> }).room(Room::Queue).wide())
        })
        .await
}

/// One's own tickets: all, or with `?show=waiting` those that wait for an answer of one's own.
async fn mine(visit: Visit, Path(key): Path<String>) -> Response {
    let here = Here::parse(&visit.viewer.path);
    let page = here.get("page").and_then(|page| page.parse().ok()).unwrap_or(1);
    let waiting = here.get("show") == Some("waiting");
    visit
        .show_project(&key, async |desk, project| {
            store::may_ask(desk, project).await?;
            let found = match waiting {
                true => store::mine_waiting(desk, project, page).await?,
                false => store::mine(desk, project, page).await?,
            };
            let running = incidents::running(desk, project).await?;
            let asked = today::asked_of_me(desk, project).await?;
            let contact = store::contacts(desk, project).await?.help_desk;
            Ok(Page::new("room-help", move || {
                let above = view! { <Banner running/><Answers asked waiting/> }.into_any();
                view! { <views::MineView found waiting contact above/> }
            })
            .room(Room::Help))
        })
        .await
}

async fn ask(visit: Visit, Path(key): Path<String>) -> Response {
    let typed = crate::knowledge::typed(&visit).await;
    let reader = visit.viewer.locale;
    visit
        .show_project(&key, async |desk, project| {
            store::may_ask(desk, project).await?;
            let mut promises = Vec::new();
            for request in RequestType::ALL {
                for priority in Priority::ALL {
                    promises.push((*request, *priority, store::promised(desk, project, *request, *priority).await?));
                }
            }
            let options = options(desk, project).await?;
            let running = incidents::running(desk, project).await?;
            let answers = match typed {
                Some(typed) => knowledge::suggest(desk, project, reader, &typed.title, &typed.body).await?,
                None => Vec::new(),
            };
            Ok(Page::new("ticket-new", move || view! { <Banner running/><views::AskView options promises answers/> }).room(Room::Help))
        })
        .await
}

async fn take_down(visit: Visit, Path(key): Path<String>) -> Response {
    visit
        .show_project(&key, async |desk, project| {
            store::may_direct(desk, project).await?;
            let options = options(desk, project).await?;
            Ok(Page::new("ticket-take-down", move || view! { <views::TakeDownView options/> }).room(Room::Queue))
        })
        .await
}

async fn one(visit: Visit, Path((key, number)): Path<(String, String)>) -> Response {
    let reader = visit.viewer.locale;
    visit
        .show_project(&key, async |desk, project| {
            let ticket = store::ticket(desk, project, counted(&number)).await?;
            let room = room_of(desk, project).await?;
            let people = options(desk, project).await?.people;
            let known = knowledge::beside(desk, project, ticket.row.number, reader).await?;
            let templates = if ticket.answers { store::names(desk, project).await? } else { Vec::new() };
            let title = Say::new("ticket-page").with("code", &ticket.row.code).with("title", &ticket.row.title);
            let incidents = incidents::of_ticket(desk, project, counted(&number)).await?;
            // Those who answer read them in the queue; on a ticket they would stand in the way.
            let running = if room == Room::Help { incidents::running(desk, project).await? } else { Vec::new() };
            let running = others(running, &incidents);
            let own = (ticket.mine && ticket.row.state.is_open()).then_some(ticket.row.number);
            Ok(Page::new(title, move || view! { <Banner running ticket=own/><views::TicketPage ticket people incidents templates known/> })
                .room(room))
        })
        .await
}

/// The known problems that a ticket has nothing to do with yet.
fn others(mut running: Vec<incidents::IncidentRow>, of: &incidents::OfTicket) -> Vec<incidents::IncidentRow> {
    running.retain(|row| of.worked_on.iter().chain(&of.part_of).all(|own| own.id != row.id));
    running
}

async fn edit(visit: Visit, Path((key, number)): Path<(String, String)>) -> Response {
    visit
        .show_project(&key, async |desk, project| {
            store::may_direct(desk, project).await?;
            let ticket = store::ticket(desk, project, counted(&number)).await?;
            let options = options(desk, project).await?;
            let title = Say::new("ticket-edit").with("code", &ticket.row.code);
            Ok(Page::new(title, move || view! { <views::EditView ticket options/> }).room(Room::Queue))
        })
        .await
}

async fn ledger(visit: Visit, Path((key, number, metric, cycle)): Path<(String, String, String, String)>) -> Response {
    visit
        .show_project(&key, async |desk, project| {
            let metric = Metric::parse(&metric).ok_or(Error::NotFound)?;
            let view = store::ledger_of(desk, project, counted(&number), metric, cycle.parse().unwrap_or_default()).await?;
            let room = room_of(desk, project).await?;
            let title = Say::new("ledger-page").with("code", &view.row.code);
            Ok(Page::new(title, move || view! { <views::LedgerPage view/> }).room(room))
        })
        .await
}

/// Over the days of `?from=…&to=…`; without them this year.
async fn report(visit: Visit, Path(key): Path<String>) -> Response {
    let span = days(&Here::parse(&visit.viewer.path));
    let (now, calendar) = (visit.viewer.now, visit.viewer.calendar);
    visit
        .show_project(&key, async |desk, project| {
            let zone: chrono_tz::Tz = projects::frame(desk, project).await?.time_zone.parse().unwrap_or(chrono_tz::Tz::UTC);
            let today = now.with_timezone(&zone).date_naive();
            let (from, to) = span?;
            let reading = read(desk, project, asked_days(calendar, from, to, today), today).await?;
            Ok(Page::new("service-report", move || view! { <views::ReportView reading today/> }).room(Room::Queue))
        })
        .await
}

async fn agreement(visit: Visit, Path(key): Path<String>) -> Response {
    visit
        .show_project(&key, async |desk, project| {
            let view = store::agreements(desk, project).await?;
            Ok(Page::new("service-agreement", move || view! { <views::AgreementView view/> }).room(Room::Queue))
        })
        .await
}

async fn edit_deal(visit: Visit, Path(key): Path<String>) -> Response {
    visit
        .show_project(&key, async |desk, project| {
            let view = editable(desk, project).await?;
            let form = DealForm::of(&view.deals.first().map(|version| version.deal.clone()).unwrap_or_default());
            deal_page(view, form, views::Looked::Nothing)
        })
        .await
}

/// The form as it was sent, with the open deadlines it would move.
async fn moves(visit: Visit, Path(key): Path<String>, body: Bytes) -> Response {
    let page = Here::parse(&visit.viewer.path).get("page").and_then(|page| page.parse().ok()).unwrap_or(1);
    visit
        .show_project(&key, async |desk, project| {
            let form = sent(&body)?;
            let moved = store::preview(desk, project, Draft::Deal(form.read()?)).await?;
            deal_page(editable(desk, project).await?, form, views::Looked::Moves(moved, page))
        })
        .await
}

/// The form as it was sent, with what it would have made of the last quarter.
async fn what_if(visit: Visit, Path(key): Path<String>, body: Bytes) -> Response {
    visit
        .show_project(&key, async |desk, project| {
            let form = sent(&body)?;
            let what = store::what_if(desk, project, &form.read()?).await?;
            deal_page(editable(desk, project).await?, form, views::Looked::WouldHave(what))
        })
        .await
}

fn sent(body: &[u8]) -> Result<DealForm, Problem> {
    serde_qs::Config::new(5, false).deserialize_bytes(body).map_err(|_| Problem(Error::field("line", Say::new("error-form"))))
}

/// What is agreed, for whoever may change it.
pub(super) async fn editable(desk: &Desk, project: &ProjectKey) -> Result<store::AgreementsView, Problem> {
    let view = store::agreements(desk, project).await?;
    if view.may_edit { Ok(view) } else { Err(Problem(Error::Forbidden)) }
}

fn deal_page(view: store::AgreementsView, form: DealForm, looked: views::Looked) -> Result<Page, Problem> {
    let (calendars, first) = (view.calendars, view.deals.is_empty());
    Ok(Page::new("service-agreement", move || {
        views::stands_at("agreement/edit");
        view! { <views::DealEdit form calendars first looked/> }
    })
    .room(Room::Queue))
}

/// Those who answer stand in the queue, those who ask among their own tickets.
async fn room_of(desk: &Desk, project: &ProjectKey) -> Result<Room, Problem> {
    let reads = projects::frame(desk, project).await?.may(Permission::TicketRead);
    Ok(if reads { Room::Queue } else { Room::Help })
}

/// What the forms and the filter offer to choose from: to those who read tickets the people, to everybody the departments.
pub(super) async fn options(desk: &Desk, project: &ProjectKey) -> Result<views::Options, Problem> {
    let frame = projects::frame(desk, project).await?;
    if !frame.may(Permission::TicketRead) {
        return Ok(views::Options::default());
    }
    let known = backlog::options(desk, project).await?;
    Ok(views::Options { people: known.people, departments: known.departments })
}

/// The filter of the address, and what in it was not understood.
fn asked(visit: &Visit) -> (TicketFilter, Vec<FieldError>) {
    let me = visit.viewer.me.as_ref().map(|me| me.id);
    TicketFilter::from_pairs(Here::parse(&visit.viewer.path).query, me)
}
