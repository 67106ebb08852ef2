//! Tickets of another help desk, brought with their past.

use std::fmt::Write as _;

use super::Room;
use crate::support::{databases, refusal, rule};
use bytes::Bytes;
use chrono::{DateTime, NaiveDate, Utc};
use golive_domain::{
    Error as Refusal,
    access::Role,
    import::TicketColumn,
    people::Locale,
    service::{Channel, Priority, RequestType, TicketState},
};
use golive_store::{
    jobs, outbox, people,
    service::{self, BroughtTickets, Doing, Naming, TicketOutcome, TicketTotals},
};

impl Room {
    async fn tried(&self, file: &str, naming: &Naming) -> BroughtTickets {
        service::bring_tickets(&self.manager, &self.project, "old.csv", Bytes::from(file.to_owned()), naming, false).await.unwrap()
    }

    async fn brought(&self, file: &str, naming: &Naming) -> TicketTotals {
        let told = service::bring_tickets(&self.manager, &self.project, "old.csv", Bytes::from(file.to_owned()), naming, true).await;
        told.unwrap().totals
    }
}

fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

const OLD: &str = "\
Ticket ID,Subject,Description,Requester email,Type,Priority,Status,Created at,First response,Solved at,Assignee
Z-3,Still open,<p>No <b>deal</b> can be saved</p>,hamid.yazdani@example.org,Incident,High,Open,2026-11-20 09:00,2026-11-20 10:00,,Zahra Maleki
Z-1,Solved in June,,somebody@old.example,Question,Low,Closed,2026-06-01T08:00:00Z,2026-06-01T09:00:00Z,2026-06-02T09:00:00Z,Old Agent
Z-2,Solved last week,,hamid.yazdani@example.org,Incident,Normal,Solved,2026-11-18T09:00:00Z,,2026-11-20T09:00:00Z,
";

