//! A deed as a person asks for it: what its life is asked, who reads its words, and what history calls it.

use golive_domain::{
    events::EventKind,
    service::{Audience, Deed},
};

/// A deed as a person asks for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Doing {
    /// A public reply.
    Reply {
        body: String,
    },
    /// A public question: the ticket waits for the requester.
    Ask {
        body: String,
    },
    /// Among the customer's own people.
    Note {
        body: String,
    },
    /// Between help desk and vendor.
    TellVendor {
        body: String,
    },
    /// Goes on though the requester did not write.
    Resume,
    HandOver {
        body: String,
    },
    HandBack {
        body: String,
    },
    /// With words the requester reads, or without any.
    Resolve {
        body: String,
    },
    Reopen {
        body: String,
    },
}

impl Doing {
    pub(super) fn body(&self) -> &str {
        match self {
            Self::Reply { body }
            | Self::Ask { body }
            | Self::Note { body }
            | Self::TellVendor { body }
            | Self::HandOver { body }
            | Self::HandBack { body }
            | Self::Resolve { body }
            | Self::Reopen { body } => body,
            Self::Resume => "",
        }
    }

    /// Whether it is nothing without words.
    pub(super) fn wants_words(&self) -> bool {
        matches!(
            self,
            Self::Reply { .. }
                | Self::Ask { .. }
                | Self::Note { .. }
                | Self::TellVendor { .. }
                | Self::HandOver { .. }
                | Self::Reopen { .. }
        )
    }

    /// What its life is asked; notes change nothing of it.
    pub(super) fn deed(&self, says: bool) -> Option<Deed> {
        match self {
            Self::Reply { .. } => Some(Deed::Reply),
            Self::Ask { .. } => Some(Deed::Ask),
            Self::Note { .. } | Self::TellVendor { .. } => None,
            Self::Resume => Some(Deed::Resume),
            Self::HandOver { .. } => Some(Deed::HandOver),
            Self::HandBack { .. } => Some(Deed::HandBack),
            Self::Resolve { .. } if says => Some(Deed::ResolveSaying),
            Self::Resolve { .. } => Some(Deed::Resolve),
            Self::Reopen { .. } => Some(Deed::Reopen),
        }
    }

    pub(super) fn audience(&self) -> Audience {
        match self {
            Self::Reply { .. } | Self::Ask { .. } | Self::Resolve { .. } => Audience::Public,
            Self::TellVendor { .. } | Self::HandOver { .. } | Self::HandBack { .. } => Audience::Vendor,
            Self::Note { .. } | Self::Resume | Self::Reopen { .. } => Audience::Internal,
        }
    }

    pub(super) fn kind(&self) -> EventKind {
        match self {
            Self::Reply { .. } => EventKind::TicketReplied,
            Self::Ask { .. } => EventKind::TicketAsked,
            Self::Note { .. } | Self::TellVendor { .. } => EventKind::TicketNoted,
            Self::Resume => EventKind::TicketResumed,
            Self::HandOver { .. } => EventKind::TicketHandedOver,
            Self::HandBack { .. } => EventKind::TicketHandedBack,
            Self::Resolve { .. } => EventKind::TicketResolved,
            Self::Reopen { .. } => EventKind::TicketReopened,
        }
    }

    /// What history and notices quote: of what only some may read, nothing is told to all who hear of it.
    pub(super) fn excerpt(&self, body: &str) -> String {
        let told = self.audience() == Audience::Public || matches!(self, Self::Note { .. });
        body.chars().take(if told { 200 } else { 0 }).collect()
    }

    /// Whether only the help desk does it.
    pub(super) fn is_directing(&self) -> bool {
        matches!(self, Self::HandOver { .. } | Self::Resume | Self::Reopen { .. } | Self::Note { .. })
    }
}
