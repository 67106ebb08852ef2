//! Mail to the service desk: whose it is, which ticket it belongs to, what is held, left alone or taken once. On both databases.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod programs;
mod strangers;
mod tickets;

use crate::support::Home;
use golive_domain::{
    access::Role,
    service::MailOutcome,
    text::{Email, ProjectKey},
};
use golive_store::{
    Desk, Store, outbox,
    service::{self, MailRow, Received, Reception, Receptions, TicketView},
};

/// A project with a mailbox; whoever is of `aras.example` may write to it.
struct Room {
    project: ProjectKey,
    /// Golive, as it looks into the mailbox.
    golive: Desk,
    desk: Desk,
    vendor: Desk,
    manager: Desk,
}

impl Room {
    async fn new(home: &Home) -> Self {
        let (project, _) = home.project("ARAS").await;
        let reception =
            Reception { addresses: vec![address("support@desk.example")], domains: vec!["aras.example".into()], ..Reception::default() };
        let receptions = Receptions {
            host: "desk.example".into(),
            sender: Some(address("golive@desk.example")),
            desks: [(project.clone(), reception)].into(),
        };
        let store: Store = home.store.clone().receiving(receptions);
        let at = |desk: Desk| store.acting_as(desk.actor().clone());
        let room = Self {
            golive: at(home.system()),
            desk: at(home.member(&project, "Zahra Maleki", &[Role::HelpDesk]).await),
            vendor: at(home.member(&project, "Nadiia Hrytsenko", &[Role::VendorSupport]).await),
            manager: at(home.member(&project, "Nadia Rahimi", &[Role::ProjectManager]).await),
            project,
        };
        home.member(&room.project, "Hamid Yazdani", &[Role::Requester]).await;
        room
    }

    async fn receive(&self, mail: &str) -> Received {
        service::receive(&self.golive, &self.project, mail.as_bytes().into()).await.unwrap()
    }

    async fn opened(&self, mail: &str) -> i32 {
        match self.receive(mail).await {
            Received::Opened(number) => number,
            other => panic!("no ticket was opened: {other:?}, {:?}", self.mails(MailOutcome::Held).await),
        }
    }

    async fn read(&self, number: i32) -> TicketView {
        service::ticket(&self.manager, &self.project, number).await.unwrap()
    }

    async fn mails(&self, outcome: MailOutcome) -> Vec<MailRow> {
        service::mail_received(&self.desk, &self.project, Some(outcome), 1).await.unwrap().page.rows
    }

    /// The token of a ticket, as the letter to its requester has it.
    async fn token(&self, home: &Home) -> String {
        let letters = outbox::claim(&home.store, 50).await.unwrap();
        letters.iter().rev().find_map(|due| due.letter.thread.clone()).unwrap().token
    }
}

fn address(text: &str) -> Email {
    Email::parse(text).unwrap()
}

/// A mail with these fields above its text.
fn mail(from: &str, id: &str, fields: &str, text: &str) -> String {
    format!("From: {from}\r\nTo: support@desk.example\r\nMessage-ID: <{id}@example.org>\r\n{fields}\r\n\r\n{text}\r\n")
}

const HAMID: &str = "Hamid Yazdani <hamid.yazdani@example.org>";
