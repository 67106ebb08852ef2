//! What the server does about a deadline by itself: reminders before it, and the closing at it, whether or not somebody comes to open.

use chrono::{DateTime, Utc};
use golive_domain::{
    Error, Say,
    access::Permission,
    events::{Changes, Event, EventKind},
    id::RfpId,
    jobs::JobKind,
    moment::Moment,
    rfp::{BidStanding, DeadlineCall, RfpDeed, RfpState, deadline_call, next_deadline_call},
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QuerySelect};

use super::{
    people::{tell_bidders, who, write_at, write_to},
    sent::{addenda_of, counted, sent_by, stands},
};
use crate::{
    Actor, Outcome, Result, Store,
    desk::{Door, ProjectScope, Writer},
    entity::{bidder, event, person, rfp},
    jobs,
    rfp::{facts::keep, holders::holders, rows::label},
};

/// Keys of letters: to who has not submitted, and to key holders.
const REMINDER: &str = "mail-bid-reminder";
const CLOSED: &str = "mail-rfp-closed";

/// Sees to it that the deadline of a request that is out is looked after.
pub(crate) async fn watch(tx: &Writer<ProjectScope>, row: &rfp::Model) -> Result<()> {
    match row.deadline_at {
        Some(deadline) => jobs::plan(tx, JobKind::Tender, row.id, next_deadline_call(deadline, tx.now())).await,
        None => Ok(()),
    }
}

/// The requests whose deadlines are looked after, as the subjects of their jobs: a server that starts sees to each.
pub async fn deadlines(store: &Store) -> Result<Vec<String>> {
    let out = rfp::Entity::find().select_only().column(rfp::Column::Id).filter(rfp::COLUMN.state.eq(RfpState::Published));
    let out: Vec<RfpId> = out.into_tuple().all(&store.inner.reads).await?;
    Ok(out.into_iter().map(|id| id.to_string()).collect())
}

/// Golive itself: does what a deadline wants now, and gives when it has to be looked at again. Bidders who have not submitted are reminded
/// by letter, once for each reminder, however often this runs; after the deadline the request is closed.
pub async fn attend(store: &Store, id: RfpId) -> Result<Option<DateTime<Utc>>> {
    // Golive's own looking up: what it finds is acted on through a door.
    let Some(project) = rfp::Entity::find_by_id(id).one(&store.inner.reads).await?.map(|row| row.project_id) else { return Ok(None) };
    let desk = store.acting_as(Actor::System);
    desk.write(Permission::RfpPublish, project, async |tx| {
        let row = rfp::Entity::find_by_id(id).one(tx.db()).await?.filter(|row| row.state == RfpState::Published);
        let Some(row) = row.filter(|_| tx.project().archived_at.is_none()) else { return Ok(Outcome::Unchanged(None)) };
        let Some(deadline) = row.deadline_at else { return Ok(Outcome::Unchanged(None)) };
        let next = Some(next_deadline_call(deadline, tx.now()));
        match deadline_call(deadline, &told(tx, &row).await?, tx.now()) {
            Some(DeadlineCall::Close) => {
                let (_, closed) = close(tx, row).await?;
                Ok(Outcome::changed(None, closed))
            }
            Some(DeadlineCall::Remind { days }) => {
                remind(tx, &row, deadline, days).await?;
                // Whether there was anybody to remind, or how many, is nobody's to know before the deadline.
                let reminded = Event::new(EventKind::RfpReminded, row.id, label(&row)).noting(days.to_string());
                Ok(Outcome::changed(next, reminded))
            }
            None => Ok(Outcome::Unchanged(next)),
        }
    })
    .await
}

/// The reminders that were given, by their days.
async fn told(tx: &Writer<ProjectScope>, row: &rfp::Model) -> Result<Vec<(i64, DateTime<Utc>)>> {
    let found = event::Entity::find().filter(event::COLUMN.subject_id.eq(row.id.0)).filter(event::COLUMN.kind.eq(EventKind::RfpReminded));
    let days = |event: event::Model| Some((event.data.note?.parse().ok()?, event.at));
    Ok(found.all(tx.db()).await?.into_iter().filter_map(days).collect())
}

/// Writes to those who have not submitted, or whose bid would lapse; who declined is left alone.
async fn remind(tx: &Writer<ProjectScope>, row: &rfp::Model, deadline: DateTime<Utc>, days: i64) -> Result<()> {
    let out: Vec<DateTime<Utc>> = addenda_of(tx, row).await?.into_iter().map(|each| each.at).collect();
    let asked = bidder::Entity::find().filter(bidder::COLUMN.rfp_id.eq(row.id)).filter(bidder::COLUMN.declined_at.is_null());
    for bidder in asked.all(tx.db()).await? {
        if stands(&sent_by(tx, bidder.id).await?, &out, row, tx.now()) == BidStanding::Counts {
            continue;
        }
        // A clock that is known no more keeps nobody from being reminded: the letter says which one it tells.
        let zone = bidder.zone.parse().unwrap_or(chrono_tz::Tz::UTC);
        for person in who(tx, bidder.id).await? {
            let until = Moment { at: deadline, zone, calendar: person.calendar };
            write_to(tx, row, &person, Say::new(REMINDER).with("days", days).with("deadline", until)).await?;
        }
    }
    Ok(())
}

/// Closes a request whose deadline is over. Key holders hear how many bids wait for their phrases, bidders that commitments are
/// published.
pub(super) async fn close(tx: &Writer<ProjectScope>, before: rfp::Model) -> Result<(rfp::Model, Event)> {
    let mut row = before.clone();
    row.state = before.state.after(RfpDeed::Close).map_err(Error::rule)?;
    let row = keep(tx, row).await?;
    let bids = counted(tx, &row).await?.len();
    tell_bidders(tx, &row, "mail-bid-closed").await?;
    let holding: Vec<_> = holders(tx, &row).await?.into_iter().map(|holder| holder.person_id).collect();
    let path = format!("/p/{}/rfp/{}/bidding", tx.project().key, row.number);
    for holder in person::Entity::find().filter(person::COLUMN.id.is_in(holding.clone())).all(tx.db()).await? {
        write_at(tx, &row, &holder, Say::new(CLOSED).with("count", bids), path.clone()).await?;
    }
    let mut changes = Changes::default();
    changes.note("state", &before.state, &row.state);
    let closed = Event::new(EventKind::RfpClosed, row.id, label(&row)).changing(changes);
    Ok((row.clone(), closed.concerning(holding.into_iter().chain(row.author_id))))
}
