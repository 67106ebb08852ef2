//! Changing a request that is out: an addendum, which all bidders are told and have to confirm their bid after.

use chrono::{DateTime, TimeDelta, Utc};
use golive_domain::{
    Error, Say,
    access::Permission,
    error::Refusals,
    events::{Changes, Event, EventKind},
    id::RfpAddendumId,
    rfp::{RfpState, extended, is_in_time},
    text::{ProjectKey, some_text},
};
use sea_orm::{EntityTrait, IntoActiveModel};

use super::{closing::watch, people::tell_bidders, sent::addenda_of};
use crate::{
    Desk, Outcome, Result,
    desk::Door as _,
    entity::rfp_addendum,
    rfp::{
        RfpBody,
        editions::{keep_edition, of_number},
        facts::{SAVES, keep},
        rows::label,
        seen::find,
    },
    stale::refuse_stale,
};

/// A change of a request that is out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Addendum {
    pub number: i32,
    /// Markdown.
    pub body: String,
    pub at: DateTime<Utc>,
    pub deadline_was: DateTime<Utc>,
    pub deadline_is: DateTime<Utc>,
}

/// Whoever publishes, until the deadline: says what is changed, to all bidders, and moves the deadline as far as they are to have notice.
/// What was submitted before lapses unless it is confirmed. `version` is the one the person read. Gives the deadline as it is now.
pub async fn amend(
    desk: &Desk,
    project: &ProjectKey,
    number: i32,
    version: i32,
    body: &str,
    deadline: Option<DateTime<Utc>>,
) -> Result<DateTime<Utc>> {
    desk.write(Permission::RfpPublish, project, async |tx| {
        let before = find(tx, number).await?;
        let was = before.deadline_at.filter(|was| before.state == RfpState::Published && is_in_time(tx.now(), *was));
        let was = was.ok_or_else(|| Error::rule(Say::new("error-rfp-amend")))?;
        refuse_stale(tx, before.id, before.version, version, &SAVES).await?;
        let mut refused = Refusals::default();
        let told = refused.take("body", some_text(body));
        let asked = deadline.unwrap_or(was);
        if asked < was {
            refused.add("deadline", Say::new("error-rfp-earlier"));
        }
        refused.finish()?;
        let told = told.ok_or_else(|| Error::field("body", Say::new("error-required")))?;
        let is = extended(asked, tx.now(), TimeDelta::days(i64::from(before.notice_days))).unwrap_or(asked);
        let mut after = before.clone();
        (after.deadline_at, after.edition) = (Some(is), before.edition + 1);
        let after = keep(tx, after).await?;
        // What bidders have read, and not what the register says by now.
        let body = RfpBody { deadline_at: Some(is), ..of_number(tx, &before, before.edition).await?.body };
        keep_edition(tx, &after, body).await?;
        let row = rfp_addendum::Model {
            id: tx.id::<RfpAddendumId>(),
            rfp_id: after.id,
            number: addenda_of(tx, &after).await?.last().map_or(1, |last| last.number + 1),
            body: told,
            edition: after.edition,
            deadline_was: was,
            deadline_is: is,
            person_id: tx.writer(),
            at: tx.now(),
        };
        rfp_addendum::Entity::insert(row.into_active_model()).exec_without_returning(tx.db()).await?;
        watch(tx, &after).await?;
        tell_bidders(tx, &after, "mail-bid-addendum").await?;
        let mut changes = Changes::default();
        changes.note("deadline", &before.deadline_at, &after.deadline_at);
        Ok(Outcome::changed(is, Event::new(EventKind::RfpAmended, after.id, label(&after)).changing(changes)))
    })
    .await
}

impl Addendum {
    pub(super) fn of(row: rfp_addendum::Model) -> Self {
        Self { number: row.number, body: row.body, at: row.at, deadline_was: row.deadline_was, deadline_is: row.deadline_is }
    }
}
