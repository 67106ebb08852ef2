//! What a bidder is working on: a row for each requirement and one for the rest, each under the bidder's own key.
//!
//! A row's name is blinded with the key, so that not even which requirements were answered is told. Rows are kept without events, as
//! sessions are: nobody but the bidder may know that they changed.

use std::collections::BTreeMap;

use base64::{Engine as _, prelude::BASE64_STANDARD};
use golive_domain::{
    Error, Say,
    access::Permission,
    id::BidRowId,
    money::Currency,
    rfp::{Answer, Answers, Asked, Prices, Worked},
    text::{ProjectKey, long_text, text_within},
};
use sea_orm::{ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, QuerySelect as _, TransactionTrait as _};
use serde::{Deserialize, Serialize, de::DeserializeOwned};

use super::seen::{Own, own};
use crate::{
    Desk, Error as Broken, Result,
    desk::{Door, ProjectScope},
    entity::{bid_row, bidder, rfp},
    fresh,
    rfp::{body_of, seal::OwnKey},
    whole::whole,
};

/// The most lines that are no requirement, and the letters of a line's name and price.
pub(super) const MOST_OTHERS: usize = 50;
const SHORT: usize = 250;
/// The row of an answer sheet that was brought and is looked at (`sheet`).
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
}

/// A bidder's person with the own key: the bid as it is being worked on.
pub async fn draft(desk: &Desk, project: &ProjectKey, number: i32, key: &OwnKey) -> Result<Draft> {
    let door = desk.read(Permission::BidRead, project).await?;
    let own = own(&door, number).await?;
    own.refuse_locked(key)?;
    read(&door, &own, key).await
}

/// A bidder's person with the own key, before the deadline: keeps lines by the codes of their requirements. Where a colleague changed one
/// meanwhile, theirs stands and this one is kept beside it; gives the codes of those.
pub async fn save_lines(
    desk: &Desk,
    project: &ProjectKey,
    number: i32,
    key: &OwnKey,
    lines: BTreeMap<String, Kept<Worked>>,
) -> Result<Vec<String>> {
    let door = desk.read(Permission::BidWrite, project).await?;
    let own = own(&door, number).await?;
    own.refuse_locked(key)?;
    own.refuse_late(&door)?;
    let asked = asked_of(&door, &own.rfp).await?;
    for (code, line) in &lines {
        if asked.iter().all(|one| one.code != *code) {
            return Err(Error::NotFound.into());
        }
        long_text(&line.content.text).map_err(Error::rule)?;
        text_within(&line.content.price, SHORT).map_err(Error::rule)?;
    }
    let mut overtaken = Vec::new();
    let hand = Hand::take(desk, &door, &own, key).await?;
    let stands: BTreeMap<String, bid_row::Model> = hand.rows().await?.into_iter().map(|row| (row.name.clone(), row)).collect();
    for (code, line) in lines {
        let name = key.blind(&format!("line/{code}"));
        let stored = stands.get(&name);
        let known = stored.map(|row| opened::<Worked>(&own, key, row)).transpose()?.map(|(_, known)| known).unwrap_or_default();
        if known == line.content {
            continue;
        }
        let mut content = line.content;
        if stored.map_or(0, |row| row.version) != line.version {
            overtaken.push(code.clone());
            content = Worked { beside: Some(Box::new(content)), ..known };
        }
        hand.keep(&name, stored, &(code, content)).await?;
    }
    hand.done().await?;
    Ok(overtaken)
}

/// A bidder's person with the own key, before the deadline: keeps what is no single requirement. Refuses what somebody changed meanwhile.
pub async fn save_rest(desk: &Desk, project: &ProjectKey, number: i32, key: &OwnKey, rest: Kept<Rest>) -> Result<()> {
    let door = desk.read(Permission::BidWrite, project).await?;
    let own = own(&door, number).await?;
    own.refuse_locked(key)?;
    own.refuse_late(&door)?;
    long_text(&rest.content.letter).map_err(Error::rule)?;
    if rest.content.others.len() > MOST_OTHERS {
        return Err(Error::rule(Say::new("error-bid-others").with("max", MOST_OTHERS)).into());
    }
    for (name, price) in &rest.content.others {
        text_within(name, SHORT).and_then(|_| text_within(price, SHORT)).map_err(Error::rule)?;
    }
    if rest.content.currency.is_some_and(|currency| !allowed(&own.rfp).contains(&currency)) {
        return Err(Error::field("sealed_currency", Say::new("error-choose")).into());
    }
    let hand = Hand::take(desk, &door, &own, key).await?;
    let name = key.blind("rest");
    let stored = hand.rows().await?.into_iter().find(|row| row.name == name);
    if stored.as_ref().map_or(0, |row| row.version) != rest.version {
        return Err(Error::rule(Say::new("error-bid-overtaken")).into());
    }
    hand.keep(&name, stored.as_ref(), &("rest", rest.content)).await?;
    hand.done().await
}

