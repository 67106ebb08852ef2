//! A large test register for measuring: requirements with their cases, ten nights of automated results, a plan to be run by
//! hand, and defects of which half wait to be tested again.

use golive_domain::{
    access::Permission,
    backlog::Moscow,
    defects::{Frequency, Severity},
    id::{BuildId, EnvironmentId},
    import::FileFormat,
    testing::TestType,
    text::ProjectKey,
};

use super::stage::Stage;
use crate::{
    Desk, Outcome, Result,
    defects::{self, DefectFields, Doing, NewDefect},
    import::formats::{CaseIn, Ended, RequirementIn, ResultIn, StepIn},
    requirements,
    testing::{self, CaseFilter, NewRun, PlanFields},
};

/// Each case is run once a night.
const NIGHTS: usize = 10;
const CASES_A_REQUIREMENT: u32 = 10;
const PLACES: [&str; 4] = ["Chrome", "Firefox", "Galaxy A54", "Pre-production"];
const COMPONENTS: [&str; 8] = ["Sales", "انبار", "Service", "Marketing", "گزارش‌ها", "Integration", "Billing", "Umowy"];
const CASES_A_DEFECT: u32 = 100;

/// Adds so many cases to the large project, with ten times as many results.
pub(super) async fn register(stage: &Stage, manager: &str, fixer: &str, cases: u32) -> Result<()> {
    let (desk, project) = (stage.desk(manager)?, &stage.project);
    let asked: Vec<RequirementIn> = (0..cases.div_ceil(CASES_A_REQUIREMENT)).map(requirement).collect();
    let checks: Vec<CaseIn> = (0..cases).map(case).collect();
    desk.write(Permission::TestImport, project, async |tx| {
        let mut events = requirements::bring(tx, &asked, &[]).await?.events;
        events.extend(testing::bring_cases(tx, FileFormat::Csv, &[], &checks).await?.events);
        Ok(Outcome::of((), events))
    })
    .await?;
    for ((night, place), day) in (1..).zip(PLACES.iter().cycle()).zip(stage.time.preparation()).take(NIGHTS) {
        let found: Vec<ResultIn> = (0..cases).map(|at| result(at, night)).collect();
        stage.go(stage.time.at(day, 22, 0));
        desk.write(Permission::TestImport, project, async |tx| {
            let came = testing::bring_results(tx, place, &format!("Night {night}"), &found).await?;
            Ok(Outcome::of((), came.events))
        })
        .await?;
    }
    let places = by_hand(stage, manager).await?;
    let mended = testing::note_build(&desk, project, "1.1.0", "").await?;
    for (number, place) in (1..=cases / CASES_A_DEFECT).zip(places.iter().cycle()) {
        fault(stage, manager, fixer, number, *place, mended).await?;
    }
    land(&desk, project, &places, mended).await
}

fn code(at: u32) -> String {
    format!("RQ-{:04}", at + 1)
}

fn component(at: u32) -> String {
    COMPONENTS[at as usize % COMPONENTS.len()].to_owned()
}

fn requirement(at: u32) -> RequirementIn {
    RequirementIn {
        line: at + 1,
        code: code(at),
        title: format!("{}: what was promised, part {}", component(at), at + 1),
        text: "What is asked for, in a paragraph of its own.".to_owned(),
        category: Some(component(at)),
        moscow: Some([Moscow::Must, Moscow::Should, Moscow::Could][at as usize % 3]),
        ..RequirementIn::default()
    }
}

/// Every twentieth requirement has no case: its neighbour has twice as many.
fn case(at: u32) -> CaseIn {
    let of = at / CASES_A_REQUIREMENT;
    let of = if of % 20 == 19 { of - 1 } else { of };
    let step = |what: &str, seen: &str| StepIn { action: format!("{what} {at}"), expected: seen.to_owned() };
    CaseIn {
        line: at + 1,
        external_key: Some(at.to_string()),
        title: format!("Check {} of {}", at + 1, component(at)),
        suite: vec![component(at), format!("Part {}", at / 200 + 1)],
        test_type: Some([TestType::Functional, TestType::Integration, TestType::Data][at as usize % 3]),
        component: Some(component(at)),
        steps: vec![step("Open customer", "It is there"), step("Change the price of", "The sum follows"), step("Save", "ذخیره می‌شود")],
        requirements: vec![code(of)],
        minutes: Some(5 + at % 10),
        ..CaseIn::default()
    }
}

/// Most pass; what fails in one night fails in others too.
fn result(at: u32, night: u32) -> ResultIn {
    let ended = match (at + night) % 97 {
        0 | 1 => Ended::Failed,
        2 => Ended::Skipped,
        _ => Ended::Passed,
    };
    ResultIn {
        line: at + 1,
        class: String::new(),
        name: format!("check {at}"),
        case_keys: vec![at.to_string()],
        suite: Vec::new(),
        message: (ended == Ended::Failed).then(|| "The sum is another one".to_owned()),
        ended,
        seconds: Some(1.5),
        flaky: at.is_multiple_of(501),
        reruns: 0,
    }
}

/// A plan whose run is still to be executed by people.
async fn by_hand(stage: &Stage, manager: &str) -> Result<Vec<EnvironmentId>> {
    let (desk, project) = (stage.desk(manager)?, &stage.project);
    let places: Vec<EnvironmentId> =
        testing::environments(&desk, project).await?.environments.into_iter().map(|environment| environment.id).collect();
    let first = testing::note_build(&desk, project, "1.0.0", "").await?;
    land(&desk, project, &places, first).await?;
    let fields = PlanFields { name: "By hand".to_owned(), shared: true, ..PlanFields::default() };
    let plan = testing::create_plan(&desk, project, fields).await?;
    let cases = testing::choice(&desk, project, &CaseFilter::default()).await?.rows.into_iter().map(|row| row.id).collect();
    let run = NewRun { name: "Functional".to_owned(), cases, environments: places.clone(), build: None, assignee: None };
    testing::create_run(&desk, project, plan, run).await?;
    Ok(places)
}

async fn land(desk: &Desk, project: &ProjectKey, places: &[EnvironmentId], build: BuildId) -> Result<()> {
    for place in places {
        testing::land(desk, project, *place, build).await?;
    }
    Ok(())
}

/// Half of them stay open, half are mended in the build that lands in the end.
async fn fault(stage: &Stage, manager: &str, fixer: &str, number: u32, place: EnvironmentId, mended: BuildId) -> Result<()> {
    let (desk, project) = (stage.desk(manager)?, &stage.project);
    let fields = DefectFields {
        title: format!("The sum of {} is another one, seen {number}", component(number)),
        severity: Some([Severity::S1, Severity::S2, Severity::S3, Severity::S4][number as usize % 4]),
        frequency: Some([Frequency::Always, Frequency::Sometimes][number as usize % 2]),
        component: component(number),
        environment: Some(place),
        requirement: code(number - 1),
        ..DefectFields::default()
    };
    let defect = defects::report(&desk, project, NewDefect { fields, seen_at: None }).await?;
    if number.is_multiple_of(2) {
        return Ok(());
    }
    defects::share(&desk, project, defect, true).await?;
    defects::act(&desk, project, defect, Doing::Triage { assignee: Some(stage.person(fixer)?) }).await?;
    let fixer = stage.desk(fixer)?;
    defects::act(&fixer, project, defect, Doing::Work).await?;
    defects::act(&fixer, project, defect, Doing::Fix { build: Some(mended) }).await
}
