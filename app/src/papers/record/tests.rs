//! A made-up record on paper: a request in euro, a bid in dollars and one in euro.

use std::{collections::BTreeMap, sync::Arc};

use golive_domain::{
    id::{DeclarationId, PersonId, RfpId},
    money::{Currency, Minor},
    people::Locale,
    rfp::{
        Answers, By, Judged, Judges, Judging, Part as Judgement, Prices, RfpState,
        scoring::{Cell, Exact, Mark, Rate, Standing, Technical},
    },
    text::ProjectKey,
    words::Word as _,
};
use golive_reports::document as paper;
use golive_store::{
    backlog::PersonRef,
    rfp::{RateRow, RateSet, RfpRow},
    scores::{BidResult, Declaration, EvaluatorRow, Results, TiedBidder},
};
use uuid::Uuid;

use super::*;

const AT: &str = "2027-02-01T10:00:00Z";

fn who(name: &str) -> PersonRef {
    PersonRef { id: PersonId(Uuid::nil()), name: name.into() }
}

fn whole(number: i64) -> Exact {
    Exact::from_integer(number.into())
}

/// A price in minor units, and what it is compared as.
fn bid(bidder: i32, name: &str, (minor, currency): (i64, Currency), compared: i64) -> BidResult {
    BidResult {
        bidder,
        name: name.into(),
        technical: Technical { score: whole(80), criteria: vec![Some(whole(80))], mandatory_no: 0, passed: true },
        cells: vec![Cell::of([Mark::Score(4)], None)],
        answers: Arc::new(Answers::default()),
        prices: Some(Prices { currency, requirements: BTreeMap::new(), others: vec![("Licences".into(), Minor(minor))] }),
        compared: Some(whole(compared)),
    }
}

fn rate(currency: Currency, rate: &str, day: &str, source: &str) -> RateRow {
    let (rate, day, at) = (Rate::parse(rate).unwrap(), day.parse().unwrap(), AT.parse().unwrap());
    RateRow { currency, set: Some(RateSet { rate, day, source: source.into(), by: Some(who("Sara Amini")), at, fits: true }) }
}

fn results(language: Locale) -> Results {
    let standing = |bid, place, financial, total| Standing {
        bid,
        place: Ok(place),
        tied: false,
        by_tie_break: false,
        financial: Some(whole(financial)),
        total: Some(whole(total)),
        low: false,
    };
    Results {
        row: RfpRow {
            id: RfpId(Uuid::nil()),
            number: 1,
            code: "RFP-1".into(),
            title: "A CRM for Aras".into(),
            language,
            state: RfpState::Awarded,
            currency: Currency::EUR,
            deadline: Some(AT.parse().unwrap()),
            notice_days: 14,
            threshold: 2,
            edition: 1,
            updated_at: AT.parse().unwrap(),
            version: 1,
        },
        judging: Judging {
            criteria: vec![Judged { name: "Team".into(), weight: 10_000, by: By::Whole }],
            currencies: vec![Currency::USD, Currency::IRR],
            ..Judging::default()
        },
        parts: vec![Judgement { criterion: 0, judges: Judges::Whole, weight: 1 }],
        bids: vec![bid(1, "Kompas", (1_200_000, Currency::USD), 1_080_000), bid(2, "Sigma", (1_100_050, Currency::EUR), 1_100_050)],
        ranking: Some(vec![standing(0, 1, 100, 86), standing(1, 2, 98, 85)]),
        reaches: Vec::new(),
        unpriced: Vec::new(),
        rates: vec![
            rate(Currency::USD, "0.9", "2027-01-29", "European Central Bank"),
            rate(Currency::IRR, "0.0000158", "2027-01-28", "Bank of Aras"),
        ],
    }
}

