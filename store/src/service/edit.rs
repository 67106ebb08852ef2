//! What a ticket is about, how soon it must be solved, and what it hangs together with.

use golive_domain::{
    Say,
    access::Permission,
    error::Refusals,
    events::EventKind,
    id::{DepartmentId, ItemId, RequirementId},
    service::{Impact, Priority, RequestType, Urgency, default_priority},
    text::{ProjectKey, Title, long_text},
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

use super::{
    book::book,
    clocks::{became, settle},
    keep::{SAVES, differences, keep},
    list::find,
};
use crate::{
    Desk, Outcome, Result, backlog,
    defects::{self, defect_number},
    desk::{Door, ProjectScope, Writer},
    entity::{defect, item, ticket},
    projects::known_department,
    requirements::by_codes,
    stale::refuse_stale,
};

/// What a ticket is about and how soon it must be solved, as whoever directs tickets writes it down.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TicketFields {
    pub title: String,
    pub body: String,
    pub request: RequestType,
    pub impact: Impact,
    pub urgency: Urgency,
    /// Left out, it follows from impact and urgency.
    pub priority: Option<Priority>,
    /// Wanted where the priority is another one than follows.
    pub priority_reason: String,
    pub department: Option<DepartmentId>,
}

/// What it hangs together with, by code; empty is nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TicketLinks {
    pub defect: String,
    pub item: String,
    pub requirement: String,
}

/// Whoever directs tickets. `version` is the one the person read. Another priority or type is another promise: the clocks are
/// read anew, events and pauses stay.
pub async fn edit(desk: &Desk, project: &ProjectKey, number: i32, version: i32, fields: TicketFields) -> Result<()> {
    desk.write(Permission::TicketDirect, project, async |tx| {
        let before = find(tx, number).await?;
        refuse_stale(tx, before.id, before.version, version, &SAVES).await?;
        let mut after = before.clone();
        fields.apply(tx, &mut after).await?;
        if differences(&before, &after).is_empty() {
            return Ok(Outcome::Unchanged(()));
        }
        if (before.priority, before.request) != (after.priority, after.request) {
            became(tx, &after, tx.now()).await?;
            settle(tx, &book(tx).await?, &mut after).await?;
        }
        let event = keep(tx, &before, &mut after, EventKind::TicketEdited).await?;
        Ok(Outcome::changed((), event))
    })
    .await
}

impl TicketFields {
    /// Sets them, or refuses every bad one with its field.
    async fn apply(&self, tx: &Writer<ProjectScope>, row: &mut ticket::Model) -> Result<()> {
        let mut refused = Refusals::default();
        if let Some(title) = refused.take("title", Title::parse(&self.title)) {
            row.title = title.into_string();
        }
        if let Some(body) = refused.take("body", long_text(self.body.trim())) {
            row.body = body;
        }
        (row.request, row.impact, row.urgency) = (self.request, self.impact, self.urgency);
        let follows = default_priority(row.impact, row.urgency);
        let reason = self.priority_reason.trim();
        match self.priority.unwrap_or(follows) {
            priority if priority == follows => (row.priority, row.priority_reason) = (priority, String::new()),
            _ if reason.is_empty() => refused.add("priority_reason", Say::new("error-priority-reason").with("priority", follows)),
            priority => (row.priority, row.priority_reason) = (priority, reason.chars().take(500).collect()),
        }
        known_department(tx, self.department, &mut refused).await?;
        row.department_id = self.department;
        refused.finish()?;
        Ok(())
    }
}

/// Whoever directs tickets: the defect, the backlog item and the requirement a ticket hangs together with. Without an item of
/// its own it takes the one that mends its defect, without a requirement the one its defect breaks.
pub async fn link(desk: &Desk, project: &ProjectKey, number: i32, links: TicketLinks) -> Result<()> {
    desk.write(Permission::TicketDirect, project, async |tx| {
        let before = find(tx, number).await?;
        let mut after = before.clone();
        let mut refused = Refusals::default();
        let defect = find_defect(tx, &links.defect, &mut refused).await?;
        after.defect_id = defect.as_ref().map(|row| row.id);
        after.item_id = find_item(tx, &links.item, &mut refused).await?.or(defect.as_ref().and_then(|row| row.fix_item_id));
        after.requirement_id =
            find_requirement(tx, &links.requirement, &mut refused).await?.or(defect.as_ref().and_then(|row| row.requirement_id));
        refused.finish()?;
        if differences(&before, &after).is_empty() {
            return Ok(Outcome::Unchanged(()));
        }
        let event = keep(tx, &before, &mut after, EventKind::TicketLinked).await?;
        Ok(Outcome::changed((), event))
    })
    .await
}

async fn find_defect(tx: &Writer<ProjectScope>, code: &str, refused: &mut Refusals) -> Result<Option<defect::Model>> {
    if code.trim().is_empty() {
        return Ok(None);
    }
    let number = defect_number(&tx.project().key, code);
    let found = match number {
        Some(number) => defects::visible(tx).filter(defect::COLUMN.number.eq(number)).one(tx.db()).await?,
        None => None,
    };
    if found.is_none() {
        refused.add("defect", Say::new("error-defect-unknown").with("code", code.trim()));
    }
    Ok(found)
}

async fn find_item(tx: &Writer<ProjectScope>, code: &str, refused: &mut Refusals) -> Result<Option<ItemId>> {
    if code.trim().is_empty() {
        return Ok(None);
    }
    let found = match backlog::number_of(&tx.project().key, code) {
        Some(number) => {
            let mine = item::Entity::find().filter(item::COLUMN.project_id.eq(tx.project().id)).filter(item::COLUMN.number.eq(number));
            mine.one(tx.db()).await?.map(|row| row.id)
        }
        None => None,
    };
    if found.is_none() {
        refused.add("item", Say::new("error-item-unknown").with("code", code.trim()));
    }
    Ok(found)
}

async fn find_requirement(tx: &Writer<ProjectScope>, code: &str, refused: &mut Refusals) -> Result<Option<RequirementId>> {
    let code = code.trim().to_owned();
    if code.is_empty() {
        return Ok(None);
    }
    let found = by_codes(tx, std::slice::from_ref(&code)).await?.pop().map(|row| row.id);
    if found.is_none() {
        refused.add("requirement", Say::new("error-requirement-unknown").with("code", code));
    }
    Ok(found)
}

/// Refuses nothing: whoever directs tickets passes, for the forms.
pub async fn may_direct(desk: &Desk, project: &ProjectKey) -> Result<()> {
    desk.read(Permission::TicketDirect, project).await.map(drop)
}

/// Whoever may ask passes: the form is not offered where it would be refused.
pub async fn may_ask(desk: &Desk, project: &ProjectKey) -> Result<()> {
    desk.read(Permission::TicketAsk, project).await.map(drop)
}
