//! A large tender for measuring: requests of many requirements, bids that answer all of them, and every mark. They are written straight to
//! the tables: nothing of it lies under seal, and nobody signed it.

use std::collections::BTreeMap;

use chrono::{DateTime, TimeDelta, Utc};
use golive_domain::{
    access::Permission,
    backlog::Moscow,
    events::{Event, EventKind},
    id::{BidId, BidMarkId, BidSentId, BidderId, DeclarationId, EvaluatorId, PersonId, VendorId},
    money::{Currency, Minor},
    people::Locale,
    rfp::{Answer, AnswerCode, Answers, By, Judged, Judging, Prices, RfpState, Section, SentKind},
    search,
    words::Word as _,
};
use sea_orm::{EntityTrait, IntoActiveModel};

use super::stage::Stage;
use crate::{
    Outcome, Result,
    desk::{Door as _, ProjectScope, Writer},
    entity::{
        bid, bid_mark, bid_sent, bidder, evaluator, rfp, rfp_declaration,
        values::{AnswersBody, JudgingBody, NeedsBody, PricesBody, RfpBody, RfpBodyRequirement, TiedTo},
        vendor,
    },
    rfp::{editions::keep_edition, rows::label},
    vendors,
};

const BIDDERS: i32 = 12;
const EVALUATORS: usize = 6;
const AREAS: usize = 10;
/// Requirements of the request that is printed: about sixty pages.
const PRINTED: usize = 700;
/// Rows in one statement.
const AT_ONCE: usize = 1_000;

const THINGS: [&str; 6] = ["The deal", "فاکتور فروش", "The contact", "A campaign", "گزارش ماهانه", "The consent"];
const DEEDS: [&str; 5] =
    ["is saved with its history", "is found by every word of it", "is shown on a phone", "is exported", "is approved by two"];

/// Adds two requests to the large project: one of so many requirements whose twelve bids six people judged, and one to print.
pub(super) async fn fill(stage: &Stage, manager: &str, people: &[PersonId], requirements: u32) -> Result<()> {
    let judges: Vec<PersonId> = people.iter().copied().take(EVALUATORS).collect();
    let all = usize::try_from(requirements).expect("a size has four bytes at least");
    stage
        .desk(manager)?
        .write(Permission::RfpWrite, &stage.project, async |tx| {
            let (judged, body) = request(tx, 1, RfpState::Evaluated, all).await?;
            bids(tx, &judged, &body, &judges).await?;
            let (printed, _) = request(tx, 2, RfpState::Published, PRINTED).await?;
            let events = [&judged, &printed].map(|row| Event::new(EventKind::RfpPublished, row.id, label(row)));
            Ok(Outcome::of((), events.into()))
        })
        .await
}

async fn request(tx: &Writer<ProjectScope>, number: i32, state: RfpState, requirements: usize) -> Result<(rfp::Model, RfpBody)> {
    let areas = (0..AREAS).map(|area| Judged { name: area_of(area), weight: 1_000, by: By::Requirements(area_of(area)) });
    let judging = Judging { criteria: areas.collect(), scale: 10, minimum: 3_000, ..Judging::default() };
    let deadline = match state {
        RfpState::Published => tx.now() + TimeDelta::days(30),
        _ => tx.now() - TimeDelta::days(20),
    };
    let row = rfp::Model {
        id: tx.id(),
        project_id: tx.project().id,
        number,
        title: format!("A CRM for {requirements} wishes"),
        language: Locale::En,
        state,
        currency: Currency::EUR,
        deadline_at: Some(deadline),
        notice_days: 6,
        judging: JudgingBody(judging.clone()),
        needs: NeedsBody::default(),
        threshold: 2,
        edition: 1,
        author_id: tx.writer(),
        created_at: tx.now() - TimeDelta::days(60),
        updated_at: tx.now(),
        published_at: Some(tx.now() - TimeDelta::days(50)),
        ended_at: None,
        ended_why: String::new(),
        folded: String::new(),
        version: 1,
    };
    rfp::Entity::insert(row.clone().into_active_model()).exec_without_returning(tx.db()).await?;
    let section = |section: &Section| (section.as_str().to_owned(), "What the buyer has to say of this.\n\n".repeat(20));
    let body = RfpBody {
        title: row.title.clone(),
        language: row.language.as_str().to_owned(),
        currency: row.currency.to_string(),
        deadline_at: row.deadline_at,
        notice_days: row.notice_days,
        sections: Section::ALL.iter().map(section).collect(),
        requirements: (0..requirements).map(requirement).collect(),
        judging,
    };
    keep_edition(tx, &row, body.clone()).await?;
    Ok((row, body))
}

