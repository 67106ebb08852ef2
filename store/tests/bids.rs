//! Bidding: coming in, working under the own key, submitting under seal, opening together. On both databases.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::collections::{BTreeMap, BTreeSet};

use crate::support::{
    databases, refusal, rule,
    tender::{Bidder, HOLDERS, OWN, Tender, phrase},
};
use chrono::TimeDelta;
use golive_domain::{
    Error as Refusal,
    access::Role,
    rfp::{BidStanding, Envelope, RfpState, SentKind, Unopened, Worked},
};
use golive_store::{
    Desk, Store,
    bids::{self, Kept, Rest},
    events, outbox, rfp, vendors,
};
use sea_orm::{ConnectionTrait as _, Statement};
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

    async fn of_what_three_colleagues_write_at_once_nothing_is_lost(home: Home) {
        let tender = Tender::new(home).await;
        let one = tender.bidder(home, 1, "Marek").await;
        let (two, three) = (tender.bidder(home, 1, "Zofia").await, tender.bidder(home, 1, "Adam").await);
        one.save(0, "First", "1").await.unwrap();
        for (late, text) in [(&two, "Second"), (&three, "Third"), (&two, "Second")] {
            assert_eq!(late.save(0, text, "2").await.unwrap(), std::slice::from_ref(&one.code));
        }
        assert_eq!(three.save(0, "First", "1").await.unwrap(), Vec::<String>::new(), "who wrote the same is not in the way");
        let read = async || bids::draft(&one.desk, &one.project, one.number, &one.key).await.unwrap();
        let line = read().await.lines[&one.code].clone();
        one.save(line.version, " First", "1").await.unwrap();
        let line = read().await.lines[&one.code].clone();
        let beside: Vec<_> = line.content.all_beside().map(|one| one.text.as_str()).collect();
        assert_eq!((line.content.text.trim(), beside), ("First", vec!["Third", "Second"]), "sending it as it stands settles nothing");
        assert_eq!(read().await.codes_beside(), [&one.code]);
        one.save(line.version, "Of all three", "2").await.unwrap();
        assert_eq!(read().await.lines[&one.code].content.all_beside().count(), 0, "what is written anew settles it");
        assert_eq!(two.save(line.version, "Fourth", "2").await.unwrap(), std::slice::from_ref(&one.code));
        let line = read().await.lines[&one.code].clone();
        let settled = BTreeSet::from([one.code.clone()]);
        let same = BTreeMap::from([(one.code.clone(), Kept { content: Worked { beside: None, ..line.content }, version: line.version })]);
        bids::save_lines_settling(&one.desk, &one.project, one.number, &one.key, same, &settled).await.unwrap();
        let line = read().await.lines[&one.code].content.clone();
        assert_eq!((line.text.as_str(), line.beside), ("Of all three", None), "so does whoever says that it is taken over");

        let letter = |text: &str| Rest { letter: text.into(), ..Rest::default() };
        let save = async |who: &Bidder, text: &str, version| {
            let rest = Kept { content: letter(text), version };
            bids::save_rest_or_lay_beside(&who.desk, &who.project, who.number, &who.key, rest).await.unwrap()
        };
        assert!(save(&one, "First", 0).await);
        assert!(!save(&two, "Second", 0).await && !save(&three, "Third", 0).await && !save(&two, "Second", 0).await);
        assert!(save(&three, "First", 0).await, "the same again");
        let draft = read().await;
        assert_eq!((draft.rest.content, draft.rest.version), (letter("First"), 3));
        assert_eq!(draft.rest_beside, [letter("Third"), letter("Second")]);
        assert!(!save(&one, "Of one alone", 1).await, "who read it before them takes nothing away unseen");
        assert!(save(&one, "First ", 4).await);
        assert_eq!(read().await.rest_beside.len(), 3, "saving it as it stands settles nothing");
        assert!(save(&one, "Of all three", 5).await);
        assert_eq!(read().await.rest_beside, []);
        assert!(!save(&two, "Fourth", 5).await);
        let same = Kept { content: letter("Of all three"), version: 7 };
        assert!(bids::save_rest_settling(&one.desk, &one.project, one.number, &one.key, same).await.unwrap());
        assert_eq!(read().await.rest_beside, []);
    }

    async fn what_no_database_keeps_is_not_taken_into_a_bid(home: Home) {
        let tender = Tender::new(home).await;
        let one = tender.bidder(home, 1, "Marek").await;
        one.save(0, "Out of\0 the box\r\nNo more", "12\u{0}000").await.unwrap();
        let rest = Rest { letter: "Dear\0 buyer".into(), others: vec![("Host\0ing".into(), "3\u{0}00".into())], ..Rest::default() };
        bids::save_rest(&one.desk, &one.project, one.number, &one.key, Kept { content: rest, version: 0 }).await.unwrap();
        let draft = bids::draft(&one.desk, &one.project, one.number, &one.key).await.unwrap();
        let line = &draft.lines[&one.code].content;
        assert_eq!((line.text.as_str(), line.price.as_str()), ("Out of the box\nNo more", "12000"));
        one.submit().await.unwrap();
        home.wait(TimeDelta::days(30) + TimeDelta::microseconds(1));
        tender.open(0, Envelope::Answers).await.unwrap();
        assert_eq!(tender.open(1, Envelope::Answers).await.unwrap(), 1, "one bidder's letter stops nobody's opening");
        let bid = bids::opened_bid(&tender.manager, &tender.project, tender.number, 1).await.unwrap().unwrap();
        assert_eq!((bid.letter.as_str(), bid.lines[0].answer.as_ref().unwrap().text.as_str()), ("Dear buyer", "Out of the box\nNo more"));
    }

    async fn who_declined_and_submits_after_all_hears_of_addenda(home: Home) {
        let tender = Tender::new(home).await;
        let one = tender.bidder(home, 1, "Marek").await;
        bids::decline(&one.desk, &one.project, one.number, true).await.unwrap();
        assert!(one.tender().await.line.declined);
        one.save(0, "Out of the box", "12000").await.unwrap();
        one.submit().await.unwrap();
        assert!(!one.tender().await.line.declined);
        outbox::claim(&home.store, 50).await.unwrap();
        bids::amend(&tender.manager, &tender.project, tender.number, tender.version().await, "Chat is wanted too", None).await.unwrap();
        let letters = outbox::claim(&home.store, 50).await.unwrap();
        assert_eq!(letters.iter().filter(|due| due.letter.say.key == "mail-bid-addendum").count(), 1);
    }

    async fn a_phrase_is_dear_to_guess_unless_everybody_is_told_it(home: Home) {
        let tender = Tender::new(home).await;
        let (project, number) = (&tender.project, tender.number);
        tender.invite(1, "Marek", "marek@bids.example").await.unwrap();
        let rows = bids::bidders(&tender.manager, project, number).await.unwrap();
        let marek = home.desk(rows[0].people[0].id);
        let salt = async || {
            let sql = Statement::from_string(home.database.rows.get_database_backend(), "SELECT salt FROM bidder".to_owned());
            let row = home.database.rows.query_one_raw(sql).await.unwrap().unwrap();
            row.try_get_by_index::<String>(0).unwrap()
        };
        // As the server opens it.
        let served = Store::open(&home.database.options).await.unwrap().at(home.clock.clone());
        let there = served.acting_as(marek.actor().clone());
        let key = bids::choose_own_phrase(&there, project, number, "UTC", &phrase(OWN)).await.unwrap();
        assert!(!salt().await.contains("told"));
        let again = bids::unlock(&marek, project, number, OWN).await.unwrap();
        assert_eq!(again.to_text(), key.to_text(), "every store opens it");
        bids::start_over(&marek, project, number).await.unwrap();
        let key = bids::choose_own_phrase(&marek, project, number, "UTC", &phrase(OWN)).await.unwrap();
        assert!(salt().await.starts_with("told:"));
        assert_eq!(bids::unlock(&there, project, number, OWN).await.unwrap().to_text(), key.to_text());
        served.close().await.unwrap();
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
        let answer = async |desk: &Desk, read, body: &str| bids::answer(desk, &tender.project, tender.number, place, read, body).await;
        answer(&tender.manager, None, "Sixty.").await.unwrap();
        let heard = two.tender().await.questions;
        assert_eq!((heard[0].answer.as_deref(), heard[0].own), (Some("Sixty."), false));
        let letters = outbox::claim(&home.store, 50).await.unwrap();
        assert_eq!(letters.iter().filter(|due| due.letter.say.key == "mail-bid-answered").count(), 2);
        assert_eq!(refusal(answer(&two.desk, None, "Mine").await), Refusal::NotFound);

        // Who had not read it writes nothing over it, and what was said first is kept.
        let given = heard[0].answered_at;
        assert_eq!(rule(answer(&tender.manager, None, "Six hundred.").await), "error-rfp-answered");
        home.wait(TimeDelta::hours(1));
        answer(&tender.manager, given, "Seventy.").await.unwrap();
        assert_eq!(rule(answer(&tender.manager, given, "Eighty.").await), "error-rfp-answered");
        let read = two.tender().await.questions;
        assert_eq!(read[0].answer.as_deref(), Some("Seventy."));
        let told = rfp::rfp(&tender.manager, &tender.project, tender.number).await.unwrap().history;
        let said = |line: &&events::Line| line.kind == golive_domain::events::EventKind::RfpQuestionAnswered && !line.changes.is_empty();
        let again = told.lines.iter().find(said).unwrap();
        assert_eq!((again.changes[0].field.as_str(), again.changes[0].from.as_str()), ("answer", Some("Sixty.")));
        home.wait(TimeDelta::days(31));
        assert_eq!(rule(answer(&tender.manager, read[0].answered_at, "Ninety.").await), "error-rfp-answer-late");
    }

    async fn a_bid_that_does_not_open_keeps_no_other_from_it(home: Home) {
        let tender = Tender::new(home).await;
        let (one, two) = (tender.bidder(home, 1, "Marek").await, tender.bidder(home, 2, "Olena").await);
        for bidder in [&one, &two] {
            bidder.save(0, "Out of the box", "12000").await.unwrap();
        }
        let broken = one.submit().await.unwrap().answers.unwrap();
        two.submit().await.unwrap();
        home.wait(TimeDelta::days(30) + TimeDelta::microseconds(1));
        let put = async |is: &str, instead_of: &str| {
            let sql = format!("UPDATE bid_sent SET answers_commitment = '{is}' WHERE answers_commitment = '{instead_of}'");
            home.database.rows.execute_unprepared(&sql).await.unwrap();
        };
        put("00", &broken).await;
        tender.open(0, Envelope::Answers).await.unwrap();
        assert_eq!(tender.open(1, Envelope::Answers).await.unwrap(), 1, "the other one opens");
        let opening = async || bids::opening(&tender.manager, &tender.project, tender.number).await.unwrap();
        let told = opening().await;
        let shut: Vec<_> = told.unopened.iter().map(|bid| (bid.bidder, bid.name.as_str(), bid.part, bid.why)).collect();
        assert_eq!(shut, [(1, "Kompas", Envelope::Answers, Unopened::Commitment)]);
        assert_eq!((told.bids, told.answers.opened), (2, 1));
        // Once it is seen to, any holder's phrase opens it.
        put(&broken, "00").await;
        assert_eq!(tender.open(0, Envelope::Answers).await.unwrap(), 1);
        assert_eq!((opening().await.unopened, opening().await.answers.opened), (Vec::new(), 2));
    }

    async fn lists_of_bids_read_no_envelope(home: Home) {
        let tender = Tender::new(home).await;
        let one = tender.bidder(home, 1, "Marek").await;
        one.save(0, "Out of the box", "12000").await.unwrap();
        let receipt = one.submit().await.unwrap();
        // Whoever reads these as envelopes fails.
        home.database.rows.execute_unprepared(r#"UPDATE bid_sent SET answers = '"torn"', prices = '"torn"'"#).await.unwrap();
        let (manager, project, number) = (&tender.manager, &tender.project, tender.number);
        assert_eq!(one.tender().await.receipts, [receipt]);
        assert_eq!(bids::receipts(&one.desk, project, number).await.unwrap().len(), 1);
        assert_eq!(bids::bidders(manager, project, number).await.unwrap()[0].standing, BidStanding::Counts);
        home.wait(TimeDelta::days(31));
        assert_eq!(bids::commitments(manager, project, number).await.unwrap().1.len(), 1);
        assert_eq!(one.tender().await.commitments.len(), 1);
        assert_eq!(bids::opening(manager, project, number).await.unwrap().bids, 1);
    }
}