/// A writer's hand on the rows of one bidder.
pub(super) struct Hand<'a> {
    tx: sea_orm::DatabaseTransaction,
    own: &'a Own,
    key: &'a OwnKey,
    now: chrono::DateTime<chrono::Utc>,
    _turn: Option<tokio::sync::MutexGuard<'a, ()>>,
}

impl<'a> Hand<'a> {
    pub async fn take(desk: &'a Desk, door: &impl Door, own: &'a Own, key: &'a OwnKey) -> Result<Self> {
        let turn = desk.store().turn().await?;
        let tx = desk.store().inner.writes.begin().await?;
        // Colleagues wait for each other here, and who began anew with another phrase is seen.
        let bidder = bidder::Entity::find_by_id(own.bidder.id).lock_exclusive().one(&tx).await?.ok_or(Error::NotFound)?;
        Own { rfp: own.rfp.clone(), bidder, person: own.person }.refuse_locked(key)?;
        Ok(Self { tx, own, key, now: door.now(), _turn: turn })
    }

    pub fn db(&self) -> &sea_orm::DatabaseTransaction {
        &self.tx
    }

    pub async fn rows(&self) -> Result<Vec<bid_row::Model>> {
        Ok(bid_row::Entity::find().filter(bid_row::COLUMN.bidder_id.eq(self.own.bidder.id)).all(&self.tx).await?)
    }

    pub async fn keep<T: Serialize>(&self, name: &str, stored: Option<&bid_row::Model>, content: &T) -> Result<()> {
        let plain = serde_json::to_vec(content).map_err(|cause| Broken::broken("a line of a bid cannot be written down", cause))?;
        let row = bid_row::Model {
            id: stored.map_or_else(|| fresh::id::<BidRowId>(self.now), |row| row.id),
            bidder_id: self.own.bidder.id,
            name: name.to_owned(),
            sealed: BASE64_STANDARD.encode(self.key.encrypt(&plain, &about(self.own, name))),
            updated_at: self.now,
            version: stored.map_or(1, |row| row.version + 1),
        };
        match stored {
            Some(before) => {
                let same = bid_row::Entity::update_many().set(whole(row)).filter(bid_row::COLUMN.id.eq(before.id));
                let kept = same.filter(bid_row::COLUMN.version.eq(before.version)).exec(&self.tx).await?;
                if kept.rows_affected == 0 {
                    return Err(Error::rule(Say::new("error-bid-overtaken")).into());
                }
            }
            None => bid_row::Entity::insert(row.into_active_model()).exec_without_returning(&self.tx).await.map(drop)?,
        }
        Ok(())
    }

    pub async fn done(self) -> Result<()> {
        Ok(self.tx.commit().await?)
    }
}

/// What a row belongs to: it opens nowhere else.
fn about(own: &Own, name: &str) -> Vec<u8> {
    [own.bidder.id.0.as_bytes().as_slice(), name.as_bytes()].concat()
}

pub(super) fn opened<T: DeserializeOwned>(own: &Own, key: &OwnKey, row: &bid_row::Model) -> Result<(String, T)> {
    let broken = || Broken::broken("a line of a bid does not open", std::io::Error::other(row.id.to_string()));
    let sealed = BASE64_STANDARD.decode(&row.sealed).map_err(|_| broken())?;
    let plain = key.decrypt(&sealed, &about(own, &row.name)).map_err(|_| broken())?;
    serde_json::from_slice(&plain).map_err(|_| broken())
}

pub(super) async fn read(door: &impl Door<Scope = ProjectScope>, own: &Own, key: &OwnKey) -> Result<Draft> {
    let kept = bid_row::Entity::find().filter(bid_row::COLUMN.bidder_id.eq(own.bidder.id));
    let rows = kept.filter(bid_row::COLUMN.name.ne(key.blind(SHEET))).all(door.db()).await?;
    let (rest, mut draft) = (key.blind("rest"), Draft::default());
    for row in rows {
        if row.name == rest {
            let (_, content) = opened(own, key, &row)?;
            draft.rest = Kept { content, version: row.version };
        } else {
            let (code, content) = opened(own, key, &row)?;
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

impl Draft {
    /// What its prices are named in.
    pub(super) fn currency(&self, row: &rfp::Model) -> Currency {
        self.rest.content.named_in(&allowed(row)).unwrap_or(row.currency)
    }
}

impl Rest {
    /// What the prices are named in: what was chosen among the allowed, else the first of them, the request's own.
    pub fn named_in(&self, allowed: &[Currency]) -> Option<Currency> {
        self.currency.filter(|chosen| allowed.contains(chosen)).or(allowed.first().copied())
    }
}

impl Draft {
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
        (answers, prices, unread)
    }
}
