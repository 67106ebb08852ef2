//! The list of duties, what presses most first.

use chrono::{DateTime, Utc};
use golive_domain::{access::Permission, service::duties::DutyState, text::ProjectKey};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

use super::rows::{DutyRow, known, names, of_project, shown};
use crate::{
    Desk, Paged, Result,
    desk::{Door, ProjectScope, Reader},
    entity::duty_feed,
};

/// Duties of one page.
pub const PER_PAGE: u64 = 50;

/// Which duties are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum DutyShow {
    /// Those that are still to be done some day.
    #[default]
    Open,
    Overdue,
    /// Those that are over or archived too.
    All,
}

impl DutyShow {
    /// Reads `open`, `overdue`, `all`.
    pub fn parse(text: &str) -> Option<Self> {
        match text {
            "open" => Some(Self::Open),
            "overdue" => Some(Self::Overdue),
            "all" => Some(Self::All),
            _ => None,
        }
    }

    fn shows(self, row: &DutyRow) -> bool {
        match self {
            Self::Open => !row.archived && row.state != DutyState::Over,
            Self::Overdue => !row.archived && row.state == DutyState::Overdue,
            Self::All => true,
        }
    }
}

/// What the list is narrowed to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct DutyFilter {
    pub show: DutyShow,
    /// From 1.
    pub page: u64,
}

/// A page of duties, and how many stand where.
#[derive(Clone, Debug)]
pub struct Duties {
    pub page: Paged<DutyRow>,
    pub open: u64,
    pub overdue: u64,
    pub all: u64,
    /// Since when a calendar of the viewer's may read them.
    pub subscribed: Option<DateTime<Utc>>,
}

/// Whoever reads duties: overdue ones first, then by the day that stands.
pub async fn duties(desk: &Desk, project: &ProjectKey, filter: DutyFilter) -> Result<Duties> {
    let door = desk.read(Permission::DutyRead, project).await?;
    let rows = rows(&door).await?;
    let count = |show: DutyShow| rows.iter().filter(|row| show.shows(row)).count() as u64;
    let (open, overdue, all) = (count(DutyShow::Open), count(DutyShow::Overdue), count(DutyShow::All));
    let shown = rows.into_iter().filter(|row| filter.show.shows(row)).collect();
    Ok(Duties { page: Paged::of(shown, filter.page, PER_PAGE), open, overdue, all, subscribed: subscribed(&door).await? })
}

/// All of them: a project has tens.
async fn rows(door: &Reader<ProjectScope>) -> Result<Vec<DutyRow>> {
    let known = known(door, of_project(door).all(door.db()).await?).await?;
    let people = names(door, known.iter().filter_map(|known| known.row.owner_id).collect()).await?;
    let mut rows: Vec<_> = known.iter().map(|known| shown(door, known, &people)).collect();
    rows.sort_by_key(|row| (row.archived, row.state, row.on, row.number));
    Ok(rows)
}

async fn subscribed(door: &Reader<ProjectScope>) -> Result<Option<DateTime<Utc>>> {
    let Some(person) = door.actor().person() else { return Ok(None) };
    let own =
        duty_feed::Entity::find().filter(duty_feed::COLUMN.project_id.eq(door.project().id)).filter(duty_feed::COLUMN.person_id.eq(person));
    Ok(own.one(door.db()).await?.map(|row| row.created_at))
}
