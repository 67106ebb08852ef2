//! Exploratory sessions: charter, clock, notes, the defect a note becomes, the debrief. On both databases.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use crate::support::{Home, databases, refusal, rule};
use chrono::TimeDelta;
use golive_domain::{
    Error as Refusal,
    access::Role,
    events::{EventKind, Subject, SubjectKind},
    exploring::{Clock, ExplorationState, NoteKind},
    id::EnvironmentId,
    text::ProjectKey,
};
use golive_store::{
    Desk,
    defects::{self, DefectFields},
    events,
    exploring::{self, Debrief, ExplorationFields, ExplorationFilter, ExplorationView},
    projects,
    requirements::{self, RequirementFields},
    testing::{self, EnvironmentFields},
};

/// A project with people who explore.
struct Room {
    project: ProjectKey,
    manager: Desk,
    qa: Desk,
    vendor_tester: Desk,
    developer: Desk,
}

impl Room {
    async fn new(home: &Home) -> Self {
        let (project, manager) = home.project("ARAS").await;
        Self {
            qa: home.member(&project, "Leila Mansouri", &[Role::QaRepresentative]).await,
            vendor_tester: home.member(&project, "Iryna Tkachenko", &[Role::VendorTester]).await,
            developer: home.member(&project, "Taras Melnyk", &[Role::VendorDeveloper]).await,
            project,
            manager,
        }
    }

    async fn planned(&self, fields: ExplorationFields) -> i32 {
        exploring::plan(&self.manager, &self.project, fields).await.unwrap()
    }

    async fn running(&self) -> i32 {
        let number = self.planned(charter()).await;
        exploring::start(&self.qa, &self.project, number).await.unwrap();
        number
    }

    async fn read(&self, number: i32) -> ExplorationView {
        exploring::exploration(&self.qa, &self.project, number, 1).await.unwrap()
    }

    /// An environment and what runs there.
    async fn place(&self, name: &str, build: &str) -> EnvironmentId {
        let place = EnvironmentFields { name: name.into(), ..EnvironmentFields::default() };
        let place = testing::save_environment(&self.qa, &self.project, place).await.unwrap();
        let build = testing::note_build(&self.qa, &self.project, build, "").await.unwrap();
        testing::land(&self.qa, &self.project, place, build).await.unwrap();
        place
    }

    async fn edited(&self, number: i32, fields: ExplorationFields) -> golive_store::Result<()> {
        let version = self.read(number).await.row.version;
        exploring::edit(&self.manager, &self.project, number, version, fields).await
    }

    async fn note(&self, session: i32, kind: NoteKind, text: &str) -> i32 {
        exploring::note(&self.qa, &self.project, session, kind, text).await.unwrap()
    }
}

fn charter() -> ExplorationFields {
    ExplorationFields {
        target: "The quote of a customer with two currencies".into(),
        means: "Rates of last month".into(),
        aim: "Whether totals survive a change of the rate".into(),
        minutes: 60,
        ..ExplorationFields::default()
    }
}

fn refused<T: std::fmt::Debug>(result: golive_store::Result<T>) -> Vec<String> {
    match refusal(result) {
        Refusal::Invalid { fields } => fields.into_iter().map(|field| field.field).collect(),
        other => panic!("{other:?}"),
    }
}

