//! The pages of working calendars: one to change, and what a change would come to before it is saved. Each is the form as it was sent,
//! with what was asked above it: plain forms, and nothing that was typed is lost.

use axum::{
    Router,
    body::Bytes,
    extract::{DefaultBodyLimit, Path, Request},
    response::Response,
    routing::{get, post},
};
use chrono::DateTime;
use golive_domain::{Error, FieldError, Say, text::ProjectKey};
use golive_store::{
    Desk, projects,
    service::{self as store, CalendarView, Draft},
};
use leptos::prelude::*;
use serde::de::DeserializeOwned;

use super::{
    api::{CalendarForm, from_day},
    holidays::{self, Wanted},
    pages::editable,
    upload::{Content, LARGEST, received},
    views::{self, CalendarLooked},
};
use crate::{
    Problem,
    i18n::Formats,
    ui::query::Here,
    web::{FormFlash, Page, Room, Visit, Web},
};

pub fn routes() -> Router<Web> {
    Router::new()
        .route("/p/{key}/queue/calendars/{calendar}", get(calendar))
        .route("/p/{key}/queue/calendar/preset", post(preset))
        .route("/p/{key}/queue/calendar/file", post(file).layer(DefaultBodyLimit::max(2 * LARGEST)))
        .route("/p/{key}/queue/calendar/moves", post(moves))
}

/// A calendar to change; `new` is one to be. With `?was=…&is=…` two of its versions are compared.
async fn calendar(visit: Visit, Path((key, calendar)): Path<(String, String)>) -> Response {
    let formats = formats(&visit);
    let here = Here::parse(&visit.viewer.path);
    let pair = views::Pair::asked(here.get("was"), here.get("is"));
    visit
        .show_project(&key, async |desk, project| {
            let view = editable(desk, project).await?;
            let known = match calendar.as_str() {
                "new" => None,
                id => Some(view.calendars.into_iter().find(|each| each.id.to_string() == id).ok_or(Error::NotFound)?),
            };
            let form = match known.as_ref().and_then(|known| Some((known, known.latest()?))) {
                Some((known, latest)) => CalendarForm::of(&known.id.to_string(), &known.name, latest, &formats),
                None => CalendarForm { zone: projects::frame(desk, project).await?.time_zone, ..CalendarForm::default() },
            };
            let looked = pair.map_or(CalendarLooked::Nothing, CalendarLooked::Compared);
            Ok(shown(form, Wanted::default(), known, looked))
        })
        .await
}

/// With the holidays of a country among its lines.
async fn preset(visit: Visit, Path(key): Path<String>, body: Bytes) -> Response {
    let formats = formats(&visit);
    let (form, wanted) = (sent::<CalendarForm>(&body), sent::<Wanted>(&body));
    visit
        .show_project(&key, async |desk, project| {
            let (form, wanted) = (form?, wanted?);
            let known = known(desk, project, &form).await?;
            match holidays::add_preset(&form.holidays, &wanted, &formats) {
                Ok((holidays, added)) => Ok(shown(CalendarForm { holidays, ..form }, wanted, known, CalendarLooked::Preset(added))),
                Err(refused) => Ok(shown(form, wanted, known, CalendarLooked::Refused(refused))),
            }
        })
        .await
}

