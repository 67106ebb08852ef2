//! What QA did: the register of requirements, cases for them, a plan a sprint, what was found and what was mended.

use golive_domain::{
    defects::{Frequency, Priority, Severity},
    id::{BuildId, CaseId, EnvironmentId, ExecutionId},
    people::Locale,
    testing::{CaseContent, CaseState, CaseStep, PlanState, TestType, Verdict},
};

use super::{
    cast::MANAGER,
    script::{self, EPICS, LATE},
    stage::Stage,
    suites,
    timeline::SPRINTS,
};
use crate::{
    Result,
    defects::{self, DefectFields, Doing, NewDefect},
    projects,
    requirements::{self, RequirementFields},
    testing::{self, CaseFields, EnvironmentFields, ExecutionFilter, ExecutionRow, Found, NewRun, PlanFields},
};

const QA: &str = "qa";
const TESTERS: [&str; 3] = ["qa", "testuser", "testmanager"];
const PLACES: [(&str, &str, &str, &str); 3] = [
    ("Test · Chrome", "Chrome 131", "Windows 11", "test"),
    ("Test · گوشی", "Chrome Android", "Galaxy A54", "test"),
    ("Pre-production · Firefox", "Firefox 133", "Windows 11", "pre-production"),
];
/// The sprint in which a check fails in the morning and passes at noon.
const WHIM: usize = 5;
/// Cases a sprint tests anew, on top of what it tests again.
const A_SPRINT: usize = 6;

/// A defect of the story: the sprint whose tests show it, how bad it is, where it stands in the end, and its words.
struct Fault {
    sprint: usize,
    severity: Severity,
    frequency: Frequency,
    end: End,
    seen: &'static str,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum End {
    Verified,
    /// Came back once before it was gone.
    CameBack,
    Ready,
    Fixed,
    InProgress,
    Triaged,
    New,
    Rejected,
    Deferred,
}

const fn fault(sprint: usize, severity: Severity, frequency: Frequency, end: End, seen: &'static str) -> Fault {
    Fault { sprint, severity, frequency, end, seen }
}

use Frequency::{Always, Often, Once, Sometimes};
use Severity::{S1, S2, S3, S4};

const FAULTS: &[Fault] = &[
    fault(1, S2, Always, End::Verified, "A lead without a source is saved when the form is sent twice"),
    fault(1, S4, Always, End::Verified, "نام شعبه در سربرگ فرم دو خط می‌شود و روی دکمه می‌افتد"),
    fault(2, S3, Often, End::CameBack, "The history of the lead is on the deal, but its two calls are missing"),
    fault(2, S3, Always, End::Verified, "برگشت به مرحله قبل بدون دلیل هم ممکن است"),
    fault(3, S1, Sometimes, End::CameBack, "Customers of the ERP with a half-space in their name arrive twice in the morning"),
    fault(3, S3, Once, End::Rejected, "The stamp is printed paler than on paper"),
    fault(4, S2, Always, End::Verified, "جمع پیش‌فاکتور با مالیات یک ریال با ERP اختلاف دارد"),
    fault(4, S2, Often, End::Deferred, "A refused draft comes back without its reason"),
    fault(5, S3, Sometimes, End::Verified, "The promised answer time jumps by half an hour at the end of daylight saving time in Warsaw"),
    fault(6, S2, Often, End::Ready, "Search finds “علي” but not “علی” when the name was typed with an Arabic ye"),
    fault(6, S3, Always, End::Fixed, "The export of 5,000 contacts stops at 4,999"),
    fault(6, S4, Always, End::Ready, "در حالت تیره، متن دکمه «ثبت» دیده نمی‌شود"),
    fault(7, S2, Sometimes, End::InProgress, "Two people who save the same deal: the second one's note is gone"),
    fault(7, S3, Always, End::Triaged, "The price in złoty is rounded to whole złoty on the quote"),
    fault(7, S3, Often, End::New, "تاریخ سررسید در ایمیل مشتری میلادی نوشته می‌شود"),
    fault(7, S2, Always, End::New, "A salesperson of Warsaw sees the deals of Tehran in the pipeline report"),
];

/// What is known from sprint to sprint.
#[derive(Debug, Default)]
pub(super) struct Quality {
    cases: Vec<CaseId>,
    places: Vec<EnvironmentId>,
}

/// When a requirement was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum When {
    /// In the interviews before vendors were asked.
    InInterviews,
    /// With the vendor.
    Later,
}

/// Writes requirements into the register.
pub(super) async fn register(stage: &Stage, found: When) -> Result<()> {
    let (manager, project) = (stage.desk(MANAGER)?, &stage.project);
    let homes = projects::departments_of(&manager, project).await?;
    let rows = script::rows()?;
    let (early, late) = rows.split_at((LATE - 1).min(rows.len()));
    let rows = if found == When::InInterviews { early } else { late };
    for row in rows.iter().filter(|row| !row.requirement.is_empty()) {
        let fields = RequirementFields {
            code: row.requirement.clone(),
            title: row.title.clone(),
            body: row.text.clone(),
            category: row.department.clone(),
            moscow: Some(row.moscow()),
            department: homes.iter().find(|home| home.name == row.department).map(|home| home.id),
        };
        requirements::create(&manager, project, fields).await?;
    }
    Ok(())
}