databases! {
    async fn a_session_runs_from_its_charter_to_its_debrief(home: Home) {
        let room = Room::new(home).await;
        let fields = RequirementFields { title: "Totals follow the rate".into(), ..RequirementFields::default() };
        let code = requirements::create(&room.manager, &room.project, fields).await.unwrap();
        let number = room.planned(ExplorationFields { requirements: vec![code.clone()], ..charter() }).await;
        let view = room.read(number).await;
        assert_eq!((view.row.code.as_str(), view.row.state, view.clock), ("ARAS-X1", ExplorationState::Planned, None));
        assert_eq!(view.requirements, [(code.clone(), "Totals follow the rate".to_owned())]);
        assert_eq!(rule(exploring::note(&room.qa, &room.project, number, NoteKind::Idea, "Too early").await), "error-exploration-not-running");
        exploring::start(&room.qa, &room.project, number).await.unwrap();
        assert_eq!(rule(exploring::start(&room.manager, &room.project, number).await), "error-exploration-state");
        home.wait(TimeDelta::minutes(7));
        room.note(number, NoteKind::Observation, "Opened a quote in rials").await;
        home.wait(TimeDelta::minutes(5));
        room.note(number, NoteKind::Question, " Who sets the rate? ").await;
        let view = room.read(number).await;
        assert_eq!((view.clock, view.seconds_left), (Some(Clock::Left(48)), Some(48 * 60)));
        assert_eq!(view.row.tester.map(|tester| tester.name).as_deref(), Some("Leila Mansouri"), "who starts what is nobody's explores");
        let notes: Vec<_> = view.notes.rows.iter().map(|note| (note.number, note.kind, note.body.as_str(), note.minute)).collect();
        assert_eq!(notes, [(1, NoteKind::Observation, "Opened a quote in rials", 7), (2, NoteKind::Question, "Who sets the rate?", 12)]);
        home.wait(TimeDelta::minutes(60));
        assert_eq!(room.read(number).await.clock, Some(Clock::Over(12)));
        let told = Debrief { text: "Totals hold. The rate is nobody's.".into(), problems: Some(30), setup: Some(10) };
        exploring::debrief(&room.qa, &room.project, number, told.clone()).await.unwrap();
        let view = room.read(number).await;
        let ending = view.ending.unwrap();
        assert_eq!((view.row.state, view.clock, ending.took), (ExplorationState::Debriefed, None, Some(72)));
        assert_eq!(ending.shares.map(|shares| (shares.testing(), shares.problems(), shares.setup())), Some((60, 30, 10)));
        assert_eq!(rule(exploring::note(&room.qa, &room.project, number, NoteKind::Idea, "Too late").await), "error-exploration-not-running");
        assert_eq!(rule(exploring::debrief(&room.qa, &room.project, number, told).await), "error-exploration-state");
        assert_eq!(rule(exploring::edit(&room.qa, &room.project, number, view.row.version, charter()).await), "error-exploration-ended");
        let requirement = requirements::requirement(&room.qa, &room.project, &code).await.unwrap();
        assert_eq!(requirement.explored.iter().map(|row| row.number).collect::<Vec<_>>(), [number]);
    }

    async fn a_note_becomes_a_defect_once(home: Home) {
        let room = Room::new(home).await;
        let place = room.place("Test", "0.7.0").await;
        let number = room.planned(ExplorationFields { environment: Some(place), ..charter() }).await;
        exploring::start(&room.qa, &room.project, number).await.unwrap();
        room.note(number, NoteKind::Observation, "Opened the quote").await;
        let note = room.note(number, NoteKind::Problem, "The total is one rial short\nin both currencies").await;
        let filled = exploring::prefilled(&room.qa, &room.project, number, note).await.unwrap();
        assert_eq!(filled.fields.title, "The total is one rial short");
        assert!(filled.fields.body.contains("1. Opened the quote") && filled.fields.body.contains("in both currencies"), "{}", filled.fields.body);
        let defect = exploring::report(&room.qa, &room.project, filled.note, filled.fields.clone()).await.unwrap();
        assert_eq!(rule(exploring::report(&room.qa, &room.project, filled.note, filled.fields.clone()).await), "error-note-reported");
        let notes = room.read(number).await.notes.rows;
        assert_eq!(notes[1].defect.as_ref().map(|seen| seen.number), Some(defect));
        let seen = defects::defect(&room.qa, &room.project, defect).await.unwrap();
        assert_eq!((seen.row.place.as_deref(), seen.build_found.as_deref()), (Some("Test"), Some("0.7.0")));
        let (other, stranger) = home.project("OTHER").await;
        assert_eq!(refusal(exploring::report(&stranger, &other, filled.note, filled.fields.clone()).await), Refusal::NotFound, "a note of another project is not there");
        let elsewhere = room.place("Staging", "0.8.0").await;
        let note = room.note(number, NoteKind::Problem, "There too").await;
        let there = exploring::prefilled(&room.qa, &room.project, number, note).await.unwrap();
        let fields = DefectFields { environment: Some(elsewhere), ..there.fields };
        let defect = exploring::report(&room.qa, &room.project, there.note, fields).await.unwrap();
        let seen = defects::defect(&room.qa, &room.project, defect).await.unwrap();
        assert_eq!((seen.row.place.as_deref(), seen.build_found.as_deref()), (Some("Staging"), Some("0.8.0")), "what runs where it was seen");
    }

    async fn what_is_missing_is_said_beside_its_field(home: Home) {
        let room = Room::new(home).await;
        let (other, stranger) = home.project("OTHER").await;
        let place = EnvironmentFields { name: "Theirs".into(), ..EnvironmentFields::default() };
        let foreign = testing::save_environment(&stranger, &other, place).await.unwrap();
        let nobody = home.person("Outsider").await;
        let wrong = ExplorationFields {
            minutes: 3,
            environment: Some(foreign),
            tester: Some(nobody),
            requirements: vec!["REQ-9".into()],
            ..ExplorationFields::default()
        };
        let refused_of = refused(exploring::plan(&room.qa, &room.project, wrong).await);
        assert_eq!(refused_of, ["target", "aim", "minutes", "environment", "tester", "requirements"]);
        let number = room.running().await;
        assert_eq!(refused(exploring::note(&room.qa, &room.project, number, NoteKind::Idea, "  ").await), ["body"]);
        let whole = Debrief { text: "Done".into(), problems: Some(60), setup: Some(60) };
        assert_eq!(refused(exploring::debrief(&room.qa, &room.project, number, whole.clone()).await), ["setup"]);
        let untold = Debrief { text: " ".into(), ..whole };
        assert_eq!(refused(exploring::debrief(&room.qa, &room.project, number, untold).await), ["text", "setup"], "all at once");
        assert_eq!(refused(exploring::debrief(&room.qa, &room.project, number, Debrief::default()).await), ["text"]);
        assert_eq!(refused(exploring::abandon(&room.qa, &room.project, number, " ").await), ["reason"]);
        exploring::abandon(&room.qa, &room.project, number, "The line went down").await.unwrap();
        assert_eq!(room.read(number).await.row.state, ExplorationState::Abandoned);
    }

    async fn two_who_edit_a_charter_are_told_of_each_other(home: Home) {
        let room = Room::new(home).await;
        let number = room.planned(charter()).await;
        exploring::edit(&room.qa, &room.project, number, 1, ExplorationFields { minutes: 90, ..charter() }).await.unwrap();
        let late = exploring::edit(&room.manager, &room.project, number, 1, ExplorationFields { minutes: 30, ..charter() }).await;
        assert!(matches!(refusal(late), Refusal::Conflict(golive_domain::Conflict::Edited { version: 2, .. })));
        assert_eq!(room.read(number).await.row.minutes, 90);
        exploring::edit(&room.qa, &room.project, number, 2, ExplorationFields { minutes: 90, ..charter() }).await.unwrap();
        assert_eq!(room.read(number).await.row.version, 2, "what is the same is no change");
    }

    async fn the_vendor_sees_what_is_shared_and_builders_write_nothing(home: Home) {
        let room = Room::new(home).await;
        let (project, vendor) = (&room.project, &room.vendor_tester);
        let hidden = room.running().await;
        let shared = room.planned(ExplorationFields { shared: true, ..charter() }).await;
        let open = ExplorationFilter { ended: false, page: 1 };
        let listed = |page: golive_store::Paged<exploring::ExplorationRow>| page.rows.into_iter().map(|row| row.number).collect::<Vec<_>>();
        assert_eq!(listed(exploring::explorations(vendor, project, open).await.unwrap()), [shared]);
        assert_eq!(listed(exploring::explorations(&room.qa, project, open).await.unwrap()), [hidden, shared], "running ones first");
        for gone in [
            refusal(exploring::exploration(vendor, project, hidden, 1).await.map(drop)),
            refusal(exploring::note(vendor, project, hidden, NoteKind::Idea, "x").await.map(drop)),
            refusal(exploring::prefilled(vendor, project, hidden, 1).await.map(drop)),
        ] {
            assert_eq!(gone, Refusal::NotFound);
        }
        let id = room.read(hidden).await.row.id;
        let watched = events::watch(vendor, project, Subject { kind: SubjectKind::Exploration, id: id.0 }).await;
        assert_eq!(refusal(watched), Refusal::NotFound);
        exploring::start(vendor, project, shared).await.unwrap();
        exploring::note(vendor, project, shared, NoteKind::Problem, "Slow").await.unwrap();
        let prefilled = exploring::prefilled(&room.qa, project, shared, 1).await.unwrap();
        let defect = exploring::report(&room.qa, project, prefilled.note, prefilled.fields).await.unwrap();
        assert!(defects::defect(vendor, project, defect).await.is_ok(), "what a shared session showed is shared");
        assert_eq!(refusal(exploring::plan(&room.developer, project, charter()).await), Refusal::Forbidden);
        assert_eq!(refusal(exploring::start(&room.developer, project, shared).await), Refusal::Forbidden);
    }

    async fn who_edits_what_was_started_since_is_told_so(home: Home) {
        let room = Room::new(home).await;
        let number = room.planned(charter()).await;
        exploring::start(&room.qa, &room.project, number).await.unwrap();
        let late = exploring::edit(&room.manager, &room.project, number, 1, ExplorationFields { minutes: 30, ..charter() }).await;
        let Refusal::Conflict(golive_domain::Conflict::Edited { version, by, changes }) = refusal(late) else { panic!("no conflict") };
        assert_eq!((version, by.as_str()), (2, "Leila Mansouri"));
        let fields: Vec<_> = changes.iter().map(|change| change.field.as_str()).collect();
        assert_eq!(fields, ["state", "tester"]);
        exploring::abandon(&room.qa, &room.project, number, "The line went down").await.unwrap();
        assert_eq!(rule(exploring::edit(&room.manager, &room.project, number, 1, charter()).await), "error-exploration-ended", "that comes first");
        assert_eq!(rule(exploring::editable(&room.manager, &room.project, number).await), "error-exploration-ended");
    }

    async fn a_session_that_moves_is_explored_in_what_runs_there(home: Home) {
        let room = Room::new(home).await;
        let (test, staging) = (room.place("Test", "0.7.0").await, room.place("Staging", "0.8.0").await);
        let at = |environment| ExplorationFields { environment, ..charter() };
        let number = room.planned(at(Some(test))).await;
        room.edited(number, at(Some(staging))).await.unwrap();
        assert_eq!(room.read(number).await.build, None, "nothing runs before it begins");
        exploring::start(&room.qa, &room.project, number).await.unwrap();
        assert_eq!(room.read(number).await.build.as_deref(), Some("0.8.0"));
        room.edited(number, at(Some(test))).await.unwrap();
        assert_eq!(room.read(number).await.build.as_deref(), Some("0.7.0"));
        room.edited(number, at(None)).await.unwrap();
        assert_eq!(room.read(number).await.build, None);
    }

    async fn codes_in_another_order_are_no_change(home: Home) {
        let room = Room::new(home).await;
        let codes = ["RQ-9", "b-2", "RQ-10", "B-1", "rq-1"].map(str::to_owned).to_vec();
        for code in &codes {
            let fields = RequirementFields { code: code.clone(), title: format!("What {code} asks"), ..RequirementFields::default() };
            requirements::create(&room.manager, &room.project, fields).await.unwrap();
        }
        let number = room.planned(ExplorationFields { requirements: codes.clone(), ..charter() }).await;
        let shown: Vec<String> = room.read(number).await.requirements.into_iter().map(|(code, _)| code).collect();
        assert_eq!(shown, ["B-1", "b-2", "rq-1", "RQ-9", "RQ-10"], "as people count");
        let turned = codes.iter().rev().cloned().collect();
        room.edited(number, ExplorationFields { requirements: turned, ..charter() }).await.unwrap();
        assert_eq!(room.read(number).await.row.version, 1);
        let many = (0..51).map(|at| format!("RQ-{at}")).collect();
        assert_eq!(refused(room.edited(number, ExplorationFields { requirements: many, ..charter() }).await), ["requirements"]);
    }

    async fn who_is_to_explore_can(home: Home) {
        let room = Room::new(home).await;
        let of = |desk: &Desk| desk.actor().person();
        let by = |tester, shared| ExplorationFields { tester, shared, ..charter() };
        for nobody in [by(of(&room.developer), true), by(of(&room.vendor_tester), false)] {
            assert_eq!(refused(exploring::plan(&room.manager, &room.project, nobody).await), ["tester"]);
        }
        let number = room.planned(by(of(&room.vendor_tester), true)).await;
        assert_eq!(refused(room.edited(number, by(of(&room.vendor_tester), false)).await), ["tester"], "it is theirs");
        let team = projects::team(&room.manager, &room.project).await.unwrap();
        let held = team.members.iter().find(|member| member.name == "Iryna Tkachenko").unwrap().held[0].id;
        projects::take_role(&room.manager, &room.project, held).await.unwrap();
        room.edited(number, by(of(&room.vendor_tester), false)).await.unwrap();
        assert!(room.read(number).await.row.tester.is_some(), "who left the team stands until somebody chooses anew");
    }

    async fn what_happens_to_a_session_is_told(home: Home) {
        let room = Room::new(home).await;
        let heard = async |desk: &Desk| events::notices(desk, 1).await.unwrap().rows.into_iter().map(|notice| notice.line.kind).collect::<Vec<_>>();
        let changed = async |number: i32| {
            let last = room.read(number).await.history.lines.remove(0);
            last.changes.into_iter().map(|change| change.field).collect::<Vec<_>>()
        };
        let place = room.place("Test", "0.7.0").await;
        let number = room.planned(ExplorationFields { tester: room.qa.actor().person(), environment: Some(place), ..charter() }).await;
        exploring::start(&room.manager, &room.project, number).await.unwrap();
        assert!(heard(&room.qa).await.contains(&EventKind::ExplorationStarted), "somebody else started it");
        assert_eq!(changed(number).await, ["state", "build"]);
        room.note(number, NoteKind::Observation, "Opened a quote").await;
        let told = Debrief { text: "They hold.".into(), problems: Some(30), setup: Some(10) };
        exploring::debrief(&room.manager, &room.project, number, told).await.unwrap();
        assert!(heard(&room.qa).await.contains(&EventKind::ExplorationEnded));
        assert_eq!(changed(number).await, ["state", "problems_percent", "setup_percent"]);
        let kinds: Vec<_> = room.read(number).await.history.lines.into_iter().map(|line| line.kind).collect();
        assert!(!kinds.contains(&EventKind::ExplorationNoted), "notes stand among the notes");
        let nobodys = room.running().await;
        assert_eq!(changed(nobodys).await, ["state", "tester"]);
        exploring::debrief(&room.qa, &room.project, nobodys, Debrief { text: "Done".into(), ..Debrief::default() }).await.unwrap();
        assert!(heard(&room.manager).await.contains(&EventKind::ExplorationEnded), "who planned it hears of it");
        assert_eq!(room.read(nobodys).await.ending.unwrap().shares, None, "nobody told them");
    }

    async fn many_notes_are_read_page_by_page(home: Home) {
        let room = Room::new(home).await;
        let number = room.running().await;
        assert_eq!(refused(exploring::note(&room.qa, &room.project, number, NoteKind::Idea, &"x".repeat(4_001)).await), ["body"]);
        for at in 1..=101 {
            room.note(number, NoteKind::Observation, &format!("{at}")).await;
        }
        let page = async |page: u64| {
            let notes = exploring::exploration(&room.qa, &room.project, number, page).await.unwrap().notes;
            let numbers: Vec<i32> = notes.rows.iter().map(|note| note.number).collect();
            (notes.total, numbers.first().copied(), numbers.last().copied())
        };
        assert_eq!((page(1).await, page(2).await), ((101, Some(2), Some(101)), (101, Some(1), Some(1))), "the latest first");
        exploring::abandon(&room.qa, &room.project, number, "Enough").await.unwrap();
        assert_eq!((page(1).await, page(2).await), ((101, Some(1), Some(100)), (101, Some(101), Some(101))), "from the beginning");
    }

    async fn what_waits_for_me_stands_on_my_bench(home: Home) {
        let room = Room::new(home).await;
        let mine = ExplorationFields { tester: room.qa.actor().person(), ..charter() };
        let (running, planned) = (room.planned(mine.clone()).await, room.planned(mine.clone()).await);
        let ended = room.planned(mine).await;
        room.planned(charter()).await;
        exploring::start(&room.manager, &room.project, running).await.unwrap();
        exploring::abandon(&room.manager, &room.project, ended, "Not needed").await.unwrap();
        let waiting = testing::bench(&room.qa, &room.project).await.unwrap().explorations;
        assert_eq!((waiting.0.iter().map(|row| row.number).collect::<Vec<_>>(), waiting.1), (vec![running, planned], 2));
        assert_eq!(testing::bench(&room.developer, &room.project).await.unwrap().explorations.1, 0);
    }
}
