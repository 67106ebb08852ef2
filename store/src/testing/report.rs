//! The report of a plan: what was tested where and by whom, what it came to, what is proved, and what is wrong.

use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    hash::Hash,
};

use chrono::{DateTime, Utc};
use golive_domain::{
    defects::Severity,
    id::{BuildId, CaseId, EnvironmentId, ExecutionId, RequirementId},
    testing::{CaseResult, Shares, TestType},
    text::ProjectKey,
};
use sea_orm::{
    ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
    sea_query::{Asterisk, Expr, ExprTrait},
};

use super::{
    Burn,
    burn::of_plan,
    plan::{self, ExecutionFilter, ExecutionRow, RunHead, runs_of},
    plans::{self, PlanRow},
};
use crate::{
    Desk, Result,
    backlog::PersonRef,
    defects::{self, DefectRow},
    desk::{Door, ProjectScope, Reader},
    entity::{build, case_requirement, defect, environment, execution, person, requirement, step_result, test_case},
    export::may_export,
    requirements::{RequirementRow, rows as requirement_rows},
};

/// Executions that are listed at most: the whole of a large plan leaves as a file.
const LISTED: u64 = 2_000;
/// What failed or was blocked is listed with its words, so many at most.
const BROKEN: u64 = 500;

/// Where it was tested.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    pub id: EnvironmentId,
    pub name: String,
    /// Browser, device, installation, as far as they are known.
    pub is: Vec<String>,
    /// The builds it was tested on there, as they were noted.
    pub builds: Vec<String>,
}

/// Who executed how many.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tester {
    pub person: PersonRef,
    pub executions: u64,
}

/// How many executions of a kind came to what; every result in its order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tally<K> {
    pub of: K,
    pub counts: Vec<(CaseResult, u64)>,
}

/// An execution that failed or was blocked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Broken {
    pub row: ExecutionRow,
    /// What was seen at the steps that failed, the last words of each.
    pub seen: Vec<String>,
    /// Those it showed that the reader may see.
    pub defects: Vec<DefectRow>,
}

/// Everything the report shows.
#[derive(Clone, Debug)]
pub struct PlanReport {
    pub as_of: DateTime<Utc>,
    pub row: PlanRow,
    pub runs: Vec<RunHead>,
    /// The first and the last result.
    pub tested: Option<(DateTime<Utc>, DateTime<Utc>)>,
    pub places: Vec<Place>,
    /// The busiest first.
    pub testers: Vec<Tester>,
    pub by_place: Vec<Tally<(EnvironmentId, String)>>,
    pub by_kind: Vec<Tally<TestType>>,
    /// An empty name is of the cases without one.
    pub by_component: Vec<Tally<String>>,
    pub burn: Burn,
    /// What the plan's cases look at, with what is proved of it by all results, not by this plan's alone.
    pub requirements: Vec<RequirementRow>,
    pub shares: Shares,
    pub broken: Vec<Broken>,
    /// Found by this plan and still somebody's work, by severity; the worst first.
    pub open_defects: Vec<(Severity, Vec<DefectRow>)>,
    /// In the order of the runs, and how many there are.
    pub results: Vec<ExecutionRow>,
    pub total: u64,
}

impl<K> Tally<K> {
    /// All of them, whatever they came to.
    pub fn total(&self) -> u64 {
        self.counts.iter().map(|(_, count)| count).sum()
    }
}

/// Whoever may export and sees the plan. The vendor's people find their plans and the defects that were handed over.
pub async fn plan_report(desk: &Desk, project: &ProjectKey, number: i32) -> Result<PlanReport> {
    let door = may_export(desk, project).await?;
    let model = plans::find(&door, number).await?;
    let runs = runs_of(&door, &model).await?;
    let of_plan_runs = || plan::filtered(&door, &runs, &ExecutionFilter::default());
    let counts = counts(&door, of_plan_runs()).await?;
    let names = super::environment_names(&door).await?;
    let by_place = tallied(&counts, |count| count.environment);
    let mut by_place: Vec<Tally<(EnvironmentId, String)>> =
        by_place.into_iter().map(|Tally { of, counts }| Tally { of: (of, names.get(&of).cloned().unwrap_or_default()), counts }).collect();
    by_place.sort_by(|a, b| a.of.1.cmp(&b.of.1));
    let listed = of_plan_runs().order_by_desc(execution::COLUMN.run_id).order_by_asc(execution::COLUMN.place).limit(LISTED);
    let requirements = requirements(&door, &of_plan_runs()).await?;
    Ok(PlanReport {
        as_of: door.now(),
        total: counts.iter().map(|count| count.executions).sum(),
        tested: tested(&door, of_plan_runs()).await?,
        places: places(&door, of_plan_runs()).await?,
        testers: testers(&door, of_plan_runs()).await?,
        by_kind: tallied(&counts, |count| count.kind),
        by_component: tallied(&counts, |count| count.component.clone()),
        by_place,
        burn: of_plan(&door, &model).await?,
        shares: requirements.iter().map(|row| row.coverage).collect(),
        requirements,
        broken: broken(&door, of_plan_runs()).await?,
        open_defects: open_defects(&door, of_plan_runs()).await?,
        results: plan::rows(&door, listed.all(door.db()).await?).await?,
        runs: plan::heads(&door, &runs).await?,
        row: plans::rows(&door, vec![model]).await?.remove(0),
    })
}

