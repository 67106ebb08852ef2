//! From the ranking to the contract: who may be chosen, the lot, the standstill, and everything that a contract comes with. On both
//! databases.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::collections::BTreeMap;

use chrono::TimeDelta;
use golive_domain::{
    Error as Refusal,
    access::Role,
    backlog::Moscow,
    events::EventKind,
    money::Minor,
    rfp::{AnswerCode, AwardState, ContractKind, Envelope, RateUnit, RfpState, Worked},
};
use golive_store::{
    Desk,
    award::{self, Concluded, NewAward, NewContract, NewRate},
    backlog::{self, ItemFields, NewItem},
    bids::{self, Kept, Rest},
    outbox, rfp,
    scores::{self, GivenMark},
};

use crate::support::{
    Home, databases, refusal, rule,
    tender::{Bidder, Tender},
};

/// What the register calls the three requirements of the request, in the order they were written.
struct Codes {
    save: String,
    find: String,
    print: String,
}

/// Two bids, ranked: Sigma (the second) first, by its price; a requirement is answered by each code that matters.
struct Ranked {
    tender: Tender,
    bidders: [Bidder; 2],
    codes: Codes,
}

impl Ranked {
    async fn new(home: &Home) -> Self {
        Self::priced(home, ["12000", "9000"], [[5, 4], [4, 4]]).await
    }

    /// Prices and the marks of both evaluators, of each bid.
    async fn priced(home: &Home, prices: [&str; 2], marks: [[u32; 2]; 2]) -> Self {
        let tender = Tender::asking(home, &["Find it again", "Print it"]).await;
        let body = rfp::rfp(&tender.manager, &tender.project, tender.number).await.unwrap();
        assert_eq!(body.requirements, 3);
        let filter = rfp::AsksFilter { page: 1, ..Default::default() };
        let asked = rfp::asks(&tender.manager, &tender.project, tender.number, &filter).await.unwrap().page.rows;
        let code = |title: &str| asked.iter().find(|one| one.title == title).unwrap().code.clone();
        let codes = Codes { save: code("Save a deal"), find: code("Find it again"), print: code("Print it") };
        let qa = home.member(&tender.project, "Parisa Nouri", &[Role::QaRepresentative]).await;
        let kompas = tender.bidder(home, 1, "Marek").await;
        let sigma = tender.bidder(home, 2, "Olena").await;
        for (bidder, price) in [&kompas, &sigma].into_iter().zip(prices) {
            bid(bidder, &codes, price).await;
        }
        home.wait(TimeDelta::days(31));
        for holder in [0, 1] {
            tender.open(holder, Envelope::Answers).await.unwrap();
        }
        let (project, number) = (&tender.project, tender.number);
        for (at, judge) in [&tender.it, &qa].into_iter().enumerate() {
            let person = judge.actor().person().unwrap();
            scores::name_evaluator(&tender.manager, project, number, person).await.unwrap();
            scores::declare(judge, project, number, "").await.unwrap();
            for (bidder, marks) in (1..).zip(marks) {
                let given = GivenMark { key: "0".into(), mark: Some(marks[at]), reason: "It was shown".into(), version: 0 };
                scores::give_marks(judge, project, number, bidder, vec![given]).await.unwrap();
            }
            scores::finish(judge, project, number).await.unwrap();
        }
        scores::lock(&tender.manager, project, number).await.unwrap();
        for holder in [0, 1] {
            tender.open(holder, Envelope::Prices).await.unwrap();
        }
        Self { tender, bidders: [kompas, sigma], codes }
    }

    async fn award(&self, new: NewAward) -> golive_store::Result<award::Decided> {
        self.award_as(&self.tender.sponsor, new).await
    }

    async fn award_as(&self, desk: &Desk, new: NewAward) -> golive_store::Result<award::Decided> {
        award::award(desk, &self.tender.project, self.tender.number, &new).await
    }

    async fn conclude(&self) -> golive_store::Result<Concluded> {
        award::conclude(&self.tender.manager, &self.tender.project, self.tender.number, &contract()).await
    }

