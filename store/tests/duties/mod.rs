//! Duties: what is owed, evidence, reminders, the ticket of silence, the calendar others read. On both databases.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod owners;
mod readers;
mod rhythm;
mod silence;

use crate::support::{Home, refusal};
use chrono::{DateTime, NaiveDate, Utc};
use golive_domain::{
    Error as Refusal,
    access::Role,
    events::EventKind,
    id::PersonId,
    jobs::JobKind,
    money::Minor,
    service::duties::{DutyKind, Preset},
    text::ProjectKey,
};
use golive_store::{
    Desk,
    duties::{self, DutyFields, DutyView, Evidence, Repeats},
    events, jobs,
    service::{self, TicketFilter},
};

/// A project with people who look after what runs.
struct Room {
    project: ProjectKey,
    manager: Desk,
    it: Desk,
    champion: Desk,
    vendor: Desk,
}

impl Room {
    async fn new(home: &Home) -> Self {
        let (project, manager) = home.project("ARAS").await;
        Self {
            it: home.member(&project, "Leila Mansouri", &[Role::ItManager]).await,
            champion: home.member(&project, "Sara Karimi", &[Role::Champion]).await,
            vendor: home.member(&project, "Iryna Tkachenko", &[Role::VendorSupport]).await,
            project,
            manager,
        }
    }

    async fn added(&self, fields: DutyFields) -> i32 {
        duties::add(&self.manager, &self.project, fields).await.unwrap()
    }

    async fn read(&self, number: i32) -> DutyView {
        duties::duty(&self.manager, &self.project, number).await.unwrap()
    }

    /// The server looks after the duty, and says when again.
    async fn attend(&self, home: &Home, number: i32) -> Option<DateTime<Utc>> {
        duties::attend(&home.store, self.read(number).await.row.id).await.unwrap()
    }

    async fn done(&self, number: i32, on: &str) -> golive_store::Result<NaiveDate> {
        let evidence = Evidence { on: Some(date(on)), text: "Restored on the spare machine; counts agree".into(), cost: None };
        duties::done(&self.it, &self.project, number, evidence).await
    }

    async fn tickets(&self) -> Vec<service::TicketRow> {
        service::queue(&self.manager, &self.project, &TicketFilter { page: 1, ..TicketFilter::default() }).await.unwrap().page.rows
    }
}

fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn of(desk: &Desk) -> Option<PersonId> {
    desk.actor().person()
}

/// Every Monday, from the next on.
fn weekly(owner: Option<PersonId>) -> DutyFields {
    DutyFields {
        kind: DutyKind::Check,
        title: "Prove that the backup can be restored".into(),
        steps: "Restore the latest backup.\nCompare counts.".into(),
        repeats: Repeats::Every(Preset::Weekly),
        first: Some(date("2026-11-30")),
        owner,
        reminders: "3, 1".into(),
        cost: None,
    }
}

fn renewal() -> DutyFields {
    DutyFields {
        kind: DutyKind::Renewal,
        title: "Renew the domain".into(),
        repeats: Repeats::Every(Preset::Yearly),
        first: Some(date("2027-02-28")),
        reminders: "30, 7".into(),
        cost: Some(Minor(1_450)),
        ..weekly(None)
    }
}

fn refused<T: std::fmt::Debug>(result: golive_store::Result<T>) -> Vec<String> {
    match refusal(result) {
        Refusal::Invalid { fields } => fields.into_iter().map(|field| field.field).collect(),
        other => panic!("{other:?}"),
    }
}

async fn heard(desk: &Desk) -> Vec<EventKind> {
    events::notices(desk, 1).await.unwrap().rows.into_iter().map(|notice| notice.line.kind).collect()
}

/// When the server is going to look after a duty.
async fn planned(admin: &Desk) -> Option<DateTime<Utc>> {
    let waiting = jobs::jobs(admin, None, 1).await.unwrap().rows;
    waiting.into_iter().find(|job| job.kind == JobKind::Duty && job.ended_at.is_none()).map(|job| job.due_at)
}

fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}
