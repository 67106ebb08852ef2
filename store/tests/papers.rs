//! An award on paper: the record for the buyer, a letter for each bidder and nobody else. On both databases.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use golive_domain::{Error as Refusal, access::Role, rfp::Leaning};
use golive_store::{Desk, award, papers};

use crate::support::{awarded::AwardedTender, databases, refusal, rule};

databases! {
    async fn the_record_says_who_decided_and_that_the_seals_held(home: Home) {
        let ranked = AwardedTender::ranked(home).await;
        let (project, number) = (&ranked.tender.project, ranked.tender.number);
        assert_eq!(rule(papers::record(&ranked.tender.it, project, number).await.map(drop)), "error-papers-unawarded");
        let new = award::NewAward { reasons: "The best for the price".into(), standstill: 10, ..award::NewAward::default() };
        award::award(&ranked.tender.sponsor, project, number, &new).await.unwrap();

        let record = papers::record(&ranked.tender.it, project, number).await.unwrap();
        assert_eq!((record.decision.winner.clone(), record.decision.by.as_deref()), ((2, "Sigma".to_owned()), Some("Bahram Tavakoli")));
        assert_eq!(record.decision.reasons, "The best for the price");
        assert!(record.results.ranking.is_some() && record.locked_at.is_some() && record.published_at.is_some());
        assert_eq!(record.evaluators.len(), 2);
        assert!(record.evaluators.iter().all(|one| one.declared_at.is_some() && one.conflict.is_none()));
        let held: Vec<_> = record.seals.iter().map(|seal| (seal.bidder, seal.answers_hold, seal.prices_hold)).collect();
        assert_eq!(held, [(1, true, Some(true)), (2, true, Some(true))]);
        let published = ranked.bidders[0].tender().await.commitments;
        let is_told = |seal: &papers::Seal| published.iter().any(|one| one.answers == seal.answers && one.prices == seal.prices);
        assert!(record.seals.iter().all(is_told), "as all bidders read them");

        let developer = home.member(project, "Taras", &[Role::VendorDeveloper]).await;
        assert_eq!(refusal(papers::record(&developer, project, number).await.map(drop)), Refusal::Forbidden);
        assert_eq!(refusal(papers::record(&ranked.bidders[1].desk, project, number).await.map(drop)), Refusal::NotFound, "not even who won");
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
        award::annul(&awarded.tender.manager, project, number, known, "Sigma withdrew").await.unwrap();
        let record = papers::record(&awarded.tender.it, project, number).await.unwrap();
        assert_eq!(record.decision.annulled.map(|(_, why)| why).as_deref(), Some("Sigma withdrew"));
        assert_eq!(rule(papers::own_letter(&awarded.bidders[0].desk, project, number).await.map(drop)), "error-papers-unawarded");
        assert_eq!(rule(papers::letter(&awarded.tender.it, project, number, 2).await.map(drop)), "error-papers-unawarded");
    }
}
