//! The register of cases, a page at a time.

use golive_domain::{
    Error,
    access::Permission,
    defects::Priority,
    id::{CaseId, EnvironmentId, RequirementId, SuiteId},
    testing::{CaseResult, CaseState, TestType, of_rows},
    text::ProjectKey,
};
use sea_orm::{ColumnTrait, Condition, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect, Select, sea_query::Query};
use serde::Serialize;

use super::{
    code::{case_code, case_number},
    findings::marks_of,
    suites::below,
};
use crate::{
    Desk, Paged, Result,
    desk::{Door, ProjectScope},
    entity::{case_requirement, finding, test_case},
    found::bears,
};

/// Cases of one page.
pub const PER_PAGE: u64 = 50;

/// What the register is narrowed to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CaseFilter {
    pub text: Option<String>,
    pub kinds: Vec<TestType>,
    pub states: Vec<CaseState>,
    pub priorities: Vec<Priority>,
    pub component: Option<String>,
    /// With all suites below it.
    pub suite: Option<SuiteId>,
    /// Those that look at it.
    pub requirement: Option<RequirementId>,
    /// Those whose result cannot be trusted somewhere.
    pub flaky: bool,
    pub archived: bool,
    /// From 1.
    pub page: u64,
}

/// A case as a line of the register.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CaseRow {
    pub id: CaseId,
    pub number: i32,
    /// `ARAS-T12`
    pub code: String,
    pub title: String,
    pub kind: TestType,
    pub state: CaseState,
    pub priority: Priority,
    pub component: String,
    pub suite: Option<SuiteId>,
    pub keywords: Vec<String>,
    /// How long it takes, as its author thinks.
    pub minutes: u32,
    /// Counted from 1; other steps are another edition.
    pub edition: u32,
    /// The worst of what it came to last in each environment; `None` when it was never run.
    pub last: Option<CaseResult>,
    /// The environments in which its result cannot be trusted: one build both passed and failed there.
    pub flaky: Vec<EnvironmentId>,
    pub archived: bool,
    pub version: i32,
}

/// Every case of the project, archived ones too.
pub(super) fn of_project(door: &impl Door<Scope = ProjectScope>) -> Select<test_case::Entity> {
    test_case::Entity::find().filter(test_case::COLUMN.project_id.eq(door.project().id))
}

/// The row, if it is one of this project.
pub(super) async fn find(door: &impl Door<Scope = ProjectScope>, id: CaseId) -> Result<test_case::Model> {
    Ok(of_project(door).filter(test_case::COLUMN.id.eq(id)).one(door.db()).await?.ok_or(Error::NotFound)?)
}

/// Anyone inside the project.
pub async fn cases(desk: &Desk, project: &ProjectKey, filter: &CaseFilter) -> Result<Paged<CaseRow>> {
    let door = desk.read(Permission::TestRead, project).await?;
    door.recall(("cases", filter), async || {
        let found = filtered(&door, filter).await?;
        let total = found.clone().count(door.db()).await?;
        let page = Paged::<()>::number(filter.page, total, PER_PAGE);
        let found = found.order_by_asc(test_case::COLUMN.number).offset((page - 1) * PER_PAGE).limit(PER_PAGE);
        Ok(Paged { rows: rows(&door, found).await?, total, page, size: PER_PAGE })
    })
    .await
}

/// Cases a run may be made of at once.
const CHOICE: u64 = 500;

/// Anyone inside the project: the cases a filter shows, as many as one run takes, and how many there are.
pub async fn choice(desk: &Desk, project: &ProjectKey, filter: &CaseFilter) -> Result<Paged<CaseRow>> {
    let door = desk.read(Permission::TestRead, project).await?;
    let found = filtered(&door, filter).await?;
    let total = found.clone().count(door.db()).await?;
    let found = found.order_by_asc(test_case::COLUMN.number).limit(CHOICE);
    Ok(Paged { rows: rows(&door, found).await?, total, page: 1, size: CHOICE })
}

