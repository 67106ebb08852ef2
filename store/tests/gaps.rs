//! The gap log: what is missing, for whom, and what was decided. On both databases.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use crate::support::{databases, refusal};
use golive_domain::{
    Error as Refusal,
    access::Role,
    backlog::Moscow,
    defects::Severity,
    events::EventKind,
    testing::{GapDecision, GapKind, Pressing},
    text::ProjectKey,
};
use golive_store::{
    Desk,
    defects::{self, DefectFields, Doing, NewDefect},
    gaps::{self, Gap, GapFilter, OwnerPick},
    projects::{self, PhaseEdit},
    requirements::{self, RequirementFields},
    testing::{self, CaseFields},
};

async fn requirement(desk: &Desk, project: &ProjectKey, title: &str) -> String {
    let fields = RequirementFields { title: title.into(), moscow: Some(Moscow::Must), ..RequirementFields::default() };
    requirements::create(desk, project, fields).await.unwrap()
}

async fn shown(desk: &Desk, project: &ProjectKey, filter: &GapFilter) -> Vec<Gap> {
    gaps::gaps(&desk.still().await.unwrap(), project, filter).await.unwrap().1.rows
}

fn of(kind: GapKind) -> GapFilter {
    GapFilter { kinds: vec![kind], ..GapFilter::default() }
}

databases! {
    async fn everything_that_is_missing_stands_in_the_log(home: Home) {
        let (project, manager) = home.project("ARAS").await;
        let first = requirement(&manager, &project, "A deal can be saved").await;
        let second = requirement(&manager, &project, "A deal can be lost").await;
        requirements::waive(&manager, &project, &second, "Shown in the workshop").await.unwrap();
        testing::create_case(&manager, &project, CaseFields { title: "Save a deal".into(), ..CaseFields::default() }).await.unwrap();
        let fields = DefectFields { title: "It is empty".into(), severity: Some(Severity::S1), requirement: first.clone(), ..DefectFields::default() };
        let number = defects::report(&manager, &project, NewDefect { fields, seen_at: None }).await.unwrap();
        let all = shown(&manager, &project, &GapFilter::default()).await;
        let kinds: Vec<GapKind> = all.iter().map(|gap| gap.kind).collect();
        assert_eq!(kinds, [GapKind::Ownerless, GapKind::Uncovered, GapKind::Stray, GapKind::Waived], "the worst first");
        assert_eq!((all[0].requirement.as_deref(), all[3].reason.as_deref()), (Some(first.as_str()), Some("Shown in the workshop")));
        defects::act(&manager, &project, number, Doing::Triage { assignee: manager.actor().person() }).await.unwrap();
        let open = shown(&manager, &project, &of(GapKind::Open)).await;
        assert_eq!(open[0].owner.as_ref().map(|owner| owner.id), manager.actor().person());
        let mine = GapFilter { owner: manager.actor().person().map(OwnerPick::Person), ..GapFilter::default() };
        assert_eq!(shown(&manager, &project, &mine).await.len(), 1);
        let case = testing::case(&manager, &project, 1).await.unwrap();
        testing::link_requirement(&manager, &project, case.row.id, &first).await.unwrap();
        let left: Vec<GapKind> = shown(&manager, &project, &GapFilter::default()).await.into_iter().map(|gap| gap.kind).collect();
        assert_eq!(left, [GapKind::Open, GapKind::Waived]);
    }

    async fn the_day_of_going_live_makes_gaps_pressing(home: Home) {
        let (project, manager) = home.project("ARAS").await;
        requirement(&manager, &project, "A deal can be saved").await;
        assert_eq!(shown(&manager, &project, &GapFilter::default()).await[0].pressing, Pressing::No);
        let phase = PhaseEdit { name: "go_live".into(), starts_on: "2026-12-01".parse().ok(), ..PhaseEdit::default() };
        projects::save_phase(&manager, &project, phase).await.unwrap();
        assert_eq!(shown(&manager, &project, &GapFilter::default()).await[0].pressing, Pressing::Soon);
        home.wait(chrono::TimeDelta::days(8));
        assert_eq!(shown(&manager, &project, &GapFilter::default()).await[0].pressing, Pressing::Late);
    }

    async fn what_is_decided_is_kept_with_who_and_when(home: Home) {
        let (project, manager) = home.project("ARAS").await;
        let vendor = home.member(&project, "Taras", &[Role::VendorDeveloper]).await;
        let tester = home.member(&project, "Golnaz", &[Role::TestUser]).await;
        let code = requirement(&manager, &project, "A deal can be saved").await;
        let gap = shown(&manager, &project, &GapFilter::default()).await.remove(0);
        let note = async |desk: &Desk, decision, body: &str| gaps::note_gap(desk, &project, gap.kind, gap.subject_id, decision, body).await;
        note(&tester, None, "Nobody has a test account").await.unwrap();
        home.wait(chrono::TimeDelta::minutes(1));
        note(&manager, Some(GapDecision::Accept), "The board knows").await.unwrap();
        let said = shown(&manager, &project, &GapFilter::default()).await.remove(0);
        assert_eq!((said.said.len(), said.decision(), said.said[0].body.as_str()), (2, Some(GapDecision::Accept), "The board knows"));
        assert_eq!(said.said[0].at, home.now());
        let decided = |decided| GapFilter { decided: Some(decided), ..GapFilter::default() };
        assert_eq!((shown(&manager, &project, &decided(true)).await.len(), shown(&manager, &project, &decided(false)).await.len()), (1, 0));
        let noted = async |desk: &Desk| {
            let lines = requirements::requirement(desk, &project, &code).await.unwrap().history.lines;
            lines.iter().filter(|line| line.kind == EventKind::RequirementGapNoted).count()
        };
        assert_eq!((noted(&manager).await, noted(&vendor).await), (2, 0), "the vendor does not read it");
        assert!(matches!(refusal(note(&manager, None, " ").await), Refusal::Invalid { .. }));
        assert_eq!(refusal(note(&tester, Some(GapDecision::Close), "x").await), Refusal::Forbidden);
        assert_eq!(refusal(note(&vendor, None, "x").await), Refusal::Forbidden);
        assert_eq!(refusal(gaps::gaps(&vendor, &project, &GapFilter::default()).await), Refusal::Forbidden);
        let (other, theirs) = home.project("OTHER").await;
        let foreign = gaps::note_gap(&theirs, &other, gap.kind, gap.subject_id, None, "x").await;
        assert_eq!(refusal(foreign), Refusal::NotFound);
    }
}
