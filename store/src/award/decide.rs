//! Deciding who gets the contract.

use chrono::{DateTime, NaiveDate, Utc};
use golive_domain::{
    Error, Say,
    access::Permission,
    error::Refusals,
    events::{Changes, Event, EventKind},
    id::{AwardId, BidderId},
    moment::Day,
    rfp::{Choice, Chosen, Draw, RfpDeed, chosen, standstill_until},
    text::{ProjectKey, Title, long_text},
};
use sea_orm::{ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, QuerySelect};
use sha2::{Digest, Sha256};

use super::{
    basis,
    read::{day, last, today, winner},
};
use crate::{
    Desk, Outcome, Result,
    bids::{counted, tell_some},
    desk::{Door, ProjectScope, Writer},
    entity::{award, bid, bidder, rfp, values::DrawBody},
    rfp::{facts::keep, rows::label, seen::find},
    scores::{self, Results},
};

/// An award to be.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NewAward {
    /// What it rests on, as the person read it ([`super::basis()`]).
    pub basis: String,
    /// A bidder's number; without one it goes to who comes first.
    pub bidder: Option<i32>,
    /// The bidder whose award was annulled is left out: lots are drawn among the others.
    pub passing_over: bool,
    /// Why; kept with the award, and read by the buyer alone.
    pub reasons: String,
    /// Why not the one that comes first, or why somebody is passed over.
    pub deviation: String,
    /// When it was decided, after prices were opened; today where nothing is said.
    pub decided_on: Option<NaiveDate>,
    /// Calendar days.
    pub standstill: u32,
    /// Where several come first: what the lot is drawn from, and who was there.
    pub seed: String,
    pub witnesses: String,
}

/// Who gets the contract.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decided {
    pub winner: String,
    /// Else it was decided before, and stays as it is.
    pub fresh: bool,
}

/// The board, once the bids are ranked: who gets the contract. Everybody who bid hears that it is decided, and whoever wrote the
/// request. What was decided before is not decided again; over a ranking that is not the one the person read nothing is decided.
pub async fn award(desk: &Desk, project: &ProjectKey, number: i32, new: &NewAward) -> Result<Decided> {
    desk.write(Permission::AwardDecide, project, async |tx| {
        let before = find(tx, number).await?;
        let known = last(tx, &before).await?;
        if let Some(known) = known.as_ref().filter(|known| known.annulled_at.is_none()) {
            let (_, vendor) = winner(tx, known.winner).await?;
            return Ok(Outcome::Unchanged(Decided { winner: vendor.name, fresh: false }));
        }
        let state = before.state.after(RfpDeed::Award).map_err(Error::rule)?;
        let told = scores::of_request(tx, &before).await?;
        let now = basis::of(&told, known.as_ref().map(|known| known.id)).ok_or_else(|| Error::rule(Say::new("error-award-sealed")))?;
        if now != new.basis {
            return Err(Error::rule(Say::new("error-award-ranking")).into());
        }
        let row = new.read(tx, &before, known.as_ref(), &told).await?;
        award::Entity::insert(row.clone().into_active_model()).exec_without_returning(tx.db()).await?;
        let mut after = before.clone();
        after.state = state;
        let after = keep(tx, after).await?;
        let bid: Vec<BidderId> = counted(tx, &after).await?.into_iter().map(|(bidder, _)| bidder.id).collect();
        tell_some(tx, &after, &bid, "mail-bid-decided").await?;
        let (_, vendor) = winner(tx, row.winner).await?;
        let mut changes = Changes::default();
        changes.note("state", &before.state, &after.state).begin("winner", &vendor.name).begin("standstill", &row.standstill_until);
        let event = Event::new(EventKind::AwardDecided, after.id, label(&after)).changing(changes).concerning(after.author_id);
        Ok(Outcome::changed(Decided { winner: vendor.name, fresh: true }, event))
    })
    .await
}

