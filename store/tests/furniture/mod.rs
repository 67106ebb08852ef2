//! What the desk does with many tickets and repeated answers: merging, splitting, bulk, texts, being called. On both databases.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod answering;
mod merging;
mod splitting;

use crate::support::{Home, refusal};
use chrono::{DateTime, Utc};
use golive_domain::{
    Error as Refusal,
    access::Role,
    events::{EventKind, Reason},
    service::{Channel, Impact, RequestType, Urgency},
    text::ProjectKey,
};
use golive_store::{
    Desk, events,
    service::{self, Doing, NewTicket, TicketView},
};

/// A service desk that promised something: Monday to Friday, nine to five, UTC.
struct Room {
    project: ProjectKey,
    manager: Desk,
    desk: Desk,
    requester: Desk,
    other: Desk,
    vendor: Desk,
}

impl Room {
    async fn new(home: &Home) -> Self {
        let (project, manager) = home.project("ARAS").await;
        service::begin(&manager, &project, "Office hours").await.unwrap();
        Self {
            desk: home.member(&project, "Zahra Maleki", &[Role::HelpDesk]).await,
            requester: home.member(&project, "Hamid Yazdani", &[Role::Requester]).await,
            other: home.member(&project, "Golnaz Amini", &[Role::Requester]).await,
            vendor: home.member(&project, "Nadiia Hrytsenko", &[Role::VendorSupport]).await,
            project,
            manager,
        }
    }

    async fn asked(&self, who: &Desk, title: &str) -> i32 {
        service::ask(who, &self.project, question(title), Channel::Web).await.unwrap()
    }

    async fn act(&self, who: &Desk, number: i32, doing: Doing) {
        service::act(who, &self.project, number, None, doing).await.unwrap();
    }

    async fn write(&self, who: &Desk, number: i32, words: &str) -> i32 {
        service::write(who, &self.project, number, words, Channel::Web).await.unwrap()
    }

    async fn read(&self, who: &Desk, number: i32) -> TicketView {
        service::ticket(who, &self.project, number).await.unwrap()
    }

    async fn merge(&self, number: i32, into: &str) -> golive_store::Result<()> {
        service::merge(&self.desk, &self.project, number, into).await
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

fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

fn reply(body: &str) -> Doing {
    Doing::Reply { body: body.into() }
}

async fn heard(desk: &Desk) -> Vec<(EventKind, Reason)> {
    events::notices(desk, 1).await.unwrap().rows.into_iter().map(|notice| (notice.line.kind, notice.reason)).collect()
}

fn fields<T: std::fmt::Debug>(result: golive_store::Result<T>) -> Vec<(String, String)> {
    match refusal(result) {
        Refusal::Invalid { fields } => fields.into_iter().map(|field| (field.field, field.say.key)).collect(),
        other => panic!("{other:?}"),
    }
}

fn words(view: &TicketView) -> Vec<&str> {
    view.messages.iter().map(|message| message.body.as_str()).collect()
}
