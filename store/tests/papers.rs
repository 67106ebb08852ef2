//! An award on paper: the record for the buyer, a letter for each bidder and nobody else. On both databases.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use chrono::TimeDelta;
use golive_domain::{Error as Refusal, access::Role, rfp::Leaning};
use golive_store::{Desk, award, papers};
use sea_orm::ConnectionTrait as _;

use crate::support::{awarded::AwardedTender, databases, refusal, rule};

databases! {
    async fn the_record_says_who_decided_and_that_the_seals_held(home: Home) {
        let ranked = AwardedTender::ranked(home).await;
        let (project, number) = (&ranked.tender.project, ranked.tender.number);
        assert_eq!(rule(papers::record(&ranked.tender.it, project, number).await.map(drop)), "error-papers-unawarded");
        let basis = award::basis(&ranked.tender.sponsor, project, number).await.unwrap().unwrap();
        let new = award::NewAward { basis, reasons: "The best for the price".into(), standstill: 10, ..award::NewAward::default() };
        award::award(&ranked.tender.sponsor, project, number, &new).await.unwrap();

        let record = papers::record(&ranked.tender.it, project, number).await.unwrap();
        assert_eq!((record.decision.winner.clone(), record.decision.by.as_deref()), ((2, "Sigma".to_owned()), Some("Bahram Tavakoli")));
        assert_eq!(record.decision.reasons, "The best for the price");
        assert!(record.results.ranking.is_some() && record.locked_at.is_some() && record.published_at.is_some());
        assert_eq!(record.evaluators.len(), 2);
        assert!(record.evaluators.iter().all(|one| one.declared_at.is_some() && one.conflict.is_none()));
        assert!(record.declarations.len() == 2 && record.declarations.iter().all(|one| one.newest && one.conflict.is_none()));
        let held: Vec<_> = record.seals.iter().map(|seal| (seal.bidder, seal.answers_hold, seal.prices_hold)).collect();
        assert_eq!(held, [(1, true, Some(true)), (2, true, Some(true))]);
        let published = ranked.bidders[0].tender().await.commitments;
        let is_told = |seal: &papers::Seal| published.iter().any(|one| one.answers == seal.answers && one.prices == seal.prices);
        assert!(record.seals.iter().all(is_told), "as all bidders read them");

        let developer = home.member(project, "Taras", &[Role::VendorDeveloper]).await;
        assert_eq!(refusal(papers::record(&developer, project, number).await.map(drop)), Refusal::Forbidden);
        assert_eq!(refusal(papers::record(&ranked.bidders[1].desk, project, number).await.map(drop)), Refusal::NotFound, "not even who won");
    }

    async fn a_seal_that_was_broken_is_told_on_the_record(home: Home) {
        let awarded = AwardedTender::new(home).await;
        let (project, number) = (&awarded.tender.project, awarded.tender.number);
        home.database.rows.execute_unprepared("UPDATE bid_sent SET prices_commitment = answers_commitment").await.unwrap();
        let record = papers::record(&awarded.tender.it, project, number).await.unwrap();
        let held: Vec<_> = record.seals.iter().map(|seal| (seal.answers_hold, seal.prices_hold)).collect();
        assert_eq!(held, [(true, Some(false)), (true, Some(false))]);
        // One envelope in the place of the other opens nowhere.
        home.database.rows.execute_unprepared("UPDATE bid_sent SET answers = prices").await.unwrap();
        let record = papers::record(&awarded.tender.it, project, number).await.unwrap();
        assert!(record.seals.iter().all(|seal| !seal.answers_hold));
    }

    async fn a_bidder_reads_of_the_own_bid_and_of_no_other(home: Home) {
        let awarded = AwardedTender::new(home).await;
        let (project, number) = (&awarded.tender.project, awarded.tender.number);
        let [kompas, sigma] = &awarded.bidders;
        let lost = papers::own_letter(&kompas.desk, project, number).await.unwrap();
        assert_eq!((lost.bidder, lost.name.as_str(), lost.won, lost.winner.as_str()), (1, "Kompas", false, "Sigma"));
        assert_eq!((lost.place, lost.ranked, lost.scores.len()), (Some(Ok(2)), 2, 1));
        let remarks: Vec<_> = lost.remarks.iter().map(|remark| (remark.leaning, remark.text.as_str())).collect();
        assert_eq!(remarks, [(Some(Leaning::Strength), "A calm demo")]);
        assert_eq!(lost.left_out, 1, "what names another bidder is not read to this one");
        let told = format!("{lost:?}");
        for secret in ["9876", "987600", "12345", "1234500", "costs less", "Reports are strong", "from the first day", "Parisa", "Behrouz"] {
            assert!(!told.contains(secret), "{secret} in {told}");
        }
        let won = papers::own_letter(&sigma.desk, project, number).await.unwrap();
        assert_eq!((won.bidder, won.won, won.place), (2, true, Some(Ok(1))));
        assert_eq!(papers::letter(&awarded.tender.it, project, number, 1).await.unwrap(), lost, "the buyer reads the same letter");
    }

    async fn nobody_else_reads_a_letter(home: Home) {
        let awarded = AwardedTender::new(home).await;
        let (project, number) = (&awarded.tender.project, awarded.tender.number);
        let letter = async |desk: &Desk, bidder| papers::letter(desk, project, number, bidder).await.map(drop);
        assert_eq!(refusal(letter(&awarded.bidders[0].desk, 2).await), Refusal::NotFound);
        assert_eq!(refusal(letter(&awarded.bidders[0].desk, 1).await), Refusal::NotFound, "the own one has its own way");
        let developer = home.member(project, "Taras", &[Role::VendorDeveloper]).await;
        assert_eq!(refusal(letter(&developer, 1).await), Refusal::Forbidden);
        assert_eq!(refusal(letter(&awarded.tender.it, 9).await), Refusal::NotFound);
        assert_eq!(refusal(papers::own_letter(&awarded.tender.it, project, number).await.map(drop)), Refusal::Forbidden);
        let (_, theirs) = home.project("OTHER").await;
        assert_eq!(refusal(letter(&theirs, 1).await), Refusal::NotFound);
    }

    async fn an_annulled_award_has_a_record_and_no_letters(home: Home) {
        let awarded = AwardedTender::new(home).await;
        let (project, number) = (&awarded.tender.project, awarded.tender.number);
        let known = award::awarded(&awarded.tender.it, project, number).await.unwrap().award.unwrap().id;
        award::annul(&awarded.tender.sponsor, project, number, known, "Sigma withdrew").await.unwrap();
        let record = papers::record(&awarded.tender.it, project, number).await.unwrap();
        assert_eq!(record.decision.annulled.map(|(_, why)| why).as_deref(), Some("Sigma withdrew"));
        assert!(record.earlier.is_empty(), "it is the last one");
        assert_eq!(rule(papers::own_letter(&awarded.bidders[0].desk, project, number).await.map(drop)), "error-papers-unawarded");
        assert_eq!(rule(papers::letter(&awarded.tender.it, project, number, 2).await.map(drop)), "error-papers-unawarded");

        home.wait(TimeDelta::hours(1));
        let basis = award::basis(&awarded.tender.sponsor, project, number).await.unwrap().unwrap();
        let (reasons, deviation) = ("The next".to_owned(), "Sigma withdrew".to_owned());
        let new = award::NewAward { basis, bidder: Some(1), reasons, deviation, standstill: 10, ..award::NewAward::default() };
        award::award(&awarded.tender.sponsor, project, number, &new).await.unwrap();
        let record = papers::record(&awarded.tender.it, project, number).await.unwrap();
        assert_eq!((record.decision.winner.1.as_str(), record.decision.annulled), ("Kompas", None));
        let [before] = record.earlier.as_slice() else { panic!("{:?}", record.earlier) };
        assert_eq!((before.winner.1.as_str(), before.reasons.as_str()), ("Sigma", "Sigma costs less than Kompas"));
        assert_eq!(before.annulled.as_ref().map(|(_, why)| why.as_str()), Some("Sigma withdrew"));
    }
}
