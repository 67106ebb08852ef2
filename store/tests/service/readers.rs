//! Who sees what, and in which order.

use super::{Room, question, said};
use crate::support::{databases, refusal};
use chrono::TimeDelta;
use golive_domain::{
    Error as Refusal,
    access::Role,
    service::{Channel, Contacts, Deal, Impact, Metric, TicketState, Urgency},
};
use golive_store::{
    events,
    service::{self, Doing, NewTicket, TicketFilter, TicketView, Worker},
};

databases! {
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
