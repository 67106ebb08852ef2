//! From the bytes of a workbook to what it says.

use std::collections::{BTreeSet, HashMap};

use golive_domain::{
    Error, Say,
    money::Currency,
    rfp::filled::{BadCell, FilledRows, LISTED, OtherRows, SheetColumn, SheetMark, SheetRows, SheetTie, SheetWords, others, rows},
};
use serde::{Deserialize, Serialize};

use super::review::other_currency;
use crate::{
    Result,
    import::{Leaf, leaves},
};

/// A cell that is not taken, by the name of its sheet and its address.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BadSheetCell {
    pub sheet: String,
    /// `C7`
    pub cell: String,
    pub say: Say,
}

/// What a workbook says.
#[derive(Debug, Default)]
pub(super) struct Filling {
    /// `None` where it has no sheet of answers.
    pub rows: Option<FilledRows>,
    /// With the mark that the sheet bears.
    pub others: Option<(OtherRows, Option<SheetMark>)>,
    pub bad: Vec<BadSheetCell>,
    pub bad_total: usize,
    /// What is to be known of it.
    pub told: Vec<Say>,
}

fn refused(key: &str) -> crate::Error {
    Error::field("file", Say::new(key)).into()
}

/// What columns are called.
pub(super) struct Spoken {
    pub words: SheetWords,
    /// Which the bid names its prices in, as the column of prices says.
    pub currency: Currency,
    /// What they would be called with the other currencies that the request allows.
    pub foreign: Vec<(Currency, SheetWords)>,
}

impl Spoken {
    /// The currency of a column of prices that are none of this bid's.
    fn elsewhere(&self, leaf: &Leaf) -> Option<Currency> {
        let is_price = |words: &SheetWords, head: &str| words.column(head) == Some(SheetColumn::Price);
        let of = |head: &String| self.foreign.iter().find(|(_, words)| is_price(words, head)).map(|(currency, _)| *currency);
        leaf.table.header.iter().filter(|head| !is_price(&self.words, head)).find_map(of)
    }
}

/// Reads a workbook that answers the request of this tie. Refuses, of the field `file`, what is none, what has no sheet of answers, and
/// what answers another request.
pub(super) fn read(bytes: &[u8], spoken: &Spoken, codes: &BTreeSet<String>, request: &str) -> Result<Filling> {
    let (words, currency) = (&spoken.words, spoken.currency);
    let knows = |header: &[String]| header.iter().map(|head| words.column(head).is_some()).collect();
    let (leaves, hidden) = leaves(bytes, &knows)?;
    let has = |leaf: &Leaf, column| leaf.table.header.iter().any(|head| words.column(head) == Some(column));
    let fills = [SheetColumn::Answer, SheetColumn::Remark, SheetColumn::Price];
    let is_answers = |leaf: &&Leaf| has(leaf, SheetColumn::Code) && fills.iter().any(|column| has(leaf, *column));
    let is_others = |leaf: &&Leaf| !is_answers(leaf) && has(leaf, SheetColumn::Name) && has(leaf, SheetColumn::Price);
    let (answers, further): (Vec<&Leaf>, Vec<&Leaf>) =
        (leaves.iter().filter(is_answers).collect(), leaves.iter().filter(is_others).collect());
    let other = leaves.iter().find_map(|leaf| spoken.elsewhere(leaf)).map(|other| other_currency(other, currency));
    if answers.is_empty() && further.is_empty() {
        return Err(other.map_or_else(|| refused("error-bidsheet-none"), |other| Error::field("file", other).into()));
    }
    if answers.len() > 1 || further.len() > 1 {
        return Err(refused("error-bidsheet-many"));
    }
    let ties: Vec<SheetTie> = answers.iter().chain(&further).filter_map(|leaf| tie_of(leaf)).collect();
    if let Some(other) = ties.iter().find(|tie| tie.request != request) {
        return Err(Error::field("file", Say::new("error-bidsheet-tender").with("request", &other.request)).into());
    }
    let mut filling = Filling { told: hidden.into_iter().collect(), ..Filling::default() };
    match other {
        Some(other) => filling.told.push(other),
        None if answers.iter().any(|leaf| !has(leaf, SheetColumn::Price)) => filling.told.push(Say::new("bidsheet-price-none")),
        None => {}
    }
    if let Some(leaf) = answers.first() {
        let read = rows(&sheet(leaf), words, codes, currency);
        if ties.is_empty() && read.rows.is_empty() && !leaf.table.rows.is_empty() {
            return Err(refused("error-bidsheet-strange"));
        }
        filling.add(leaf, &read.bad, read.bad_total);
        filling.rows = Some(read);
    }
    if let Some(leaf) = further.first() {
        let read = others(&sheet(leaf), words, currency);
        filling.add(leaf, &read.bad, read.bad_total);
        filling.others = Some((read, tie_of(leaf).and_then(|tie| tie.whole)));
    }
    Ok(filling)
}

impl Filling {
    fn add(&mut self, leaf: &Leaf, bad: &[BadCell], total: usize) {
        let told =
            bad.iter().map(|bad| BadSheetCell { sheet: leaf.name.clone(), cell: Leaf::cell(bad.line, bad.column), say: bad.say.clone() });
        self.bad.extend(told);
        self.bad.truncate(LISTED);
        self.bad_total += total;
    }
}

fn tie_of(leaf: &Leaf) -> Option<SheetTie> {
    leaf.table.header.iter().find_map(|head| SheetTie::parse(head))
}

fn sheet(leaf: &Leaf) -> SheetRows<'_> {
    let table = &leaf.table;
    SheetRows {
        header: &table.header,
        rows: table.rows.iter().map(|row| (row.line, row.cells.as_slice())).collect(),
        faults: table.faults.iter().map(|fault| ((fault.line, fault.column), fault.say.clone())).collect::<HashMap<_, _>>(),
        merged: leaf.merged.clone(),
    }
}
