//! Defects from the tables of Jira, Redmine and Bugzilla: tried first, all of it or nothing, and twice is once. On both
//! databases.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::path::Path;

use crate::support::{Home, databases, refusal, rule};
use golive_domain::{
    Error as Refusal,
    access::Role,
    defects::{DefectState, Priority, Severity},
    events::EventKind,
    import::Brings,
    text::ProjectKey,
};
use golive_store::{
    Desk,
    defects::{self, DefectFields, DefectFilter, DefectView, Doing, Show},
    import::{self, Brought, File},
    testing::{self, EnvironmentFields},
};

const JIRA: &str = include_str!("../src/import/formats/fixtures/defects-jira.csv");
const REDMINE: &str = include_str!("../src/import/formats/fixtures/defects-redmine.csv");
const BUGZILLA: &str = include_str!("../src/import/formats/fixtures/defects-bugzilla.csv");

async fn bring(desk: &Desk, project: &ProjectKey, content: &str, write: bool) -> Brought {
    let file = File { name: "defects.csv", content: content.as_bytes(), format: None, place: None };
    import::bring(desk, project, Brings::Defects, file, write).await.unwrap()
}

/// The defect of a key elsewhere.
async fn of(desk: &Desk, project: &ProjectKey, key: &str) -> DefectView {
    let all = DefectFilter { show: Show::All, text: Some(key.to_owned()), ..DefectFilter::default() };
    let rows = defects::defects(desk, project, &all).await.unwrap().page.rows;
    for row in rows {
        let view = defects::defect(desk, project, row.number).await.unwrap();
        if view.external_key.as_deref() == Some(key) {
            return view;
        }
    }
    panic!("no defect bears the key {key}");
}

async fn count(desk: &Desk, project: &ProjectKey) -> u64 {
    defects::defects(desk, project, &DefectFilter { show: Show::All, ..DefectFilter::default() }).await.unwrap().page.total
}

/// A project with people, a place and builds that the files name.
async fn yard(home: &Home) -> (ProjectKey, Desk, Desk) {
    let (project, manager) = home.project("ARAS").await;
    let leila = home.member(&project, "Leila Mansouri", &[Role::QaRepresentative]).await;
    home.member(&project, "Taras Melnyk", &[Role::VendorDeveloper, Role::VendorTester]).await;
    testing::save_environment(&manager, &project, EnvironmentFields { name: "Test".into(), ..EnvironmentFields::default() }).await.unwrap();
    for name in ["1.0", "1.1"] {
        testing::note_build(&manager, &project, name, "").await.unwrap();
    }
    (project, manager, leila)
}

