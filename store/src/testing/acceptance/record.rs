//! What test users say of the points, and the hours it took them.

use chrono::NaiveDate;
use golive_domain::{
    Error, Say,
    access::{Permission, rows::may_record_acceptance},
    backlog::Minutes,
    events::{Change, Changes, Event, EventKind},
    id::PersonId,
    testing::acceptance::{AcceptanceState, Opinion, PointStanding},
    text::{ProjectKey, long_text},
};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter};
use serde_json::Value;
use uuid::Uuid;

use super::{
    defect::born,
    life::asked,
    list::{find, label},
    load::{Point, Records},
    points::{find_point, refuse_unseen},
};
use crate::{
    Desk, Outcome, Result,
    defects::defect_code,
    desk::{Door, ProjectScope, Writer},
    entity::{acceptance, acceptance_hours, acceptance_opinion},
    pairs::is_of_our_times,
    projects::working_calendar,
};

/// A remark is a few sentences.
const REMARK: usize = 4_000;
/// A day has no more hours.
const LONGEST: Minutes = Minutes::hours(24);

/// What became of a point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Recorded {
    pub standing: PointStanding,
    /// The number of the defect that stands for a rejection.
    pub defect: Option<i32>,
}

/// Test users who were invited, while the session runs. A rejection says what is wrong and becomes a defect at once, unless one
/// stands for the point already. Who rejected a point accepts it only once its defects are settled. With the last point tried
/// the process owner is asked to sign. `seen` are the words of the point that were on the caller's page.
pub async fn record(
    desk: &Desk,
    project: &ProjectKey,
    number: i32,
    point: u32,
    opinion: Opinion,
    remark: &str,
    seen: Option<&str>,
) -> Result<Recorded> {
    desk.write(Permission::AcceptanceRecord, project, async |tx| {
        let session = find(tx, number).await?;
        let records = Records::of(tx, &[session.id]).await?;
        let point = find_point(&records, session.id, point)?;
        let user = test_user(tx, &session, &records)?;
        refuse_unseen(&point.row, seen)?;
        let remark = worded(remark).map_err(|say| Error::field("remark", say))?;
        if opinion == Opinion::Rejected && remark.is_empty() {
            return Err(Error::field("remark", Say::new("error-acceptance-remark")).into());
        }
        let before = point.last_of(user);
        refuse_too_early(tx, &point, before, opinion)?;
        let same = before.is_some_and(|before| (before.opinion, before.remark.as_str()) == (opinion, remark.as_str()));
        if same && point.standing() != PointStanding::Again {
            let defect = point.unsettled().filter(|_| opinion == Opinion::Rejected).map(|row| row.number);
            return Ok(Outcome::Unchanged(Recorded { standing: point.standing(), defect }));
        }
        let row = acceptance_opinion::Model {
            id: tx.id::<Uuid>(),
            point_id: point.row.id,
            person_id: user,
            opinion,
            remark: remark.clone(),
            at: tx.now(),
        };
        let mut changes = Changes::default();
        changes.begin("point", &point.number()).note("opinion", &before.map(|before| before.opinion), &Some(opinion));
        let mut events =
            vec![Event::new(EventKind::AcceptanceRecorded, session.id, label(tx, &session)).changing(changes).noting(remark).among_us()];
        acceptance_opinion::Entity::insert(row.clone().into_active_model()).exec_without_returning(tx.db()).await?;
        let mut defect = point.unsettled().filter(|_| opinion == Opinion::Rejected).map(|row| row.number);
        if opinion == Opinion::Rejected && defect.is_none() {
            let (number, happened) = born(tx, &session, &point.hearing(row)).await?;
            defect = Some(number);
            events.extend(happened);
        }
        let after = Records::of(tx, &[session.id]).await?;
        if !all_tried(&records, &session) && all_tried(&after, &session) {
            events.push(asked(tx, &session));
        }
        let standing = find_point(&after, session.id, point.number())?.standing();
        Ok(Outcome::of(Recorded { standing, defect }, events))
    })
    .await
}

