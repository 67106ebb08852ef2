//! Defects, a page at a time: the triage board's list, the ageing, what hangs on a requirement.

use std::collections::HashMap;

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use golive_domain::{
    Error,
    access::Permission,
    defects::{AgeBand, DefectState, Frequency, Lack, Priority, Severity},
    id::{DefectId, DepartmentId, EnvironmentId, PersonId, RequirementId},
    testing::TestType,
    text::ProjectKey,
    words::Word as _,
};
use sea_orm::{
    ColumnTrait, Condition, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect, Select,
    sea_query::{Asterisk, Expr, ExprTrait, Query},
};
use serde::Serialize;

use super::{
    code::{defect_code, defect_number},
    lives::of_weeks,
};
use crate::{
    Desk, Paged, Result,
    backlog::PersonRef,
    desk::{Door, ProjectScope, Reader},
    entity::{build, defect, environment, fixer, person, test_case},
    found::bears,
};

/// Defects of one page.
pub const PER_PAGE: u64 = 50;

/// Which ones, by where they stand.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Show {
    /// Still somebody's work.
    #[default]
    Open,
    Closed,
    All,
    In(DefectState),
}

/// What the list is narrowed to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DefectFilter {
    pub show: Show,
    pub text: Option<String>,
    pub severities: Vec<Severity>,
    pub priorities: Vec<Priority>,
    pub component: Option<String>,
    pub department: Option<DepartmentId>,
    pub environment: Option<EnvironmentId>,
    pub assignee: Option<PersonId>,
    pub found_by: Option<PersonId>,
    pub requirement: Option<RequirementId>,
    /// Handed over to the vendor, or not.
    pub shared: Option<bool>,
    /// Found by a test of this type.
    pub kind: Option<TestType>,
    /// Those that lack all of these.
    pub without: Vec<Lack>,
    /// Known for so long.
    pub age: Option<AgeBand>,
    /// Came back at least once, or never.
    pub came_back: Option<bool>,
    /// The fix was tried again at least once, or never.
    pub retested: Option<bool>,
    /// Opened in the week that begins on this day.
    pub opened_in: Option<NaiveDate>,
    pub closed_in: Option<NaiveDate>,
    /// Open when the week that begins on this day ended.
    pub open_at: Option<NaiveDate>,
    /// From 1.
    pub page: u64,
}

/// A defect as a line of a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct DefectRow {
    pub id: DefectId,
    pub number: i32,
    /// `ARAS-D7`
    pub code: String,
    pub title: String,
    pub severity: Severity,
    pub frequency: Frequency,
    pub priority: Priority,
    pub state: DefectState,
    pub component: String,
    pub place: Option<String>,
    pub build_fixed: Option<String>,
    pub assignee: Option<PersonRef>,
    pub found_by: Option<PersonRef>,
    /// Everyone who ever worked the fix: none of them verifies it.
    pub fixers: Vec<PersonId>,
    /// How often it came back.
    pub reopened: u32,
    pub shared: bool,
    pub created_at: DateTime<Utc>,
    /// Since when it stands where it does.
    pub state_since: DateTime<Utc>,
    pub version: i32,
}

/// A page of defects, and how many stand where.
#[derive(Clone, Debug)]
pub struct Board {
    pub page: Paged<DefectRow>,
    /// Every state, those of none too.
    pub states: Vec<(DefectState, u64)>,
}

/// The defects the actor may see: the vendor's people those that were handed over.
pub(crate) fn visible(door: &impl Door<Scope = ProjectScope>) -> Select<defect::Entity> {
    let defects = defect::Entity::find().filter(defect::COLUMN.project_id.eq(door.project().id));
    if door.scope().may(Permission::UnsharedRead) { defects } else { defects.filter(defect::COLUMN.shared.eq(true)) }
}

/// The row, if it is one of this project that the actor may see.
pub(super) async fn find(door: &impl Door<Scope = ProjectScope>, number: i32) -> Result<defect::Model> {
    Ok(visible(door).filter(defect::COLUMN.number.eq(number)).one(door.db()).await?.ok_or(Error::NotFound)?)
}

