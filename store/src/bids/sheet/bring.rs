//! A filled workbook: brought to be looked at, then applied or dropped.

use std::collections::{BTreeMap, BTreeSet};

use bytes::Bytes;
use golive_domain::{
    Conflict, Error, Say,
    access::Permission,
    id::BidRowId,
    money::Currency,
    rfp::filled::{FilledRow, SheetWords},
    text::{ProjectKey, counted},
};
use sea_orm::{ColumnTrait, Condition, EntityTrait, QueryFilter};
use tokio::{sync::Semaphore, task::spawn_blocking};

use super::{
    print, print_of_others,
    read::{Filling, Spoken, read},
    review::{Brought, BroughtOthers, looked_at},
    tie,
};
use crate::{
    Desk, Error as Broken, Result,
    bids::{
        draft::{self, Draft, Hand, Kept, MOST_OTHERS, Rest, SHEET, allowed, asked_of, save_lines, save_rest},
        seen::{Own, own as own_of},
    },
    entity::bid_row,
    rfp::seal::OwnKey,
};

/// So many workbooks are read at once: one may take much memory. The others wait.
static READERS: Semaphore = Semaphore::const_new(2);

/// What became of a workbook.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SheetTaken {
    /// Lines that were taken.
    pub lines: usize,
    /// Codes of lines that a colleague changed meanwhile: theirs stand, these beside them.
    pub overtaken: Vec<String>,
    /// Further prices were taken.
    pub others: bool,
    /// They were not: a colleague changed them meanwhile.
    pub others_overtaken: bool,
}

/// A bidder's person with the own key, before the deadline: reads a filled workbook and keeps what it says, under the own key, to be
/// looked at. It takes the place of another that waits. `words` are what columns are called where prices are in a currency. Refuses, of the
/// field `file`, what is no answer sheet of this request.
pub async fn bring_sheet(
    desk: &Desk,
    project: &ProjectKey,
    number: i32,
    key: &OwnKey,
    words: impl Fn(Currency) -> SheetWords,
    content: Bytes,
) -> Result<()> {
    let door = desk.read(Permission::BidWrite, project).await?;
    let own = own_of(&door, number).await?;
    own.refuse_locked(key)?;
    own.refuse_late(&door)?;
    let codes: BTreeSet<String> = asked_of(&door, &own.rfp).await?.into_iter().map(|one| one.code).collect();
    let (currency, request) = (draft::read(&door, &own, key).await?.currency(&own.rfp), tie(project, number));
    let foreign = allowed(&own.rfp).into_iter().filter(|other| *other != currency).map(|other| (other, words(other)));
    let spoken = Spoken { words: words(currency), currency, foreign: foreign.collect() };
    drop(door);
    let reader = READERS.acquire().await.map_err(|cause| Broken::broken("nobody may read a workbook any more", cause))?;
    let reading = spawn_blocking(move || read(&content, &spoken, &codes, &request));
    // The cause might quote what it stopped at.
    let filling = reading.await.map_err(|_| Broken::broken("reading a workbook was stopped", "it is not told where"))??;
    drop(reader);
    // Reading takes its time: the clock is asked again, and the bid read as it is now.
    let door = desk.read(Permission::BidWrite, project).await?;
    let own = own_of(&door, number).await?;
    own.refuse_late(&door)?;
    let brought = kept(filling, &draft::read(&door, &own, key).await?, key, currency);
    let hand = Hand::take(desk, &door, &own, key).await?;
    bid_row::Entity::delete_many().filter(waiting(&own, key)).exec(hand.db()).await?;
    hand.keep(&key.blind(SHEET), None, &(SHEET, brought)).await?;
    hand.done().await
}

