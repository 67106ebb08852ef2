//! The order of items as fractional string keys, compared byte by byte.
//!
//! A key is an integer in base 62, its first letter telling how many digits follow (`a` one, `b` two … and `Z`, `Y` …
//! for what comes before `a0`), and then a fraction. Between any two keys there is room for another, so moving an item
//! rewrites that item alone and never renumbers its neighbours. The scheme is the one of D. Greenspan, "Implementing
//! Fractional Indexing" (2020). Two people who move at once may choose one key: equal keys are ordered by the item's id,
//! which is what comparing `(Rank, ItemId)` does.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

/// A place in an order. Always well formed: it is checked where it is read.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "columns", derive(sea_orm::DeriveValueType))]
#[cfg_attr(feature = "columns", sea_orm(value_type = "String"))]
#[serde(try_from = "String", into = "String")]
pub struct Rank(String);

/// Why no rank can be given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RankError {
    /// The two neighbours do not stand in this order, or bear one key: rank against the next key that differs.
    #[error("there is no place between these two")]
    NoRoom,
    #[error("not a rank")]
    Malformed,
}

const DIGITS: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const ZERO: u8 = b'0';
const LAST: u8 = b'z';

impl Rank {
    /// The rank of the first item ever.
    pub fn first() -> Self {
        Self("a0".to_owned())
    }

    /// A rank strictly between two others; `None` is the open end.
    pub fn between(after: Option<&Self>, before: Option<&Self>) -> Result<Self, RankError> {
        let key = match (after, before) {
            (None, None) => return Ok(Self::first()),
            (Some(after), None) => above(&after.0),
            (None, Some(before)) => below(&before.0),
            (Some(after), Some(before)) if after < before => inside(&after.0, &before.0),
            (Some(_), Some(_)) => return Err(RankError::NoRoom),
        };
        Ok(Self(key))
    }

    /// `n` ranks in order, evenly spaced and short, for a fresh backlog.
    pub fn spread(n: usize) -> Vec<Self> {
        Self::spread_after(None, n)
    }

    /// `n` ranks in order behind `last`: what an import appends. One step apart each, at most four characters for the
    /// first 240 000 of a backlog.
    pub fn spread_after(last: Option<&Self>, n: usize) -> Vec<Self> {
        let first = last.map_or_else(Self::first, |last| Self(above(&last.0)));
        std::iter::successors(Some(first), |rank| Some(Self(above(&rank.0)))).take(n).collect()
    }

    /// `n` ranks in order between two others: where a handful of items is moved at once.
    pub fn spread_between(after: Option<&Self>, before: Option<&Self>, n: usize) -> Result<Vec<Self>, RankError> {
        if before.is_none() {
            return Ok(Self::spread_after(after, n));
        }
        let mut ranks = Vec::with_capacity(n);
        halve(after, before, n, &mut ranks)?;
        Ok(ranks)
    }

