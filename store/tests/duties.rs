//! Duties: what is owed, evidence, reminders, the ticket of silence, the calendar others read. On both databases.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use crate::support::{Home, databases, refusal, rule};
use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use golive_domain::{
    Error as Refusal,
    access::Role,
    events::{EventKind, Subject, SubjectKind},
    id::PersonId,
    jobs::JobKind,
    money::Minor,
    service::{
        Channel, TicketState,
        duties::{DutyKind, DutyState, Preset, starter},
    },
    text::ProjectKey,
};
use golive_store::{
    Desk,
    duties::{self, DutyFields, DutyFilter, DutyShow, DutyView, Evidence, Repeats, StarterWords},
    events, jobs, outbox, projects,
    service::{self, TicketFilter},
};

/// A project with people who look after what runs.
struct Room {
    project: ProjectKey,
    manager: Desk,
    it: Desk,
    champion: Desk,
    vendor: Desk,
}

impl Room {
    async fn new(home: &Home) -> Self {
        let (project, manager) = home.project("ARAS").await;
        Self {
            it: home.member(&project, "Leila Mansouri", &[Role::ItManager]).await,
            champion: home.member(&project, "Sara Karimi", &[Role::Champion]).await,
            vendor: home.member(&project, "Iryna Tkachenko", &[Role::VendorSupport]).await,
            project,
            manager,
        }
    }

    async fn added(&self, fields: DutyFields) -> i32 {
        duties::add(&self.manager, &self.project, fields).await.unwrap()
    }

    async fn read(&self, number: i32) -> DutyView {
        duties::duty(&self.manager, &self.project, number).await.unwrap()
    }

    /// The server looks after the duty, and says when again.
    async fn attend(&self, home: &Home, number: i32) -> Option<DateTime<Utc>> {
        duties::attend(&home.store, self.read(number).await.row.id).await.unwrap()
    }

    async fn done(&self, number: i32, on: &str) -> golive_store::Result<NaiveDate> {
        let evidence = Evidence { on: Some(date(on)), text: "Restored on the spare machine; counts agree".into(), cost: None };
        duties::done(&self.it, &self.project, number, evidence).await
    }

    async fn numbers(&self, show: DutyShow) -> Vec<i32> {
        let found = duties::duties(&self.it, &self.project, DutyFilter { show, page: 1 }).await.unwrap();
        found.page.rows.into_iter().map(|row| row.number).collect()
    }

    async fn tickets(&self) -> Vec<service::TicketRow> {
        service::queue(&self.manager, &self.project, &TicketFilter { page: 1, ..TicketFilter::default() }).await.unwrap().page.rows
    }
}

fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn of(desk: &Desk) -> Option<PersonId> {
    desk.actor().person()
}

/// Every Monday, from the next on.
fn weekly(owner: Option<PersonId>) -> DutyFields {
    DutyFields {
        kind: DutyKind::Check,
        title: "Prove that the backup can be restored".into(),
        steps: "Restore the latest backup.\nCompare counts.".into(),
        repeats: Repeats::Every(Preset::Weekly),
        first: Some(date("2026-11-30")),
        owner,
        reminders: "3, 1".into(),
        cost: None,
    }
}

fn renewal() -> DutyFields {
    DutyFields {
        kind: DutyKind::Renewal,
        title: "Renew the domain".into(),
        repeats: Repeats::Every(Preset::Yearly),
        first: Some(date("2027-02-28")),
        reminders: "30, 7".into(),
        cost: Some(Minor(1_450)),
        ..weekly(None)
    }
}

fn refused<T: std::fmt::Debug>(result: golive_store::Result<T>) -> Vec<String> {
    match refusal(result) {
        Refusal::Invalid { fields } => fields.into_iter().map(|field| field.field).collect(),
        other => panic!("{other:?}"),
    }
}

