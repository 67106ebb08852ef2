//! The service desk: tickets, their clocks, what is promised, who sees what. On both databases.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use crate::support::{Home, databases, refusal, rule};
use chrono::{DateTime, Datelike as _, NaiveDate, TimeDelta, Utc};
use golive_domain::{
    Error as Refusal,
    access::Role,
    id::CalendarId,
    jobs::JobKind,
    service::{
        Calendar, Cause, Channel, ClockState, Contacts, Deal, DealLine, Impact, Metric, Priority, RequestType, Rung, TargetUnit, Tell,
        TicketState, Urgency, Week, Window,
    },
    text::ProjectKey,
};
use golive_store::{
    Desk, events, jobs, outbox,
    service::{self, Deadline, Doing, Draft, NewTicket, TicketFields, TicketFilter, TicketView, Worker},
};

/// A project whose service desk has promised something: Monday to Friday, nine to five, UTC.
struct Room {
    project: ProjectKey,
    manager: Desk,
    desk: Desk,
    requester: Desk,
    vendor: Desk,
}

impl Room {
    async fn new(home: &Home) -> Self {
        let (project, manager) = home.project("ARAS").await;
        service::begin(&manager, &project, "Office hours").await.unwrap();
        Self {
            desk: home.member(&project, "Zahra Maleki", &[Role::HelpDesk]).await,
            requester: home.member(&project, "Hamid Yazdani", &[Role::Requester]).await,
            vendor: home.member(&project, "Nadiia Hrytsenko", &[Role::VendorSupport]).await,
            project,
            manager,
        }
    }

    async fn asked(&self) -> i32 {
        service::ask(&self.requester, &self.project, question("The sales report stays blank"), Channel::Web).await.unwrap()
    }

    async fn act(&self, who: &Desk, number: i32, doing: Doing) {
        service::act(who, &self.project, number, None, doing).await.unwrap();
    }

    async fn write(&self, number: i32, words: &str) -> i32 {
        service::write(&self.requester, &self.project, number, words, Channel::Web).await.unwrap()
    }

    async fn read(&self, who: &Desk, number: i32) -> TicketView {
        service::ticket(who, &self.project, number).await.unwrap()
    }

    async fn deadline(&self, number: i32, metric: Metric) -> Deadline {
        let view = self.read(&self.manager, number).await;
        *view.row.deadlines.iter().find(|deadline| deadline.metric == metric).unwrap()
    }

    /// The only calendar there is.
    async fn calendar(&self) -> (CalendarId, Calendar) {
        let view = service::agreements(&self.manager, &self.project).await.unwrap();
        (view.calendars[0].id, view.calendars[0].latest().unwrap().clone())
    }

    async fn promise(&self, lines: Vec<DealLine>, ladder: Vec<Rung>) {
        let deal = Deal { lines, ladder, ..Deal::default() };
        service::save_deal(&self.manager, &self.project, deal, None).await.unwrap();
    }
}

fn question(title: &str) -> NewTicket {
    NewTicket {
        title: title.into(),
        body: "A white page.".into(),
        request: RequestType::Bug,
        impact: Impact::Medium,
        urgency: Urgency::High,
        department: None,
    }
}

fn said(body: &str) -> String {
    body.to_owned()
}

fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

