//! That the seals held: what each bidder committed to before the deadline, held against what was opened.

use chrono::{DateTime, Utc};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

use crate::{
    Result,
    bids::counting,
    desk::{Door, ProjectScope},
    entity::{bid, rfp},
    rfp::seal::commitment,
};

/// The commitments of one bid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seal {
    /// The bidder's number.
    pub bidder: i32,
    /// When it was submitted.
    pub sent_at: DateTime<Utc>,
    /// As it was published at the deadline, in hexadecimal digits.
    pub answers: String,
    pub prices: String,
    pub opened_at: DateTime<Utc>,
    /// `None` where the prices stayed sealed.
    pub prices_opened_at: Option<DateTime<Utc>>,
    /// What is kept of the answers is what was committed to, reckoned anew.
    pub answers_hold: bool,
    /// The same of the prices; `None` where they stayed sealed.
    pub prices_hold: Option<bool>,
}

/// Of every bid that was opened, by the bidders' numbers.
pub(super) async fn seals(door: &impl Door<Scope = ProjectScope>, row: &rfp::Model) -> Result<Vec<Seal>> {
    let mut seals = Vec::new();
    for (bidder, sent) in counting(door, row).await? {
        let Some(open) = bid::Entity::find().filter(bid::COLUMN.sent_id.eq(sent.id)).one(door.db()).await? else { continue };
        let (answers, prices) = (sent.answers_commitment.unwrap_or_default(), sent.prices_commitment.unwrap_or_default());
        let prices_hold = open.prices.as_ref().zip(open.prices_salt.as_ref());
        seals.push(Seal {
            bidder: bidder.number,
            sent_at: sent.at,
            answers_hold: holds(&answers, &open.answers_salt, &open.answers.0.bytes()),
            prices_hold: prices_hold.map(|(told, salt)| holds(&prices, salt, &told.0.bytes())),
            answers,
            prices,
            opened_at: open.opened_at,
            prices_opened_at: open.prices_opened_at,
        });
    }
    Ok(seals)
}

fn holds(committed: &str, salt: &str, content: &[u8]) -> bool {
    salt_of(salt).is_some_and(|salt| {
        let reckoned: String = commitment(&salt, content).iter().map(|byte| format!("{byte:02x}")).collect();
        reckoned == committed
    })
}

/// Thirty-two bytes from their hexadecimal digits.
fn salt_of(text: &str) -> Option<[u8; 32]> {
    let digits = text.as_bytes().chunks(2).map(|pair| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok());
    digits.collect::<Option<Vec<u8>>>()?.try_into().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_changed_by_a_letter_does_not_hold() {
        let salt = [7_u8; 32];
        let hexadecimal = |bytes: [u8; 32]| bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>();
        let committed = hexadecimal(commitment(&salt, b"9000"));
        assert!(holds(&committed, &hexadecimal(salt), b"9000"));
        assert!(!holds(&committed, &hexadecimal(salt), b"8999"));
        assert!(!holds(&committed, &hexadecimal([8; 32]), b"9000"));
        assert!(!holds(&committed, "07", b"9000") && !holds(&committed, "zz", b"9000"), "what is no salt holds nothing");
    }
}
