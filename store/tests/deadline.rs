//! What a deadline brings by itself: reminders, the closing, published commitments; and what searches find of requests. On both databases.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::collections::BTreeMap;

use chrono::TimeDelta;
use golive_domain::{
    Error as Refusal,
    access::Role,
    events::EventKind,
    id::RfpId,
    jobs::JobKind,
    rfp::{Envelope, RfpState, VendorFact},
    search::Thing,
};
use golive_store::{
    Desk,
    bids::{self, Invited},
    jobs,
    outbox::{self, Letter},
    rfp, testing,
    vendors::{self, VendorFields},
};

use crate::support::{Home, databases, refusal, tender::Tender};

/// Letters of this kind that were written since the last look.
async fn letters(home: &Home, key: &str) -> Vec<Letter> {
    let due = outbox::claim(&home.store, 200).await.unwrap();
    for each in &due {
        outbox::sent(&home.store, each).await.unwrap();
    }
    due.into_iter().map(|each| each.letter).filter(|letter| letter.say.key == key).collect()
}

async fn id(tender: &Tender) -> RfpId {
    rfp::rfp(&tender.manager, &tender.project, tender.number).await.unwrap().row.id
}

async fn told(tender: &Tender, kind: EventKind) -> usize {
    let history = rfp::rfp(&tender.manager, &tender.project, tender.number).await.unwrap().history;
    history.lines.iter().filter(|line| line.kind == kind).count()
}

async fn found(desk: &Desk, tender: &Tender, text: &str) -> Vec<Thing> {
    let hits = testing::seek(desk, &tender.project, text, testing::HITS).await.unwrap();
    hits.into_iter().map(|hit| hit.thing).collect()
}

