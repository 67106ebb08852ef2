//! A session from its charter to its debrief.

use super::{Room, charter, refused};
use crate::support::{databases, refusal, rule};
use chrono::TimeDelta;
use golive_domain::{
    Error as Refusal,
    events::EventKind,
    exploring::{Clock, ExplorationState, NoteKind},
};
use golive_store::{
    Desk,
    defects::{self, DefectFields},
    events,
    exploring::{self, Debrief, ExplorationFields},
    requirements::{self, RequirementFields},
};

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
}