fn area_of(area: usize) -> String {
    format!("Area {}", area + 1)
}

fn requirement(n: usize) -> RfpBodyRequirement {
    RfpBodyRequirement {
        requirement: None,
        code: format!("R-{:04}", n + 1),
        title: format!("{} {}", THINGS[n % THINGS.len()], DEEDS[n / 3 % DEEDS.len()]),
        body: "Whoever may see it finds it within two steps.\n\nنام مشتری و تاریخ در همان صفحه دیده می‌شود.".to_owned(),
        category: area_of(n % AREAS),
        moscow: Moscow::ALL[n % Moscow::ALL.len()].to_string(),
        department: String::new(),
        edition: 1,
        weight: 1 + i32::try_from(n % 5).expect("it is below five"),
        mandatory: n.is_multiple_of(9),
    }
}

/// Twelve bids with their marks.
async fn bids(tx: &Writer<ProjectScope>, row: &rfp::Model, body: &RfpBody, people: &[PersonId]) -> Result<()> {
    let mut judges = Vec::new();
    for person in people {
        judges.push(judge(tx, row, *person).await?);
    }
    // The criteria stand in the order of the areas.
    let keys: Vec<String> = body.requirements.iter().enumerate().map(|(at, one)| format!("{}:{}", at % AREAS, one.code)).collect();
    for number in 1..=BIDDERS {
        let bidder = bid_of(tx, row, body, number).await?;
        let given = judges.iter().enumerate().flat_map(|(judge, evaluator)| {
            keys.iter().enumerate().map(move |(part, key)| mark(tx, (*evaluator, judge), (bidder, number), (part, key.as_str())))
        });
        let given: Vec<bid_mark::ActiveModel> = given.map(IntoActiveModel::into_active_model).collect();
        for batch in given.chunks(AT_ONCE) {
            bid_mark::Entity::insert_many(batch.to_vec()).exec_without_returning(tx.db()).await?;
        }
    }
    Ok(())
}

async fn judge(tx: &Writer<ProjectScope>, row: &rfp::Model, person: PersonId) -> Result<EvaluatorId> {
    let judge = evaluator::Model {
        id: tx.id(),
        rfp_id: row.id,
        person_id: person,
        named_at: tx.now() - TimeDelta::days(19),
        declared_at: Some(tx.now() - TimeDelta::days(18)),
        conflict: None,
        finished_at: Some(tx.now() - TimeDelta::days(2)),
        excused_at: None,
        excused_why: None,
    };
    let id = judge.id;
    evaluator::Entity::insert(judge.into_active_model()).exec_without_returning(tx.db()).await?;
    let declared = rfp_declaration::Model {
        id: tx.id::<DeclarationId>(),
        rfp_id: row.id,
        person_id: person,
        at: tx.now() - TimeDelta::days(18),
        conflict: None,
        bidders: TiedTo::default(),
    };
    rfp_declaration::Entity::insert(declared.into_active_model()).exec_without_returning(tx.db()).await?;
    Ok(id)
}

/// By five points from each other at most, so that some lie apart and none at an end.
fn mark(
    tx: &Writer<ProjectScope>,
    (evaluator_id, judge): (EvaluatorId, usize),
    (bidder_id, bidder): (BidderId, i32),
    (part, key): (usize, &str),
) -> bid_mark::Model {
    let given = 4 + (seed_of(bidder) * 31 + part * 17 + judge * 7) % 23 % 6;
    bid_mark::Model {
        id: tx.id::<BidMarkId>(),
        evaluator_id,
        bidder_id,
        part: key.to_owned(),
        mark: Some(i32::try_from(given).expect("it is below ten")),
        reason: String::new(),
        at: tx.now() - TimeDelta::days(3),
        version: 1,
    }
}

