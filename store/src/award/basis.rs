//! What a decision rests on, in one word: whoever read something else reads again before they decide.

use golive_domain::{id::AwardId, rfp::RfpState, text::ProjectKey};
use sha2::{Digest, Sha256};

use super::awarded;
use crate::{
    Desk, Result,
    scores::{self, Results},
};

/// Whoever reads requests: what the next decision rests on as it stands now, to be sent along with it. It is another one once the ranking
/// changes, and once an award was decided or annulled. `None` before there is a ranking.
pub async fn basis(desk: &Desk, project: &ProjectKey, number: i32) -> Result<Option<String>> {
    let told = awarded(desk, project, number).await?;
    if !matches!(told.row.state, RfpState::Evaluated | RfpState::Awarded) {
        return Ok(None);
    }
    let results = scores::results(desk, project, number).await?;
    Ok(of(&results, told.award.map(|award| award.id)))
}

/// SHA-256, in hexadecimal digits, of who stands where and by how many points, and of the award that was decided last.
pub(super) fn of(results: &Results, last: Option<AwardId>) -> Option<String> {
    let ranking = results.ranking.as_ref()?;
    let mut hash = Sha256::new();
    for one in ranking {
        let bidder = results.bids.get(one.bid).map_or(0, |bid| bid.bidder);
        let place = one.place.unwrap_or_default();
        let [financial, total] = [&one.financial, &one.total].map(|score| score.as_ref().map(ToString::to_string).unwrap_or_default());
        hash.update(format!("{bidder} {place} {financial} {total}\n"));
    }
    hash.update(last.map(|award| award.to_string()).unwrap_or_default());
    Some(format!("{:x}", hash.finalize()))
}
