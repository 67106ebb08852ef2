//! Judging bids: who judges, blind marks, agreement where they lie apart, the lock, and who comes first. On both databases.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use chrono::TimeDelta;
use golive_domain::{
    Error as Refusal,
    access::Role,
    rfp::{
        Envelope, RfpState,
        scoring::{Weight, printed},
    },
};
use golive_store::{
    Desk, rfp,
    scores::{self, GivenMark},
};

use crate::support::{Home, databases, refusal, rule, tender::Tender};

/// Two bids whose answers are open, and two who judge.
struct Table {
    tender: Tender,
    qa: Desk,
}

impl Table {
    async fn new(home: &Home) -> Self {
        let tender = Tender::new(home).await;
        let qa = home.member(&tender.project, "Parisa Nouri", &[Role::QaRepresentative]).await;
        for (vendor, name, price) in [(1, "Marek", "12000"), (2, "Olena", "9000")] {
            let bidder = tender.bidder(home, vendor, name).await;
            bidder.save(0, "Out of the box", price).await.unwrap();
            bidder.submit().await.unwrap();
        }
        home.wait(TimeDelta::days(31));
        tender.open(0, Envelope::Answers).await.unwrap();
        assert_eq!(tender.open(1, Envelope::Answers).await.unwrap(), 2);
        let table = Self { tender, qa };
        for judge in table.judges() {
            let person = judge.actor().person().unwrap();
            scores::name_evaluator(&table.tender.manager, &table.tender.project, table.tender.number, person).await.unwrap();
        }
        table
    }

    fn judges(&self) -> [&Desk; 2] {
        [&self.tender.it, &self.qa]
    }

    async fn declare(&self, judge: &Desk, conflict: &str) -> golive_store::Result<()> {
        scores::declare(judge, &self.tender.project, self.tender.number, conflict).await
    }

    async fn mark(&self, judge: &Desk, bidder: i32, mark: Option<u32>, reason: &str, version: i32) -> golive_store::Result<()> {
        let given = vec![GivenMark { key: "0".into(), mark, reason: reason.into(), version }];
        scores::give_marks(judge, &self.tender.project, self.tender.number, bidder, given).await
    }

    async fn finish(&self, judge: &Desk) -> golive_store::Result<()> {
        scores::finish(judge, &self.tender.project, self.tender.number).await
    }

    async fn lock(&self) -> golive_store::Result<()> {
        scores::lock(&self.tender.manager, &self.tender.project, self.tender.number).await
    }

    async fn agree(&self, judge: &Desk, mark: u32) -> golive_store::Result<()> {
        scores::agree(judge, &self.tender.project, self.tender.number, 2, "0", mark, "The demo was weaker").await
    }

    async fn sign(&self, judge: &Desk, mark: u32) -> golive_store::Result<()> {
        scores::sign_consensus(judge, &self.tender.project, self.tender.number, 2, "0", mark).await
    }
}

