//! What the service desk works with.

use golive_domain::{
    id::CalendarId,
    service::{Channel, Impact, RequestType, Urgency},
    text::ProjectKey,
};
use golive_store::{
    Desk,
    service::{self, NewTicket},
};

/// What was made, by its ids and numbers.
#[derive(Clone, Copy, Debug)]
pub struct Service {
    pub calendar: CalendarId,
    pub ticket: i32,
}

impl Service {
    /// A calendar, an agreement that holds from now on, and a ticket of the one who asks.
    pub async fn made(desk: &Desk, key: &ProjectKey, asks: &Desk) -> Self {
        service::begin(desk, key, "Office").await.expect("an agreement begins");
        let calendar = service::agreements(desk, key).await.expect("the agreement is there").calendars[0].id;
        Self { calendar, ticket: Self::asked(asks, key).await }
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