databases! {
    async fn who_has_not_submitted_is_reminded_and_nobody_else_learns_who(home: Home) {
        let tender = Tender::new(home).await;
        let (one, _two) = (tender.bidder(home, 1, "Marek").await, tender.bidder(home, 2, "Olena").await);
        one.save(0, "Out of the box", "12000").await.unwrap();
        one.submit().await.unwrap();
        let id = id(&tender).await;
        assert!(bids::deadlines(&home.store).await.unwrap().contains(&id.to_string()));
        let deadline = one.tender().await.line.row.deadline.unwrap();
        assert_eq!(bids::attend(&home.store, id).await.unwrap(), Some(deadline - TimeDelta::days(3)));
        home.wait(TimeDelta::days(27));
        let planned = jobs::claim(&home.store, "a test", 50).await.unwrap();
        assert!(planned.iter().any(|job| job.kind == JobKind::Tender && job.subject == id.to_string()), "publishing planned it");
        letters(home, "").await;
        assert_eq!(bids::attend(&home.store, id).await.unwrap(), Some(deadline - TimeDelta::days(1)));
        bids::attend(&home.store, id).await.unwrap();
        let reminded = letters(home, "mail-bid-reminder").await;
        assert_eq!(reminded.iter().map(|letter| letter.to.as_str()).collect::<Vec<_>>(), ["olena@bids.example"], "once");
        home.wait(TimeDelta::days(2));
        bids::withdraw(&one.desk, &one.project, one.number).await.unwrap();
        letters(home, "").await;
        bids::attend(&home.store, id).await.unwrap();
        bids::attend(&home.store, id).await.unwrap();
        assert_eq!(letters(home, "mail-bid-reminder").await.len(), 2);
        let history = rfp::rfp(&tender.manager, &tender.project, tender.number).await.unwrap().history;
        let lines: Vec<_> = history.lines.iter().filter(|line| line.kind == EventKind::RfpReminded).collect();
        assert_eq!(lines.len(), 2);
        assert!(lines.iter().all(|line| line.changes.is_empty() && line.actor.is_none()), "who and how many is nobody's to know");
    }

    async fn a_reminder_is_told_though_everybody_has_submitted(home: Home) {
        let tender = Tender::new(home).await;
        let one = tender.bidder(home, 1, "Marek").await;
        one.save(0, "Out of the box", "12000").await.unwrap();
        one.submit().await.unwrap();
        home.wait(TimeDelta::days(27));
        letters(home, "").await;
        bids::attend(&home.store, id(&tender).await).await.unwrap();
        assert_eq!(letters(home, "mail-bid-reminder").await, []);
        assert_eq!(told(&tender, EventKind::RfpReminded).await, 1, "silence would say that all have");
    }

    async fn a_request_closes_at_its_deadline_without_anybody_who_opens(home: Home) {
        let tender = Tender::new(home).await;
        let one = tender.bidder(home, 1, "Marek").await;
        one.save(0, "Out of the box", "12000").await.unwrap();
        one.submit().await.unwrap();
        let id = id(&tender).await;
        home.wait(TimeDelta::days(30));
        bids::attend(&home.store, id).await.unwrap();
        let state = async || rfp::rfp(&tender.manager, &tender.project, tender.number).await.unwrap().row.state;
        assert_eq!(state().await, RfpState::Published, "the deadline itself is in time");
        home.wait(TimeDelta::microseconds(1));
        letters(home, "").await;
        assert_eq!(bids::attend(&home.store, id).await.unwrap(), None);
        assert_eq!(bids::attend(&home.store, id).await.unwrap(), None);
        assert_eq!((state().await, told(&tender, EventKind::RfpClosed).await), (RfpState::Closed, 1));
        let due = outbox::claim(&home.store, 200).await.unwrap();
        let count = |key: &str| due.iter().filter(|each| each.letter.say.key == key).count();
        assert_eq!((count("mail-rfp-closed"), count("mail-bid-closed")), (2, 1), "the two holders, and who bids");
        assert_eq!(tender.open(0, Envelope::Answers).await.unwrap(), 0);
        assert_eq!(tender.open(1, Envelope::Answers).await.unwrap(), 1);
        assert_eq!(told(&tender, EventKind::RfpClosed).await, 1);
        assert!(bids::deadlines(&home.store).await.unwrap().is_empty());
    }

    async fn whoever_opens_first_closes_it_and_an_addendum_moves_everything(home: Home) {
        let tender = Tender::new(home).await;
        let one = tender.bidder(home, 1, "Marek").await;
        one.save(0, "Out of the box", "12000").await.unwrap();
        home.wait(TimeDelta::days(27));
        let id = id(&tender).await;
        bids::attend(&home.store, id).await.unwrap();
        let version = tender.version().await;
        let moved = bids::amend(&tender.manager, &tender.project, tender.number, version, "Chat too", None).await.unwrap();
        assert_eq!(bids::attend(&home.store, id).await.unwrap(), Some(moved - TimeDelta::days(3)));
        one.submit().await.unwrap();
        home.wait(TimeDelta::days(7));
        assert_eq!(tender.open(0, Envelope::Answers).await.unwrap(), 0);
        assert_eq!(told(&tender, EventKind::RfpClosed).await, 1);
        assert_eq!(bids::attend(&home.store, id).await.unwrap(), None);
        assert_eq!(told(&tender, EventKind::RfpClosed).await, 1);
    }

    async fn commitments_are_published_at_the_deadline_without_names(home: Home) {
        let tender = Tender::new(home).await;
        let (one, two) = (tender.bidder(home, 1, "Marek").await, tender.bidder(home, 2, "Olena").await);
        for bidder in [&two, &one] {
            bidder.save(0, "Out of the box", "12000").await.unwrap();
            bidder.submit().await.unwrap();
            home.wait(TimeDelta::hours(1));
        }
        let (project, number) = (&tender.project, tender.number);
        let auditor = home.member(project, "Anna Rewers", &[Role::Auditor]).await;
        assert_eq!(bids::commitments(&auditor, project, number).await.unwrap().1, []);
        assert_eq!(bids::commitments_for_bidder(&one.desk, project, number).await.unwrap().1, []);
        home.wait(TimeDelta::days(30));
        let (_, published) = bids::commitments(&auditor, project, number).await.unwrap();
        assert_eq!(published.iter().map(|one| one.number).collect::<Vec<_>>(), [1, 2]);
        for (bidder, at) in [(&two, 0), (&one, 1)] {
            let receipt = bidder.tender().await.receipts[0].clone();
            assert_eq!((Some(&published[at].answers), Some(&published[at].prices), published[at].at), (receipt.answers.as_ref(), receipt.prices.as_ref(), receipt.at));
            assert_eq!(bids::commitments_for_bidder(&bidder.desk, project, number).await.unwrap().1, published, "the same for all");
        }
        let other = home.member(project, "Jan Other", &[Role::Bidder]).await;
        assert_eq!(refusal(bids::commitments_for_bidder(&other, project, number).await.map(drop)), Refusal::NotFound);
        assert_eq!(refusal(bids::commitments(&one.desk, project, number).await.map(drop)), Refusal::NotFound);
        assert_eq!(refusal(bids::commitments_for_bidder(&auditor, project, number).await.map(drop)), Refusal::Forbidden);
    }

    async fn requests_and_vendors_are_found_and_nothing_of_a_bid(home: Home) {
        let tender = Tender::new(home).await;
        let profile = BTreeMap::from([(VendorFact::Team, "Grew quinces before".to_owned())]);
        vendors::add(&tender.manager, &tender.project, VendorFields { name: "Delta".into(), profile, ..VendorFields::default() }).await.unwrap();
        let one = tender.bidder(home, 1, "Marek").await;
        one.save(0, "Zanzibar by default", "12345").await.unwrap();
        one.submit().await.unwrap();
        for text in ["Aras CRM", "RFP-1", "rfp ۱", "told"] {
            assert!(found(&tender.manager, &tender, text).await.contains(&Thing::Rfp), "{text}");
        }
        assert_eq!(found(&tender.manager, &tender, "quince").await, [Thing::Vendor]);
        let seen = async |text: &str| bids::seek_tenders(&one.desk, text).await.unwrap().len();
        assert_eq!((seen("told").await, seen("aras").await, seen("walrus").await), (1, 1, 0));
        let other = tender.bidder(home, 2, "Olena").await;
        let stranger = home.member(&tender.project, "Jan Other", &[Role::Bidder]).await;
        assert_eq!(bids::seek_tenders(&stranger, "told").await.unwrap(), [], "whoever was not invited finds none");
        let hidden = ["zanzibar", "12345", "marek"];
        for text in hidden {
            assert_eq!(found(&tender.manager, &tender, text).await, [], "{text}");
            assert_eq!((seen(text).await, bids::seek_tenders(&other.desk, text).await.unwrap().len()), (0, 0), "{text}");
        }
        assert!(testing::seek(&one.desk, &tender.project, "told", testing::HITS).await.is_err(), "the buyer's search is not theirs");
        let vendor = home.member(&tender.project, "Taras", &[Role::VendorDeveloper]).await;
        for text in ["told", "RFP-1", "quince"] {
            assert_eq!(found(&vendor, &tender, text).await, [], "{text}");
        }
        home.wait(TimeDelta::days(31));
        for holder in [0, 1] {
            tender.open(holder, Envelope::Answers).await.unwrap();
        }
        for text in hidden {
            assert_eq!(found(&tender.manager, &tender, text).await, [], "nor once it is open: {text}");
        }
    }

    async fn who_else_bids_is_told_to_no_bidder(home: Home) {
        let tender = Tender::new(home).await;
        let (one, two) = (tender.bidder(home, 1, "Marek").await, tender.bidder(home, 2, "Olena").await);
        home.member(&tender.project, "Taras", &[Role::VendorDeveloper]).await;
        let asks = async |email: &str| {
            let who = Invited { name: "Jan".into(), email: email.into() };
            bids::invite_colleague(&one.desk, &one.project, one.number, who).await
        };
        letters(home, "").await;
        // A rival's person, the buyer's, and one who is free: no answer differs, and no page.
        let people = one.tender().await.people;
        for (at, email) in ["olena@bids.example", "taras@example.org", "jan@bids.example"].into_iter().enumerate() {
            asks(email).await.unwrap();
            assert_eq!(one.tender().await.people, people, "{email}");
            let to: Vec<String> = letters(home, "mail-bid-invitation").await.iter().map(|letter| letter.to.as_str().to_owned()).collect();
            assert_eq!(to, if at == 2 { vec![email.to_owned()] } else { vec![] });
        }
        assert_eq!(told(&tender, EventKind::BidderNotInvited).await, 2, "the record tells the buyer");
        assert_eq!(told(&tender, EventKind::BidderInvited).await, 3);
        assert_eq!(bids::tenders(&two.desk).await.unwrap().len(), 1);
        let nameless = Invited { name: " ".into(), email: "olena@bids.example".into() };
        let refused = bids::invite_colleague(&one.desk, &one.project, one.number, nameless).await;
        assert!(matches!(refusal(refused), Refusal::Invalid { .. }), "a name is asked for whether or not the address is known");
        for _ in 3..20 {
            asks("olena@bids.example").await.unwrap();
        }
        for email in ["olena@bids.example", "petro@bids.example"] {
            assert!(matches!(refusal(asks(email).await), Refusal::TooMany { .. }), "{email}");
        }
        home.wait(TimeDelta::days(1));
        asks("petro@bids.example").await.unwrap();
    }

    async fn an_invitation_is_told_once(home: Home) {
        let tender = Tender::new(home).await;
        home.member(&tender.project, "Jan Other", &[Role::Bidder]).await;
        tender.invite(1, "Jan Other", "jan.other@example.org").await.unwrap();
        assert_eq!(told(&tender, EventKind::BidderInvited).await, 1);
        tender.invite(1, "Jan Other", "jan.other@example.org").await.unwrap();
        assert_eq!(told(&tender, EventKind::BidderInvited).await, 1, "who is in is not told again");
        home.wait(TimeDelta::days(30));
        tender.invite(2, "Olena", "olena@bids.example").await.unwrap();
        home.wait(TimeDelta::microseconds(1));
        assert_eq!(crate::support::rule(tender.invite(2, "Petro", "petro@bids.example").await), "error-rfp-invite");
    }
}
