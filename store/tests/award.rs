//! From the ranking to the contract: who may be chosen, the lot, the standstill, and everything that a contract comes with. On both
//! databases.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate, TimeDelta};
use golive_domain::{
    Conflict, Error as Refusal,
    access::Role,
    backlog::Moscow,
    events::EventKind,
    id::AwardId,
    money::{Currency, Minor},
    rfp::{AnswerCode, AwardState, ContractKind, Envelope, RateUnit, RfpState, Worked},
};
use golive_store::{
    Desk,
    award::{self, Concluded, NewAward, NewContract, NewRate},
    backlog::{self, ItemFields, NewItem},
    bids::{self, Kept, Rest},
    outbox,
    requirements::{self, RequirementFields},
    rfp,
    scores::{self, GivenMark},
};
use serde_json::json;
use uuid::Uuid;

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
            scores::declare(judge, project, number, "", &[]).await.unwrap();
            for (bidder, marks) in (1..).zip(marks) {
                let given = GivenMark { key: "0".into(), mark: Some(marks[at]), reason: "It was shown".into(), version: 0 };
                scores::give_marks(judge, project, number, bidder, vec![given]).await.unwrap();
            }
            scores::finish(judge, project, number, None).await.unwrap();
        }
        scores::lock(&tender.manager, project, number, 0).await.unwrap();
        for holder in [0, 1] {
            tender.open(holder, Envelope::Prices).await.unwrap();
        }
        Self { tender, bidders: [kompas, sigma], codes }
    }

    async fn award(&self, new: NewAward) -> golive_store::Result<award::Decided> {
        self.award_as(&self.tender.sponsor, new).await
    }

    /// As somebody does who has just read the ranking.
    async fn award_as(&self, desk: &Desk, new: NewAward) -> golive_store::Result<award::Decided> {
        award::award(desk, &self.tender.project, self.tender.number, &NewAward { basis: self.basis().await, ..new }).await
    }

    async fn basis(&self) -> String {
        award::basis(&self.tender.it, &self.tender.project, self.tender.number).await.unwrap().expect("the bids are ranked")
    }

    /// As somebody does who has just read the award.
    async fn conclude(&self) -> golive_store::Result<Concluded> {
        self.conclude_over(self.read().await).await
    }

    async fn conclude_over(&self, award: AwardId) -> golive_store::Result<Concluded> {
        award::conclude(&self.tender.manager, &self.tender.project, self.tender.number, &contract(award)).await
    }

    /// The last award; nobody's before there is one.
    async fn read(&self) -> AwardId {
        let told = award::awarded(&self.tender.it, &self.tender.project, self.tender.number).await.unwrap();
        told.award.map_or(AwardId(Uuid::nil()), |award| award.id)
    }

    async fn sign(&self, version: i32, day: Option<NaiveDate>) -> golive_store::Result<()> {
        award::note_signing(&self.tender.manager, &self.tender.project, self.tender.number, version, day).await
    }

    async fn contract(&self) -> award::ContractView {
        award::contract(&self.tender.it, &self.tender.project, self.tender.number, 1).await.unwrap().1.unwrap()
    }

    async fn awarded(&self) -> award::AwardView {
        award::awarded(&self.tender.it, &self.tender.project, self.tender.number).await.unwrap().award.unwrap()
    }

    async fn annul(&self, why: &str) -> golive_store::Result<()> {
        let known = self.awarded().await.id;
        award::annul(&self.tender.sponsor, &self.tender.project, self.tender.number, known, why).await
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

fn contract(award: AwardId) -> NewContract {
    let rates = vec![NewRate { name: "Hosting".into(), unit: RateUnit::Month, price: Minor(60_000) }];
    NewContract { award, kind: ContractKind::Capped, ceiling: Minor(960_000), signed_on: None, rates }
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
        let alone = ranked.award_as(&ranked.tender.manager, first()).await;
        assert_eq!(refusal(alone), Refusal::Forbidden, "who prepared the request does not decide on it");
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

        let board = home.member(&ranked.tender.project, "Mahnaz Karimi", &[Role::SteeringBoardMember]).await;
        let twice = ranked.award_as(&board, NewAward { bidder: Some(1), deviation: "No".into(), ..first() }).await.unwrap();
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
        assert_eq!(ranked.awarded().await.draw, Some(draw.clone()), "the same seed draws the same");
        let told = award::awarded(&ranked.tender.it, &ranked.tender.project, ranked.tender.number).await.unwrap();
        assert_eq!(told.earlier[0].draw, Some(draw), "and how it fell before is not lost");
    }

    async fn an_award_is_annulled_for_a_reason_and_the_next_is_chosen(home: Home) {
        let ranked = Ranked::new(home).await;
        ranked.award(first()).await.unwrap();
        let stale = ranked.awarded().await.id;
        assert_eq!(fields_of(refusal(ranked.annul(" ").await)), ["why"]);
        let alone = award::annul(&ranked.tender.manager, &ranked.tender.project, ranked.tender.number, stale, "Sigma withdrew").await;
        assert_eq!(refusal(alone), Refusal::Forbidden, "nor takes it back");
        ranked.annul("Sigma withdrew").await.unwrap();
        assert_eq!((ranked.state().await, ranked.awarded().await.state), (RfpState::Evaluated, AwardState::Annulled));
        assert_eq!(rule(ranked.annul("Once more").await), "error-award-annulled");
        assert_eq!(rule(ranked.conclude().await.map(drop)), "error-award-annulled");
        let outcome = ranked.bidders[1].tender().await.outcome.unwrap();
        assert_eq!((outcome.state, outcome.annulled_why.as_str()), (AwardState::Annulled, "Sigma withdrew"));
        home.wait(TimeDelta::hours(1));
        ranked.award(NewAward { bidder: Some(1), deviation: "Sigma withdrew".into(), ..first() }).await.unwrap();
        assert_eq!(ranked.awarded().await.name, "Kompas");
        let told = award::awarded(&ranked.tender.it, &ranked.tender.project, ranked.tender.number).await.unwrap().earlier;
        let told: Vec<_> = told.iter().map(|one| (one.id, one.name.as_str(), one.state, one.annulled.as_ref().unwrap().1.as_str())).collect();
        assert_eq!(told, [(stale, "Sigma", AwardState::Annulled, "Sigma withdrew")], "what was annulled stays whole");
        let old = award::annul(&ranked.tender.sponsor, &ranked.tender.project, ranked.tender.number, stale, "Late").await;
        assert_eq!(rule(old), "error-award-changed", "the page was of the award before");
        assert_eq!(ranked.awarded().await.state, AwardState::Standstill);
    }

    async fn nothing_is_decided_over_a_ranking_that_was_not_read(home: Home) {
        let ranked = Ranked::new(home).await;
        let (desk, project, number) = (&ranked.tender.sponsor, &ranked.tender.project, ranked.tender.number);
        let read = ranked.basis().await;
        let guessed = award::award(desk, project, number, &NewAward { basis: "0".into(), ..first() }).await;
        assert_eq!(rule(guessed.map(drop)), "error-award-ranking");
        ranked.award(first()).await.unwrap();
        ranked.annul("Sigma withdrew").await.unwrap();
        let late = award::award(desk, project, number, &NewAward { basis: read, ..first() }).await;
        assert_eq!(rule(late.map(drop)), "error-award-ranking", "an award was annulled since the page was read");
        assert_eq!(ranked.state().await, RfpState::Evaluated);
    }

    async fn who_was_drawn_and_withdrew_is_passed_over_for_a_reason(home: Home) {
        let ranked = Ranked::priced(home, ["9000", "9000"], [[4, 4], [4, 4]]).await;
        let over = NewAward { passing_over: true, ..first() };
        assert_eq!(fields_of(refusal(ranked.award(over.clone()).await)), ["passing_over", "seed"], "nothing was annulled");
        ranked.award(NewAward { seed: "4 8 15 16 23 42".into(), witnesses: "Bahram".into(), ..first() }).await.unwrap();
        let drawn = ranked.awarded().await.winner;
        ranked.annul("They went out of business").await.unwrap();
        assert_eq!(fields_of(refusal(ranked.award(over.clone()).await)), ["deviation"]);
        let again = NewAward { bidder: Some(drawn), deviation: "x".into(), ..over.clone() };
        assert_eq!(fields_of(refusal(ranked.award(again).await)), ["bidder"]);
        ranked.award(NewAward { deviation: "They went out of business".into(), ..over }).await.unwrap();
        let award = ranked.awarded().await;
        assert_eq!((award.winner, award.draw), (3 - drawn, None), "one is left, and no lot is needed");
    }

    async fn nothing_was_decided_before_prices_were_opened(home: Home) {
        let ranked = Ranked::new(home).await;
        let opened = home.now().date_naive();
        let on = |day: NaiveDate| NewAward { decided_on: Some(day), ..first() };
        home.wait(TimeDelta::days(3));
        let deadline = rfp::row_of(&ranked.tender.manager, &ranked.tender.project, ranked.tender.number).await.unwrap().0.deadline.unwrap();
        for early in [deadline.date_naive(), opened - Days::new(1)] {
            assert_eq!(fields_of(refusal(ranked.award(on(early)).await)), ["decided_on"], "{early}");
        }
        ranked.award(on(opened)).await.unwrap();
    }

    async fn a_contract_is_of_the_award_that_was_read(home: Home) {
        let ranked = Ranked::new(home).await;
        let (project, number) = (&ranked.tender.project, ranked.tender.number);
        ranked.award(first()).await.unwrap();
        let sigmas = ranked.read().await;
        ranked.annul("Sigma withdrew").await.unwrap();
        ranked.award(NewAward { bidder: Some(1), deviation: "Sigma withdrew".into(), ..first() }).await.unwrap();
        home.wait(TimeDelta::days(11));
        assert_eq!(rule(ranked.conclude_over(sigmas).await.map(drop)), "error-award-changed");
        let currency = award::agreed_currency(&ranked.tender.manager, project, number, sigmas).await;
        assert_eq!(rule(currency.map(drop)), "error-award-changed");
        assert_eq!(award::contract(&ranked.tender.it, project, number, 1).await.unwrap().1, None);

        let proposed = award::proposal(&ranked.tender.manager, project, number).await.unwrap().unwrap();
        assert_eq!((proposed.award, proposed.name.as_str()), (ranked.read().await, "Kompas"));
        assert!(ranked.conclude_over(proposed.award).await.unwrap().fresh);
        let again = ranked.conclude_over(proposed.award).await.unwrap();
        assert_eq!((again.fresh, again.of_another), (false, false));
        let late = ranked.conclude_over(sigmas).await.unwrap();
        assert_eq!((late.number, late.fresh, late.of_another), (1, false, true), "it stands as it is, and it is said whose it is not");
    }

    async fn amounts_that_cannot_be_kept_and_days_of_the_standstill_are_refused(home: Home) {
        let ranked = Ranked::new(home).await;
        ranked.award(first()).await.unwrap();
        home.wait(TimeDelta::days(11));
        let award = ranked.awarded().await;
        let rates = vec![NewRate { name: "Hosting".into(), unit: RateUnit::Month, price: Minor(i64::MAX) }];
        let new = NewContract { ceiling: Minor(i64::MAX), signed_on: Some(award.until), rates, ..contract(award.id) };
        let refused = award::conclude(&ranked.tender.manager, &ranked.tender.project, ranked.tender.number, &new).await;
        assert_eq!(fields_of(refusal(refused)), ["ceiling", "signed_on", "rate[0][price]"]);
    }

    async fn the_day_of_signing_is_set_and_corrected_and_nothing_else(home: Home) {
        let ranked = Ranked::new(home).await;
        let (project, number) = (&ranked.tender.project, ranked.tender.number);
        ranked.award(first()).await.unwrap();
        assert_eq!(refusal(ranked.sign(1, None).await), Refusal::NotFound, "there is no contract yet");
        home.wait(TimeDelta::days(11));
        ranked.conclude().await.unwrap();
        let (before, today) = (ranked.contract().await, home.now().date_naive());
        let sponsor = award::note_signing(&ranked.tender.sponsor, project, number, 1, Some(today)).await;
        assert_eq!(refusal(sponsor), Refusal::Forbidden, "who concludes contracts says when they were signed");
        assert_eq!(refusal(award::note_signing(&ranked.bidders[1].desk, project, number, 1, Some(today)).await), Refusal::NotFound);
        assert_eq!(fields_of(refusal(ranked.sign(1, today.succ_opt()).await)), ["signed_on"], "it has not come yet");
        assert_eq!(fields_of(refusal(ranked.sign(1, Some(ranked.awarded().await.until)).await)), ["signed_on"], "the standstill was on");

        ranked.sign(1, Some(today)).await.unwrap();
        ranked.sign(2, Some(today)).await.unwrap();
        let after = ranked.contract().await;
        assert_eq!(after, award::ContractView { signed_on: Some(today), version: 2, ..before }, "what was promised stays");
        match refusal(ranked.sign(1, None).await) {
            Refusal::Conflict(Conflict::Edited { version, changes, .. }) => assert_eq!((version, changes.len()), (2, 1)),
            other => panic!("{other:?}"),
        }
        ranked.sign(2, None).await.unwrap();
        assert_eq!(ranked.contract().await.signed_on, None);
        let history = rfp::rfp(&ranked.tender.it, project, number).await.unwrap().history;
        assert_eq!(history.lines.iter().filter(|line| line.kind == EventKind::ContractSigned).count(), 2);
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
        let known = ranked.read().await;
        let sponsor = award::conclude(&ranked.tender.sponsor, project, number, &contract(known)).await;
        assert_eq!(refusal(sponsor), Refusal::Forbidden, "the project manager concludes");
        let proposed = award::proposal(&ranked.tender.manager, project, number).await.unwrap().unwrap();
        assert_eq!((proposed.ceiling, proposed.rates, proposed.promises, proposed.denied), (Minor(960_000), vec![("Hosting".into(), Minor(60_000))], 3, 1));
        let naught = NewContract { ceiling: Minor::ZERO, ..contract(known) };
        assert_eq!(fields_of(refusal(award::conclude(&ranked.tender.manager, project, number, &naught).await)), ["ceiling"]);

        let concluded = ranked.conclude().await.unwrap();
        assert_eq!(concluded, Concluded { number: 1, fresh: true, of_another: false, promises: 3, items: 1, linked: 1 });
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
        let concluded = history.lines.iter().find(|line| line.kind == EventKind::ContractConcluded).unwrap();
        let ceiling = &concluded.changes.iter().find(|change| change.field == "ceiling").unwrap().to;
        assert_eq!(*ceiling, json!(Minor(960_000).of(Currency::EUR)), "an amount with its currency");
    }

    async fn a_promise_is_of_the_requirement_that_was_asked_for_whatever_it_is_called_since(home: Home) {
        let ranked = Ranked::new(home).await;
        let (desk, project, codes) = (&ranked.tender.manager, &ranked.tender.project, &ranked.codes);
        ranked.award(first()).await.unwrap();
        home.wait(TimeDelta::days(11));
        let called = |code: &str, title: &str| RequirementFields { code: code.into(), title: title.into(), ..RequirementFields::default() };
        // Each bears the code of the other, and both one title.
        requirements::edit(desk, project, &codes.save, 1, called("S-1", "Keep it")).await.unwrap();
        requirements::edit(desk, project, &codes.find, 1, called(&codes.save, "Keep it")).await.unwrap();
        requirements::edit(desk, project, "S-1", 2, called(&codes.find, "Keep it")).await.unwrap();
        ranked.conclude().await.unwrap();
        let promises = ranked.contract().await.promises.rows;
        let text = |code: &str| promises.iter().find(|row| row.code == code).unwrap().text.clone();
        assert_eq!((text(&codes.find), text(&codes.save)), ("Out of the box".to_owned(), "We build it".to_owned()));
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
