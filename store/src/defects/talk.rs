//! What is said about a defect, and handing it over to the vendor.

use golive_domain::{
    Error, Say,
    access::Permission,
    events::{Event, EventKind},
    text::{ProjectKey, long_text},
};
use sea_orm::{ActiveValue::Set, EntityTrait};
use uuid::Uuid;

use super::{
    keep::{keep, label},
    list::find,
};
use crate::{
    Desk, Outcome, Result,
    desk::Door,
    entity::{defect, remark},
};

/// Whoever may comment. An internal remark is not shown to the vendor's people, and none of them hears of it.
pub async fn comment(desk: &Desk, project: &ProjectKey, number: i32, body: &str, internal: bool) -> Result<()> {
    desk.write(Permission::CommentWrite, project, async |tx| {
        let row = find(tx, number).await?;
        let body = long_text(body.trim()).map_err(|say| Error::field("body", say))?;
        if body.is_empty() {
            return Err(Error::field("body", Say::new("error-required")).into());
        }
        let internal = internal && tx.scope().may(Permission::UnsharedRead);
        let said = remark::ActiveModel {
            id: Set(tx.id::<Uuid>()),
            defect_id: Set(row.id),
            person_id: Set(tx.actor().signed_in()?),
            body: Set(body.clone()),
            internal: Set(internal),
            at: Set(tx.now()),
        };
        remark::Entity::insert(said).exec_without_returning(tx.db()).await?;
        let event = Event::new(EventKind::DefectCommented, row.id, label(tx, &row));
        let event = event.noting(body.chars().take(200).collect::<String>()).concerning(row.assignee_id);
        let event = if internal { event.among_us() } else { event };
        Ok(Outcome::changed((), event))
    })
    .await
}

/// Whoever triages. Hands it over to the vendor's people, who see it from now on, or takes it back.
pub async fn share(desk: &Desk, project: &ProjectKey, number: i32, shared: bool) -> Result<()> {
    desk.write(Permission::DefectTriage, project, async |tx| {
        let before = find(tx, number).await?;
        let after = defect::Model { shared, ..before.clone() };
        Ok(Outcome::of((), keep(tx, &before, after, EventKind::DefectShared).await?.into_iter().collect()))
    })
    .await
}
