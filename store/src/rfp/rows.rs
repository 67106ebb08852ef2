//! Requests as lines of a list.

use chrono::{DateTime, Utc};
use golive_domain::{id::RfpId, money::Currency, numerals::ascii_digits, people::Locale, rfp::RfpState};

use crate::entity::rfp;

/// A request as a line of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RfpRow {
    pub id: RfpId,
    pub number: i32,
    /// `RFP-1`
    pub code: String,
    pub title: String,
    /// What it is written in.
    pub language: Locale,
    pub state: RfpState,
    pub currency: Currency,
    pub deadline: Option<DateTime<Utc>>,
    /// The least days that vendors have, to answer and after an addendum.
    pub notice_days: i32,
    /// How many key holders open the bids together.
    pub threshold: i32,
    /// Nought before it was given to those who sign for the first time.
    pub edition: i32,
    pub updated_at: DateTime<Utc>,
    pub version: i32,
}

pub fn rfp_code(number: i32) -> String {
    format!("RFP-{number}")
}

/// The number of `RFP-3`, `rfp 3` or `3`, however its digits are written.
pub(crate) fn rfp_number(text: &str) -> Option<i32> {
    let text = ascii_digits(text.trim()).to_ascii_lowercase();
    let bare = text.strip_prefix("rfp").unwrap_or(&text).trim_start_matches(['-', ' ']);
    bare.parse().ok().filter(|number| *number > 0)
}

pub(crate) fn row(model: &rfp::Model) -> RfpRow {
    RfpRow {
        id: model.id,
        number: model.number,
        code: rfp_code(model.number),
        title: model.title.clone(),
        language: model.language,
        state: model.state,
        currency: model.currency,
        deadline: model.deadline_at,
        notice_days: model.notice_days,
        threshold: model.threshold,
        edition: model.edition,
        updated_at: model.updated_at,
        version: model.version,
    }
}

/// What history calls it.
pub(crate) fn label(model: &rfp::Model) -> String {
    format!("{} {}", rfp_code(model.number), model.title)
}
