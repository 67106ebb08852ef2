//! How far the requirements are proved.

use std::collections::{HashMap, HashSet};

use chrono::{DateTime, Utc};
use golive_domain::{
    id::{CaseId, EnvironmentId, ProjectId, RequirementId},
    testing::{CaseResult, CaseState, Coverage, Finding, Link, Shares, coverage},
};
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, EntityTrait, JoinType, QueryFilter, QuerySelect,
    sea_query::{Asterisk, Expr, ExprTrait},
};

use super::findings::{Latest, findings_of};
use crate::{
    Result,
    desk::{Door, ProjectScope, Reader, Writer},
    entity::{case_requirement, environment, requirement, test_case},
    requirements::of_project,
};

/// How many requirements of the register are covered how; the seven add up to all of them.
pub(crate) async fn shares(door: &Reader<ProjectScope>) -> Result<Shares> {
    door.recall("shares", async || {
        let counted = of_project(door)
            .select_only()
            .column(requirement::Column::Coverage)
            .column_as(Expr::col(Asterisk).count(), "requirements")
            .filter(requirement::COLUMN.archived_at.is_null())
            .group_by(requirement::Column::Coverage)
            .into_tuple::<(Coverage, i64)>()
            .all(door.db())
            .await?;
        Ok(counted.into_iter().map(|(coverage, count)| (coverage, u32::try_from(count).unwrap_or(u32::MAX))).collect())
    })
    .await
}

/// Requirements that are worked out together.
const BATCH: usize = 500;

/// Works out anew how far these requirements are proved, and keeps it with them. Whatever coverage depends on calls this in
/// its own transaction: results, links, editions, waivers, cases and environments that come and go.
pub(crate) async fn settle(tx: &Writer<ProjectScope>, ids: &[RequirementId]) -> Result<()> {
    for batch in ids.chunks(BATCH) {
        let rows = of_project(tx).filter(requirement::COLUMN.id.is_in(batch.to_vec())).all(tx.db()).await?;
        let mut links = links(tx, batch).await?;
        let cases = links.values().flatten().map(|(case, _)| *case).collect();
        let latest = latest(tx, cases).await?;
        let mut moved: HashMap<(Coverage, bool), Vec<RequirementId>> = HashMap::new();
        for row in rows {
            let links = links.remove(&row.id).unwrap_or_default();
            let suspect = links.iter().any(|(_, link)| link.is_suspect(u32::try_from(row.edition).unwrap_or(1)));
            let cases: Vec<CaseId> = links.into_iter().map(|(case, _)| case).collect();
            let proved = coverage(row.waived_reason.is_some(), &cases, &of_these(&cases, &latest));
            if (row.coverage, row.suspect) != (proved, suspect) {
                moved.entry((proved, suspect)).or_default().push(row.id);
            }
        }
        for ((coverage, suspect), ids) in moved {
            let now = requirement::ActiveModel { coverage: Set(coverage), suspect: Set(suspect), ..Default::default() };
            requirement::Entity::update_many().set(now).filter(requirement::COLUMN.id.is_in(ids)).exec(tx.db()).await?;
        }
    }
    Ok(())
}

/// The same for what these cases look at.
pub(super) async fn settle_around(tx: &Writer<ProjectScope>, cases: &[CaseId]) -> Result<()> {
    let mut ids = HashSet::new();
    for batch in cases.chunks(BATCH) {
        let linked = case_requirement::Entity::find().filter(case_requirement::COLUMN.case_id.is_in(batch.to_vec()));
        ids.extend(linked.select_only().column(case_requirement::Column::RequirementId).into_tuple::<RequirementId>().all(tx.db()).await?);
    }
    settle(tx, &ids.into_iter().collect::<Vec<_>>()).await
}

/// The same for the whole register.
pub(super) async fn settle_all(tx: &Writer<ProjectScope>) -> Result<()> {
    let ids: Vec<RequirementId> = of_project(tx).select_only().column(requirement::Column::Id).into_tuple().all(tx.db()).await?;
    settle(tx, &ids).await
}

/// Since when these requirements fail or are blocked: when the first of the last findings said so.
pub(crate) async fn failed_at(door: &Reader<ProjectScope>, ids: &[RequirementId]) -> Result<HashMap<RequirementId, DateTime<Utc>>> {
    let mut since = HashMap::new();
    for batch in ids.chunks(BATCH) {
        let (cases, latest) = around(door, batch).await?;
        for (id, cases) in cases {
            let findings = cases.iter().filter_map(|case| latest.get(case)).flatten();
            let bad =
                findings.filter(|finding| matches!(finding.result, CaseResult::Failed | CaseResult::Blocked)).map(|finding| finding.at);
            since.extend(bad.min().map(|first| (id, first)));
        }
    }
    Ok(since)
}

