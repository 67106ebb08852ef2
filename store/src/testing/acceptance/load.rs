//! Everything that hangs on some sessions, read at once, with the names of what it points at.

use std::collections::{BTreeSet, HashMap};

use chrono::{DateTime, Utc};
use golive_domain::{
    backlog::Minutes,
    defects::DefectState,
    id::{AcceptanceId, DefectId, PersonId, PointId},
    testing::acceptance::{Given, PointCounts, PointStanding, Report, standing},
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait, sea_query::SelectStatement};

use crate::{
    Result,
    backlog::PersonRef,
    desk::{Door, ProjectScope},
    entity::{acceptance_defect, acceptance_hours, acceptance_opinion, acceptance_point, acceptance_user, defect, person},
};

/// Points, people and hours of some sessions.
pub(super) struct Records {
    users: HashMap<AcceptanceId, Vec<acceptance_user::Model>>,
    hours: HashMap<AcceptanceId, Vec<acceptance_hours::Model>>,
    points: HashMap<AcceptanceId, Vec<Point>>,
}

/// A point with all that is known of it.
#[derive(Clone)]
pub(super) struct Point {
    pub row: acceptance_point::Model,
    /// Everything that was ever said, the earliest first.
    pub said: Vec<acceptance_opinion::Model>,
    /// The earliest first, each with how it stands: as the original does where it is a duplicate.
    pub defects: Vec<(defect::Model, Report)>,
}

impl Point {
    /// The last that each test user said, the earliest first.
    pub fn last(&self) -> Vec<&acceptance_opinion::Model> {
        let later = |at: usize| self.said[at + 1..].iter().any(|other| other.person_id == self.said[at].person_id);
        (0..self.said.len()).filter(|at| !later(*at)).map(|at| &self.said[at]).collect()
    }

    /// What a person said of it last.
    pub fn last_of(&self, person: PersonId) -> Option<&acceptance_opinion::Model> {
        self.said.iter().rev().find(|said| said.person_id == person)
    }

    /// Where it stands by what was said and what became of its defects.
    pub fn standing(&self) -> PointStanding {
        let given: Vec<Given> = self.last().into_iter().map(|said| Given { opinion: said.opinion, at: said.at }).collect();
        let reports: Vec<Report> = self.defects.iter().map(|(_, report)| *report).collect();
        standing(&given, &reports)
    }

    /// The defect that is still in the way of another try.
    pub fn unsettled(&self) -> Option<&defect::Model> {
        self.defects.iter().find(|(_, report)| !report.is_settled()).map(|(row, _)| row)
    }

    /// The same with one opinion more.
    pub fn hearing(&self, opinion: acceptance_opinion::Model) -> Self {
        let mut point = self.clone();
        point.said.push(opinion);
        point
    }

    /// Its number within the session, from 1.
    pub fn number(&self) -> u32 {
        u32::try_from(self.row.number).unwrap_or_default()
    }
}

impl Records {
    pub async fn of(door: &impl Door<Scope = ProjectScope>, sessions: &[AcceptanceId]) -> Result<Self> {
        let db = door.db();
        let mut users: HashMap<_, Vec<_>> = HashMap::new();
        let found = acceptance_user::Entity::find().filter(acceptance_user::COLUMN.acceptance_id.is_in(sessions.to_vec()));
        for row in found.order_by_asc(acceptance_user::COLUMN.id).all(db).await? {
            users.entry(row.acceptance_id).or_insert_with(Vec::new).push(row);
        }
        let mut hours: HashMap<_, Vec<_>> = HashMap::new();
        let found = acceptance_hours::Entity::find().filter(acceptance_hours::COLUMN.acceptance_id.is_in(sessions.to_vec()));
        for row in found.order_by_asc(acceptance_hours::COLUMN.day).order_by_asc(acceptance_hours::COLUMN.id).all(db).await? {
            hours.entry(row.acceptance_id).or_insert_with(Vec::new).push(row);
        }
        let rows = acceptance_point::Entity::find()
            .filter(acceptance_point::COLUMN.acceptance_id.is_in(sessions.to_vec()))
            .order_by_asc(acceptance_point::COLUMN.number)
            .all(db)
            .await?;
        let mut said: HashMap<PointId, Vec<acceptance_opinion::Model>> = HashMap::new();
        let found = acceptance_opinion::Entity::find().filter(acceptance_opinion::COLUMN.point_id.in_subquery(ids_of(sessions)));
        for row in found.order_by_asc(acceptance_opinion::COLUMN.at).order_by_asc(acceptance_opinion::COLUMN.id).all(db).await? {
            said.entry(row.point_id).or_default().push(row);
        }
        let mut defects = defects_of(door, sessions).await?;
        let mut points: HashMap<AcceptanceId, Vec<Point>> = HashMap::new();
        for row in rows {
            let said = said.remove(&row.id).unwrap_or_default();
            let defects = defects.remove(&row.id).unwrap_or_default();
            points.entry(row.acceptance_id).or_default().push(Point { row, said, defects });
        }
        Ok(Self { users, hours, points })
    }

