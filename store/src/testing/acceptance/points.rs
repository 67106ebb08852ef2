//! The points of a session, in the business's words: written by hand, or taken from what the department asked for.

use std::collections::{HashMap, HashSet};

use golive_domain::{
    Error, Say,
    access::Permission,
    backlog::Moscow,
    error::Refusals,
    events::{Change, Event, EventKind},
    id::{AcceptanceId, CaseId, DepartmentId, ItemId, PointId, RequirementId},
    testing::{CaseState, TestType},
    text::{ProjectKey, long_text},
};
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, IntoActiveModel, JoinType, QueryFilter, QueryOrder, QuerySelect};
use serde_json::Value;

use super::{
    list::{find, label},
    load::{Point, Records},
    plan::refuse_decided,
};
use crate::{
    Desk, Outcome, Result, backlog,
    desk::{Door, ProjectScope, Writer},
    entity::{acceptance, acceptance_point, case_requirement, item, requirement, test_case},
    requirements::{by_codes, of_project},
    testing::case_number,
};

/// A point as a person writes it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NewPoint {
    /// What shall be so, in words that whoever does the work would use.
    pub text: String,
    /// Codes of what it is about; empty where it is about none.
    pub requirement: String,
    pub case: String,
    pub item: String,
}

/// What points are taken from at once.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Fill {
    /// The department's requirements that shall be met.
    pub requirements: bool,
    /// The ready cases of acceptance that are the department's, or of no department in particular.
    pub cases: bool,
}

/// More points than this are several sessions.
const MOST: usize = 200;
/// A point is a sentence or a few.
const LONGEST: usize = 1_000;

/// Whoever plans acceptance, until it is decided. Gives the point's number.
pub async fn add_point(desk: &Desk, project: &ProjectKey, number: i32, new: NewPoint) -> Result<u32> {
    desk.write(Permission::AcceptancePlan, project, async |tx| {
        let session = find(tx, number).await?;
        refuse_decided(&session)?;
        let mut rows = Rows::begin(tx, session.id).await?;
        let row = new.read(tx, rows.next(tx)).await?;
        let (number, change) = (row.number, Change::new("point", Value::Null, row.text.clone()));
        rows.add(row);
        rows.write(tx).await?;
        Ok(Outcome::changed(u32::try_from(number).unwrap_or_default(), edited(tx, &session, change)))
    })
    .await
}

/// Whoever plans acceptance, as long as nobody has tried the point. `seen` are the words that were on the caller's page.
pub async fn edit_point(desk: &Desk, project: &ProjectKey, number: i32, point: u32, new: NewPoint, seen: Option<&str>) -> Result<()> {
    desk.write(Permission::AcceptancePlan, project, async |tx| {
        let session = find(tx, number).await?;
        refuse_decided(&session)?;
        let before = untried(tx, session.id, point).await?;
        refuse_unseen(&before, seen)?;
        let after = new.read(tx, before.clone()).await?;
        if before == after {
            return Ok(Outcome::Unchanged(()));
        }
        let change = Change::new("point", before.text.clone(), after.text.clone());
        after.into_active_model().reset_all().update(tx.db()).await?;
        Ok(Outcome::changed((), edited(tx, &session, change)))
    })
    .await
}

/// Whoever plans acceptance, as long as nobody has tried the point. The others keep their numbers. `seen` as in
/// [`edit_point`].
pub async fn remove_point(desk: &Desk, project: &ProjectKey, number: i32, point: u32, seen: Option<&str>) -> Result<()> {
    desk.write(Permission::AcceptancePlan, project, async |tx| {
        let session = find(tx, number).await?;
        refuse_decided(&session)?;
        let row = untried(tx, session.id, point).await?;
        refuse_unseen(&row, seen)?;
        acceptance_point::Entity::delete_by_id(row.id).exec(tx.db()).await?;
        Ok(Outcome::changed((), edited(tx, &session, Change::new("point", row.text, Value::Null))))
    })
    .await
}

/// Whoever plans acceptance, until it is decided. Takes over what is not there yet, and gives how many points that made.
pub async fn fill(desk: &Desk, project: &ProjectKey, number: i32, from: Fill) -> Result<usize> {
    desk.write(Permission::AcceptancePlan, project, async |tx| {
        let session = find(tx, number).await?;
        refuse_decided(&session)?;
        Ok(match take(tx, &session, from).await? {
            0 => Outcome::Unchanged(0),
            taken => Outcome::changed(taken, edited(tx, &session, Change::new("taken_points", Value::Null, taken))),
        })
    })
    .await
}

