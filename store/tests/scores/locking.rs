//! Locking the scores while a bid did not open. On both databases.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use chrono::TimeDelta;
use golive_domain::{
    Error as Refusal,
    access::Role,
    events::EventKind,
    rfp::{Envelope, Unopened},
};
use golive_store::{
    rfp,
    scores::{self, GivenMark, LeftOut},
};
use sea_orm::ConnectionTrait as _;

use crate::support::{databases, refusal, tender::Tender};

databases! {
    async fn whoever_locks_says_how_many_bids_did_not_open(home: Home) {
        let tender = Tender::new(home).await;
        let (manager, project, number) = (&tender.manager, &tender.project, tender.number);
        let qa = home.member(project, "Parisa Nouri", &[Role::QaRepresentative]).await;
        let (one, two) = (tender.bidder(home, 1, "Marek").await, tender.bidder(home, 2, "Olena").await);
        for bidder in [&one, &two] {
            bidder.save(0, "Out of the box", "12000").await.unwrap();
        }
        let broken = one.submit().await.unwrap().answers.unwrap();
        two.submit().await.unwrap();
        assert_eq!(scores::left_out(manager, project, number).await.unwrap(), [], "before the deadline nobody learns who has sent a bid");
        home.wait(TimeDelta::days(31));
        let put = async |is: &str, instead_of: &str| {
            let sql = format!("UPDATE bid_sent SET answers_commitment = '{is}' WHERE answers_commitment = '{instead_of}'");
            home.database.rows.execute_unprepared(&sql).await.unwrap();
        };
        put("00", &broken).await;
        for holder in [0, 1] {
            tender.open(holder, Envelope::Answers).await.unwrap();
        }
        for judge in [&tender.it, &qa] {
            scores::name_evaluator(manager, project, number, judge.actor().person().unwrap()).await.unwrap();
            scores::declare(judge, project, number, "", &[]).await.unwrap();
            let given = GivenMark { key: "0".into(), mark: Some(4), reason: String::new(), version: 0 };
            scores::give_marks(judge, project, number, 2, vec![given]).await.unwrap();
            scores::finish(judge, project, number, None).await.unwrap();
        }

        let left = scores::left_out(&qa, project, number).await.unwrap();
        assert_eq!(left, [LeftOut { bidder: 1, name: "Kompas".into(), why: Some(Unopened::Commitment) }]);
        for wrong in [0, 2] {
            let Refusal::Invalid { fields } = refusal(scores::lock(manager, project, number, wrong).await) else { panic!("{wrong}") };
            assert_eq!((fields[0].field.as_str(), fields[0].say.key.as_str()), ("unopened", "error-rfp-left-out"));
            assert!(fields[0].say.args.contains(&("names".to_owned(), "Kompas".to_owned())), "{fields:?}");
        }
        scores::lock(manager, project, number, 1).await.unwrap();
        let history = rfp::rfp(manager, project, number).await.unwrap().history;
        let locked = history.lines.iter().find(|line| line.kind == EventKind::RfpEvaluated).unwrap();
        assert_eq!(locked.note.as_deref(), Some("1"), "history tells how many");
        let judged = scores::results(manager, project, number).await.unwrap().bids;
        assert_eq!(judged.iter().map(|bid| bid.bidder).collect::<Vec<_>>(), [2]);
        assert_eq!(scores::left_out(manager, project, number).await.unwrap(), [], "it is done");
    }
}