/// The cases a filter shows, in no order yet.
pub(super) async fn filtered(door: &impl Door<Scope = ProjectScope>, filter: &CaseFilter) -> Result<Select<test_case::Entity>> {
    let mut all = Condition::all();
    all = all.add(match filter.archived {
        true => test_case::COLUMN.archived_at.is_not_null(),
        false => test_case::COLUMN.archived_at.is_null(),
    });
    if let Some(text) = &filter.text {
        let meant = Condition::any().add(bears(door, "test_case", text));
        all = all.add(match case_number(&door.project().key, text) {
            Some(number) => meant.add(test_case::COLUMN.number.eq(number)),
            None => meant,
        });
    }
    if !filter.kinds.is_empty() {
        all = all.add(test_case::COLUMN.kind.is_in(filter.kinds.clone()));
    }
    if !filter.states.is_empty() {
        all = all.add(test_case::COLUMN.state.is_in(filter.states.clone()));
    }
    if !filter.priorities.is_empty() {
        all = all.add(test_case::COLUMN.priority.is_in(filter.priorities.clone()));
    }
    if let Some(component) = &filter.component {
        all = all.add(test_case::COLUMN.component.eq(component.clone()));
    }
    if let Some(suite) = filter.suite {
        all = all.add(test_case::COLUMN.suite_id.is_in(below(door, suite).await?));
    }
    if let Some(requirement) = filter.requirement {
        let linked = Query::select()
            .column(case_requirement::Column::CaseId)
            .from(case_requirement::Entity)
            .and_where(case_requirement::COLUMN.requirement_id.eq(requirement))
            .to_owned();
        all = all.add(test_case::COLUMN.id.in_subquery(linked));
    }
    if filter.flaky {
        let whims = Query::select()
            .column(finding::Column::CaseId)
            .from(finding::Entity)
            .and_where(finding::COLUMN.project_id.eq(door.project().id))
            .and_where(finding::COLUMN.flaky.eq(true))
            .to_owned();
        all = all.add(test_case::COLUMN.id.in_subquery(whims));
    }
    Ok(of_project(door).filter(all))
}

/// Reads a selection of cases as rows, in its order.
pub(super) async fn rows(door: &impl Door<Scope = ProjectScope>, found: Select<test_case::Entity>) -> Result<Vec<CaseRow>> {
    let found = found.all(door.db()).await?;
    let ids: Vec<CaseId> = found.iter().map(|row| row.id).collect();
    let mut marks = marks_of(door, &ids).await?;
    let row = |row: test_case::Model| {
        let marks = marks.remove(&row.id).unwrap_or_default();
        CaseRow {
            last: (!marks.results.is_empty()).then(|| of_rows(marks.results.iter().copied())),
            flaky: marks.flaky,
            code: case_code(&door.project().key, row.number),
            id: row.id,
            number: row.number,
            title: row.title,
            kind: row.kind,
            state: row.state,
            priority: row.priority,
            component: row.component,
            suite: row.suite_id,
            keywords: row.keywords.0,
            minutes: u32::try_from(row.minutes).unwrap_or_default(),
            edition: u32::try_from(row.edition).unwrap_or(1),
            archived: row.archived_at.is_some(),
            version: row.version,
        }
    };
    Ok(found.into_iter().map(row).collect())
}

/// The components that are in use, for lists to choose from. Anyone inside the project.
pub async fn components(desk: &Desk, project: &ProjectKey) -> Result<Vec<String>> {
    let door = desk.read(Permission::TestRead, project).await?;
    door.recall("components", async || {
        let found = of_project(&door)
            .select_only()
            .column(test_case::Column::Component)
            .distinct()
            .filter(test_case::COLUMN.component.ne(""))
            .order_by_asc(test_case::COLUMN.component);
        Ok(found.into_tuple().all(door.db()).await?)
    })
    .await
}