impl NewPoint {
    /// Sets text and links, or refuses every bad one with its field.
    async fn read(&self, tx: &Writer<ProjectScope>, mut row: acceptance_point::Model) -> Result<acceptance_point::Model> {
        let mut refused = Refusals::default();
        row.text = refused.take("text", worded(&self.text)).unwrap_or_default();
        row.requirement_id = None;
        if let Some(code) = given(&self.requirement) {
            match by_codes(tx, &[code.to_owned()]).await?.pop() {
                Some(found) => row.requirement_id = Some(found.id),
                None => refused.add("requirement", Say::new("error-requirement-unknown").with("code", code)),
            }
        }
        row.case_id = None;
        if let Some(code) = given(&self.case) {
            match numbered_case(tx, code).await? {
                Some(found) => row.case_id = Some(found),
                None => refused.add("case", Say::new("error-acceptance-case").with("code", code)),
            }
        }
        row.item_id = None;
        if let Some(code) = given(&self.item) {
            match numbered_item(tx, code).await? {
                Some(found) => row.item_id = Some(found),
                None => refused.add("item", Say::new("error-acceptance-item").with("code", code)),
            }
        }
        refused.finish()?;
        Ok(row)
    }
}

fn given(text: &str) -> Option<&str> {
    Some(text.trim()).filter(|text| !text.is_empty())
}

fn worded(text: &str) -> Result<String, Say> {
    let text = long_text(text.trim())?;
    match text.chars().count() {
        0 => Err(Say::new("error-required")),
        is if is > LONGEST => Err(Say::new("error-too-long").with("is", is).with("max", LONGEST)),
        _ => Ok(text),
    }
}

async fn numbered_case(tx: &Writer<ProjectScope>, code: &str) -> Result<Option<CaseId>> {
    let Some(number) = case_number(&tx.project().key, code) else { return Ok(None) };
    let mine = test_case::Entity::find().filter(test_case::COLUMN.project_id.eq(tx.project().id));
    Ok(mine.filter(test_case::COLUMN.number.eq(number)).one(tx.db()).await?.map(|row| row.id))
}

async fn numbered_item(tx: &Writer<ProjectScope>, code: &str) -> Result<Option<ItemId>> {
    let Some(number) = backlog::number_of(&tx.project().key, code) else { return Ok(None) };
    let mine = item::Entity::find().filter(item::COLUMN.project_id.eq(tx.project().id));
    Ok(mine.filter(item::COLUMN.number.eq(number)).one(tx.db()).await?.map(|row| row.id))
}

/// The point, as long as nobody has said anything of it.
async fn untried(tx: &Writer<ProjectScope>, session: AcceptanceId, number: u32) -> Result<acceptance_point::Model> {
    let point = find_point(&Records::of(tx, &[session]).await?, session, number)?;
    match point.said.is_empty() {
        true => Ok(point.row),
        false => Err(Error::rule(Say::new("error-acceptance-point-tried").with("number", number)).into()),
    }
}

/// The point of a number.
pub(super) fn find_point(records: &Records, session: AcceptanceId, number: u32) -> Result<Point> {
    let found = records.points(session).iter().find(|point| point.number() == number);
    Ok(found.cloned().ok_or(Error::NotFound)?)
}

/// What a person saw is what it speaks of: a point whose words changed meanwhile is read again first.
pub(super) fn refuse_unseen(point: &acceptance_point::Model, seen: Option<&str>) -> Result<()> {
    match seen {
        Some(seen) if even(seen) != even(&point.text) => {
            Err(Error::rule(Say::new("error-acceptance-point-changed").with("number", point.number)).into())
        }
        _ => Ok(()),
    }
}

/// Browsers send every end of a line as two characters, whichever it was.
fn even(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\r', "\n")
}

fn edited(tx: &Writer<ProjectScope>, session: &acceptance::Model, change: Change) -> Event {
    Event::new(EventKind::AcceptanceEdited, session.id, label(tx, session)).changing([change]).among_us()
}

/// Points to be written behind those that are there.
struct Rows {
    session: AcceptanceId,
    there: Vec<acceptance_point::Model>,
    fresh: Vec<acceptance_point::Model>,
}

impl Rows {
    async fn begin(tx: &Writer<ProjectScope>, session: AcceptanceId) -> Result<Self> {
        let there = acceptance_point::Entity::find().filter(acceptance_point::COLUMN.acceptance_id.eq(session)).all(tx.db()).await?;
        Ok(Self { session, there, fresh: Vec::new() })
    }

    /// An empty point behind the last one.
    fn next(&self, tx: &Writer<ProjectScope>) -> acceptance_point::Model {
        let last = self.there.iter().chain(&self.fresh).map(|row| row.number).max().unwrap_or_default();
        acceptance_point::Model {
            id: tx.id::<PointId>(),
            acceptance_id: self.session,
            number: last + 1,
            text: String::new(),
            requirement_id: None,
            case_id: None,
            item_id: None,
        }
    }

    fn add(&mut self, row: acceptance_point::Model) {
        self.fresh.push(row);
    }

