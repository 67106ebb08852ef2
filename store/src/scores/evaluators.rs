//! Who judges: named by the buyer, and each says first whether anything ties them to a bidder (`declarations`).

use chrono::{DateTime, Utc};
use golive_domain::{
    Error, Say,
    access::Permission,
    events::{Change, Event, EventKind},
    id::{EvaluatorId, PersonId},
    rfp::RfpState,
    text::ProjectKey,
};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, IntoActiveModel, PaginatorTrait, QueryFilter};
use serde_json::Value;

use super::{gather::Table, given::counts};
use crate::{
    Desk, Outcome, Result,
    backlog::PersonRef,
    desk::{Door, ProjectScope},
    entity::{bid_mark, evaluator, person, rfp},
    rfp::{holders::people, rows::label, seen::find},
};

/// An evaluator as the buyer sees one: how far, and never what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EvaluatorRow {
    pub person: PersonRef,
    pub declared_at: Option<DateTime<Utc>>,
    /// What ties them to a bidder; they judge nothing then, and read nothing of the bids (`ties`).
    pub conflict: Option<String>,
    pub finished_at: Option<DateTime<Utc>>,
    /// They cannot go on, and why: their marks count no more.
    pub excused_at: Option<DateTime<Utc>>,
    pub excused_why: Option<String>,
    /// Marks and abstentions.
    pub given: usize,
    /// What there is to judge, of all bids.
    pub all: usize,
    /// It is the viewer.
    pub own: bool,
}

/// Whoever writes requests, before the scores are locked: names somebody of the project who stands on no vendor's side. They hear of it.
/// Who was excused judges on, when whoever publishes names them again.
pub async fn name_evaluator(desk: &Desk, project: &ProjectKey, number: i32, person: PersonId) -> Result<()> {
    desk.write(Permission::RfpWrite, project, async |tx| {
        let row = find(tx, number).await?;
        refuse_locked(&row)?;
        let known = of(tx, &row).await?.into_iter().find(|known| known.person_id == person);
        if known.as_ref().is_some_and(|known| known.excused_at.is_none()) {
            return Ok(Outcome::Unchanged(()));
        }
        if people(tx).await?.iter().all(|who| who.id != person) {
            return Err(Error::field("person", Say::new("error-rfp-evaluator")).into());
        }
        match known {
            Some(_) if !tx.scope().may(Permission::RfpPublish) => return Err(Error::Forbidden.into()),
            Some(known) => {
                let back = evaluator::ActiveModel { excused_at: Set(None), excused_why: Set(None), ..Default::default() };
                evaluator::Entity::update_many().set(back).filter(evaluator::COLUMN.id.eq(known.id)).exec(tx.db()).await.map(drop)?;
            }
            None => {
                let evaluator = evaluator::Model {
                    id: tx.id::<EvaluatorId>(),
                    rfp_id: row.id,
                    person_id: person,
                    named_at: tx.now(),
                    declared_at: None,
                    conflict: None,
                    finished_at: None,
                    excused_at: None,
                    excused_why: None,
                };
                evaluator::Entity::insert(evaluator.into_active_model()).exec_without_returning(tx.db()).await.map(drop)?;
            }
        }
        let change = Change::new("evaluator", Value::Null, person.to_string());
        let event = Event::new(EventKind::EvaluatorNamed, row.id, label(&row)).changing([change]).concerning([person]);
        Ok(Outcome::changed((), event))
    })
    .await
}

