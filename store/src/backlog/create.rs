//! Writing an item down.

use golive_domain::{
    backlog::Rank,
    events::{Event, EventKind, Subject, SubjectKind},
    id::ItemId,
    text::ProjectKey,
};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter};
use serde::{Deserialize, Serialize};

use super::{Estimate, ItemFields, Spot, bounds::Bounds, code, keep, links, pricing, rank, taken::Taken, whole::blank};
use crate::{
    Desk, Result,
    desk::{Door, Outcome, ProjectScope, Writer},
    entity::{item, project},
    events::watched_by,
};
use golive_domain::access::Permission;

/// An item to be.
#[derive(Clone, Debug, Default)]
pub struct NewItem {
    pub fields: ItemFields,
    pub estimate: Option<Estimate>,
    pub spot: Spot,
    /// By which an import finds it again.
    pub external_key: Option<String>,
}

/// What a new item is called.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Created {
    pub id: ItemId,
    pub number: i32,
    pub code: String,
}

/// Whoever may create items; an estimate is taken from whoever may estimate. The new item gets the next number and stands
/// at the bottom of the backlog or where it is asked for. Its author watches it; an assignee is told.
pub async fn create(desk: &Desk, project: &ProjectKey, new: NewItem) -> Result<Created> {
    desk.write(Permission::ItemCreate, project, async |tx| {
        if new.estimate.is_some() && !tx.scope().may(Permission::ItemEstimate) {
            return Err(golive_domain::Error::Forbidden.into());
        }
        let mut adding = Adding::begin(tx);
        let (created, event) = add(tx, &mut adding, new.clone()).await?;
        adding.finish(tx).await?;
        watched_by(tx, tx.writer(), Subject { kind: SubjectKind::Item, id: created.id.0 }).await?;
        Ok(Outcome::changed(created, event))
    })
    .await
}

/// Numbers and places for items that are added in one write.
#[derive(Debug)]
pub(crate) struct Adding {
    pub bounds: Bounds,
    last_number: i32,
    /// The bottom of the backlog, once it was looked up.
    bottom: Option<Rank>,
}

impl Adding {
    /// From the last number that was given.
    pub fn begin(tx: &Writer<ProjectScope>) -> Self {
        Self { bounds: Bounds::default(), last_number: tx.project().last_number, bottom: None }
    }

    async fn place(&mut self, tx: &Writer<ProjectScope>, spot: Spot) -> Result<Rank> {
        let rank = match (spot, &self.bottom) {
            (Spot::Bottom, Some(bottom)) => rank::behind(bottom)?,
            (spot, _) => rank::at(tx, None, spot).await?,
        };
        if spot == Spot::Bottom {
            self.bottom = Some(rank.clone());
        }
        Ok(rank)
    }

    /// Remembers the numbers that were given. Without it the write must not end.
    pub async fn finish(self, tx: &Writer<ProjectScope>) -> Result<()> {
        let numbered = project::ActiveModel { last_number: Set(self.last_number), ..Default::default() };
        project::Entity::update_many().set(numbered).filter(project::COLUMN.id.eq(tx.project().id)).exec(tx.db()).await?;
        Ok(())
    }
}

/// Adds one item within a write; [`Adding::finish`] ends the row of them.
pub(crate) async fn add(tx: &Writer<ProjectScope>, adding: &mut Adding, new: NewItem) -> Result<(Created, Event)> {
    let rank = adding.place(tx, new.spot).await?;
    adding.last_number += 1;
    let blank = Taken { row: blank(tx, tx.id(), adding.last_number, rank), labels: Vec::new(), criteria: Vec::new(), lines: Vec::new() };
    let mut item = blank.clone();
    item.row.external_key = new.external_key;
    let fields = ItemFields { title: Some(new.fields.title.unwrap_or_default()), ..new.fields };
    fields.apply(tx, &adding.bounds, &mut item).await?;
    if let Some(estimate) = new.estimate {
        estimate.apply(tx, &adding.bounds, &mut item).await?;
        item.row.estimated_on = pricing::today(tx);
        item.row.price_minor = item.priceable().price(adding.bounds.rate_card(tx).await?).amount();
    }
    if let Some(parent) = item.row.parent_id {
        links::refuse_loop(tx, item.row.id, parent).await?;
    }
    item.settle();
    item.row.folded = item.document(tx);
    item::Entity::insert(item.row.clone().into_active_model()).exec_without_returning(tx.db()).await?;
    keep::write_parts(tx, &blank, &item).await?;
    let event = Event::new(EventKind::ItemCreated, item.row.id, item.label(tx)).concerning(item.row.assignee_id);
    let created = Created { id: item.row.id, number: item.row.number, code: code::code(&tx.project().key, item.row.number) };
    Ok((created, event))
}

/// Passes whoever may edit items: the page of the form asks before anybody types.
pub async fn may_edit(desk: &Desk, project: &ProjectKey) -> Result<()> {
    desk.read(Permission::ItemEdit, project).await.map(drop)
}

/// Passes whoever may create items.
pub async fn may_create(desk: &Desk, project: &ProjectKey) -> Result<()> {
    desk.read(Permission::ItemCreate, project).await.map(drop)
}