    async fn write(self, tx: &Writer<ProjectScope>) -> Result<usize> {
        let (made, all) = (self.fresh.len(), self.there.len() + self.fresh.len());
        if all > MOST {
            return Err(Error::field("points", Say::new("error-acceptance-points-many").with("is", all).with("max", MOST)).into());
        }
        if made > 0 {
            let rows = self.fresh.into_iter().map(IntoActiveModel::into_active_model);
            acceptance_point::Entity::insert_many(rows).exec_without_returning(tx.db()).await?;
        }
        Ok(made)
    }
}

/// Points by their words alone, those without words passed over.
pub(super) async fn write(tx: &Writer<ProjectScope>, session: &acceptance::Model, texts: &[String]) -> Result<usize> {
    let mut rows = Rows::begin(tx, session.id).await?;
    for text in texts.iter().filter(|text| !text.trim().is_empty()) {
        let text = worded(text).map_err(|say| Error::field("points", say))?;
        rows.add(acceptance_point::Model { text, ..rows.next(tx) });
    }
    rows.write(tx).await
}

/// Points from what the department asked for and from cases of acceptance; a requirement and the case that proves it make one.
pub(super) async fn take(tx: &Writer<ProjectScope>, session: &acceptance::Model, from: Fill) -> Result<usize> {
    let mut rows = Rows::begin(tx, session.id).await?;
    let mut requirements: HashSet<RequirementId> = rows.there.iter().filter_map(|row| row.requirement_id).collect();
    let mut cases: HashSet<CaseId> = rows.there.iter().filter_map(|row| row.case_id).collect();
    let offered = if from.cases { Offered::of(tx, session.department_id).await? } else { Offered::default() };
    if from.requirements {
        let asked = of_project(tx)
            .filter(requirement::COLUMN.department_id.eq(session.department_id))
            .filter(requirement::COLUMN.archived_at.is_null())
            .filter(requirement::COLUMN.moscow.ne(Moscow::Wont))
            .order_by_asc(requirement::COLUMN.code_order);
        for row in asked.all(tx.db()).await?.into_iter().filter(|row| requirements.insert(row.id)) {
            let case = offered.proving(row.id).find(|case| cases.insert(*case));
            rows.add(acceptance_point::Model { text: row.title, requirement_id: Some(row.id), case_id: case, ..rows.next(tx) });
        }
    }
    for case in offered.cases.iter().filter(|case| cases.insert(case.id)) {
        let requirement = offered.links.iter().find(|(id, _)| *id == case.id).map(|(_, requirement)| *requirement);
        let text = case.title.clone();
        rows.add(acceptance_point::Model { text, requirement_id: requirement, case_id: Some(case.id), ..rows.next(tx) });
    }
    rows.write(tx).await
}

/// The cases of acceptance that concern a department, and what they prove of it.
#[derive(Default)]
struct Offered {
    cases: Vec<test_case::Model>,
    links: Vec<(CaseId, RequirementId)>,
}

impl Offered {
    async fn of(tx: &Writer<ProjectScope>, department: DepartmentId) -> Result<Self> {
        let mut cases = test_case::Entity::find()
            .filter(test_case::COLUMN.project_id.eq(tx.project().id))
            .filter(test_case::COLUMN.kind.eq(TestType::Acceptance))
            .filter(test_case::COLUMN.state.eq(CaseState::Ready))
            .filter(test_case::COLUMN.archived_at.is_null())
            .order_by_asc(test_case::COLUMN.number)
            .all(tx.db())
            .await?;
        let of_requirement = case_requirement::Entity::belongs_to(requirement::Entity)
            .from(case_requirement::Column::RequirementId)
            .to(requirement::Column::Id)
            .into();
        let linked: Vec<(CaseId, RequirementId, Option<DepartmentId>)> = case_requirement::Entity::find()
            .select_only()
            .columns([case_requirement::Column::CaseId, case_requirement::Column::RequirementId])
            .column(requirement::Column::DepartmentId)
            .join(JoinType::InnerJoin, of_requirement)
            .filter(case_requirement::COLUMN.case_id.is_in(cases.iter().map(|case| case.id)))
            .order_by_asc(requirement::COLUMN.code_order)
            .into_tuple()
            .all(tx.db())
            .await?;
        let mut homes: HashMap<CaseId, Vec<Option<DepartmentId>>> = HashMap::new();
        for (case, _, home) in &linked {
            homes.entry(*case).or_default().push(*home);
        }
        let concerns =
            |case: &CaseId| homes.get(case).is_none_or(|homes| homes.iter().any(|home| home.is_none_or(|home| home == department)));
        cases.retain(|case| concerns(&case.id));
        let of_department = linked.into_iter().filter(|(case, _, home)| concerns(case) && home.is_none_or(|home| home == department));
        Ok(Self { cases, links: of_department.map(|(case, requirement, _)| (case, requirement)).collect() })
    }

    fn proving(&self, requirement: RequirementId) -> impl Iterator<Item = CaseId> {
        self.links.iter().filter(move |(_, proved)| *proved == requirement).map(|(case, _)| *case)
    }
}
