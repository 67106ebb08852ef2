//! A ticket becomes part of another.

use super::{Room, fields, heard, reply, words};
use crate::support::{databases, refusal, rule};
use chrono::TimeDelta;
use golive_domain::{
    Error as Refusal,
    events::EventKind,
    service::{Audience, Channel, ClockState, Metric, TicketState},
};
use golive_store::{
    events, outbox,
    service::{self, Doing, Received, TicketFilter},
};

impl Room {
    async fn queue(&self) -> Vec<i32> {
        let found = service::queue(&self.manager, &self.project, &TicketFilter { page: 1, ..TicketFilter::default() }).await.unwrap();
        found.page.rows.into_iter().map(|row| row.number).collect()
    }
}

databases! {
    async fn a_duplicate_goes_into_the_ticket_it_repeats_and_its_clocks_count_nowhere(home: Home) {
        let room = Room::new(home).await;
        let (first, again) = (room.asked(&room.requester, "The report stays blank").await, room.asked(&room.requester, "Report again").await);
        room.write(&room.requester, again, "In Chrome too").await;
        room.merge(again, "s1").await.unwrap();
        let view = room.read(&room.requester, again).await;
        assert_eq!((view.row.state, view.kin.is_merged, words(&view)), (TicketState::Closed, true, vec!["In Chrome too"]));
        assert_eq!(view.kin.merged_into.as_ref().map(|other| other.code.as_str()), Some("ARAS-S1"));
        assert_eq!(view.row.deadlines, [], "nothing is due of it any more");
        assert_eq!(room.read(&room.desk, first).await.kin.took_in[0].number, again);
        assert_eq!(room.queue().await, [first]);
        assert!(heard(&room.requester).await.iter().any(|(kind, _)| *kind == EventKind::TicketMerged));
        let report = service::service_report(&room.manager, &room.project, "2026-11-01".parse().unwrap(), "2026-11-30".parse().unwrap()).await.unwrap();
        assert_eq!((report.by_metric.len(), report.resolved, report.broken_total), (0, 0, 0));
        // What was written on the duplicate goes on with the survivor, and whatever is left there with it.
        assert_eq!(room.write(&room.requester, again, "And in Firefox").await, first);
        assert_eq!(words(&room.read(&room.requester, first).await), ["And in Firefox"]);
        assert_eq!(rule(service::rate(&room.requester, &room.project, again, 1, "").await), "error-ticket-not-resolved");
    }

    async fn what_was_late_before_it_was_merged_stays_late(home: Home) {
        let room = Room::new(home).await;
        let (_, again) = (room.asked(&room.requester, "One").await, room.asked(&room.requester, "Two").await);
        home.wait(TimeDelta::hours(3));
        room.merge(again, "ARAS-S1").await.unwrap();
        let told = room.read(&room.desk, again).await.row.deadlines.into_iter().map(|each| (each.metric, each.state));
        assert_eq!(told.collect::<Vec<_>>(), [(Metric::FirstResponse, ClockState::Breached)], "and what was in time is told no more");
    }

    async fn nothing_is_merged_into_itself_the_closed_the_merged_or_round_in_a_circle(home: Home) {
        let room = Room::new(home).await;
        for title in ["One", "Two", "Three", "Four"] {
            room.asked(&room.requester, title).await;
        }
        let into = |key: &str| vec![("into".to_owned(), key.to_owned())];
        assert_eq!(fields(room.merge(1, "1").await), into("error-merge-itself"));
        assert_eq!(fields(room.merge(1, "ARAS-S99").await), into("error-ticket-unknown"));
        assert_eq!(fields(room.merge(1, " ").await), into("error-required"));
        room.merge(1, "2").await.unwrap();
        assert_eq!(rule(room.merge(1, "3").await), "error-merge-twice");
        assert_eq!(fields(room.merge(2, "1").await), into("error-merge-into-merged"), "no circle");
        assert_eq!(fields(room.merge(3, "1").await), into("error-merge-into-merged"));
        room.merge(2, "3").await.unwrap();
        let first = room.read(&room.desk, 1).await;
        assert_eq!(first.kin.merged_into.map(|other| other.number), Some(3), "what was in it goes along");
        room.act(&room.desk, 4, Doing::Resolve { body: String::new() }).await;
        service::shut(&room.desk, &room.project, 4).await.unwrap();
        assert_eq!(fields(room.merge(3, "4").await), into("error-merge-into-closed"));
        assert_eq!(rule(room.merge(4, "3").await), "error-ticket-closed");
        for stranger in [&room.vendor, &room.requester] {
            assert!(matches!(refusal(service::merge(stranger, &room.project, 3, "4").await), Refusal::Forbidden | Refusal::NotFound));
        }
    }

    async fn whoever_asked_the_same_reads_nothing_of_anothers_ticket_and_hears_that_it_is_resolved(home: Home) {
        let room = Room::new(home).await;
        let survivor = room.asked(&room.requester, "The report stays blank").await;
        let duplicate = room.asked(&room.other, "No report").await;
        room.merge(duplicate, "1").await.unwrap();
        room.act(&room.desk, survivor, reply("survivor-word")).await;
        assert_eq!(refusal(service::ticket(&room.other, &room.project, survivor).await), Refusal::NotFound);
        let own = room.read(&room.other, duplicate).await;
        assert_eq!((own.kin.is_merged, own.kin.merged_into), (true, None));
        // What she writes is told to the desk, not to the other requester.
        assert_eq!(room.write(&room.other, duplicate, "other-word").await, duplicate);
        assert_eq!(words(&room.read(&room.other, duplicate).await), ["other-word"]);
        assert_eq!(words(&room.read(&room.requester, survivor).await), ["survivor-word"]);
        let desks = room.read(&room.desk, survivor).await;
        assert_eq!(desks.messages.iter().map(|each| each.audience).collect::<Vec<_>>(), [Audience::Public, Audience::Internal]);
        assert!(!format!("{:?}", room.read(&room.requester, survivor).await).contains("other-word"));
        room.act(&room.desk, survivor, Doing::Resolve { body: "survivor-solved".into() }).await;
        let told = events::notices(&room.other, 1).await.unwrap().rows;
        assert_eq!(told.iter().map(|each| each.line.kind).collect::<Vec<_>>(), [EventKind::TicketSettledElsewhere, EventKind::TicketMerged]);
        assert!(!format!("{told:?}").contains("survivor-"));
        // The other ticket is over: what she writes now opens one of her own.
        let anew = room.write(&room.other, duplicate, "Not for me").await;
        assert_eq!(room.read(&room.other, anew).await.follows.map(|other| other.number), Some(duplicate));
    }

    async fn what_goes_into_a_resolved_ticket_is_settled_at_once(home: Home) {
        let room = Room::new(home).await;
        let (survivor, duplicate) = (room.asked(&room.requester, "No report").await, room.asked(&room.other, "Blank").await);
        room.act(&room.desk, survivor, Doing::Resolve { body: "Clear the cache.".into() }).await;
        room.merge(duplicate, "1").await.unwrap();
        let kinds: Vec<EventKind> = heard(&room.other).await.into_iter().map(|(kind, _)| kind).collect();
        assert!(kinds.contains(&EventKind::TicketSettledElsewhere), "{kinds:?}");
    }

    async fn a_letter_in_reply_to_the_duplicate_lands_on_the_survivor(home: Home) {
        let room = Room::new(home).await;
        let golive = home.system();
        let receive = async |from: &str, id: u8, answers: u8, text: &str| {
            let field = if answers == 0 { String::new() } else { format!("In-Reply-To: <{answers}@example.org>\r\n") };
            let mail = format!("From: {from}@example.org\r\nMessage-ID: <{id}@example.org>\r\n{field}Subject: Report\r\n\r\n{text}\r\n");
            service::receive(&golive, &room.project, mail.as_bytes().into()).await.unwrap()
        };
        let (hamid, golnaz) = ("hamid.yazdani", "golnaz.amini");
        for (id, from) in [(1, hamid), (2, hamid), (3, golnaz)] {
            assert_eq!(receive(from, id, 0, "It stays blank").await, Received::Opened(id.into()));
        }
        room.merge(2, "1").await.unwrap();
        room.merge(3, "1").await.unwrap();
        assert_eq!(receive(hamid, 4, 2, "Still").await, Received::Written(1));
        assert_eq!(receive(golnaz, 5, 3, "Mine too").await, Received::Written(3));
        assert_eq!(receive("zahra.maleki", 6, 2, "Mended now").await, Received::Written(1));
        assert_eq!(receive("zahra.maleki", 7, 3, "Yours too").await, Received::Held, "somebody else would read it");
        assert_eq!(receive(golnaz, 8, 5, "And again").await, Received::Written(3), "she answers her own mail");
        let view = room.read(&room.desk, 1).await;
        let said: Vec<_> = view.messages.iter().map(|each| (each.body.as_str(), each.audience, each.channel)).collect();
        let by = |body, audience| (body, audience, Channel::Email);
        assert_eq!(said, [by("Still", Audience::Public), by("Mine too", Audience::Internal), by("Mended now", Audience::Public), by("And again", Audience::Internal)]);
        assert_eq!(words(&room.read(&room.other, 3).await), ["Mine too", "And again"]);
        let letters = outbox::claim(&home.store, 50).await.unwrap();
        let into = |to: &str| {
            let letter = letters.iter().find(|due| due.letter.say.key == "mail-ticket-merged" && due.letter.to.as_str().starts_with(to));
            letter.unwrap().letter.say.args.iter().find(|(name, _)| name == "into").unwrap().1.clone()
        };
        assert_eq!((into(hamid).as_str(), into(golnaz).as_str()), ("ARAS-S1", "none"), "of another's ticket not even the key is told");
    }
}
