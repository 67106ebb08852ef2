//! Writing a charter, and changing it.

use golive_domain::{
    access::Permission,
    events::{Changes, Event, EventKind},
    exploring::ExplorationState,
    id::RequirementId,
    text::ProjectKey,
};
use sea_orm::{ActiveModelTrait, ActiveValue::Set, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

use super::{
    ExplorationFields,
    course::refuse_ended,
    fields::{Checked, in_order},
    rows::{find, label},
    session::{self, ExplorationView},
};
use crate::{
    Desk, Outcome, Result,
    desk::{Door, ProjectScope, Writer},
    entity::{exploration, exploration_requirement},
    stale::refuse_stale,
    testing::build_of,
};

/// What raises the version of a session: whoever edits an older one is told of each.
const SAVES: [EventKind; 3] = [EventKind::ExplorationEdited, EventKind::ExplorationStarted, EventKind::ExplorationEnded];

/// Whoever records results. Gives its number; who is to explore hears of it.
pub async fn plan(desk: &Desk, project: &ProjectKey, fields: ExplorationFields) -> Result<i32> {
    desk.write(Permission::ResultWrite, project, async |tx| {
        let last = exploration::Entity::find()
            .select_only()
            .column(exploration::Column::Number)
            .filter(exploration::COLUMN.project_id.eq(tx.project().id))
            .order_by_desc(exploration::COLUMN.number)
            .into_tuple::<i32>()
            .one(tx.db())
            .await?;
        let number = last.unwrap_or_default() + 1;
        let Checked { row, requirements } = fields.apply(tx, &blank(tx, number)).await?;
        let event = Event::new(EventKind::ExplorationPlanned, row.id, label(&tx.project().key, &row)).concerning(row.tester_id);
        exploration::Entity::insert(row.clone().into_active_model()).exec_without_returning(tx.db()).await?;
        link(tx, &row, &requirements).await?;
        Ok(Outcome::changed(number, event))
    })
    .await
}

/// Whoever records results, until it has ended. `version` is the one the person read; who is to explore now hears of it.
pub async fn edit(desk: &Desk, project: &ProjectKey, number: i32, version: i32, fields: ExplorationFields) -> Result<()> {
    desk.write(Permission::ResultWrite, project, async |tx| {
        let before = find(tx, number).await?;
        refuse_ended(&before)?;
        refuse_stale(tx, before.id, before.version, version, &SAVES).await?;
        let Checked { row: mut after, requirements } = fields.apply(tx, &before).await?;
        if after.environment_id != before.environment_id && before.state == ExplorationState::Running {
            // What ran elsewhere is not what is explored now.
            after.build_id = match after.environment_id {
                Some(place) => build_of(tx, place).await?,
                None => None,
            };
        }
        let linked = session::requirements(tx, &before).await?.into_iter().map(|(code, _)| code);
        let mut changes = Changes::default();
        changes
            .note("target", &before.target, &after.target)
            .note("means", &before.means, &after.means)
            .note("aim", &before.aim, &after.aim)
            .note("environment", &before.environment_id, &after.environment_id)
            .note("build", &before.build_id, &after.build_id)
            .note("minutes", &before.minutes, &after.minutes)
            .note("tester", &before.tester_id, &after.tester_id)
            .note("shared", &before.shared, &after.shared)
            .note("requirements", &listed(linked), &listed(requirements.iter().map(|(code, _)| code.clone())));
        if changes.is_empty() {
            return Ok(Outcome::Unchanged(()));
        }
        after.version += 1;
        let heard = after.tester_id.filter(|tester| before.tester_id != Some(*tester));
        let event =
            Event::new(EventKind::ExplorationEdited, after.id, label(&tx.project().key, &after)).changing(changes).concerning(heard);
        after.clone().into_active_model().reset_all().update(tx.db()).await?;
        link(tx, &after, &requirements).await?;
        Ok(Outcome::changed((), event))
    })
    .await
}

/// Passes whoever may explore: the form is not offered where it would be refused.
pub async fn may_explore(desk: &Desk, project: &ProjectKey) -> Result<()> {
    desk.read(Permission::ResultWrite, project).await.map(drop)
}

/// Whoever records results: a session whose charter can still be changed, with all it says. Refuses one that has ended.
pub async fn editable(desk: &Desk, project: &ProjectKey, number: i32) -> Result<ExplorationView> {
    let door = desk.read(Permission::ResultWrite, project).await?;
    refuse_ended(&find(&door, number).await?)?;
    session::exploration(desk, project, number, 1).await
}

/// Codes as history tells them. Sorted here: databases differ in how they order letters.
fn listed(codes: impl Iterator<Item = String>) -> String {
    let mut codes: Vec<String> = codes.collect();
    codes.sort_by_cached_key(|code| in_order(code));
    codes.join(", ")
}

/// It looks at these requirements and at no others.
async fn link(tx: &Writer<ProjectScope>, row: &exploration::Model, requirements: &[(String, RequirementId)]) -> Result<()> {
    let before = exploration_requirement::COLUMN.exploration_id.eq(row.id);
    exploration_requirement::Entity::delete_many().filter(before).exec(tx.db()).await?;
    let links: Vec<_> = requirements
        .iter()
        .map(|(_, requirement)| exploration_requirement::ActiveModel {
            id: Set(tx.id::<Uuid>()),
            exploration_id: Set(row.id),
            requirement_id: Set(*requirement),
        })
        .collect();
    if !links.is_empty() {
        exploration_requirement::Entity::insert_many(links).exec_without_returning(tx.db()).await?;
    }
    Ok(())
}

fn blank(tx: &Writer<ProjectScope>, number: i32) -> exploration::Model {
    exploration::Model {
        id: tx.id(),
        project_id: tx.project().id,
        number,
        target: String::new(),
        means: String::new(),
        aim: String::new(),
        environment_id: None,
        build_id: None,
        minutes: 0,
        tester_id: None,
        planned_by: tx.writer(),
        state: ExplorationState::Planned,
        shared: false,
        started_at: None,
        ended_at: None,
        ending: String::new(),
        problems_percent: None,
        setup_percent: None,
        folded: String::new(),
        created_at: tx.now(),
        version: 1,
    }
}