    /// The key as it is stored; keys compare as ranks do, byte by byte.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The middle first, then each side: the depth of halving, and so the length of keys, is logarithmic.
fn halve(after: Option<&Rank>, before: Option<&Rank>, n: usize, into: &mut Vec<Rank>) -> Result<(), RankError> {
    if n == 0 {
        return Ok(());
    }
    let middle = Rank::between(after, before)?;
    let left = n / 2;
    halve(after, Some(&middle), left, into)?;
    into.push(middle.clone());
    halve(Some(&middle), before, n - left - 1, into)
}

/// The first short key after `key`.
fn above(key: &str) -> String {
    let (integer, fraction) = key.split_at(integer_length(key));
    match next(integer) {
        Some(integer) => integer,
        None => with_midpoint(integer, fraction.as_bytes(), None),
    }
}

/// The last short key before `key`.
fn below(key: &str) -> String {
    let (integer, fraction) = key.split_at(integer_length(key));
    if is_smallest(integer) {
        return with_midpoint(integer, b"", Some(fraction.as_bytes()));
    }
    if !fraction.is_empty() {
        return integer.to_owned();
    }
    let integer = previous(integer);
    // The very smallest integer has nothing below, so it is never given away bare.
    if is_smallest(&integer) { with_midpoint(&integer, b"", None) } else { integer }
}

fn inside(after: &str, before: &str) -> String {
    let (low, low_fraction) = after.split_at(integer_length(after));
    let (high, high_fraction) = before.split_at(integer_length(before));
    if low == high {
        return with_midpoint(low, low_fraction.as_bytes(), Some(high_fraction.as_bytes()));
    }
    match next(low) {
        Some(step) if step.as_str() < before => step,
        _ => with_midpoint(low, low_fraction.as_bytes(), None),
    }
}

/// Head letter and digits of the integer part; the head alone tells.
fn integer_length(key: &str) -> usize {
    length_by_head(key.as_bytes()[0]).expect("a rank begins with a letter")
}

fn length_by_head(head: u8) -> Option<usize> {
    match head {
        b'a'..=b'z' => Some(usize::from(head - b'a') + 2),
        b'A'..=b'Z' => Some(usize::from(b'Z' - head) + 2),
        _ => None,
    }
}

/// The value of a base-62 digit: a rank holds no other.
fn index(digit: u8) -> usize {
    usize::from(match digit {
        b'0'..=b'9' => digit - b'0',
        b'A'..=b'Z' => digit - b'A' + 10,
        _ => digit - b'a' + 36,
    })
}

/// The integer one greater; `None` after the greatest.
fn next(integer: &str) -> Option<String> {
    let mut bytes = integer.as_bytes().to_vec();
    for at in (1..bytes.len()).rev() {
        if bytes[at] != LAST {
            bytes[at] = DIGITS[index(bytes[at]) + 1];
            return Some(text(bytes));
        }
        bytes[at] = ZERO;
    }
    match bytes[0] {
        b'z' => None,
        b'Z' => Some("a0".to_owned()),
        head => Some(resized(head + 1, ZERO)),
    }
}

/// The integer one smaller; there is one, for it is not the smallest.
fn previous(integer: &str) -> String {
    let mut bytes = integer.as_bytes().to_vec();
    for at in (1..bytes.len()).rev() {
        if bytes[at] != ZERO {
            bytes[at] = DIGITS[index(bytes[at]) - 1];
            return text(bytes);
        }
        bytes[at] = LAST;
    }
    match bytes[0] {
        b'a' => "Zz".to_owned(),
        head => resized(head - 1, LAST),
    }
}

fn is_smallest(integer: &str) -> bool {
    integer.starts_with('A') && integer.bytes().skip(1).all(|digit| digit == ZERO)
}

/// The first or last integer of another length.
fn resized(head: u8, fill: u8) -> String {
    let length = length_by_head(head).expect("a neighbouring letter");
    text(std::iter::once(head).chain(std::iter::repeat_n(fill, length - 1)).collect())
}

fn text(bytes: Vec<u8>) -> String {
    String::from_utf8(bytes).expect("ASCII")
}

/// Adds a fraction strictly between two to the key, not ending in zero; `None` is one.
fn with_midpoint(integer: &str, low: &[u8], high: Option<&[u8]>) -> String {
    let mut key = String::with_capacity(integer.len() + low.len() + 2);
    key.push_str(integer);
    let (mut low, mut high) = (low, high);
    loop {
        if let Some(top) = high {
            let shared = top.iter().enumerate().take_while(|(at, digit)| low.get(*at).unwrap_or(&ZERO) == *digit).count();
            key.extend(top[..shared].iter().copied().map(char::from));
            low = low.get(shared..).unwrap_or_default();
            high = Some(&top[shared..]);
        }
        let from = low.first().map_or(0, |digit| index(*digit));
        let to = high.map_or(DIGITS.len(), |top| index(top[0]));
        if to - from > 1 {
            key.push(char::from(DIGITS[(from + to).div_ceil(2)]));
            return key;
        }
        match high {
            Some(top) if top.len() > 1 => {
                key.push(char::from(top[0]));
                return key;
            }
            _ => {
                key.push(char::from(DIGITS[from]));
                low = low.get(1..).unwrap_or_default();
                high = None;
            }
        }
    }
}

impl FromStr for Rank {
    type Err = RankError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let digits = text.bytes().all(|byte| byte.is_ascii_alphanumeric());
        let length = text.bytes().next().and_then(length_by_head).filter(|length| digits && text.len() >= *length);
        let good = length.is_some_and(|length| {
            let fraction = &text[length..];
            let is_bottom = fraction.is_empty() && is_smallest(text);
            !is_bottom && !fraction.ends_with('0')
        });
        if good { Ok(Self(text.to_owned())) } else { Err(RankError::Malformed) }
    }
}

impl TryFrom<String> for Rank {
    type Error = RankError;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<Rank> for String {
    fn from(rank: Rank) -> Self {
        rank.0
    }
}

impl fmt::Display for Rank {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl fmt::Debug for Rank {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

#[cfg(test)]
#[path = "rank_tests.rs"]
mod tests;
