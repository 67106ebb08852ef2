//! `/audit` of the site and `/p/{KEY}/history` of a project: every change, narrowed by person, kind and dates.

use axum::{extract::Path, response::Response};
use chrono::{DateTime, NaiveDate, NaiveTime, TimeZone, Utc};
use golive_domain::{events::EventKind, id::PersonId, text::ProjectKey, words::Word};
use golive_store::events::{self, Audit, AuditFilter, Line, Names};
use leptos::prelude::*;

use super::{
    said::{note_of, path_of},
    said_of,
};
use crate::{
    i18n::{Formats, parse_date, t, word},
    ui::{Button, Choice, DateField, EmptyState, Field, FromTo, Head, LinkButton, Look, Pager, Select, Table, When, query::Here},
    web::{Page, Room, Visit},
};

/// `GET /audit`
pub async fn of_site(visit: Visit) -> Response {
    let asked = Asked::of(&visit.viewer.path, chrono_tz::Tz::UTC);
    visit
        .show(async |desk| {
            let audit = events::of_site(desk, &asked.filter, asked.page).await?;
            Ok(Page::new("audit-title", move || view! { <AuditPage audit asked site=true/> }))
        })
        .await
}

/// `GET /p/{KEY}/history`
pub async fn of_project(visit: Visit, Path(key): Path<String>) -> Response {
    let path = visit.viewer.path.clone();
    visit
        .show_project(&key, async |desk, project| {
            let frame = golive_store::projects::frame(desk, project).await?;
            let asked = Asked::of(&path, frame.time_zone.parse().unwrap_or(chrono_tz::Tz::UTC));
            let audit = events::of_project(desk, project, &asked.filter, asked.page).await?;
            Ok(Page::new("room-history", move || view! { <AuditPage audit asked site=false/> }).room(Room::History))
        })
        .await
}

/// What the address asks for. What cannot be read is left out: the fields show what was understood.
#[derive(Clone, Debug)]
struct Asked {
    filter: AuditFilter,
    from: Option<NaiveDate>,
    to: Option<NaiveDate>,
    page: u64,
}

impl Asked {
    fn of(path: &str, zone: chrono_tz::Tz) -> Self {
        let here = Here::parse(path);
        let given = |name: &str| here.get(name).filter(|value| !value.is_empty());
        let from = given("from").and_then(|date| parse_date(date).ok());
        let to = given("to").and_then(|date| parse_date(date).ok());
        let filter = AuditFilter {
            person: given("person").and_then(|id| id.parse::<PersonId>().ok()),
            kind: given("kind").and_then(|kind| kind.parse::<EventKind>().ok()),
            project: given("project").and_then(|key| ProjectKey::parse(key).ok()),
            from: from.and_then(|date| start_of(date, zone)),
            before: to.and_then(|date| date.succ_opt()).and_then(|date| start_of(date, zone)),
        };
        Self { filter, from, to, page: given("page").and_then(|page| page.parse().ok()).unwrap_or(1) }
    }

    fn is_narrow(&self) -> bool {
        let AuditFilter { person, kind, project, .. } = &self.filter;
        person.is_some() || kind.is_some() || project.is_some() || self.from.is_some() || self.to.is_some()
    }
}

/// The first instant of a day in a zone; where midnight is skipped, the first there is.
fn start_of(date: NaiveDate, zone: chrono_tz::Tz) -> Option<DateTime<Utc>> {
    let midnight = date.and_time(NaiveTime::MIN);
    let found = zone.from_local_datetime(&midnight).earliest();
    found.or_else(|| zone.from_local_datetime(&(midnight + chrono::TimeDelta::hours(1))).earliest()).map(|at| at.with_timezone(&Utc))
}

