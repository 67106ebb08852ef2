//! How tickets come in: given to whom rules say, with files, and from another help desk. On both databases.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::fmt::Write as _;

use crate::support::{Home, databases, fields, refusal, rule};
use bytes::Bytes;
use chrono::{DateTime, NaiveDate, Utc};
use futures::TryStreamExt as _;
use golive_domain::{
    Error as Refusal,
    access::Role,
    id::PersonId,
    import::TicketColumn,
    people::Locale,
    service::{
        Channel, Impact, Metric, Priority, RequestType, TicketState, Urgency,
        assigning::{Fits, Taker, TakerKind},
    },
    text::ProjectKey,
};
use golive_store::{
    Desk, jobs, outbox, people, projects,
    service::{
        self, BroughtTickets, Caller, Doing, Naming, NewTicket, RuleFields, Shift, Show, TicketFilter, TicketOutcome, TicketTotals,
        TicketView, Upload,
    },
};

struct Room {
    project: ProjectKey,
    manager: Desk,
    desk: Desk,
    second: Desk,
    requester: Desk,
    vendor: Desk,
}

impl Room {
    async fn new(home: &Home) -> Self {
        let (project, manager) = home.project("ARAS").await;
        service::begin(&manager, &project, "Office hours").await.unwrap();
        Self {
            desk: home.member(&project, "Zahra Maleki", &[Role::HelpDesk]).await,
            second: home.member(&project, "Omid Karimi", &[Role::HelpDesk]).await,
            requester: home.member(&project, "Hamid Yazdani", &[Role::Requester]).await,
            vendor: home.member(&project, "Nadiia Hrytsenko", &[Role::VendorSupport]).await,
            project,
            manager,
        }
    }

    fn who(desk: &Desk) -> PersonId {
        desk.actor().person().unwrap()
    }

    async fn asked(&self, title: &str) -> i32 {
        service::ask(&self.requester, &self.project, question(title), Channel::Web).await.unwrap()
    }

    async fn read(&self, number: i32) -> TicketView {
        service::ticket(&self.manager, &self.project, number).await.unwrap()
    }

    /// Who has it.
    async fn has(&self, number: i32) -> Option<String> {
        self.read(number).await.row.assignee.map(|person| person.name)
    }

    async fn ruled(&self, name: &str, fits: Fits, taker: Taker) -> golive_domain::id::AssignmentRuleId {
        let fields = RuleFields { name: name.into(), fits, taker: Some(taker), enabled: true };
        service::save_rule(&self.manager, &self.project, None, fields).await.unwrap()
    }

    async fn tried(&self, file: &str, naming: &Naming) -> BroughtTickets {
        service::bring_tickets(&self.manager, &self.project, "old.csv", Bytes::from(file.to_owned()), naming, false).await.unwrap()
    }

    async fn brought(&self, file: &str, naming: &Naming) -> TicketTotals {
        let told = service::bring_tickets(&self.manager, &self.project, "old.csv", Bytes::from(file.to_owned()), naming, true).await;
        told.unwrap().totals
    }

