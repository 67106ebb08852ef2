//! Taking an award back before there is a contract.

use golive_domain::{
    Error,
    access::Permission,
    error::Refusals,
    events::{Change, Changes, Event, EventKind},
    id::{AwardId, BidderId},
    rfp::RfpDeed,
    text::{ProjectKey, Title},
};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter};
use serde_json::Value;

use super::read::{as_read, contract_of, facts, winner};
use crate::{
    Desk, Outcome, Result,
    bids::{counted, tell_some},
    desk::Door as _,
    entity::award,
    rfp::{facts::keep, rows::label, seen::find},
};

/// The board, until the contract is concluded: the award counts no more, for a reason that everybody who bid reads. The next
/// can be chosen. `award` is the one the person read: one that was decided meanwhile stays.
pub async fn annul(desk: &Desk, project: &ProjectKey, number: i32, award: AwardId, why: &str) -> Result<()> {
    desk.write(Permission::AwardDecide, project, async |tx| {
        let before = find(tx, number).await?;
        let known = as_read(tx, &before, award).await?;
        let concluded = contract_of(tx, &before).await?;
        facts(tx, &known, concluded.as_ref()).may_annul().map_err(Error::rule)?;
        let state = before.state.after(RfpDeed::Annul).map_err(Error::rule)?;
        let mut refused = Refusals::default();
        let why = refused.take("why", Title::parse(why));
        refused.finish()?;
        let why = why.map(Title::into_string).unwrap_or_default();
        let told = award::ActiveModel { annulled_at: Set(Some(tx.now())), annulled_why: Set(why.clone()), ..Default::default() };
        award::Entity::update_many().set(told).filter(award::COLUMN.id.eq(known.id)).exec(tx.db()).await?;
        let mut after = before.clone();
        after.state = state;
        let after = keep(tx, after).await?;
        let bid: Vec<BidderId> = counted(tx, &after).await?.into_iter().map(|(bidder, _)| bidder.id).collect();
        tell_some(tx, &after, &bid, "mail-bid-annulled").await?;
        let (_, vendor) = winner(tx, known.winner).await?;
        let mut changes = Changes::default();
        changes.note("state", &before.state, &after.state);
        let mut changes: Vec<Change> = changes.into();
        // Beside the row, which stays: history says it too.
        changes.push(Change::new("winner", vendor.name, Value::Null));
        changes.push(Change::new("reasons", known.reasons, Value::Null));
        let event = Event::new(EventKind::AwardAnnulled, after.id, label(&after)).changing(changes).noting(why);
        Ok(Outcome::changed((), event.concerning(after.author_id).concerning(known.decided_by)))
    })
    .await
}
