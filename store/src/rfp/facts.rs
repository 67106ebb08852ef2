//! What a request is called, until when bids are taken, and how many open them.

use chrono::{DateTime, Utc};
use golive_domain::{
    Error, Say,
    access::Permission,
    error::Refusals,
    events::{Changes, Event, EventKind},
    money::Currency,
    rfp::RfpDeed,
    text::{ProjectKey, Title},
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

use super::{index::folded, rows::label, seen::find};
use crate::{
    Desk, Outcome, Result,
    desk::{Door, ProjectScope, Writer},
    entity::rfp,
    stale::refuse_stale,
    whole::whole,
};

/// The most days of notice, and the most key holders who open together.
const MOST_DAYS: i32 = 365;
const MOST_HOLDERS: i32 = 20;

/// What a person writes into the facts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RfpFacts {
    pub title: String,
    /// Prices are compared in it.
    pub currency: Currency,
    pub deadline: Option<DateTime<Utc>>,
    /// The least days that vendors have.
    pub notice_days: i32,
    /// How many key holders open the bids together; two or more.
    pub threshold: i32,
}

/// Whoever writes requests, while it is a draft. `version` is the one the person read.
pub async fn edit_facts(desk: &Desk, project: &ProjectKey, number: i32, version: i32, facts: RfpFacts) -> Result<()> {
    desk.write(Permission::RfpWrite, project, async |tx| {
        let before = find(tx, number).await?;
        refuse_unwritten(&before)?;
        refuse_stale(tx, before.id, before.version, version, &SAVES).await?;
        let mut after = before.clone();
        facts.apply(tx, &mut after)?;
        let mut changes = Changes::default();
        changes
            .note("title", &before.title, &after.title)
            .note("currency", &before.currency, &after.currency)
            .note("deadline", &before.deadline_at, &after.deadline_at)
            .note("notice_days", &before.notice_days, &after.notice_days)
            .note("threshold", &before.threshold, &after.threshold);
        if changes.is_empty() {
            return Ok(Outcome::Unchanged(()));
        }
        let after = keep(tx, after).await?;
        Ok(Outcome::changed((), Event::new(EventKind::RfpEdited, after.id, label(&after)).changing(changes)))
    })
    .await
}

/// Events that come with a new version.
pub(crate) const SAVES: [EventKind; 8] = [
    EventKind::RfpEdited,
    EventKind::RfpJudgingEdited,
    EventKind::RfpRequirementsChosen,
    EventKind::RfpOffered,
    EventKind::RfpTakenBack,
    EventKind::RfpPublished,
    EventKind::RfpAmended,
    EventKind::RfpCancelled,
];

impl RfpFacts {
    fn apply(&self, tx: &Writer<ProjectScope>, row: &mut rfp::Model) -> Result<()> {
        let mut refused = Refusals::default();
        if let Some(title) = refused.take("title", Title::parse(&self.title)) {
            row.title = title.into_string();
        }
        if self.deadline.is_some_and(|deadline| deadline <= tx.now()) {
            refused.add("deadline", Say::new("error-rfp-deadline-past"));
        }
        if !(1..=MOST_DAYS).contains(&self.notice_days) {
            refused.add("notice_days", Say::new("error-number-between").with("min", 1).with("max", MOST_DAYS));
        }
        if !(2..=MOST_HOLDERS).contains(&self.threshold) {
            refused.add("threshold", Say::new("error-number-between").with("min", 2).with("max", MOST_HOLDERS));
        }
        refused.finish()?;
        (row.currency, row.deadline_at) = (self.currency, self.deadline);
        (row.notice_days, row.threshold) = (self.notice_days, self.threshold);
        Ok(())
    }
}

/// What those who sign have before them, or bidders have read, is not changed under their eyes.
pub(super) fn refuse_unwritten(row: &rfp::Model) -> Result<()> {
    if row.state.is_written() {
        return Ok(());
    }
    let offers_way_back = row.state.after(RfpDeed::TakeBack).is_ok();
    Err(Error::rule(Say::new(if offers_way_back { "error-rfp-offered" } else { "error-rfp-out" })).into())
}

/// Writes it back as another version.
pub(crate) async fn keep(tx: &Writer<ProjectScope>, mut row: rfp::Model) -> Result<rfp::Model> {
    row.version += 1;
    row.updated_at = tx.now();
    row.folded = folded(tx, &row).await?;
    rfp::Entity::update_many().set(whole(row.clone())).filter(rfp::COLUMN.id.eq(row.id)).exec(tx.db()).await?;
    Ok(row)
}