/// Anyone inside the project; the vendor's people see what was handed over.
pub async fn defects(desk: &Desk, project: &ProjectKey, filter: &DefectFilter) -> Result<Board> {
    let door = desk.read(Permission::TestRead, project).await?;
    // How old a defect is goes on without an event.
    let moment = filter.age.map(|_| door.now());
    door.recall(("defects", filter, moment), async || {
        let found = filtered(&door, filter).await?;
        let total = found.clone().count(door.db()).await?;
        let page = Paged::<()>::number(filter.page, total, PER_PAGE);
        let found = ordered(found).offset((page - 1) * PER_PAGE).limit(PER_PAGE);
        let page = Paged { rows: rows(&door, found.all(door.db()).await?).await?, total, page, size: PER_PAGE };
        Ok(Board { page, states: states(&door).await? })
    })
    .await
}

/// The defects a filter shows among those the actor may see, in no order yet.
pub(crate) async fn filtered(door: &Reader<ProjectScope>, filter: &DefectFilter) -> Result<Select<defect::Entity>> {
    let found = visible(door).filter(condition(door, filter));
    Ok(match of_weeks(door, filter).await? {
        Some(ids) => found.filter(defect::COLUMN.id.is_in(ids)),
        None => found,
    })
}

/// The worst first, of equals the oldest.
pub(crate) fn ordered(found: Select<defect::Entity>) -> Select<defect::Entity> {
    found.order_by_asc(defect::COLUMN.priority).order_by_asc(defect::COLUMN.severity).order_by_asc(defect::COLUMN.number)
}

async fn states(door: &impl Door<Scope = ProjectScope>) -> Result<Vec<(DefectState, u64)>> {
    let counted: HashMap<DefectState, i64> = visible(door)
        .select_only()
        .column(defect::Column::State)
        .column_as(Expr::col(Asterisk).count(), "defects")
        .group_by(defect::Column::State)
        .into_tuple::<(DefectState, i64)>()
        .all(door.db())
        .await?
        .into_iter()
        .collect();
    let count = |state: &DefectState| counted.get(state).and_then(|count| u64::try_from(*count).ok()).unwrap_or_default();
    Ok(DefectState::ALL.iter().map(|state| (*state, count(state))).collect())
}

fn condition(door: &impl Door<Scope = ProjectScope>, filter: &DefectFilter) -> Condition {
    let open = || DefectState::ALL.iter().copied().filter(|state| state.is_open());
    let mut all = Condition::all();
    match filter.show {
        Show::Open => all = all.add(defect::COLUMN.state.is_in(open())),
        Show::Closed => all = all.add(defect::COLUMN.state.is_not_in(open())),
        Show::In(state) => all = all.add(defect::COLUMN.state.eq(state)),
        Show::All => {}
    }
    if let Some(text) = &filter.text {
        let meant = Condition::any().add(bears(door, "defect", text));
        all = all.add(match defect_number(&door.project().key, text) {
            Some(number) => meant.add(defect::COLUMN.number.eq(number)),
            None => meant,
        });
    }
    if !filter.severities.is_empty() {
        all = all.add(defect::COLUMN.severity.is_in(filter.severities.clone()));
    }
    if !filter.priorities.is_empty() {
        all = all.add(defect::COLUMN.priority.is_in(filter.priorities.clone()));
    }
    if let Some(component) = &filter.component {
        all = all.add(defect::COLUMN.component.eq(component.clone()));
    }
    if let Some(department) = filter.department {
        all = all.add(defect::COLUMN.department_id.eq(department));
    }
    if let Some(environment) = filter.environment {
        all = all.add(defect::COLUMN.environment_id.eq(environment));
    }
    if let Some(person) = filter.assignee {
        all = all.add(defect::COLUMN.assignee_id.eq(person));
    }
    if let Some(person) = filter.found_by {
        all = all.add(defect::COLUMN.found_by.eq(person));
    }
    if let Some(requirement) = filter.requirement {
        all = all.add(defect::COLUMN.requirement_id.eq(requirement));
    }
    if let Some(shared) = filter.shared {
        all = all.add(defect::COLUMN.shared.eq(shared));
    }
    all.add(of_figures(door, filter))
}

