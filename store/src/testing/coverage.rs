//! How far the requirements are proved.

use std::{
    collections::{HashMap, HashSet},
    sync::Arc,
};

use golive_domain::{
    id::{CaseId, EnvironmentId, RequirementId},
    testing::{CaseState, Coverage, Finding, Link, Shares, coverage},
};
use sea_orm::{ColumnTrait, EntityTrait, JoinType, QueryFilter, QuerySelect, Select};

use super::findings::{Latest, found};
use crate::{
    Result,
    desk::{Door, ProjectScope, Reader},
    entity::{case_requirement, environment, finding, requirement, test_case},
    requirements::of_project,
};

/// What is proved of every requirement that is not archived.
#[derive(Clone, Debug, Default)]
pub struct Proof {
    classes: Arc<HashMap<RequirementId, (Coverage, bool)>>,
}

impl Proof {
    /// How many requirements are covered how; the seven add up to all of them.
    pub fn shares(&self) -> Shares {
        self.classes.values().map(|(coverage, _)| *coverage).collect()
    }

    /// Those that are covered so.
    pub fn of(&self, wanted: Coverage) -> Vec<RequirementId> {
        self.classes.iter().filter(|(_, (coverage, _))| *coverage == wanted).map(|(id, _)| *id).collect()
    }

    /// Those with a link in doubt.
    pub fn suspect(&self) -> Vec<RequirementId> {
        self.classes.iter().filter(|(_, (_, suspect))| *suspect).map(|(id, _)| *id).collect()
    }
}

/// Works it out for the whole register, or recalls it.
pub(crate) async fn proof(door: &Reader<ProjectScope>) -> Result<Proof> {
    door.recall("proof", async || {
        let rows = of_project(door)
            .select_only()
            .columns([requirement::Column::Id, requirement::Column::Edition])
            .expr_as(requirement::COLUMN.waived_reason.is_not_null(), "waived")
            .filter(requirement::COLUMN.archived_at.is_null())
            .into_tuple::<(RequirementId, i32, bool)>()
            .all(door.db())
            .await?;
        let mut links = links(door, None).await?;
        let latest = latest(door, None).await?;
        let class = |(id, edition, waived): (RequirementId, i32, bool)| {
            let links = links.remove(&id).unwrap_or_default();
            let suspect = links.iter().any(|(_, link)| link.is_suspect(u32::try_from(edition).unwrap_or(1)));
            let cases: Vec<CaseId> = links.into_iter().map(|(case, _)| case).collect();
            (id, (of_cases(waived, &cases, &latest), suspect))
        };
        Ok(Proof { classes: Arc::new(rows.into_iter().map(class).collect()) })
    })
    .await
}

/// The coverage of some requirements.
pub(crate) async fn covered(
    door: &impl Door<Scope = ProjectScope>,
    rows: impl Iterator<Item = &requirement::Model>,
) -> Result<HashMap<RequirementId, Coverage>> {
    let rows: Vec<(RequirementId, bool)> = rows.map(|row| (row.id, row.waived_reason.is_some())).collect();
    let ids: Vec<RequirementId> = rows.iter().map(|(id, _)| *id).collect();
    let (cases, latest) = around(door, &ids).await?;
    let none = Vec::new();
    Ok(rows.into_iter().map(|(id, waived)| (id, of_cases(waived, cases.get(&id).unwrap_or(&none), &latest))).collect())
}

/// The cases of some requirements, and what they came to last.
pub(super) async fn around(
    door: &impl Door<Scope = ProjectScope>,
    ids: &[RequirementId],
) -> Result<(HashMap<RequirementId, Vec<CaseId>>, ByCase)> {
    let links = links(door, Some(ids)).await?;
    let cases: HashMap<RequirementId, Vec<CaseId>> =
        links.into_iter().map(|(id, links)| (id, links.into_iter().map(|(case, _)| case).collect())).collect();
    let wanted: HashSet<CaseId> = cases.values().flatten().copied().collect();
    let latest = latest(door, Some(wanted)).await?;
    Ok((cases, latest))
}

/// Findings by case: a requirement looks at its own alone.
pub(super) type ByCase = HashMap<CaseId, Vec<Finding>>;

fn of_cases(waived: bool, cases: &[CaseId], latest: &ByCase) -> Coverage {
    coverage(waived, cases, &of_these(cases, latest))
}

pub(super) fn of_these(cases: &[CaseId], latest: &ByCase) -> Latest {
    let findings = cases.iter().filter_map(|case| latest.get(case)).flatten();
    findings.map(|finding| ((finding.case, finding.environment), *finding)).collect()
}

/// Links to cases that count: in the register, and not retired.
async fn links(
    door: &impl Door<Scope = ProjectScope>,
    of: Option<&[RequirementId]>,
) -> Result<HashMap<RequirementId, Vec<(CaseId, Link)>>> {
    let counted =
        case_requirement::Entity::belongs_to(test_case::Entity).from(case_requirement::Column::CaseId).to(test_case::Column::Id).into();
    let mut found: Select<case_requirement::Entity> = case_requirement::Entity::find()
        .join(JoinType::InnerJoin, counted)
        .filter(test_case::COLUMN.project_id.eq(door.project().id))
        .filter(test_case::COLUMN.archived_at.is_null())
        .filter(test_case::COLUMN.state.ne(CaseState::Retired));
    if let Some(ids) = of {
        found = found.filter(case_requirement::COLUMN.requirement_id.is_in(ids.to_vec()));
    }
    let rows = found
        .select_only()
        .columns([case_requirement::Column::RequirementId, case_requirement::Column::CaseId, case_requirement::Column::SoundAt])
        .into_tuple::<(RequirementId, CaseId, i32)>()
        .all(door.db())
        .await?;
    let mut links: HashMap<RequirementId, Vec<(CaseId, Link)>> = HashMap::new();
    for (requirement, case, sound_at) in rows {
        let link = Link { sound_at: u32::try_from(sound_at).unwrap_or_default() };
        links.entry(requirement).or_default().push((case, link));
    }
    Ok(links)
}

/// Findings in environments that are still in use, of these cases or of all.
async fn latest(door: &impl Door<Scope = ProjectScope>, of: Option<HashSet<CaseId>>) -> Result<ByCase> {
    let in_use = environment::Entity::find()
        .select_only()
        .column(environment::Column::Id)
        .filter(environment::COLUMN.project_id.eq(door.project().id))
        .filter(environment::COLUMN.archived_at.is_null());
    let places: Vec<EnvironmentId> = in_use.into_tuple().all(door.db()).await?;
    let mut found = finding::Entity::find()
        .filter(finding::COLUMN.project_id.eq(door.project().id))
        .filter(finding::COLUMN.environment_id.is_in(places));
    if let Some(cases) = of {
        found = found.filter(finding::COLUMN.case_id.is_in(cases));
    }
    let mut latest = ByCase::new();
    for row in found.all(door.db()).await? {
        latest.entry(row.case_id).or_default().push(self::found(&row));
    }
    Ok(latest)
}
