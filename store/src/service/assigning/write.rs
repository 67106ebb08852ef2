//! Writing rules: whoever edits the agreement says what comes in where.

use golive_domain::{
    Error, Say,
    access::Permission,
    error::Refusals,
    events::{Change, Event, EventKind},
    id::AssignmentRuleId,
    service::assigning::{AssignmentRule, Fits, Taker},
    text::{ProjectKey, Title},
};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter};
use serde_json::Value;

use super::rows::{in_order, takers};
use crate::{
    Desk, Outcome, Result,
    desk::{Door, ProjectScope, Writer},
    entity::{assignment_rule, department, values::RuleBody},
    whole::whole,
};

/// Rules of a project at most: each ticket that comes in reads them all.
const MOST: usize = 100;

/// What a person writes into a rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RuleFields {
    pub name: String,
    pub fits: Fits,
    /// `None` is refused.
    pub taker: Option<Taker>,
    pub enabled: bool,
}

/// Which way a rule goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shift {
    Up,
    Down,
}

type Tx = Writer<ProjectScope>;

/// Whoever edits the agreement: writes a new rule, which stands behind all others, or changes one as `version` read it.
pub async fn save_rule(
    desk: &Desk,
    project: &ProjectKey,
    known: Option<(AssignmentRuleId, i32)>,
    fields: RuleFields,
) -> Result<AssignmentRuleId> {
    desk.write(Permission::AgreementEdit, project, async |tx| {
        let all = in_order(tx).all(tx.db()).await?;
        let (name, rule) = looked_through(tx, &fields, known.map(|(id, _)| id), &all).await?;
        let Some((id, version)) = known else {
            if all.len() >= MOST {
                return Err(Error::rule(Say::new("error-too-many").with("max", MOST).with("is", all.len() + 1)).into());
            }
            let row = assignment_rule::Model {
                id: tx.id(),
                project_id: tx.project().id,
                place: all.last().map_or(1, |last| last.place + 1),
                name,
                body: RuleBody(rule),
                enabled: fields.enabled,
                created_at: tx.now(),
                updated_at: tx.now(),
                removed_at: None,
                version: 1,
            };
            assignment_rule::Entity::insert(row.clone().into_active_model()).exec_without_returning(tx.db()).await?;
            return Ok(Outcome::changed(row.id, told(tx, [Change::new("rule", Value::Null, row.name)])));
        };
        let before = find(&all, id)?;
        if before.version != version {
            return Err(Error::rule(Say::new("error-rule-changed")).into());
        }
        let mut after = assignment_rule::Model { name, body: RuleBody(rule), enabled: fields.enabled, ..before.clone() };
        if after == *before {
            return Ok(Outcome::Unchanged(id));
        }
        (after.version, after.updated_at) = (before.version + 1, tx.now());
        let name = after.name.clone();
        let changes = (before.name != name).then(|| Change::new("rule", before.name.clone(), name.clone()));
        keep(tx, after).await?;
        Ok(Outcome::changed(id, told(tx, changes).noting(name)))
    })
    .await
}

/// Whoever edits the agreement: it changes places with the one before or behind it. At the end of the list nothing happens.
pub async fn move_rule(desk: &Desk, project: &ProjectKey, id: AssignmentRuleId, shift: Shift) -> Result<()> {
    desk.write(Permission::AgreementEdit, project, async |tx| {
        let mut all = in_order(tx).all(tx.db()).await?;
        let at = all.iter().position(|row| row.id == id).ok_or(Error::NotFound)?;
        let other = match shift {
            Shift::Up => at.checked_sub(1),
            Shift::Down => Some(at + 1).filter(|other| *other < all.len()),
        };
        let Some(other) = other else { return Ok(Outcome::Unchanged(())) };
        let change = Change::new("rule_place", at + 1, other + 1);
        let name = all[at].name.clone();
        all.swap(at, other);
        for (place, row) in (1..).zip(all) {
            if row.place != place {
                keep(tx, assignment_rule::Model { place, ..row }).await?;
            }
        }
        Ok(Outcome::changed((), told(tx, [change]).noting(name)))
    })
    .await
}