/// What the numbers of the figures lead to.
fn of_figures(door: &impl Door<Scope = ProjectScope>, filter: &DefectFilter) -> Condition {
    let mut all = Condition::all();
    if let Some(kind) = filter.kind {
        let of_kind = Query::select()
            .column(test_case::Column::Id)
            .from(test_case::Entity)
            .and_where(test_case::COLUMN.project_id.eq(door.project().id))
            .and_where(test_case::COLUMN.kind.eq(kind))
            .to_owned();
        all = all.add(defect::COLUMN.case_id.in_subquery(of_kind));
    }
    for lack in &filter.without {
        all = all.add(match lack {
            Lack::Component => defect::COLUMN.component.eq(""),
            Lack::Environment => defect::COLUMN.environment_id.is_null(),
            Lack::Test => defect::COLUMN.case_id.is_null(),
        });
    }
    if let Some((younger, least)) = filter.age.map(AgeBand::days) {
        let before = |days: i64| door.now() - TimeDelta::days(days);
        all = all.add_option(younger.map(|days| defect::COLUMN.created_at.gt(before(days))));
        all = all.add_option(least.map(|days| defect::COLUMN.created_at.lte(before(days))));
    }
    let came_back = || Condition::any().add(defect::COLUMN.reopened.gt(0));
    let retested = || came_back().add(defect::COLUMN.state.eq(DefectState::Verified));
    for (wanted, of) in [(filter.came_back, came_back()), (filter.retested, retested())] {
        all = match wanted {
            Some(true) => all.add(of),
            Some(false) => all.add(of.not()),
            None => all,
        };
    }
    all
}

/// Defects with what they are called, in their order.
pub(crate) async fn rows(door: &impl Door<Scope = ProjectScope>, found: Vec<defect::Model>) -> Result<Vec<DefectRow>> {
    let people: Vec<(PersonId, String)> = person::Entity::find()
        .select_only()
        .columns([person::Column::Id, person::Column::Name])
        .filter(person::COLUMN.id.is_in(found.iter().flat_map(|row| [row.assignee_id, row.found_by]).flatten()))
        .into_tuple()
        .all(door.db())
        .await?;
    let places = environment::Entity::find()
        .filter(environment::COLUMN.id.is_in(found.iter().filter_map(|row| row.environment_id)))
        .all(door.db())
        .await?;
    let builds =
        build::Entity::find().filter(build::COLUMN.id.is_in(found.iter().filter_map(|row| row.build_fixed_id))).all(door.db()).await?;
    let fixers = fixer::Entity::find().filter(fixer::COLUMN.defect_id.is_in(found.iter().map(|row| row.id))).all(door.db()).await?;
    let person = |id: Option<PersonId>| {
        let (id, name) = people.iter().find(|(each, _)| Some(*each) == id)?.clone();
        Some(PersonRef { id, name })
    };
    let row = |row: defect::Model| DefectRow {
        code: defect_code(&door.project().key, row.number),
        place: places.iter().find(|place| Some(place.id) == row.environment_id).map(|place| place.name.clone()),
        build_fixed: builds.iter().find(|build| Some(build.id) == row.build_fixed_id).map(|build| build.name.clone()),
        assignee: person(row.assignee_id),
        found_by: person(row.found_by),
        fixers: fixers.iter().filter(|fixer| fixer.defect_id == row.id).map(|fixer| fixer.person_id).collect(),
        id: row.id,
        number: row.number,
        title: row.title,
        severity: row.severity,
        frequency: row.frequency,
        priority: row.priority,
        state: row.state,
        component: row.component,
        reopened: u32::try_from(row.reopened).unwrap_or_default(),
        shared: row.shared,
        created_at: row.created_at,
        state_since: row.state_since,
        version: row.version,
    };
    Ok(found.into_iter().map(row).collect())
}