impl Quality {
    /// Before the first sprint: requirements from the workshops, the first checks, where they will be run.
    pub async fn prepare(&mut self, stage: &Stage) -> Result<()> {
        let (qa, project) = (stage.desk(QA)?, &stage.project);
        let rows = script::rows()?;
        register(stage, When::Later).await?;
        let suites = suites::by_epic(&qa, project, &rows).await?;
        let ripe = rows.iter().skip(EPICS).filter(|row| !row.requirement.is_empty() && row.criteria().len() >= 2);
        for row in ripe.take(A_SPRINT * SPRINTS) {
            let steps = row.criteria().into_iter().map(|line| CaseStep::new(line, "")).collect();
            let fields = CaseFields {
                title: row.title.clone(),
                kind: Some(if row.labels == "integration" { TestType::Integration } else { TestType::Functional }),
                state: Some(CaseState::Ready),
                priority: Some(Priority::P2),
                suite: row.epic.and_then(|epic| suites.get(epic - 1)).copied(),
                component: row.department.clone(),
                minutes: Some(8),
                content: CaseContent { steps, ..CaseContent::default() },
                ..CaseFields::default()
            };
            let number = testing::create_case(&qa, project, fields).await?;
            let id = testing::case(&qa, project, number).await?.row.id;
            testing::link_requirement(&qa, project, id, &row.requirement).await?;
            self.cases.push(id);
        }
        let codes: Vec<String> = testing::library(Locale::En)?.into_iter().map(|starter| starter.code).collect();
        testing::add_from_library(&qa, project, Locale::En, &codes).await?;
        suites::by_type(&qa, project).await?;
        for (name, browser, device, instance) in PLACES {
            let fields = EnvironmentFields {
                name: name.to_owned(),
                browser: browser.to_owned(),
                device: device.to_owned(),
                instance: instance.to_owned(),
                ..EnvironmentFields::default()
            };
            self.places.push(testing::save_environment(&qa, project, fields).await?);
        }
        Ok(())
    }

    /// At the end of a sprint its build is tested, and what was found is dealt with.
    pub async fn test(&self, stage: &Stage, sprint: usize) -> Result<()> {
        let (qa, project) = (stage.desk(QA)?, &stage.project);
        let build = self.build(stage, &format!("0.{sprint}.0"), &self.places).await?;
        let fields = PlanFields {
            name: format!("Sprint {sprint}"),
            goal: "What the sprint promised, and what it may have broken.".to_owned(),
            shared: sprint % 2 == 1,
            starts_on: Some(stage.time.start_of(sprint)),
            ends_on: Some(stage.time.end_of(sprint)),
        };
        let plan = testing::create_plan(&qa, project, fields).await?;
        let known = self.cases.len().min(sprint * A_SPRINT);
        let cases = self.cases[known.saturating_sub(A_SPRINT * 2)..known].to_vec();
        let new = NewRun {
            name: "Functional".to_owned(),
            cases,
            environments: self.places[..2].to_vec(),
            build: Some(build),
            assignee: Some(stage.person(TESTERS[sprint % TESTERS.len()])?),
        };
        testing::create_run(&qa, project, plan, new).await?;
        let rows = testing::plan(&qa, project, plan, &ExecutionFilter::default()).await?.executions.rows;
        let faults: Vec<&Fault> = FAULTS.iter().filter(|fault| fault.sprint == sprint).collect();
        // The running sprint has run half of its plan.
        let run = if sprint == SPRINTS { rows.len() / 2 } else { rows.len() };
        for (at, row) in rows.iter().take(run).enumerate() {
            let who = TESTERS[at % TESTERS.len()];
            match faults.get(at / 3).filter(|_| at % 3 == 1) {
                Some(fault) => self.show(stage, who, row.id, fault).await?,
                None => pass(stage, who, row.id).await?,
            }
        }
        if sprint == WHIM {
            self.whim(stage, plan, build, &rows[0]).await?;
        }
        self.remark(stage, sprint).await?;
        if sprint < SPRINTS {
            testing::set_plan_state(&qa, project, plan, PlanState::Closed).await?;
        }
        Ok(())
    }

    async fn build(&self, stage: &Stage, name: &str, places: &[EnvironmentId]) -> Result<BuildId> {
        let vendor = stage.desk("vendorpm")?;
        let build = testing::note_build(&vendor, &stage.project, name, "").await?;
        for place in places {
            testing::land(&vendor, &stage.project, *place, build).await?;
        }
        Ok(build)
    }

