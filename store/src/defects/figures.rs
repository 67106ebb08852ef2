//! Defects in figures: each number is the length of a list that the filter of the list shows.

use std::collections::BTreeMap;

use chrono::{DateTime, Days, NaiveDate, Utc};
use golive_domain::{
    access::Permission,
    defects::{AgeBand, DefectState, ReopenRate, Severity, weeks},
    id::EnvironmentId,
    testing::TestType,
    text::ProjectKey,
    words::Word as _,
};
use sea_orm::{EntityTrait, JoinType, QuerySelect};
use serde::Serialize;

use super::{list::visible, lives::lives};
use crate::{
    Desk, Result,
    desk::{Door, ProjectScope, Reader},
    entity::{defect, test_case},
    projects::working_calendar,
    testing::environment_names,
};

/// Weeks that are looked back on at most, the present one among them.
const WEEKS: u32 = 12;

/// What became of the defects in a week.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct WeekCount {
    pub starts_on: NaiveDate,
    pub ends_on: NaiveDate,
    pub opened: u32,
    pub closed: u32,
    /// At its end; of the present week, now.
    pub open: u32,
}

/// How many defects have something in common.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Common<K> {
    /// `None` is of those that have none.
    pub of: Option<K>,
    pub open: u32,
    pub all: u32,
    pub reopened: ReopenRate,
}

/// Everything the page of figures shows, as far as the actor sees the defects.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Figures {
    pub as_of: DateTime<Utc>,
    pub all: u32,
    pub open: u32,
    /// The earliest first; none before the first defect.
    pub weeks: Vec<WeekCount>,
    /// The open ones by severity, and by age in the order of the bands.
    pub ageing: Vec<(Severity, Vec<(AgeBand, u32)>)>,
    pub reopened: ReopenRate,
    /// The most open ones first.
    pub components: Vec<Common<String>>,
    /// By the type of the test that found them.
    pub kinds: Vec<Common<TestType>>,
    pub environments: Vec<Common<(EnvironmentId, String)>>,
}

/// One defect as the figures see it.
struct Fact {
    severity: Severity,
    state: DefectState,
    component: String,
    environment: Option<EnvironmentId>,
    reopened: i32,
    created_at: DateTime<Utc>,
    kind: Option<TestType>,
}

/// Anyone inside the project; the vendor's people count what was handed over.
pub async fn figures(desk: &Desk, project: &ProjectKey) -> Result<Figures> {
    let door = desk.read(Permission::TestRead, project).await?;
    let facts = facts(&door).await?;
    let names = environment_names(&door).await?;
    let named = |id: EnvironmentId| Some((id, names.get(&id)?.clone()));
    let is_open = |fact: &&Fact| fact.state.is_open();
    Ok(Figures {
        as_of: door.now(),
        all: count(facts.len()),
        open: count(facts.iter().filter(is_open).count()),
        weeks: week_counts(&door).await?,
        ageing: ageing(&facts, door.now()),
        reopened: rate(&facts),
        components: common(&facts, |fact| Some(fact.component.clone()).filter(|name| !name.is_empty())),
        kinds: common(&facts, |fact| fact.kind),
        environments: common(&facts, |fact| fact.environment.and_then(named)),
    })
}

async fn facts(door: &Reader<ProjectScope>) -> Result<Vec<Fact>> {
    let found_by = defect::Entity::belongs_to(test_case::Entity).from(defect::Column::CaseId).to(test_case::Column::Id).into();
    let found = visible(door)
        .select_only()
        .columns([defect::Column::Severity])
        .column(defect::Column::State)
        .column(defect::Column::Component)
        .column(defect::Column::EnvironmentId)
        .column(defect::Column::Reopened)
        .column(defect::Column::CreatedAt)
        .join(JoinType::LeftJoin, found_by)
        .column(test_case::Column::Kind)
        .into_tuple::<(Severity, DefectState, String, Option<EnvironmentId>, i32, DateTime<Utc>, Option<TestType>)>()
        .all(door.db())
        .await?;
    let fact = |(severity, state, component, environment, reopened, created_at, kind)| Fact {
        severity,
        state,
        component,
        environment,
        reopened,
        created_at,
        kind,
    };
    Ok(found.into_iter().map(fact).collect())
}

async fn week_counts(door: &Reader<ProjectScope>) -> Result<Vec<WeekCount>> {
    let (lives, calendar) = (lives(door).await?, working_calendar(door).await?);
    let weeks = weeks(&lives, calendar.date_of(door.now()), WEEKS, &calendar).into_iter();
    let weeks = weeks.skip_while(|week| week.opened.is_empty() && week.closed.is_empty() && week.open.is_empty());
    let counts = weeks.map(|week| WeekCount {
        starts_on: week.starts_on,
        ends_on: week.starts_on + Days::new(6),
        opened: count(week.opened.len()),
        closed: count(week.closed.len()),
        open: count(week.open.len()),
    });
    Ok(counts.collect())
}

/// Every severity and every band, those of none too; together they are the open ones.
fn ageing(facts: &[Fact], now: DateTime<Utc>) -> Vec<(Severity, Vec<(AgeBand, u32)>)> {
    let of = |severity: Severity, band: AgeBand| {
        let counts = |fact: &&Fact| fact.state.is_open() && fact.severity == severity && AgeBand::of(fact.created_at, now) == band;
        count(facts.iter().filter(counts).count())
    };
    let row = |severity: &Severity| (*severity, AgeBand::ALL.iter().map(|band| (*band, of(*severity, *band))).collect());
    Severity::ALL.iter().map(row).collect()
}

fn common<K: Ord>(facts: &[Fact], key: impl Fn(&Fact) -> Option<K>) -> Vec<Common<K>> {
    let mut groups: BTreeMap<Option<K>, Vec<&Fact>> = BTreeMap::new();
    for fact in facts {
        groups.entry(key(fact)).or_default().push(fact);
    }
    let row = |(of, facts): (Option<K>, Vec<&Fact>)| {
        let open = facts.iter().filter(|fact| fact.state.is_open()).count();
        Common { of, open: count(open), all: count(facts.len()), reopened: rate(facts) }
    };
    let mut rows: Vec<Common<K>> = groups.into_iter().map(row).collect();
    // Those that have none come last, whatever their number.
    rows.sort_by_key(|row| (row.of.is_none(), std::cmp::Reverse((row.open, row.all))));
    rows
}

fn rate<'a>(facts: impl IntoIterator<Item = &'a Fact>) -> ReopenRate {
    let mut rate = ReopenRate::default();
    facts.into_iter().for_each(|fact| rate.add(fact.state, u32::try_from(fact.reopened).unwrap_or_default()));
    rate
}

fn count(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
