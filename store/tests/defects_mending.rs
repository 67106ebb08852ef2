//! A defect that became a backlog item follows it: to work, to fixed, never to verified. On both databases.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use crate::support::{Home, Team, databases, refusal, rule};
use golive_domain::{
    Error as Refusal,
    access::Role,
    backlog::{ItemKind, ItemState, Moscow},
    defects::{DefectState, Odds, Severity},
    events::EventKind,
    id::{BuildId, EnvironmentId, ItemId, PersonId},
    sprints::CarryTo,
    text::ProjectKey,
};
use golive_store::{
    Desk,
    backlog::{self, ItemFields},
    defects::{self, DefectFields, DefectView, Doing, MendedBy, NewDefect},
    requirements::{self, RequirementFields},
    sprints::{self, Onward},
    testing::{self, EnvironmentFields},
};

/// A sprint's people, somebody who tests, a place and two builds.
struct Yard {
    team: Team,
    qa: Desk,
    place: EnvironmentId,
    first: BuildId,
    second: BuildId,
}

impl Yard {
    async fn new(home: &Home) -> Self {
        let team = Team::new(home, "ARAS").await;
        let qa = home.member(&team.project, "Leila", &[Role::QaRepresentative]).await;
        let place = EnvironmentFields { name: "Test".into(), ..EnvironmentFields::default() };
        let place = testing::save_environment(&qa, &team.project, place).await.unwrap();
        let first = testing::note_build(&qa, &team.project, "1.0", "").await.unwrap();
        let second = testing::note_build(&qa, &team.project, "1.1", "").await.unwrap();
        Self { qa, place, first, second, team }
    }

    fn project(&self) -> &ProjectKey {
        &self.team.project
    }

    fn developer(&self) -> PersonId {
        self.team.vendor.actor().person().unwrap()
    }

    async fn report(&self, title: &str) -> i32 {
        let fields = DefectFields {
            title: title.into(),
            body: "Open the list".into(),
            severity: Some(Severity::S1),
            environment: Some(self.place),
            ..DefectFields::default()
        };
        let number = defects::report(&self.qa, self.project(), NewDefect { fields, seen_at: None }).await.unwrap();
        defects::share(&self.qa, self.project(), number, true).await.unwrap();
        number
    }

    async fn defect(&self, number: i32) -> DefectView {
        defects::defect(&self.qa, self.project(), number).await.unwrap()
    }

    async fn stands(&self, number: i32) -> (DefectState, Option<Odds>) {
        let view = self.defect(number).await;
        (view.row.state, view.odds)
    }

    /// A new item of the defect, in a running sprint, with the developer on it.
    async fn planned(&self, home: &Home, number: i32) -> (ItemId, i32) {
        let made = defects::mend(&self.team.manager, self.project(), number, MendedBy::New { title: String::new() }, None).await.unwrap();
        let item = backlog::item(&self.qa, self.project(), made).await.unwrap();
        let assigned = ItemFields { assignee: Some(Some(self.developer())), ..ItemFields::default() };
        backlog::edit(&self.team.manager, self.project(), item.row.id, item.row.version, assigned).await.unwrap();
        let sprint = self.team.sprint().await;
        self.team.add(sprint, &[item.row.id]).await;
        self.team.start(home, sprint).await;
        (item.row.id, sprint)
    }
}

