//! Rules that hand tickets on.

use super::{Room, question};
use crate::support::{databases, fields, refusal, rule};
use golive_domain::{
    Error as Refusal,
    access::Role,
    service::{
        Channel, Metric, RequestType, TicketState,
        assigning::{Fits, Taker, TakerKind},
    },
};
use golive_store::{
    people, projects,
    service::{self, Caller, Doing, RuleFields, Shift},
};

impl Room {
    /// Who has it.
    async fn has(&self, number: i32) -> Option<String> {
        self.read(number).await.row.assignee.map(|person| person.name)
    }

    async fn ruled(&self, name: &str, fits: Fits, taker: Taker) -> golive_domain::id::AssignmentRuleId {
        let fields = RuleFields { name: name.into(), fits, taker: Some(taker), enabled: true };
        service::save_rule(&self.manager, &self.project, None, fields).await.unwrap()
    }
}

fn words(words: &[&str]) -> Fits {
    Fits { words: words.iter().map(|word| (*word).to_owned()).collect(), ..Fits::default() }
}

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
}
