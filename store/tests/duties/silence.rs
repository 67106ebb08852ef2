//! What is not done opens a ticket.

use super::{Room, at, date, heard, of, planned, refused, weekly};
use crate::support::databases;
use chrono::TimeDelta;
use golive_domain::{
    events::EventKind,
    service::{Channel, TicketState, duties::DutyState},
};
use golive_store::{
    duties::{self, Evidence},
    service,
};

databases! {
    async fn silence_opens_one_ticket_however_often_the_job_runs(home: Home) {
        let room = Room::new(home).await;
        let admin = home.administrator("Admin").await;
        let number = room.added(weekly(of(&room.it))).await;
        assert_eq!(planned(&admin).await, Some(at("2026-11-27T08:00:00Z")), "three days before, in the morning");
        home.clock.set(at("2026-11-30T12:00:00Z"));
        assert_eq!(room.read(number).await.row.state, DutyState::Due);
        room.attend(home, number).await;
        assert!(room.tickets().await.is_empty(), "its day is not over");
        home.clock.set(at("2026-12-01T08:00:00Z"));
        assert_eq!(room.attend(home, number).await, None, "nothing more is said until it is done");
        home.wait(TimeDelta::days(9));
        for _ in 0..3 {
            room.attend(home, number).await;
        }
        let tickets = room.tickets().await;
        assert_eq!(tickets.len(), 1);
        let ticket = service::ticket(&room.manager, &room.project, tickets[0].number).await.unwrap();
        assert_eq!((ticket.channel, ticket.row.state), (Channel::Duty, TicketState::New));
        assert_eq!(ticket.row.title, "Prove that the backup can be restored");
        assert_eq!(ticket.row.requester.map(|who| who.id), of(&room.it));
        assert!(ticket.body.contains("/p/ARAS/duties/1") && ticket.body.contains("Compare counts."), "{}", ticket.body);
        let view = room.read(number).await;
        assert_eq!((view.row.state, view.row.on, view.row.days_late), (DutyState::Overdue, Some(date("2026-11-30")), 10));
        assert_eq!(view.tickets.iter().map(|opened| (opened.occurrence, opened.ticket.number)).collect::<Vec<_>>(), [(date("2026-11-30"), 1)]);
        assert!(heard(&room.it).await.contains(&EventKind::DutyOverdue));
    }

    async fn each_day_that_was_skipped_opens_a_ticket_of_its_own(home: Home) {
        let room = Room::new(home).await;
        let admin = home.administrator("Admin").await;
        let number = room.added(weekly(of(&room.it))).await;
        home.clock.set(at("2026-12-10T09:00:00Z"));
        room.attend(home, number).await;
        assert_eq!(room.tickets().await.len(), 1, "the oldest comes first");
        assert_eq!(room.done(number, "2026-12-10").await.unwrap(), date("2026-11-30"), "what is late answers what was owed");
        assert_eq!(room.read(number).await.row.on, Some(date("2026-12-07")));
        assert_eq!(planned(&admin).await, Some(at("2026-12-11T08:00:00Z")), "not between two steps of catching up");
        home.clock.set(at("2026-12-11T08:00:00Z"));
        room.attend(home, number).await;
        room.attend(home, number).await;
        assert_eq!(room.tickets().await.len(), 2);
        assert_eq!(room.done(number, "2026-12-11").await.unwrap(), date("2026-12-07"));
        assert_eq!(room.read(number).await.row.state, DutyState::Upcoming);
    }

    async fn what_is_done_early_satisfies(home: Home) {
        let room = Room::new(home).await;
        let number = room.added(weekly(of(&room.it))).await;
        home.clock.set(at("2026-11-28T12:00:00Z"));
        assert_eq!(room.done(number, "2026-11-27").await.unwrap(), date("2026-11-30"));
        home.clock.set(at("2026-12-01T08:00:00Z"));
        room.attend(home, number).await;
        assert!(room.tickets().await.is_empty());
        let view = room.read(number).await;
        assert_eq!((view.row.state, view.row.on), (DutyState::Upcoming, Some(date("2026-12-07"))));
        assert_eq!(view.next.first().copied(), Some(date("2026-12-07")));
        assert_eq!(view.next.len(), 5);
        let done: Vec<_> = view.done.into_iter().map(|done| (done.occurrence, done.on, done.by.map(|who| who.name))).collect();
        assert_eq!(done, [(date("2026-11-30"), date("2026-11-27"), Some("Leila Mansouri".to_owned()))]);
        assert_eq!(refused(room.done(number, "2026-11-29").await), ["on"], "the same week twice is not the next one");
        assert_eq!(refused(room.done(number, "2026-12-02").await), ["on"], "nobody has done it tomorrow");
        let silent = Evidence { on: None, text: " ".into(), cost: None };
        assert_eq!(refused(duties::done(&room.it, &room.project, number, silent).await), ["evidence"]);
    }
}