/// What makes the bid of one bidder another's.
fn seed_of(bidder: i32) -> usize {
    usize::try_from(bidder).expect("bidders are counted from one")
}

/// A vendor with a bid that is open, prices and all.
async fn bid_of(tx: &Writer<ProjectScope>, row: &rfp::Model, body: &RfpBody, number: i32) -> Result<BidderId> {
    let (sent_at, name) = (tx.now() - TimeDelta::days(21), format!("Vendor {number}"));
    let vendor = vendor::Model { folded: search::fold(&name), name, ..vendors::blank(tx, number) };
    let bidder = bidder_row(tx, row, vendor.id, number, sent_at);
    vendor::Entity::insert(vendor.into_active_model()).exec_without_returning(tx.db()).await?;
    let id = bidder.id;
    bidder::Entity::insert(bidder.into_active_model()).exec_without_returning(tx.db()).await?;
    let sent = bid_sent::Model {
        id: tx.id::<BidSentId>(),
        bidder_id: id,
        kind: SentKind::Submitted,
        at: sent_at,
        answers_commitment: None,
        prices_commitment: None,
        answers: None,
        prices: None,
        own: None,
        person_id: None,
        answers_unopened: None,
        prices_unopened: None,
    };
    let sent_id = sent.id;
    bid_sent::Entity::insert(sent.into_active_model()).exec_without_returning(tx.db()).await?;
    let seed = seed_of(number);
    let open = bid::Model {
        id: tx.id::<BidId>(),
        sent_id,
        bidder_id: id,
        answers: AnswersBody(answers(body, seed)),
        answers_salt: String::new(),
        opened_at: tx.now() - TimeDelta::days(20),
        prices: Some(PricesBody(prices(body, seed))),
        prices_salt: Some(String::new()),
        prices_opened_at: Some(tx.now() - TimeDelta::days(1)),
    };
    bid::Entity::insert(open.into_active_model()).exec_without_returning(tx.db()).await?;
    Ok(id)
}

fn bidder_row(tx: &Writer<ProjectScope>, row: &rfp::Model, vendor: VendorId, number: i32, at: DateTime<Utc>) -> bidder::Model {
    bidder::Model {
        id: tx.id::<BidderId>(),
        rfp_id: row.id,
        vendor_id: vendor,
        number,
        zone: "Europe/Warsaw".to_owned(),
        invited_at: at - TimeDelta::days(20),
        salt: None,
        proof: None,
        joined_at: Some(at - TimeDelta::days(19)),
        declined_at: None,
    }
}

/// Nothing that is mandatory is answered with "no".
fn answers(body: &RfpBody, bidder: usize) -> Answers {
    let answer = |(at, one): (usize, &RfpBodyRequirement)| {
        let code = AnswerCode::ALL[(at * 7 + bidder * (1 + at % 3)) % AnswerCode::ALL.len()];
        let code = if one.mandatory && code == AnswerCode::No { AnswerCode::Full } else { code };
        let text = format!("{} {} here: shown on the test instance, told in the handbook. این بخش آماده است.", one.title, at + bidder);
        (one.code.clone(), Answer { code, text })
    };
    Answers {
        answers: body.requirements.iter().enumerate().map(answer).collect(),
        letter: "We are glad to bid.".to_owned(),
        files: Vec::new(),
    }
}

fn prices(body: &RfpBody, bidder: usize) -> Prices {
    let minor = |value: usize| Minor(i64::try_from(value).expect("it is below a hundred thousand euro"));
    let priced = body.requirements.iter().enumerate().filter(|(at, _)| (at + bidder).is_multiple_of(3));
    let requirements: BTreeMap<String, Minor> = priced.map(|(at, one)| (one.code.clone(), minor(20_000 + at * 131))).collect();
    Prices { requirements, others: vec![("Licences".to_owned(), minor(4_000_000 + bidder * 371_113))], ..Prices::of(Currency::EUR) }
}
