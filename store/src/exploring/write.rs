//! Writing a charter, and changing it.

use golive_domain::{
    Say,
    access::Permission,
    error::Refusals,
    events::{Changes, Event, EventKind},
    exploring::{ExplorationState, timebox},
    id::{EnvironmentId, PersonId, RequirementId},
    text::{ProjectKey, Title, long_text},
};
use sea_orm::{ActiveModelTrait, ActiveValue::Set, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

use super::{
    course::refuse_ended,
    rows::{find, label},
    session,
};
use crate::{
    Desk, Outcome, Result,
    backlog::members,
    desk::{Door, ProjectScope, Writer},
    entity::{exploration, exploration_requirement},
    requirements::by_codes,
    stale::refuse_stale,
    testing::environments_in_use,
};

/// What a person writes into a charter.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ExplorationFields {
    /// What is explored.
    pub target: String,
    /// With what: data, tools, a role, a device.
    pub means: String,
    /// To find out what.
    pub aim: String,
    pub environment: Option<EnvironmentId>,
    /// The time box.
    pub minutes: u32,
    pub tester: Option<PersonId>,
    /// The vendor sees it and may explore.
    pub shared: bool,
    /// Codes of what it looks at.
    pub requirements: Vec<String>,
}

/// A charter that was looked through, and the ids of what it looks at.
struct Checked {
    row: exploration::Model,
    requirements: Vec<(String, RequirementId)>,
}

const SAVES: [EventKind; 1] = [EventKind::ExplorationEdited];

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
        let Checked { mut row, requirements } = fields.apply(tx, &blank(tx, number)).await?;
        // What the vendor's own people plan they know of.
        row.shared |= !tx.scope().may(Permission::UnsharedRead);
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
        refuse_stale(tx, before.id, before.version, version, &SAVES).await?;
        refuse_ended(&before)?;
        let Checked { row: mut after, requirements } = fields.apply(tx, &before).await?;
        after.shared |= !tx.scope().may(Permission::UnsharedRead);
        let codes = |of: &[String]| of.join(", ");
        let linked: Vec<String> = session::requirements(tx, &before).await?.into_iter().map(|(code, _)| code).collect();
        let wanted: Vec<String> = requirements.iter().map(|(code, _)| code.clone()).collect();
        let mut changes = Changes::default();
        changes
            .note("target", &before.target, &after.target)
            .note("means", &before.means, &after.means)
            .note("aim", &before.aim, &after.aim)
            .note("environment", &before.environment_id, &after.environment_id)
            .note("minutes", &before.minutes, &after.minutes)
            .note("tester", &before.tester_id, &after.tester_id)
            .note("shared", &before.shared, &after.shared)
            .note("requirements", &codes(&linked), &codes(&wanted));
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

impl ExplorationFields {
    async fn apply(&self, tx: &Writer<ProjectScope>, before: &exploration::Model) -> Result<Checked> {
        let mut refused = Refusals::default();
        let target = refused.take("target", Title::parse(&self.target)).map(Title::into_string).unwrap_or_default();
        let means = refused.take("means", long_text(self.means.trim())).unwrap_or_default();
        let aim = refused.take("aim", long_text(self.aim.trim())).unwrap_or_default();
        if self.aim.trim().is_empty() {
            refused.add("aim", Say::new("error-required"));
        }
        let minutes = refused.take("minutes", timebox(self.minutes)).and_then(|minutes| i32::try_from(minutes).ok()).unwrap_or_default();
        if let Some(place) = self.environment.filter(|place| before.environment_id != Some(*place))
            && !environments_in_use(tx).await?.iter().any(|each| each.id == place)
        {
            refused.add("environment", Say::new("error-gone"));
        }
        if let Some(tester) = self.tester.filter(|tester| before.tester_id != Some(*tester))
            && !members(tx).await?.iter().any(|member| member.id == tester)
        {
            refused.add("tester", Say::new("error-gone"));
        }
        let mut requirements: Vec<_> = by_codes(tx, &self.requirements).await?.into_iter().map(|row| (row.code, row.id)).collect();
        requirements.sort_by(|(one, _), (other, _)| one.cmp(other));
        if let Some(unknown) = self.requirements.iter().find(|code| !requirements.iter().any(|(known, _)| known == *code)) {
            refused.add("requirements", Say::new("error-requirement-unknown").with("code", unknown));
        }
        refused.finish()?;
        let row = exploration::Model {
            target,
            means,
            aim,
            minutes,
            environment_id: self.environment,
            tester_id: self.tester,
            shared: self.shared,
            ..before.clone()
        };
        Ok(Checked { row, requirements })
    }
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
        created_at: tx.now(),
        version: 1,
    }
}
