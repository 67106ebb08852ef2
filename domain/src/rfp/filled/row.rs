//! A row of a filled sheet: what it says, and what a line says once the row is laid over it.

use serde::{Deserialize, Serialize};

use super::SheetMark;
use crate::{
    money::Currency,
    rfp::{AnswerCode, Worked},
};

/// What a cell says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Filled<T> {
    /// Nothing that is taken: there is no such column, or the cell cannot be read.
    Left,
    Blank,
    Says(T),
}

/// A row of a requirement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FilledRow {
    pub answer: Filled<AnswerCode>,
    pub text: Filled<String>,
    /// As it was typed; it can be read.
    pub price: Filled<String>,
    pub mark: Option<SheetMark>,
}

impl FilledRow {
    /// What a line says once the row is laid over it. A blank cell empties only where the row bears the mark of one that was handed out:
    /// in a sheet of the bidder's own making it says nothing.
    pub fn over(&self, before: &Worked, currency: Currency) -> Worked {
        let empties = self.mark.is_some();
        let kept = |blank: bool, before: &String| if blank { String::new() } else { before.clone() };
        let answer = match self.answer {
            Filled::Says(answer) => Some(answer),
            Filled::Blank if empties => None,
            _ => before.answer,
        };
        let text = match &self.text {
            Filled::Says(text) if text.trim() == before.text.replace("\r\n", "\n").trim() => before.text.clone(),
            Filled::Says(text) => text.clone(),
            other => kept(empties && *other == Filled::Blank, &before.text),
        };
        let price = match &self.price {
            Filled::Says(price) => {
                let typed = Worked { price: price.clone(), ..Worked::default() };
                let is_same = before.price(currency).is_ok_and(|known| known.is_some() && Ok(known) == typed.price(currency));
                if is_same { before.price.clone() } else { price.clone() }
            }
            other => kept(empties && *other == Filled::Blank, &before.price),
        };
        Worked { answer, text, price, beside: before.beside.clone() }
    }

    /// What the row says as a whole; nothing where a cell was not read.
    pub fn whole(&self) -> Option<Worked> {
        fn said<T: Clone>(cell: &Filled<T>) -> Option<Option<T>> {
            match cell {
                Filled::Left => None,
                Filled::Blank => Some(None),
                Filled::Says(said) => Some(Some(said.clone())),
            }
        }
        Some(Worked {
            answer: said(&self.answer)?,
            text: said(&self.text)?.unwrap_or_default(),
            price: said(&self.price)?.unwrap_or_default(),
            beside: None,
        })
    }
}

impl Worked {
    /// What the line says, the same however a spreadsheet spells it: what fingerprints are made of.
    pub fn told(&self, currency: Currency) -> String {
        let answer = self.answer.map(|answer| answer.to_string()).unwrap_or_default();
        let price = match self.price(currency) {
            Ok(Some(price)) => price.of(currency).plain(),
            Ok(None) | Err(_) => self.price.trim().to_owned(),
        };
        [answer, self.text.replace("\r\n", "\n").trim().to_owned(), price].join("\u{1}")
    }
}