type Executions = sea_orm::Select<execution::Entity>;

/// So many executions of one kind in one place came to one result.
struct Counted {
    environment: EnvironmentId,
    kind: TestType,
    component: String,
    result: CaseResult,
    executions: u64,
}

async fn counts(door: &Reader<ProjectScope>, of_plan: Executions) -> Result<Vec<Counted>> {
    let of_case = execution::Entity::belongs_to(test_case::Entity).from(execution::Column::CaseId).to(test_case::Column::Id).into();
    let found = of_plan
        .select_only()
        .columns([execution::Column::EnvironmentId, execution::Column::Result])
        .column(test_case::Column::Kind)
        .column(test_case::Column::Component)
        .column_as(Expr::col(Asterisk).count(), "executions")
        .join(sea_orm::JoinType::InnerJoin, of_case)
        .group_by(execution::Column::EnvironmentId)
        .group_by(execution::Column::Result)
        .group_by(test_case::Column::Kind)
        .group_by(test_case::Column::Component)
        .into_tuple::<(EnvironmentId, CaseResult, TestType, String, i64)>()
        .all(door.db())
        .await?;
    let counted = |(environment, result, kind, component, count): (_, _, _, _, i64)| Counted {
        environment,
        kind,
        component,
        result,
        executions: u64::try_from(count).unwrap_or_default(),
    };
    Ok(found.into_iter().map(counted).collect())
}

/// The counts by what they have in common, in its order.
fn tallied<K: Ord + Hash>(counts: &[Counted], key: impl Fn(&Counted) -> K) -> Vec<Tally<K>> {
    let mut sums: BTreeMap<K, BTreeMap<CaseResult, u64>> = BTreeMap::new();
    for count in counts {
        *sums.entry(key(count)).or_default().entry(count.result).or_default() += count.executions;
    }
    sums.into_iter().map(|(of, counts)| Tally { of, counts: counts.into_iter().collect() }).collect()
}

async fn tested(door: &Reader<ProjectScope>, of_plan: Executions) -> Result<Option<(DateTime<Utc>, DateTime<Utc>)>> {
    let bounds = of_plan
        .select_only()
        .column_as(execution::Column::StartedAt.min(), "first")
        .column_as(execution::Column::LastAt.max(), "last")
        .into_tuple::<(Option<DateTime<Utc>>, Option<DateTime<Utc>>)>()
        .one(door.db())
        .await?;
    Ok(bounds.and_then(|(first, last)| first.zip(last)))
}

async fn places(door: &Reader<ProjectScope>, of_plan: Executions) -> Result<Vec<Place>> {
    let pairs = of_plan
        .select_only()
        .columns([execution::Column::EnvironmentId])
        .column(execution::Column::BuildId)
        .distinct()
        .into_tuple::<(EnvironmentId, Option<BuildId>)>()
        .all(door.db())
        .await?;
    let found = environment::Entity::find()
        .filter(environment::COLUMN.project_id.eq(door.project().id))
        .filter(environment::COLUMN.id.is_in(pairs.iter().map(|(place, _)| *place)))
        .order_by_asc(environment::COLUMN.name);
    let builds = build::Entity::find()
        .filter(build::COLUMN.id.is_in(pairs.iter().filter_map(|(_, build)| *build)))
        .order_by_asc(build::COLUMN.place)
        .all(door.db())
        .await?;
    let place = |row: environment::Model| {
        let here: BTreeSet<BuildId> = pairs.iter().filter(|(place, _)| *place == row.id).filter_map(|(_, build)| *build).collect();
        Place {
            builds: builds.iter().filter(|build| here.contains(&build.id)).map(|build| build.name.clone()).collect(),
            is: [row.browser, row.device, row.instance].into_iter().filter(|word| !word.is_empty()).collect(),
            id: row.id,
            name: row.name,
        }
    };
    Ok(found.all(door.db()).await?.into_iter().map(place).collect())
}

async fn testers(door: &Reader<ProjectScope>, of_plan: Executions) -> Result<Vec<Tester>> {
    let by = execution::Entity::belongs_to(person::Entity).from(execution::Column::LastBy).to(person::Column::Id).into();
    let found = of_plan
        .select_only()
        .column(person::Column::Id)
        .column(person::Column::Name)
        .column_as(Expr::col(Asterisk).count(), "executions")
        .join(sea_orm::JoinType::InnerJoin, by)
        .group_by(person::Column::Id)
        .group_by(person::Column::Name)
        .into_tuple::<(golive_domain::id::PersonId, String, i64)>()
        .all(door.db())
        .await?;
    let tester =
        |(id, name, count): (_, _, i64)| Tester { person: PersonRef { id, name }, executions: u64::try_from(count).unwrap_or_default() };
    let mut testers: Vec<Tester> = found.into_iter().map(tester).collect();
    testers.sort_by(|a, b| b.executions.cmp(&a.executions).then_with(|| a.person.name.cmp(&b.person.name)));
    Ok(testers)
}

