//! Major incidents: what everybody reads, who is counted, what hangs on one, its end; and what must not be read. On both databases.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use crate::support::{Home, databases, refusal, rule};
use chrono::TimeDelta;
use golive_domain::{
    Error as Refusal,
    access::Role,
    events::EventKind,
    service::{Audience, Channel, Impact, RequestType, TicketState, Urgency},
    text::ProjectKey,
};
use golive_store::{
    Desk, events,
    incidents::{self, Ending, IncidentRow, IncidentView},
    outbox,
    service::{self, Doing, NewTicket},
};

/// A service desk, two who ask, and the vendor.
struct Room {
    project: ProjectKey,
    manager: Desk,
    desk: Desk,
    hamid: Desk,
    sara: Desk,
    vendor: Desk,
}

impl Room {
    async fn new(home: &Home) -> Self {
        let (project, manager) = home.project("ARAS").await;
        service::begin(&manager, &project, "Office hours").await.unwrap();
        Self {
            desk: home.member(&project, "Zahra Maleki", &[Role::HelpDesk]).await,
            hamid: home.member(&project, "Hamid Yazdani", &[Role::Requester]).await,
            sara: home.member(&project, "Sara Karimi", &[Role::Requester]).await,
            vendor: home.member(&project, "Nadiia Hrytsenko", &[Role::VendorSupport]).await,
            project,
            manager,
        }
    }

    async fn asked(&self, who: &Desk, title: &str) -> i32 {
        let new = NewTicket {
            title: title.into(),
            body: "Nothing loads.".into(),
            request: RequestType::Bug,
            impact: Impact::High,
            urgency: Urgency::High,
            department: None,
        };
        service::ask(who, &self.project, new, Channel::Web).await.unwrap()
    }

    /// Hamid's ticket is one: the number of the incident.
    async fn declared(&self) -> (i32, i32) {
        let ticket = self.asked(&self.hamid, "My salary page is white").await;
        let incident = incidents::declare(&self.desk, &self.project, ticket, "Pages stay white", "We are looking at it.").await.unwrap();
        (ticket, incident)
    }

    async fn read(&self, who: &Desk, incident: i32) -> IncidentView {
        incidents::incident(who, &self.project, incident, 1).await.unwrap()
    }

    async fn running(&self, who: &Desk) -> Vec<IncidentRow> {
        incidents::running(who, &self.project).await.unwrap()
    }

    async fn state(&self, ticket: i32) -> TicketState {
        service::ticket(&self.manager, &self.project, ticket).await.unwrap().row.state
    }
}

async fn heard(desk: &Desk) -> Vec<EventKind> {
    events::notices(desk, 1).await.unwrap().rows.into_iter().map(|notice| notice.line.kind).collect()
}

