//! The promise ledger: what was promised, what came of it, and how it is judged. On both databases.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use golive_domain::{
    Conflict, Error as Refusal,
    access::Role,
    defects::Severity,
    events::EventKind,
    rfp::{AnswerCode, PromiseVerdict},
    testing::{CaseContent, CaseResult, CaseState, CaseStep, Verdict},
};
use golive_store::{
    Desk,
    defects::{self, DefectFields, NewDefect},
    export,
    promises::{self, Ledger, PromiseFilter, PromiseRow},
    requirements,
    testing::{self, CaseFields, EnvironmentFields, ExecutionFilter, NewRun, PlanFields},
};

use crate::support::{awarded::AwardedTender, databases, refusal};

async fn ledger(of: &AwardedTender, filter: &PromiseFilter) -> Ledger {
    promises::promises(&of.tender.it.still().await.unwrap(), &of.tender.project, filter).await.unwrap()
}

async fn only(of: &AwardedTender) -> PromiseRow {
    let mut rows = ledger(of, &PromiseFilter::default()).await.page.rows;
    assert_eq!(rows.len(), 1);
    rows.remove(0)
}

async fn judge(of: &AwardedTender, desk: &Desk, delivered: Option<AnswerCode>, note: &str) -> golive_store::Result<()> {
    let row = only(of).await;
    promises::judge(desk, &of.tender.project, row.id, row.version, delivered, note).await
}

/// Runs a case of the requirement, which comes to this.
async fn run(of: &AwardedTender, verdict: Verdict) {
    let (desk, project) = (&of.tender.manager, &of.tender.project);
    let environment =
        testing::save_environment(desk, project, EnvironmentFields { name: "Test".into(), ..EnvironmentFields::default() }).await.unwrap();
    let content = CaseContent { steps: vec![CaseStep::new("Save it".to_owned(), "It is there")], ..CaseContent::default() };
    let fields = CaseFields { title: "Save a deal".into(), state: Some(CaseState::Ready), content, ..CaseFields::default() };
    let case = testing::create_case(desk, project, fields).await.unwrap();
    let case = testing::case(desk, project, case).await.unwrap().row.id;
    testing::link_requirement(desk, project, case, &of.tender.code).await.unwrap();
    let plan = testing::create_plan(desk, project, PlanFields { name: "UAT".into(), ..PlanFields::default() }).await.unwrap();
    testing::create_run(desk, project, plan, NewRun { cases: vec![case], environments: vec![environment], ..NewRun::default() })
        .await
        .unwrap();
    let execution = testing::plan(desk, project, plan, &ExecutionFilter::default()).await.unwrap().executions.rows[0].id;
    testing::record_all(desk, project, execution, &[Some((verdict, "Seen".to_owned()))]).await.unwrap();
}

fn count(ledger: &Ledger, verdict: PromiseVerdict) -> u64 {
    ledger.counts.iter().find(|(of, _)| *of == verdict).unwrap().1
}

