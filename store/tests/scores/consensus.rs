//! Agreeing where marks lie apart, the lock, and the prices that open after it. On both databases.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use golive_domain::{
    Error as Refusal,
    id::ConsensusId,
    rfp::{
        Envelope, RfpState,
        scoring::{Weight, printed},
    },
};
use golive_store::{
    rfp,
    scores::{self, Agreement},
};

use super::table::Table;
use crate::support::{databases, refusal, rule};

databases! {
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
        let level = Agreement { key: "0".into(), mark: 4, reason: "Why not".into(), read: None };
        assert_eq!(rule(scores::agree(it, project, number, 1, &level).await), "error-rfp-not-apart");
        let first = table.agree(it, 3).await.unwrap();
        assert_eq!(rule(table.lock().await), "error-rfp-apart", "one has not signed");
        let second = table.agree(qa, 4).await.unwrap();
        assert_eq!(rule(table.sign(it, first).await), "error-rfp-consensus-changed");
        table.sign(it, second).await.unwrap();
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

    async fn nobody_signs_or_overwrites_what_they_have_not_read(home: Home) {
        let table = Table::new(home).await;
        table.judged_apart().await;
        let [it, qa] = table.judges();
        let first = table.write(it, 3, "The demo was weaker", None).await.unwrap();
        let read = table.agreed(qa).await.unwrap();
        assert_eq!((read.id, read.mark, read.own), (first, 3, true));
        let second = table.write(it, 3, "The team leaves in spring", Some(first)).await.unwrap();
        assert_eq!(rule(table.sign(qa, first).await), "error-rfp-consensus-changed", "the same mark for another reason");
        let unread = table.write(qa, 4, "The handbook shows it", Some(first)).await;
        assert_eq!(rule(unread), "error-rfp-consensus-changed", "what was written meanwhile was not read");
        assert_eq!(rule(table.write(qa, 4, "The handbook shows it", None).await), "error-rfp-consensus-changed");
        assert_eq!(table.write(it, 3, "The team leaves in spring", Some(first)).await.unwrap(), second, "sent twice, it is written once");
        assert_eq!(table.agreed(qa).await.unwrap().reason, "The team leaves in spring");
        table.sign(qa, second).await.unwrap();
        table.sign(qa, second).await.unwrap();
        let signed = table.agreed(it).await.unwrap();
        assert_eq!((signed.id, signed.signed.len(), signed.waits.len()), (second, 2, 0));
        let stranger = ConsensusId(uuid::Uuid::nil());
        assert_eq!(rule(table.sign(it, stranger).await), "error-rfp-consensus-changed");
        let nowhere = scores::sign_consensus(it, &table.tender.project, table.tender.number, 2, "9", second).await;
        assert_eq!(refusal(nowhere), Refusal::NotFound);
    }

    async fn where_all_abstain_they_agree_on_a_mark_or_nothing_is_ranked(home: Home) {
        let table = Table::new(home).await;
        for judge in table.judges() {
            table.declare(judge, "").await.unwrap();
            table.mark(judge, 1, Some(4), "", 0).await.unwrap();
            table.mark(judge, 2, None, "I was not in the room", 0).await.unwrap();
            table.finish(judge).await.unwrap();
        }
        let [it, qa] = table.judges();
        assert_eq!(rule(table.lock().await), "error-rfp-gaps");
        let apart = scores::apart(it, &table.tender.project, table.tender.number).await.unwrap();
        assert_eq!(apart.iter().map(|one| (one.bidder, one.spread)).collect::<Vec<_>>(), [(2, 0)]);
        let agreed = table.agree(it, 3).await.unwrap();
        assert_eq!(rule(table.lock().await), "error-rfp-gaps", "one has not signed");
        table.sign(qa, agreed).await.unwrap();
        table.lock().await.unwrap();
        let results = scores::results(it, &table.tender.project, table.tender.number).await.unwrap();
        assert_eq!(results.bids.iter().map(|bid| printed(&bid.technical.score, 2)).collect::<Vec<_>>(), ["80.00", "60.00"]);
    }
}