databases! {
    async fn everybody_reads_one_status_from_declaration_to_end(home: Home) {
        let room = Room::new(home).await;
        let (ticket, incident) = room.declared().await;
        for who in [&room.sara, &room.hamid, &room.desk, &room.manager] {
            let known = room.running(who).await;
            assert_eq!((known[0].title.as_str(), known[0].status.as_str(), known[0].hit), ("Pages stay white", "We are looking at it.", 1));
        }
        home.wait(TimeDelta::minutes(20));
        incidents::update(&room.desk, &room.project, incident, "A server is out of disk.").await.unwrap();
        let known = room.running(&room.sara).await;
        assert_eq!((known[0].status.as_str(), known[0].updated_at), ("A server is out of disk.", home.now()));
        let said: Vec<_> = room.read(&room.sara, incident).await.updates.into_iter().map(|update| update.body).collect();
        assert_eq!(said, ["We are looking at it.", "A server is out of disk."], "in the order of time");
        assert_eq!(service::ticket(&room.hamid, &room.project, ticket).await.unwrap().status, "A server is out of disk.");
        home.wait(TimeDelta::minutes(20));
        let ending = Ending { closing: "It has room again.".into(), resolve: false };
        assert_eq!(incidents::end(&room.desk, &room.project, incident, ending, Channel::Web).await.unwrap(), 0);
        assert!(room.running(&room.sara).await.is_empty());
        let view = room.read(&room.sara, incident).await;
        assert_eq!((view.closing.as_str(), view.row.ended_at, view.may_join), ("It has room again.", Some(home.now()), false));
        let left = service::ticket(&room.desk, &room.project, ticket).await.unwrap();
        assert_eq!((left.row.state, left.row.major, left.status.as_str()), (TicketState::New, false, ""));
        assert_eq!(rule(incidents::update(&room.desk, &room.project, incident, "Once more").await), "error-incident-ended");
    }

    async fn what_everybody_reads_is_nothing_of_the_ticket(home: Home) {
        let room = Room::new(home).await;
        let (ticket, incident) = room.declared().await;
        service::act(&room.desk, &room.project, ticket, None, Doing::Note { body: "internal: the disk was my fault".into() }).await.unwrap();
        let view = room.read(&room.sara, incident).await;
        assert!(view.ticket.is_none() && view.linked.rows.is_empty() && view.history.lines.is_empty());
        let all = format!("{view:?} {:?}", incidents::incidents(&room.sara, &room.project, 1).await.unwrap());
        assert!(!all.contains("salary") && !all.contains("my fault"), "{all}");
        incidents::join(&room.sara, &room.project, incident, None).await.unwrap();
        incidents::update(&room.desk, &room.project, incident, "Soon over").await.unwrap();
        let told = format!("{:?}", events::notices(&room.sara, 1).await.unwrap().rows);
        assert!(told.contains("Pages stay white") && !told.contains("salary"), "{told}");
    }

    async fn who_says_me_too_is_counted_once_and_hears_what_becomes_of_it(home: Home) {
        let room = Room::new(home).await;
        let (_, incident) = room.declared().await;
        let own = room.asked(&room.sara, "The list is white").await;
        for with in [None, Some(own), Some(own), None] {
            incidents::join(&room.sara, &room.project, incident, with).await.unwrap();
        }
        let view = room.read(&room.sara, incident).await;
        assert_eq!((view.row.hit, view.row.is_hit, view.linked.rows[0].number), (2, true, own));
        assert!(view.offered.is_empty());
        incidents::update(&room.desk, &room.project, incident, "Half of it is back.").await.unwrap();
        assert!(heard(&room.sara).await.contains(&EventKind::IncidentUpdated));
        assert!(heard(&room.hamid).await.contains(&EventKind::IncidentUpdated), "whose ticket it is hears too");
        let others = room.asked(&room.hamid, "Another thing").await;
        assert_eq!(refusal(incidents::join(&room.sara, &room.project, incident, Some(others)).await), Refusal::NotFound);
    }

    async fn its_end_resolves_what_hangs_on_it_and_tells_each(home: Home) {
        let room = Room::new(home).await;
        let (ticket, incident) = room.declared().await;
        let own = room.asked(&room.sara, "The list is white").await;
        incidents::link(&room.desk, &room.project, incident, &format!("S{own}")).await.unwrap();
        assert!(heard(&room.sara).await.contains(&EventKind::IncidentLinked));
        let third = home.member(&room.project, "Omid Rahimi", &[Role::Champion]).await;
        incidents::join(&third, &room.project, incident, None).await.unwrap();
        assert_eq!(room.read(&room.desk, incident).await.open, 2);
        while !outbox::claim(&home.store, 50).await.unwrap().is_empty() {}
        let ending = Ending { closing: "The disk is larger.".into(), resolve: true };
        assert_eq!(incidents::end(&room.desk, &room.project, incident, ending, Channel::Rest).await.unwrap(), 2);
        for number in [ticket, own] {
            assert_eq!(room.state(number).await, TicketState::Resolved);
        }
        let last = service::ticket(&room.sara, &room.project, own).await.unwrap().messages.pop().unwrap();
        assert_eq!((last.body.as_str(), last.audience, last.channel), ("The disk is larger.", Audience::Public, Channel::Rest));
        let mut letters: Vec<_> = outbox::claim(&home.store, 50).await.unwrap().into_iter().map(|due| (due.letter.to.to_string(), due.letter.say.key)).collect();
        letters.sort();
        letters.dedup();
        let expected = [
            ("hamid.yazdani@example.org", "mail-ticket-resolved"),
            ("omid.rahimi@example.org", "mail-incident-ended"),
            ("sara.karimi@example.org", "mail-ticket-resolved"),
        ];
        assert_eq!(letters, expected.map(|(to, key)| (to.to_owned(), key.to_owned())));
        for who in [&room.hamid, &room.sara, &third] {
            assert!(heard(who).await.contains(&EventKind::IncidentEnded));
        }
    }

    async fn the_vendor_reads_of_it_when_it_was_handed_over(home: Home) {
        let room = Room::new(home).await;
        let (ticket, incident) = room.declared().await;
        assert!(room.running(&room.vendor).await.is_empty());
        assert_eq!(refusal(incidents::incident(&room.vendor, &room.project, incident, 1).await), Refusal::NotFound);
        assert_eq!(refusal(incidents::join(&room.vendor, &room.project, incident, None).await), Refusal::NotFound);
        let theirs = room.asked(&room.vendor, "We see it too").await;
        incidents::link(&room.desk, &room.project, incident, &theirs.to_string()).await.unwrap();
        assert!(!heard(&room.vendor).await.contains(&EventKind::IncidentLinked), "nothing is told of it before");
        service::act(&room.desk, &room.project, ticket, None, Doing::HandOver { body: "Look at the disk".into() }).await.unwrap();
        assert_eq!(room.running(&room.vendor).await[0].number, incident);
        assert_eq!(room.read(&room.vendor, incident).await.ticket.unwrap().number, ticket);
        incidents::update(&room.desk, &room.project, incident, "The vendor is at it.").await.unwrap();
        assert!(heard(&room.vendor).await.contains(&EventKind::IncidentUpdated));
        assert_eq!(refusal(incidents::update(&room.vendor, &room.project, incident, "Hm").await), Refusal::Forbidden);
    }

    async fn who_may_not_is_turned_away_and_one_ticket_is_of_one_problem(home: Home) {
        let room = Room::new(home).await;
        let (ticket, incident) = room.declared().await;
        assert_eq!(refusal(incidents::declare(&room.hamid, &room.project, ticket, "x", "x").await), Refusal::NotFound);
        let auditor = home.member(&room.project, "Parviz Amini", &[Role::Auditor]).await;
        assert_eq!(refusal(incidents::declare(&auditor, &room.project, ticket, "x", "x").await), Refusal::Forbidden);
        assert_eq!(refusal(incidents::join(&auditor, &room.project, incident, None).await), Refusal::Forbidden);
        assert_eq!(room.running(&auditor).await.len(), 1);
        let (elsewhere, _) = home.project("OTHER").await;
        assert_eq!(refusal(incidents::incident(&room.desk, &elsewhere, incident, 1).await), Refusal::NotFound);
        assert_eq!(rule(incidents::declare(&room.desk, &room.project, ticket, "Again", "x").await), "error-incident-running");
        let second = room.asked(&room.sara, "Mail is slow").await;
        let other = incidents::declare(&room.desk, &room.project, second, "Mail is slow", "We know.").await.unwrap();
        let Refusal::Invalid { fields } = refusal(incidents::link(&room.desk, &room.project, other, &ticket.to_string()).await) else { panic!() };
        assert_eq!(fields[0].say.key, "error-incident-elsewhere");
        let Refusal::Invalid { fields } = refusal(incidents::declare(&room.desk, &room.project, second, " ", " ").await) else { panic!() };
        assert_eq!(fields.len(), 2, "both are wanted");
    }

    async fn what_was_taken_out_is_resolved_by_itself(home: Home) {
        let room = Room::new(home).await;
        let (ticket, incident) = room.declared().await;
        let own = room.asked(&room.sara, "The list is white").await;
        incidents::join(&room.sara, &room.project, incident, Some(own)).await.unwrap();
        incidents::unlink(&room.desk, &room.project, incident, own).await.unwrap();
        assert_eq!(room.read(&room.desk, incident).await.row.hit, 2, "who is hit stays counted");
        let ending = Ending { closing: "Over.".into(), resolve: true };
        assert_eq!(incidents::end(&room.desk, &room.project, incident, ending, Channel::Web).await.unwrap(), 1);
        assert_eq!((room.state(ticket).await, room.state(own).await), (TicketState::Resolved, TicketState::New));
        let of = incidents::of_ticket(&room.desk, &room.project, ticket).await.unwrap();
        assert_eq!((of.worked_on.len(), of.part_of.len()), (1, 0));
        // Taken up again, it can be declared again.
        service::act(&room.desk, &room.project, ticket, None, Doing::Reopen { body: "Back".into() }).await.unwrap();
        let again = incidents::declare(&room.desk, &room.project, ticket, "Pages stay white, again", "We look.").await.unwrap();
        assert_eq!(room.running(&room.sara).await.iter().map(|row| row.number).collect::<Vec<_>>(), [again]);
    }
}