databases! {
    async fn what_was_promised_full_and_came_by_programming_shows_as_lesser(home: Home) {
        let of = AwardedTender::concluded(home).await;
        let row = only(&of).await;
        assert_eq!((row.requirement.as_str(), row.vendor.as_str(), row.promised), (of.tender.code.as_str(), "Sigma", AnswerCode::Full));
        assert_eq!((row.text.as_str(), row.delivered, row.verdict), ("It is there from the first day", None, PromiseVerdict::Open));
        assert!(row.item.is_some() && row.test.is_none() && row.defects.is_empty());

        let wordless = refusal(judge(&of, &of.qa, Some(AnswerCode::Customisation), " ").await);
        assert!(matches!(wordless, Refusal::Invalid { .. }), "less than was promised wants a word: {wordless:?}");
        judge(&of, &of.qa, Some(AnswerCode::Customisation), "They wrote a plug-in").await.unwrap();
        let row = only(&of).await;
        assert_eq!((row.delivered, row.verdict, row.version), (Some(AnswerCode::Customisation), PromiseVerdict::Lesser, 2));
        let (who, at, note) = row.judged.clone().unwrap();
        assert_eq!((who.unwrap().name.as_str(), at, note.as_str()), ("Parisa Nouri", home.now(), "They wrote a plug-in"));

        let stale = promises::judge(&of.tender.manager, &of.tender.project, row.id, 1, Some(AnswerCode::Full), "").await;
        assert!(matches!(refusal(stale), Refusal::Conflict(Conflict::Edited { .. })), "somebody judged it meanwhile");
        assert!(matches!(refusal(judge(&of, &of.qa, None, "").await), Refusal::Invalid { .. }), "taking it back wants a word");
        judge(&of, &of.qa, Some(AnswerCode::Full), "").await.unwrap();
        assert_eq!(only(&of).await.verdict, PromiseVerdict::Open, "its item is not done yet");
        let history = requirements::requirement(&of.tender.it, &of.tender.project, &of.tender.code).await.unwrap().history;
        assert_eq!(history.lines.iter().filter(|line| line.kind == EventKind::PromiseJudged).count(), 2);
    }

    async fn a_failing_test_or_a_severe_defect_shows_as_failing(home: Home) {
        let of = AwardedTender::concluded(home).await;
        judge(&of, &of.qa, Some(AnswerCode::Full), "").await.unwrap();
        run(&of, Verdict::Failed).await;
        let row = only(&of).await;
        let test = row.test.unwrap();
        assert_eq!((test.result, test.at, row.verdict), (CaseResult::Failed, home.now(), PromiseVerdict::Failing));

        let fields = DefectFields { title: "It is empty".into(), severity: Some(Severity::S1), requirement: of.tender.code.clone(), ..DefectFields::default() };
        defects::report(&of.tender.manager, &of.tender.project, NewDefect { fields, seen_at: None }).await.unwrap();
        let row = only(&of).await;
        assert_eq!(row.defects.iter().map(|defect| (defect.title.as_str(), defect.severity)).collect::<Vec<_>>(), [("It is empty", Severity::S1)]);
    }

    async fn the_ledger_is_counted_narrowed_and_taken_away(home: Home) {
        let of = AwardedTender::concluded(home).await;
        let whole = ledger(&of, &PromiseFilter::default()).await;
        assert_eq!((whole.all, count(&whole, PromiseVerdict::Open), count(&whole, PromiseVerdict::Kept)), (1, 1, 0));
        let kept = ledger(&of, &PromiseFilter { verdicts: vec![PromiseVerdict::Kept], ..PromiseFilter::default() }).await;
        assert_eq!((kept.page.total, count(&kept, PromiseVerdict::Open)), (0, 1), "counts are of every verdict");
        let full = PromiseFilter { codes: vec![AnswerCode::Full], text: Some("deal".into()), ..PromiseFilter::default() };
        assert_eq!(ledger(&of, &full).await.page.total, 1);
        let other = PromiseFilter { text: Some("invoice".into()), ..PromiseFilter::default() };
        assert_eq!(ledger(&of, &other).await.page.total, 0);
        let mut taken = export::promises(&of.tender.it, &of.tender.project, &PromiseFilter::default()).await.unwrap();
        let rows = taken.next().await.unwrap();
        assert_eq!(rows.iter().map(|row| (row.promised, row.verdict)).collect::<Vec<_>>(), [(AnswerCode::Full, PromiseVerdict::Open)]);
        drop(taken);
        assert_eq!(promises::of_requirement(&of.tender.it, &of.tender.project, &of.tender.code).await.unwrap().len(), 1);
    }

    async fn the_vendor_does_not_read_how_promises_are_judged(home: Home) {
        let of = AwardedTender::concluded(home).await;
        let project = &of.tender.project;
        let developer = home.member(project, "Taras", &[Role::VendorDeveloper]).await;
        judge(&of, &of.qa, Some(AnswerCode::No), "Nothing came").await.unwrap();
        assert_eq!(refusal(promises::promises(&developer, project, &PromiseFilter::default()).await.map(drop)), Refusal::Forbidden);
        assert_eq!(refusal(promises::of_requirement(&developer, project, &of.tender.code).await.map(drop)), Refusal::Forbidden);
        assert_eq!(refusal(export::promises(&developer, project, &PromiseFilter::default()).await.map(drop)), Refusal::Forbidden);
        assert_eq!(refusal(judge(&of, &developer, Some(AnswerCode::Full), "").await), Refusal::Forbidden);
        assert_eq!(refusal(judge(&of, &of.tender.it, Some(AnswerCode::Full), "").await), Refusal::Forbidden, "IT judges nothing");
        let history = requirements::requirement(&developer, project, &of.tender.code).await.unwrap().history;
        assert!(history.lines.iter().all(|line| line.kind != EventKind::PromiseJudged));
        let (elsewhere, theirs) = home.project("OTHER").await;
        let row = only(&of).await;
        let foreign = promises::judge(&theirs, &elsewhere, row.id, row.version, Some(AnswerCode::Full), "").await;
        assert_eq!(refusal(foreign), Refusal::NotFound);
        assert_eq!(promises::promises(&theirs, &elsewhere, &PromiseFilter::default()).await.unwrap().all, 0);
    }
}
