//! Who reads of duties, on pages, in calendars and by notice.

use super::{Room, heard, of, renewal, weekly};
use crate::support::{databases, refusal};
use golive_domain::{
    Error as Refusal,
    events::{EventKind, Subject, SubjectKind},
    money::Minor,
};
use golive_store::{
    duties::{self, DutyFields, DutyFilter},
    events, projects,
};

databases! {
    async fn the_vendor_does_not_read_what_things_cost(home: Home) {
        let room = Room::new(home).await;
        let number = room.added(renewal()).await;
        let dearer = DutyFields { cost: Some(Minor(1_900)), ..renewal() };
        duties::edit(&room.it, &room.project, number, 1, dearer).await.unwrap();
        let seen = duties::duty(&room.vendor, &room.project, number).await.unwrap();
        assert_eq!((seen.row.cost, seen.sees_costs), (None, false));
        assert!(seen.history.lines.iter().all(|line| line.changes.is_empty()));
        let ours = room.read(number).await;
        assert_eq!(ours.row.cost, Some(Minor(1_900)));
        assert!(ours.history.lines.iter().any(|line| line.changes.iter().any(|change| change.field == "cost")));
        duties::edit(&room.it, &room.project, number, 2, DutyFields { cost: Some(Minor(1_900)), ..renewal() }).await.unwrap();
        assert_eq!(room.read(number).await.row.version, 2, "what is the same is no change");
        let late = duties::edit(&room.it, &room.project, number, 1, renewal()).await;
        assert!(matches!(refusal(late), Refusal::Conflict(golive_domain::Conflict::Edited { version: 2, .. })));
    }

    async fn a_calendar_reads_what_its_owner_may_read_and_no_more(home: Home) {
        let room = Room::new(home).await;
        room.added(weekly(of(&room.it))).await;
        room.added(renewal()).await;
        let first = duties::subscribe(&room.it, &room.project).await.unwrap();
        let secret = duties::subscribe(&room.it, &room.project).await.unwrap();
        let read = async |secret: &str| duties::feed(&home.store, secret, "https://golive.example.org").await;
        assert_eq!(refusal(read(&first).await), Refusal::NotFound, "made anew, the old one opens nothing");
        let text = read(&secret).await.unwrap();
        assert!(text.contains("SUMMARY:ARAS-M1 Prove that the backup can be restored\r\n"), "{text}");
        assert!(text.contains("RRULE:FREQ=WEEKLY\r\n") && text.contains("DTSTART;VALUE=DATE:20270228\r\n"));
        assert!(text.contains("URL:https://golive.example.org/p/ARAS/duties/2\r\n"));
        assert_eq!(text.matches("BEGIN:VALARM").count(), 2, "reminders of one's own duties");
        assert!(!text.contains("1450"), "no costs");
        let team = projects::team(&room.manager, &room.project).await.unwrap();
        let held = team.members.iter().find(|member| member.name == "Leila Mansouri").unwrap().held[0].id;
        projects::take_role(&room.manager, &room.project, held).await.unwrap();
        assert_eq!(refusal(read(&secret).await), Refusal::NotFound, "who left the project reads nothing");
        let other = duties::subscribe(&room.manager, &room.project).await.unwrap();
        assert!(duties::duties(&room.manager, &room.project, DutyFilter::default()).await.unwrap().subscribed.is_some());
        duties::unsubscribe(&room.manager, &room.project).await.unwrap();
        assert_eq!(refusal(read(&other).await), Refusal::NotFound);
        assert_eq!(refusal(duties::subscribe(&room.champion, &room.project).await), Refusal::Forbidden);
    }

    async fn a_duty_is_watched_by_whoever_reads_it(home: Home) {
        let room = Room::new(home).await;
        let number = room.added(weekly(of(&room.it))).await;
        let subject = Subject { kind: SubjectKind::Duty, id: room.read(number).await.row.id.0 };
        events::watch(&room.vendor, &room.project, subject).await.unwrap();
        assert_eq!(refusal(events::watch(&room.champion, &room.project, subject).await), Refusal::Forbidden);
        room.done(number, "2026-11-23").await.unwrap();
        assert!(heard(&room.vendor).await.contains(&EventKind::DutyDone));
    }
}
