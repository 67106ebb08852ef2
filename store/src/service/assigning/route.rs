//! A ticket on its way in, and the rule that takes it.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use golive_domain::{
    events::Change,
    id::{DepartmentId, PersonId},
    service::{
        Channel, Deed, What,
        assigning::{Incoming, Load, Taker, first_that_takes, next_in_turn},
    },
};
use sea_orm::{
    ColumnTrait, EntityTrait, QueryFilter, QuerySelect,
    sea_query::{Asterisk, Expr, ExprTrait},
};
use serde_json::Value;

use super::rows::{in_order, takers};
use crate::{
    Result,
    desk::{Door, ProjectScope, Writer},
    entity::{assignment_rule, membership, ticket},
    service::steps::life,
};

/// The ways in that rules look at.
pub(super) const RULED: [Channel; 3] = [Channel::Web, Channel::Email, Channel::Rest];

/// What a rule did to a ticket.
#[derive(Debug)]
pub(in crate::service) struct Routed {
    pub to: Option<PersonId>,
    /// What the clocks are told beside that it was opened.
    pub what: &'static [What],
    /// For history: who has it now, and the name of the rule.
    pub changes: Vec<Change>,
}

/// Gives a ticket that is about to be written to whom the first rule that takes it says. Only what a requester sends is taken:
/// whoever writes a ticket down for a caller has it in hand, and what a duty or an import opens is no request.
pub(in crate::service) async fn route(tx: &Writer<ProjectScope>, row: &mut ticket::Model) -> Result<Option<Routed>> {
    if !RULED.contains(&row.channel) {
        return Ok(None);
    }
    let rules: Vec<assignment_rule::Model> = in_order(tx).filter(assignment_rule::COLUMN.enabled.eq(true)).all(tx.db()).await?;
    if rules.is_empty() {
        return Ok(None);
    }
    let here: Vec<PersonId> = takers(tx).await?.into_iter().map(|person| person.id).collect();
    let from = departments_of(tx, &[row.requester_id]).await?.remove(&row.requester_id).unwrap_or_default();
    let found = first_that_takes(rules.iter().map(|rule| &rule.body.0), &incoming(row, from), |id| here.contains(&id));
    let Some(rule) = found.map(|at| &rules[at]) else { return Ok(None) };
    let mut changes = Vec::new();
    let mut what: &'static [What] = &[];
    match &rule.body.0.taker {
        Taker::Vendor => {
            if let Ok(step) = life(row).after(Deed::HandOver) {
                changes.push(Change::new("state", row.state.to_string(), step.state.to_string()));
                (row.state, row.shared, what) = (step.state, true, step.what);
            }
        }
        taker => {
            row.assignee_id = whose_turn(tx, taker, &here).await?;
            changes.extend(row.assignee_id.map(|id| Change::new("assignee", Value::Null, id.to_string())));
        }
    }
    changes.push(Change::new("rule", Value::Null, rule.name.clone()));
    Ok(Some(Routed { to: row.assignee_id, what, changes }))
}

/// A ticket as rules see it.
pub(super) fn incoming(row: &ticket::Model, from: Vec<DepartmentId>) -> Incoming {
    Incoming {
        request: row.request,
        priority: row.priority,
        channel: row.channel,
        department: row.department_id,
        from,
        subject: row.title.clone(),
    }
}

/// Where people work.
pub(super) async fn departments_of(
    door: &impl Door<Scope = ProjectScope>,
    people: &[PersonId],
) -> Result<HashMap<PersonId, Vec<DepartmentId>>> {
    let found = membership::Entity::find()
        .select_only()
        .columns([membership::Column::PersonId, membership::Column::DepartmentId])
        .filter(membership::COLUMN.project_id.eq(door.project().id))
        .filter(membership::COLUMN.person_id.is_in(people.iter().copied()))
        .filter(membership::COLUMN.department_id.is_not_null())
        .into_tuple::<(PersonId, DepartmentId)>()
        .all(door.db())
        .await?;
    let mut of: HashMap<PersonId, Vec<DepartmentId>> = HashMap::new();
    for (person, department) in found {
        of.entry(person).or_default().push(department);
    }
    Ok(of)
}

/// Who of a rule's people would have the next ticket; `None` for the vendor.
pub(super) async fn whose_turn(door: &impl Door<Scope = ProjectScope>, taker: &Taker, here: &[PersonId]) -> Result<Option<PersonId>> {
    let left: Vec<PersonId> = taker.people().iter().copied().filter(|person| here.contains(person)).collect();
    if left.len() < 2 {
        return Ok(left.first().copied());
    }
    let of = |open: bool| {
        let own = ticket::Entity::find()
            .select_only()
            .column(ticket::Column::AssigneeId)
            .filter(ticket::COLUMN.project_id.eq(door.project().id))
            .filter(ticket::COLUMN.assignee_id.is_in(left.iter().copied()))
            .group_by(ticket::Column::AssigneeId);
        if open { own.filter(ticket::COLUMN.queued.eq(true)) } else { own }
    };
    let open: HashMap<PersonId, i64> = of(true)
        .column_as(Expr::col(Asterisk).count(), "tickets")
        .into_tuple::<(PersonId, i64)>()
        .all(door.db())
        .await?
        .into_iter()
        .collect();
    let last: HashMap<PersonId, DateTime<Utc>> = of(false)
        .column_as(Expr::col(ticket::Column::CreatedAt).max(), "last")
        .into_tuple::<(PersonId, DateTime<Utc>)>()
        .all(door.db())
        .await?
        .into_iter()
        .collect();
    let load = |person: &PersonId| Load {
        person: *person,
        open: open.get(person).and_then(|open| u64::try_from(*open).ok()).unwrap_or_default(),
        last: last.get(person).copied(),
    };
    Ok(next_in_turn(&left.iter().map(load).collect::<Vec<_>>()))
}
