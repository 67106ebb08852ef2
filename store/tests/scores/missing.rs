//! Marks that nobody gives, where the request says what becomes of them: from finishing to who comes first. On both databases.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use golive_domain::{
    Error as Refusal, Say,
    events::EventKind,
    rfp::{Absent, By, Envelope, Judged, Judging, scoring::printed},
};
use golive_store::{
    rfp,
    scores::{self, Results},
};

use super::table::Table;
use crate::support::{Home, databases, refusal, rule};

/// The team for six tenths, the demo for four, on a scale of ten.
fn judging(absent: Absent) -> Judging {
    let judged = |name: &str, weight| Judged { name: name.into(), weight, by: By::Whole };
    let criteria = vec![judged("Team", 6_000), judged("Demo", 4_000)];
    Judging { criteria, scale: 10, minimum: 4_000, absent, ..Judging::default() }
}

async fn declared(home: &Home, absent: Absent) -> Table {
    let table = Table::judged_by(home, judging(absent)).await;
    for judge in table.judges() {
        table.declare(judge, "").await.unwrap();
    }
    table
}

/// Why somebody does not finish who said another number than the one that is missing.
fn unconfirmed(result: golive_store::Result<()>) -> Say {
    match refusal(result) {
        Refusal::Invalid { mut fields } if fields.len() == 1 && fields[0].field == "gaps" => fields.remove(0).say,
        other => panic!("no gap refused it: {other:?}"),
    }
}

/// The first bid has nines for the team and nothing for the demo, the second sixes for the team and a six from one of two for the demo.
async fn judged_with_gaps(table: &Table, key: &str) {
    let [it, qa] = table.judges();
    assert_eq!(rule(table.finish_without(it, Some(4)).await), "error-rfp-no-mark", "who gives nothing abstains from the whole of it");
    table.mark(it, 1, None, "I have not read it yet", 0).await.unwrap();
    assert_eq!(rule(table.finish_without(it, Some(3)).await), "error-rfp-no-mark", "an abstention is no mark");
    table.mark(it, 1, Some(9), "", 1).await.unwrap();
    table.mark(it, 2, Some(6), "", 0).await.unwrap();
    table.mark_for("1", it, 2, Some(6), "", 0).await.unwrap();
    for other in [None, Some(0), Some(2)] {
        assert_eq!(unconfirmed(table.finish_without(it, other).await), Say::new(key).with("count", 1), "{other:?}");
    }
    let sheet = scores::sheet(it, &table.tender.project, table.tender.number, None).await.unwrap();
    assert_eq!((sheet.gaps, sheet.finished_at), (1, None));
    table.finish_without(it, Some(1)).await.unwrap();
    assert_eq!(rule(table.mark_for("1", it, 1, Some(9), "", 0).await), "error-rfp-finished");
    for (bidder, mark) in [(1, 9), (2, 6)] {
        table.mark(qa, bidder, Some(mark), "", 0).await.unwrap();
    }
    assert_eq!(rule(table.lock().await), "error-rfp-others-judge");
    assert_eq!(unconfirmed(table.finish(qa).await), Say::new(key).with("count", 2));
    table.finish_without(qa, Some(2)).await.unwrap();
    let history = rfp::rfp(&table.tender.manager, &table.tender.project, table.tender.number).await.unwrap().history;
    let told = history.lines.iter().filter(|line| line.kind == EventKind::EvaluatorDeclared);
    let told = told.filter(|line| line.note.as_deref() == Some("finished_gaps"));
    let mut left: Vec<u64> = told.map(|line| line.changes[0].to.as_u64().unwrap()).collect();
    left.sort_unstable();
    assert_eq!(left, [1, 2], "history tells how many each left out");
}

/// What comes of it once prices are open.
async fn ranked(table: &Table) -> Results {
    table.lock().await.unwrap();
    for holder in [0, 1] {
        table.tender.open(holder, Envelope::Prices).await.unwrap();
    }
    let results = scores::results(&table.tender.manager, &table.tender.project, table.tender.number).await.unwrap();
    assert_eq!((results.gaps(), results.bids.iter().map(scores::BidResult::gaps).collect::<Vec<_>>()), (3, vec![2, 1]));
    results
}

