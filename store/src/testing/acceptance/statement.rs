//! What is put before the process owner, made from the rows.

use std::collections::HashMap;

use golive_domain::{
    id::{CaseId, ItemId, RequirementId},
    testing::acceptance::{PointSaid, Said, Statement, UserSaid},
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use sha2::{Digest, Sha256};

use super::{
    code::acceptance_code,
    load::{Point, Records, people},
};
use crate::{
    Result, backlog,
    defects::defect_code,
    desk::{Door, ProjectScope},
    entity::{acceptance, build, department, environment, item, requirement, test_case},
    testing::case_code,
};

/// What points are about: number, code and title, the requirement without a number.
#[derive(Default)]
pub(super) struct About {
    pub requirements: HashMap<RequirementId, (String, String)>,
    pub cases: HashMap<CaseId, (i32, String, String)>,
    pub items: HashMap<ItemId, (i32, String, String)>,
}

impl About {
    pub async fn of(door: &impl Door<Scope = ProjectScope>, points: &[Point]) -> Result<Self> {
        let (db, key) = (door.db(), &door.project().key);
        let wanted = points.iter().filter_map(|point| point.row.requirement_id);
        let requirements = requirement::Entity::find().filter(requirement::COLUMN.id.is_in(wanted)).all(db).await?;
        let wanted = points.iter().filter_map(|point| point.row.case_id);
        let cases = test_case::Entity::find().filter(test_case::COLUMN.id.is_in(wanted)).all(db).await?;
        let wanted = points.iter().filter_map(|point| point.row.item_id);
        let items = item::Entity::find().filter(item::COLUMN.id.is_in(wanted)).all(db).await?;
        Ok(Self {
            requirements: requirements.into_iter().map(|row| (row.id, (row.code, row.title))).collect(),
            cases: cases.into_iter().map(|row| (row.id, (row.number, case_code(key, row.number), row.title))).collect(),
            items: items.into_iter().map(|row| (row.id, (row.number, backlog::code(key, row.number), row.title))).collect(),
        })
    }
}

/// Everything that is signed, as it is now.
pub(super) async fn statement(
    door: &impl Door<Scope = ProjectScope>,
    row: &acceptance::Model,
    records: &Records,
    about: &About,
) -> Result<Statement> {
    let names = people(door, records.people().into_iter().chain([row.signer_id])).await?;
    let name = |id| names.get(&id).map(|person| person.name.clone()).unwrap_or_default();
    let home = department::Entity::find_by_id(row.department_id).one(door.db()).await?;
    let place = match row.environment_id {
        Some(id) => environment::Entity::find_by_id(id).one(door.db()).await?.map(|row| row.name),
        None => None,
    };
    let built = match row.build_id {
        Some(id) => build::Entity::find_by_id(id).one(door.db()).await?.map(|row| row.name),
        None => None,
    };
    let users = records.users(row.id).iter().map(|user| UserSaid {
        name: name(user.person_id),
        planned: user.planned_minutes,
        logged: records
            .hours(row.id)
            .iter()
            .filter(|hours| hours.person_id == user.person_id)
            .map(|hours| (hours.day, hours.minutes))
            .collect(),
    });
    let points = records.points(row.id).iter().map(|point| PointSaid {
        number: point.number(),
        text: point.row.text.clone(),
        requirement: point.row.requirement_id.and_then(|id| about.requirements.get(&id)).map(|(code, _)| code.clone()).unwrap_or_default(),
        case: point.row.case_id.and_then(|id| about.cases.get(&id)).map(|(_, code, _)| code.clone()).unwrap_or_default(),
        item: point.row.item_id.and_then(|id| about.items.get(&id)).map(|(_, code, _)| code.clone()).unwrap_or_default(),
        standing: point.standing(),
        said: point
            .last()
            .into_iter()
            .map(|said| Said { at: said.at, opinion: said.opinion, by: name(said.person_id), remark: said.remark.clone() })
            .collect(),
        defects: point.defects.iter().map(|(defect, _)| (defect_code(&door.project().key, defect.number), defect.state)).collect(),
    });
    let statement = Statement {
        project: door.project().key.to_string(),
        session: acceptance_code(&door.project().key, row.number),
        title: row.title.clone(),
        department: home.map(|home| home.name).unwrap_or_default(),
        day: row.planned_on,
        place: row.place.clone(),
        environment: place.unwrap_or_default(),
        build: built.unwrap_or_default(),
        process_owner: name(row.signer_id),
        users: users.collect(),
        points: points.collect(),
    };
    Ok(statement.ordered())
}

/// The SHA-256 of a text in hexadecimal digits, as `sha256sum` prints it.
pub(super) fn hash(text: &str) -> String {
    format!("{:x}", Sha256::digest(text.as_bytes()))
}
