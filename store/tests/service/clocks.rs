//! Clocks and what is promised: whose was broken, and what another priority, calendar or agreement moves.

use super::{Room, at, said, work};
use crate::support::{databases, refusal};
use chrono::TimeDelta;
use golive_domain::{
    Error as Refusal,
    id::CalendarId,
    jobs::JobKind,
    service::{Calendar, Cause, ClockState, Deal, DealLine, Impact, Metric, Priority, TargetUnit, Urgency, Week, Window},
};
use golive_store::service::{self, Doing, Draft, TicketFields, TicketFilter};

databases! {
    async fn the_ledger_says_whose_clock_was_broken(home: Home) {
        let room = Room::new(home).await;
        let number = room.asked().await;
        room.act(&room.desk, number, Doing::Reply { body: said("We look into it") }).await;
        home.wait(TimeDelta::milliseconds(600));
        room.act(&room.desk, number, Doing::HandOver { body: said("Please mend it") }).await;
        // The vendor has seven working hours: until eleven tomorrow.
        assert_eq!(room.deadline(number, Metric::Vendor).await.due, Some(at("2026-11-24T11:00:00.600Z")));
        home.wait(TimeDelta::hours(24) + TimeDelta::minutes(30) + TimeDelta::milliseconds(100));
        let late = room.deadline(number, Metric::Vendor).await;
        assert_eq!((late.state, late.left_minutes, late.cause), (ClockState::Breached, Some(-90), Some(Cause::Late)));
        room.act(&room.vendor, number, Doing::Resolve { body: said("A new build is out") }).await;
        assert_eq!(room.deadline(number, Metric::Resolution).await.state, ClockState::Met);
        let report = service::service_report(&room.manager, &room.project, "2026-11-23".parse().unwrap(), "2026-11-24".parse().unwrap()).await.unwrap();
        let broken: Vec<_> = report.broken.iter().map(|broken| (broken.metric, broken.cause, broken.due)).collect();
        assert_eq!(broken, [(Metric::Vendor, Cause::Late, at("2026-11-24T11:00:00.600Z"))]);
        let ledger = service::ledger_of(&room.manager, &room.project, number, Metric::Vendor, 1).await.unwrap();
        let counted: i64 = ledger.lines.iter().map(|line| line.counted_seconds).sum();
        let elapsed = (ledger.elapsed_us / 1_000_000, ledger.elapsed_us % 1_000_000);
        assert_eq!((counted, elapsed.0, elapsed.1 > 0), (elapsed.0, 30_600, true), "whole seconds add up, whatever the stretches begin with");
        assert_eq!(ledger.allowed_us, Some(7 * 3_600 * 1_000_000));
        assert!(ledger.lines.iter().all(|line| line.by.as_ref().is_some_and(|by| by.name == "Zahra Maleki")), "handed over by her");
    }

    async fn another_priority_is_another_promise_and_a_breach_by_it_says_so(home: Home) {
        let room = Room::new(home).await;
        let number = room.asked().await;
        home.wait(TimeDelta::minutes(90));
        let view = room.read(&room.manager, number).await;
        let fields = TicketFields {
            title: view.row.title.clone(),
            body: view.body.clone(),
            request: view.row.request,
            impact: Impact::High,
            urgency: Urgency::High,
            priority: None,
            priority_reason: String::new(),
            department: None,
        };
        service::edit(&room.desk, &room.project, number, view.row.version, fields.clone()).await.unwrap();
        let first = room.deadline(number, Metric::FirstResponse).await;
        assert_eq!((first.state, first.cause, first.due), (ClockState::Breached, Some(Cause::Change), Some(at("2026-11-23T13:00:00Z"))));
        assert_eq!(room.deadline(number, Metric::Resolution).await.due, Some(at("2026-11-23T16:00:00Z")));
        assert!(matches!(refusal(service::edit(&room.manager, &room.project, number, view.row.version, fields.clone()).await), Refusal::Conflict(_)));
        let unreasoned = TicketFields { priority: Some(Priority::P4), ..fields };
        assert!(matches!(refusal(service::edit(&room.manager, &room.project, number, view.row.version + 1, unreasoned).await), Refusal::Invalid { .. }));
    }

    async fn a_new_calendar_moves_open_deadlines_as_its_preview_said(home: Home) {
        let room = Room::new(home).await;
        let number = room.asked().await;
        let (id, calendar) = room.calendar().await;
        let short = vec![Window::parse("09:00", "13:00").unwrap()];
        let week = Week { mon: short.clone(), tue: short.clone(), wed: short, ..Week::default() };
        let mornings = Calendar::draft(calendar.zone(), week).finish().unwrap();
        let moved = service::preview(&room.manager, &room.project, Draft::Calendar(id, Box::new(mornings.clone()))).await.unwrap();
        service::save_calendar(&room.manager, &room.project, Some(id), "Mornings", mornings.clone(), None).await.unwrap();
        // An hour today, four tomorrow, four the day after: nine working hours.
        assert_eq!(room.deadline(number, Metric::Resolution).await.due, Some(at("2026-11-25T13:00:00Z")));
        let told: Vec<_> = moved.iter().map(|moved| (moved.metric, moved.to)).collect();
        for (metric, to) in told {
            assert_eq!(room.deadline(number, metric).await.due, to);
        }
        assert!(moved.iter().any(|moved| moved.metric == Metric::Resolution && moved.from == Some(at("2026-11-24T13:00:00Z"))));
        let past = service::save_calendar(&room.manager, &room.project, Some(id), "Mornings", mornings, Some(home.now() - TimeDelta::days(1))).await;
        assert!(matches!(refusal(past), Refusal::Invalid { .. }), "time that has passed keeps its price");
        assert_eq!(refusal(service::preview(&room.desk, &room.project, Draft::Calendar(id, Box::new(calendar))).await), Refusal::Forbidden);
    }

    async fn a_version_to_come_takes_effect_when_it_does(home: Home) {
        let room = Room::new(home).await;
        let number = room.asked().await;
        let (calendar, _) = room.calendar().await;
        let lines = vec![DealLine { metric: Metric::Resolution, priority: Priority::P2, request: None, number: 1, unit: TargetUnit::WorkingDays, calendar }];
        let deal = Deal { lines, ..Deal::default() };
        let tomorrow = at("2026-11-24T00:00:00Z");
        service::save_deal(&room.manager, &room.project, deal.clone(), Some(tomorrow)).await.unwrap();
        assert_eq!(room.deadline(number, Metric::Resolution).await.due, Some(at("2026-11-24T13:00:00Z")));
        let what = service::what_if(&room.manager, &room.project, &deal).await.unwrap();
        assert_eq!(what.tickets, 1);
        home.wait(TimeDelta::hours(12));
        assert!(work(home).await.contains(&JobKind::Replan));
        assert_eq!(room.deadline(number, Metric::Resolution).await.due, Some(at("2026-11-24T12:00:00Z")), "noon on the next working day");
        let unknown = Deal { lines: vec![DealLine { calendar: CalendarId(uuid::Uuid::nil()), ..deal.lines[0] }], ..Deal::default() };
        assert!(matches!(refusal(service::save_deal(&room.manager, &room.project, unknown, None).await), Refusal::Invalid { .. }));
    }

    async fn what_clocks_say_is_what_they_would_say_anew(home: Home) {
        let room = Room::new(home).await;
        let (id, calendar) = room.calendar().await;
        let mut numbers = Vec::new();
        // A walk through deeds that is another one for each ticket; what cannot be done now is refused and changes nothing.
        for seed in 0_u64..12 {
            let number = room.asked().await;
            let mut dice = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1;
            for _ in 0..8 {
                dice = dice.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                home.wait(TimeDelta::minutes(i64::try_from(dice >> 57).unwrap() * 7));
                let body = said("Words");
                let doing = match (dice >> 33) % 9 {
                    0 => Doing::Reply { body },
                    1 => Doing::Ask { body },
                    2 => Doing::Note { body },
                    3 => Doing::Resume,
                    4 => Doing::HandOver { body },
                    5 => Doing::HandBack { body },
                    6 => Doing::Resolve { body },
                    7 => Doing::Reopen { body },
                    _ => {
                        room.write(number, "Well?").await;
                        continue;
                    }
                };
                let _ = service::act(&room.desk, &room.project, number, None, doing).await;
            }
            numbers.push(number);
        }
        let told = async || {
            let mut all = Vec::new();
            for number in &numbers {
                let view = room.read(&room.manager, *number).await;
                all.push((view.row.state, view.row.deadlines, view.earlier));
            }
            all
        };
        let before = told().await;
        let order = async || service::queue(&room.manager, &room.project, &TicketFilter::default()).await.unwrap().page.rows;
        let queue = order().await;
        // The same calendar once more: every open clock is read anew, and says the same.
        service::save_calendar(&room.manager, &room.project, Some(id), "Office hours", calendar, None).await.unwrap();
        assert_eq!(told().await, before);
        assert_eq!(order().await, queue);
    }
}
