//! What an agreement says, as programs read and write it.

use chrono::{DateTime, Utc};
use golive_domain::service::{Contacts, Deal, DealLine, GRACE_DAYS, Rung, TargetUnit, Tell};
use golive_store::service::DealVersion;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use super::ticket::{About, HowSoon, Kind};
use crate::rest::{
    backlog::item::Person,
    wire::{Give, Given, Of},
};

type Unit = Of<TargetUnit>;
type Told = Of<Tell>;

/// A promise, for one type of request or for every one that has no line of its own.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
pub struct AgreementLine {
    metric: About,
    priority: HowSoon,
    /// Left out, every type.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    request: Option<Kind>,
    /// Minutes or days, by the unit.
    number: u32,
    unit: Unit,
    /// Whose working time it is counted in.
    calendar: Uuid,
}

/// At this share of a target these are told.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
pub struct AgreementRung {
    /// Percent of the target, 1 to 300; 100 is the due instant.
    share: u16,
    tell: Vec<Told>,
}

/// Whom one turns to in person; empty where nobody is named.
#[derive(Clone, Debug, Default, Serialize, Deserialize, ToSchema)]
#[serde(default)]
pub struct AgreementContacts {
    /// The help desk's, shown to requesters.
    help_desk: String,
    /// The vendor's, shown to the help desk.
    vendor: String,
}

/// An agreement to be.
#[derive(Clone, Debug, Deserialize, ToSchema)]
pub struct AgreementDraft {
    lines: Vec<AgreementLine>,
    #[serde(default)]
    ladder: Vec<AgreementRung>,
    /// Days in which a requester's message takes up a resolved ticket; 7 where it is left out.
    grace_days: Option<u16>,
    #[serde(default)]
    contacts: AgreementContacts,
    /// From when it holds; left out, from now on. Only the first agreement may have held before. Where a change is only looked
    /// at, it makes no difference.
    pub effective: Option<DateTime<Utc>>,
}

/// One version of the agreement. It holds until the next one takes effect.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct AgreementVersion {
    id: Uuid,
    effective: DateTime<Utc>,
    /// It holds now.
    current: bool,
    lines: Vec<AgreementLine>,
    ladder: Vec<AgreementRung>,
    grace_days: u16,
    contacts: AgreementContacts,
    by: Option<Person>,
    at: DateTime<Utc>,
}

impl AgreementVersion {
    pub fn of(version: DealVersion, current: bool) -> Self {
        Self {
            id: version.id.give(),
            effective: version.effective,
            current,
            lines: version.deal.lines.give(),
            ladder: version.deal.ladder.give(),
            grace_days: version.deal.grace_days,
            contacts: version.deal.contacts.give(),
            by: version.by.give(),
            at: version.at,
        }
    }
}

impl Given<DealLine> for AgreementLine {
    fn given(line: DealLine) -> Self {
        Self {
            metric: line.metric.give(),
            priority: line.priority.give(),
            request: line.request.give(),
            number: line.number,
            unit: line.unit.give(),
            calendar: line.calendar.give(),
        }
    }
}

impl Given<AgreementLine> for DealLine {
    fn given(line: AgreementLine) -> Self {
        Self {
            metric: line.metric.0,
            priority: line.priority.0,
            request: line.request.map(|request| request.0),
            number: line.number,
            unit: line.unit.0,
            calendar: line.calendar.into(),
        }
    }
}

impl Given<Rung> for AgreementRung {
    fn given(rung: Rung) -> Self {
        Self { share: rung.share, tell: rung.tell.into_iter().map(Of).collect() }
    }
}

impl Given<AgreementRung> for Rung {
    fn given(rung: AgreementRung) -> Self {
        Self { share: rung.share, tell: rung.tell.into_iter().map(|told| told.0).collect() }
    }
}

impl Given<AgreementDraft> for Deal {
    fn given(draft: AgreementDraft) -> Self {
        let grace_days = draft.grace_days.unwrap_or(GRACE_DAYS);
        Self { lines: draft.lines.give(), ladder: draft.ladder.give(), grace_days, contacts: draft.contacts.give() }
    }
}

impl Given<Contacts> for AgreementContacts {
    fn given(contacts: Contacts) -> Self {
        Self { help_desk: contacts.help_desk, vendor: contacts.vendor }
    }
}

impl Given<AgreementContacts> for Contacts {
    fn given(contacts: AgreementContacts) -> Self {
        Self { help_desk: contacts.help_desk.trim().to_owned(), vendor: contacts.vendor.trim().to_owned() }
    }
}
