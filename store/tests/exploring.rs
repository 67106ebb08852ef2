//! Exploratory sessions: charter, clock, notes, the defect a note becomes, the debrief. On both databases.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod support;

use chrono::TimeDelta;
use golive_domain::{
    Error as Refusal,
    access::Role,
    events::{Subject, SubjectKind},
    exploring::{Clock, ExplorationState, NoteKind},
    text::ProjectKey,
};
use golive_store::{
    Desk, defects, events,
    exploring::{self, Debrief, ExplorationFields, ExplorationFilter, ExplorationView},
    requirements::{self, RequirementFields},
    testing::{self, EnvironmentFields},
};
use support::{Home, databases, refusal, rule};

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
        exploring::exploration(&self.qa, &self.project, number).await.unwrap()
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
        let notes: Vec<_> = view.notes.iter().map(|note| (note.number, note.kind, note.body.as_str(), note.minute)).collect();
        assert_eq!(notes, [(1, NoteKind::Observation, "Opened a quote in rials", 7), (2, NoteKind::Question, "Who sets the rate?", 12)]);
        home.wait(TimeDelta::minutes(60));
        assert_eq!(room.read(number).await.clock, Some(Clock::Over(12)));
        let told = Debrief { text: "Totals hold. The rate is nobody's.".into(), problems: 30, setup: 10 };
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
        let place = EnvironmentFields { name: "Test".into(), ..EnvironmentFields::default() };
        let place = testing::save_environment(&room.qa, &room.project, place).await.unwrap();
        let build = testing::note_build(&room.qa, &room.project, "0.7.0", "").await.unwrap();
        testing::land(&room.qa, &room.project, place, build).await.unwrap();
        let number = room.planned(ExplorationFields { environment: Some(place), ..charter() }).await;
        exploring::start(&room.qa, &room.project, number).await.unwrap();
        room.note(number, NoteKind::Observation, "Opened the quote").await;
        let note = room.note(number, NoteKind::Problem, "The total is one rial short\nin both currencies").await;
        let filled = exploring::prefilled(&room.qa, &room.project, number, note).await.unwrap();
        assert_eq!(filled.fields.title, "The total is one rial short");
        assert!(filled.fields.body.contains("1. Opened the quote") && filled.fields.body.contains("in both currencies"), "{}", filled.fields.body);
        let defect = exploring::report(&room.qa, &room.project, filled.note, filled.fields.clone()).await.unwrap();
        assert_eq!(rule(exploring::report(&room.qa, &room.project, filled.note, filled.fields.clone()).await), "error-note-reported");
        let notes = room.read(number).await.notes;
        assert_eq!(notes[1].defect.as_ref().map(|seen| seen.number), Some(defect));
        let seen = defects::defect(&room.qa, &room.project, defect).await.unwrap();
        assert_eq!((seen.row.place.as_deref(), seen.build_found.as_deref()), (Some("Test"), Some("0.7.0")));
        let (other, stranger) = home.project("OTHER").await;
        assert_eq!(refusal(exploring::report(&stranger, &other, filled.note, filled.fields).await), Refusal::NotFound, "a note of another project is not there");
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
        let whole = Debrief { text: "Done".into(), problems: 60, setup: 60 };
        assert_eq!(refused(exploring::debrief(&room.qa, &room.project, number, whole).await), ["setup"]);
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
            refusal(exploring::exploration(vendor, project, hidden).await.map(drop)),
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
}
