//! The log, a page at a time, with what was said about each gap.

use std::collections::HashMap;

use chrono::{DateTime, NaiveDate, Utc};
use golive_domain::{
    access::Permission,
    backlog::Moscow,
    defects::{DefectState, Severity},
    id::DepartmentId,
    search::Thing,
    testing::{GapDecision, GapKind, Pressing},
    text::ProjectKey,
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

use super::{GapFilter, OwnerPick, gather::gather};
use crate::{
    Desk, Paged, Result,
    backlog::PersonRef,
    desk::{Door, ProjectScope, Reader},
    entity::{gap_note, person},
};

/// Gaps of one page.
pub const PER_PAGE: u64 = 50;

/// Something that is missing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gap {
    pub kind: GapKind,
    /// What it is missing at.
    pub subject: Thing,
    pub subject_id: Uuid,
    /// What the subject's address ends in.
    pub at: String,
    pub code: String,
    pub title: String,
    /// Of a requirement.
    pub moscow: Option<Moscow>,
    /// Of a defect.
    pub severity: Option<Severity>,
    pub state: Option<DefectState>,
    /// The code of the requirement that a defect breaks.
    pub requirement: Option<String>,
    pub department: Option<(DepartmentId, String)>,
    /// Who looks after it: a defect's assignee, the process owner of a requirement's department.
    pub owner: Option<PersonRef>,
    /// Since when it is missing, as far as that is known.
    pub since: DateTime<Utc>,
    /// Why it was waived.
    pub reason: Option<String>,
    pub pressing: Pressing,
    /// What was said about it, the latest first.
    pub said: Vec<GapSaid>,
}

impl Gap {
    pub(super) fn at(
        kind: GapKind,
        subject: Thing,
        subject_id: Uuid,
        at: String,
        code: String,
        title: String,
        since: DateTime<Utc>,
    ) -> Self {
        Self {
            kind,
            subject,
            subject_id,
            at,
            code,
            title,
            since,
            moscow: None,
            severity: None,
            state: None,
            requirement: None,
            department: None,
            owner: None,
            reason: None,
            pressing: Pressing::No,
            said: Vec::new(),
        }
    }

    /// What was decided last, if anything was.
    pub fn decision(&self) -> Option<GapDecision> {
        self.said.iter().find_map(|said| said.decision)
    }
}

/// What somebody said or decided about a gap.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GapSaid {
    pub by: Option<PersonRef>,
    pub decision: Option<GapDecision>,
    pub body: String,
    pub at: DateTime<Utc>,
}

/// All gaps of a project, the worst first.
#[derive(Clone, Debug, Default)]
pub struct GapLog {
    pub gaps: Vec<Gap>,
    /// The day the project means to go live.
    pub live_on: Option<NaiveDate>,
    /// When it stood so.
    pub as_of: DateTime<Utc>,
}

impl GapLog {
    /// How many there are of a kind.
    pub fn count(&self, kind: GapKind) -> usize {
        self.gaps.iter().filter(|gap| gap.kind == kind).count()
    }
}

/// Anyone inside the project but the vendor's people: the whole log, and the page of it that the filter shows.
pub async fn gaps(desk: &Desk, project: &ProjectKey, filter: &GapFilter) -> Result<(GapLog, Paged<Gap>)> {
    let door = desk.read(Permission::UnsharedRead, project).await?;
    let log = whole(&door).await?;
    let shown: Vec<Gap> = log.gaps.iter().filter(|gap| filter.shows(gap)).cloned().collect();
    let total = shown.len() as u64;
    let page = Paged::<()>::number(filter.page, total, PER_PAGE);
    let from = usize::try_from((page - 1) * PER_PAGE).unwrap_or(usize::MAX);
    let rows = shown.into_iter().skip(from).take(PER_PAGE as usize).collect();
    Ok((log, Paged { rows, total, page, size: PER_PAGE }))
}

/// The same for an export: everything that the filter shows.
pub async fn gap_table(desk: &Desk, project: &ProjectKey, filter: &GapFilter) -> Result<GapLog> {
    let door = desk.read(Permission::UnsharedRead, project).await?;
    let mut log = whole(&door).await?;
    log.gaps.retain(|gap| filter.shows(gap));
    Ok(log)
}

async fn whole(door: &Reader<ProjectScope>) -> Result<GapLog> {
    let hour = door.now().format("%Y-%m-%dT%H").to_string();
    let log = door
        .recall(("gaps", hour), async || {
            let mut log = gather(door).await?;
            let mut said = said(door).await?;
            for gap in &mut log.gaps {
                gap.said = said.remove(&(gap.kind, gap.subject_id)).unwrap_or_default();
            }
            Ok(log)
        })
        .await?;
    Ok(GapLog { as_of: door.now(), ..log })
}

/// By gap, the latest first.
async fn said(door: &Reader<ProjectScope>) -> Result<HashMap<(GapKind, Uuid), Vec<GapSaid>>> {
    let rows = gap_note::Entity::find()
        .filter(gap_note::COLUMN.project_id.eq(door.project().id))
        .order_by_desc(gap_note::COLUMN.at)
        .order_by_desc(gap_note::COLUMN.id)
        .all(door.db())
        .await?;
    let by: Vec<_> = rows.iter().filter_map(|row| row.person_id).collect();
    let people: HashMap<_, String> = person::Entity::find()
        .filter(person::COLUMN.id.is_in(by))
        .all(door.db())
        .await?
        .into_iter()
        .map(|row| (row.id, row.name))
        .collect();
    let mut said: HashMap<(GapKind, Uuid), Vec<GapSaid>> = HashMap::new();
    for row in rows {
        let by = row.person_id.and_then(|id| Some(PersonRef { id, name: people.get(&id)?.clone() }));
        said.entry((row.kind, row.subject_id)).or_default().push(GapSaid { by, decision: row.decision, body: row.body, at: row.at });
    }
    Ok(said)
}

impl GapFilter {
    fn shows(&self, gap: &Gap) -> bool {
        let of_kind = self.kinds.is_empty() || self.kinds.contains(&gap.kind);
        let at_home = self.department.is_none_or(|id| gap.department.as_ref().is_some_and(|(home, _)| *home == id));
        let owned = match self.owner {
            None => true,
            Some(OwnerPick::Nobody) => gap.owner.is_none(),
            Some(OwnerPick::Person(id)) => gap.owner.as_ref().is_some_and(|owner| owner.id == id),
        };
        let decided = self.decided.is_none_or(|decided| gap.decision().is_some() == decided);
        of_kind && at_home && owned && decided
    }
}
