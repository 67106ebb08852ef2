//! Reading defects: page by page for programs, one whole, and what history calls what it points at. On both databases.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use crate::support::{databases, refusal};
use golive_domain::{
    access::Role,
    defects::Severity,
    events::{EventKind, Subject, SubjectKind},
    id::EnvironmentId,
    text::ProjectKey,
};
use golive_store::{
    Desk,
    defects::{self, DefectFields, DefectFilter, Doing, NewDefect},
    events,
    testing::{self, EnvironmentFields},
};

async fn report(desk: &Desk, project: &ProjectKey, title: &str, severity: Severity, environment: Option<EnvironmentId>) -> i32 {
    let fields = DefectFields { title: title.to_owned(), severity: Some(severity), environment, ..DefectFields::default() };
    defects::report(desk, project, NewDefect { fields, seen_at: None }).await.unwrap()
}

databases! {
    async fn pages_put_together_are_the_whole_list(home: Home) {
        let (project, manager) = home.project("ARAS").await;
        for (at, severity) in [Severity::S3, Severity::S1, Severity::S4, Severity::S1, Severity::S2].into_iter().enumerate() {
            report(&manager, &project, &format!("Defect {at}"), severity, None).await;
        }
        let all = DefectFilter::default();
        let whole = defects::defects(&manager, &project, &all).await.unwrap().page.rows;
        let mut pieces = Vec::new();
        let mut after: Option<String> = None;
        loop {
            let (page, next) = defects::following(&manager, &project, &all, after.as_deref(), 2).await.unwrap();
            pieces.extend(page);
            match next {
                Some(next) => after = Some(next),
                None => break,
            }
        }
        assert_eq!(pieces, whole);
        assert_eq!(pieces.iter().map(|row| row.number).collect::<Vec<_>>(), [2, 4, 5, 1, 3], "the worst first, of equals the oldest");
        assert!(defects::following(&manager, &project, &all, Some("ARAS-D9"), 2).await.is_err());
    }

    async fn who_watches_is_told_so_at_once(home: Home) {
        let (project, manager) = home.project("ARAS").await;
        let number = report(&manager, &project, "The list is empty", Severity::S2, None).await;
        let other = home.member(&project, "Parisa", &[Role::QaRepresentative]).await;
        let seen = async |desk: &Desk| defects::defect(&desk.still().await.unwrap(), &project, number).await.unwrap();
        assert!(seen(&manager).await.watched, "its finder watches it");
        let id = seen(&other).await.row.id;
        assert!(!seen(&other).await.watched);
        events::watch(&other, &project, Subject { kind: SubjectKind::Defect, id: id.0 }).await.unwrap();
        assert!(seen(&other).await.watched);
        events::unwatch(&other, &project, Subject { kind: SubjectKind::Defect, id: id.0 }).await.unwrap();
        assert!(!seen(&other).await.watched);
    }

    async fn the_vendor_sees_no_twin_that_was_not_handed_over(home: Home) {
        let (project, manager) = home.project("ARAS").await;
        let vendor = home.member(&project, "Taras", &[Role::VendorDeveloper]).await;
        let first = report(&manager, &project, "The list is empty", Severity::S2, None).await;
        let twin = report(&manager, &project, "Nothing in the list", Severity::S2, None).await;
        defects::act(&manager, &project, twin, Doing::Duplicate { of: format!("D{first}") }).await.unwrap();
        defects::share(&manager, &project, first, true).await.unwrap();
        let twins = async |desk: &Desk| defects::defect(desk, &project, first).await.unwrap().duplicates.len();
        assert_eq!((twins(&manager).await, twins(&vendor).await), (1, 0));
        assert_eq!(refusal(defects::defect(&vendor, &project, twin).await), golive_domain::Error::NotFound);
        assert_eq!(defects::components(&vendor, &project).await.unwrap(), Vec::<String>::new());
    }

    async fn history_calls_places_builds_and_twins_by_their_names(home: Home) {
        let (project, manager) = home.project("ARAS").await;
        let developer = home.member(&project, "Navid", &[Role::CustomerDeveloper]).await;
        let place = EnvironmentFields { name: "Test".into(), ..EnvironmentFields::default() };
        let place = testing::save_environment(&manager, &project, place).await.unwrap();
        let build = testing::note_build(&manager, &project, "2026.11", "").await.unwrap();
        let number = report(&manager, &project, "The list is empty", Severity::S2, None).await;
        let moved = DefectFields { title: "The list is empty".into(), environment: Some(place), ..DefectFields::default() };
        defects::edit(&manager, &project, number, 1, moved).await.unwrap();
        defects::act(&manager, &project, number, Doing::Triage { assignee: None }).await.unwrap();
        defects::act(&developer, &project, number, Doing::Work).await.unwrap();
        defects::act(&developer, &project, number, Doing::Fix { build: Some(build) }).await.unwrap();
        let twin = report(&manager, &project, "Nothing in the list", Severity::S2, None).await;
        defects::act(&manager, &project, twin, Doing::Duplicate { of: number.to_string() }).await.unwrap();
        let named = async |number: i32, field: &str| {
            let history = defects::defect(&manager, &project, number).await.unwrap().history;
            let mut changes = history.lines.iter().flat_map(|line| &line.changes);
            history.names.of(&changes.find(|change| change.field == field).unwrap().to)
        };
        assert_eq!(named(number, "environment").await.as_deref(), Some("Test"));
        assert_eq!(named(number, "build_fixed").await.as_deref(), Some("2026.11"));
        assert_eq!(named(twin, "duplicate_of").await.as_deref(), Some("D1"));
    }

    async fn an_internal_remark_reaches_nobody_of_the_vendor(home: Home) {
        let (project, manager) = home.project("ARAS").await;
        let (vendor, qa) = (home.member(&project, "Taras", &[Role::VendorDeveloper]).await, home.member(&project, "Leila", &[Role::QaRepresentative]).await);
        let number = report(&manager, &project, "The list is empty", Severity::S2, None).await;
        defects::share(&manager, &project, number, true).await.unwrap();
        let id = defects::defect(&manager, &project, number).await.unwrap().row.id;
        for desk in [&vendor, &qa] {
            events::watch(desk, &project, Subject { kind: SubjectKind::Defect, id: id.0 }).await.unwrap();
        }
        let heard = async |desk: &Desk| events::notices(desk, 1).await.unwrap().rows.into_iter().map(|notice| notice.line.note).collect::<Vec<_>>();
        defects::comment(&manager, &project, number, "Among us", true).await.unwrap();
        assert_eq!((heard(&qa).await, heard(&vendor).await), (vec![Some("Among us".to_owned())], vec![]));
        let kinds = async |desk: &Desk| defects::defect(desk, &project, number).await.unwrap().history.lines.into_iter().map(|line| line.kind).collect::<Vec<_>>();
        assert!(kinds(&qa).await.contains(&EventKind::DefectCommented) && !kinds(&vendor).await.contains(&EventKind::DefectCommented));
        defects::comment(&manager, &project, number, "For all", false).await.unwrap();
        assert_eq!(heard(&vendor).await, [Some("For all".to_owned())]);
        defects::share(&manager, &project, number, false).await.unwrap();
        let before = heard(&vendor).await.len();
        defects::comment(&manager, &project, number, "Ours again", false).await.unwrap();
        assert_eq!((heard(&vendor).await.len(), heard(&qa).await.len()), (before, before + 2), "what was taken back is silent");
    }
}
