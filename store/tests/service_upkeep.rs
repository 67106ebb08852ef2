//! Around the service desk: what waits today, letters that tell instants, deeds of programs, jobs tried again, calendars that keep names,
//! and whether kept clocks are what the clocks say. On both databases.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use crate::support::{Home, databases, refusal};
use chrono::{DateTime, TimeDelta, Utc};
use golive_domain::{
    Error as Refusal,
    access::Role,
    events::EventKind,
    jobs::JobKind,
    moment::Moment,
    people::CalendarKind,
    service::{Calendar, Channel, Impact, RequestType, Urgency, Week, Window},
    text::ProjectKey,
};
use golive_store::{
    Actor, Desk,
    events::{self, AuditFilter},
    jobs, outbox,
    service::{self, Doing, Draft, NewTicket, TicketFilter},
    today,
};
use sea_orm::ConnectionTrait;

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

    async fn asked(&self, title: &str, impact: Impact, urgency: Urgency) -> i32 {
        let new = NewTicket { title: title.into(), body: String::new(), request: RequestType::Bug, impact, urgency, department: None };
        service::ask(&self.requester, &self.project, new, Channel::Web).await.unwrap()
    }

    async fn today(&self, who: &Desk) -> today::AtDesk {
        today::at_desk(who, &self.project).await.unwrap()
    }
}

fn numbers(few: &today::Few<today::WaitingTicket>) -> Vec<i32> {
    few.lines.iter().map(|line| line.number).collect()
}

fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

