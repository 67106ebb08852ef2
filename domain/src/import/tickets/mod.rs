//! Tickets of another help desk: what its columns hold, what its words mean here, and the past that follows from them.

mod past;
mod scales;

pub use past::{TicketPast, TicketTimes, ticket_past};
pub use scales::{alike, request_type, ticket_priority, ticket_state, weights};

use crate::words;

words! {
    /// What a column says of a ticket.
    pub enum TicketColumn {
        /// The key in the tool the file comes from.
        Key = "key",
        Title = "title",
        Text = "text",
        /// An address, or a name.
        Requester = "requester",
        Request = "request",
        Priority = "priority",
        State = "state",
        Created = "created",
        /// When it was answered first.
        Replied = "replied",
        Resolved = "resolved",
        Closed = "closed",
        Assignee = "assignee",
        Department = "department",
    }
}

impl TicketColumn {
    /// Whether several columns may say it, each a part or another way to say it.
    pub fn takes_many(self) -> bool {
        matches!(self, Self::Text | Self::Requester | Self::Assignee)
    }

    /// Whether what it holds are words of a scale, for which ours are to be found.
    pub fn is_scale(self) -> bool {
        matches!(self, Self::Request | Self::Priority | Self::State)
    }
}
