//! The service desk: tickets, their clocks, what is promised, who sees what. On both databases.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod clocks;
mod course;
mod due;
mod readers;

use crate::support::Home;
use chrono::{DateTime, Utc};
use golive_domain::{
    access::Role,
    id::CalendarId,
    jobs::JobKind,
    service::{Calendar, Channel, Impact, Metric, RequestType, Urgency},
    text::ProjectKey,
};
use golive_store::{
    Desk, jobs,
    service::{self, Deadline, Doing, NewTicket, TicketView},
};

/// A project whose service desk has promised something: Monday to Friday, nine to five, UTC.
struct Room {
    project: ProjectKey,
    manager: Desk,
    desk: Desk,
    requester: Desk,
    vendor: Desk,
}

impl Room {
    async fn new(home: &Home) -> Self {
        let (project, manager) = home.project("ARAS").await;
        service::begin(&manager, &project, "Office hours").await.unwrap();
        Self {
            desk: home.member(&project, "Zahra Maleki", &[Role::HelpDesk]).await,
            requester: home.member(&project, "Hamid Yazdani", &[Role::Requester]).await,
            vendor: home.member(&project, "Nadiia Hrytsenko", &[Role::VendorSupport]).await,
            project,
            manager,
        }
    }

    async fn asked(&self) -> i32 {
        service::ask(&self.requester, &self.project, question("The sales report stays blank"), Channel::Web).await.unwrap()
    }

    async fn act(&self, who: &Desk, number: i32, doing: Doing) {
        service::act(who, &self.project, number, None, doing).await.unwrap();
    }

    async fn write(&self, number: i32, words: &str) -> i32 {
        service::write(&self.requester, &self.project, number, words, Channel::Web).await.unwrap()
    }

    async fn read(&self, who: &Desk, number: i32) -> TicketView {
        service::ticket(who, &self.project, number).await.unwrap()
    }

    async fn deadline(&self, number: i32, metric: Metric) -> Deadline {
        let view = self.read(&self.manager, number).await;
        *view.row.deadlines.iter().find(|deadline| deadline.metric == metric).unwrap()
    }

    /// The only calendar there is.
    async fn calendar(&self) -> (CalendarId, Calendar) {
        let view = service::agreements(&self.manager, &self.project).await.unwrap();
        (view.calendars[0].id, view.calendars[0].latest().unwrap().clone())
    }
}

fn question(title: &str) -> NewTicket {
    NewTicket {
        title: title.into(),
        body: "A white page.".into(),
        request: RequestType::Bug,
        impact: Impact::Medium,
        urgency: Urgency::High,
        department: None,
    }
}

fn said(body: &str) -> String {
    body.to_owned()
}

fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

/// Does what is due, as a server would; gives the kinds of what was done.
async fn work(home: &Home) -> Vec<JobKind> {
    let mut done = Vec::new();
    for job in jobs::claim(&home.store, "test", 50).await.unwrap() {
        match job.kind {
            JobKind::Warn => service::warn(&home.store, job.subject.parse().unwrap()).await.unwrap(),
            JobKind::Close => service::close(&home.store, job.subject.parse().unwrap()).await.unwrap(),
            JobKind::Replan => service::take_effect(&home.store, job.subject.parse().unwrap()).await.unwrap(),
            JobKind::Post | JobKind::Sweep | JobKind::Poll | JobKind::Duty | JobKind::Tender => {}
        }
        jobs::done(&home.store, &job, None).await.unwrap();
        done.push(job.kind);
    }
    done
}
