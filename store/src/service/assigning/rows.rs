//! Rules as their page shows them, each with whom of its people it has lost.

use std::collections::{BTreeMap, BTreeSet};

use golive_domain::{
    Error,
    access::{Permission, Role, any_allows},
    accounts::PersonState,
    id::{AssignmentRuleId, DepartmentId, PersonId},
    service::assigning::{AssignmentRule, Standing},
    text::ProjectKey,
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, Select};

use crate::{
    Desk, Result,
    backlog::PersonRef,
    desk::{Door, ProjectScope},
    entity::{assignment_rule, department, membership, person},
};

/// A rule as a line of their list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RuleRow {
    pub id: AssignmentRuleId,
    /// From 1: the first decides first.
    pub place: usize,
    pub name: String,
    pub rule: AssignmentRule,
    pub enabled: bool,
    /// Whom it gives tickets to, in its order.
    pub people: Vec<PersonRef>,
    /// Those of them who take no tickets here any more.
    pub gone: Vec<PersonRef>,
    /// Nobody is left: it is passed over.
    pub is_idle: bool,
    pub version: i32,
}

/// The rules of a project, with what their form offers.
#[derive(Clone, Debug)]
pub struct RulesView {
    /// In their order.
    pub rows: Vec<RuleRow>,
    /// Who can take tickets, by name.
    pub people: Vec<PersonRef>,
    /// By name.
    pub departments: Vec<(DepartmentId, String)>,
    pub may_edit: bool,
}

/// Whoever directs tickets.
pub async fn rules(desk: &Desk, project: &ProjectKey) -> Result<RulesView> {
    let door = desk.read(Permission::TicketDirect, project).await?;
    let people = takers(&door).await?;
    let departments = department::Entity::find()
        .filter(department::COLUMN.project_id.eq(door.project().id))
        .order_by_asc(department::COLUMN.name)
        .all(door.db())
        .await?;
    let found = in_order(&door).all(door.db()).await?;
    let named: Vec<PersonId> = found.iter().flat_map(|row| row.body.0.taker.people().to_vec()).collect();
    let names = person::Entity::find().filter(person::COLUMN.id.is_in(named)).all(door.db()).await?;
    let names: BTreeMap<PersonId, String> = names.into_iter().map(|row| (row.id, row.name)).collect();
    let takes = |id: PersonId| people.iter().any(|person| person.id == id);
    let rows = (1..).zip(found).map(|(place, row)| {
        let rule = row.body.0;
        let person = |id: &PersonId| names.get(id).map(|name| PersonRef { id: *id, name: name.clone() });
        let named: Vec<PersonRef> = rule.taker.people().iter().filter_map(person).collect();
        RuleRow {
            gone: named.iter().filter(|person| !takes(person.id)).cloned().collect(),
            people: named,
            is_idle: rule.taker.standing(takes) == Standing::Nobody,
            id: row.id,
            place,
            name: row.name,
            enabled: row.enabled,
            version: row.version,
            rule,
        }
    });
    Ok(RulesView {
        rows: rows.collect(),
        departments: departments.into_iter().map(|row| (row.id, row.name)).collect(),
        may_edit: door.scope().may(Permission::AgreementEdit),
        people,
    })
}

/// One of them, with what its form offers: for whoever edits the agreement.
pub async fn rule(desk: &Desk, project: &ProjectKey, id: Option<AssignmentRuleId>) -> Result<(Option<RuleRow>, RulesView)> {
    desk.read(Permission::AgreementEdit, project).await?;
    let view = rules(desk, project).await?;
    let found = match id {
        Some(id) => Some(view.rows.iter().find(|row| row.id == id).cloned().ok_or(Error::NotFound)?),
        None => None,
    };
    Ok((found, view))
}

/// The rules of the project the door stands in, the one that decides first before the others.
pub(super) fn in_order(door: &impl Door<Scope = ProjectScope>) -> Select<assignment_rule::Entity> {
    assignment_rule::Entity::find()
        .filter(assignment_rule::COLUMN.project_id.eq(door.project().id))
        .filter(assignment_rule::COLUMN.removed_at.is_null())
        .order_by_asc(assignment_rule::COLUMN.place)
        .order_by_asc(assignment_rule::COLUMN.id)
}

/// Those who take tickets here: they direct them, and can sign in. By name.
pub(in crate::service) async fn takers(door: &impl Door<Scope = ProjectScope>) -> Result<Vec<PersonRef>> {
    let found = membership::Entity::find()
        .filter(membership::COLUMN.project_id.eq(door.project().id))
        .find_also_related(person::Entity)
        .all(door.db())
        .await?;
    let mut roles: BTreeMap<(String, PersonId), BTreeSet<Role>> = BTreeMap::new();
    for (row, person) in found {
        if let Some(person) = person.filter(|person| matches!(person.state, PersonState::Active | PersonState::Invited)) {
            roles.entry((person.name, person.id)).or_default().insert(row.role);
        }
    }
    let directs = |roles: &BTreeSet<Role>| any_allows(&roles.iter().copied().collect::<Vec<_>>(), Permission::TicketDirect);
    Ok(roles.into_iter().filter(|(_, roles)| directs(roles)).map(|((name, id), _)| PersonRef { id, name }).collect())
}