#[component]
fn AuditPage(audit: Audit, asked: Asked, site: bool) -> impl IntoView {
    let (title, note) = if site { ("audit-title", "audit-note") } else { ("room-history", "history-note") };
    let narrow = asked.is_narrow();
    let (page, size, total) = (audit.found.page, audit.found.size, audit.found.total);
    let people = audit.people.into_iter().map(|(id, name)| Choice::new(id.to_string(), name)).collect();
    let body = if audit.found.rows.is_empty() {
        view! {
            <EmptyState icon="clock" title=t("audit-none") text=t("audit-none-note")>
                {narrow.then(|| view! { <LinkButton href=Here::current().path>{t("action-clear-filters")}</LinkButton> })}
            </EmptyState>
        }
        .into_any()
    } else {
        view! { <Lines lines=audit.found.rows names=audit.names site/> <Pager page size total/> }.into_any()
    };
    view! {
        <Head title=t(title) note=t(note)/>
        <Narrow asked people site/>
        {body}
    }
}

/// A plain form that asks by the address, so that a narrowed list can be linked to.
#[component]
fn Narrow(asked: Asked, people: Vec<Choice>, site: bool) -> impl IntoView {
    let AuditFilter { person, kind, project, .. } = asked.filter;
    let kinds = Choice::words::<EventKind>("event");
    let project = site.then(|| {
        let key = project.map(|key| key.to_string()).unwrap_or_default();
        view! { <Field name="project" label=t("audit-project") value=key optional=true class="narrow" dir="ltr" maxlength=10/> }
    });
    view! {
        <form class="filters" method="get" action=Here::current().path>
            <Select name="person" label=t("field-person") options=people value=person.map(|id| id.to_string()).unwrap_or_default() blank=t("audit-anyone") optional=true/>
            <Select
                name="kind"
                label=t("audit-kind")
                options=kinds
                value=kind.map(|kind| kind.as_str()).unwrap_or_default()
                blank=t("audit-anything")
                optional=true
            />
            {project}
            <DateField name="from" label=t("audit-from") value=asked.from optional=true/>
            <DateField name="to" label=t("audit-to") value=asked.to optional=true/>
            <Button look=Look::Plain icon="filter">{t("action-apply")}</Button>
        </form>
    }
}

#[component]
fn Lines(lines: Vec<Line>, names: Names, site: bool) -> impl IntoView {
    let rows = lines.into_iter().map(|line| row(line, &names, site)).collect_view();
    view! {
        <Table caption=t("audit-title") quiet_caption=true dense=true folds=true class="audit">
            <thead>
                <tr>
                    <th scope="col">{t("audit-when")}</th>
                    <th scope="col">{t("audit-who")}</th>
                    {site.then(|| view! { <th scope="col">{t("audit-project")}</th> })}
                    <th scope="col">{t("audit-what")}</th>
                    <th scope="col">{t("audit-record")}</th>
                    <th scope="col">{t("audit-changes")}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </Table>
    }
}

fn row(line: Line, names: &Names, site: bool) -> impl IntoView + use<> {
    let formats = Formats::current();
    let changes = said_of(&line, names).into_iter().map(|said| view! { <p class="change"><FromTo said/></p> }).collect_view();
    let note = note_of(&line).map(|note| view! { <q dir="auto">{note}</q> });
    let path = path_of(&line);
    let who = line.actor.map_or_else(|| t("history-system"), |(_, name)| name);
    let project = site.then(|| {
        let key = line.project.map(|key| key.to_string()).unwrap_or_default();
        view! { <td data-label=t("audit-project")><bdi dir="ltr">{key}</bdi></td> }
    });
    let record = match path {
        Some(path) => view! { <a href=path dir="auto">{line.label}</a> }.into_any(),
        None => view! { <span dir="auto">{line.label}</span> }.into_any(),
    };
    view! {
        <tr>
            <td data-label=t("audit-when") title=formats.exact(line.at)><When at=line.at/></td>
            <td data-label=t("audit-who")><bdi>{who}</bdi></td>
            {project}
            <td data-label=t("audit-what")>{word("event", line.kind)}</td>
            <td data-label=t("audit-record")>{record}</td>
            <td class="change" data-label=t("audit-changes")>{changes}{note}</td>
        </tr>
    }
}
