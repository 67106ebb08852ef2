//! Keeping what was typed. Where a colleague was first, theirs stands and this one waits beside it: nothing that somebody wrote is lost.

use std::collections::{BTreeMap, BTreeSet};

use golive_domain::{
    Error, Say,
    access::Permission,
    rfp::Worked,
    text::{ProjectKey, long_text, text_within},
};

use super::{Hand, Kept, REST, REST_BESIDE, Rest, allowed, asked_of, unlocked};
use crate::{Desk, Result, bids::seen::own, entity::rfp, rfp::seal::OwnKey};

/// The most lines that are no requirement, and the letters of a line's name and price.
pub(in crate::bids) const MOST_OTHERS: usize = 50;
const SHORT: usize = 250;
/// What colleagues wrote of the rest at the same time: so much of it waits at most.
const MOST_BESIDE: usize = 20;

/// A bidder's person with the own key, before the deadline: keeps lines by the codes of their requirements. Where a colleague changed one
/// meanwhile, theirs stands and this one is kept beside it; gives the codes of those. What waits beside a line waits on until the line
/// says something else.
pub async fn save_lines(
    desk: &Desk,
    project: &ProjectKey,
    number: i32,
    key: &OwnKey,
    lines: BTreeMap<String, Kept<Worked>>,
) -> Result<Vec<String>> {
    save_lines_settling(desk, project, number, key, lines, &BTreeSet::new()).await
}

/// The same, where somebody says of these lines that nothing of what waits beside them is needed any more.
pub async fn save_lines_settling(
    desk: &Desk,
    project: &ProjectKey,
    number: i32,
    key: &OwnKey,
    lines: BTreeMap<String, Kept<Worked>>,
    settled: &BTreeSet<String>,
) -> Result<Vec<String>> {
    let door = desk.read(Permission::BidWrite, project).await?;
    let own = own(&door, number).await?;
    own.refuse_locked(key)?;
    own.refuse_late(&door)?;
    let asked: BTreeSet<String> = asked_of(&door, &own.rfp).await?.into_iter().map(|one| one.code).collect();
    if lines.keys().any(|code| !asked.contains(code)) {
        return Err(Error::NotFound.into());
    }
    let lines = lines.into_iter().map(|(code, line)| Ok((code, Kept { content: clean(line.content)?, version: line.version })));
    let lines: Vec<(String, Kept<Worked>)> = lines.collect::<Result<_>>()?;
    let mut overtaken = Vec::new();
    let hand = Hand::take(desk, &door, &own, key).await?;
    let stands: BTreeMap<_, _> = hand.rows().await?.into_iter().map(|row| (row.name.clone(), row)).collect();
    for (code, line) in lines {
        let name = key.blind(&format!("line/{code}"));
        let stored = stands.get(&name);
        let known = stored.map(|row| unlocked::<Worked>(&own, key, row)).transpose()?.map(|(_, known)| known).unwrap_or_default();
        // Where nothing is kept there is nothing to write over.
        if stored.is_none_or(|row| row.version == line.version) {
            let beside = match (settled.contains(&code), known.says(&line.content)) {
                (true, _) => None,
                // Who sends a line as it stands, with others of its page, settles nothing.
                (false, true) => known.beside.clone(),
                (false, false) => line.content.beside.clone(),
            };
            let line = Worked { beside, ..line.content };
            if known != line {
                hand.keep(&name, stored, &(code, line)).await?;
            }
        } else if !known.says(&line.content) {
            overtaken.push(code.clone());
            let both = known.clone().with_beside(line.content).map_err(Error::rule)?;
            if both != known {
                hand.keep(&name, stored, &(code, both)).await?;
            }
        }
    }
    hand.done().await?;
    Ok(overtaken)
}

/// As every database keeps it: what cannot be kept once the bid is opened is not taken in the first place.
fn clean(line: Worked) -> Result<Worked> {
    Ok(Worked {
        text: long_text(&line.text).map_err(Error::rule)?,
        price: text_within(&line.price, SHORT).map_err(Error::rule)?,
        answer: line.answer,
        beside: line.beside,
    })
}

