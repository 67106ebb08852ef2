//! Keeping a changed ticket: the row is written, and the differences become events.

use golive_domain::{
    events::{Changes, Event, EventKind},
    search,
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

use super::{list::label, ticket_code};
use crate::{
    Result,
    desk::{Door, ProjectScope, Writer},
    entity::ticket,
    whole::whole,
};

/// Events that come with a new version.
pub(super) const SAVES: [EventKind; 2] = [EventKind::TicketEdited, EventKind::TicketAssigned];

/// Writes what became of a ticket and gives its event; one that says no more than that it happened where nothing differs.
pub(crate) async fn keep(tx: &Writer<ProjectScope>, before: &ticket::Model, after: &mut ticket::Model, kind: EventKind) -> Result<Event> {
    let changes = differences(before, after);
    if before.state != after.state {
        after.state_since = tx.now();
    }
    if SAVES.contains(&kind) && !changes.is_empty() {
        after.version += 1;
    }
    after.updated_at = tx.now();
    after.folded = document(tx, after);
    let event = Event::new(kind, after.id, label(tx, after)).changing(changes);
    ticket::Entity::update_many().set(whole(after.clone())).filter(ticket::COLUMN.id.eq(after.id)).exec(tx.db()).await?;
    let given = [(before.assignee_id, after.assignee_id), (before.vendor_id, after.vendor_id)];
    let given = given.into_iter().filter(|(before, after)| before != after).filter_map(|(_, after)| after);
    Ok(event.concerning(given))
}

pub(super) fn differences(before: &ticket::Model, after: &ticket::Model) -> Changes {
    let mut changes = Changes::default();
    changes
        .note("title", &before.title, &after.title)
        .note("body", &before.body, &after.body)
        .note("request", &before.request, &after.request)
        .note("impact", &before.impact, &after.impact)
        .note("urgency", &before.urgency, &after.urgency)
        .note("priority", &before.priority, &after.priority)
        .note("priority_reason", &before.priority_reason, &after.priority_reason)
        .note("state", &before.state, &after.state)
        .note("department", &before.department_id, &after.department_id)
        .note("assignee", &before.assignee_id, &after.assignee_id)
        .note("vendor_worker", &before.vendor_id, &after.vendor_id)
        .note("defect", &before.defect_id, &after.defect_id)
        .note("item", &before.item_id, &after.item_id)
        .note("requirement", &before.requirement_id, &after.requirement_id)
        .note("shared", &before.shared, &after.shared)
        .note("major", &before.major, &after.major)
        .note("status", &before.status, &after.status)
        .note("rating", &before.rating, &after.rating)
        .note("rating_remark", &before.rating_remark, &after.rating_remark);
    changes
}

/// The text search finds it by.
pub(super) fn document(door: &impl Door<Scope = ProjectScope>, row: &ticket::Model) -> String {
    let code = ticket_code(&door.project().key, row.number);
    let mut parts = vec![code.as_str(), &row.title, &row.body];
    parts.extend(row.external_key.as_deref());
    search::document(&parts)
}