databases! {
    async fn jiras_defects_come_in_as_they_stand_there(home: Home) {
        let (project, manager, leila) = yard(home).await;
        let tried = bring(&manager, &project, JIRA, false).await;
        assert_eq!((tried.made.defects, tried.made.skipped, tried.created, tried.refused.len()), (4, 1, 4, 0));
        assert_eq!(count(&manager, &project).await, 0, "what is tried is undone");
        let brought = bring(&manager, &project, JIRA, true).await;
        assert_eq!((brought.created, brought.updated), (4, 0));
        assert!(brought.summary().contains("\"defects\":4"), "{}", brought.summary());
        let closed = of(&manager, &project, "CRM-101").await;
        assert_eq!((closed.row.state, closed.row.severity, closed.row.priority), (DefectState::Verified, Severity::S1, Priority::P1));
        assert_eq!((closed.row.found_by.as_ref().map(|by| by.id), closed.row.place.as_deref()), (leila.actor().person(), Some("Test")));
        assert_eq!((closed.build_found.as_deref(), closed.row.build_fixed.as_deref()), (Some("1.0"), Some("1.1")));
        let origin = closed.origin.unwrap();
        assert_eq!((origin.status.as_str(), origin.resolution.as_str()), ("Closed", "Fixed"), "it says where it comes from");
        assert_eq!(closed.row.created_at.to_rfc3339(), "2024-03-05T14:22:00+00:00");
        assert_eq!(closed.fixers.len(), 1, "whoever had it in hand there does not verify it here");
        let open = of(&manager, &project, "CRM-102").await;
        assert_eq!((open.row.state, open.row.found_by, open.row.severity), (DefectState::New, None, Severity::S3));
        assert_eq!(open.origin.unwrap().reporter, "Someone Else", "nobody here is called so");
        assert_eq!(of(&manager, &project, "CRM-103").await.row.state, DefectState::Duplicate);
        assert_eq!(of(&manager, &project, "CRM-105").await.row.state, DefectState::Fixed, "its build is known here");
    }

    async fn what_comes_again_is_brought_up_to_date(home: Home) {
        let (project, manager, leila) = yard(home).await;
        bring(&manager, &project, JIRA, true).await;
        let again = bring(&manager, &project, JIRA, true).await;
        assert_eq!((again.created, again.updated, count(&manager, &project).await), (0, 0, 4));
        let changed = JIRA.replace("The phone field takes letters", "The phone field takes words").replace(",Open,Unresolved,", ",In Progress,Unresolved,");
        let changed = changed.replace(",,Someone Else,", ",taras.melnyk@example.org,Someone Else,");
        let changed = bring(&manager, &project, &changed, true).await;
        assert_eq!((changed.created, changed.updated), (0, 1));
        let view = of(&leila, &project, "CRM-102").await;
        assert_eq!((view.row.title.as_str(), view.row.state), ("The phone field takes words", DefectState::InProgress));
        assert!(view.history.lines.iter().any(|line| line.kind == EventKind::DefectStateChanged));
        assert_eq!(view.fixers.len(), 1, "who has it in hand there by now does not verify it here");
    }

    async fn no_file_verifies_what_was_worked_on_here(home: Home) {
        let (project, manager, leila) = yard(home).await;
        let taras = home.member(&project, "Navid", &[Role::CustomerDeveloper, Role::ProjectManager]).await;
        bring(&manager, &project, JIRA, true).await;
        let number = of(&leila, &project, "CRM-102").await.row.number;
        defects::act(&leila, &project, number, Doing::Triage { assignee: None }).await.unwrap();
        defects::act(&taras, &project, number, Doing::Work).await.unwrap();
        let closed = JIRA.replace(",Open,Unresolved,", ",Closed,Fixed,");
        bring(&taras, &project, &closed, true).await;
        let view = of(&leila, &project, "CRM-102").await;
        assert_eq!(view.row.state, DefectState::InProgress, "a file is no retest");
        assert_eq!(view.origin.unwrap().status, "Closed", "what it says is shown all the same");
        let reopened = of(&leila, &project, "CRM-101").await.row.number;
        defects::act(&leila, &project, reopened, Doing::Reopen { reason: "Seen again".into() }).await.unwrap();
        assert_eq!(of(&leila, &project, "CRM-101").await.row.state, DefectState::InProgress);
        bring(&manager, &project, JIRA, true).await;
        assert_eq!(of(&leila, &project, "CRM-101").await.row.state, DefectState::InProgress, "nothing moved there");
    }

    async fn what_was_weighed_here_stays(home: Home) {
        let (project, manager, leila) = yard(home).await;
        bring(&manager, &project, JIRA, true).await;
        let before = of(&leila, &project, "CRM-102").await;
        let weighed = DefectFields {
            title: before.row.title.clone(),
            severity: Some(Severity::S2),
            priority: Some(Priority::P1),
            priority_reason: "The sponsor's own department".into(),
            ..DefectFields::default()
        };
        defects::edit(&manager, &project, before.row.number, before.row.version, weighed).await.unwrap();
        let again = JIRA.replace("The phone field takes letters", "The phone field takes words");
        bring(&manager, &project, &again, true).await;
        let after = of(&leila, &project, "CRM-102").await;
        assert_eq!((after.row.title.as_str(), after.row.severity, after.row.priority), ("The phone field takes words", Severity::S2, Priority::P1));
        bring(&manager, &project, &again.replace(",Minor,,", ",Critical,,"), true).await;
        assert_eq!(of(&leila, &project, "CRM-102").await.row.severity, Severity::S1, "it was weighed anew there");
    }

    async fn a_fix_that_is_there_already_is_ready_for_retest(home: Home) {
        let (project, manager, leila) = yard(home).await;
        let places = testing::environments(&manager, &project).await.unwrap();
        let (place, build) = {
            let build = places.builds.iter().find(|build| build.name == "1.1").unwrap().id;
            (places.environments.iter().find(|place| place.name == "Test").unwrap().id, build)
        };
        testing::land(&leila, &project, place, build).await.unwrap();
        bring(&manager, &project, JIRA, true).await;
        assert_eq!(of(&leila, &project, "CRM-105").await.row.state, DefectState::ReadyForRetest);
    }

    async fn redmines_and_bugzillas_defects_come_in_too(home: Home) {
        let (project, manager, _) = yard(home).await;
        let redmine = bring(&manager, &project, REDMINE, true).await;
        assert_eq!((redmine.created, redmine.made.skipped), (3, 1));
        let first = of(&manager, &project, "311").await;
        assert_eq!((first.row.priority, first.row.state), (Priority::P1, DefectState::New));
        assert_eq!((first.priority_reason.as_str(), first.body.contains("script")), ("Immediate", false));
        assert_eq!(of(&manager, &project, "313").await.row.state, DefectState::Rejected);
        let bugzilla = bring(&manager, &project, BUGZILLA, true).await;
        assert_eq!((bugzilla.created, bugzilla.refused.len()), (3, 0));
        assert_eq!(of(&manager, &project, "9001").await.row.state, DefectState::CannotReproduce);
        assert_eq!(of(&manager, &project, "9003").await.row.state, DefectState::Verified);
    }

    async fn duplicates_find_their_originals_and_run_in_no_circle(home: Home) {
        let (project, manager, _) = yard(home).await;
        let file = "key,title,status,resolution,duplicate of\nA-1,First,Closed,Duplicate,A-2\nA-2,Second,Open,,\n";
        bring(&manager, &project, file, true).await;
        assert_eq!(of(&manager, &project, "A-1").await.duplicate_of.map(|(_, _, title)| title).as_deref(), Some("Second"));
        let circle = "key,title,status,resolution,duplicate of\nA-2,Second,Closed,Duplicate,A-1\n";
        let refused = bring(&manager, &project, circle, true).await;
        assert_eq!((refused.refused.len(), refused.refused[0].line, refused.refused[0].say.key.as_str()), (1, 2, "error-duplicate-loop"));
    }

    async fn one_bad_line_keeps_everything_out(home: Home) {
        let (project, manager, _) = yard(home).await;
        let file = "key,title,requirement,created\nA-1,One,,2024-03-05\nA-2,Two,REQ-9,\nA-3,Three,,2099-01-01\n";
        let brought = bring(&manager, &project, file, true).await;
        let refused: Vec<(u32, &str)> = brought.refused.iter().map(|refusal| (refusal.line, refusal.say.key.as_str())).collect();
        assert_eq!(refused, [(3, "error-requirement-unknown"), (4, "error-file-date-ahead")]);
        assert_eq!(count(&manager, &project).await, 0);
        let xml = File { name: "d.xml", content: b"<testsuites/>", format: None, place: None };
        assert!(matches!(refusal(import::bring(&manager, &project, Brings::Defects, xml, true).await), Refusal::Invalid { .. }));
        let vendor = home.member(&project, "Iryna", &[Role::VendorTester]).await;
        let file = File { name: "d.csv", content: JIRA.as_bytes(), format: None, place: None };
        assert_eq!(refusal(import::bring(&vendor, &project, Brings::Defects, file, true).await), Refusal::Forbidden);
    }

    async fn an_imported_defect_lives_on_here(home: Home) {
        let (project, manager, leila) = yard(home).await;
        bring(&manager, &project, JIRA, true).await;
        let number = of(&leila, &project, "CRM-105").await.row.number;
        let (environment, build) = {
            let view = of(&leila, &project, "CRM-105").await;
            (view.environment.unwrap(), view.builds.iter().find(|(_, name)| name == "1.1").unwrap().0)
        };
        testing::land(&leila, &project, environment, build).await.unwrap();
        let taras = home.desk(golive_store::people::by_email(&home.system(), "taras.melnyk@example.org").await.unwrap().unwrap());
        defects::share(&leila, &project, number, true).await.unwrap();
        assert_eq!(rule(defects::act(&taras, &project, number, Doing::Verify).await), "defect-fixer-verifies");
        defects::act(&leila, &project, number, Doing::Verify).await.unwrap();
        let edited = defects::edit(&leila, &project, number, 1, DefectFields { title: "x".into(), ..DefectFields::default() }).await;
        assert!(matches!(refusal(edited), Refusal::Conflict(_)));
    }

    async fn real_files_come_in_where_there_are_some(home: Home) {
        let folder = std::env::var("GOLIVE_SHARED_DATA").unwrap_or_else(|_| "../../shared/data".to_owned());
        let names = ["defects-jira.csv", "defects-redmine.csv", "defects-bugzilla.csv"];
        let found: Vec<Vec<u8>> = names.iter().filter_map(|name| std::fs::read(Path::new(&folder).join(name)).ok()).collect();
        if found.is_empty() {
            eprintln!("skipped: {folder} holds no tables of defects");
            return;
        }
        let (project, manager, _) = yard(home).await;
        for content in found {
            let file = File { name: "defects.csv", content: &content, format: None, place: None };
            let brought = import::bring(&manager, &project, Brings::Defects, file, true).await.unwrap();
            assert!(brought.made.defects > 0);
        }
    }
}
