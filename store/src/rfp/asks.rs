//! The requirements of a request: chosen from the register, each with a weight.

use std::collections::BTreeMap;

use golive_domain::{
    Error, Say,
    access::Permission,
    backlog::Moscow,
    events::{Change, Event, EventKind},
    id::{DepartmentId, RequirementId, RfpRequirementId},
    text::ProjectKey,
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, EntityTrait, JoinType, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait, Select,
};
use serde_json::{Value, json};

use super::{
    facts::{SAVES, keep, refuse_unwritten},
    rows::label,
    seen::find,
};
use crate::{
    Desk, Outcome, Paged, Result,
    desk::{Door, ProjectScope, Writer},
    entity::{department, requirement, rfp, rfp_requirement},
    found::bears,
    requirements::{RegisterFilter, filtered},
    stale::refuse_stale,
};

const PER_PAGE: u64 = 50;
/// What a requirement weighs at most, and how many a request asks for at most.
const HEAVIEST: i32 = 100;
const MOST: usize = 5_000;

/// A requirement as a request asks for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AskRow {
    pub requirement: RequirementId,
    pub code: String,
    pub title: String,
    pub body: String,
    pub category: String,
    pub moscow: Moscow,
    pub department: Option<String>,
    /// Among those of its category.
    pub weight: i32,
    /// Who answers it with "no" is out.
    pub mandatory: bool,
    /// The register has it no more.
    pub archived: bool,
}

/// A page of them.
#[derive(Clone, Debug)]
pub struct Asks {
    pub page: Paged<AskRow>,
    /// Categories with the number and the sum of the weights of theirs, by name.
    pub categories: Vec<(String, u64, i64)>,
    /// In the whole request, and how many of them are mandatory.
    pub total: u64,
    pub mandatory: u64,
}

/// What the list is narrowed to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AsksFilter {
    pub text: Option<String>,
    pub category: Option<String>,
    /// From 1.
    pub page: u64,
}

/// A requirement of a request, with what the register says of it.
pub(super) type Asked = (rfp_requirement::Model, requirement::Model);

/// What becomes of one requirement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ask {
    pub code: String,
    pub weight: i32,
    pub mandatory: bool,
}

/// Whoever reads requests: the requirements by code.
pub async fn asks(desk: &Desk, project: &ProjectKey, number: i32, filter: &AsksFilter) -> Result<Asks> {
    let door = desk.read(Permission::RfpRead, project).await?;
    let row = find(&door, number).await?;
    let mut found = of(&row);
    if let Some(text) = &filter.text {
        found = found.filter(bears(&door, "requirement", text));
    }
    if let Some(category) = &filter.category {
        found = found.filter(requirement::COLUMN.category.eq(category.clone()));
    }
    let total = found.clone().count(door.db()).await?;
    let page = Paged::<()>::number(filter.page, total, PER_PAGE);
    let rows = found.offset((page - 1) * PER_PAGE).limit(PER_PAGE).select_two_required(requirement::Entity).all(door.db()).await?;
    let mandatory = of(&row).filter(rfp_requirement::COLUMN.mandatory.eq(true)).count(door.db()).await?;
    Ok(Asks {
        page: Paged { rows: ask_rows(&door, rows).await?, total, page, size: PER_PAGE },
        categories: categories(&door, &row).await?,
        total: of(&row).count(door.db()).await?,
        mandatory,
    })
}

/// Whoever writes requests, while it is a draft: takes in what the register shows under a filter and is not in it yet. Each begins
/// with the weight of what it must be; what must be there is mandatory. Gives how many came.
pub async fn choose(desk: &Desk, project: &ProjectKey, number: i32, filter: &RegisterFilter) -> Result<usize> {
    desk.write(Permission::RfpWrite, project, async |tx| {
        let row = find(tx, number).await?;
        refuse_unwritten(&row)?;
        let there = rfp_requirement::Entity::find().select_only().column(rfp_requirement::Column::RequirementId);
        let there = there.filter(rfp_requirement::COLUMN.rfp_id.eq(row.id)).into_query();
        let live = RegisterFilter { archived: false, ..filter.clone() };
        let fresh = filtered(tx, &live).filter(requirement::COLUMN.id.not_in_subquery(there)).all(tx.db()).await?;
        let known = of(&row).count(tx.db()).await?;
        if known + fresh.len() as u64 > MOST as u64 {
            return Err(Error::rule(Say::new("error-rfp-too-many").with("max", MOST)).into());
        }
        if fresh.is_empty() {
            return Ok(Outcome::Unchanged(0));
        }
        let rows = fresh.iter().map(|asked| rfp_requirement::ActiveModel {
            id: Set(tx.id::<RfpRequirementId>()),
            rfp_id: Set(row.id),
            requirement_id: Set(asked.id),
            weight: Set(usual(asked.moscow)),
            mandatory: Set(asked.moscow == Moscow::Must),
        });
        for batch in rows.collect::<Vec<_>>().chunks(200) {
            rfp_requirement::Entity::insert_many(batch.to_vec()).exec_without_returning(tx.db()).await?;
        }
        let after = keep(tx, row).await?;
        let change = Change::new("requirements", json!(known), json!(known + fresh.len() as u64));
        let event = Event::new(EventKind::RfpRequirementsChosen, after.id, label(&after)).changing([change]);
        Ok(Outcome::changed(fresh.len(), event))
    })
    .await
}

/// What a requirement weighs unless somebody says otherwise.
fn usual(moscow: Moscow) -> i32 {
    match moscow {
        Moscow::Must => 3,
        Moscow::Should => 2,
        Moscow::Could | Moscow::Wont => 1,
    }
}