/// Does what is due, as a server would; gives the kinds of what was done.
async fn work(home: &Home) -> Vec<JobKind> {
    let mut done = Vec::new();
    for job in jobs::claim(&home.store, "test", 50).await.unwrap() {
        match job.kind {
            JobKind::Warn => service::warn(&home.store, job.subject.parse().unwrap()).await.unwrap(),
            JobKind::Close => service::close(&home.store, job.subject.parse().unwrap()).await.unwrap(),
            JobKind::Replan => service::take_effect(&home.store, job.subject.parse().unwrap()).await.unwrap(),
            JobKind::Post | JobKind::Sweep | JobKind::Poll | JobKind::Duty | JobKind::Tender => {}
        }
        jobs::done(&home.store, &job, None).await.unwrap();
        done.push(job.kind);
    }
    done
}

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

    async fn everybody_sees_their_own_part(home: Home) {
        let room = Room::new(home).await;
        let number = room.asked().await;
        room.act(&room.desk, number, Doing::Note { body: said("internal-word") }).await;
        let outsider = home.desk(home.person("Otto Outside").await);
        let user = home.member(&room.project, "Golnaz Amini", &[Role::TestUser]).await;
        let auditor = home.member(&room.project, "Agnieszka Kowalska", &[Role::Auditor]).await;
        for stranger in [&outsider, &user, &room.vendor] {
            assert_eq!(refusal(service::ticket(stranger, &room.project, number).await), Refusal::NotFound);
            assert_eq!(refusal(service::write(stranger, &room.project, number, "Hm", Channel::Web).await), Refusal::NotFound);
        }
        assert_eq!(refusal(service::queue(&room.requester, &room.project, &TicketFilter::default()).await), Refusal::NotFound);
        assert_eq!(refusal(service::queue(&user, &room.project, &TicketFilter::default()).await), Refusal::Forbidden);
        assert_eq!(service::queue(&room.vendor, &room.project, &TicketFilter::default()).await.unwrap().page.total, 0);
        assert_eq!(refusal(service::act(&auditor, &room.project, number, None, Doing::Reply { body: said("Hm") }).await), Refusal::Forbidden);
        assert_eq!(refusal(service::ask(&auditor, &room.project, question("Hm"), Channel::Web).await), Refusal::Forbidden);
        room.act(&room.desk, number, Doing::HandOver { body: said("vendor-word") }).await;
        room.act(&room.desk, number, Doing::Reply { body: said("public-word") }).await;
        let words = |view: &TicketView| view.messages.iter().map(|message| message.body.clone()).collect::<Vec<_>>();
        assert_eq!(words(&room.read(&room.desk, number).await), ["internal-word", "vendor-word", "public-word"]);
        let vendors = room.read(&room.vendor, number).await;
        assert_eq!(words(&vendors), ["vendor-word", "public-word"]);
        assert!(!format!("{vendors:?}").contains("internal-word"), "its history does not tell either");
        let own = room.read(&room.requester, number).await;
        assert_eq!((words(&own), own.row.deadlines.iter().any(|each| each.metric == Metric::Vendor)), (vec!["public-word".into()], false));
        assert!(!format!("{own:?}").contains("vendor-word"));
        assert_eq!(refusal(service::ledger_of(&room.requester, &room.project, number, Metric::Vendor, 1).await), Refusal::NotFound);
        // The vendor directs nothing, and answers only what is in its hands.
        assert_eq!(refusal(service::act(&room.vendor, &room.project, number, None, Doing::Note { body: said("Hm") }).await), Refusal::Forbidden);
        room.act(&room.vendor, number, Doing::HandBack { body: said("Done") }).await;
        assert_eq!(refusal(service::act(&room.vendor, &room.project, number, None, Doing::Reply { body: said("Hm") }).await), Refusal::Forbidden);
        assert_eq!(room.read(&room.vendor, number).await.row.state, TicketState::Open, "what was handed over once stays seen");
        let heard = |notices: Vec<events::Notice>| notices.into_iter().map(|notice| notice.line.note.unwrap_or_default()).collect::<Vec<_>>();
        let requesters = heard(events::notices(&room.requester, 1).await.unwrap().rows);
        assert!(requesters.iter().any(|note| note == "public-word") && !requesters.iter().any(|note| note == "internal-word" || note == "vendor-word"), "{requesters:?}");
        let vendors = heard(events::notices(&room.vendor, 1).await.unwrap().rows);
        assert!(!vendors.iter().any(|note| note == "internal-word"), "{vendors:?}");
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

    async fn a_warning_is_written_once_however_often_it_is_looked_for(home: Home) {
        let room = Room::new(home).await;
        let (calendar, _) = room.calendar().await;
        let line = DealLine { metric: Metric::FirstResponse, priority: Priority::P2, request: None, number: 120, unit: TargetUnit::WorkingMinutes, calendar };
        let rungs = [50, 100].map(|share| Rung { share, tell: [Tell::HelpDesk, Tell::ProjectManager].into() });
        room.promise(vec![line], rungs.into()).await;
        let number = room.asked().await;
        let id = room.read(&room.desk, number).await.row.id;
        let letters = async || {
            let mut warnings = 0;
            for due in outbox::claim(&home.store, 50).await.unwrap() {
                outbox::sent(&home.store, &due).await.unwrap();
                warnings += usize::from(due.letter.say.key == "mail-ticket-warning");
            }
            warnings
        };
        assert_eq!((work(home).await.contains(&JobKind::Warn), letters().await), (false, 0));
        home.wait(TimeDelta::minutes(60));
        assert!(work(home).await.contains(&JobKind::Warn));
        assert_eq!(letters().await, 2, "one for each who is told");
        for _ in 0..3 {
            service::warn(&home.store, id).await.unwrap();
        }
        assert_eq!((work(home).await.contains(&JobKind::Warn), letters().await), (false, 0));
        home.wait(TimeDelta::minutes(60));
        assert!(work(home).await.contains(&JobKind::Warn));
        assert_eq!(letters().await, 2);
        // An answer ends it.
        let another = room.asked().await;
        room.act(&room.desk, another, Doing::Reply { body: said("Yes") }).await;
        home.wait(TimeDelta::hours(3));
        assert_eq!((work(home).await.contains(&JobKind::Warn), letters().await), (false, 0));
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

    async fn the_queue_stands_by_time_left_and_what_waits_comes_last(home: Home) {
        let room = Room::new(home).await;
        let ask = async |title: &str, impact, urgency| {
            let new = NewTicket { impact, urgency, ..question(title) };
            service::ask(&room.requester, &room.project, new, Channel::Web).await.unwrap()
        };
        let slow = ask("Slow", Impact::Low, Urgency::Low).await;
        let quick = ask("Quick", Impact::High, Urgency::High).await;
        let waits = ask("Waits", Impact::High, Urgency::High).await;
        room.act(&room.desk, waits, Doing::Ask { body: said("Where?") }).await;
        let numbers = async |filter: TicketFilter| {
            let queue = service::queue(&room.desk, &room.project, &filter).await.unwrap();
            queue.page.rows.iter().map(|row| row.number).collect::<Vec<_>>()
        };
        assert_eq!(numbers(TicketFilter::default()).await, [quick, slow, waits]);
        assert_eq!(numbers(TicketFilter { worker: Some(Worker::Nobody), ..TicketFilter::default() }).await, [quick, slow]);
        assert_eq!(numbers(TicketFilter { text: Some("qui".into()), ..TicketFilter::default() }).await, [quick]);
        assert_eq!(numbers(TicketFilter { text: Some("ARAS-S1".into()), ..TicketFilter::default() }).await, [slow]);
        home.wait(TimeDelta::minutes(61));
        assert_eq!(numbers(TicketFilter { late: true, ..TicketFilter::default() }).await, [quick]);
        let mine = service::mine(&room.requester, &room.project, 1).await.unwrap();
        assert_eq!(mine.rows.iter().map(|row| row.number).collect::<Vec<_>>(), [waits, quick, slow]);
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

    async fn of_two_servers_one_does_a_job_and_none_is_lost(home: Home) {
        jobs::keep_going(&home.store, &[JobKind::Post, JobKind::Sweep]).await.unwrap();
        jobs::keep_going(&home.store, &[JobKind::Post, JobKind::Sweep]).await.unwrap();
        let (one, other) = tokio::join!(jobs::claim(&home.store, "one", 10), jobs::claim(&home.store, "other", 10));
        let (one, other) = (one.unwrap(), other.unwrap());
        assert_eq!(one.len() + other.len(), 2, "each job is in one pair of hands");
        let claimed: Vec<_> = one.into_iter().chain(other).collect();
        let sweep = claimed.iter().find(|job| job.kind == JobKind::Sweep).unwrap();
        let post = claimed.iter().find(|job| job.kind == JobKind::Post).unwrap();
        jobs::done(&home.store, sweep, None).await.unwrap();
        assert_eq!(jobs::claim(&home.store, "one", 10).await.unwrap(), []);
        // Whoever had the other died: its claim runs out.
        home.wait(golive_domain::jobs::CLAIM);
        let again = jobs::claim(&home.store, "one", 10).await.unwrap();
        assert_eq!(again.iter().map(|job| (job.kind, job.tries)).collect::<Vec<_>>(), [(JobKind::Post, 2)]);
        // What the dead says after all is not heard.
        jobs::done(&home.store, post, None).await.unwrap();
        assert!(jobs::failed(&home.store, &again[0], "the mail server is away").await.unwrap());
        assert_eq!(jobs::claim(&home.store, "one", 10).await.unwrap(), []);
        home.wait(TimeDelta::minutes(2));
        assert_eq!(jobs::claim(&home.store, "one", 10).await.unwrap().len(), 1, "after a while it is tried again");
        home.wait(TimeDelta::hours(1));
        assert!(jobs::claim(&home.store, "one", 10).await.unwrap().iter().any(|job| job.kind == JobKind::Sweep), "every hour anew");
    }

    async fn a_caller_who_is_not_known_is_invited_and_may_follow(home: Home) {
        let room = Room::new(home).await;
        let caller = service::Caller { name: "Sara Karimi".into(), email: "sara@example.org".into() };
        let number = service::take_down(&room.desk, &room.project, caller.clone(), question("The printer")).await.unwrap();
        let view = room.read(&room.desk, number).await;
        assert_eq!((view.channel, view.row.requester.unwrap().name.as_str()), (Channel::Phone, "Sara Karimi"));
        assert!(view.row.deadlines.iter().all(|each| each.metric != Metric::FirstResponse), "no answer is owed before she writes");
        let again = service::take_down(&room.desk, &room.project, caller, question("Again")).await.unwrap();
        assert_eq!(again, number + 1);
        assert_eq!(refusal(service::take_down(&room.requester, &room.project, service::Caller::default(), question("Hm")).await), Refusal::NotFound);
    }

    async fn requesters_read_whom_they_turn_to_and_the_help_desk_whom_at_the_vendors(home: Home) {
        let room = Room::new(home).await;
        let contacts = Contacts { help_desk: "Zahra, 120".into(), vendor: "Nadiia, +380 44 555".into() };
        let deal = Deal { contacts: contacts.clone(), ..Deal::default() };
        service::save_deal(&room.manager, &room.project, deal, None).await.unwrap();
        assert_eq!(service::contacts(&room.desk, &room.project).await.unwrap(), contacts);
        let asked = service::contacts(&room.requester, &room.project).await.unwrap();
        assert_eq!((asked.help_desk.as_str(), asked.vendor.as_str()), ("Zahra, 120", ""));
        let number = room.asked().await;
        assert_eq!(room.read(&room.requester, number).await.contacts, asked);
        assert!(
            service::contacts(&home.member(&home.project("OTHER").await.0, "Olha Bondar", &[Role::HelpDesk]).await, &room.project)
                .await
                .is_err()
        );
    }
}