/// The worst of what the cases of these requirements came to last, and when the latest of them was run; none for what was never run.
pub(crate) async fn last_tests(
    door: &impl Door<Scope = ProjectScope>,
    ids: &[RequirementId],
) -> Result<HashMap<RequirementId, (CaseResult, DateTime<Utc>)>> {
    let mut last = HashMap::new();
    for batch in ids.chunks(BATCH) {
        let (cases, latest) = around(door, batch).await?;
        for (id, cases) in cases {
            let findings = || cases.iter().filter_map(|case| latest.get(case)).flatten();
            let worst = findings().map(|finding| finding.result).min();
            last.extend(worst.zip(findings().map(|finding| finding.at).max()).map(|told| (id, told)));
        }
    }
    Ok(last)
}

/// The cases of some requirements, and what they came to last.
pub(super) async fn around(
    door: &impl Door<Scope = ProjectScope>,
    ids: &[RequirementId],
) -> Result<(HashMap<RequirementId, Vec<CaseId>>, ByCase)> {
    let links = links(door, ids).await?;
    let cases: HashMap<RequirementId, Vec<CaseId>> =
        links.into_iter().map(|(id, links)| (id, links.into_iter().map(|(case, _)| case).collect())).collect();
    let latest = latest(door, cases.values().flatten().copied().collect()).await?;
    Ok((cases, latest))
}

/// Findings by case: a requirement looks at its own alone.
pub(super) type ByCase = HashMap<CaseId, Vec<Finding>>;

pub(super) fn of_these(cases: &[CaseId], latest: &ByCase) -> Latest {
    let findings = cases.iter().filter_map(|case| latest.get(case)).flatten();
    findings.map(|finding| ((finding.case, finding.environment), *finding)).collect()
}

/// Links to cases that count: in the register, and not retired. Whose register is asked of each row: asked by the query,
/// SQLite would begin at the project and walk through all its cases.
async fn links(door: &impl Door<Scope = ProjectScope>, of: &[RequirementId]) -> Result<HashMap<RequirementId, Vec<(CaseId, Link)>>> {
    let counted =
        case_requirement::Entity::belongs_to(test_case::Entity).from(case_requirement::Column::CaseId).to(test_case::Column::Id).into();
    let rows = case_requirement::Entity::find()
        .join(JoinType::InnerJoin, counted)
        .filter(test_case::COLUMN.archived_at.is_null())
        .filter(test_case::COLUMN.state.ne(CaseState::Retired))
        .filter(case_requirement::COLUMN.requirement_id.is_in(of.to_vec()))
        .select_only()
        .columns([case_requirement::Column::RequirementId, case_requirement::Column::CaseId, case_requirement::Column::SoundAt])
        .column(test_case::Column::ProjectId)
        .into_tuple::<(RequirementId, CaseId, i32, ProjectId)>()
        .all(door.db())
        .await?;
    let mut links: HashMap<RequirementId, Vec<(CaseId, Link)>> = HashMap::new();
    for (requirement, case, sound_at, _) in rows.into_iter().filter(|(.., project)| *project == door.project().id) {
        let link = Link { sound_at: u32::try_from(sound_at).unwrap_or_default() };
        links.entry(requirement).or_default().push((case, link));
    }
    Ok(links)
}

/// Findings of these cases in environments that are still in use.
async fn latest(door: &impl Door<Scope = ProjectScope>, of: HashSet<CaseId>) -> Result<ByCase> {
    let in_use = environment::Entity::find()
        .select_only()
        .column(environment::Column::Id)
        .filter(environment::COLUMN.project_id.eq(door.project().id))
        .filter(environment::COLUMN.archived_at.is_null());
    let places: HashSet<EnvironmentId> = in_use.into_tuple().all(door.db()).await?.into_iter().collect();
    let mut latest = ByCase::new();
    for ((case, environment), finding) in findings_of(door, &of.into_iter().collect::<Vec<_>>()).await? {
        if places.contains(&environment) {
            latest.entry(case).or_default().push(finding);
        }
    }
    Ok(latest)
}
