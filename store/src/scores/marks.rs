//! Giving marks: each evaluator for oneself, and at the ends of the scale with a reason.

use std::collections::BTreeSet;

use golive_domain::{
    Error, Say,
    access::Permission,
    error::Refusals,
    id::BidMarkId,
    rfp::{Part, scoring::Mark},
    text::{ProjectKey, long_text},
};
use sea_orm::{ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, QuerySelect, TransactionTrait as _};

use super::{
    evaluators::{own_of, refuse_locked},
    gather::Table,
    given::own_marks,
};
use crate::{
    Desk, Result,
    desk::Door as _,
    entity::{bid_mark, evaluator},
    fresh,
    rfp::seen::find,
    whole::whole,
};

/// What an evaluator gives for one thing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GivenMark {
    /// Of the part.
    pub key: String,
    /// `None` abstains.
    pub mark: Option<u32>,
    pub reason: String,
    /// The one that was read, nought where none was given.
    pub version: i32,
}

/// Passes who judges and has not finished.
pub(super) fn refuse_silent(own: &evaluator::Model) -> Result<()> {
    own.refuse_excused()?;
    if !own.judges() {
        return Err(Error::rule(Say::new("error-rfp-undeclared")).into());
    }
    match own.finished_at {
        Some(_) => Err(Error::rule(Say::new("error-rfp-finished")).into()),
        None => Ok(()),
    }
}

/// An evaluator who is tied to nobody, once the bid is open and before the scores are locked: gives marks to one bid, or others in their
/// place. A mark at either end of the scale and an abstention want a reason. Refuses a mark in the place of one that was not read. They
/// are kept without events: nobody is to see who judges what before all have.
pub async fn give_marks(desk: &Desk, project: &ProjectKey, number: i32, bidder: i32, given: Vec<GivenMark>) -> Result<()> {
    let door = desk.read(Permission::RfpRead, project).await?;
    desk.actor().refuse_reading()?;
    let row = find(&door, number).await?;
    refuse_locked(&row)?;
    let own = own_of(&door, &row).await?;
    refuse_silent(&own)?;
    let table = Table::read(&door, &row).await?;
    let bidder = table.bids.iter().find(|(one, _)| one.number == bidder).map(|(one, _)| one.id).ok_or(Error::NotFound)?;
    let keys: BTreeSet<String> = table.parts.iter().map(Part::key).collect();
    let known = own_marks(&door, &own, bidder).await?;
    let scale = table.method.scale;
    let mut refused = Refusals::default();
    for one in &given {
        if !keys.contains(&one.key) {
            return Err(Error::NotFound.into());
        }
        let field = |name: &str| format!("mark[{}][{name}]", one.key);
        // Where no mark can be kept it must not pass for an abstention.
        if one.mark.is_some_and(|mark| mark > scale || i32::try_from(mark).is_err()) {
            refused.add(&field("mark"), Say::new("error-rfp-mark").with("scale", scale));
        }
        let wants = one.mark.is_none_or(|mark| Mark::Score(mark).wants_reason(scale));
        if wants && one.reason.trim().is_empty() {
            refused.add(&field("reason"), Say::new("error-rfp-mark-reason"));
        }
        refused.take(&field("reason"), long_text(&one.reason));
        let stands = known.get(&one.key);
        // A form that was sent twice says nothing new the second time.
        if stands.map_or(0, |mark| mark.version) != one.version && !stands.is_some_and(|mark| one.says(mark)) {
            refused.add(&field("mark"), Say::new("error-rfp-mark-changed"));
        }
    }
    refused.finish()?;
    let store = desk.store();
    let _turn = store.turn().await?;
    let tx = store.inner.writes.begin().await?;
    // Nobody finishes, and so nothing is locked, while marks are written.
    let again = evaluator::Entity::find_by_id(own.id).lock_shared().one(&tx).await?.ok_or(Error::NotFound)?;
    refuse_silent(&again)?;
    for one in given {
        let stands = known.get(&one.key);
        if stands.is_some_and(|mark| one.says(mark)) {
            continue;
        }
        let changed = Error::field(&format!("mark[{}][mark]", one.key), Say::new("error-rfp-mark-changed"));
        let next = bid_mark::Model {
            id: stands.map_or_else(|| fresh::id::<BidMarkId>(door.now()), |known| known.id),
            evaluator_id: own.id,
            bidder_id: bidder,
            mark: one.kept(),
            reason: one.reason.trim().to_owned(),
            part: one.key,
            at: door.now(),
            version: one.version + 1,
        };
        match stands {
            Some(known) => {
                let (is_it, is_read) = (bid_mark::COLUMN.id.eq(known.id), bid_mark::COLUMN.version.eq(known.version));
                let kept = bid_mark::Entity::update_many().set(whole(next)).filter(is_it).filter(is_read).exec(&tx).await?;
                if kept.rows_affected == 0 {
                    return Err(changed.into());
                }
            }
            None => bid_mark::Entity::insert(next.into_active_model()).exec_without_returning(&tx).await.map(drop)?,
        }
    }
    Ok(tx.commit().await?)
}

impl GivenMark {
    /// As it is kept: nothing where they abstain.
    fn kept(&self) -> Option<i32> {
        self.mark.and_then(|mark| i32::try_from(mark).ok())
    }

    /// It is what stands there.
    fn says(&self, known: &bid_mark::Model) -> bool {
        known.mark == self.kept() && known.reason == self.reason.trim()
    }
}