databases! {
    async fn who_judges_is_tied_to_nobody_and_blind(home: Home) {
        let table = Table::new(home).await;
        let [it, qa] = table.judges();
        let (project, number) = (&table.tender.project, table.tender.number);
        assert_eq!(rule(table.mark(it, 1, Some(4), "", 0).await), "error-rfp-undeclared");
        table.declare(it, "").await.unwrap();
        table.declare(qa, "My brother sells for Kompas").await.unwrap();
        assert_eq!(rule(table.mark(qa, 1, Some(4), "", 0).await), "error-rfp-undeclared", "who is tied judges nothing");
        table.declare(qa, "").await.unwrap();
        let at_the_end = refusal(table.mark(it, 1, Some(5), " ", 0).await);
        assert!(matches!(at_the_end, Refusal::Invalid { .. }), "an extreme wants a reason: {at_the_end:?}");
        assert!(matches!(refusal(table.mark(it, 1, Some(6), "More than all", 0).await), Refusal::Invalid { .. }));
        assert!(matches!(refusal(table.mark(it, 1, None, "", 0).await), Refusal::Invalid { .. }), "so does an abstention");
        table.mark(it, 1, Some(5), "Nothing is missing", 0).await.unwrap();
        assert!(matches!(refusal(table.mark(it, 1, Some(4), "", 0).await), Refusal::Invalid { .. }), "another window gave one");
        let sheet = scores::sheet(it, project, number, Some(1)).await.unwrap();
        assert_eq!((sheet.lines[0].mark, sheet.lines[0].version, sheet.bids[0].given, sheet.bids[1].given), (Some(Some(5)), 1, 1, 0));
        let other = scores::sheet(qa, project, number, Some(1)).await.unwrap();
        assert_eq!(other.lines[0].mark, None, "nobody sees what another gave");
        assert_eq!(rule(scores::apart(qa, project, number).await.map(drop)), "error-rfp-blind");
        assert_eq!(refusal(scores::sheet(&table.tender.manager, project, number, None).await.map(drop)), Refusal::Forbidden, "who judges not sees no sheet");
        let rows = scores::evaluators(&table.tender.manager, project, number).await.unwrap();
        assert_eq!(rows.iter().map(|row| (row.given, row.all)).collect::<Vec<_>>(), [(1, 2), (0, 2)]);
        assert_eq!(rule(table.declare(it, "Late").await), "error-rfp-declared");
        assert_eq!(rule(table.finish(it).await), "error-rfp-unfinished");
        let gave = scores::dismiss_evaluator(&table.tender.manager, project, number, it.actor().person().unwrap()).await;
        assert_eq!(rule(gave), "error-rfp-evaluator-gave");
    }

    async fn marks_that_lie_apart_are_agreed_on_before_the_lock_and_prices_open_after(home: Home) {
        let table = Table::new(home).await;
        let [it, qa] = table.judges();
        let (project, number) = (&table.tender.project, table.tender.number);
        for judge in [it, qa] {
            table.declare(judge, "").await.unwrap();
        }
        table.mark(it, 1, Some(5), "Nothing is missing", 0).await.unwrap();
        table.mark(qa, 1, Some(4), "", 0).await.unwrap();
        table.mark(it, 2, Some(5), "Best team", 0).await.unwrap();
        table.mark(qa, 2, Some(2), "", 0).await.unwrap();
        table.finish(it).await.unwrap();
        assert_eq!(rule(table.mark(it, 1, Some(4), "", 1).await), "error-rfp-finished");
        assert_eq!(rule(table.agree(it, 4).await), "error-rfp-others-judge");
        assert_eq!(rule(table.lock().await), "error-rfp-others-judge");
        table.finish(qa).await.unwrap();
        assert_eq!(rule(table.lock().await), "error-rfp-apart");
        let apart = scores::apart(qa, project, number).await.unwrap();
        assert_eq!(apart.iter().map(|one| (one.bidder, one.spread, one.marks.len())).collect::<Vec<_>>(), [(2, 3, 2)]);
        assert_eq!(rule(scores::agree(it, project, number, 1, "0", 4, "Why not").await), "error-rfp-not-apart");
        table.agree(it, 3).await.unwrap();
        assert_eq!(rule(table.lock().await), "error-rfp-apart", "one has not signed");
        table.agree(qa, 4).await.unwrap();
        assert_eq!(rule(table.sign(it, 3).await), "error-rfp-consensus-changed");
        table.sign(it, 4).await.unwrap();
        assert_eq!(rule(scores::results(it, project, number).await.map(drop)), "error-rfp-unlocked");
        assert_eq!(rule(table.tender.open(0, Envelope::Prices).await), "error-rfp-sealed");
        table.lock().await.unwrap();
        assert_eq!(rule(table.declare(it, "").await), "error-rfp-scores-locked");

        let results = scores::results(it, project, number).await.unwrap();
        assert_eq!((results.row.state, results.ranking.is_none()), (RfpState::Evaluated, true), "prices are sealed still");
        assert!(results.bids.iter().all(|bid| bid.prices.is_none()));
        assert_eq!(results.bids.iter().map(|bid| printed(&bid.technical.score, 2)).collect::<Vec<_>>(), ["90.00", "80.00"]);
        table.tender.open(1, Envelope::Prices).await.unwrap();
        assert_eq!(table.tender.open(0, Envelope::Prices).await.unwrap(), 2);
        // 0.7 × 90 + 0.3 × 75 = 85.5 and 0.7 × 80 + 0.3 × 100 = 86: the lower price wins by half a point.
        let results = scores::results(it, project, number).await.unwrap();
        let ranking = results.ranking.unwrap();
        let told: Vec<_> = ranking.iter().map(|one| (results.bids[one.bid].bidder, printed(one.total.as_ref().unwrap(), 2))).collect();
        assert_eq!(told, [(2, "86.00".to_owned()), (1, "85.50".to_owned())]);
        // At 2/7 of the whole for the price they are level: 10 × (1 - p) = 25 × p.
        let price = results.reaches.iter().find(|reach| reach.weight == Weight::Price).unwrap();
        assert_eq!(printed(&price.less.as_ref().unwrap().at, 4), "0.2857");
        assert!(price.more.is_none());
        assert_eq!(rfp::rfp(it, project, number).await.unwrap().row.state, RfpState::Evaluated);
    }
}
