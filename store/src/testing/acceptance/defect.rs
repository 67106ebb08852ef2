//! A rejected point becomes a defect at once, with everything that is known of it.

use golive_domain::{
    defects::{Frequency, Severity},
    events::{Change, Event, EventKind},
    testing::acceptance::Opinion,
    text::Title,
};
use sea_orm::{ActiveValue::Set, EntityTrait};
use serde_json::Value;
use uuid::Uuid;

use super::{
    list::label,
    load::{Point, people},
};
use crate::{
    Result,
    defects::{DefectFields, NewDefect, ShownBy, file},
    desk::{Door, ProjectScope, Writer},
    entity::{acceptance, acceptance_defect, requirement, test_case},
};

/// Files the defect that a rejection shows. It says what the test users said, where it was found, and which requirement and
/// case it is about; QA weighs it like any other. Gives its number and what happened.
pub(super) async fn born(tx: &Writer<ProjectScope>, session: &acceptance::Model, point: &Point) -> Result<(i32, Vec<Event>)> {
    let shown = ShownBy { case: point.row.case_id, item: point.row.item_id, build: session.build_id, shared: false };
    let new = NewDefect { fields: told(tx, session, point).await?, seen_at: None };
    let (id, number, reported) = file(tx, new, shown).await?;
    let link =
        acceptance_defect::ActiveModel { id: Set(tx.id::<Uuid>()), point_id: Set(point.row.id), defect_id: Set(id), at: Set(tx.now()) };
    acceptance_defect::Entity::insert(link).exec_without_returning(tx.db()).await?;
    let changes = [Change::new("point", Value::Null, point.number()), Change::new("defect", Value::Null, id.to_string())];
    let linked = Event::new(EventKind::AcceptanceLinked, session.id, label(tx, session)).changing(changes);
    Ok((number, vec![reported, linked]))
}

/// What the point says of the defect it shows.
async fn told(tx: &Writer<ProjectScope>, session: &acceptance::Model, point: &Point) -> Result<DefectFields> {
    let rejections: Vec<_> = point.last().into_iter().filter(|said| said.opinion == Opinion::Rejected).collect();
    let names = people(tx, rejections.iter().map(|said| said.person_id)).await?;
    let first_line = rejections.last().and_then(|said| said.remark.lines().next());
    let title: String = first_line.unwrap_or(&point.row.text).chars().take(Title::MAX).collect();
    let mut body = format!("{}\n\n✓ {}\n", label(tx, session), point.row.text);
    for said in &rejections {
        let who = names.get(&said.person_id).map(|person| person.name.as_str()).unwrap_or_default();
        body.push_str(&format!("\n✗ {}\n  ({who})\n", said.remark));
    }
    let requirement = match point.row.requirement_id {
        Some(id) => requirement::Entity::find_by_id(id).one(tx.db()).await?.map(|row| row.code),
        None => None,
    };
    let component = match point.row.case_id {
        Some(id) => test_case::Entity::find_by_id(id).one(tx.db()).await?.map(|row| row.component),
        None => None,
    };
    Ok(DefectFields {
        title,
        body,
        severity: Some(Severity::S3),
        frequency: Some(Frequency::Always),
        component: component.unwrap_or_default(),
        department: Some(session.department_id),
        environment: session.environment_id,
        requirement: requirement.unwrap_or_default(),
        ..DefectFields::default()
    })
}
