//! Whose duty it is: who is reminded, who writes it down.

use super::{Room, at, heard, of, refused, weekly};
use crate::support::{databases, refusal};
use golive_domain::{Error as Refusal, access::Role, events::EventKind, money::Minor};
use golive_store::{
    duties::{self, DutyFields, Evidence, Repeats},
    outbox,
};

databases! {
    async fn its_owner_is_reminded_once_by_letter_and_notice(home: Home) {
        let room = Room::new(home).await;
        let number = room.added(weekly(of(&room.it))).await;
        home.clock.set(at("2026-11-27T08:00:00Z"));
        assert_eq!(room.attend(home, number).await, Some(at("2026-11-29T08:00:00Z")));
        room.attend(home, number).await;
        let letters = outbox::claim(&home.store, 10).await.unwrap();
        let said: Vec<_> = letters.iter().map(|due| (due.letter.say.key.as_str(), due.letter.to.as_str(), due.letter.path.as_deref())).collect();
        assert_eq!(said, [("mail-duty-reminder", "leila.mansouri@example.org", Some("/p/ARAS/duties/1"))]);
        assert!(letters[0].letter.say.args.contains(&("days".to_owned(), "3".to_owned())));
        assert_eq!(heard(&room.it).await.iter().filter(|kind| **kind == EventKind::DutyReminded).count(), 1);
        home.clock.set(at("2026-11-29T20:00:00Z"));
        assert_eq!(room.attend(home, number).await, Some(at("2026-12-01T08:00:00Z")));
        assert_eq!(heard(&room.it).await.iter().filter(|kind| **kind == EventKind::DutyReminded).count(), 2);
        assert!(!heard(&room.manager).await.contains(&EventKind::DutyReminded), "it is the owner's");
    }

    async fn what_nobody_owns_speaks_to_the_manager(home: Home) {
        let room = Room::new(home).await;
        let number = room.added(weekly(None)).await;
        home.clock.set(at("2026-12-01T08:00:00Z"));
        room.attend(home, number).await;
        assert_eq!(room.tickets().await[0].requester.as_ref().map(|who| who.id), of(&room.manager));
        assert!(heard(&room.manager).await.contains(&EventKind::DutyOverdue));
    }

    async fn an_owner_does_it_and_only_some_write_it_down(home: Home) {
        let room = Room::new(home).await;
        assert_eq!(refused(duties::add(&room.manager, &room.project, weekly(of(&room.champion))).await), ["owner"]);
        let number = room.added(weekly(of(&room.vendor))).await;
        assert_eq!(refusal(duties::add(&room.vendor, &room.project, weekly(None)).await), Refusal::Forbidden);
        assert_eq!(refusal(duties::duty(&room.champion, &room.project, number).await.map(drop)), Refusal::Forbidden);
        let outsider = home.desk(home.person("Somebody Else").await);
        assert_eq!(refusal(duties::duty(&outsider, &room.project, number).await.map(drop)), Refusal::NotFound);
        let auditor = home.member(&room.project, "Anna Koval", &[Role::Auditor]).await;
        let shown = Evidence { text: "Done".into(), ..Evidence::default() };
        assert_eq!(refusal(duties::done(&auditor, &room.project, number, shown.clone()).await), Refusal::Forbidden);
        duties::done(&room.vendor, &room.project, number, shown).await.unwrap();
        let lacking = DutyFields { title: " ".into(), first: None, reminders: "soon".into(), cost: Some(Minor(-1)), ..weekly(None) };
        assert_eq!(refused(duties::add(&room.it, &room.project, lacking).await), ["title", "reminders", "cost", "first"]);
        let hourly = DutyFields { repeats: Repeats::Rule("FREQ=HOURLY".into()), ..weekly(None) };
        assert_eq!(refused(duties::add(&room.it, &room.project, hourly).await), ["rule"]);
    }
}
