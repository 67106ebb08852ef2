//! The bids of ARAS's tender: asked, written, submitted under seal, and once more after an addendum.

use chrono::TimeDelta;

use super::{
    PUBLISHED, at,
    offers::{REBATE, lines, rest},
    phrases::OWN,
    tender::{Bidder, Tender},
    vendors::BIDDING,
};
use crate::{
    Result,
    bids::{self, Kept},
};

/// The day on which the addendum lets bids end.
const LATER: u64 = 52;

/// What was asked, and what was answered to everybody: the place of the bidder who asked it.
const QUESTIONS: [(usize, &str, &str); 3] = [
    (
        0,
        "May customer data be processed in a cloud in Frankfurt, if the maker signs an agreement?",
        "Of Polish customers, yes. Data of customers in Iran stays in our own house; a copy without names may be used for tests.",
    ),
    (
        1,
        "Which interface does the telephone exchange offer, and may we try it before the bid?",
        "It sends its events over the network as text lines. Behrouz Daneshvar opens a line for you for a morning; write to the portal.",
    ),
    (
        3,
        "Is a directory of your accounts really mandatory, or would a second factor do as well?",
        "It is mandatory: who leaves the company is to be out the same day, without anybody remembering it.",
    ),
];

const ADDENDUM: &str = "**RQ-09.3** is of the rate of the day of the *quote*, not of the order: please answer it anew if that changes anything. \
    The demo day will be held in Tehran and, for who prefers it, from our office in Warsaw. The deadline moves by four days.";

/// Questions, bids, an addendum between them, and another bid in the place of the first.
pub(super) async fn bid(tender: &Tender<'_>) -> Result<()> {
    let (stage, project, number) = (tender.stage, &tender.stage.project, tender.number);
    let mut bidders = Vec::new();
    for (day, (one, (_, words))) in (PUBLISHED + 2..).zip(BIDDING.iter().zip(OWN)) {
        stage.go(at(stage, day, 10));
        bidders.push(tender.join(one, words).await?);
    }
    for (day, (who, question, answer)) in (24..).zip(QUESTIONS) {
        stage.go(at(stage, day, 12));
        let asked = bids::ask(&bidders[who].desk, project, number, question).await?;
        stage.wait(TimeDelta::hours(3));
        bids::answer(&tender.manager()?, project, number, asked, None, answer).await?;
    }
    let [baltic, pardis, dnipro, kalyna] = [0, 1, 2, 3].map(|at| &bidders[at]);
    stage.go(at(stage, 30, 15));
    submit(tender, baltic, 1).await?;
    stage.go(at(stage, 32, 11));
    submit(tender, dnipro, 3).await?;
    stage.go(at(stage, 34, 9));
    bids::amend(&tender.manager()?, project, number, tender.version().await?, ADDENDUM, Some(at(stage, LATER, 17))).await?;
    stage.go(at(stage, 37, 10));
    bids::confirm(&baltic.desk, project, number).await?;
    stage.go(at(stage, 41, 16));
    submit(tender, pardis, 2).await?;
    stage.go(at(stage, 45, 18));
    let mut better = rest(3);
    better.others[0] = (REBATE.0.to_owned(), REBATE.1.to_owned());
    bids::save_rest(&dnipro.desk, project, number, &dnipro.key, Kept { content: better, version: 1 }).await?;
    bids::submit(&dnipro.desk, project, number, &dnipro.key).await?;
    stage.go(at(stage, 50, 20));
    submit(tender, kalyna, 4).await
}

/// A bid is written down line by line and submitted under seal.
async fn submit(tender: &Tender<'_>, bidder: &Bidder, place: i32) -> Result<()> {
    let (project, number) = (&tender.stage.project, tender.number);
    bids::save_lines(&bidder.desk, project, number, &bidder.key, lines(place)?).await?;
    bids::save_rest(&bidder.desk, project, number, &bidder.key, Kept { content: rest(place), version: 0 }).await?;
    tender.stage.wait(TimeDelta::minutes(30));
    bids::submit(&bidder.desk, project, number, &bidder.key).await.map(drop)
}
