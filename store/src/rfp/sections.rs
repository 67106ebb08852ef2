//! Writing the sections: each has a version of its own, so that whoever writes on the company is not in the way of whoever writes on
//! the budget.

use golive_domain::{
    Error,
    access::Permission,
    events::{Changes, Event, EventKind},
    id::RfpSectionId,
    rfp::Section,
    text::{ProjectKey, long_text},
};
use sea_orm::{ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter};

use super::{facts::refuse_unwritten, index::index, rows::label, seen::find};
use crate::{
    Desk, Outcome, Result,
    desk::Door,
    entity::{rfp, rfp_section},
    stale::refuse_stale_part,
    whole::whole,
};

/// Whoever writes requests, while it is a draft. `version` is the one the person read, nought where nothing was written.
pub async fn edit_section(desk: &Desk, project: &ProjectKey, number: i32, section: Section, version: i32, body: &str) -> Result<()> {
    desk.write(Permission::RfpWrite, project, async |tx| {
        let row = find(tx, number).await?;
        refuse_unwritten(&row)?;
        let before = sections(tx, &row).await?.into_iter().find(|each| each.section == section);
        let stands = before.as_ref().map_or(0, |before| before.version);
        refuse_stale_part(tx, row.id, stands, version, &[EventKind::RfpSectionEdited], Some(section_word(section))).await?;
        let body = long_text(body).map_err(|say| Error::field("body", say))?;
        let mut changes = Changes::default();
        let none = String::new();
        changes.note("body", before.as_ref().map_or(&none, |before| &before.body), &body);
        if changes.is_empty() {
            return Ok(Outcome::Unchanged(()));
        }
        let after = rfp_section::Model {
            id: before.as_ref().map_or_else(|| tx.id::<RfpSectionId>(), |before| before.id),
            rfp_id: row.id,
            section,
            body,
            author_id: tx.writer(),
            updated_at: tx.now(),
            version: stands + 1,
        };
        if before.is_some() {
            let id = after.id;
            rfp_section::Entity::update_many().set(whole(after)).filter(rfp_section::COLUMN.id.eq(id)).exec(tx.db()).await?;
        } else {
            rfp_section::Entity::insert(after.into_active_model()).exec_without_returning(tx.db()).await?;
        }
        index(tx, &row).await?;
        let event = Event::new(EventKind::RfpSectionEdited, row.id, label(&row)).changing(changes).noting(section_word(section));
        Ok(Outcome::changed((), event))
    })
    .await
}

fn section_word(section: Section) -> &'static str {
    golive_domain::words::Word::as_str(section)
}

/// Those that were written in.
pub(super) async fn sections(door: &impl Door, row: &rfp::Model) -> Result<Vec<rfp_section::Model>> {
    Ok(rfp_section::Entity::find().filter(rfp_section::COLUMN.rfp_id.eq(row.id)).all(door.db()).await?)
}