    async fn all(&self) -> Vec<service::TicketRow> {
        let filter = TicketFilter { show: Show::All, page: 1, ..TicketFilter::default() };
        let mut rows = service::queue(&self.manager, &self.project, &filter).await.unwrap().page.rows;
        rows.sort_by_key(|row| row.number);
        rows
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

fn words(words: &[&str]) -> Fits {
    Fits { words: words.iter().map(|word| (*word).to_owned()).collect(), ..Fits::default() }
}

fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

fn file(name: &str, content: &str) -> Upload {
    Upload { name: name.into(), content: Bytes::from(content.to_owned()) }
}

const OLD: &str = "\
Ticket ID,Subject,Description,Requester email,Type,Priority,Status,Created at,First response,Solved at,Assignee
Z-3,Still open,<p>No <b>deal</b> can be saved</p>,hamid.yazdani@example.org,Incident,High,Open,2026-11-20 09:00,2026-11-20 10:00,,Zahra Maleki
Z-1,Solved in June,,somebody@old.example,Question,Low,Closed,2026-06-01T08:00:00Z,2026-06-01T09:00:00Z,2026-06-02T09:00:00Z,Old Agent
Z-2,Solved last week,,hamid.yazdani@example.org,Incident,Normal,Solved,2026-11-18T09:00:00Z,,2026-11-20T09:00:00Z,
";

databases! {
    async fn the_first_rule_that_fits_gives_the_ticket_and_history_says_which(home: Home) {
        let room = Room::new(home).await;
        room.ruled("Reports", words(&["گزارش", "report"]), Taker::Person { person: Room::who(&room.desk) }).await;
        room.ruled("Everything else", Fits::default(), Taker::Person { person: Room::who(&room.second) }).await;
        let number = room.asked("The sales report stays blank").await;
        assert_eq!(room.has(number).await.as_deref(), Some("Zahra Maleki"));
        let view = room.read(number).await;
        let opened = view.history.lines.iter().find(|line| line.changes.iter().any(|change| change.field == "rule")).unwrap();
        assert!(opened.changes.iter().any(|change| change.field == "rule" && change.to == "Reports"), "{opened:?}");
        let other = room.asked("No deal can be saved").await;
        assert_eq!(room.has(other).await.as_deref(), Some("Omid Karimi"));
        // Whoever writes it down for a caller has it in hand.
        let caller = Caller { name: "Hamid".into(), email: "hamid.yazdani@example.org".into() };
        let phoned = service::take_down(&room.desk, &room.project, caller, question("A report")).await.unwrap();
        assert_eq!(room.has(phoned).await, None);
        let rest = service::ask(&room.requester, &room.project, question("Report"), Channel::Rest).await.unwrap();
        assert_eq!(room.has(rest).await.as_deref(), Some("Zahra Maleki"));
    }

    async fn in_turn_whoever_has_the_fewest_open_tickets_is_next(home: Home) {
        let room = Room::new(home).await;
        let people = vec![Room::who(&room.desk), Room::who(&room.second)];
        room.ruled("In turn", Fits::default(), Taker::InTurn { people }).await;
        let mut had = Vec::new();
        for n in 0..4 {
            home.wait(chrono::TimeDelta::minutes(1));
            let number = room.asked(&format!("Question {n}")).await;
            had.push(room.has(number).await.unwrap());
        }
        assert_eq!(had, ["Zahra Maleki", "Omid Karimi", "Zahra Maleki", "Omid Karimi"]);
        let resolve = Doing::Resolve { body: "Mended".into() };
        service::act(&room.second, &room.project, 2, None, resolve.clone()).await.unwrap();
        service::act(&room.second, &room.project, 4, None, resolve).await.unwrap();
        let number = room.asked("Another").await;
        assert_eq!(room.has(number).await.as_deref(), Some("Omid Karimi"), "he has none left");
    }

    async fn a_rule_hands_over_to_the_vendor_as_it_comes(home: Home) {
        let room = Room::new(home).await;
        let fits = Fits { requests: [RequestType::Bug].into(), ..Fits::default() };
        room.ruled("Bugs are theirs", fits, Taker::Vendor).await;
        let number = room.asked("The sales report stays blank").await;
        let view = service::ticket(&room.vendor, &room.project, number).await.unwrap();
        assert_eq!(view.row.state, TicketState::WaitingOnVendor);
        assert!(view.row.deadlines.iter().any(|deadline| deadline.metric == Metric::FirstResponse), "the requester's clocks run on");
    }

    async fn a_rule_of_somebody_who_left_is_passed_over_and_flagged(home: Home) {
        let room = Room::new(home).await;
        let gone = Room::who(&room.second);
        let first = room.ruled("Omid", Fits::default(), Taker::Person { person: gone }).await;
        room.ruled("Both", Fits::default(), Taker::InTurn { people: vec![gone, Room::who(&room.desk)] }).await;
        let administrator = home.administrator("Administrator").await;
        people::suspend(&administrator, gone).await.unwrap();
        let number = room.asked("Who has it?").await;
        assert_eq!(room.has(number).await.as_deref(), Some("Zahra Maleki"));
        let view = service::rules(&room.desk, &room.project).await.unwrap();
        assert!(!view.may_edit);
        assert_eq!(view.rows.iter().map(|row| (row.is_idle, row.gone.len())).collect::<Vec<_>>(), [(true, 1), (false, 1)]);
        // Saved again, somebody has to be chosen who is here.
        let fields_again = RuleFields { name: "Omid".into(), fits: Fits::default(), taker: Some(Taker::Person { person: gone }), enabled: true };
        let refused = refusal(service::save_rule(&room.manager, &room.project, Some((first, 1)), fields_again).await);
        assert_eq!(fields(refused), [("person".to_owned(), "error-rule-person".to_owned())]);
    }

    async fn rules_change_places_are_switched_off_and_go(home: Home) {
        let room = Room::new(home).await;
        let taker = || Taker::Person { person: Room::who(&room.desk) };
        let mut ids = Vec::new();
        for name in ["One", "Two", "Three"] {
            ids.push(room.ruled(name, Fits::default(), taker()).await);
        }
        let names = async || service::rules(&room.manager, &room.project).await.unwrap().rows.into_iter().map(|row| row.name).collect::<Vec<_>>();
        service::move_rule(&room.manager, &room.project, ids[2], Shift::Up).await.unwrap();
        service::move_rule(&room.manager, &room.project, ids[0], Shift::Up).await.unwrap();
        assert_eq!(names().await, ["One", "Three", "Two"]);
        service::move_rule(&room.manager, &room.project, ids[0], Shift::Down).await.unwrap();
        assert_eq!(names().await, ["Three", "One", "Two"]);
        service::remove_rule(&room.manager, &room.project, ids[2]).await.unwrap();
        service::enable_rule(&room.manager, &room.project, ids[0], false).await.unwrap();
        service::enable_rule(&room.manager, &room.project, ids[1], false).await.unwrap();
        let number = room.asked("Nobody takes it").await;
        assert_eq!(room.has(number).await, None);
        assert_eq!(refusal(service::move_rule(&room.desk, &room.project, ids[0], Shift::Down).await), Refusal::Forbidden);
        assert_eq!(refusal(service::remove_rule(&room.manager, &room.project, ids[2]).await), Refusal::NotFound);
        let again = RuleFields { name: " ".into(), fits: Fits::default(), taker: None, enabled: true };
        let refused = fields(refusal(service::save_rule(&room.manager, &room.project, None, again).await));
        assert_eq!(refused.into_iter().map(|(field, _)| field).collect::<Vec<_>>(), ["name", "taker"]);
        let stale = RuleFields { name: "Mine".into(), fits: Fits::default(), taker: Some(taker()), enabled: true };
        assert_eq!(rule(service::save_rule(&room.manager, &room.project, Some((ids[0], 1)), stale).await), "error-rule-changed");
    }

    async fn what_rules_would_do_to_the_last_tickets_is_tried(home: Home) {
        let room = Room::new(home).await;
        room.asked("The sales report stays blank").await;
        room.asked("No deal can be saved").await;
        room.ruled("Reports", words(&["report"]), Taker::Person { person: Room::who(&room.desk) }).await;
        let tried = service::trial(&room.manager, &room.project).await.unwrap();
        let told: Vec<_> = tried.iter().map(|each| (each.number, each.rule.clone(), each.would.clone().map(|who| who.name))).collect();
        let rule = Some((1, "Reports".to_owned(), TakerKind::Person));
        assert_eq!(told, [(2, None, None), (1, rule, Some("Zahra Maleki".to_owned()))]);
        assert_eq!(room.has(1).await, None, "nothing happened");
    }

    async fn a_rule_knows_where_the_requester_works(home: Home) {
        let room = Room::new(home).await;
        let name = projects::DepartmentEdit { id: None, name: "Sales".into(), version: 0 };
        let sales = projects::save_department(&room.manager, &room.project, name).await.unwrap();
        let role = projects::NewRole {
            email: "hamid.yazdani@example.org".into(),
            name: String::new(),
            role: Role::ProcessOwner,
            organisation: None,
            department: Some(sales),
            share_percent: None,
        };
        let fits = Fits { from: [sales].into(), ..Fits::default() };
        room.ruled("Sales", fits, Taker::Person { person: Room::who(&room.desk) }).await;
        let number = room.asked("Before").await;
        assert_eq!(room.has(number).await, None);
        projects::give_role(&room.manager, &room.project, role).await.unwrap();
        let number = room.asked("After").await;
        assert_eq!(room.has(number).await.as_deref(), Some("Zahra Maleki"));
    }

    async fn files_come_with_words_and_are_read_by_who_reads_the_words(home: Home) {
        let room = Room::new(home).await;
        let number = service::ask_with(&room.requester, &room.project, question("Blank"), Channel::Web, &[file("عکس صفحه.txt", "خطا")]).await.unwrap();
        let noted = [file("who.txt", "she is a VIP"), file("b.txt", "b")];
        service::act_with(&room.desk, &room.project, number, None, Doing::Note { body: "internal".into() }, Channel::Web, &noted).await.unwrap();
        let answered = [file("how to.txt", "do this")];
        service::act_with(&room.desk, &room.project, number, None, Doing::HandOver { body: "yours".into() }, Channel::Web, &answered).await.unwrap();
        service::write_with(&room.requester, &room.project, number, "More", Channel::Web, &[file("more.txt", "x")]).await.unwrap();

        let names = async |who: &Desk| {
            let view = service::ticket(who, &room.project, number).await.unwrap();
            view.files.into_iter().map(|file| file.name).collect::<Vec<_>>()
        };
        assert_eq!(names(&room.requester).await, ["عکس صفحه.txt", "more.txt"]);
        assert_eq!(names(&room.vendor).await, ["عکس صفحه.txt", "how to.txt", "more.txt"]);
        assert_eq!(names(&room.manager).await.len(), 5);
        let all = service::ticket(&room.desk, &room.project, number).await.unwrap().files;
        let id = |name: &str| all.iter().find(|file| file.name == name).unwrap().id;
        let bytes = service::ticket_file(&room.desk, &room.project, id("who.txt")).await.unwrap().content.try_collect::<Vec<_>>().await.unwrap();
        assert_eq!(bytes.concat(), b"she is a VIP");
        for who in [&room.requester, &room.vendor] {
            assert_eq!(refusal(service::ticket_file(who, &room.project, id("who.txt")).await.map(drop)), Refusal::NotFound);
        }
        assert_eq!(refusal(service::ticket_file(&room.requester, &room.project, id("how to.txt")).await.map(drop)), Refusal::NotFound);
    }

    async fn a_refused_form_leaves_no_file_behind(home: Home) {
        let room = Room::new(home).await;
        let files = [file("a.txt", "a")];
        let nameless = NewTicket { title: " ".into(), ..question("x") };
        refusal(service::ask_with(&room.requester, &room.project, nameless, Channel::Web, &files).await);
        let empty = [file("empty.txt", "")];
        let refused = refusal(service::ask_with(&room.requester, &room.project, question("x"), Channel::Web, &empty).await);
        assert_eq!(fields(refused), [("files".to_owned(), "error-ticket-file-empty".to_owned())]);
        let many: Vec<Upload> = (0..11).map(|n| file(&format!("{n}.txt"), "x")).collect();
        let refused = refusal(service::ask_with(&room.requester, &room.project, question("x"), Channel::Web, &many).await);
        assert_eq!(fields(refused), [("files".to_owned(), "error-ticket-files-many".to_owned())]);
        let large = Upload { name: "large.bin".into(), content: Bytes::from(vec![0; 25 * 1024 * 1024 + 1]) };
        let refused = refusal(service::ask_with(&room.requester, &room.project, question("x"), Channel::Web, &[large]).await);
        assert!(matches!(refused, Refusal::TooLarge { .. }), "{refused:?}");
        assert_eq!(room.all().await, []);
        let number = room.asked("x").await;
        let wordless = service::act_with(&room.desk, &room.project, number, None, Doing::Resolve { body: String::new() }, Channel::Web, &files).await;
        assert_eq!(fields(refusal(wordless)), [("body".to_owned(), "error-ticket-files-words".to_owned())]);
        assert_eq!(room.read(number).await.files, []);
    }

    async fn a_program_adds_files_to_its_own_words_only(home: Home) {
        let room = Room::new(home).await;
        let number = room.asked("Blank").await;
        service::act(&room.desk, &room.project, number, None, Doing::Note { body: "internal".into() }).await.unwrap();
        let note = room.read(number).await.messages[0].id;
        let add = async |who: &Desk, message| service::add_ticket_file(who, &room.project, number, message, file("a.txt", "a")).await;
        add(&room.requester, None).await.unwrap();
        add(&room.desk, Some(note)).await.unwrap();
        assert_eq!(refusal(add(&room.requester, Some(note)).await), Refusal::NotFound);
        assert_eq!(refusal(add(&room.second, Some(note)).await), Refusal::Forbidden);
        assert_eq!(refusal(add(&room.vendor, None).await), Refusal::NotFound, "it is not in her hands");
        assert_eq!(room.read(number).await.files.len(), 2);
        assert_eq!(service::ticket(&room.requester, &room.project, number).await.unwrap().files.len(), 1);
    }

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
