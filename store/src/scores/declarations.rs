//! What evaluators declare of ties to bidders: that nothing ties them, or what does and to whom.
//!
//! What is kept true: every declaration stays as it was made, also of who judges no more; the newest one of an evaluator counts, and
//! none is made once marks were given by it.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Utc};
use golive_domain::{
    Error, Say,
    access::Permission,
    error::Refusals,
    events::{Event, EventKind},
    id::{BidderId, DeclarationId, PersonId},
    text::{ProjectKey, long_text},
};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, IntoActiveModel, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect};

use super::evaluators::{own_of, refuse_locked};
use crate::{
    Desk, Outcome, Result,
    backlog::PersonRef,
    desk::{Door, ProjectScope},
    entity::{bid_mark, bidder, evaluator, person, rfp, rfp_declaration, values::TiedTo, vendor},
    rfp::{rows::label, seen::find},
};

/// A bidder that somebody may be tied to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TiedBidder {
    pub bidder: i32,
    pub name: String,
}

/// A declaration as it was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Declaration {
    pub id: DeclarationId,
    pub person: PersonRef,
    pub at: DateTime<Utc>,
    /// What ties them to a bidder; `None` where they said that nothing does.
    pub conflict: Option<String>,
    /// The bidders it is about, by their numbers; none where nothing ties them, or the text alone tells whom it is about.
    pub bidders: Vec<TiedBidder>,
    /// They said nothing after it.
    pub newest: bool,
}

/// What was declared, and whom a declaration may be about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Declarations {
    /// In the order of time.
    pub all: Vec<Declaration>,
    /// Those who were invited, by number.
    pub bidders: Vec<TiedBidder>,
}

/// An evaluator, for oneself, before the first mark: that nothing ties them to any of the bidders, or what does, and to which of them by
/// their numbers. Who wrote the request hears of it. Said anew, the last word counts and all are kept.
pub async fn declare(desk: &Desk, project: &ProjectKey, number: i32, conflict: &str, bidders: &[i32]) -> Result<()> {
    desk.write(Permission::RfpRead, project, async |tx| {
        let row = find(tx, number).await?;
        refuse_locked(&row)?;
        let own = own_of(tx, &row).await?;
        let given = bid_mark::Entity::find().filter(bid_mark::COLUMN.evaluator_id.eq(own.id)).count(tx.db()).await?;
        if given > 0 {
            return Err(Error::rule(Say::new("error-rfp-declared")).into());
        }
        let (conflict, tied_to) = said(conflict, bidders, &invited(tx, &row).await?)?;
        let before = newest_of(tx, &row, own.person_id).await?;
        let same = before.is_some_and(|before| before.conflict == conflict && before.bidders == tied_to);
        // Who was dismissed and named again declares again, with the same words perhaps.
        if same && own.declared_at.is_some() {
            return Ok(Outcome::Unchanged(()));
        }
        let word = if conflict.is_none() { "free" } else { "tied" };
        let told = rfp_declaration::Model {
            id: tx.id::<DeclarationId>(),
            rfp_id: row.id,
            person_id: own.person_id,
            at: tx.now(),
            conflict: conflict.clone(),
            bidders: tied_to,
        };
        rfp_declaration::Entity::insert(told.into_active_model()).exec_without_returning(tx.db()).await?;
        let counts = evaluator::ActiveModel { declared_at: Set(Some(tx.now())), conflict: Set(conflict), ..Default::default() };
        evaluator::Entity::update_many().set(counts).filter(evaluator::COLUMN.id.eq(own.id)).exec(tx.db()).await?;
        let event = Event::new(EventKind::EvaluatorDeclared, row.id, label(&row)).noting(word).concerning(row.author_id);
        Ok(Outcome::changed((), event))
    })
    .await
}

/// Whoever reads requests: everything that evaluators declared, also those who judge no more; and the bidders it may be about.
pub async fn declarations(desk: &Desk, project: &ProjectKey, number: i32) -> Result<Declarations> {
    let door = desk.read(Permission::RfpRead, project).await?;
    let row = find(&door, number).await?;
    declared(&door, &row).await
}