/// Test users who were invited, while the session runs: what they gave on a day, which is one sum. None takes it back.
pub async fn log_hours(desk: &Desk, project: &ProjectKey, number: i32, day: NaiveDate, minutes: Minutes, note: &str) -> Result<()> {
    desk.write(Permission::AcceptanceRecord, project, async |tx| {
        let session = find(tx, number).await?;
        let records = Records::of(tx, &[session.id]).await?;
        let user = test_user(tx, &session, &records)?;
        let today = working_calendar(tx).await?.date_of(tx.now());
        if !is_of_our_times(day) {
            return Err(Error::field("day", Say::new("error-date-none")).into());
        }
        if day > today {
            return Err(Error::field("day", Say::new("error-acceptance-day")).into());
        }
        if !(Minutes::ZERO..=LONGEST).contains(&minutes) {
            return Err(Error::field("hours", Say::new("error-acceptance-hours").with("max", LONGEST.0 / 60)).into());
        }
        let note: String = note.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(250).collect();
        let before = records.hours(session.id).iter().find(|row| row.person_id == user && row.day == day);
        let before = before.map(|row| (row.minutes, row.note.clone())).unwrap_or_default();
        if before == (minutes, note.clone()) {
            return Ok(Outcome::Unchanged(()));
        }
        acceptance_hours::Entity::delete_many()
            .filter(acceptance_hours::COLUMN.acceptance_id.eq(session.id))
            .filter(acceptance_hours::COLUMN.person_id.eq(user))
            .filter(acceptance_hours::COLUMN.day.eq(day))
            .exec(tx.db())
            .await?;
        if minutes > Minutes::ZERO {
            let row = acceptance_hours::ActiveModel {
                id: Set(tx.id::<Uuid>()),
                acceptance_id: Set(session.id),
                person_id: Set(user),
                day: Set(day),
                minutes: Set(minutes),
                note: Set(note.clone()),
            };
            acceptance_hours::Entity::insert(row).exec_without_returning(tx.db()).await?;
        }
        let changes = [Change::new("day", Value::Null, day.to_string()), Change::new("hours", before.0.to_string(), minutes.to_string())];
        let event = Event::new(EventKind::AcceptanceHoursLogged, session.id, label(tx, &session)).changing(changes).noting(note).among_us();
        Ok(Outcome::changed((), event))
    })
    .await
}

/// The actor, where it was invited to this session and the session runs.
fn test_user(tx: &Writer<ProjectScope>, session: &acceptance::Model, records: &Records) -> Result<PersonId> {
    let user = tx.actor().signed_in()?;
    if !may_record_acceptance(&records.invited(session.id), user, tx.scope().roles()) {
        return Err(Error::Forbidden.into());
    }
    match session.state {
        AcceptanceState::Running => Ok(user),
        state => Err(Error::rule(Say::new("error-acceptance-not-running").with("state", state)).into()),
    }
}

/// Who rejected a point does not accept it while what was wrong is being mended.
fn refuse_too_early(tx: &Writer<ProjectScope>, point: &Point, before: Option<&acceptance_opinion::Model>, opinion: Opinion) -> Result<()> {
    let rejected = before.is_some_and(|before| before.opinion == Opinion::Rejected);
    match point.unsettled() {
        Some(defect) if rejected && opinion != Opinion::Rejected => {
            let code = defect_code(&tx.project().key, defect.number);
            Err(Error::rule(Say::new("error-acceptance-defect-open").with("code", code)).into())
        }
        _ => Ok(()),
    }
}

fn worded(remark: &str) -> Result<String, Say> {
    let remark = long_text(remark.trim())?;
    match remark.chars().count() {
        is if is > REMARK => Err(Say::new("error-too-long").with("is", is).with("max", REMARK)),
        _ => Ok(remark),
    }
}

fn all_tried(records: &Records, session: &acceptance::Model) -> bool {
    records.points(session.id).iter().all(|point| point.standing() != PointStanding::Untried)
}