/// Of what a workbook says: what somebody changed in it, with the versions that was made from.
fn kept(filling: Filling, draft: &Draft, key: &OwnKey, currency: Currency) -> Brought {
    let Filling { rows, others, bad, bad_total, told } = filling;
    let mut brought = Brought { bad, bad_total, told, currency: Some(currency), ..Brought::default() };
    for (code, row) in rows.map(|read| read.rows).unwrap_or_default() {
        let stands = draft.lines.get(&code).map_or(0, |line| line.version);
        if is_untouched(&row, &code, key, currency) {
            brought.untouched += 1;
        } else {
            let version = made_from(row.mark.as_ref().map(|mark| mark.version), stands);
            brought.rows.insert(code, (row, version));
        }
    }
    let Some((others, mark)) = others else { return brought };
    let is_as_it_was = mark.as_ref().is_some_and(|mark| mark.print == print_of_others(key, &others.rows, currency));
    // A list of the bidder's own making that is empty says nothing; one that was handed out and is empty now empties.
    let says = mark.is_some() || !others.rows.is_empty();
    if others.bad_total > 0 {
        // The list is kept as a whole: without its bad lines it would lose some.
        brought.told.push(Say::new("bidsheet-others-bad"));
    } else if others.rows.len() > MOST_OTHERS {
        brought.told.push(Say::new("error-bid-others").with("max", MOST_OTHERS));
    } else if says && !is_as_it_was {
        let version = made_from(mark.map(|mark| mark.version), draft.rest.version);
        brought.others = Some(BroughtOthers { rows: others.rows, version });
    }
    brought
}

/// Whether a row is as it was handed out.
fn is_untouched(row: &FilledRow, code: &str, key: &OwnKey, currency: Currency) -> bool {
    let said = row.mark.as_ref().zip(row.whole());
    said.is_some_and(|(mark, whole)| mark.print == print(key, code, &whole, currency))
}

/// The version that something was made from. Where nothing is kept, as after beginning anew, there is nothing to write over.
fn made_from(mark: Option<i32>, stands: i32) -> i32 {
    if stands == 0 { 0 } else { mark.unwrap_or(stands) }
}

/// A bidder's person with the own key, before the deadline: takes over what the workbook that was looked at changes, as if it were typed.
/// What a colleague changed since the sheet was handed out stays. `sheet` and `currency` are those of the review that was looked at: refuses
/// a workbook that somebody brought another in place of, and prices that would be taken for those of another currency.
pub async fn apply_sheet(
    desk: &Desk,
    project: &ProjectKey,
    number: i32,
    key: &OwnKey,
    sheet: BidRowId,
    currency: Currency,
) -> Result<SheetTaken> {
    let door = desk.read(Permission::BidWrite, project).await?;
    let own = own_of(&door, number).await?;
    own.refuse_locked(key)?;
    own.refuse_late(&door)?;
    let (review, draft) = looked_at(&door, &own, key).await?.ok_or_else(|| Error::rule(Say::new("error-bidsheet-gone")))?;
    if review.sheet != sheet {
        return Err(Error::rule(Say::new("error-bidsheet-other")).into());
    }
    if review.currency != currency {
        let say = Say::new("error-bidsheet-currency-changed").with("was", currency).with("is", review.currency);
        return Err(Error::rule(say).into());
    }
    drop(door);
    let mut taken = SheetTaken::default();
    let lines = review.changes.into_iter().map(|change| (change.code, Kept { content: change.after, version: change.version }));
    let lines: BTreeMap<_, _> = lines.collect();
    let all = lines.len();
    if all > 0 {
        taken.overtaken = save_lines(desk, project, number, key, lines).await?;
        taken.overtaken.sort_by_key(|code| counted(code));
        taken.lines = all - taken.overtaken.len();
    }
    if let Some(others) = review.others {
        let content = Rest { others: others.after, ..draft.rest.content };
        match save_rest(desk, project, number, key, Kept { content, version: others.version }).await {
            Ok(()) => taken.others = true,
            Err(Broken::Refused(Error::Conflict(Conflict::Rule { say }))) if say.key == "error-bid-overtaken" => {
                taken.others_overtaken = true
            }
            Err(error) => return Err(error),
        }
    }
    drop_sheet(desk, project, number, key, sheet).await?;
    Ok(taken)
}

/// A bidder's person with the own key: the workbook that was looked at waits no more.
pub async fn drop_sheet(desk: &Desk, project: &ProjectKey, number: i32, key: &OwnKey, sheet: BidRowId) -> Result<()> {
    let door = desk.read(Permission::BidWrite, project).await?;
    let own = own_of(&door, number).await?;
    own.refuse_locked(key)?;
    let hand = Hand::take(desk, &door, &own, key).await?;
    let this = bid_row::Entity::delete_many().filter(waiting(&own, key)).filter(bid_row::COLUMN.id.eq(sheet));
    this.exec(hand.db()).await?;
    hand.done().await
}

/// The row of a workbook that waits.
pub(super) fn waiting(own: &Own, key: &OwnKey) -> Condition {
    Condition::all().add(bid_row::COLUMN.bidder_id.eq(own.bidder.id)).add(bid_row::COLUMN.name.eq(key.blind(SHEET)))
}