/// Whoever edits the agreement: a rule that is off is passed over.
pub async fn enable_rule(desk: &Desk, project: &ProjectKey, id: AssignmentRuleId, enabled: bool) -> Result<()> {
    desk.write(Permission::AgreementEdit, project, async |tx| {
        let all = in_order(tx).all(tx.db()).await?;
        let before = find(&all, id)?;
        if before.enabled == enabled {
            return Ok(Outcome::Unchanged(()));
        }
        let after = assignment_rule::Model { enabled, version: before.version + 1, updated_at: tx.now(), ..before.clone() };
        let name = before.name.clone();
        let change = Change::new("rule_enabled", before.enabled, enabled);
        keep(tx, after).await?;
        Ok(Outcome::changed((), told(tx, [change]).noting(name)))
    })
    .await
}

/// Whoever edits the agreement: the rule is gone; tickets it gave to somebody keep its name in their history.
pub async fn remove_rule(desk: &Desk, project: &ProjectKey, id: AssignmentRuleId) -> Result<()> {
    desk.write(Permission::AgreementEdit, project, async |tx| {
        let all = in_order(tx).all(tx.db()).await?;
        let before = find(&all, id)?;
        let gone = assignment_rule::ActiveModel { removed_at: Set(Some(tx.now())), ..Default::default() };
        assignment_rule::Entity::update_many().set(gone).filter(assignment_rule::COLUMN.id.eq(id)).exec(tx.db()).await?;
        Ok(Outcome::changed((), told(tx, [Change::new("rule", before.name.clone(), Value::Null)])))
    })
    .await
}

/// Every refusal beside its field.
async fn looked_through(
    tx: &Tx,
    fields: &RuleFields,
    own: Option<AssignmentRuleId>,
    all: &[assignment_rule::Model],
) -> Result<(String, AssignmentRule)> {
    let mut refused = Refusals::default();
    let name = refused.take("name", Title::parse(&fields.name)).map(Title::into_string).unwrap_or_default();
    if all.iter().any(|row| row.name == name && Some(row.id) != own) {
        refused.add("name", Say::new("error-rule-name-taken"));
    }
    let departments: Vec<_> = fields.fits.departments.iter().chain(&fields.fits.from).copied().collect();
    if !departments.is_empty() {
        let mine = department::Entity::find().filter(department::COLUMN.project_id.eq(tx.project().id)).all(tx.db()).await?;
        let known = |id| mine.iter().any(|row| row.id == id);
        for (field, chosen) in [("departments", &fields.fits.departments), ("from", &fields.fits.from)] {
            if !chosen.iter().all(|id| known(*id)) {
                refused.add(field, Say::new("error-gone"));
            }
        }
    }
    let people = takers(tx).await?;
    let takes = |id| people.iter().any(|person| person.id == id);
    let taker = match &fields.taker {
        Some(taker) => {
            let field = if matches!(taker, Taker::InTurn { .. }) { "people" } else { "person" };
            if *taker != Taker::Vendor && taker.people().is_empty() {
                refused.add(field, Say::new("error-choose"));
            }
            if !taker.people().iter().all(|id| takes(*id)) {
                refused.add(field, Say::new("error-rule-person"));
            }
            taker.clone()
        }
        None => {
            refused.add("taker", Say::new("error-choose"));
            Taker::Vendor
        }
    };
    refused.finish()?;
    Ok((name, AssignmentRule { fits: fields.fits.clone(), taker }))
}

fn find(all: &[assignment_rule::Model], id: AssignmentRuleId) -> Result<&assignment_rule::Model> {
    Ok(all.iter().find(|row| row.id == id).ok_or(Error::NotFound)?)
}

async fn keep(tx: &Tx, row: assignment_rule::Model) -> Result<()> {
    let id = row.id;
    assignment_rule::Entity::update_many().set(whole(row)).filter(assignment_rule::COLUMN.id.eq(id)).exec(tx.db()).await?;
    Ok(())
}

/// History of the project.
fn told(tx: &Tx, changes: impl IntoIterator<Item = Change>) -> Event {
    Event::new(EventKind::AssignmentRulesEdited, tx.project().id, tx.project().name.clone()).and_changing(changes)
}