/// A bidder's person with the own key, before the deadline: keeps what is no single requirement. Refuses what somebody changed meanwhile.
pub async fn save_rest(desk: &Desk, project: &ProjectKey, number: i32, key: &OwnKey, rest: Kept<Rest>) -> Result<()> {
    keep_rest(desk, project, number, key, rest, Late::Refused).await.map(drop)
}

/// The same for a form, which cannot be sent a second time: what a colleague's came before is kept beside theirs. What waits there waits
/// on until the rest says something else. Gives whether it was taken.
pub async fn save_rest_or_lay_beside(desk: &Desk, project: &ProjectKey, number: i32, key: &OwnKey, rest: Kept<Rest>) -> Result<bool> {
    keep_rest(desk, project, number, key, rest, Late::Beside).await
}

/// The same, where somebody says that nothing of what waits beside it is needed any more.
pub async fn save_rest_settling(desk: &Desk, project: &ProjectKey, number: i32, key: &OwnKey, rest: Kept<Rest>) -> Result<bool> {
    keep_rest(desk, project, number, key, rest, Late::Settling).await
}

/// What becomes of a rest that a colleague's came before, and of what waits beside one that is taken.
#[derive(Clone, Copy)]
enum Late {
    /// Nothing was shown of what waits: it waits on.
    Refused,
    Beside,
    Settling,
}

async fn keep_rest(desk: &Desk, project: &ProjectKey, number: i32, key: &OwnKey, rest: Kept<Rest>, late: Late) -> Result<bool> {
    let door = desk.read(Permission::BidWrite, project).await?;
    let own = own(&door, number).await?;
    own.refuse_locked(key)?;
    own.refuse_late(&door)?;
    let content = clean_rest(rest.content, &own.rfp)?;
    let hand = Hand::take(desk, &door, &own, key).await?;
    let rows = hand.rows().await?;
    let row = |name: &str| rows.iter().find(|row| row.name == name);
    let (name, name_beside) = (key.blind(REST), key.blind(REST_BESIDE));
    let (stored, stored_beside) = (row(&name), row(&name_beside));
    let taken = stored.is_none_or(|row| row.version == rest.version);
    let known = stored.map(|row| unlocked::<Rest>(&own, key, row)).transpose()?.map(|(_, known)| known).unwrap_or_default();
    let says_so = known.says(&content, &allowed(&own.rfp));
    match late {
        _ if taken => {
            let settles = match late {
                Late::Refused => false,
                Late::Beside => !says_so,
                Late::Settling => true,
            };
            hand.keep(&name, stored, &(REST, content)).await?;
            if let Some(read) = stored_beside.filter(|_| settles) {
                hand.remove(read).await?;
            }
        }
        Late::Refused => return Err(Error::rule(Say::new("error-bid-overtaken")).into()),
        Late::Beside | Late::Settling => {
            if says_so {
                return Ok(true);
            }
            let beside = stored_beside.map(|row| unlocked::<Vec<Rest>>(&own, key, row)).transpose()?;
            let mut beside = beside.map(|(_, beside)| beside).unwrap_or_default();
            if !beside.contains(&content) {
                if beside.len() == MOST_BESIDE {
                    return Err(Error::rule(Say::new("error-bid-overtaken")).into());
                }
                beside.insert(0, content);
                hand.keep(&name_beside, stored_beside, &(REST_BESIDE, beside)).await?;
                // Who has read the rest without it takes it away no more unseen.
                hand.keep(&name, stored, &(REST, known)).await?;
            }
        }
    }
    hand.done().await?;
    Ok(taken)
}

fn clean_rest(rest: Rest, row: &rfp::Model) -> Result<Rest> {
    if rest.others.len() > MOST_OTHERS {
        return Err(Error::rule(Say::new("error-bid-others").with("max", MOST_OTHERS)).into());
    }
    if rest.currency.is_some_and(|currency| !allowed(row).contains(&currency)) {
        return Err(Error::field("sealed_currency", Say::new("error-choose")).into());
    }
    let short = |text: &str| text_within(text, SHORT).map_err(Error::rule);
    Ok(Rest {
        letter: long_text(&rest.letter).map_err(Error::rule)?,
        others: rest.others.iter().map(|(name, price)| Ok((short(name)?, short(price)?))).collect::<Result<_>>()?,
        currency: rest.currency,
    })
}