/// The same within a door that is open.
pub(crate) async fn declared(door: &impl Door<Scope = ProjectScope>, row: &rfp::Model) -> Result<Declarations> {
    let known = invited(door, row).await?;
    let found = rfp_declaration::Entity::find()
        .filter(rfp_declaration::COLUMN.rfp_id.eq(row.id))
        .order_by_asc(rfp_declaration::COLUMN.at)
        .order_by_asc(rfp_declaration::COLUMN.id)
        .all(door.db())
        .await?;
    let ids: BTreeSet<PersonId> = found.iter().map(|one| one.person_id).collect();
    let named = person::Entity::find().select_only().columns([person::Column::Id, person::Column::Name]);
    let named = named.filter(person::COLUMN.id.is_in(ids)).into_tuple::<(PersonId, String)>().all(door.db()).await?;
    let names: BTreeMap<PersonId, String> = named.into_iter().collect();
    let newest: BTreeMap<PersonId, DeclarationId> = found.iter().map(|one| (one.person_id, one.id)).collect();
    let one = |told: rfp_declaration::Model| Declaration {
        newest: newest.get(&told.person_id) == Some(&told.id),
        id: told.id,
        person: PersonRef { id: told.person_id, name: names.get(&told.person_id).cloned().unwrap_or_default() },
        at: told.at,
        conflict: told.conflict,
        bidders: known.iter().filter(|(id, _)| told.bidders.0.contains(id)).map(|(_, bidder)| bidder.clone()).collect(),
    };
    Ok(Declarations { all: found.into_iter().map(one).collect(), bidders: known.iter().map(|(_, bidder)| bidder.clone()).collect() })
}

/// What is said, as it is kept. Refuses a bidder whom nobody invited, and one whom nothing ties them to.
fn said(conflict: &str, bidders: &[i32], known: &[(BidderId, TiedBidder)]) -> Result<(Option<String>, TiedTo)> {
    let mut refused = Refusals::default();
    let text = conflict.trim();
    let kept = refused.take("conflict", long_text(text)).unwrap_or_default();
    if text.is_empty() && !bidders.is_empty() {
        refused.add("conflict", Say::new("error-rfp-tie-untold"));
    }
    if bidders.iter().any(|number| known.iter().all(|(_, bidder)| bidder.bidder != *number)) {
        refused.add("bidders", Say::new("error-choose"));
    }
    refused.finish()?;
    let tied_to = known.iter().filter(|(_, bidder)| bidders.contains(&bidder.bidder)).map(|(id, _)| *id);
    Ok((Some(kept).filter(|text| !text.is_empty()), TiedTo(tied_to.collect())))
}

async fn newest_of(door: &impl Door, row: &rfp::Model, person: PersonId) -> Result<Option<rfp_declaration::Model>> {
    let own = rfp_declaration::Entity::find()
        .filter(rfp_declaration::COLUMN.rfp_id.eq(row.id))
        .filter(rfp_declaration::COLUMN.person_id.eq(person));
    Ok(own.order_by_desc(rfp_declaration::COLUMN.at).order_by_desc(rfp_declaration::COLUMN.id).one(door.db()).await?)
}

/// Who was invited, by number.
async fn invited(door: &impl Door, row: &rfp::Model) -> Result<Vec<(BidderId, TiedBidder)>> {
    let found = bidder::Entity::find()
        .inner_join(vendor::Entity)
        .select_only()
        .columns([bidder::Column::Id, bidder::Column::Number])
        .column(vendor::Column::Name)
        .filter(bidder::COLUMN.rfp_id.eq(row.id))
        .order_by_asc(bidder::COLUMN.number)
        .into_tuple::<(BidderId, i32, String)>();
    let one = |(id, bidder, name): (BidderId, i32, String)| (id, TiedBidder { bidder, name });
    Ok(found.all(door.db()).await?.into_iter().map(one).collect())
}
