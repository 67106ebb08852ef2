//! Words become a ticket of their own.

use super::{Room, at, heard, question, reply};
use crate::support::{databases, refusal, rule};
use chrono::TimeDelta;
use futures::TryStreamExt;
use golive_domain::{
    Error as Refusal,
    events::{EventKind, Reason},
    service::{Channel, Metric},
};
use golive_store::{
    Desk, outbox,
    service::{self, Doing, Upload},
};

databases! {
    async fn another_requesters_words_become_a_ticket_of_their_own(home: Home) {
        let room = Room::new(home).await;
        let survivor = room.asked(&room.requester, "One").await;
        let duplicate = room.asked(&room.other, "Two").await;
        room.merge(duplicate, "1").await.unwrap();
        room.write(&room.other, duplicate, "Mine is different").await;
        room.act(&room.desk, survivor, Doing::Note { body: "ours".into() }).await;
        let view = room.read(&room.desk, survivor).await;
        let (hers, ours) = (view.messages[0].id, view.messages[1].id);
        assert_eq!(view.kin.splittable, [hers]);
        assert_eq!(rule(service::split(&room.desk, &room.project, survivor, ours, question("Hm")).await), "error-split-kept");
        let split = service::split(&room.desk, &room.project, survivor, hers, question("Hers")).await.unwrap();
        assert!(room.read(&room.other, split).await.mine);
        assert_eq!(room.read(&room.other, split).await.kin.split_from, None, "she may not see where it came from");
    }

    async fn files_stay_with_who_sent_them_and_go_where_their_words_go(home: Home) {
        let room = Room::new(home).await;
        let survivor = room.asked(&room.requester, "One").await;
        let duplicate = room.asked(&room.other, "Two").await;
        room.merge(duplicate, "1").await.unwrap();
        let photo = Upload { name: "photo.txt".into(), content: "blank".into() };
        service::write_with(&room.other, &room.project, duplicate, "Mine", Channel::Web, &[photo]).await.unwrap();
        let names = async |who: &Desk, number| room.read(who, number).await.files.into_iter().map(|file| file.name).collect::<Vec<_>>();
        assert_eq!(names(&room.other, duplicate).await, ["photo.txt"], "who sent it sees it");
        assert_eq!(names(&room.desk, survivor).await, ["photo.txt"]);
        assert_eq!(names(&room.requester, survivor).await, [""; 0], "it is not the survivor's requester's");
        let hers = room.read(&room.desk, survivor).await.messages[0].id;
        let split = service::split(&room.desk, &room.project, survivor, hers, question("Hers")).await.unwrap();
        let files = room.read(&room.other, split).await.files;
        assert_eq!(files.iter().map(|file| (file.name.as_str(), file.message)).collect::<Vec<_>>(), [("photo.txt", None)]);
        let content = service::ticket_file(&room.other, &room.project, files[0].id).await.unwrap().content;
        assert_eq!(content.try_collect::<Vec<_>>().await.unwrap().concat(), b"blank");
    }

    async fn a_ticket_that_is_split_off_was_asked_when_its_words_were_written(home: Home) {
        let room = Room::new(home).await;
        let number = room.asked(&room.requester, "One").await;
        room.act(&room.desk, number, reply("We look into it")).await;
        home.wait(TimeDelta::hours(1));
        room.write(&room.requester, number, "And the printer is on fire").await;
        home.wait(TimeDelta::hours(1));
        let said = room.read(&room.desk, number).await.messages;
        let deadline = async |number, metric| {
            let view = room.read(&room.manager, number).await;
            view.row.deadlines.into_iter().find(|each| each.metric == metric).and_then(|each| each.due)
        };
        // Two working hours from one o'clock, when it was written; nine for the resolution.
        let split = service::split(&room.desk, &room.project, number, said[1].id, question("Printer")).await.unwrap();
        assert_eq!(deadline(split, Metric::FirstResponse).await, Some(at("2026-11-23T15:00:00Z")));
        assert_eq!(deadline(split, Metric::Resolution).await, Some(at("2026-11-24T14:00:00Z")));
        let view = room.read(&room.requester, split).await;
        assert_eq!((view.mine, view.kin.split_from.map(|other| other.number)), (true, Some(number)));
        assert_eq!(room.read(&room.requester, number).await.kin.split_into[0].number, split, "linked both ways");
        assert!(heard(&room.requester).await.contains(&(EventKind::TicketOpened, Reason::Concerned)));
        let letters = outbox::claim(&home.store, 50).await.unwrap();
        let letter = letters.iter().find(|due| due.letter.say.args.iter().any(|(_, value)| value == "ARAS-S2")).unwrap();
        assert!(letter.letter.say.args.iter().any(|(name, value)| name == "response" && value.starts_with("2026-11-23T15:00")), "{letter:?}");
        // What an agent wrote begins now, and owes no response.
        let agents = service::split(&room.desk, &room.project, number, said[0].id, question("Ours")).await.unwrap();
        assert_eq!((deadline(agents, Metric::FirstResponse).await, deadline(agents, Metric::Resolution).await), (None, Some(at("2026-11-24T15:00:00Z"))));
        // Once replied to, a response was given there.
        room.act(&room.desk, number, reply("Out by now")).await;
        let answered = service::split(&room.desk, &room.project, number, said[1].id, question("Ashes")).await.unwrap();
        assert_eq!((deadline(answered, Metric::FirstResponse).await, deadline(answered, Metric::Resolution).await), (None, Some(at("2026-11-24T14:00:00Z"))));
        assert_eq!(refusal(service::split(&room.desk, &room.project, split, said[1].id, question("Hm")).await), Refusal::NotFound);
    }
}
