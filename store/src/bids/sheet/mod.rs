//! The answer sheet: a bid as a workbook, to be filled in without a line to the server and brought back.
//!
//! What is kept true: a workbook that was brought is looked at before anything of it is kept as an answer, and until then its content lies
//! under the bidder's own key, in a row like those of the answers; each row of it knows what it was made from, so that a colleague's newer
//! line is never written over. Between two requests the content is kept so, and not sent to and fro in the page: a review can be looked at
//! again, left and found, and fifteen hundred answers need not fit into a form.

mod bring;
mod out;
mod read;
mod review;

pub use bring::{SheetTaken, apply_sheet, bring_sheet, drop_sheet};
pub use out::{SheetLine, SheetOut, answer_sheet};
pub use read::BadSheetCell;
pub use review::{OthersChange, SheetChange, SheetReview, sheet_review};

use golive_domain::{
    money::Currency,
    rfp::{Worked, filled::SheetMark},
    text::ProjectKey,
};

use super::draft::{Kept, Rest};
use crate::rfp::seal::OwnKey;

/// What an answer sheet says whose request it answers.
fn tie(project: &ProjectKey, number: i32) -> String {
    format!("{project}/{number}")
}

/// The mark of a line: its version, and a print that only the own key makes.
fn mark(key: &OwnKey, code: &str, line: &Kept<Worked>, currency: Currency) -> SheetMark {
    SheetMark { version: line.version, print: print(key, code, &line.content, currency) }
}

fn print(key: &OwnKey, code: &str, line: &Worked, currency: Currency) -> String {
    cut(key.blind(&format!("print/{code}/{}", line.told(currency))))
}

/// The mark of all further prices.
fn mark_of_others(key: &OwnKey, rest: &Kept<Rest>, currency: Currency) -> SheetMark {
    SheetMark { version: rest.version, print: print_of_others(key, &rest.content.others, currency) }
}

fn print_of_others(key: &OwnKey, others: &[(String, String)], currency: Currency) -> String {
    let told = |(name, price): &(String, String)| {
        let line = Worked { text: name.clone(), price: price.clone(), ..Worked::default() };
        line.told(currency)
    };
    let told: Vec<String> = others.iter().map(told).collect();
    cut(key.blind(&format!("print/others/{}", told.join("\u{2}"))))
}

fn cut(mut print: String) -> String {
    print.truncate(20);
    print
}
