//! A ticket from the question to the solution, and taken up again.

use super::{Room, at, said, work};
use crate::support::{databases, rule};
use chrono::{Datelike as _, NaiveDate, TimeDelta};
use golive_domain::{
    jobs::JobKind,
    service::{ClockState, Metric, Priority, RequestType, TicketState},
};
use golive_store::service::{self, Doing};

databases! {
    async fn a_ticket_runs_from_the_question_to_the_solution(home: Home) {
        let room = Room::new(home).await;
        let promised = service::promised(&room.requester, &room.project, RequestType::Bug, Priority::P2).await.unwrap();
        let number = room.asked().await;
        let view = room.read(&room.requester, number).await;
        assert_eq!((view.row.code.as_str(), view.row.state, view.row.priority, view.mine), ("ARAS-S1", TicketState::New, Priority::P2, true));
        for promised in promised {
            let deadline = view.row.deadlines.iter().find(|deadline| deadline.metric == promised.metric).unwrap();
            assert_eq!(deadline.due, promised.due, "what was promised before it was sent holds");
        }
        // Two working hours from noon, nine from noon: five of them today.
        assert_eq!(room.deadline(number, Metric::FirstResponse).await.due, Some(at("2026-11-23T14:00:00Z")));
        assert_eq!(room.deadline(number, Metric::Resolution).await.due, Some(at("2026-11-24T13:00:00Z")));
        home.wait(TimeDelta::hours(1));
        assert_eq!(room.deadline(number, Metric::FirstResponse).await.left_minutes, Some(60));
        room.act(&room.desk, number, Doing::Ask { body: said("Which browser?") }).await;
        let view = room.read(&room.manager, number).await;
        assert_eq!((view.row.state, view.row.assignee.unwrap().name.as_str()), (TicketState::WaitingOnRequester, "Zahra Maleki"));
        assert_eq!(room.deadline(number, Metric::FirstResponse).await.state, ClockState::Met);
        assert_eq!((room.deadline(number, Metric::Resolution).await.state, room.deadline(number, Metric::Resolution).await.due), (ClockState::Paused, None));
        // It waits two working hours and then the night.
        home.wait(TimeDelta::hours(2));
        room.write(number, "Chromium").await;
        let resolution = room.deadline(number, Metric::Resolution).await;
        assert_eq!((resolution.state, resolution.due), (ClockState::Running, Some(at("2026-11-24T15:00:00Z"))), "moved by the two hours it waited");
        assert_eq!(room.deadline(number, Metric::NextResponse).await.state, ClockState::Running);
        room.act(&room.desk, number, Doing::Resolve { body: said("Mended: please try again.") }).await;
        let view = room.read(&room.requester, number).await;
        assert_eq!((view.row.state, room.deadline(number, Metric::NextResponse).await.state), (TicketState::Resolved, ClockState::Met));
        assert_eq!(view.messages.iter().map(|message| message.own).collect::<Vec<_>>(), [false, true, false]);
        service::rate(&room.requester, &room.project, number, 5, "Quick").await.unwrap();
        assert_eq!(room.read(&room.desk, number).await.rating, Some(5));
        let report = service::service_report(&room.manager, &room.project, "2026-11-01".parse().unwrap(), "2026-11-30".parse().unwrap()).await.unwrap();
        let kept: Vec<_> = report.by_metric.iter().map(|(metric, tally)| (*metric, tally.met, tally.breached)).collect();
        assert_eq!(kept, [(Metric::FirstResponse, 1, 0), (Metric::NextResponse, 2, 0), (Metric::Resolution, 1, 0)]);
        assert_eq!((report.opened, report.resolved, report.rated, report.rating_sum, report.broken_total), (1, 1, 1, 5, 0));
        let months = report.by_month(|day| day.with_day(1).unwrap());
        let first: NaiveDate = "2026-11-01".parse().unwrap();
        assert_eq!(months.values().map(|tally| tally.total()).sum::<u64>(), 4, "every promise is of one month");
        assert!(months.keys().all(|(_, month)| *month == first), "{months:?}");
        assert_eq!(report.held.iter().map(|held| held.version).collect::<Vec<_>>(), [1], "the report names what it was measured by");
        assert!(report.whole);
        let before = service::service_report(&room.manager, &room.project, "2020-01-01".parse().unwrap(), "2020-01-31".parse().unwrap()).await.unwrap();
        assert_eq!((before.held.len(), before.by_day.len()), (0, 0));
        let vendors = service::service_report(&room.vendor, &room.project, "2026-11-01".parse().unwrap(), "2026-11-30".parse().unwrap()).await.unwrap();
        assert!(!vendors.whole && vendors.by_metric.is_empty(), "nothing was handed over");
    }

    async fn within_the_grace_time_words_take_it_up_again_and_later_they_open_another(home: Home) {
        let room = Room::new(home).await;
        let number = room.asked().await;
        room.act(&room.desk, number, Doing::Resolve { body: String::new() }).await;
        home.wait(TimeDelta::days(7));
        assert_eq!(room.write(number, "It is back").await, number);
        let view = room.read(&room.manager, number).await;
        assert_eq!((view.row.state, view.row.reopened), (TicketState::Open, 1));
        room.act(&room.desk, number, Doing::Resolve { body: String::new() }).await;
        home.wait(TimeDelta::days(7));
        assert_eq!(work(home).await.iter().filter(|kind| **kind == JobKind::Close).count(), 1);
        assert_eq!(room.read(&room.manager, number).await.row.state, TicketState::Resolved, "until the very last moment");
        home.wait(TimeDelta::seconds(1));
        let id = room.read(&room.manager, number).await.row.id;
        service::close(&home.store, id).await.unwrap();
        assert_eq!(room.read(&room.manager, number).await.row.state, TicketState::Closed);
        let another = room.write(number, "And again").await;
        let view = room.read(&room.requester, another).await;
        assert_eq!((another, view.follows.unwrap().number, view.body.as_str()), (2, number, "And again"));
        assert_eq!(room.read(&room.requester, number).await.followed_by.len(), 1);
    }

    async fn whoever_speaks_has_read_what_was_said(home: Home) {
        let room = Room::new(home).await;
        let number = room.asked().await;
        room.act(&room.desk, number, Doing::Reply { body: said("First") }).await;
        let nothing = Some(uuid::Uuid::nil().into());
        let first = service::act(&room.manager, &room.project, number, nothing, Doing::Reply { body: said("Me first") }).await;
        assert_eq!(rule(first), "error-ticket-spoken");
        let seen = room.read(&room.manager, number).await.messages.last().map(|message| message.id);
        room.act(&room.desk, number, Doing::Reply { body: said("Second") }).await;
        let late = service::act(&room.manager, &room.project, number, seen, Doing::Reply { body: said("Mine") }).await;
        assert_eq!(rule(late), "error-ticket-spoken");
        let seen = room.read(&room.manager, number).await.messages.last().map(|message| message.id);
        service::act(&room.manager, &room.project, number, seen, Doing::Reply { body: said("Mine") }).await.unwrap();
        assert_eq!(room.read(&room.manager, number).await.messages.len(), 3);
    }
}
