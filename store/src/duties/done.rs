//! Evidence that a duty was done.

use chrono::{Months, NaiveDate};
use golive_domain::{
    Error, Say,
    access::{Permission, rows::may_do_duty},
    error::Refusals,
    events::{Change, Event, EventKind},
    money::Minor,
    service::duties::{Owed, owed},
    text::{ProjectKey, long_text},
};
use sea_orm::{ActiveValue::Set, EntityTrait};
use serde_json::Value;
use uuid::Uuid;

use super::{
    plan::plan,
    rows::{Known, find, label},
    write::refuse_archived,
};
use crate::{
    Desk, Outcome, Result,
    desk::{Door, ProjectScope, Writer},
    entity::duty_done,
};

/// What shows that it was done.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Evidence {
    /// The day it was done; left out, today.
    pub on: Option<NaiveDate>,
    /// What was seen, where it is kept. Markdown; wanted.
    pub text: String,
    /// What it cost this time.
    pub cost: Option<Minor>,
}

/// Characters of it that history and notices show.
const EXCERPT: usize = 200;

/// Its owner, and whoever writes duties. It answers the oldest occurrence that is open; what would answer none is refused with the day
/// from which it would. The owner hears that somebody else did it. Gives the day that was answered.
pub async fn done(desk: &Desk, project: &ProjectKey, number: i32, evidence: Evidence) -> Result<NaiveDate> {
    desk.write(Permission::DutyRead, project, async |tx| {
        let mut known = find(tx, number).await?;
        if !may_do_duty(known.row.owner_id, tx.writer(), tx.scope().may(Permission::DutyWrite)) {
            return Err(Error::Forbidden.into());
        }
        refuse_archived(&known.row)?;
        let (on, text) = looked_through(&known, known.today(tx.now()), &evidence)?;
        let answered = answer(&mut known, on)?;
        insert(tx, &known, answered.on, on, &text, evidence.cost).await?;
        plan(tx, &known).await?;
        let owner = known.row.owner_id.filter(|owner| Some(*owner) != tx.writer());
        let event = Event::new(EventKind::DutyDone, known.row.id, label(&tx.project().key, &known.row))
            .changing([Change::new("occurrence", Value::Null, answered.on.to_string())])
            .concerning(owner)
            .noting(text.chars().take(EXCERPT).collect::<String>());
        Ok(Outcome::changed(answered.on, event))
    })
    .await
}

fn looked_through(known: &Known, today: NaiveDate, evidence: &Evidence) -> Result<(NaiveDate, String)> {
    let mut refused = Refusals::default();
    let text = refused.take("evidence", long_text(evidence.text.trim())).unwrap_or_default();
    if evidence.text.trim().is_empty() {
        refused.add("evidence", Say::new("error-required"));
    }
    let on = evidence.on.unwrap_or(today);
    if on > today {
        refused.add("on", Say::new("error-duty-future"));
    }
    if evidence.cost.is_some_and(|cost| !(Minor::ZERO..=Minor::MAX_ENTERED).contains(&cost)) {
        refused.add("cost", Say::new("error-duty-cost"));
    }
    // More than a year before it began is a mistyped year.
    if on.checked_add_months(Months::new(12)).is_some_and(|later| later < known.row.begins.min(today)) {
        refused.add("on", Say::new("error-duty-long-ago"));
    }
    refused.finish()?;
    Ok((on, text))
}

/// Notes the day, and tells which occurrence is answered by it.
fn answer(known: &mut Known, on: NaiveDate) -> Result<Owed> {
    let before = known.owed().ok_or_else(|| Error::rule(Say::new("error-duty-over")))?;
    known.days.push(on);
    if owed(&known.when, &known.days) == Some(before) {
        let after = before.after.unwrap_or(on);
        return Err(Error::field("on", Say::new("error-duty-too-early").with("due", before.on).with("after", after)).into());
    }
    Ok(before)
}

async fn insert(
    tx: &Writer<ProjectScope>,
    known: &Known,
    occurrence: NaiveDate,
    on: NaiveDate,
    text: &str,
    cost: Option<Minor>,
) -> Result<()> {
    let row = duty_done::ActiveModel {
        id: Set(tx.id::<Uuid>()),
        duty_id: Set(known.row.id),
        occurrence: Set(occurrence),
        done_on: Set(on),
        person_id: Set(tx.writer()),
        evidence: Set(text.to_owned()),
        cost_minor: Set(cost),
        at: Set(tx.now()),
    };
    duty_done::Entity::insert(row).exec_without_returning(tx.db()).await?;
    Ok(())
}