    /// A step fails, and the defect it shows is reported.
    async fn show(&self, stage: &Stage, who: &'static str, execution: ExecutionId, fault: &Fault) -> Result<()> {
        let (desk, project) = (stage.desk(who)?, &stage.project);
        let found = Found { id: None, step: 0, verdict: Verdict::Failed, actual: fault.seen.to_owned(), seconds: 95 };
        testing::record(&desk, project, execution, vec![found]).await?;
        let prefill = defects::prefilled(&desk, project, execution, Some(0)).await?;
        let fields = DefectFields { severity: Some(fault.severity), frequency: Some(fault.frequency), ..prefill.fields };
        let number = defects::report(&desk, project, NewDefect { fields, seen_at: Some((execution, 0)) }).await?;
        if fault.end == End::New {
            return Ok(());
        }
        let qa = stage.desk(QA)?;
        defects::share(&qa, project, number, true).await?;
        let fixer = ["taras", "olena", "dmytro"][usize::try_from(number).unwrap_or_default() % 3];
        defects::act(&qa, project, number, Doing::Triage { assignee: Some(stage.person(fixer)?) }).await?;
        let vendor = stage.desk(fixer)?;
        match fault.end {
            End::Rejected => {
                let reason = "The printer driver of the branch: the PDF has the right colour.".to_owned();
                return defects::act(&qa, project, number, Doing::Reject { reason }).await;
            }
            End::Deferred => {
                let reason = "The ERP has to deliver the reason first; agreed with @finance.".to_owned();
                return defects::act(&qa, project, number, Doing::Defer { release: None, reason }).await;
            }
            End::Triaged => return Ok(()),
            _ => {}
        }
        defects::act(&vendor, project, number, Doing::Work).await?;
        if fault.end == End::InProgress {
            return defects::comment(
                &vendor,
                project,
                number,
                "Seen. The note is overwritten by the second save; a version check is missing.",
                false,
            )
            .await;
        }
        let next = testing::note_build(&vendor, project, &format!("0.{}.{number}", fault.sprint), "").await?;
        defects::act(&vendor, project, number, Doing::Fix { build: Some(next) }).await?;
        if fault.end == End::Fixed {
            return Ok(());
        }
        let place = testing::execution(&qa, project, execution).await?.environment;
        testing::land(&vendor, project, place, next).await?;
        if fault.end == End::CameBack {
            defects::act(
                &desk,
                project,
                number,
                Doing::FailRetest { seen: "It is better, and still there for records of last year.".to_owned() },
            )
            .await?;
            let again = testing::note_build(&vendor, project, &format!("0.{}.{number}-2", fault.sprint), "").await?;
            defects::act(&vendor, project, number, Doing::Fix { build: Some(again) }).await?;
            testing::land(&vendor, project, place, again).await?;
        }
        if matches!(fault.end, End::Verified | End::CameBack) {
            pass(stage, who, execution).await?;
            defects::act(&desk, project, number, Doing::Verify).await?;
        }
        Ok(())
    }

    /// A case that passed fails on the same build, and passes again: nobody believes it any more.
    async fn whim(&self, stage: &Stage, plan: i32, build: BuildId, passed: &ExecutionRow) -> Result<()> {
        let (qa, project) = (stage.desk(QA)?, &stage.project);
        let new = NewRun {
            name: "Once more".to_owned(),
            cases: vec![passed.case],
            environments: vec![passed.environment],
            build: Some(build),
            assignee: None,
        };
        let run = testing::create_run(&qa, project, plan, new).await?;
        let filter = ExecutionFilter { run: Some(run), ..ExecutionFilter::default() };
        let seen = "The list stays empty until the page is loaded again.".to_owned();
        for row in testing::plan(&qa, project, plan, &filter).await?.executions.rows {
            let failed = Found { id: None, step: 0, verdict: Verdict::Failed, actual: seen.clone(), seconds: 60 };
            testing::record(&qa, project, row.id, vec![failed]).await?;
        }
        let again = testing::again(&qa, project, run).await?;
        let filter = ExecutionFilter { run: Some(again), ..ExecutionFilter::default() };
        for row in testing::plan(&qa, project, plan, &filter).await?.executions.rows {
            pass(stage, QA, row.id).await?;
        }
        Ok(())
    }

    /// What QA makes of it, for insiders.
    async fn remark(&self, stage: &Stage, sprint: usize) -> Result<()> {
        let (qa, project) = (stage.desk(QA)?, &stage.project);
        let remark = match sprint {
            3 => "Twice the same mistake in two sprints: half-spaces are part of the test data from now on.",
            6 => "Search and dark mode go into the regression plan.",
            _ => return Ok(()),
        };
        let last =
            defects::defects(&qa, project, &defects::DefectFilter { show: defects::Show::All, ..Default::default() }).await?.page.total;
        defects::comment(&qa, project, i32::try_from(last).unwrap_or(1), remark, true).await
    }
}

/// Every step passes.
async fn pass(stage: &Stage, who: &str, execution: ExecutionId) -> Result<()> {
    let desk = stage.desk(who)?;
    let steps = testing::execution(&desk, &stage.project, execution).await?.steps.len();
    let steps = u32::try_from(steps).unwrap_or(1);
    let found = (0..steps).map(|step| Found { id: None, step, verdict: Verdict::Passed, actual: String::new(), seconds: 40 + step * 7 });
    testing::record(&desk, &stage.project, execution, found.collect()).await?;
    Ok(())
}
