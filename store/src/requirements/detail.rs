//! Everything about one requirement, as its own page shows it.

use chrono::{DateTime, Utc};
use golive_domain::{
    access::Permission,
    id::{CaseId, EnvironmentId, PersonId, RequirementId},
    testing::{CaseResult, CaseState, Coverage, Link, proved_by},
    text::ProjectKey,
};
use sea_orm::{ColumnTrait, Condition, EntityTrait, QueryFilter, QueryOrder, QuerySelect, sea_query::Expr};
use serde::Serialize;

use super::rows::{RequirementRow, find, of_project, rows};
use crate::{
    Backend, Desk, Result,
    backlog::{ItemRow, rows::item_rows},
    desk::{Door, ProjectScope},
    entity::{case_requirement, item, person, requirement, requirement_edition, requirement_relation, test_case},
    events::{Lines, history},
    exploring::{ExplorationRow, looking_at},
    testing::{EnvironmentRef, case_code, environments_in_use, findings_of},
};

/// A text the requirement once had.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Edition {
    pub number: u32,
    pub title: String,
    pub body: String,
    pub by: Option<(PersonId, String)>,
    pub at: DateTime<Utc>,
}

/// A case that looks at it, with its last result in each environment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Answer {
    pub case: CaseId,
    pub number: i32,
    pub code: String,
    pub title: String,
    pub state: CaseState,
    pub suspect: bool,
    /// `None` where it was never run there.
    pub results: Vec<(EnvironmentId, Option<CaseResult>)>,
}

/// How it hangs together with another one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Relation {
    pub kind: String,
    pub code: String,
    pub title: String,
    /// It is this one that points at the other.
    pub outward: bool,
}

/// One requirement, whole.
#[derive(Clone, Debug)]
pub struct RequirementView {
    pub row: RequirementRow,
    /// Markdown.
    pub body: String,
    pub waived_reason: Option<String>,
    pub external_key: Option<String>,
    pub environments: Vec<EnvironmentRef>,
    /// Coverage in each environment alone.
    pub cells: Vec<(EnvironmentId, Option<Coverage>)>,
    pub answers: Vec<Answer>,
    /// Backlog items that name its code.
    pub items: Vec<ItemRow>,
    pub relations: Vec<Relation>,
    /// Exploratory sessions that look at it, the latest first.
    pub explored: Vec<ExplorationRow>,
    /// The latest first.
    pub editions: Vec<Edition>,
    pub history: Lines,
}

/// Anyone inside the project.
pub async fn requirement(desk: &Desk, project: &ProjectKey, code: &str) -> Result<RequirementView> {
    let door = desk.read(Permission::RequirementRead, project).await?;
    door.recall(("requirement", code), async || read(&door, code).await).await
}

async fn read(door: &impl Door<Scope = ProjectScope>, code: &str) -> Result<RequirementView> {
    let model = find(door, code).await?;
    let row = rows(door, of_project(door).filter(requirement::COLUMN.id.eq(model.id))).await?.remove(0);
    let environments = environments_in_use(door).await?;
    let answers = answers(door, &model, &environments).await?;
    let cells = cells(&environments, &answers);
    Ok(RequirementView {
        cells,
        answers,
        environments,
        items: items(door, &model.code).await?,
        relations: relations(door, model.id).await?,
        explored: looking_at(door, model.id).await?,
        editions: editions(door, model.id).await?,
        history: history(door, model.id).await?,
        body: model.body,
        waived_reason: model.waived_reason,
        external_key: model.external_key,
        row,
    })
}

