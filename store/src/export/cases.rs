//! Cases, in a form that an import takes back whole.

use std::{collections::HashMap, sync::Arc};

use golive_domain::{
    defects::Priority,
    id::{CaseId, EnvironmentId, SuiteId},
    testing::{CaseResult, CaseState, CaseStep, Parameters, TestType},
    text::ProjectKey,
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use serde::Serialize;

use super::{BATCH, Cell, Export, Record, count, open, text, word};
use crate::{
    Desk, Result,
    desk::{Door, ProjectScope, Reader},
    entity::{case_requirement, requirement, test_case},
    import::formats::ours,
    testing::{self, CaseFilter, CaseRow},
};

/// A case as it leaves.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CaseOut {
    /// `ARAS-T12`, by which an import finds it again.
    pub key: String,
    /// What the tool it came from calls it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_key: Option<String>,
    pub title: String,
    /// Names of its suites from the root.
    pub suite: Vec<String>,
    #[serde(rename = "type")]
    pub kind: TestType,
    pub priority: Priority,
    pub state: CaseState,
    pub component: String,
    pub keywords: Vec<String>,
    pub minutes: u32,
    /// Codes.
    pub requirements: Vec<String>,
    /// Markdown.
    pub preconditions: String,
    pub parameters: Parameters,
    /// Markdown.
    pub steps: Vec<CaseStep>,
    /// The worst of what it came to last in each environment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_result: Option<CaseResult>,
    /// The environments in which its result cannot be trusted.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub flaky_in: Vec<String>,
}

impl Record for CaseOut {
    const NAME: &'static str = "cases";
    const HEADER: &'static [&'static str] = ours::CASES;

    /// One row a step. Key and title stand on each of them, everything else on the first.
    fn rows(&self) -> Vec<Vec<Cell>> {
        let step =
            |at: usize, step: &CaseStep| [count(u32::try_from(at + 1).unwrap_or(u32::MAX)), text(&step.action), text(&step.expected)];
        let steps = match self.steps.is_empty() {
            true => vec![[Cell::Empty, Cell::Empty, Cell::Empty]],
            false => self.steps.iter().enumerate().map(|(at, each)| step(at, each)).collect(),
        };
        let row = |(at, step): (usize, [Cell; 3])| {
            let facts = if at == 0 { self.facts() } else { std::array::from_fn(|_| Cell::Empty) };
            [text(&self.key), text(&self.title)].into_iter().chain(facts).chain(step).collect()
        };
        steps.into_iter().enumerate().map(row).collect()
    }
}

impl CaseOut {
    fn facts(&self) -> [Cell; 12] {
        [
            text(&ours::path_cell(&self.suite)),
            word(self.kind),
            word(self.priority),
            word(self.state),
            text(&self.component),
            text(&ours::list_cell(&self.keywords)),
            count(self.minutes),
            text(&ours::list_cell(&self.requirements)),
            text(&self.preconditions),
            text(&ours::data_cell(&self.parameters)),
            self.last_result.map_or(Cell::Empty, word),
            text(&ours::list_cell(&self.flaky_in)),
        ]
    }
}

/// Whoever may export: the cases a filter shows, in the order of their numbers.
pub async fn cases(desk: &Desk, project: &ProjectKey, filter: &CaseFilter) -> Result<Export<CaseOut, CaseId>> {
    let door = open(desk, project).await?;
    let found = testing::filtered_cases(&door, filter).await?.select_only().column(test_case::Column::Id);
    let ids: Vec<CaseId> = found.order_by_asc(test_case::COLUMN.number).into_tuple().all(door.db()).await?;
    let around = Around { suites: testing::suite_paths(&door).await?, places: testing::environment_names(&door).await? };
    let (as_of, within) = (door.now(), Arc::new((door, around)));
    let load = move |ids: Vec<CaseId>| -> super::Loading<CaseOut> {
        let within = within.clone();
        Box::pin(async move { load(&within.0, &within.1, ids).await })
    };
    Ok(Export { project: project.clone(), as_of, ids: ids.into_iter(), load: Box::new(load) })
}

/// What cases are called around.
struct Around {
    suites: HashMap<SuiteId, Vec<String>>,
    places: HashMap<EnvironmentId, String>,
}

async fn load(door: &Reader<ProjectScope>, around: &Around, ids: Vec<CaseId>) -> Result<Vec<CaseOut>> {
    let found = testing::numbered_cases(door, &ids).await?;
    let mut contents = testing::contents_of(door, &found).await?;
    let mut requirements = requirements(door, &ids).await?;
    let out = |(row, external_key): (CaseRow, Option<String>)| {
        let content = contents.remove(&row.id).unwrap_or_default();
        CaseOut {
            key: row.code,
            external_key,
            title: row.title,
            suite: row.suite.and_then(|id| around.suites.get(&id).cloned()).unwrap_or_default(),
            kind: row.kind,
            priority: row.priority,
            state: row.state,
            component: row.component,
            keywords: row.keywords,
            minutes: row.minutes,
            requirements: requirements.remove(&row.id).unwrap_or_default(),
            preconditions: content.preconditions,
            parameters: content.parameters,
            steps: content.steps,
            last_result: row.last,
            flaky_in: row.flaky.iter().filter_map(|place| around.places.get(place).cloned()).collect(),
        }
    };
    Ok(found.into_iter().map(out).collect())
}

/// The codes each case proves, in their order.
async fn requirements(door: &Reader<ProjectScope>, ids: &[CaseId]) -> Result<HashMap<CaseId, Vec<String>>> {
    let mut codes: HashMap<CaseId, Vec<String>> = HashMap::new();
    for batch in ids.chunks(BATCH) {
        let linked = case_requirement::Entity::find()
            .filter(case_requirement::COLUMN.case_id.is_in(batch.to_vec()))
            .find_also_related(requirement::Entity)
            .order_by_asc(requirement::COLUMN.code_order)
            .all(door.db())
            .await?;
        for (link, row) in linked {
            codes.entry(link.case_id).or_default().extend(row.map(|row| row.code));
        }
    }
    Ok(codes)
}