databases! {
    async fn an_item_is_made_with_everything_the_defect_says(home: Home) {
        let yard = Yard::new(home).await;
        let requirement = RequirementFields { title: "A deal can be saved".into(), ..RequirementFields::default() };
        let code = requirements::create(&yard.team.manager, yard.project(), requirement).await.unwrap();
        let number = yard.report("The list is empty").await;
        let version = yard.defect(number).await.row.version;
        let fields = DefectFields { title: "The list is empty".into(), body: "Open the list".into(), requirement: code.clone(), environment: Some(yard.place), ..DefectFields::default() };
        defects::edit(&yard.qa, yard.project(), number, version, fields).await.unwrap();
        let made = defects::mend(&yard.qa, yard.project(), number, MendedBy::New { title: String::new() }, None).await.unwrap();
        let item = backlog::item(&yard.qa, yard.project(), made).await.unwrap();
        assert_eq!((item.row.kind, item.row.title.as_str(), item.row.moscow), (ItemKind::DefectFix, "The list is empty", Moscow::Must));
        assert_eq!((item.body.as_str(), &item.requirements), ("ARAS-D1\n\nOpen the list", &vec![code]));
        assert_eq!(item.mends.iter().map(|row| row.code.as_str()).collect::<Vec<_>>(), ["ARAS-D1"]);
        let view = yard.defect(number).await;
        assert_eq!((view.row.state, view.fix_item.map(|item| item.number)), (DefectState::Triaged, Some(made)), "making it is weighing it");
        let twice = defects::mend(&yard.qa, yard.project(), number, MendedBy::New { title: String::new() }, None).await;
        assert_eq!(rule(twice), "error-mend-there");
        let by_vendor = defects::mend(&yard.team.vendor, yard.project(), number, MendedBy::New { title: String::new() }, None).await;
        assert_eq!(refusal(by_vendor), Refusal::Forbidden);
    }

    async fn the_defect_follows_its_item_and_a_fixer_never_verifies(home: Home) {
        let yard = Yard::new(home).await;
        let number = yard.report("The list is empty").await;
        let (item, sprint) = yard.planned(home, number).await;
        yard.team.to(sprint, item, ItemState::InProgress).await.unwrap();
        let view = yard.defect(number).await;
        assert_eq!((view.row.state, view.odds, view.fixers[0].id), (DefectState::InProgress, None, yard.developer()));
        let why = view.history.lines.iter().find(|line| line.kind == EventKind::DefectStateChanged && line.changes.iter().any(|change| change.field == "followed"));
        let change = why.unwrap().changes.iter().find(|change| change.field == "followed").unwrap();
        assert_eq!(view.history.names.of(&change.to).as_deref(), Some("ARAS-1"), "the event says why");
        yard.team.to(sprint, item, ItemState::Done).await.unwrap();
        assert_eq!(yard.stands(number).await, (DefectState::InProgress, Some(Odds::NoBuild)));
        assert_eq!(yard.defect(number).await.history.lines[0].kind, EventKind::DefectWaits);
        defects::name_build(&yard.team.vendor, yard.project(), number, Some(yard.second)).await.unwrap();
        assert_eq!(yard.stands(number).await, (DefectState::Fixed, None));
        testing::land(&yard.qa, yard.project(), yard.place, yard.second).await.unwrap();
        assert_eq!(yard.stands(number).await.0, DefectState::ReadyForRetest);
        let both = home.desk(yard.developer());
        home.give_role(yard.project(), yard.developer(), Role::VendorTester).await;
        assert_eq!(rule(defects::act(&both, yard.project(), number, Doing::Verify).await), "defect-fixer-verifies");
        defects::act(&yard.qa, yard.project(), number, Doing::Verify).await.unwrap();
        assert_eq!(yard.stands(number).await, (DefectState::Verified, None));
    }

    async fn a_build_that_is_named_first_fixes_it_with_the_item(home: Home) {
        let yard = Yard::new(home).await;
        testing::land(&yard.qa, yard.project(), yard.place, yard.second).await.unwrap();
        let number = yard.report("The list is empty").await;
        let (item, sprint) = yard.planned(home, number).await;
        defects::name_build(&yard.qa, yard.project(), number, Some(yard.first)).await.unwrap();
        yard.team.to(sprint, item, ItemState::Done).await.unwrap();
        assert_eq!(yard.stands(number).await, (DefectState::ReadyForRetest, None), "a build with it is there already");
        assert_eq!(yard.defect(number).await.fixers[0].id, yard.developer(), "who did it at once is a fixer too");
    }

    async fn a_defect_that_comes_back_takes_its_item_back_to_work(home: Home) {
        let yard = Yard::new(home).await;
        let number = yard.report("The list is empty").await;
        let (item, sprint) = yard.planned(home, number).await;
        defects::name_build(&yard.qa, yard.project(), number, Some(yard.first)).await.unwrap();
        testing::land(&yard.qa, yard.project(), yard.place, yard.first).await.unwrap();
        yard.team.to(sprint, item, ItemState::Done).await.unwrap();
        defects::act(&yard.qa, yard.project(), number, Doing::FailRetest { seen: "Still empty".into() }).await.unwrap();
        let state = async || backlog::item(&yard.qa, yard.project(), 1).await.unwrap().row.state;
        assert_eq!((state().await, yard.stands(number).await), (ItemState::InProgress, (DefectState::InProgress, None)));
        assert_eq!(yard.defect(number).await.fix_build, None, "that build did not bring it");
        yard.team.to(sprint, item, ItemState::Done).await.unwrap();
        defects::name_build(&yard.qa, yard.project(), number, Some(yard.second)).await.unwrap();
        sprints::accept(&yard.team.owner, yard.project(), item).await.unwrap();
        yard.team.close(sprint, CarryTo::BacklogTop, Onward::PlannedOrNew).await.unwrap();
        testing::land(&yard.qa, yard.project(), yard.place, yard.second).await.unwrap();
        defects::act(&yard.qa, yard.project(), number, Doing::FailRetest { seen: "And again".into() }).await.unwrap();
        assert_eq!(state().await, ItemState::Accepted, "what was accepted stays so");
        assert_eq!(yard.stands(number).await, (DefectState::InProgress, Some(Odds::NoBuild)), "and the page says that they disagree");
    }

    async fn whoever_takes_the_item_over_is_a_fixer_too(home: Home) {
        let yard = Yard::new(home).await;
        let number = yard.report("The list is empty").await;
        let (item, sprint) = yard.planned(home, number).await;
        yard.team.to(sprint, item, ItemState::InProgress).await.unwrap();
        let other = home.member(yard.project(), "Taras", &[Role::VendorDeveloper, Role::VendorTester]).await;
        let version = backlog::item(&yard.qa, yard.project(), 1).await.unwrap().row.version;
        let given = ItemFields { assignee: Some(other.actor().person()), ..ItemFields::default() };
        backlog::edit(&yard.team.manager, yard.project(), item, version, given).await.unwrap();
        assert_eq!(yard.defect(number).await.fixers.len(), 2);
        defects::name_build(&yard.qa, yard.project(), number, Some(yard.first)).await.unwrap();
        testing::land(&yard.qa, yard.project(), yard.place, yard.first).await.unwrap();
        yard.team.to(sprint, item, ItemState::Done).await.unwrap();
        assert_eq!(rule(defects::act(&other, yard.project(), number, Doing::Verify).await), "defect-fixer-verifies");
    }

    async fn joining_a_fix_is_remembered(home: Home) {
        let yard = Yard::new(home).await;
        let number = yard.report("The list is empty").await;
        defects::act(&yard.qa, yard.project(), number, Doing::Triage { assignee: Some(yard.developer()) }).await.unwrap();
        defects::act(&yard.team.vendor, yard.project(), number, Doing::Work).await.unwrap();
        let joiner = home.member(yard.project(), "Taras", &[Role::VendorDeveloper, Role::VendorTester]).await;
        defects::act(&joiner, yard.project(), number, Doing::Work).await.unwrap();
        assert_eq!(yard.defect(number).await.fixers.len(), 2);
        defects::act(&yard.team.vendor, yard.project(), number, Doing::Fix { build: Some(yard.first) }).await.unwrap();
        testing::land(&yard.qa, yard.project(), yard.place, yard.first).await.unwrap();
        assert_eq!(rule(defects::act(&joiner, yard.project(), number, Doing::Verify).await), "defect-fixer-verifies");
    }

    async fn the_vendor_does_not_see_which_unshared_defect_an_item_mends(home: Home) {
        let yard = Yard::new(home).await;
        let number = yard.report("The list is empty").await;
        let item = yard.team.item("Lists", 3).await;
        defects::mend(&yard.qa, yard.project(), number, MendedBy::Known { code: item.code.clone() }, None).await.unwrap();
        let mends = async |desk: &Desk| backlog::item(desk, yard.project(), item.number).await.unwrap().mends.len();
        assert_eq!((mends(&yard.qa).await, mends(&yard.team.vendor).await), (1, 1));
        defects::share(&yard.qa, yard.project(), number, false).await.unwrap();
        assert_eq!((mends(&yard.qa).await, mends(&yard.team.vendor).await), (1, 0));
        assert_eq!(refusal(defects::name_build(&yard.team.vendor, yard.project(), number, None).await), Refusal::NotFound);
        let unknown = defects::part(&yard.qa, yard.project(), number).await;
        assert!(unknown.is_ok() && mends(&yard.qa).await == 0);
        let gone = defects::mend(&yard.qa, yard.project(), number, MendedBy::Known { code: "ARAS-99".into() }, None).await;
        assert!(matches!(refusal(gone), Refusal::Invalid { .. }));
    }
}
