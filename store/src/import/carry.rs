//! Carrying a plan out: every item, its history and the import itself in one transaction.

use std::collections::HashMap;

use golive_domain::{
    Error, Say,
    backlog::Rank,
    events::{Event, EventKind},
    id::{ImportId, ItemId},
    import::{ImportPlan, Mapping},
};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter};

use super::{
    Table,
    prepare::{Prepared, Work, prepare},
    progress::Progress,
};
use crate::{
    Result,
    backlog::{Bounds, Taken, insert_all, keep, today},
    desk::{Door, ProjectScope, Writer},
    entity::project,
};

/// Plans anew within the transaction and writes everything, or refuses and writes nothing. History gets a line for the
/// import and lines for each item; people are not told item by item.
pub(super) async fn carry_out(
    tx: &Writer<ProjectScope>,
    id: ImportId,
    name: &str,
    table: &Table,
    mapping: &Mapping,
    progress: &Progress,
) -> Result<(ImportPlan, Vec<Event>)> {
    let Prepared { plan, work, bottom } = prepare(tx, table, mapping).await?;
    if !plan.is_good() {
        let say = match plan.lines.is_empty() {
            true => Say::new("error-import-nothing"),
            false => Say::new("error-import-refused").with("count", plan.totals().refused),
        };
        return Err(Error::rule(say).into());
    }
    progress.of(work.len());
    let bounds = Bounds::default();
    let (mut created, mut updated) = (Vec::new(), Vec::new());
    for work in work {
        match work {
            Work::Create(item) => created.push(*item),
            Work::Update { before, after } => updated.push((*before, *after)),
        }
    }
    let mut events = vec![Event::new(EventKind::BacklogImported, id, name).noting(plan.totals().summary())];
    create(tx, &bounds, bottom.as_ref(), created, &mut events, progress).await?;
    let before = progress.done();
    for (at, (item, after)) in updated.into_iter().enumerate() {
        let kept = keep(tx, &bounds, &item, after).await?;
        events.extend(kept.into_iter().map(|event| Event { concerns: Vec::new(), mentions: Vec::new(), ..event }));
        progress.at(before + at + 1);
    }
    if events.len() == 1 {
        events.clear();
    }
    Ok((plan, events))
}

/// New items get numbers and places in the order of the file.
async fn create(
    tx: &Writer<ProjectScope>,
    bounds: &Bounds,
    bottom: Option<&Rank>,
    mut items: Vec<Taken>,
    events: &mut Vec<Event>,
    progress: &Progress,
) -> Result<()> {
    let card = bounds.rate_card(tx).await?;
    let first = tx.project().last_number + 1;
    let ranks = Rank::spread_after(bottom, items.len());
    for ((item, rank), number) in items.iter_mut().zip(ranks).zip(first..) {
        item.row.number = number;
        item.row.rank = rank;
        if item.row.points.is_some() || item.row.fixed_minor.is_some() || !item.lines.is_empty() {
            item.row.estimated_on = today(tx);
            item.row.price_minor = item.priceable().price(card).amount();
        }
        item.row.folded = item.document(tx);
    }
    events.extend(items.iter().map(|item| Event::new(EventKind::ItemCreated, item.row.id, item.label(tx))));
    let last = first - 1 + i32::try_from(items.len()).unwrap_or(i32::MAX);
    insert_all(tx, &parents_first(items), |done| progress.at(done)).await?;
    let numbered = project::ActiveModel { last_number: Set(last), ..Default::default() };
    project::Entity::update_many().set(numbered).filter(project::COLUMN.id.eq(tx.project().id)).exec(tx.db()).await?;
    Ok(())
}

/// Both databases ask that a parent be there before its child.
fn parents_first(mut items: Vec<Taken>) -> Vec<Taken> {
    let parents: HashMap<ItemId, Option<ItemId>> = items.iter().map(|item| (item.row.id, item.row.parent_id)).collect();
    let depth = |item: &Taken| std::iter::successors(Some(item.row.id), |id| parents.get(id).copied().flatten()).count();
    items.sort_by_cached_key(depth);
    items
}