databases! {
    async fn today_shows_each_what_waits_for_them(home: Home) {
        let room = Room::new(home).await;
        assert!(room.today(&room.desk).await.is_empty());
        let urgent = room.asked("Nobody can sign in", Impact::High, Urgency::High).await;
        let later = room.asked("A word is wrong", Impact::Low, Urgency::Low).await;
        let found = room.today(&room.desk).await;
        assert_eq!(numbers(&found.nobodys), [urgent, later], "the nearest promise first");
        assert!(found.mine.lines.is_empty() && found.asked.lines.is_empty());
        let me = room.desk.actor().person();
        for number in [urgent, later] {
            service::assign(&room.desk, &room.project, number, me).await.unwrap();
        }
        let found = room.today(&room.desk).await;
        assert_eq!(numbers(&found.nobodys), [0; 0]);
        assert_eq!(numbers(&found.mine).first(), Some(&urgent));
        let filter = TicketFilter { soon: true, page: 1, ..TicketFilter::default() };
        let listed = service::queue(&room.desk, &room.project, &filter).await.unwrap().page.rows;
        assert_eq!(listed.into_iter().map(|row| row.number).collect::<Vec<_>>(), numbers(&found.mine), "the hint leads to the same list");
        service::act(&room.desk, &room.project, urgent, None, Doing::Ask { body: "Which browser?".into() }).await.unwrap();
        assert_eq!(numbers(&room.today(&room.requester).await.asked), [urgent]);
        let waiting = service::mine_waiting(&room.requester, &room.project, 1).await.unwrap().rows;
        assert_eq!(waiting.into_iter().map(|row| row.number).collect::<Vec<_>>(), [urgent]);
        let others = room.today(&room.requester).await;
        assert!(others.mine.lines.is_empty() && others.nobodys.lines.is_empty() && others.held == 0);
        service::receive(&room.desk, &room.project, b"no mail".as_slice().into()).await.unwrap();
        assert_eq!((room.today(&room.desk).await.held, room.today(&room.vendor).await.held), (1, 0));
    }

    async fn the_vendor_sees_what_is_near_its_own_deadline(home: Home) {
        let room = Room::new(home).await;
        let number = room.asked("Nobody can sign in", Impact::High, Urgency::High).await;
        assert!(room.today(&room.vendor).await.is_empty());
        service::act(&room.desk, &room.project, number, None, Doing::HandOver { body: "Please".into() }).await.unwrap();
        home.wait(TimeDelta::days(30));
        let found = room.today(&room.vendor).await;
        assert_eq!(numbers(&found.handed_over), [number]);
        assert!(found.nobodys.lines.is_empty() && found.mine.lines.is_empty());
        assert!(room.today(&room.desk).await.handed_over.lines.is_empty());
    }

    async fn no_more_than_a_few_are_shown_and_the_rest_is_a_list_away(home: Home) {
        let room = Room::new(home).await;
        for number in 0..=today::SHOWN {
            room.asked(&format!("Question {number}"), Impact::Low, Urgency::Low).await;
        }
        let found = room.today(&room.desk).await.nobodys;
        assert_eq!((found.lines.len(), found.more), (today::SHOWN, true));
    }

    async fn a_letter_carries_instants_with_the_clock_they_are_told_by(home: Home) {
        let room = Room::new(home).await;
        room.asked("Nobody can sign in", Impact::Medium, Urgency::High).await;
        let letters = outbox::claim(&home.store, 50).await.unwrap();
        let opened = letters.iter().find(|due| due.letter.say.key == "mail-ticket-opened").unwrap();
        let told = |name: &str| opened.letter.say.args.iter().find(|(arg, _)| arg == name).unwrap().1.parse::<Moment>().unwrap();
        assert_eq!(told("resolution"), Moment { at: at("2026-11-24T13:00:00Z"), zone: chrono_tz::Tz::UTC, calendar: CalendarKind::Gregorian });
        assert_eq!(told("response").at, at("2026-11-23T14:00:00Z"));
    }

    async fn what_a_program_does_is_told_from_what_a_page_did(home: Home) {
        let room = Room::new(home).await;
        let number = room.asked("Nobody can sign in", Impact::High, Urgency::High).await;
        service::act(&room.desk, &room.project, number, None, Doing::Reply { body: "By a page".into() }).await.unwrap();
        service::act_with(&room.desk, &room.project, number, None, Doing::Reply { body: "By a program".into() }, Channel::Rest, &[]).await.unwrap();
        let said = service::ticket(&room.desk, &room.project, number).await.unwrap().messages;
        let channels: Vec<_> = said.into_iter().map(|message| message.channel).collect();
        assert_eq!(channels, [Channel::Web, Channel::Rest]);
    }

    async fn a_job_tried_again_is_in_the_sites_audit(home: Home) {
        let admin = home.administrator("Admin").await;
        jobs::keep_going(&home.store, &[JobKind::Sweep]).await.unwrap();
        let claimed = jobs::claim(&home.store, "test", 1).await.unwrap().remove(0);
        assert_eq!(refusal(jobs::retry(&admin, claimed.id).await), Refusal::NotFound, "nothing failed yet");
        jobs::failed(&home.store, &claimed, "The disk is full").await.unwrap();
        let nobody = home.person("Nobody").await;
        assert_eq!(refusal(jobs::retry(&home.desk(nobody), claimed.id).await), Refusal::Forbidden);
        jobs::retry(&admin, claimed.id).await.unwrap();
        assert_eq!(jobs::jobs(&admin, None, 1).await.unwrap().rows[0].due_at, home.now());
        let filter = AuditFilter { kind: Some(EventKind::JobRetried), ..AuditFilter::default() };
        let audit = events::of_site(&admin, &filter, 1).await.unwrap();
        let line = &audit.found.rows[0];
        assert_eq!((line.label.as_str(), line.note.as_deref()), ("sweep", Some("The disk is full")));
        assert_eq!(line.actor.as_ref().map(|(id, _)| *id), admin.actor().person());
    }

    async fn clocks_are_kept_as_they_say_and_what_differs_is_named(home: Home) {
        let room = Room::new(home).await;
        let first = room.asked("Nobody can sign in", Impact::High, Urgency::High).await;
        let second = room.asked("A word is wrong", Impact::Low, Urgency::Low).await;
        let third = room.asked("Two words are wrong", Impact::Low, Urgency::Low).await;
        service::act(&room.desk, &room.project, first, None, Doing::Ask { body: "Which browser?".into() }).await.unwrap();
        home.wait(TimeDelta::hours(3));
        service::act(&room.desk, &room.project, third, None, Doing::Resolve { body: "Mended".into() }).await.unwrap();
        home.wait(TimeDelta::days(9));
        let good = service::check(&home.store, 10).await.unwrap();
        assert_eq!((good.open, good.ended, good.wrong), (2, 1, 0), "{good:?}");
        home.database.rows.execute_unprepared("UPDATE ticket_clock SET due_at = '2027-01-01T00:00:00+00:00' WHERE metric = 'resolution' AND ticket_id = (SELECT id FROM ticket WHERE title = 'A word is wrong')").await.unwrap();
        home.database.rows.execute_unprepared("DELETE FROM ticket_clock WHERE ticket_id = (SELECT id FROM ticket WHERE title = 'Two words are wrong')").await.unwrap();
        let found = service::check(&home.store, 10).await.unwrap();
        assert_eq!(found.wrong, 2);
        assert_eq!(found.named[0], (format!("ARAS-S{second}"), vec!["resolution".to_owned()]));
        assert_eq!(found.named[1].0, format!("ARAS-S{third}"));
    }

    async fn a_calendars_next_version_moves_what_is_due_after_it_and_keeps_names(home: Home) {
        let room = Room::new(home).await;
        let number = room.asked("Nobody can sign in", Impact::Medium, Urgency::High).await;
        let known = service::agreements(&room.manager, &room.project).await.unwrap().calendars.remove(0);
        let hours = vec![Window::parse("09:00", "17:00").unwrap()];
        let week = Week { mon: hours.clone(), tue: hours.clone(), wed: hours.clone(), thu: hours.clone(), fri: hours, ..Week::default() };
        let feast = Calendar::draft(chrono_tz::UTC, week).holiday("2026-11-24".parse().unwrap(), "Feast").finish().unwrap();
        let look = |from: &str| Draft::CalendarFrom(known.id, Box::new(feast.clone()), at(from));
        let moved = service::preview(&room.manager, &room.project, look("2026-11-24T00:00:00Z")).await.unwrap();
        assert!(moved.iter().any(|each| each.number == number && each.to == Some(at("2026-11-25T13:00:00Z"))), "{moved:?}");
        assert!(service::preview(&room.manager, &room.project, look("2026-12-24T00:00:00Z")).await.unwrap().is_empty(), "all is due before");
        assert!(matches!(refusal(service::preview(&room.manager, &room.project, look("2026-11-20T00:00:00Z")).await), Refusal::Invalid { .. }));
        service::save_calendar(&room.manager, &room.project, Some(known.id), &known.name, feast.clone(), None).await.unwrap();
        let kept = service::agreements(&room.manager, &room.project).await.unwrap().calendars.remove(0);
        assert_eq!(kept.latest().unwrap().names(), feast.names());
        assert_eq!(kept.versions[0].by.as_ref().map(|by| by.id), room.manager.actor().person());
    }
}

/// Golive itself may look at anybody's desk; nothing is a person's there.
#[tokio::test]
async fn golive_itself_has_no_tickets_of_its_own() {
    let home = crate::support::sqlite().await;
    let (project, _) = home.project("ARAS").await;
    let found = today::at_desk(&home.store.acting_as(Actor::System), &project).await.unwrap();
    assert!(found.mine.lines.is_empty() && found.asked.lines.is_empty());
}