databases! {
    async fn old_tickets_come_with_their_past_and_nobody_hears_of_it(home: Home) {
        let room = Room::new(home).await;
        outbox::claim(&home.store, 50).await.unwrap();
        let tried = room.tried(OLD, &Naming::default()).await;
        assert_eq!(tried.totals, TicketTotals { created: 3, ..TicketTotals::default() });
        assert_eq!(tried.requesters.iter().map(|who| who.name.as_str()).collect::<Vec<_>>(), ["somebody@old.example"]);
        assert_eq!(room.all().await, [], "it was only tried");
        room.brought(OLD, &Naming::default()).await;

        let all = room.all().await;
        let told: Vec<_> = all.iter().map(|row| (row.title.as_str(), row.state, row.created_at)).collect();
        let expected = [
            ("Solved in June", TicketState::Closed, at("2026-06-01T08:00:00Z")),
            ("Solved last week", TicketState::Resolved, at("2026-11-18T09:00:00Z")),
            ("Still open", TicketState::Open, at("2026-11-20T09:00:00Z")),
        ];
        assert_eq!(told, expected);
        let open = room.read(3).await;
        assert_eq!((open.row.priority, open.row.request, open.channel), (Priority::P2, RequestType::Bug, Channel::Import));
        assert_eq!(open.row.assignee.map(|person| person.name).as_deref(), Some("Zahra Maleki"));
        assert!(open.body.contains("**deal**"), "{}", open.body);
        let june = room.read(1).await;
        assert_eq!(june.row.requester.map(|person| person.name).as_deref(), Some("Manager of ARAS"), "whoever imports stands in");
        let origin = june.origin.unwrap();
        assert_eq!((origin.key.as_str(), origin.requester.as_str(), origin.assignee.as_str()), ("Z-1", "somebody@old.example", "Old Agent"));
        assert_eq!(people::by_email(&home.system(), "somebody@old.example").await.unwrap(), None, "nobody is given an account");

        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        let june = service::service_report(&room.manager, &room.project, day("2026-06-01"), day("2026-06-30")).await.unwrap();
        assert_eq!((june.opened, june.resolved), (1, 1));
        let november = service::service_report(&room.manager, &room.project, day("2026-11-01"), day("2026-11-30")).await.unwrap();
        assert_eq!((november.opened, november.resolved), (2, 1));
        assert_eq!(outbox::claim(&home.store, 50).await.unwrap().len(), 0, "no letter");
        assert_eq!(jobs::claim(&home.store, "test", 50).await.unwrap().len(), 0, "nothing is due at once");
    }

    async fn the_same_file_twice_doubles_nothing_and_a_later_one_brings_up_to_date(home: Home) {
        let room = Room::new(home).await;
        room.brought(OLD, &Naming::default()).await;
        home.wait(chrono::TimeDelta::hours(1));
        assert_eq!(room.brought(OLD, &Naming::default()).await, TicketTotals { unchanged: 3, ..TicketTotals::default() });
        assert_eq!(room.all().await.len(), 3);
        service::act(&room.desk, &room.project, 3, None, Doing::Note { body: "seen".into() }).await.unwrap();
        let later = OLD.replace("Still open", "Still open?").replace("Solved in June", "Solved in early June");
        let totals = room.brought(&later, &Naming::default()).await;
        assert_eq!(totals, TicketTotals { updated: 1, unchanged: 1, worked: 1, ..TicketTotals::default() });
        let titles: Vec<String> = room.all().await.into_iter().map(|row| row.title).collect();
        assert_eq!(titles, ["Solved in early June", "Solved last week", "Still open"], "what somebody works on here stays");
        let expected = room.read(1).await.row.deadlines.len();
        assert!(expected <= 2, "its clocks are there once");
    }

    async fn what_a_file_says_wrongly_is_told_by_line_and_nothing_is_written(home: Home) {
        let room = Room::new(home).await;
        let file = "id,subject,type,priority,status,created,resolved\n\
            1,Good,bug,p1,open,2026-11-01,\n\
            2,Ahead,bug,p1,open,2027-01-01,\n\
            3,Before,bug,p1,closed,2026-11-02,2026-11-01\n\
            4,Which?,Gadget broken,Sehr hoch,closed,2026-11-01,2026-11-02\n\
            5,When?,bug,p1,closed,2026-11-01,\n\
            1,Twice,bug,p1,open,2026-11-01,\n";
        let tried = room.tried(file, &Naming::default()).await;
        assert_eq!((tried.totals.created, tried.totals.refused), (1, 5));
        let told: Vec<_> = tried
            .lines
            .iter()
            .flat_map(|line| match &line.outcome {
                TicketOutcome::Refused(reasons) => reasons.iter().map(|one| (line.line, one.field.clone(), one.say.key.clone())).collect(),
                _ => Vec::new(),
            })
            .collect();
        let expected = [
            (3, "created", "error-ticket-import-ahead"),
            (4, "resolved", "error-ticket-import-before"),
            (5, "request", "error-ticket-import-word"),
            (5, "priority", "error-ticket-import-word"),
            (6, "resolved", "error-ticket-import-over-when"),
            (7, "key", "error-import-key-twice"),
        ];
        let told: Vec<_> = told.iter().map(|(line, field, key)| (*line, field.as_str(), key.as_str())).collect();
        assert_eq!(told, expected);
        room.brought(file, &Naming::default()).await;
        assert_eq!(room.all().await, [], "all of it or nothing");
    }

    async fn an_address_says_who_is_meant_and_a_name_of_two_people_says_nobody(home: Home) {
        let room = Room::new(home).await;
        let new = people::NewPerson {
            name: "Hamid Yazdani".into(),
            email: "another.hamid@example.org".into(),
            locale: Locale::En,
            administrator: false,
            password: None,
        };
        home.give_role(&room.project, people::add(&home.system(), new).await.unwrap(), Role::Requester).await;
        let file = "id,subject,requester,requester email,status,created\n\
            1,By address,Zahra Maleki,hamid.yazdani@example.org,open,2026-11-20\n\
            2,By a name of two,Hamid Yazdani,,open,2026-11-20\n\
            3,By a name of one,Zahra Maleki,,open,2026-11-20\n\
            4,Of somebody gone,Zahra Maleki,gone@old.example,open,2026-11-20\n";
        room.brought(file, &Naming::default()).await;
        let asked: Vec<_> = room.all().await.into_iter().filter_map(|row| row.requester).map(|person| person.id).collect();
        let (hamid, zahra, manager) = (Room::who(&room.requester), Room::who(&room.desk), Room::who(&room.manager));
        assert_eq!(asked, [hamid, manager, zahra, manager]);
    }

    async fn a_day_alone_is_no_earlier_than_what_came_first_on_it(home: Home) {
        let room = Room::new(home).await;
        let file = "id,subject,status,created,resolved\n1,Solved within the day,resolved,2026-11-20 14:30,2026-11-20\n";
        room.brought(file, &Naming::default()).await;
        let view = room.read(1).await;
        assert_eq!((view.row.state, view.resolved_at), (TicketState::Resolved, Some(view.row.created_at)));
    }

    async fn columns_and_words_are_named_by_hand_and_a_kept_file_is_carried_out_once(home: Home) {
        let room = Room::new(home).await;
        let file = "a,b,c,d\nT-1,A blank page,Sehr hoch,2026-11-01 10:00\n";
        let id = service::keep_tickets(&room.manager, &room.project, "old.csv", Bytes::from(file)).await.unwrap();
        let tried = service::tried_tickets(&room.manager, &room.project, id).await.unwrap();
        assert!(tried.brought.is_err(), "no header says which column is the key");
        let columns = ["key", "title", "priority", "created"].map(str::to_owned).to_vec();
        service::name_ticket_columns(&room.manager, &room.project, id, columns).await.unwrap();
        let brought = service::tried_tickets(&room.manager, &room.project, id).await.unwrap().brought.unwrap();
        assert_eq!((brought.words.len(), brought.words[0].word.as_str(), brought.totals.refused), (1, "Sehr hoch", 1));
        assert_eq!(rule(service::carry_tickets(&room.manager, &room.project, id).await), "error-ticket-import-refused");
        let means = |word: &str| vec![(TicketColumn::Priority, "Sehr hoch".to_owned(), word.to_owned())];
        refusal(service::name_ticket_words(&room.manager, &room.project, id, means("p9"), None).await);
        let stand_in = Some(Room::who(&room.requester));
        service::name_ticket_words(&room.manager, &room.project, id, means("p1"), stand_in).await.unwrap();
        assert_eq!(service::carry_tickets(&room.manager, &room.project, id).await.unwrap().created, 1);
        assert_eq!(service::carry_tickets(&room.manager, &room.project, id).await.unwrap().unchanged, 1);
        let row = room.all().await.remove(0);
        assert_eq!((row.priority, row.requester.map(|person| person.name).as_deref()), (Priority::P1, Some("Hamid Yazdani")));
        for who in [&room.desk, &room.vendor] {
            assert_eq!(refusal(service::may_bring_tickets(who, &room.project).await), Refusal::Forbidden);
        }
        let (other, manager) = home.project("OTHER").await;
        assert_eq!(refusal(service::carry_tickets(&manager, &other, id).await), Refusal::NotFound);
    }

    async fn ten_thousand_old_tickets_are_brought_at_once(home: Home) {
        let room = Room::new(home).await;
        let mut file = String::from("id,subject,type,priority,status,created,first reply,resolved\n");
        let begin = at("2025-01-01T08:00:00Z");
        for n in 0..10_000 {
            let created = begin + chrono::TimeDelta::hours(n);
            let instant = |hours| (created + chrono::TimeDelta::hours(hours)).to_rfc3339();
            writeln!(file, "H-{n},Question {n},bug,p3,closed,{},{},{}", created.to_rfc3339(), instant(1), instant(5)).unwrap();
        }
        let begun = std::time::Instant::now();
        assert_eq!(room.brought(&file, &Naming::default()).await.created, 10_000);
        eprintln!("ten thousand tickets in {:?}", begun.elapsed());
        assert_eq!(room.brought(&file, &Naming::default()).await.unchanged, 10_000);
        assert_eq!(jobs::claim(&home.store, "test", 50).await.unwrap().len(), 0);
    }
}
