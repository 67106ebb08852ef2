//! What the service desk works with.

use golive_domain::{
    id::{CalendarId, MessageId, TemplateId},
    people::Locale,
    service::{Channel, Impact, RequestType, Urgency},
    text::ProjectKey,
};
use golive_store::{
    Desk, incidents,
    service::{self, NewTicket, TemplateFields},
};

/// What was made, by its ids and numbers.
#[derive(Clone, Copy, Debug)]
pub struct Service {
    pub calendar: CalendarId,
    pub ticket: i32,
    /// A text that replies begin with.
    pub template: TemplateId,
    pub incident: i32,
}

impl Service {
    /// A calendar, an agreement that holds from now on, a text for replies, a ticket of the one who asks, and the incident it is.
    pub async fn made(desk: &Desk, key: &ProjectKey, asks: &Desk) -> Self {
        service::begin(desk, key, "Office").await.expect("an agreement begins");
        let calendar = service::agreements(desk, key).await.expect("the agreement is there").calendars[0].id;
        let ticket = Self::asked(asks, key).await;
        let fields = TemplateFields { name: "Ours".into(), locale: Locale::En, body: "Dear {requester}".into() };
        let template = service::add_template(desk, key, fields).await.expect("a text is added");
        Self { calendar, ticket, template, incident: Self::declared(desk, key, ticket).await }
    }

    /// The number of an incident that a ticket is.
    pub async fn declared(desk: &Desk, key: &ProjectKey, ticket: i32) -> i32 {
        incidents::declare(desk, key, ticket, "Deals cannot be saved", "We are looking at it").await.expect("an incident is declared")
    }

    /// Something that is said on the own ticket.
    pub async fn said(desk: &Desk, key: &ProjectKey, ticket: i32) -> MessageId {
        service::write(desk, key, ticket, "Since today", Channel::Web).await.expect("it is said");
        service::ticket(desk, key, ticket).await.expect("the ticket is there").messages[0].id
    }

    /// The number of a ticket.
    pub async fn asked(desk: &Desk, key: &ProjectKey) -> i32 {
        let new = NewTicket {
            title: "No deal can be saved".into(),
            body: String::new(),
            request: RequestType::Bug,
            impact: Impact::Medium,
            urgency: Urgency::Medium,
            department: None,
        };
        service::ask(desk, key, new, Channel::Web).await.expect("a ticket is opened")
    }
}
