//! Bidders and what is said to them, as programs read it.

use chrono::{DateTime, Utc};
use golive_domain::rfp::BidStanding;
use golive_store::bids::{Addendum, BidderRow, Commitment, Invited, Question};
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use crate::rest::{
    backlog::item::Person,
    wire::{Given, answer, asked},
};

/// Where a bid stands.
#[derive(Clone, Copy, Debug, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum BidStands {
    /// Nothing was submitted, or it was withdrawn.
    None,
    Counts,
    /// An addendum came after it: it lapses at the deadline unless it is confirmed or submitted anew.
    Unconfirmed,
    /// The deadline passed before it was confirmed.
    Lapsed,
}

impl Given<BidStanding> for BidStands {
    fn given(standing: BidStanding) -> Self {
        match standing {
            BidStanding::None => Self::None,
            BidStanding::Counts => Self::Counts,
            BidStanding::Unconfirmed(_) => Self::Unconfirmed,
            BidStanding::Lapsed => Self::Lapsed,
        }
    }
}

answer! {
    /// A bidder as the buyer sees one: never anything of the bid.
    RfpBidder from BidderRow {
        id: Uuid,
        /// Among the bidders of the request.
        number: i32,
        /// The vendor's number.
        vendor: i32,
        name: String,
        people: Vec<Person>,
        invited_at: DateTime<Utc>,
        /// When they chose their phrase.
        joined_at: Option<DateTime<Utc>>,
        declined_at: Option<DateTime<Utc>>,
        standing: BidStands,
    }

    /// A question of a bidder, without who asked.
    RfpQuestion from Question {
        number: i32,
        body: String,
        asked_at: DateTime<Utc>,
        answer: Option<String>,
        answered_at: Option<DateTime<Utc>>,
        /// The caller's own side asked it.
        own: bool,
    }

    /// A change of a request that is out.
    RfpAddendum from Addendum {
        number: i32,
        /// Markdown.
        body: String,
        at: DateTime<Utc>,
        deadline_was: DateTime<Utc>,
        deadline_is: DateTime<Utc>,
    }
}

asked! {
    /// Somebody who is to bid.
    BidPerson for Invited {
        name: String,
        email: String,
    }
}

answer! {
    /// What one bid was committed to.
    RfpCommitment from Commitment {
        /// In the order of time, from 1; not the bidder's.
        number: usize,
        at: DateTime<Utc>,
        /// SHA-256 over the salt and the answers, in hexadecimal digits.
        answers: String,
        prices: String,
    }
}