    async fn awarded(&self) -> award::AwardView {
        award::awarded(&self.tender.it, &self.tender.project, self.tender.number).await.unwrap().award.unwrap()
    }

    async fn annul(&self, why: &str) -> golive_store::Result<()> {
        let known = self.awarded().await.id;
        award::annul(&self.tender.manager, &self.tender.project, self.tender.number, known, why).await
    }

    async fn state(&self) -> RfpState {
        rfp::row_of(&self.tender.manager, &self.tender.project, self.tender.number).await.unwrap().0.state
    }
}

/// Out of the box at a price, by programming within the others, and one "no"; hosting beside them.
async fn bid(bidder: &Bidder, codes: &Codes, price: &str) {
    let line = |answer, text: &str, price: &str| Kept {
        content: Worked { answer: Some(answer), text: text.into(), price: price.into(), beside: None },
        version: 0,
    };
    let lines = BTreeMap::from([
        (codes.save.clone(), line(AnswerCode::Full, "Out of the box", price)),
        (codes.find.clone(), line(AnswerCode::Customisation, "We build it", "")),
        (codes.print.clone(), line(AnswerCode::No, "Not at all", "")),
    ]);
    bids::save_lines(&bidder.desk, &bidder.project, bidder.number, &bidder.key, lines).await.unwrap();
    let rest = Rest { letter: "Ours".into(), others: vec![("Hosting".into(), "600".into())], currency: None };
    let rest = Kept { content: rest, version: 0 };
    bids::save_rest(&bidder.desk, &bidder.project, bidder.number, &bidder.key, rest).await.unwrap();
    bidder.submit().await.unwrap();
}

fn first() -> NewAward {
    NewAward { reasons: "The best for the price".into(), standstill: 10, ..NewAward::default() }
}

fn contract() -> NewContract {
    let rates = vec![NewRate { name: "Hosting".into(), unit: RateUnit::Month, price: Minor(60_000) }];
    NewContract { kind: ContractKind::Capped, ceiling: Minor(960_000), signed_on: None, rates }
}

fn fields_of(refused: Refusal) -> Vec<String> {
    match refused {
        Refusal::Invalid { fields } => fields.into_iter().map(|field| field.field).collect(),
        other => panic!("{other:?}"),
    }
}

