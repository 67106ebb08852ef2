//! A small request that is out now: somebody is to cleanse the customers before they are migrated. One of two bidders has written half of a
//! bid, the other waits for an answer.

use std::collections::BTreeMap;

use chrono::{DateTime, Days, TimeDelta, Utc};
use golive_domain::{
    people::Locale,
    rfp::{AnswerCode, By, Judged, Judging, Section, Worked, needs::Need},
};

use super::{
    super::{cast::MANAGER, stage::Stage},
    phrases::OWN,
    tender::{CONSULTANT, Tender},
    vendors::{BIDDING, Bidding},
};
use crate::{
    Result,
    bids::{self, Kept, Rest},
    rfp::{self, NewRfp},
};

const TITLE: &str = "Cleansing of customer data before the migration";
/// Its number: the second of the project.
const NUMBER: i32 = 2;

/// Places of the bidders among the vendors: the open-source integrator and the studio.
const INVITED: [usize; 2] = [1, 3];

const SECTIONS: [(Section, &str); 5] = [
    (
        Section::Company,
        "Aras Trading imports pumps and valves and sells them from Tehran and Warsaw. A CRM is being built for us by Dnipro Soft; it \
         takes over the customers of the old database in about two months.",
    ),
    (
        Section::Subject,
        "### Goals\n\nOne company is there once, reachable under the number that stands there, at an address that a courier finds.\n\n\
         ### In scope\n\nRules for merging, agreed on with sales; a first run on a copy; a list of what only a person can decide; the \
         run itself on the weekend before the second rehearsal.\n\n### Out of scope\n\nThe migration. Anything in the ERP.",
    ),
    (
        Section::Present,
        "38,000 companies, about 3,100 of them twice; 61,000 contacts with telephone numbers in eleven spellings; addresses in Persian, \
         Latin and Polish letters. Everything lies in one database, of which bidders get a sample without names.",
    ),
    (
        Section::Schedule,
        "Rules within two weeks of the contract, the first run two weeks later, the run itself another two weeks later. Sales gives \
         one person for a day a week.",
    ),
    (Section::Budget, "Up to **14,000 EUR**, paid in two halves: after the first run and after the last."),
];

const ASKED: [(&str, i32, bool); 4] = [("RQ-06.3", 5, true), ("RQ-06.10", 4, true), ("RQ-01.4", 2, false), ("RQ-09.6", 2, false)];

const QUESTION: &str = "Two companies bear one telephone number and different names in different letters. Who decides that they are one: we, by \
    your rules, or somebody of sales, one by one? It is about 900 pairs in your sample, and half of our price.";

/// The half of a bid: a code, the answer, the price as it was typed, the words.
const HALF: [(&str, AnswerCode, &str, &str); 2] = [
    (
        "RQ-06.3",
        AnswerCode::Configuration,
        "4 800",
        "قواعد ادغام با فروش نوشته می‌شود؛ نام‌ها پس از یکسان‌سازی ی و ک و نیم‌فاصله سنجیده می‌شوند.",
    ),
    ("RQ-06.10", AnswerCode::Full, "", "شماره‌ها به شکل بین‌المللی، کد پستی ده‌رقمی از فهرست پست."),
];

/// Three weeks ago: written, sealed, signed.
pub(in super::super) async fn prepare(stage: &Stage) -> Result<()> {
    let needs = [(Need::Data, "very_much"), (Need::Protection, "personal"), (Need::Budget, "small"), (Need::Deadline, "quarter")];
    let needs = needs.into_iter().map(|(need, word)| (need, word.to_owned())).collect();
    let new = NewRfp { title: TITLE.to_owned(), language: Locale::En, needs, sections: BTreeMap::new() };
    let number = rfp::begin(&stage.desk(MANAGER)?, &stage.project, new).await?;
    let tender = Tender { stage, number };
    for (section, body) in SECTIONS {
        stage.wait(TimeDelta::minutes(3));
        tender.write(CONSULTANT, section, body).await?;
    }
    tender.ask_for(&ASKED).await?;
    tender.settle(TITLE, deadline(stage), 10, judging()).await?;
    tender.holders(2).await?;
    tender.sign(&[("sales", "Sales"), ("it", "IT"), ("warsaw", "Warsaw branch")]).await
}

/// Nine days from today, in the afternoon.
fn deadline(stage: &Stage) -> DateTime<Utc> {
    stage.time.at(stage.time.today + Days::new(9), 17, 0)
}

fn judging() -> Judging {
    let judged = |name: &str, weight, by| Judged { name: name.into(), weight, by };
    let of = |category: &str, weight| judged(category, weight, By::Requirements(category.into()));
    Judging {
        criteria: vec![of("Sales", 4_000), of("IT", 2_500), of("Warsaw branch", 1_000), judged("A trial on the sample", 2_500, By::Whole)],
        price_weight: 4_000,
        ..Judging::default()
    }
}

/// It goes out, and two are invited.
pub(in super::super) async fn publish(stage: &Stage) -> Result<()> {
    let tender = Tender { stage, number: NUMBER };
    tender.publish().await?;
    for one in invited() {
        stage.wait(TimeDelta::minutes(2));
        let vendor = BIDDING.iter().zip(1..).find(|(known, _)| known.name == one.name).map_or(0, |(_, vendor)| vendor);
        tender.invite(vendor, one).await?;
    }
    Ok(())
}

fn invited() -> impl Iterator<Item = &'static Bidding> {
    INVITED.into_iter().filter_map(|place| BIDDING.get(place))
}

/// This morning: one has begun to write, the other asks.
pub(in super::super) async fn go_on(stage: &Stage) -> Result<()> {
    let tender = Tender { stage, number: NUMBER };
    let (project, number) = (&stage.project, tender.number);
    for (one, place) in invited().zip(INVITED) {
        stage.wait(TimeDelta::minutes(4));
        if place == INVITED[0] {
            let bidder = tender.join(one, OWN[place].1).await?;
            let line = |(code, answer, price, text): (&str, AnswerCode, &str, &str)| {
                let content = Worked { answer: Some(answer), text: text.to_owned(), price: price.to_owned(), beside: None };
                (code.to_owned(), Kept { content, version: 0 })
            };
            bids::save_lines(&bidder.desk, project, number, &bidder.key, HALF.into_iter().map(line).collect()).await?;
            let rest =
                Rest {
                    letter: "با سلام، ".to_owned(), others: vec![("Trial on the sample".to_owned(), "600".to_owned())], currency: None
                };
            bids::save_rest(&bidder.desk, project, number, &bidder.key, Kept { content: rest, version: 0 }).await?;
        } else {
            bids::ask(&stage.desk(one.people[0])?, project, number, QUESTION).await?;
        }
    }
    Ok(())
}