/// Whoever writes requests, while it is a draft: says what some of its requirements weigh and which are mandatory, and takes others
/// out. Refuses a code that it does not ask for. `version` is the one the person read.
pub async fn weigh(desk: &Desk, project: &ProjectKey, number: i32, version: i32, weights: &[Ask], dropped: &[String]) -> Result<()> {
    desk.write(Permission::RfpWrite, project, async |tx| {
        let row = find(tx, number).await?;
        refuse_unwritten(&row)?;
        refuse_stale(tx, row.id, row.version, version, &SAVES).await?;
        let codes = weights.iter().map(|ask| &ask.code).chain(dropped).map(String::as_str);
        let known = coded(tx, &row, codes).await?;
        let mut changes = Vec::new();
        for ask in weights {
            let before = known.get(&ask.code).ok_or_else(|| unknown(&ask.code))?;
            if !(1..=HEAVIEST).contains(&ask.weight) {
                let say = Say::new("error-number-between").with("min", 1).with("max", HEAVIEST);
                return Err(Error::field(&format!("ask[{}][weight]", ask.code), say).into());
            }
            if (before.weight, before.mandatory) == (ask.weight, ask.mandatory) {
                continue;
            }
            changes.push(Change::new(&ask.code, told(before.weight, before.mandatory), told(ask.weight, ask.mandatory)));
            let after = rfp_requirement::ActiveModel { weight: Set(ask.weight), mandatory: Set(ask.mandatory), ..Default::default() };
            rfp_requirement::Entity::update_many().set(after).filter(rfp_requirement::COLUMN.id.eq(before.id)).exec(tx.db()).await?;
        }
        for code in dropped {
            let before = known.get(code).ok_or_else(|| unknown(code))?;
            changes.push(Change::new(code, told(before.weight, before.mandatory), Value::Null));
            rfp_requirement::Entity::delete_by_id(before.id).exec(tx.db()).await?;
        }
        if changes.is_empty() {
            return Ok(Outcome::Unchanged(()));
        }
        let after = keep(tx, row).await?;
        Ok(Outcome::changed((), Event::new(EventKind::RfpRequirementsChosen, after.id, label(&after)).changing(changes)))
    })
    .await
}

fn unknown(code: &str) -> Error {
    Error::rule(Say::new("error-rfp-not-asked").with("code", code))
}

/// A weight as history keeps it: `3`, or `3!` where it is mandatory.
fn told(weight: i32, mandatory: bool) -> String {
    format!("{weight}{}", if mandatory { "!" } else { "" })
}

/// The requirements a request asks for, with their rows of the register, by code.
fn of(row: &rfp::Model) -> Select<rfp_requirement::Entity> {
    let home = rfp_requirement::Entity::belongs_to(requirement::Entity)
        .from(rfp_requirement::Column::RequirementId)
        .to(requirement::Column::Id)
        .into();
    let found = rfp_requirement::Entity::find().filter(rfp_requirement::COLUMN.rfp_id.eq(row.id));
    found.join(JoinType::InnerJoin, home).order_by_asc(requirement::COLUMN.code_order)
}

/// All of the request, as the register knows them.
pub(super) async fn asked(door: &impl Door, row: &rfp::Model) -> Result<Vec<Asked>> {
    Ok(of(row).select_two_required(requirement::Entity).all(door.db()).await?)
}

/// Those of the request that bear these codes.
async fn coded(
    tx: &Writer<ProjectScope>,
    row: &rfp::Model,
    codes: impl Iterator<Item = &str>,
) -> Result<BTreeMap<String, rfp_requirement::Model>> {
    let codes: Vec<&str> = codes.collect();
    let mut known = BTreeMap::new();
    for batch in codes.chunks(200) {
        let found = of(row)
            .filter(requirement::COLUMN.code.is_in(batch.iter().copied()))
            .select_two_required(requirement::Entity)
            .all(tx.db())
            .await?;
        known.extend(found.into_iter().map(|(asked, of)| (of.code, asked)));
    }
    Ok(known)
}

pub(super) async fn ask_rows(
    door: &impl Door<Scope = ProjectScope>,
    found: Vec<(rfp_requirement::Model, requirement::Model)>,
) -> Result<Vec<AskRow>> {
    let departments = department::Entity::find().filter(department::COLUMN.project_id.eq(door.project().id)).all(door.db()).await?;
    let called = |id: DepartmentId| departments.iter().find(|home| home.id == id).map(|home| home.name.clone());
    let row = |(asked, of): (rfp_requirement::Model, requirement::Model)| AskRow {
        requirement: of.id,
        department: of.department_id.and_then(called),
        code: of.code,
        title: of.title,
        body: of.body,
        category: of.category,
        moscow: of.moscow,
        weight: asked.weight,
        mandatory: asked.mandatory,
        archived: of.archived_at.is_some(),
    };
    Ok(found.into_iter().map(row).collect())
}

async fn categories(door: &impl Door<Scope = ProjectScope>, row: &rfp::Model) -> Result<Vec<(String, u64, i64)>> {
    let mut sums = BTreeMap::<String, (u64, i64)>::new();
    for (asked, of) in asked(door, row).await? {
        let sum = sums.entry(of.category).or_default();
        *sum = (sum.0 + 1, sum.1 + i64::from(asked.weight));
    }
    Ok(sums.into_iter().map(|(category, (count, weight))| (category, count, weight)).collect())
}