fn technical(results: &Results) -> Vec<String> {
    results.bids.iter().map(|bid| printed(&bid.technical.score, 2)).collect()
}

fn totals(results: &Results) -> Vec<(i32, String)> {
    let ranking = results.ranking.as_ref().unwrap();
    ranking.iter().map(|one| (results.bids[one.bid].bidder, printed(one.total.as_ref().unwrap(), 2))).collect()
}

databases! {
    async fn a_missing_mark_is_zero_where_that_was_published(home: Home) {
        let table = declared(home, Absent::Zero).await;
        judged_with_gaps(&table, "error-rfp-unfinished-zero").await;
        let results = ranked(&table).await;
        // 0.6 × 90 + 0.4 × 0, and 0.6 × 60 + 0.4 × 30.
        assert_eq!(technical(&results), ["54.00", "48.00"]);
        // 0.7 × 48 + 0.3 × 100, and 0.7 × 54 + 0.3 × 75.
        assert_eq!(totals(&results), [(2, "63.60".to_owned()), (1, "60.30".to_owned())]);
    }

    async fn a_missing_mark_is_left_out_where_that_was_published(home: Home) {
        let table = declared(home, Absent::Renormalise).await;
        judged_with_gaps(&table, "error-rfp-unfinished-renormalise").await;
        let results = ranked(&table).await;
        assert_eq!(technical(&results), ["90.00", "60.00"]);
        assert_eq!(results.bids[0].technical.criteria[1], None, "nobody judged its demo");
        // 0.7 × 90 + 0.3 × 75, and 0.7 × 60 + 0.3 × 100: what is not counted against the first puts it first.
        assert_eq!(totals(&results), [(1, "85.50".to_owned()), (2, "72.00".to_owned())]);
    }

    async fn where_all_is_given_nobody_is_asked_what_is_missing(home: Home) {
        let table = declared(home, Absent::Zero).await;
        for judge in table.judges() {
            for (bidder, key) in [(1, "0"), (1, "1"), (2, "0"), (2, "1")] {
                table.mark_for(key, judge, bidder, Some(7), "", 0).await.unwrap();
            }
            table.finish(judge).await.unwrap();
        }
        table.lock().await.unwrap();
        let results = scores::results(&table.tender.manager, &table.tender.project, table.tender.number).await.unwrap();
        assert_eq!((results.gaps(), technical(&results)), (0, vec!["70.00".to_owned(); 2]));
    }

    async fn a_bid_that_nobody_judged_is_agreed_on_where_there_is_nothing_to_stretch(home: Home) {
        let table = declared(home, Absent::Renormalise).await;
        let [it, qa] = table.judges();
        let (project, number) = (&table.tender.project, table.tender.number);
        table.mark(it, 1, Some(7), "", 0).await.unwrap();
        table.finish_without(it, Some(3)).await.unwrap();
        assert_eq!(scores::apart(it, project, number).await.unwrap(), [], "the other one may judge it still");
        table.mark(qa, 1, Some(7), "", 0).await.unwrap();
        table.finish_without(qa, Some(3)).await.unwrap();
        assert_eq!(rule(table.lock().await), "error-rfp-gaps");
        let apart = scores::apart(it, project, number).await.unwrap();
        assert_eq!(apart.iter().map(|one| (one.bidder, one.spread, one.marks.len())).collect::<Vec<_>>(), [(2, 0, 0); 2]);
        let agreed = table.agree(it, 6).await.unwrap();
        table.sign(qa, agreed).await.unwrap();
        table.lock().await.unwrap();
        let results = scores::results(it, project, number).await.unwrap();
        assert_eq!(technical(&results), ["70.00", "60.00"]);
        assert_eq!(results.bids.iter().map(scores::BidResult::gaps).collect::<Vec<_>>(), [2, 2], "what they agreed on is no gap");
    }
}
