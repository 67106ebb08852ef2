//! Reading the rows of a filled sheet.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::{Filled, FilledRow, SheetColumn, SheetMark, SheetWords};
use crate::{
    Say,
    money::{Currency, Minor, Money},
    text::{counted, long_text, text_within},
};

/// So many cells that are not taken are told one by one; of more the number is.
pub const LISTED: usize = 200;
/// Letters of a price as it is typed, and of what a further price is for.
const SHORT: usize = 250;

/// A sheet as it was read: its header, its rows by their lines, and what is known of single cells.
pub struct SheetRows<'a> {
    pub header: &'a [String],
    pub rows: Vec<(u32, &'a [String])>,
    /// Cells that hold something that says nothing: a formula without its value, an error. By line and column.
    pub faults: HashMap<(u32, usize), Say>,
    /// The first and the last lines of cells that are merged over several rows, by column.
    pub merged: HashMap<usize, Vec<(u32, u32)>>,
}

/// A cell that is not taken, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BadCell {
    pub line: u32,
    pub column: usize,
    pub say: Say,
}

/// The rows of requirements, by code.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FilledRows {
    pub rows: BTreeMap<String, FilledRow>,
    /// The first ones, in the order of the sheet.
    pub bad: Vec<BadCell>,
    /// How many there are.
    pub bad_total: usize,
}

/// The rows of further prices.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OtherRows {
    /// What it is for and the price, both as they were typed.
    pub rows: Vec<(String, String)>,
    pub bad: Vec<BadCell>,
    pub bad_total: usize,
}

#[derive(Default)]
struct Bad {
    cells: Vec<BadCell>,
    total: usize,
}

impl Bad {
    fn add(&mut self, line: u32, column: usize, say: Say) {
        self.total += 1;
        if self.cells.len() < LISTED {
            self.cells.push(BadCell { line, column, say });
        }
    }
}

/// What a sheet says of the requirements of these codes. A code that stands twice is taken from neither row: nobody knows which one is
/// meant.
pub fn rows(sheet: &SheetRows<'_>, words: &SheetWords, codes: &BTreeSet<String>, currency: Currency) -> FilledRows {
    let places = words.columns(sheet.header);
    let known: HashMap<String, &String> = codes.iter().map(|code| (counted(code), code)).collect();
    let at_code = places.get(&SheetColumn::Code).copied().unwrap_or_default();
    let (mut bad, mut taken, mut seen) = (Bad::default(), BTreeMap::new(), HashMap::<&String, u32>::new());
    for (line, cells) in &sheet.rows {
        let reading = Reading { sheet, places: &places, line: *line, cells };
        let text = reading.text(SheetColumn::Code);
        let fills = [SheetColumn::Answer, SheetColumn::Remark, SheetColumn::Price];
        if text.is_empty() {
            if fills.iter().any(|column| !reading.text(*column).is_empty()) {
                bad.add(*line, at_code, Say::new("error-bidsheet-code-none"));
            }
            continue;
        }
        let Some(code) = codes.get(text).or_else(|| known.get(&counted(text)).copied()) else {
            bad.add(*line, at_code, Say::new("error-bidsheet-code").with("code", short(text)));
            continue;
        };
        if let Some(first) = seen.get(code) {
            bad.add(*line, at_code, Say::new("error-bidsheet-code-twice").with("code", code).with("line", first));
            taken.remove(code);
            continue;
        }
        seen.insert(code, *line);
        taken.insert(code.clone(), reading.row(words, currency, &mut bad));
    }
    FilledRows { rows: taken, bad: bad.cells, bad_total: bad.total }
}