/// Whoever writes requests: somebody judges no more. Refuses once they gave a mark, for every mark is kept; and once they declared a tie,
/// for it keeps the bids from them and stands in the record.
pub async fn dismiss_evaluator(desk: &Desk, project: &ProjectKey, number: i32, person: PersonId) -> Result<()> {
    desk.write(Permission::RfpWrite, project, async |tx| {
        let row = find(tx, number).await?;
        refuse_locked(&row)?;
        let known = of(tx, &row).await?.into_iter().find(|known| known.person_id == person).ok_or(Error::NotFound)?;
        let given = bid_mark::Entity::find().filter(bid_mark::COLUMN.evaluator_id.eq(known.id)).count(tx.db()).await?;
        if given > 0 {
            return Err(Error::rule(Say::new("error-rfp-evaluator-gave").with("count", given)).into());
        }
        if known.is_tied() {
            return Err(Error::rule(Say::new("error-rfp-evaluator-tied")).into());
        }
        evaluator::Entity::delete_by_id(known.id).exec(tx.db()).await?;
        let change = Change::new("evaluator", person.to_string(), Value::Null);
        let event = Event::new(EventKind::EvaluatorNamed, row.id, label(&row)).changing([change]).concerning([person]);
        Ok(Outcome::changed((), event))
    })
    .await
}

/// Whoever reads requests: who judges, by name, and how far each is.
pub async fn evaluators(desk: &Desk, project: &ProjectKey, number: i32) -> Result<Vec<EvaluatorRow>> {
    let door = desk.read(Permission::RfpRead, project).await?;
    let row = find(&door, number).await?;
    let table = Table::read(&door, &row).await?;
    let given = counts(&door, &table.bidders()).await?;
    let viewer = door.actor().person();
    let found =
        evaluator::Entity::find().filter(evaluator::COLUMN.rfp_id.eq(row.id)).find_also_related(person::Entity).all(door.db()).await?;
    let mut rows: Vec<EvaluatorRow> = found
        .into_iter()
        .filter_map(|(known, who)| {
            let who = who?;
            Some(EvaluatorRow {
                own: Some(who.id) == viewer,
                person: PersonRef { id: who.id, name: who.name },
                declared_at: known.declared_at,
                conflict: known.conflict,
                finished_at: known.finished_at,
                excused_at: known.excused_at,
                excused_why: known.excused_why,
                given: given.iter().filter(|((who, _), _)| *who == known.id).map(|(_, count)| count).sum(),
                all: table.marks(),
            })
        })
        .collect();
    rows.sort_by(|one, other| one.person.name.cmp(&other.person.name));
    Ok(rows)
}

pub(super) async fn of(door: &impl Door, row: &rfp::Model) -> Result<Vec<evaluator::Model>> {
    Ok(evaluator::Entity::find().filter(evaluator::COLUMN.rfp_id.eq(row.id)).all(door.db()).await?)
}

/// Passes who sees the marks of others: an evaluator who has given all the own ones, and whoever reads requests once the scores are locked.
pub(super) async fn refuse_blind(door: &impl Door<Scope = ProjectScope>, row: &rfp::Model) -> Result<()> {
    if refuse_locked(row).is_err() {
        return Ok(());
    }
    own_of(door, row).await?.refuse_blind()
}

/// The viewer's line among the evaluators.
pub(super) async fn own_of(door: &impl Door<Scope = ProjectScope>, row: &rfp::Model) -> Result<evaluator::Model> {
    let own = door.actor().signed_in()?;
    Ok(of(door, row).await?.into_iter().find(|known| known.person_id == own).ok_or(Error::Forbidden)?)
}

impl evaluator::Model {
    /// Who was excused judges no more.
    pub(super) fn refuse_excused(&self) -> Result<()> {
        match self.excused_at {
            None => Ok(()),
            Some(_) => Err(Error::rule(Say::new("error-rfp-excused")).into()),
        }
    }

    /// Nobody sees the marks of others before the own are given.
    pub(super) fn refuse_blind(&self) -> Result<()> {
        match self.finished_at {
            Some(_) => Ok(()),
            None => Err(Error::rule(Say::new("error-rfp-blind")).into()),
        }
    }
}

pub(super) fn refuse_locked(row: &rfp::Model) -> Result<()> {
    match row.state {
        RfpState::Evaluated | RfpState::Awarded | RfpState::Cancelled => Err(Error::rule(Say::new("error-rfp-scores-locked")).into()),
        _ => Ok(()),
    }
}
