//! The demonstration is what its pages promise: every role, seven sprints with fates, two languages, and no second time.

use std::{collections::BTreeSet, time::Instant};

use crate::support::{Home, databases, demonstrations};
use golive_domain::{
    access::Role,
    backlog::{Filter, ItemState},
    search::fold,
    sprints::{Ledger, ReleaseState, SprintState},
    text::ProjectKey,
    words::Word,
};
use golive_store::{Desk, backlog, demo, demo::Loaded, people, projects, releases, sprints};

fn aras() -> ProjectKey {
    ProjectKey::parse(demo::KEY).expect("the key is well formed")
}

/// The desk of somebody by address.
async fn desk_of(home: &Home, email: &str) -> Desk {
    let found = people::by_email(&home.system(), email).await.expect("people can be looked up").expect("the person is there");
    home.desk(found)
}

async fn ledger_of(desk: &Desk, number: i32) -> Ledger {
    let report = sprints::report(desk, &aras(), number).await.expect("the report is there");
    report.numbers.expect("it was started").0
}

demonstrations! {
    async fn the_story_is_whole(home: Home) {
        let Loaded::AlreadyThere(people) = demo::load(&home.store).await.expect("who to sign in as is told") else { panic!("it is there") };
        let held: BTreeSet<Role> = people.iter().flat_map(|one| one.roles.iter().copied()).collect();
        assert_eq!(held.len(), Role::ALL.len());
        let manager = desk_of(home, "pm@aras.example").await;
        let team = projects::team(&manager, &aras()).await.expect("the team is there");
        let given: BTreeSet<Role> = team.members.iter().flat_map(|member| member.held.iter().map(|held| held.role)).collect();
        assert_eq!(given, held);
        assert_eq!(team.missing, []);

        let list = sprints::list(&manager, &aras()).await.expect("the sprints are there");
        let states: Vec<SprintState> = list.lines.iter().rev().map(|line| line.sprint.state).collect();
        assert_eq!(states, [&[SprintState::Closed; 6][..], &[SprintState::Active]].concat());
        let mut ledgers = Vec::new();
        for number in 1..=7 {
            let ledger = ledger_of(&manager, number).await;
            assert!(ledger.adds_up(), "sprint {number}: {ledger:?}");
            ledgers.push(ledger);
        }
        let [on_target, too_much, widened, sent_back, cut_short, very_good, running] = ledgers.try_into().expect("seven sprints");
        assert_eq!((on_target.done, on_target.unfinished.items), (on_target.committed, 0));
        assert!(too_much.carried.items == 3 && too_much.done.points <= too_much.unfinished.points);
        assert!(widened.added.items == 2 && widened.unfinished.items == 1 && widened.carried.items == 0);
        assert!(sent_back.carried.items == 1 && sent_back.done.items == 4);
        assert!(cut_short.cancelled.items == 1 && cut_short.unfinished.items == 2);
        assert!(very_good.unfinished.items == 0 && very_good.done.points > on_target.done.points);
        assert!(running.added.items == 1 && running.re_estimated.points.0 == 6 && running.done.items == 3);

        let board = sprints::board(&manager, &aras(), 7, None).await.expect("the board is there");
        assert!(board.columns.iter().all(|column| !column.cards.is_empty()), "{:?}", board.columns.len());
        let cards = board.columns.iter().flat_map(|column| &column.cards);
        assert_eq!(cards.filter(|card| card.blocked.is_some()).count(), 1);
        assert!(!board.daily.is_empty());
    }

    async fn the_backlog_is_refined_and_in_two_languages(home: Home) {
        let manager = desk_of(home, "pm@aras.example").await;
        let page = backlog::list(&manager, &aras(), &Filter::default()).await.expect("the backlog is there");
        assert_eq!(page.total, 120);
        let is_persian = |text: &str| text.chars().any(|c| ('\u{600}'..'\u{700}').contains(&c));
        let persian = page.rows.iter().filter(|row| is_persian(&row.title)).count();
        assert!(persian * 4 > page.rows.len() && persian * 4 < page.rows.len() * 3, "{persian}");
        for state in [ItemState::New, ItemState::Refined, ItemState::Accepted, ItemState::Dropped] {
            let filter = Filter { states: vec![state], ..Filter::default() };
            assert!(backlog::list(&manager, &aras(), &filter).await.expect("it is read").total > 0, "{state}");
        }
        let found = Filter { text: Some(fold("پیش فاکتور")), ..Filter::default() };
        assert!(backlog::list(&manager, &aras(), &found).await.expect("it is found").total > 5);
        let draft = backlog::item(&manager, &aras(), 21).await.expect("the item is there");
        assert_eq!(draft.stays.len(), 2);
        assert!(draft.comments.len() > 1 && draft.price.is_some());

        let releases = releases::list(&manager, &aras()).await.expect("the releases are there").releases;
        let approved = releases.iter().filter(|release| release.state == ReleaseState::Approved).count();
        assert_eq!((approved, releases.len()), (2, 3));
    }

    async fn a_second_loading_changes_nothing(home: Home) {
        let manager = desk_of(home, "pm@aras.example").await;
        let before = sprints::list(&manager, &aras()).await.expect("the sprints are there");
        let again = demo::load(&home.store).await.expect("loading is refused quietly");
        assert!(matches!(again, Loaded::AlreadyThere(people) if people.len() == 51), "who to sign in as is told again");
        let after = sprints::list(&manager, &aras()).await.expect("the sprints are there");
        assert_eq!(before, after);
    }
}

databases! {
    async fn a_large_project_has_its_sprints(home: Home) {
        let begun = Instant::now();
        let people = demo::many(&home.store, demo::Many { items: 1_000, cases: 200, ..demo::Many::default() }).await.expect("the large project is made");
        eprintln!("1000 items in {:?}", begun.elapsed());
        assert_eq!(people.len(), 20);
        let manager = desk_of(home, &people[0].email).await;
        let bench = ProjectKey::parse(demo::BENCH).expect("the key is well formed");
        let page = backlog::list(&manager, &bench, &Filter::default()).await.expect("the backlog is there");
        assert_eq!(page.total, 1_000);
        let report = sprints::report(&manager, &bench, 6).await.expect("the report is there");
        let (ledger, _) = report.numbers.expect("it was started");
        assert!(ledger.adds_up() && ledger.done.items > 0, "{ledger:?}");
    }
}
