//! What a bidder is working on: a row for each requirement and one for the rest, each under the bidder's own key.
//!
//! A row's name is blinded with the key, so that not even which requirements were answered is told. Rows are kept without events, as
//! sessions are: nobody but the bidder may know that they changed.

mod rows;
mod save;

use std::collections::BTreeMap;

use golive_domain::{
    Say,
    access::Permission,
    money::Currency,
    rfp::{Answer, Answers, Asked, Prices, Worked},
    text::{ProjectKey, counted},
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use super::seen::{Own, own};
use crate::{
    Desk, Result,
    desk::{Door, ProjectScope},
    entity::{bid_row, rfp},
    rfp::{body_of, seal::OwnKey},
};

pub use save::{save_lines, save_lines_settling, save_rest, save_rest_or_lay_beside, save_rest_settling};

pub(super) use rows::{Hand, unlocked};
pub(super) use save::MOST_OTHERS;

/// The rows of what is no single requirement, of what colleagues wrote there at the same time, and of an answer sheet that was brought
/// and is looked at (`sheet`).
const REST: &str = "rest";
const REST_BESIDE: &str = "rest/beside";
pub(super) const SHEET: &str = "sheet";

/// A line with the version that was read; nought where nothing was kept.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Kept<T> {
    pub content: T,
    pub version: i32,
}

/// What is no single requirement.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rest {
    /// What the bidder says of the whole.
    pub letter: String,
    /// Licences, hosting, training: what it is, and the price as it was typed.
    pub others: Vec<(String, String)>,
    /// What every price of the bid is named in; `None` for the request's own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub currency: Option<Currency>,
}

/// A bid as it is being worked on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Draft {
    /// By the codes of the requirements.
    pub lines: BTreeMap<String, Kept<Worked>>,
    pub rest: Kept<Rest>,
    /// What colleagues wrote of the rest at the same time, until it is written anew; the latest first.
    pub rest_beside: Vec<Rest>,
}

/// A bidder's person with the own key: the bid as it is being worked on.
pub async fn draft(desk: &Desk, project: &ProjectKey, number: i32, key: &OwnKey) -> Result<Draft> {
    let door = desk.read(Permission::BidRead, project).await?;
    let own = own(&door, number).await?;
    own.refuse_locked(key)?;
    read(&door, &own, key).await
}

pub(super) async fn read(door: &impl Door<Scope = ProjectScope>, own: &Own, key: &OwnKey) -> Result<Draft> {
    let kept = bid_row::Entity::find().filter(bid_row::COLUMN.bidder_id.eq(own.bidder.id));
    let rows = kept.filter(bid_row::COLUMN.name.ne(key.blind(SHEET))).all(door.db()).await?;
    let (rest, beside, mut draft) = (key.blind(REST), key.blind(REST_BESIDE), Draft::default());
    for row in rows {
        if row.name == rest {
            let (_, content) = unlocked(own, key, &row)?;
            draft.rest = Kept { content, version: row.version };
        } else if row.name == beside {
            (_, draft.rest_beside) = unlocked(own, key, &row)?;
        } else {
            let (code, content) = unlocked(own, key, &row)?;
            draft.lines.insert(code, Kept { content, version: row.version });
        }
    }
    Ok(draft)
}

/// What the request asks for, as bidders read it.
pub(super) async fn asked_of(door: &impl Door<Scope = ProjectScope>, row: &rfp::Model) -> Result<Vec<Asked>> {
    let body = body_of(door, row).await?;
    Ok(body.requirements.into_iter().map(|one| Asked { code: one.code, mandatory: one.mandatory }).collect())
}

/// What prices may be named in, the request's own first: published with it, and changed no more.
pub(super) fn allowed(row: &rfp::Model) -> Vec<Currency> {
    row.judging.0.currencies(row.currency)
}

/// What a line says, so short that a form carries it: who saves a page of lines changes those alone that say something else by then.
pub fn fingerprint(line: &Worked) -> String {
    let answer = line.answer.map(|answer| answer.to_string()).unwrap_or_default();
    let text = line.text.replace("\r\n", "\n");
    let said = [answer.as_str(), text.as_str(), line.price.as_str()].map(str::trim).join("\u{1}");
    let mut print = format!("{:x}", Sha256::digest(said));
    print.truncate(16);
    print
}

impl Rest {
    /// What the prices are named in: what was chosen among the allowed, else the first of them, the request's own.
    pub fn named_in(&self, allowed: &[Currency]) -> Option<Currency> {
        self.currency.filter(|chosen| allowed.contains(chosen)).or(allowed.first().copied())
    }

    /// Whether both say the same of a request that allows these currencies.
    fn says(&self, other: &Self, allowed: &[Currency]) -> bool {
        let same = self.letter.trim() == other.letter.trim() && self.others == other.others;
        same && self.named_in(allowed) == other.named_in(allowed)
    }
}

impl Draft {
    /// What its prices are named in.
    pub(super) fn currency(&self, row: &rfp::Model) -> Currency {
        self.rest.content.named_in(&allowed(row)).unwrap_or(row.currency)
    }

    /// The codes of the lines beside which something of a colleague waits, as people count them.
    pub fn codes_beside(&self) -> Vec<&str> {
        let waiting = self.lines.iter().filter(|(_, line)| line.content.beside.is_some());
        let mut codes: Vec<&str> = waiting.map(|(code, _)| code.as_str()).collect();
        codes.sort_by_cached_key(|code| counted(code));
        codes
    }

    /// The two envelopes, and what cannot be read of the prices, by code or by the name of the line.
    pub fn sheet(&self, currency: Currency) -> (Answers, Prices, Vec<(String, Say)>) {
        let (mut answers, mut prices, mut unread) = (Answers::default(), Prices::of(currency), Vec::new());
        for (code, Kept { content: line, .. }) in &self.lines {
            if let Some(answer) = line.answer {
                answers.answers.insert(code.clone(), Answer { code: answer, text: line.text.trim().to_owned() });
            }
            match line.price(currency) {
                Ok(Some(price)) => _ = prices.requirements.insert(code.clone(), price),
                Ok(None) => {}
                Err(say) => unread.push((code.clone(), say)),
            }
        }
        answers.letter = self.rest.content.letter.trim().to_owned();
        for (name, price) in &self.rest.content.others {
            let line = Worked { price: price.clone(), ..Worked::default() };
            match line.price(currency) {
                Ok(Some(price)) => prices.others.push((name.trim().to_owned(), price)),
                Ok(None) => {}
                Err(say) => unread.push((name.clone(), say)),
            }
        }
        // What was kept before it was read over may hold some.
        (answers.without_nul(), prices.without_nul(), unread)
    }
}

#[cfg(test)]
mod tests {
    use golive_domain::rfp::AnswerCode;

    use super::*;

    #[test]
    fn a_line_says_the_same_however_a_browser_sends_it_back() {
        let line = Worked { answer: Some(AnswerCode::Full), text: "One\nTwo".into(), price: "12 000".into(), beside: None };
        let sent = Worked { text: "One\r\nTwo\r\n".into(), price: " 12 000".into(), ..line.clone() };
        assert_eq!(fingerprint(&line), fingerprint(&sent));
        for other in [
            Worked { answer: None, ..line.clone() },
            Worked { text: "One".into(), ..line.clone() },
            Worked { price: String::new(), ..line.clone() },
            // What moves from one field to another is no longer the same.
            Worked { text: "One\nTwo 12 000".into(), price: String::new(), ..line.clone() },
        ] {
            assert_ne!(fingerprint(&line), fingerprint(&other));
        }
    }
}
