//! Saying that a ticket is a major incident.

use golive_domain::{
    Error, Say,
    access::Permission,
    error::Refusals,
    events::{Event, EventKind},
    id::MajorIncidentId,
    text::{ProjectKey, Title, text_within},
};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

use super::{
    heard::heard,
    hit::{add_person, goes_on_elsewhere},
    rows::label,
};
use crate::{
    Desk, Outcome, Result,
    desk::{Door, ProjectScope, Writer},
    entity::{incident, incident_update},
    service::{find, keep},
};

/// What everybody may read at a glance.
const STATUS: usize = 500;

/// Whoever directs tickets. Says that an open ticket is a major incident, what everybody calls it and what they read of where it
/// stands, and gives its number. The ticket's requester hears of it, and whoever works on it; everybody of the project reads it
/// where they ask.
pub async fn declare(desk: &Desk, project: &ProjectKey, number: i32, title: &str, status: &str) -> Result<i32> {
    desk.write(Permission::TicketDirect, project, async |tx| {
        let before = find(tx, number).await?;
        let mut refused = Refusals::default();
        let title = refused.take("title", Title::parse(title)).map(Title::into_string).unwrap_or_default();
        let status = refused.take("status", public_words(status)).unwrap_or_default();
        refused.finish()?;
        if !before.state.is_open() {
            return Err(Error::rule(Say::new("error-incident-ticket-over")).into());
        }
        let running = incident::Entity::find().filter(incident::COLUMN.ticket_id.eq(before.id)).filter(incident::COLUMN.ended_at.is_null());
        if running.count(tx.db()).await? > 0 || goes_on_elsewhere(tx, before.id, None).await? {
            return Err(Error::rule(Say::new("error-incident-running")).into());
        }
        let model = incident::Model {
            id: tx.id(),
            project_id: tx.project().id,
            number: next_number(tx).await?,
            ticket_id: before.id,
            title,
            begun_at: tx.now(),
            ended_at: None,
            closing: String::new(),
        };
        incident::Entity::insert(sea_orm::IntoActiveModel::into_active_model(model.clone())).exec_without_returning(tx.db()).await?;
        say(tx, model.id, &status).await?;
        add_person(tx, model.id, before.requester_id).await?;
        let mut after = before.clone();
        (after.major, after.status) = (true, status.clone());
        let marked = keep(tx, &before, &mut after, EventKind::TicketEdited).await?;
        let people = heard(tx, &model, &after).await?;
        let declared =
            Event::new(EventKind::IncidentDeclared, model.id, label(&tx.project().key, &model)).noting(status).concerning(people);
        Ok(Outcome::of(model.number, vec![marked, declared]))
    })
    .await
}

/// Words for everybody: some, and not too many.
pub(super) fn public_words(text: &str) -> Result<String, Say> {
    match text_within(text.trim(), STATUS)? {
        text if text.is_empty() => Err(Say::new("error-required")),
        text => Ok(text),
    }
}

/// Writes down what everybody reads from now on.
pub(super) async fn say(tx: &Writer<ProjectScope>, id: MajorIncidentId, body: &str) -> Result<()> {
    let row = incident_update::ActiveModel {
        id: Set(tx.id::<Uuid>()),
        incident_id: Set(id),
        person_id: Set(tx.writer()),
        body: Set(body.to_owned()),
        at: Set(tx.now()),
    };
    incident_update::Entity::insert(row).exec_without_returning(tx.db()).await?;
    Ok(())
}

async fn next_number(tx: &Writer<ProjectScope>) -> Result<i32> {
    let last = incident::Entity::find()
        .select_only()
        .column(incident::Column::Number)
        .filter(incident::COLUMN.project_id.eq(tx.project().id))
        .order_by_desc(incident::COLUMN.number)
        .into_tuple::<i32>()
        .one(tx.db())
        .await?;
    last.unwrap_or_default().checked_add(1).ok_or_else(|| Error::rule(Say::new("error-too-many")).into())
}
