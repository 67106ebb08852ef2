//! What the four bidders answered, line by line, and what they say of the whole.

use std::collections::BTreeMap;

use golive_domain::{
    rfp::{AnswerCode, Worked},
    words::Word as _,
};
use serde::Deserialize;

use crate::{
    Error, Result,
    bids::{Kept, Rest},
};

const CSV: &str = include_str!("answers.csv");

/// A row of the file.
#[derive(Debug, Deserialize)]
struct Row {
    bidder: i32,
    code: String,
    answer: String,
    price: String,
    text: String,
}

/// The lines of a bidder, by the codes of the requirements; none of them was kept before.
pub(super) fn lines(bidder: i32) -> Result<BTreeMap<String, Kept<Worked>>> {
    let rows: std::result::Result<Vec<Row>, csv::Error> = csv::Reader::from_reader(CSV.as_bytes()).deserialize().collect();
    let rows = rows.map_err(|cause| Error::broken("the demonstration's bids cannot be read", cause))?;
    let line = |row: Row| {
        let content = Worked { answer: AnswerCode::parse(&row.answer), text: row.text, price: row.price, beside: None };
        (row.code, Kept { content, version: 0 })
    };
    Ok(rows.into_iter().filter(|row| row.bidder == bidder).map(line).collect())
}

/// What is no single requirement. The first of the tailor-made house's is dearer than what it thought of in the end.
pub(super) fn rest(bidder: i32) -> Rest {
    let (letter, others): (&str, &[(&str, &str)]) = match bidder {
        1 => (BALTIC, &[("Subscription, 140 users, three years", "63800"), ("Training", "7400"), ("Project management", "12600")]),
        2 => (
            PARDIS,
            &[("Set-up on your servers", "6800"), ("Training in Tehran and Warsaw", "14200"), ("Support and project management", "31400")],
        ),
        3 => (DNIPRO, &[("Kernel, source included", "34000"), ("Training and help texts", "9800"), ("Support, first year", "18400")]),
        _ => (KALYNA, &[("Drawing and trying with your people", "6200"), ("Training", "3800"), ("Server, first year", "1600")]),
    };
    Rest {
        letter: letter.to_owned(),
        others: others.iter().map(|(name, price)| ((*name).to_owned(), (*price).to_owned())).collect(),
        currency: None,
    }
}

/// What the tailor-made house asks for its kernel when it submits once more.
pub(super) const REBATE: (&str, &str) = ("Kernel, source included", "29500");

const BALTIC: &str = "Dear Ms Rahimi,\n\nwe offer a product that 90 companies around the Baltic work with every day, ready in six weeks \
    for everything that is usual. What is not usual - Persian quotes, your exchange - we buy from partners whom we know. Warsaw would \
    be at home in it from the first day.";

const PARDIS: &str = "با سلام و احترام،\n\nپیشنهاد ما محصولی متن‌باز است که روی سرورهای خود شما کار می‌کند و هزینه مجوز ندارد. تقویم \
    شمسی، مالیات و پیامک را پیش از این ساخته‌ایم. For Warsaw we work with an agency and would like to learn together with your branch.";

const DNIPRO: &str = "Шановна пані Рахімі,\n\nwe do not sell a product. We build what your six departments described, in sprints of two weeks, on \
    a kernel that has been carrying Behin Distribution since it went live. You see it every second Wednesday, pay for what you accept, and own \
    the source in the end.";

const KALYNA: &str = "Dear people of Aras,\n\nwe are five, and we draw and build what people like to use. We have read your request twice \
    and would rather say no to one point than promise it.";

#[cfg(test)]
mod tests {
    use golive_domain::{
        money::Currency,
        rfp::{Asked, unfit},
    };

    use super::{
        super::{paper::ASKED, vendors::BIDDING},
        *,
    };
    use crate::bids::Draft;

    #[test]
    fn every_bid_is_whole_and_one_says_no_to_what_must_be() {
        let asked: Vec<Asked> =
            ASKED.iter().map(|(code, _, mandatory)| Asked { code: (*code).to_owned(), mandatory: *mandatory }).collect();
        let mut said_no = Vec::new();
        for bidder in (1..).take(BIDDING.len()) {
            let rest = Kept { content: rest(bidder), version: 0 };
            let draft = Draft { lines: lines(bidder).unwrap(), rest, ..Draft::default() };
            let (answers, prices, unread) = draft.sheet(Currency::EUR);
            assert_eq!((unfit(&answers, &prices, &asked), unread), (Vec::new(), Vec::new()), "{bidder}");
            said_no.push(answers.progress(&asked).mandatory_no);
        }
        assert_eq!(said_no, [0, 0, 0, 1]);
    }
}
