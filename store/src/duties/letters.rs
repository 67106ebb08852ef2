//! Whom a duty speaks to, and the letters they get.

use chrono::NaiveDate;
use golive_domain::{
    Say,
    access::{Permission, Role, any_allows},
    accounts::PersonState,
    moment::Day,
    text::Email,
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

use super::{duty_code, rows::Known};
use crate::{
    Result,
    desk::{Door, ProjectScope, Writer},
    entity::{membership, person},
    outbox::{Letter, mail},
};

/// Its owner; where nobody is, or the owner has left the team, the project's managers, else whoever writes duties.
pub(super) async fn responsible(tx: &Writer<ProjectScope>, known: &Known) -> Result<Vec<person::Model>> {
    let held = membership::Entity::find()
        .filter(membership::COLUMN.project_id.eq(tx.project().id))
        .find_also_related(person::Entity)
        .all(tx.db())
        .await?;
    let mut team: Vec<(Role, person::Model)> = held.into_iter().filter_map(|(held, person)| Some((held.role, person?))).collect();
    team.retain(|(_, person)| matches!(person.state, PersonState::Active | PersonState::Invited));
    team.sort_by_key(|(_, person)| person.id);
    let among = |wanted: &dyn Fn(Role, &person::Model) -> bool| {
        let mut found: Vec<_> = team.iter().filter(|(role, person)| wanted(*role, person)).map(|(_, person)| person.clone()).collect();
        found.dedup_by_key(|person| person.id);
        found
    };
    let owner = among(&|_, person| known.row.owner_id == Some(person.id));
    let managers = among(&|role, _| role == Role::ProjectManager);
    let writers = among(&|role, _| any_allows(&[role], Permission::DutyWrite));
    Ok([owner, managers, writers].into_iter().find(|people| !people.is_empty()).unwrap_or_default())
}

/// Says something of the duty to each of them, with the day it is `due` as their calendars call it.
pub(super) async fn write(tx: &Writer<ProjectScope>, known: &Known, people: &[person::Model], due: NaiveDate, say: Say) -> Result<()> {
    let row = &known.row;
    let say = say.with("code", duty_code(&tx.project().key, row.number)).with("title", &row.title);
    for person in people {
        let Some(Ok(to)) = person.email.as_deref().map(Email::parse) else { continue };
        let path = Some(format!("/p/{}/duties/{}", tx.project().key, row.number));
        let say = say.clone().with("due", Day { date: due, calendar: person.calendar });
        mail(tx, &Letter { to, locale: person.locale, say, path, thread: None }).await?;
    }
    Ok(())
}