impl NewAward {
    /// As a row, or every reason why it cannot be one, each at its field. `annulled` is the award before it.
    async fn read(
        &self,
        tx: &Writer<ProjectScope>,
        model: &rfp::Model,
        annulled: Option<&award::Model>,
        told: &Results,
    ) -> Result<award::Model> {
        let ranking = told.ranking.as_ref().ok_or_else(|| Error::rule(Say::new("error-award-sealed")))?;
        let today = today(tx);
        let mut refused = Refusals::default();
        let choice = match self.bidder {
            None => Choice::First,
            // A number that nobody bears is no bid of the ranking.
            Some(number) => Choice::Bid(told.bids.iter().position(|bid| bid.bidder == number).unwrap_or(usize::MAX)),
        };
        let passed_over = match (self.passing_over, annulled) {
            (false, _) => None,
            (true, Some(annulled)) => {
                let (bidder, _) = winner(tx, annulled.winner).await?;
                told.bids.iter().position(|bid| bid.bidder == bidder.number)
            }
            (true, None) => {
                refused.add("passing_over", Say::new("error-award-none-annulled"));
                None
            }
        };
        let chosen = refused.take("bidder", chosen(ranking, choice, passed_over));
        let reasons = text(&mut refused, "reasons", &self.reasons);
        let mut drawn = None;
        let deviates = passed_over.is_some() || matches!(chosen, Some(Chosen::Other(_)));
        let deviation = if deviates { text(&mut refused, "deviation", &self.deviation) } else { None };
        let winner = match chosen {
            None => None,
            Some(Chosen::First(bid) | Chosen::Other(bid)) => Some(bid),
            Some(Chosen::Lot(equal)) => {
                drawn = self.draw(&mut refused, &equal, told);
                drawn.as_ref().and_then(|draw| told.bids.iter().position(|bid| bid.bidder == draw.drawn))
            }
        };
        let decided_on = self.decided_on.unwrap_or(today);
        if decided_on > today {
            refused.add("decided_on", Say::new("error-award-future"));
        }
        // While prices are sealed nobody knows who comes first.
        if let Some(from) = priced_on(tx, model).await?.filter(|from| decided_on < *from) {
            let from = Day { date: from, calendar: tx.project().calendar };
            refused.add("decided_on", Say::new("error-award-early").with("from", from));
        }
        // From the day on which bidders are told, whenever it was decided.
        let until = refused.take("standstill", standstill_until(today, self.standstill));
        refused.finish()?;
        let bid = winner.and_then(|at| told.bids.get(at)).ok_or(Error::NotFound)?;
        Ok(award::Model {
            id: tx.id::<AwardId>(),
            rfp_id: model.id,
            winner: bidder_of(tx, model, bid.bidder).await?,
            reasons: reasons.unwrap_or_default(),
            deviation: deviation.unwrap_or_default(),
            decided_on,
            standstill_until: until.unwrap_or(today),
            decided_by: tx.writer(),
            at: tx.now(),
            drawn: drawn.map(DrawBody),
            annulled_at: None,
            annulled_why: String::new(),
        })
    }

    fn draw(&self, refused: &mut Refusals, equal: &[usize], told: &Results) -> Option<Draw> {
        let seed = refused.take("seed", Title::parse(&self.seed))?;
        let witnesses = refused.take("witnesses", Title::parse(&self.witnesses))?;
        let among: Vec<i32> = equal.iter().filter_map(|at| told.bids.get(*at)).map(|bid| bid.bidder).collect();
        Draw::of(&among, seed.as_str(), witnesses.as_str(), |ticket| Sha256::digest(ticket.as_bytes()).into())
    }
}

/// The day on which the last of the prices was opened, in the project.
async fn priced_on(tx: &Writer<ProjectScope>, model: &rfp::Model) -> Result<Option<NaiveDate>> {
    let sent = counted(tx, model).await?.into_iter().map(|(_, sent)| sent.id);
    let opened = bid::Entity::find().select_only().column(bid::Column::PricesOpenedAt).filter(bid::COLUMN.sent_id.is_in(sent));
    let opened: Vec<Option<DateTime<Utc>>> = opened.into_tuple().all(tx.db()).await?;
    Ok(opened.into_iter().flatten().max().map(|at| day(tx, at)))
}

/// A text that has to be there.
fn text(refused: &mut Refusals, field: &str, text: &str) -> Option<String> {
    let text = refused.take(field, long_text(text.trim()))?;
    if text.is_empty() {
        refused.add(field, Say::new("error-required"));
    }
    Some(text)
}

async fn bidder_of(tx: &Writer<ProjectScope>, model: &rfp::Model, number: i32) -> Result<BidderId> {
    let of_request = bidder::Entity::find().filter(bidder::COLUMN.rfp_id.eq(model.id));
    let found = of_request.filter(bidder::COLUMN.number.eq(number)).one(tx.db()).await?;
    Ok(found.ok_or(Error::NotFound)?.id)
}