fn declared(conflict: Option<&str>, at: &str, newest: bool) -> Declaration {
    let bidders = conflict.iter().map(|_| TiedBidder { bidder: 2, name: "Sigma".into() }).collect();
    let conflict = conflict.map(str::to_owned);
    Declaration { id: DeclarationId(Uuid::nil()), person: who("Parisa Nouri"), at: at.parse().unwrap(), conflict, bidders, newest }
}

fn record(language: Locale) -> Record {
    Record {
        project: ProjectKey::parse("ARAS").unwrap(),
        code: "RFP-1".into(),
        title: "A CRM for Aras".into(),
        language,
        buyer: "Aras Trading".into(),
        time_zone: "Europe/Kyiv".into(),
        decision: Decision {
            winner: (1, "Kompas".into()),
            by: Some("Bahram Tavakoli".into()),
            reasons: "The best for the price".into(),
            deviation: String::new(),
            decided_on: "2027-02-01".parse().unwrap(),
            standstill_until: "2027-02-11".parse().unwrap(),
            at: AT.parse().unwrap(),
            drawn: None,
            annulled: None,
        },
        earlier: Vec::new(),
        results: results(language),
        evaluators: vec![EvaluatorRow {
            person: who("Parisa Nouri"),
            declared_at: Some(AT.parse().unwrap()),
            conflict: None,
            finished_at: Some(AT.parse().unwrap()),
            excused_at: None,
            excused_why: None,
            given: 2,
            all: 2,
            own: false,
        }],
        declarations: vec![
            declared(Some("My brother sold for Sigma"), "2027-01-10T08:00:00Z", false),
            declared(None, "2027-01-12T08:00:00Z", true),
        ],
        apart: Vec::new(),
        seals: Vec::new(),
        published_at: Some("2026-12-01T10:00:00Z".parse().unwrap()),
        deadline: Some("2027-01-29T15:00:00Z".parse().unwrap()),
        addenda: Vec::new(),
        locked_at: Some(AT.parse().unwrap()),
        at: AT.parse().unwrap(),
    }
}

/// As a chapter is told, without the marks that Debug writes letters with.
fn told(document: &Document, title: &str) -> String {
    let chapter = document.chapters.iter().find(|chapter| chapter.title.contains(title)).unwrap();
    format!("{chapter:?}").replace("\\u{a0}", "\u{a0}")
}

#[test]
fn prices_in_two_currencies_stand_beside_what_they_were_compared_as() {
    let bids = told(&document(&record(Locale::En)), "The bids");
    let words = [
        // As they were named, and the foreign one in the currency of the request.
        "$\u{a0}12,000",
        "compared as €\u{a0}10,800",
        "€\u{a0}11,000.50",
        // By these rates, of these days, from there.
        "1 USD = 0.9 EUR",
        "29 Jan 2027",
        "European Central Bank",
        "10 IRR = 0.000158 EUR",
        "28 Jan 2027",
        "Bank of Aras",
        "Sara Amini",
    ];
    let lacking: Vec<_> = words.into_iter().filter(|word| !bids.contains(word)).collect();
    assert!(lacking.is_empty(), "{lacking:?} in {bids}");
    assert!(!bids.contains("compared as €\u{a0}11,000.50"), "its own currency is compared as it is: {bids}");
}

#[test]
fn every_declaration_is_told_also_what_was_said_otherwise_later() {
    let judges = told(&document(&record(Locale::En)), "Who judged");
    let words = ["Declarations", "My brother sold for Sigma", "declared anew since", "nothing ties them", "10 Jan 2027", "12 Jan 2027"];
    let lacking: Vec<_> = words.into_iter().filter(|word| !judges.contains(word)).collect();
    assert!(lacking.is_empty(), "{lacking:?} in {judges}");
}

#[test]
fn a_record_is_made_in_every_language_and_in_both_forms() {
    for language in Locale::ALL {
        let document = document(&record(*language));
        assert!(paper::pdf(&document).unwrap().starts_with(b"%PDF-"), "{language}");
        assert!(paper::docx(&document).unwrap().starts_with(b"PK"), "{language}");
    }
}
