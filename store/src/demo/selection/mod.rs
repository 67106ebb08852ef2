//! How ARAS found its vendor: a request for proposals that four houses answered under seal, judged, ranked and awarded before the first
//! day of work, with the contract that came of it; and a small request that is out now.

mod bidding;
mod cleansing;
mod contract;
mod marks;
mod offers;
mod paper;
mod phrases;
mod sections;
mod tender;
mod vendors;

pub use phrases::{Spoken, phrases};

pub(super) use cleansing::{go_on, prepare, publish};
pub(super) use contract::conclude;

use std::collections::BTreeMap;

use chrono::{DateTime, TimeDelta, Utc};
use golive_domain::{people::Locale, rfp::Envelope};

use self::{
    marks::{AGREED, JUDGES, TIED, given, scene},
    paper::{ASKED, NEEDS, TITLE, judging},
    phrases::HOLDERS,
    sections::SECTIONS,
    tender::{CONSULTANT, Tender},
    vendors::BIDDING,
};
use super::{cast::MANAGER, stage::Stage};
use crate::{
    Result, bids,
    rfp::{self, NewRfp},
    scores::{self, Agreement},
    vendors as long_list,
};

/// Who signs for which department.
const OWNERS: [(&str, &str); 6] = [
    ("sales", "Sales"),
    ("marketing", "Marketing"),
    ("service", "Customer service"),
    ("finance", "Finance"),
    ("warsaw", "Warsaw branch"),
    ("it", "IT"),
];

/// Days after the project was opened.
const PUBLISHED: u64 = 18;
const DEADLINE: u64 = 48;

/// The whole story up to the award.
pub(super) async fn tell(stage: &Stage) -> Result<()> {
    let tender = write(stage).await?;
    send_out(&tender).await?;
    bidding::bid(&tender).await?;
    judge(&tender).await?;
    contract::award(&tender).await
}

fn at(stage: &Stage, days: u64, hour: u32) -> DateTime<Utc> {
    stage.time.at(stage.time.selection_day(days), hour, 0)
}

/// Thirteen answers become a request, the long list is written down beside it.
async fn write(stage: &Stage) -> Result<Tender<'_>> {
    stage.go(at(stage, 3, 10));
    let needs = NEEDS.into_iter().map(|(need, word)| (need, word.to_owned())).collect();
    let new = NewRfp { title: TITLE.to_owned(), language: Locale::En, needs, sections: BTreeMap::new() };
    let number = rfp::begin(&stage.desk(MANAGER)?, &stage.project, new).await?;
    let tender = Tender { stage, number };
    for (step, (section, who, body)) in (0..).zip(SECTIONS) {
        stage.go(at(stage, 4 + step / 2, 11));
        stage.wait(TimeDelta::minutes(50));
        tender.write(who, section, body).await?;
    }
    stage.go(at(stage, 9, 14));
    for one in &BIDDING {
        stage.wait(TimeDelta::minutes(20));
        long_list::add(&stage.desk(CONSULTANT)?, &stage.project, one.fields()).await?;
    }
    stage.go(at(stage, 10, 10));
    tender.ask_for(&ASKED).await?;
    stage.go(at(stage, 12, 9));
    tender.settle(TITLE, at(stage, DEADLINE, 17), 14, judging()).await?;
    tender.holders(HOLDERS.len()).await?;
    Ok(tender)
}

/// Signed by everybody it concerns, published, the four invited.
async fn send_out(tender: &Tender<'_>) -> Result<()> {
    let stage = tender.stage;
    stage.go(at(stage, 15, 9));
    tender.sign(&OWNERS).await?;
    stage.go(at(stage, PUBLISHED, 9));
    tender.publish().await?;
    for (vendor, one) in (1..).zip(&BIDDING) {
        stage.wait(TimeDelta::minutes(5));
        tender.invite(vendor, one).await?;
    }
    Ok(())
}

/// Opened by two together, judged by each alone, agreed on where they lay apart; then the prices.
async fn judge(tender: &Tender<'_>) -> Result<()> {
    let (stage, project, number) = (tender.stage, &tender.stage.project, tender.number);
    stage.go(at(stage, 55, 10));
    open(tender, Envelope::Answers).await?;
    stage.go(at(stage, 57, 9));
    for who in JUDGES.into_iter().chain([TIED.0]) {
        scores::name_evaluator(&tender.manager()?, project, number, stage.person(who)?).await?;
    }
    stage.go(at(stage, 58, 9));
    scores::declare(&stage.desk(TIED.0)?, project, number, TIED.1, &[TIED.2]).await?;
    for (day, who) in (66..).zip(JUDGES) {
        let desk = stage.desk(who)?;
        scores::declare(&desk, project, number, "", &[]).await?;
        for bidder in (1..).take(BIDDING.len()) {
            stage.go(at(stage, day, 12));
            let sheet = scores::sheet(&desk, project, number, Some(bidder)).await?;
            scores::give_marks(&desk, project, number, bidder, given(who, bidder, &sheet.lines)).await?;
        }
        scores::finish(&desk, project, number, None).await?;
    }
    stage.go(at(stage, 70, 14));
    let (bidder, about, mark, reason) = AGREED;
    let agreement = Agreement { key: scene(about), mark, reason: reason.to_owned(), read: None };
    let read = scores::agree(&stage.desk(JUDGES[0])?, project, number, bidder, &agreement).await?;
    stage.wait(TimeDelta::minutes(40));
    scores::sign_consensus(&stage.desk(JUDGES[1])?, project, number, bidder, &agreement.key, read).await?;
    stage.go(at(stage, 71, 9));
    scores::lock(&tender.manager()?, project, number, 0).await?;
    stage.go(at(stage, 72, 10));
    open(tender, Envelope::Prices).await
}

/// Two of the three holders write their phrases.
async fn open(tender: &Tender<'_>, part: Envelope) -> Result<()> {
    for (who, words) in HOLDERS.into_iter().take(2) {
        tender.stage.wait(TimeDelta::minutes(15));
        bids::open_envelopes(&tender.stage.desk(who)?, &tender.stage.project, tender.number, part, words).await?;
    }
    Ok(())
}
