//! How tickets come in: given to whom rules say, with files, and from another help desk. On both databases.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod bringing;
mod files;
mod rules;

use crate::support::Home;
use golive_domain::{
    access::Role,
    id::PersonId,
    service::{Channel, Impact, RequestType, Urgency},
    text::ProjectKey,
};
use golive_store::{
    Desk,
    service::{self, NewTicket, Show, TicketFilter, TicketView},
};

struct Room {
    project: ProjectKey,
    manager: Desk,
    desk: Desk,
    second: Desk,
    requester: Desk,
    vendor: Desk,
}

impl Room {
    async fn new(home: &Home) -> Self {
        let (project, manager) = home.project("ARAS").await;
        service::begin(&manager, &project, "Office hours").await.unwrap();
        Self {
            desk: home.member(&project, "Zahra Maleki", &[Role::HelpDesk]).await,
            second: home.member(&project, "Omid Karimi", &[Role::HelpDesk]).await,
            requester: home.member(&project, "Hamid Yazdani", &[Role::Requester]).await,
            vendor: home.member(&project, "Nadiia Hrytsenko", &[Role::VendorSupport]).await,
            project,
            manager,
        }
    }

    fn who(desk: &Desk) -> PersonId {
        desk.actor().person().unwrap()
    }

    async fn asked(&self, title: &str) -> i32 {
        service::ask(&self.requester, &self.project, question(title), Channel::Web).await.unwrap()
    }

    async fn read(&self, number: i32) -> TicketView {
        service::ticket(&self.manager, &self.project, number).await.unwrap()
    }

    async fn all(&self) -> Vec<service::TicketRow> {
        let filter = TicketFilter { show: Show::All, page: 1, ..TicketFilter::default() };
        let mut rows = service::queue(&self.manager, &self.project, &filter).await.unwrap().page.rows;
        rows.sort_by_key(|row| row.number);
        rows
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
