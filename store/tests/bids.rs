//! Bidding: coming in, working under the own key, submitting under seal, opening together. On both databases.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use crate::support::{
    databases, refusal, rule,
    tender::{HOLDERS, OWN, Tender, phrase},
};
use chrono::TimeDelta;
use golive_domain::{
    Error as Refusal,
    access::Role,
    rfp::{BidStanding, Envelope, RfpState, SentKind},
};
use golive_store::{
    bids::{self, Kept, Rest},
    events, outbox, rfp, vendors,
};
use sha2::{Digest as _, Sha256};

databases! {
    async fn a_bidder_comes_in_by_invitation_and_sees_the_own_request_alone(home: Home) {
        let tender = Tender::new(home).await;
        let one = tender.bidder(home, 1, "Marek").await;
        let read = one.tender().await;
        assert_eq!((read.vendor.as_str(), read.open, read.keyed, read.zone.as_str()), ("Kompas", true, true, "Europe/Warsaw"));
        assert_eq!(read.body.requirements.len(), 1);
        assert_eq!(bids::tenders(&one.desk).await.unwrap().len(), 1);
        let letters = outbox::claim(&home.store, 50).await.unwrap();
        assert!(letters.iter().any(|due| due.letter.say.key == "mail-bid-invitation"), "the way in is mailed");

        for shut in [
            rfp::rfp(&one.desk, &tender.project, tender.number).await.map(drop),
            bids::bidders(&one.desk, &tender.project, tender.number).await.map(drop),
            vendors::vendor(&one.desk, &tender.project, 1).await.map(drop),
            bids::opening(&one.desk, &tender.project, tender.number).await.map(drop),
            events::of_project(&one.desk, &tender.project, &events::AuditFilter::default(), 1).await.map(drop),
            golive_store::projects::frame(&one.desk, &tender.project).await.map(drop),
        ] {
            assert_eq!(refusal(shut), Refusal::NotFound);
        }
        assert_eq!(golive_store::projects::mine(&one.desk).await.unwrap(), [], "no project of theirs to enter");
        assert_eq!(golive_store::projects::cards(&one.desk).await.unwrap(), [], "nor to read of");
        let other = home.member(&tender.project, "Jan Other", &[Role::Bidder]).await;
        for (stranger, refused) in [(&tender.manager, Refusal::Forbidden), (&tender.it, Refusal::Forbidden), (&other, Refusal::NotFound)] {
            assert_eq!(refusal(bids::tender(stranger, &tender.project, tender.number).await.map(drop)), refused);
        }
        let inside = refusal(tender.invite(2, "Behrouz Daneshvar", "behrouz.daneshvar@example.org").await);
        assert!(matches!(inside, Refusal::Invalid { .. }), "who works for the buyer does not bid: {inside:?}");
        let both = refusal(tender.invite(2, "Marek", "marek@bids.example").await);
        assert!(matches!(both, Refusal::Invalid { .. }), "nobody bids for two: {both:?}");
    }

    async fn what_is_worked_on_opens_under_the_own_key_alone(home: Home) {
        let tender = Tender::new(home).await;
        let one = tender.bidder(home, 1, "Marek").await;
        assert_eq!(one.save(0, "Out of the box, as a seldom word", "12 000").await.unwrap(), Vec::<String>::new());
        let draft = bids::draft(&one.desk, &one.project, one.number, &one.key).await.unwrap();
        assert_eq!(draft.lines[&one.code].content.price, "12 000", "as it was typed");
        // A colleague of the same bid, in another browser.
        let two = tender.bidder(home, 1, "Zofia").await;
        assert_eq!(two.save(1, "By settings", "9000").await.unwrap(), Vec::<String>::new());
        assert_eq!(one.save(1, "Mine", "1").await.unwrap(), std::slice::from_ref(&one.code), "told");
        let line = bids::draft(&one.desk, &one.project, one.number, &one.key).await.unwrap().lines[&one.code].clone();
        assert_eq!((line.content.text.as_str(), line.version), ("By settings", 3), "theirs stands");
        assert_eq!(line.content.beside.unwrap().text, "Mine", "and this one beside it");
        let rival = tender.bidder(home, 2, "Olena").await;
        let other = bids::draft(&one.desk, &one.project, one.number, &rival.key).await;
        assert_eq!(rule(other.map(drop)), "error-bid-locked");
        assert!(bids::draft(&rival.desk, &rival.project, rival.number, &rival.key).await.unwrap().lines.is_empty());
        let wrong = bids::unlock(&one.desk, &one.project, one.number, "orchard pencil winter gravel").await;
        assert!(matches!(refusal(wrong.map(drop)), Refusal::Invalid { .. }));
        // A forgotten phrase costs the draft and no more.
        bids::start_over(&one.desk, &one.project, one.number).await.unwrap();
        let key = bids::choose_own_phrase(&one.desk, &one.project, one.number, "UTC", &phrase(HOLDERS[0])).await.unwrap();
        assert!(bids::draft(&one.desk, &one.project, one.number, &key).await.unwrap().lines.is_empty());
    }

    async fn bids_open_after_the_deadline_by_as_many_as_were_named(home: Home) {
        let tender = Tender::new(home).await;
        let (one, two) = (tender.bidder(home, 1, "Marek").await, tender.bidder(home, 2, "Olena").await);
        assert_eq!(rule(one.submit().await), "error-bid-unfit");
        one.save(0, "Out of the box", "12 000").await.unwrap();
        let first = one.submit().await.unwrap();
        one.save(1, "Out of the box, really", "11 000,50").await.unwrap();
        let rest = Rest { letter: "Dear buyer".into(), others: vec![("Hosting".into(), "300".into())], ..Rest::default() };
        bids::save_rest(&one.desk, &one.project, one.number, &one.key, Kept { content: rest, version: 0 }).await.unwrap();
        let second = one.submit().await.unwrap();
        assert_ne!(first.answers, second.answers);
        two.save(0, "By settings", "9000").await.unwrap();
        two.submit().await.unwrap();
        bids::withdraw(&two.desk, &two.project, two.number).await.unwrap();
        assert_eq!(two.tender().await.line.standing, BidStanding::None);
        two.submit().await.unwrap();
        assert_eq!(rule(tender.open(0, Envelope::Answers).await), "error-rfp-sealed", "before the deadline nobody opens");
        assert!(one.tender().await.commitments.is_empty());

        home.wait(TimeDelta::days(30));
        assert!(one.submit().await.is_ok(), "the deadline itself is in time");
        home.wait(TimeDelta::microseconds(1));
        for late in [one.submit().await, bids::withdraw(&one.desk, &one.project, one.number).await] {
            assert_eq!(rule(late), "error-bid-late");
        }
        assert_eq!(rule(one.save(2, "More", "1").await), "error-bid-late");
        let own = one.tender().await;
        let last = own.receipts.iter().find(|receipt| receipt.kind == SentKind::Submitted).unwrap().clone();
        assert_eq!(own.commitments.len(), 2);
        assert!(own.commitments.iter().any(|one| Some(&one.answers) == last.answers.as_ref() && Some(&one.prices) == last.prices.as_ref()), "whoever holds a receipt finds it");
        // The receipt can be reckoned anew from what the bidder keeps.
        let (receipt, copy) = bids::receipt(&one.desk, &one.project, one.number, last.id, &one.key).await.unwrap();
        let salt: Vec<u8> = (0..32).map(|at| u8::from_str_radix(&copy.prices_salt[2 * at..2 * at + 2], 16).unwrap()).collect();
        let told = [b"golive bid commitment 1\0".as_slice(), &salt, &copy.prices.bytes()].concat();
        assert_eq!(receipt.prices.unwrap(), format!("{:x}", Sha256::digest(told)));

        assert_eq!(tender.open(0, Envelope::Answers).await.unwrap(), 0, "one alone opens nothing");
        assert_eq!(tender.open(0, Envelope::Answers).await.unwrap(), 0, "nor twice");
        let half = bids::opening(&tender.manager, &tender.project, tender.number).await.unwrap();
        assert_eq!((half.bids, half.answers.by.len(), half.answers.opened), (2, 1, 0));
        let guess = bids::open_envelopes(&tender.sponsor, &tender.project, tender.number, Envelope::Answers, HOLDERS[0]).await;
        assert!(matches!(refusal(guess.map(drop)), Refusal::Invalid { .. }), "another's phrase");
        assert_eq!(refusal(bids::open_envelopes(&tender.manager, &tender.project, tender.number, Envelope::Answers, OWN).await), Refusal::Forbidden);
        assert_eq!(tender.open(1, Envelope::Answers).await.unwrap(), 2);
        assert_eq!(rule(tender.open(1, Envelope::Prices).await), "error-rfp-sealed", "prices wait for the scores");
        let row = rfp::rfp(&tender.manager, &tender.project, tender.number).await.unwrap().row;
        assert_eq!(row.state, RfpState::Closed);
    }

    async fn after_an_addendum_a_bid_is_confirmed_or_lapses(home: Home) {
        let tender = Tender::new(home).await;
        let (one, two) = (tender.bidder(home, 1, "Marek").await, tender.bidder(home, 2, "Olena").await);
        for bidder in [&one, &two] {
            bidder.save(0, "Out of the box", "12000").await.unwrap();
            bidder.submit().await.unwrap();
        }
        home.wait(TimeDelta::days(27));
        let amend = async |body: &str, deadline| bids::amend(&tender.manager, &tender.project, tender.number, tender.version().await, body, deadline).await;
        let was = one.tender().await.line.row.deadline.unwrap();
        let earlier = refusal(amend("Sooner", Some(was - TimeDelta::days(1))).await);
        assert!(matches!(earlier, Refusal::Invalid { .. }), "{earlier:?}");
        let is = amend("Chat is wanted too", None).await.unwrap();
        assert_eq!(is, home.now() + TimeDelta::days(6), "near the deadline it moves");
        assert_eq!(one.tender().await.line.standing, BidStanding::Unconfirmed(1));
        assert_eq!(one.tender().await.addenda[0].body, "Chat is wanted too");
        assert_eq!(bids::confirm(&one.desk, &one.project, one.number).await.unwrap().kind, SentKind::Confirmed);
        assert_eq!(one.tender().await.line.standing, BidStanding::Counts);
        home.wait(TimeDelta::days(7));
        assert_eq!((one.tender().await.line.standing, two.tender().await.line.standing), (BidStanding::Counts, BidStanding::Lapsed));
        assert_eq!(one.tender().await.commitments.len(), 1);
        assert_eq!(rule(amend("Too late", None).await), "error-rfp-amend");
    }

    async fn questions_are_answered_to_all_and_nobody_is_told_who_asked(home: Home) {
        let tender = Tender::new(home).await;
        let (one, two) = (tender.bidder(home, 1, "Marek").await, tender.bidder(home, 2, "Olena").await);
        let place = bids::ask(&one.desk, &one.project, one.number, "How many users?").await.unwrap();
        assert!(one.tender().await.questions[0].own);
        assert_eq!(two.tender().await.questions, [], "what is not answered is the asker's alone");
        let known = bids::asked(&tender.manager, &tender.project, tender.number).await.unwrap();
        assert!(!known[0].own);
        let told = rfp::rfp(&tender.manager, &tender.project, tender.number).await.unwrap().history;
        let asked = told.lines.iter().find(|line| line.kind == golive_domain::events::EventKind::RfpQuestionAsked).unwrap();
        assert!(asked.actor.is_none(), "history does not say who");
        bids::answer(&tender.manager, &tender.project, tender.number, place, "Sixty.").await.unwrap();
        let heard = two.tender().await.questions;
        assert_eq!((heard[0].answer.as_deref(), heard[0].own), (Some("Sixty."), false));
        let letters = outbox::claim(&home.store, 50).await.unwrap();
        assert_eq!(letters.iter().filter(|due| due.letter.say.key == "mail-bid-answered").count(), 2);
        assert_eq!(refusal(bids::answer(&two.desk, &two.project, two.number, place, "Mine").await), Refusal::NotFound);
    }
}
