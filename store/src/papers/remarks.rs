//! What evaluators wrote to one bid, without their names.

use golive_domain::{
    id::{BidderId, EvaluatorId},
    rfp::{Leaning, Part, names_any},
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

use crate::{
    Error as Broken, Result,
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
    let lean = |mark: i32| match u32::try_from(mark) {
        Ok(mark) => Ok(Leaning::of(mark, scale)),
        Err(cause) => Err(Broken::broken("a mark is below nothing", cause)),
    };
    let excused = excused(door, told).await?;
    let counts = given.into_iter().filter(|row| !excused.contains(&row.evaluator_id));
    let singles = counts.map(|row| (row.part, row.mark, false, row.reason));
    let whole = agreed.into_iter().map(|row| (row.part, Some(row.mark), true, row.reason));
    let mut hidden = judges(door, told).await?;
    hidden.extend(told.bids.iter().map(|bid| bid.name.clone()).filter(|name| name != own));
    let (mut remarks, mut left_out) = (Vec::new(), 0);
    for (key, mark, agreed, text) in singles.chain(whole).filter(|(.., text)| !text.trim().is_empty()) {
        let Some(place) = told.parts.iter().position(|part| part.key() == key) else { continue };
        if names_any(&text, own, hidden.iter().map(String::as_str)) {
            left_out += 1;
            continue;
        }
        let leaning = mark.map(lean).transpose()?;
        remarks.push((place, Remark { part: told.parts[place].clone(), leaning, agreed, text }));
    }
    remarks.sort_by(|(one, first), (other, second)| (one, !first.agreed, &first.text).cmp(&(other, !second.agreed, &second.text)));
    Ok((remarks.into_iter().map(|(_, remark)| remark).collect(), left_out))
}

/// Those whose marks are kept and do not count.
async fn excused(door: &impl Door, told: &Results) -> Result<Vec<EvaluatorId>> {
    let found = evaluator::Entity::find().filter(evaluator::COLUMN.rfp_id.eq(told.row.id));
    let found = found.filter(evaluator::COLUMN.excused_at.is_not_null()).all(door.db()).await?;
    Ok(found.into_iter().map(|known| known.id).collect())
}

/// The names of those who were to judge.
async fn judges(door: &impl Door, told: &Results) -> Result<Vec<String>> {
    let found = evaluator::Entity::find().filter(evaluator::COLUMN.rfp_id.eq(told.row.id)).find_also_related(person::Entity);
    Ok(found.all(door.db()).await?.into_iter().filter_map(|(_, who)| Some(who?.name)).collect())
}
