//! What evaluators wrote to one bid, without their names.

use golive_domain::{
    id::BidderId,
    rfp::{Leaning, Part, names_any},
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

use crate::{
    Result,
    desk::Door,
    entity::{bid_consensus, bid_mark, evaluator, person},
    scores::Results,
};

/// A word of an evaluator, or of all of them where they agreed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remark {
    pub part: Part,
    /// `None` where the evaluator abstained.
    pub leaning: Option<Leaning>,
    /// All of them signed it.
    pub agreed: bool,
    pub text: String,
}

/// In the order of what was judged, and then of the letters: it tells nobody who wrote what. With how many were left out because they
/// name another bidder or an evaluator.
pub(super) async fn remarks(door: &impl Door, told: &Results, bidder: BidderId, own: &str) -> Result<(Vec<Remark>, usize)> {
    let scale = told.judging.scale;
    let given = bid_mark::Entity::find().filter(bid_mark::COLUMN.bidder_id.eq(bidder)).all(door.db()).await?;
    let agreed = bid_consensus::Entity::find().filter(bid_consensus::COLUMN.bidder_id.eq(bidder)).all(door.db()).await?;
    let lean = |mark: i32| Leaning::of(u32::try_from(mark).unwrap_or_default(), scale);
    let singles = given.into_iter().map(|row| (row.part, row.mark.map(lean), false, row.reason));
    let whole = agreed.into_iter().map(|row| (row.part, Some(lean(row.mark)), true, row.reason));
    let mut hidden = judges(door, told).await?;
    hidden.extend(told.bids.iter().map(|bid| bid.name.clone()).filter(|name| name != own));
    let (mut remarks, mut left_out) = (Vec::new(), 0);
    for (key, leaning, agreed, text) in singles.chain(whole).filter(|(.., text)| !text.trim().is_empty()) {
        let Some(place) = told.parts.iter().position(|part| part.key() == key) else { continue };
        if names_any(&text, own, hidden.iter().map(String::as_str)) {
            left_out += 1;
            continue;
        }
        remarks.push((place, Remark { part: told.parts[place].clone(), leaning, agreed, text }));
    }
    remarks.sort_by(|(one, first), (other, second)| (one, !first.agreed, &first.text).cmp(&(other, !second.agreed, &second.text)));
    Ok((remarks.into_iter().map(|(_, remark)| remark).collect(), left_out))
}

/// The names of those who were to judge.
async fn judges(door: &impl Door, told: &Results) -> Result<Vec<String>> {
    let found = evaluator::Entity::find().filter(evaluator::COLUMN.rfp_id.eq(told.row.id)).find_also_related(person::Entity);
    Ok(found.all(door.db()).await?.into_iter().filter_map(|(_, who)| Some(who?.name)).collect())
}