    /// In their order.
    pub fn points(&self, session: AcceptanceId) -> &[Point] {
        self.points.get(&session).map(Vec::as_slice).unwrap_or_default()
    }

    /// In the order in which they were invited.
    pub fn users(&self, session: AcceptanceId) -> &[acceptance_user::Model] {
        self.users.get(&session).map(Vec::as_slice).unwrap_or_default()
    }

    /// The time its users wrote down, by day.
    pub fn hours(&self, session: AcceptanceId) -> &[acceptance_hours::Model] {
        self.hours.get(&session).map(Vec::as_slice).unwrap_or_default()
    }

    /// How many points of a session stand where.
    pub fn counts(&self, session: AcceptanceId) -> PointCounts {
        PointCounts::of(self.points(session).iter().map(Point::standing))
    }

    /// The time its users were asked for.
    pub fn planned(&self, session: AcceptanceId) -> Minutes {
        self.users(session).iter().map(|row| row.planned_minutes).sum()
    }

    /// The time its users wrote down.
    pub fn logged(&self, session: AcceptanceId) -> Minutes {
        self.hours(session).iter().map(|row| row.minutes).sum()
    }

    /// Who was invited, in that order.
    pub fn invited(&self, session: AcceptanceId) -> Vec<PersonId> {
        self.users(session).iter().map(|row| row.person_id).collect()
    }

    /// Everyone who is named anywhere in these sessions.
    pub fn people(&self) -> BTreeSet<PersonId> {
        let users = self.users.values().flatten().map(|row| row.person_id);
        let hours = self.hours.values().flatten().map(|row| row.person_id);
        let said = self.points.values().flatten().flat_map(|point| point.said.iter().map(|said| said.person_id));
        users.chain(hours).chain(said).collect()
    }
}

/// The points of sessions, as a query: their ids would be too many for one.
fn ids_of(sessions: &[AcceptanceId]) -> SelectStatement {
    let points = acceptance_point::Entity::find().select_only().column(acceptance_point::Column::Id);
    points.filter(acceptance_point::COLUMN.acceptance_id.is_in(sessions.to_vec())).into_query()
}

/// The defects of each point, the earliest first.
async fn defects_of(
    door: &impl Door<Scope = ProjectScope>,
    sessions: &[AcceptanceId],
) -> Result<HashMap<PointId, Vec<(defect::Model, Report)>>> {
    let links = acceptance_defect::Entity::find()
        .filter(acceptance_defect::COLUMN.point_id.in_subquery(ids_of(sessions)))
        .order_by_asc(acceptance_defect::COLUMN.at)
        .order_by_asc(acceptance_defect::COLUMN.id)
        .all(door.db())
        .await?;
    let known = with_originals(door, links.iter().map(|link| link.defect_id).collect()).await?;
    let mut found: HashMap<PointId, Vec<(defect::Model, Report)>> = HashMap::new();
    for link in links {
        if let Some(row) = known.get(&link.defect_id) {
            let original = original(&known, row);
            let report = Report { state: original.state, since: settled_since(row, original) };
            found.entry(link.point_id).or_default().push((row.clone(), report));
        }
    }
    Ok(found)
}

/// These defects and those they are the same as, however far that goes.
async fn with_originals(door: &impl Door<Scope = ProjectScope>, mut wanted: Vec<DefectId>) -> Result<HashMap<DefectId, defect::Model>> {
    let mut known: HashMap<DefectId, defect::Model> = HashMap::new();
    while !wanted.is_empty() {
        let of_project = defect::Entity::find().filter(defect::COLUMN.project_id.eq(door.project().id));
        let rows = of_project.filter(defect::COLUMN.id.is_in(wanted)).all(door.db()).await?;
        wanted = rows.iter().filter_map(|row| row.duplicate_of).collect();
        known.extend(rows.into_iter().map(|row| (row.id, row)));
        wanted.retain(|id| !known.contains_key(id));
    }
    Ok(known)
}

fn original<'a>(known: &'a HashMap<DefectId, defect::Model>, row: &'a defect::Model) -> &'a defect::Model {
    let mut row = row;
    // Duplicates never lead back to themselves.
    while row.state == DefectState::Duplicate {
        match row.duplicate_of.and_then(|id| known.get(&id)) {
            Some(next) => row = next,
            None => return row,
        }
    }
    row
}

/// A duplicate of what was gone before is settled when it was found to be one.
fn settled_since(row: &defect::Model, original: &defect::Model) -> DateTime<Utc> {
    original.state_since.max(row.state_since)
}

/// The people of these ids, by id.
pub(super) async fn people(
    door: &impl Door<Scope = ProjectScope>,
    ids: impl IntoIterator<Item = PersonId>,
) -> Result<HashMap<PersonId, PersonRef>> {
    let ids: BTreeSet<PersonId> = ids.into_iter().collect();
    let found: Vec<(PersonId, String)> = person::Entity::find()
        .select_only()
        .columns([person::Column::Id, person::Column::Name])
        .filter(person::COLUMN.id.is_in(ids))
        .into_tuple()
        .all(door.db())
        .await?;
    Ok(found.into_iter().map(|(id, name)| (id, PersonRef { id, name })).collect())
}