/// With the holidays of a file among its lines; what is pasted as text counts where no file is chosen.
async fn file(visit: Visit, Path(key): Path<String>, request: Request) -> Response {
    let formats = formats(&visit);
    let received = received(request).await;
    visit
        .show_project(&key, async |desk, project| {
            let (fields, content) = received?;
            let (form, wanted) = (sent::<CalendarForm>(fields.as_bytes())?, sent::<Wanted>(fields.as_bytes())?);
            let known = known(desk, project, &form).await?;
            let found = match content {
                Content::TooLarge => Err(vec![holidays::too_large(LARGEST as u64)]),
                Content::None if wanted.feed.trim().is_empty() => {
                    Err(vec![FieldError { field: "file".to_owned(), say: Say::new("error-holidays-none") }])
                }
                Content::None => holidays::add_feed(&form.holidays, &wanted, wanted.feed.as_bytes(), &formats),
                Content::File(bytes) => holidays::add_feed(&form.holidays, &wanted, &bytes, &formats),
            };
            match found {
                Ok((holidays, added)) => {
                    let wanted = Wanted { feed: String::new(), ..wanted };
                    Ok(shown(CalendarForm { holidays, ..form }, wanted, known, CalendarLooked::Feed(added)))
                }
                Err(refused) => Ok(shown(form, wanted, known, CalendarLooked::Refused(refused))),
            }
        })
        .await
}

/// With the open deadlines it would move, from when it would hold.
async fn moves(visit: Visit, Path(key): Path<String>, body: Bytes) -> Response {
    let page = Here::parse(&visit.viewer.path).get("page").and_then(|page| page.parse().ok()).unwrap_or(1);
    let (form, wanted) = (sent::<CalendarForm>(&body), sent::<Wanted>(&body));
    visit
        .show_project(&key, async |desk, project| {
            let (form, wanted) = (form?, wanted?);
            let known = known(desk, project, &form).await?;
            match moved(desk, project, &form, known.as_ref()).await {
                Ok(moved) => Ok(shown(form, wanted, known, CalendarLooked::Moves(moved, page))),
                Err(Problem(Error::Invalid { fields })) => Ok(shown(form, wanted, known, CalendarLooked::Refused(fields))),
                Err(problem) => Err(problem),
            }
        })
        .await
}

/// A calendar to be moves nothing: no promise is counted by it yet.
async fn moved(desk: &Desk, project: &ProjectKey, form: &CalendarForm, known: Option<&CalendarView>) -> Result<Vec<store::Moved>, Problem> {
    let calendar = Box::new(form.read()?);
    let effective = from_day(desk, project, &form.effective).await?;
    let Some(known) = known else { return Ok(Vec::new()) };
    let draft = match effective {
        Some(effective) => Draft::CalendarFrom(known.id, calendar, effective),
        None => Draft::Calendar(known.id, calendar),
    };
    Ok(store::preview(desk, project, draft).await?)
}

/// The calendar the form is of; for whoever may change it.
async fn known(desk: &Desk, project: &ProjectKey, form: &CalendarForm) -> Result<Option<CalendarView>, Problem> {
    let view = editable(desk, project).await?;
    match form.id.as_str() {
        "" => Ok(None),
        id => Ok(Some(view.calendars.into_iter().find(|each| each.id.to_string() == id).ok_or(Error::NotFound)?)),
    }
}

fn shown(form: CalendarForm, wanted: Wanted, known: Option<CalendarView>, looked: CalendarLooked) -> Page {
    let back = if form.id.is_empty() { "calendars/new".to_owned() } else { format!("calendars/{}", form.id) };
    let body = move || {
        views::stands_at(&back);
        if let CalendarLooked::Refused(errors) = &looked {
            provide_context(FormFlash { form: "calendar".to_owned(), values: Vec::new(), errors: errors.clone() });
        }
        view! { <views::CalendarEdit form wanted known looked/> }
    };
    Page::new("agreement-calendars", body).room(Room::Queue)
}

/// Dates as the viewer reads them.
fn formats(visit: &Visit) -> Formats {
    let now: DateTime<chrono::Utc> = visit.viewer.now;
    Formats { calendar: visit.viewer.calendar, ..Formats::of(visit.viewer.locale, now) }
}

fn sent<T: DeserializeOwned>(body: &[u8]) -> Result<T, Problem> {
    serde_qs::Config::new(5, false).deserialize_bytes(body).map_err(|_| unread())
}

fn unread() -> Problem {
    Problem(Error::field("holidays", Say::new("error-form")))
}
