//! Who may not judge, and who cannot go on. On both databases.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use golive_domain::{
    Error as Refusal,
    access::Role,
    rfp::{Envelope, scoring::printed},
};
use golive_store::{
    award::{self, NewAward},
    bids,
    scores::{self, MatrixFilter},
};

use super::table::Table;
use crate::support::{databases, refusal, rule};

databases! {
    async fn who_is_tied_reads_nothing_of_the_bids_before_the_award(home: Home) {
        let table = Table::new(home).await;
        let [it, qa] = table.judges();
        let (manager, project, number) = (&table.tender.manager, &table.tender.project, table.tender.number);
        assert!(bids::opened_bid(qa, project, number, 1).await.unwrap().is_some(), "whoever reads requests");
        assert_eq!(rule(scores::sheet(qa, project, number, None).await.map(drop)), "error-rfp-undeclared");
        table.declare(qa, "My brother sells for Kompas").await.unwrap();
        assert_eq!(table.shut(qa).await, ["error-rfp-tied"; 6]);
        let dismissed = scores::dismiss_evaluator(manager, project, number, qa.actor().person().unwrap()).await;
        assert_eq!(rule(dismissed), "error-rfp-evaluator-tied", "it stays in the record");
        table.declare(qa, "").await.unwrap();
        assert!(scores::sheet(qa, project, number, None).await.unwrap().open, "it was said by mistake");
        table.declare(qa, "My brother sells for Kompas").await.unwrap();

        // Who leads cannot lock and decide blind, and judges nothing all the same.
        let sponsor = &table.tender.sponsor;
        scores::name_evaluator(manager, project, number, sponsor.actor().person().unwrap()).await.unwrap();
        table.declare(sponsor, "I hold shares of Sigma").await.unwrap();
        assert!(bids::opened_bid(sponsor, project, number, 1).await.unwrap().is_some());
        assert!(!scores::matrix(sponsor, project, number, &MatrixFilter::default()).await.unwrap().bidders.is_empty());
        assert_eq!(rule(scores::sheet(sponsor, project, number, None).await.map(drop)), "error-rfp-tied");
        assert_eq!(rule(scores::apart(sponsor, project, number).await.map(drop)), "error-rfp-blind", "marks are of those who judge");

        scores::name_evaluator(manager, project, number, manager.actor().person().unwrap()).await.unwrap();
        for judge in [it, manager] {
            table.declare(judge, "").await.unwrap();
            for bidder in [1, 2] {
                table.mark(judge, bidder, Some(4), "", 0).await.unwrap();
            }
            table.finish(judge).await.unwrap();
        }
        table.lock().await.unwrap();
        assert_eq!(rule(scores::results(qa, project, number).await.map(drop)), "error-rfp-tied");
        assert_eq!(table.shut(qa).await, ["error-rfp-tied"; 6], "the lock opens nothing for them");
        assert!(scores::results(sponsor, project, number).await.is_ok());
        for holder in [0, 1] {
            table.tender.open(holder, Envelope::Prices).await.unwrap();
        }
        assert_eq!(rule(award::awarded(qa, project, number).await.map(drop)), "error-rfp-tied");
        let board = home.member(project, "Mahnaz Karimi", &[Role::SteeringBoardMember]).await;
        let basis = award::basis(&board, project, number).await.unwrap().expect("the bids are ranked");
        let new = NewAward { basis, reasons: "The best for the price".into(), standstill: 10, ..NewAward::default() };
        award::award(&board, project, number, &new).await.unwrap();
        assert!(scores::results(qa, project, number).await.unwrap().ranking.is_some(), "what was decided is told to the whole project");
        assert!(award::awarded(qa, project, number).await.unwrap().award.is_some());
    }

    async fn who_cannot_go_on_is_excused_and_nobody_waits_for_them(home: Home) {
        let table = Table::new(home).await;
        let [it, qa] = table.judges();
        let (manager, project, number) = (&table.tender.manager, &table.tender.project, table.tender.number);
        let third = home.member(project, "Laleh Moradi", &[Role::Coordinator]).await;
        let gone = third.actor().person().unwrap();
        scores::name_evaluator(manager, project, number, gone).await.unwrap();
        table.declare(&third, "").await.unwrap();
        table.mark(&third, 1, Some(1), "", 0).await.unwrap();
        for judge in [it, qa] {
            table.declare(judge, "").await.unwrap();
            for bidder in [1, 2] {
                table.mark(judge, bidder, Some(4), "", 0).await.unwrap();
            }
            table.finish(judge).await.unwrap();
        }
        assert_eq!(rule(table.lock().await), "error-rfp-others-judge");
        assert!(matches!(refusal(scores::excuse_evaluator(manager, project, number, gone, " ").await), Refusal::Invalid { .. }));
        assert_eq!(refusal(scores::excuse_evaluator(&third, project, number, gone, "I am ill").await), Refusal::Forbidden);
        scores::excuse_evaluator(manager, project, number, gone, "In hospital until spring").await.unwrap();
        assert_eq!(rule(table.mark(&third, 2, Some(4), "", 0).await), "error-rfp-excused");
        assert_eq!(rule(table.finish(&third).await), "error-rfp-excused");
        let rows = scores::evaluators(manager, project, number).await.unwrap();
        let row = rows.iter().find(|row| row.person.id == gone).unwrap();
        assert_eq!((row.given, row.excused_why.as_deref()), (1, Some("In hospital until spring")), "what they gave is kept");
        scores::name_evaluator(manager, project, number, gone).await.unwrap();
        table.mark(&third, 2, Some(4), "", 0).await.unwrap();
        assert_eq!(rule(table.lock().await), "error-rfp-others-judge", "named again, they judge on");
        scores::excuse_evaluator(manager, project, number, gone, "In hospital until summer").await.unwrap();
        table.lock().await.unwrap();
        let results = scores::results(it, project, number).await.unwrap();
        assert_eq!(printed(&results.bids[0].technical.score, 2), "80.00", "nor does it count");
        assert_eq!(rule(scores::excuse_evaluator(manager, project, number, gone, "Late").await), "error-rfp-scores-locked");
    }
}
