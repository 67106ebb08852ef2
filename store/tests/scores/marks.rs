//! Marks: blind until the own are given, given once, and locked. On both databases.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use golive_domain::Error as Refusal;
use golive_store::scores;

use super::table::Table;
use crate::support::{databases, refusal, rule};

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
        assert_eq!(rule(table.finish_without(it, Some(1)).await), "error-rfp-unfinished", "nothing is ranked without every mark");
        let gave = scores::dismiss_evaluator(&table.tender.manager, project, number, it.actor().person().unwrap()).await;
        assert_eq!(rule(gave), "error-rfp-evaluator-gave");
    }

    async fn a_mark_is_given_once_however_often_it_is_sent(home: Home) {
        let table = Table::new(home).await;
        let [it, _] = table.judges();
        table.declare(it, "").await.unwrap();
        table.mark(it, 1, Some(4), "As the demo showed", 0).await.unwrap();
        table.mark(it, 1, Some(4), "As the demo showed ", 0).await.unwrap();
        let line = scores::sheet(it, &table.tender.project, table.tender.number, Some(1)).await.unwrap().lines.remove(0);
        assert_eq!((line.mark, line.version), (Some(Some(4)), 1));
        assert!(matches!(refusal(table.mark(it, 1, Some(u32::MAX), "More than all", 1).await), Refusal::Invalid { .. }));
    }
}