/// What the plan's cases look at.
async fn requirements(door: &Reader<ProjectScope>, of_plan: &Executions) -> Result<Vec<RequirementRow>> {
    let cases = of_plan.clone().select_only().column(execution::Column::CaseId).distinct();
    let cases: Vec<CaseId> = cases.into_tuple().all(door.db()).await?;
    let mut ids: BTreeSet<RequirementId> = BTreeSet::new();
    for batch in cases.chunks(500) {
        let linked = case_requirement::Entity::find()
            .select_only()
            .column(case_requirement::Column::RequirementId)
            .distinct()
            .filter(case_requirement::COLUMN.case_id.is_in(batch.to_vec()));
        ids.extend(linked.into_tuple::<RequirementId>().all(door.db()).await?);
    }
    let found = crate::requirements::of_project(door)
        .filter(requirement::COLUMN.id.is_in(ids))
        .filter(requirement::COLUMN.archived_at.is_null())
        .order_by_asc(requirement::COLUMN.code_order);
    requirement_rows(door, found).await
}

async fn broken(door: &Reader<ProjectScope>, of_plan: Executions) -> Result<Vec<Broken>> {
    let found = of_plan
        .filter(execution::COLUMN.result.is_in([CaseResult::Failed, CaseResult::Blocked]))
        .order_by_asc(execution::COLUMN.result)
        .order_by_desc(execution::COLUMN.run_id)
        .order_by_asc(execution::COLUMN.place)
        .limit(BROKEN);
    let models = found.all(door.db()).await?;
    let ids: Vec<ExecutionId> = models.iter().map(|row| row.id).collect();
    let shown = defects::visible(door).filter(defect::COLUMN.execution_id.is_in(ids.clone()));
    let shown = defects::ordered(shown).all(door.db()).await?;
    let of: Vec<Option<ExecutionId>> = shown.iter().map(|row| row.execution_id).collect();
    let shown: Vec<(Option<ExecutionId>, DefectRow)> = of.into_iter().zip(defects::rows(door, shown).await?).collect();
    let mut seen = seen(door, &ids).await?;
    let broken = |row: ExecutionRow| Broken {
        seen: seen.remove(&row.id).unwrap_or_default(),
        defects: shown.iter().filter(|(of, _)| *of == Some(row.id)).map(|(_, defect)| defect.clone()).collect(),
        row,
    };
    Ok(plan::rows(door, models).await?.into_iter().map(broken).collect())
}

/// What was last seen at each step that failed or was blocked, in the order of the steps.
async fn seen(door: &Reader<ProjectScope>, ids: &[ExecutionId]) -> Result<HashMap<ExecutionId, Vec<String>>> {
    use golive_domain::testing::Verdict;
    let found = step_result::Entity::find()
        .filter(step_result::COLUMN.execution_id.is_in(ids.to_vec()))
        .order_by_asc(step_result::COLUMN.at)
        .order_by_asc(step_result::COLUMN.id);
    let mut last: HashMap<ExecutionId, BTreeMap<i32, step_result::Model>> = HashMap::new();
    for row in found.all(door.db()).await? {
        last.entry(row.execution_id).or_default().insert(row.step, row);
    }
    let is_broken = |row: &step_result::Model| matches!(row.verdict, Verdict::Failed | Verdict::Blocked) && !row.actual.is_empty();
    let words = |steps: BTreeMap<i32, step_result::Model>| steps.into_values().filter(is_broken).map(|row| row.actual).collect();
    Ok(last.into_iter().map(|(id, steps)| (id, words(steps))).collect())
}

async fn open_defects(door: &Reader<ProjectScope>, of_plan: Executions) -> Result<Vec<(Severity, Vec<DefectRow>)>> {
    use golive_domain::{defects::DefectState, words::Word as _};
    let mut executions = of_plan.select_only().column(execution::Column::Id);
    let executions = sea_orm::QuerySelect::query(&mut executions).to_owned();
    let open = DefectState::ALL.iter().copied().filter(|state| state.is_open());
    let found = defects::visible(door).filter(defect::COLUMN.execution_id.in_subquery(executions)).filter(defect::COLUMN.state.is_in(open));
    let rows = defects::rows(door, defects::ordered(found).all(door.db()).await?).await?;
    let of = |severity: &Severity| {
        let rows: Vec<DefectRow> = rows.iter().filter(|row| row.severity == *severity).cloned().collect();
        (!rows.is_empty()).then_some((*severity, rows))
    };
    Ok(Severity::ALL.iter().filter_map(of).collect())
}