async fn answers(
    door: &impl Door<Scope = ProjectScope>,
    model: &requirement::Model,
    environments: &[EnvironmentRef],
) -> Result<Vec<Answer>> {
    let found = case_requirement::Entity::find()
        .filter(case_requirement::COLUMN.requirement_id.eq(model.id))
        .find_also_related(test_case::Entity)
        .order_by_asc(test_case::COLUMN.number)
        .all(door.db())
        .await?;
    let cases: Vec<CaseId> = found.iter().map(|(link, _)| link.case_id).collect();
    let latest = findings_of(door, &cases).await?;
    let edition = u32::try_from(model.edition).unwrap_or(1);
    let answer = |(link, case): (case_requirement::Model, Option<test_case::Model>)| {
        let case = case.filter(|case| case.archived_at.is_none())?;
        let result = |place: &EnvironmentRef| (place.id, latest.get(&(case.id, place.id)).map(|finding| finding.result));
        Some(Answer {
            results: environments.iter().map(result).collect(),
            suspect: Link { sound_at: u32::try_from(link.sound_at).unwrap_or_default() }.is_suspect(edition),
            code: case_code(&door.project().key, case.number),
            case: case.id,
            number: case.number,
            title: case.title,
            state: case.state,
        })
    };
    Ok(found.into_iter().filter_map(answer).collect())
}

/// The worst of the answers in each environment.
fn cells(environments: &[EnvironmentRef], answers: &[Answer]) -> Vec<(EnvironmentId, Option<Coverage>)> {
    let counted = answers.iter().filter(|answer| answer.state != CaseState::Retired);
    let here = |place: &EnvironmentRef| {
        let results = counted.clone().filter_map(|answer| answer.results.iter().find(|(id, _)| *id == place.id)?.1);
        (place.id, proved_by(results))
    };
    environments.iter().map(here).collect()
}

/// Items that name the code among the requirements they serve.
async fn items(door: &impl Door<Scope = ProjectScope>, code: &str) -> Result<Vec<ItemRow>> {
    let names = match door.backend() {
        Backend::Sqlite => {
            Expr::cust_with_values(r#"EXISTS (SELECT 1 FROM json_each("item"."requirements") WHERE value = ?)"#, [code.to_owned()])
        }
        Backend::Postgres => Expr::cust_with_values(r#""item"."requirements" @> to_jsonb(ARRAY[CAST($1 AS text)])"#, [code.to_owned()]),
    };
    let ids = item::Entity::find()
        .select_only()
        .column(item::Column::Id)
        .filter(item::COLUMN.project_id.eq(door.project().id))
        .filter(item::COLUMN.archived_at.is_null())
        .filter(names)
        .order_by_asc(item::COLUMN.number)
        .limit(200);
    item_rows(door, &ids.into_tuple().all(door.db()).await?).await
}

async fn relations(door: &impl Door<Scope = ProjectScope>, id: RequirementId) -> Result<Vec<Relation>> {
    let either = Condition::any().add(requirement_relation::COLUMN.from_id.eq(id)).add(requirement_relation::COLUMN.to_id.eq(id));
    let found = requirement_relation::Entity::find().filter(either).limit(200).all(door.db()).await?;
    let others = found.iter().map(|link| if link.from_id == id { link.to_id } else { link.from_id });
    let others = of_project(door).filter(requirement::COLUMN.id.is_in(others)).all(door.db()).await?;
    let relation = |link: requirement_relation::Model| {
        let outward = link.from_id == id;
        let other = others.iter().find(|other| other.id == if outward { link.to_id } else { link.from_id })?;
        Some(Relation { kind: link.kind, code: other.code.clone(), title: other.title.clone(), outward })
    };
    Ok(found.into_iter().filter_map(relation).collect())
}

async fn editions(door: &impl Door<Scope = ProjectScope>, id: RequirementId) -> Result<Vec<Edition>> {
    let found = requirement_edition::Entity::find()
        .filter(requirement_edition::COLUMN.requirement_id.eq(id))
        .find_also_related(person::Entity)
        .order_by_desc(requirement_edition::COLUMN.number)
        .limit(50)
        .all(door.db())
        .await?;
    let edition = |(row, by): (requirement_edition::Model, Option<person::Model>)| Edition {
        number: u32::try_from(row.number).unwrap_or(1),
        title: row.title,
        body: row.body,
        by: by.map(|by| (by.id, by.name)),
        at: row.at,
    };
    Ok(found.into_iter().map(edition).collect())
}