async fn heard(desk: &Desk) -> Vec<EventKind> {
    events::notices(desk, 1).await.unwrap().rows.into_iter().map(|notice| notice.line.kind).collect()
}

/// When the server is going to look after a duty.
async fn planned(admin: &Desk) -> Option<DateTime<Utc>> {
    let waiting = jobs::jobs(admin, None, 1).await.unwrap().rows;
    waiting.into_iter().find(|job| job.kind == JobKind::Duty && job.ended_at.is_none()).map(|job| job.due_at)
}

fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

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

    async fn another_rhythm_goes_on_from_what_is_owed(home: Home) {
        let room = Room::new(home).await;
        let number = room.added(weekly(of(&room.it))).await;
        room.done(number, "2026-11-23").await.unwrap();
        home.wait(TimeDelta::minutes(1));
        let monthly = DutyFields { repeats: Repeats::Every(Preset::Monthly), ..weekly(of(&room.it)) };
        duties::edit(&room.it, &room.project, number, 1, monthly).await.unwrap();
        let view = room.read(number).await;
        assert_eq!(view.row.preset, Some(Preset::Monthly));
        assert_eq!(view.next[..2], [date("2026-12-07"), date("2027-01-07")]);
        assert_eq!(view.done.len(), 1, "what was given stays");
        home.wait(TimeDelta::minutes(1));
        let once = DutyFields { repeats: Repeats::Never, first: Some(date("2026-12-24")), ..weekly(of(&room.it)) };
        duties::edit(&room.it, &room.project, number, 2, once).await.unwrap();
        assert_eq!(room.read(number).await.next, [date("2026-12-24")]);
        room.done(number, "2026-11-23").await.unwrap();
        assert_eq!(room.read(number).await.row.state, DutyState::Over);
        assert_eq!(rule(room.done(number, "2026-11-23").await), "error-duty-over");
        assert!(room.numbers(DutyShow::Open).await.is_empty());
        assert_eq!(room.numbers(DutyShow::All).await, [number]);
    }

    async fn what_rests_is_silent_and_owes_nothing_for_that_time(home: Home) {
        let room = Room::new(home).await;
        let admin = home.administrator("Admin").await;
        let (resting, other) = (room.added(weekly(of(&room.it))).await, room.added(renewal()).await);
        duties::archive(&room.it, &room.project, other).await.unwrap();
        duties::archive(&room.it, &room.project, resting).await.unwrap();
        assert_eq!(planned(&admin).await, None);
        assert_eq!(rule(room.done(resting, "2026-11-23").await), "error-duty-archived");
        assert_eq!(rule(duties::editable(&room.it, &room.project, resting).await.map(drop)), "error-duty-archived");
        home.clock.set(at("2026-12-16T12:00:00Z"));
        assert_eq!(room.attend(home, resting).await, None);
        assert!(room.tickets().await.is_empty());
        duties::restore(&room.it, &room.project, resting).await.unwrap();
        let view = room.read(resting).await;
        assert_eq!((view.row.state, view.row.on), (DutyState::Upcoming, Some(date("2026-12-21"))));
        assert_eq!(room.numbers(DutyShow::All).await, [resting, other], "what is archived stands last");
    }

    async fn a_project_begins_with_a_set_once(home: Home) {
        let room = Room::new(home).await;
        let words = || starter().map(|starter| StarterWords { starter, title: starter.title(), steps: starter.steps() }).to_vec();
        assert_eq!(duties::add_starters(&room.it, &room.project, words()).await.unwrap(), 6);
        assert_eq!(duties::add_starters(&room.it, &room.project, words()).await.unwrap(), 0);
        let found = duties::duties(&room.it, &room.project, DutyFilter::default()).await.unwrap();
        assert_eq!((found.open, found.overdue, found.all), (6, 0, 6));
        assert_eq!(found.page.rows[0].on, Some(date("2026-11-30")));
        assert!(found.page.rows.iter().all(|row| row.owner.is_none()));
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