/// What a sheet says of further prices.
pub fn others(sheet: &SheetRows<'_>, words: &SheetWords, currency: Currency) -> OtherRows {
    let places = words.columns(sheet.header);
    let at_name = places.get(&SheetColumn::Name).copied().unwrap_or_default();
    let (mut bad, mut rows) = (Bad::default(), Vec::new());
    for (line, cells) in &sheet.rows {
        let reading = Reading { sheet, places: &places, line: *line, cells };
        let name = reading.cell(SheetColumn::Name, &mut bad, |text| text_within(text, SHORT));
        let price = reading.price(currency, &mut bad);
        match (name, price) {
            (Filled::Left, _) | (_, Filled::Left) | (Filled::Blank, Filled::Blank) => {}
            (Filled::Blank, Filled::Says(_)) => bad.add(*line, at_name, Say::new("error-bidsheet-name")),
            (Filled::Says(name), Filled::Says(price)) => rows.push((name, price)),
            (Filled::Says(name), Filled::Blank) => rows.push((name, String::new())),
        }
    }
    OtherRows { rows, bad: bad.cells, bad_total: bad.total }
}

/// A row that is being read.
struct Reading<'a> {
    sheet: &'a SheetRows<'a>,
    places: &'a HashMap<SheetColumn, usize>,
    line: u32,
    cells: &'a [String],
}

impl Reading<'_> {
    fn text(&self, column: SheetColumn) -> &str {
        self.places.get(&column).and_then(|at| self.cells.get(*at)).map_or("", |cell| cell.trim())
    }

    fn row(&self, words: &SheetWords, currency: Currency, bad: &mut Bad) -> FilledRow {
        let answer = |text: &str| words.answer(text).ok_or_else(|| Say::new("error-bidsheet-answer").with("value", short(text)));
        FilledRow {
            answer: self.cell(SheetColumn::Answer, bad, answer),
            text: self.cell(SheetColumn::Remark, bad, long_text),
            price: self.price(currency, bad),
            mark: SheetMark::parse(self.text(SheetColumn::Mark)),
        }
    }

    fn price(&self, currency: Currency, bad: &mut Bad) -> Filled<String> {
        let own = self.text(SheetColumn::Currency);
        let is_other = !own.is_empty() && Currency::parse(own) != Ok(currency);
        let price = |text: &str| {
            if is_other {
                return Err(Say::new("error-bidsheet-currency").with("currency", currency));
            }
            let text = text_within(text, SHORT)?;
            match Money::parse(&text, currency)?.amount() < Minor::ZERO {
                true => Err(Say::new("bid-price-negative")),
                false => Ok(text),
            }
        };
        let place = self.places.get(&SheetColumn::Price);
        let merges = place.and_then(|at| self.sheet.merged.get(at)).map(Vec::as_slice).unwrap_or_default();
        // One price over several rows would be counted once a row.
        if let (Some(at), Some(merge)) = (place, merges.iter().find(|(from, to)| (*from..=*to).contains(&self.line))) {
            if !self.text(SheetColumn::Price).is_empty() {
                bad.add(self.line, *at, Say::new("error-bidsheet-merged").with("from", merge.0).with("to", merge.1));
            }
            return Filled::Left;
        }
        self.cell(SheetColumn::Price, bad, price)
    }

    fn cell<T>(&self, column: SheetColumn, bad: &mut Bad, read: impl FnOnce(&str) -> Result<T, Say>) -> Filled<T> {
        let Some(at) = self.places.get(&column).copied() else { return Filled::Left };
        if let Some(say) = self.sheet.faults.get(&(self.line, at)) {
            bad.add(self.line, at, say.clone());
            return Filled::Left;
        }
        match self.text(column) {
            "" => Filled::Blank,
            text => match read(text) {
                Ok(said) => Filled::Says(said),
                Err(say) => {
                    bad.add(self.line, at, say);
                    Filled::Left
                }
            },
        }
    }
}

/// As much of a text as a sentence about it needs.
fn short(text: &str) -> String {
    let cut: String = text.chars().take(60).collect();
    if cut.len() < text.len() { cut + "…" } else { cut }
}

#[cfg(test)]
#[path = "read_tests.rs"]
mod tests;
