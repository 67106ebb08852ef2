//! What a charter says, and two who edit it.

use super::{Room, charter, refused};
use crate::support::{databases, refusal, rule};
use golive_domain::{
    Error as Refusal,
    exploring::{ExplorationState, NoteKind},
};
use golive_store::{
    exploring::{self, Debrief, ExplorationFields},
    requirements::{self, RequirementFields},
    testing::{self, EnvironmentFields},
};

databases! {
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
}