databases! {
    async fn the_first_is_awarded_and_everybody_who_bid_reads_their_own_outcome(home: Home) {
        let ranked = Ranked::new(home).await;
        assert_eq!(refusal(ranked.award_as(&ranked.tender.it, first()).await), Refusal::Forbidden, "IT decides nothing");
        assert_eq!(refusal(ranked.award_as(&ranked.bidders[0].desk, first()).await), Refusal::NotFound);
        assert_eq!(fields_of(refusal(ranked.award(NewAward { reasons: " ".into(), ..first() }).await)), ["reasons"]);
        assert_eq!(fields_of(refusal(ranked.award(NewAward { standstill: 400, ..first() }).await)), ["standstill"]);
        let tomorrow = home.now().date_naive().succ_opt();
        assert_eq!(fields_of(refusal(ranked.award(NewAward { decided_on: tomorrow, ..first() }).await)), ["decided_on"]);
        while !outbox::claim(&home.store, 50).await.unwrap().is_empty() {}
        let decided = ranked.award(first()).await.unwrap();
        assert_eq!((decided.winner.as_str(), decided.fresh), ("Sigma", true));
        let letters = outbox::claim(&home.store, 50).await.unwrap();
        assert_eq!(letters.iter().filter(|due| due.letter.say.key == "mail-bid-decided").count(), 2);
        assert_eq!(ranked.state().await, RfpState::Awarded);
        let award = ranked.awarded().await;
        assert_eq!((award.winner, award.state, award.until - award.told_at.date_naive()), (2, AwardState::Standstill, TimeDelta::days(10)));

        let twice = ranked.award_as(&ranked.tender.manager, NewAward { bidder: Some(1), deviation: "No".into(), ..first() }).await.unwrap();
        assert_eq!((twice.winner.as_str(), twice.fresh), ("Sigma", false), "it is told, and not decided again");

        let told = [ranked.bidders[0].tender().await.outcome.unwrap(), ranked.bidders[1].tender().await.outcome.unwrap()];
        assert_eq!(told.each_ref().map(|outcome| (outcome.won, outcome.winner.as_str())), [(false, "Sigma"), (true, "Sigma")]);
    }

    async fn another_than_the_first_wants_a_reason_of_its_own(home: Home) {
        let ranked = Ranked::new(home).await;
        let other = NewAward { bidder: Some(1), ..first() };
        assert_eq!(fields_of(refusal(ranked.award(other.clone()).await)), ["deviation"]);
        assert_eq!(fields_of(refusal(ranked.award(NewAward { bidder: Some(9), ..first() }).await)), ["bidder"], "nobody bears that number");
        ranked.award(NewAward { deviation: "Sigma is insolvent".into(), ..other }).await.unwrap();
        let award = ranked.awarded().await;
        assert_eq!((award.name.as_str(), award.deviation.as_str()), ("Kompas", "Sigma is insolvent"));
    }

    async fn among_equals_a_lot_decides_that_anybody_can_draw_again(home: Home) {
        let ranked = Ranked::priced(home, ["9000", "9000"], [[4, 4], [4, 4]]).await;
        assert_eq!(fields_of(refusal(ranked.award(first()).await)), ["seed"]);
        assert_eq!(fields_of(refusal(ranked.award(NewAward { bidder: Some(1), ..first() }).await)), ["bidder"], "no hand chooses among equals");
        let drawn = NewAward { seed: "4 8 15 16 23 42".into(), witnesses: "Bahram and Behrouz".into(), ..first() };
        ranked.award(drawn.clone()).await.unwrap();
        let one = ranked.awarded().await;
        let draw = one.draw.clone().unwrap();
        assert_eq!((draw.among.clone(), draw.drawn), (vec![1, 2], one.winner));
        ranked.annul("The seed was read wrong").await.unwrap();
        ranked.award(drawn).await.unwrap();
        assert_eq!(ranked.awarded().await.draw, Some(draw), "the same seed draws the same");
    }

    async fn an_award_is_annulled_for_a_reason_and_the_next_is_chosen(home: Home) {
        let ranked = Ranked::new(home).await;
        ranked.award(first()).await.unwrap();
        let stale = ranked.awarded().await.id;
        assert_eq!(fields_of(refusal(ranked.annul(" ").await)), ["why"]);
        ranked.annul("Sigma withdrew").await.unwrap();
        assert_eq!((ranked.state().await, ranked.awarded().await.state), (RfpState::Evaluated, AwardState::Annulled));
        assert_eq!(rule(ranked.annul("Once more").await), "error-award-annulled");
        assert_eq!(rule(ranked.conclude().await.map(drop)), "error-award-annulled");
        let outcome = ranked.bidders[1].tender().await.outcome.unwrap();
        assert_eq!((outcome.state, outcome.annulled_why.as_str()), (AwardState::Annulled, "Sigma withdrew"));
        ranked.award(NewAward { bidder: Some(1), deviation: "Sigma withdrew".into(), ..first() }).await.unwrap();
        assert_eq!(ranked.awarded().await.name, "Kompas");
        let old = award::annul(&ranked.tender.manager, &ranked.tender.project, ranked.tender.number, stale, "Late").await;
        assert_eq!(refusal(old), Refusal::NotFound, "the page was of the award before");
    }

    async fn a_contract_comes_with_every_promise_and_its_backlog(home: Home) {
        let ranked = Ranked::new(home).await;
        let (project, number) = (&ranked.tender.project, ranked.tender.number);
        let there = ItemFields { title: Some("Search".into()), requirements: Some(vec![ranked.codes.find.clone()]), ..ItemFields::default() };
        let there = backlog::create(&ranked.tender.manager, project, NewItem { fields: there, ..NewItem::default() }).await.unwrap();
        assert_eq!(rule(ranked.conclude().await.map(drop)), "error-award-none");
        ranked.award(first()).await.unwrap();
        assert_eq!(rule(ranked.conclude().await.map(drop)), "error-award-standstill");
        home.wait(TimeDelta::days(10));
        assert_eq!(rule(ranked.conclude().await.map(drop)), "error-award-standstill", "the last day belongs to it");
        home.wait(TimeDelta::days(1));
        assert_eq!(ranked.awarded().await.state, AwardState::Open);
        let sponsor = award::conclude(&ranked.tender.sponsor, project, number, &contract()).await;
        assert_eq!(refusal(sponsor), Refusal::Forbidden, "the project manager concludes");
        let proposed = award::proposal(&ranked.tender.manager, project, number).await.unwrap().unwrap();
        assert_eq!((proposed.ceiling, proposed.rates, proposed.promises, proposed.denied), (Minor(960_000), vec![("Hosting".into(), Minor(60_000))], 3, 1));
        let naught = NewContract { ceiling: Minor::ZERO, ..contract() };
        assert_eq!(fields_of(refusal(award::conclude(&ranked.tender.manager, project, number, &naught).await)), ["ceiling"]);

        let concluded = ranked.conclude().await.unwrap();
        assert_eq!(concluded, Concluded { number: 1, fresh: true, promises: 3, items: 1, linked: 1 });
        let again = ranked.conclude().await.unwrap();
        assert_eq!((again.number, again.fresh), (1, false), "it is told, and not concluded again");
        assert_eq!(rule(ranked.annul("Too late").await), "error-award-concluded");
        assert_eq!(award::proposal(&ranked.tender.manager, project, number).await.unwrap(), None);

        let (_, view) = award::contract(&ranked.tender.it, project, number, 1).await.unwrap();
        let view = view.unwrap();
        assert_eq!((view.code.as_str(), view.name.as_str(), view.ceiling.minor, view.rates.len()), ("C-1", "Sigma", 960_000, 1));
        assert_eq!(view.promises.total, 3);
        let promise = |code: &String| view.promises.rows.iter().find(|row| row.code == *code).unwrap().clone();
        let save = promise(&ranked.codes.save);
        assert_eq!((save.answer, save.price.map(|price| price.minor)), (AnswerCode::Full, Some(900_000)));
        assert_eq!(promise(&ranked.codes.find).item.unwrap().number, there.number, "the item that was there, and no twin");
        let print = promise(&ranked.codes.print);
        assert_eq!((print.answer, print.item), (AnswerCode::No, None));

        let item = backlog::item(&ranked.tender.manager, project, save.item.unwrap().number).await.unwrap();
        assert_eq!((item.row.title.as_str(), item.row.moscow, item.fixed), ("Save a deal", Moscow::Must, Some(Minor(900_000))));
        assert_eq!((item.requirements, item.row.labels, item.criteria.len()), (vec![ranked.codes.save.clone()], vec!["full".to_owned()], 1));
        assert!(item.body.contains("> Out of the box"));
        let history = rfp::rfp(&ranked.tender.it, project, number).await.unwrap().history;
        assert!(history.lines.iter().any(|line| line.kind == EventKind::ContractConcluded));
    }

    async fn a_cancelled_request_tells_those_who_were_invited_why(home: Home) {
        let tender = Tender::new(home).await;
        let bidder = tender.bidder(home, 1, "Marek").await;
        while !outbox::claim(&home.store, 50).await.unwrap().is_empty() {}
        rfp::cancel(&tender.manager, &tender.project, tender.number, "The budget is gone").await.unwrap();
        let letters = outbox::claim(&home.store, 50).await.unwrap();
        assert_eq!(letters.iter().filter(|due| due.letter.say.key == "mail-bid-cancelled").count(), 1);
        let told = bidder.tender().await;
        assert_eq!((told.line.row.state, told.ended_why.as_str()), (RfpState::Cancelled, "The budget is gone"));
    }
}
