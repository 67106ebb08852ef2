//! The pages of the test register: what is asked for, what is shown.

use axum::{
    Router,
    extract::{DefaultBodyLimit, Path},
    response::Response,
    routing::{get, post},
};
use golive_domain::{
    Error, Say,
    backlog::Minutes,
    id::{ExecutionId, ImportId},
    testing::CaseState,
};
use golive_store::{
    backlog::MAX_BYTES,
    import::TriedFile,
    projects,
    testing::{self as store, CaseFilter, ExecutionFilter},
};
use leptos::prelude::*;

use super::{export, files, views};
use crate::{
    Problem,
    ui::query::Here,
    web::{Page, Room, Visit, Web, counted},
};

/// Room for the form around the largest file.
const UPLOAD: usize = MAX_BYTES as usize + 64 * 1024;

/// The same for a file that is imported.
const IMPORT: usize = golive_store::import::MAX_BYTES as usize + 64 * 1024;

pub fn routes() -> Router<Web> {
    super::acceptance::routes()
        .route("/p/{key}/tests", get(bench))
        .route("/p/{key}/tests/cases", get(cases))
        .route("/p/{key}/tests/cases/new", get(new_case))
        .route("/p/{key}/tests/cases/export/{form}", get(export::cases))
        .route("/p/{key}/tests/cases/{case}", get(case))
        .route("/p/{key}/tests/cases/{case}/edit", get(edit_case))
        .route("/p/{key}/tests/cases/{case}/editions/{number}", get(edition))
        .route("/p/{key}/tests/library", get(library))
        .route("/p/{key}/tests/import", get(bring).post(files::keep).layer(DefaultBodyLimit::max(IMPORT)))
        .route("/p/{key}/tests/import/{import}", get(tried))
        .route("/p/{key}/tests/environments", get(environments))
        .route("/p/{key}/tests/plans", get(plans))
        .route("/p/{key}/tests/plans/new", get(new_plan))
        .route("/p/{key}/tests/plans/{plan}", get(plan))
        .route("/p/{key}/tests/plans/{plan}/edit", get(edit_plan))
        .route("/p/{key}/tests/plans/{plan}/report", get(report))
        .route("/p/{key}/tests/plans/{plan}/export/{form}", get(export::results))
        .route("/p/{key}/tests/plans/{plan}/run", get(new_run))
        .route("/p/{key}/tests/plans/{plan}/pick", get(pick))
        .route("/p/{key}/tests/executions/{execution}", get(execution))
        .route("/p/{key}/tests/executions/{execution}/files", post(files::upload).layer(DefaultBodyLimit::max(UPLOAD)))
}

async fn bench(visit: Visit, Path(key): Path<String>) -> Response {
    visit
        .show_project(&key, async |desk, project| {
            let bench = store::bench(desk, project).await?;
            Ok(Page::new("bench-title", move || view! { <views::BenchView bench/> }).room(Room::Tests))
        })
        .await
}

async fn cases(visit: Visit, Path(key): Path<String>) -> Response {
    let filter = asked(&Here::parse(&visit.viewer.path));
    visit
        .show_project(&key, async |desk, project| {
            let page = store::cases(desk, project, &filter).await?;
            let suites = store::suites(desk, project).await?;
            let components = store::components(desk, project).await?;
            Ok(Page::new("cases-title", move || view! { <views::Register page filter suites components/> }).room(Room::Tests))
        })
        .await
}

async fn new_case(visit: Visit, Path(key): Path<String>) -> Response {
    let suite = Here::parse(&visit.viewer.path).get("suite").and_then(|id| id.parse().ok());
    visit
        .show_project(&key, async |desk, project| {
            store::may_write(desk, project).await?;
            let suites = store::suites(desk, project).await?;
            let components = store::components(desk, project).await?;
            Ok(Page::new("case-new", move || view! { <views::NewCase suites components suite/> }).room(Room::Tests))
        })
        .await
}

async fn case(visit: Visit, Path((key, number)): Path<(String, String)>) -> Response {
    visit
        .show_project(&key, async |desk, project| {
            let view = store::case(desk, project, counted(&number)).await?;
            let suites = store::suites(desk, project).await?;
            let title = Say::new("case-title").with("code", &view.row.code).with("title", &view.row.title);
            Ok(Page::new(title, move || view! { <views::Case view suites/> }).room(Room::Tests))
        })
        .await
}

async fn edit_case(visit: Visit, Path((key, number)): Path<(String, String)>) -> Response {
    visit
        .show_project(&key, async |desk, project| {
            store::may_write(desk, project).await?;
            let view = store::case(desk, project, counted(&number)).await?;
            let suites = store::suites(desk, project).await?;
            let components = store::components(desk, project).await?;
            let title = Say::new("case-edit").with("code", &view.row.code);
            Ok(Page::new(title, move || view! { <views::EditCase view suites components/> }).room(Room::Tests))
        })
        .await
}

async fn edition(visit: Visit, Path((key, case, number)): Path<(String, String, String)>) -> Response {
    visit
        .show_project(&key, async |desk, project| {
            let view = store::case(desk, project, counted(&case)).await?;
            let (edition, before) = store::edition(desk, project, counted(&case), number.parse().unwrap_or_default()).await?;
            let title = Say::new("case-edition-title").with("code", &view.row.code).with("number", edition.number);
            Ok(Page::new(title, move || view! { <views::Compared row=view.row edition before/> }).room(Room::Tests))
        })
        .await
}

async fn library(visit: Visit, Path(key): Path<String>) -> Response {
    let locale = visit.viewer.locale;
    visit
        .show_project(&key, async |desk, project| {
            store::may_write(desk, project).await?;
            let known = store::from_library(desk, project).await?;
            let starters = store::library(locale)?;
            Ok(Page::new("library-title", move || view! { <views::Library starters known/> }).room(Room::Tests))
        })
        .await
}

async fn bring(visit: Visit, Path(key): Path<String>) -> Response {
    visit
        .show_project(&key, async |desk, project| {
            store::may_import(desk, project).await?;
            let places = store::environments(desk, project).await?;
            Ok(Page::new("tests-import", move || view! { <views::Bring places/> }).room(Room::Tests))
        })
        .await
}

async fn tried(visit: Visit, Path((key, id)): Path<(String, String)>) -> Response {
    // Trying is a write that is undone: it needs a desk that does not stand still.
    let acting = visit.desk.clone();
    visit
        .show_project(&key, async |_, project| {
            let id: ImportId = identified(&id)?;
            let TriedFile { kept, columns, found, brought } = golive_store::import::bring_kept(&acting, project, id, false).await?;
            let brought = brought.map_err(Error::from);
            let title = Say::new("tests-import-of").with("name", &kept.name);
            Ok(Page::new(title, move || view! { <views::Tried id kept brought columns found/> }).room(Room::Tests))
        })
        .await
}

async fn environments(visit: Visit, Path(key): Path<String>) -> Response {
    visit
        .show_project(&key, async |desk, project| {
            let found = store::environments(desk, project).await?;
            Ok(Page::new("environments-title", move || view! { <views::EnvironmentsView found/> }).room(Room::Tests))
        })
        .await
}

async fn plans(visit: Visit, Path(key): Path<String>) -> Response {
    visit
        .show_project(&key, async |desk, project| {
            let plans = store::plans(desk, project).await?;
            Ok(Page::new("plans-title", move || view! { <views::Plans plans/> }).room(Room::Tests))
        })
        .await
}

async fn new_plan(visit: Visit, Path(key): Path<String>) -> Response {
    visit
        .show_project(&key, async |desk, project| {
            store::may_plan(desk, project).await?;
            Ok(Page::new("plan-new", || view! { <views::NewPlan/> }).room(Room::Tests))
        })
        .await
}

async fn plan(visit: Visit, Path((key, number)): Path<(String, String)>) -> Response {
    let me = visit.viewer.me.as_ref().map(|me| me.id);
    let (filter, _) = ExecutionFilter::from_pairs(Here::parse(&visit.viewer.path).query, me);
    visit
        .show_project(&key, async |desk, project| {
            let view = store::plan(desk, project, counted(&number), &filter).await?;
            let burn = store::burn(desk, project, counted(&number)).await?;
            let environments = store::environments(desk, project).await?;
            let people = projects::people_of(desk, project).await?;
            let title = Say::new("plan-title").with("code", &view.row.code).with("name", &view.row.name);
            Ok(Page::new(title, move || view! { <views::Plan view filter burn environments people/> }).room(Room::Tests))
        })
        .await
}

async fn report(visit: Visit, Path((key, number)): Path<(String, String)>) -> Response {
    visit
        .show_project(&key, async |desk, project| {
            let report = store::plan_report(desk, project, counted(&number)).await?;
            let title = Say::new("report-title").with("code", &report.row.code).with("name", &report.row.name);
            Ok(Page::new(title, move || view! { <views::Report report/> }).room(Room::Tests))
        })
        .await
}

async fn edit_plan(visit: Visit, Path((key, number)): Path<(String, String)>) -> Response {
    visit
        .show_project(&key, async |desk, project| {
            store::may_plan(desk, project).await?;
            let view = store::plan(desk, project, counted(&number), &ExecutionFilter::default()).await?;
            let title = Say::new("plan-edit").with("code", &view.row.code);
            Ok(Page::new(title, move || view! { <views::EditPlan row=view.row/> }).room(Room::Tests))
        })
        .await
}

async fn new_run(visit: Visit, Path((key, number)): Path<(String, String)>) -> Response {
    let here = Here::parse(&visit.viewer.path);
    let filter = CaseFilter { states: vec![CaseState::Ready], ..asked(&here) };
    visit
        .show_project(&key, async |desk, project| {
            store::may_plan(desk, project).await?;
            let plan = store::plan(desk, project, counted(&number), &ExecutionFilter::default()).await?;
            let cases = store::choice(desk, project, &filter).await?;
            let suites = store::suites(desk, project).await?;
            let components = store::components(desk, project).await?;
            let places = store::environments(desk, project).await?;
            let people = projects::people_of(desk, project).await?;
            let view = move || view! { <views::NewRun row=plan.row cases filter suites components places people/> };
            Ok(Page::new("run-new", view).room(Room::Tests))
        })
        .await
}

async fn pick(visit: Visit, Path((key, number)): Path<(String, String)>) -> Response {
    let asked = Here::parse(&visit.viewer.path).get("hours").unwrap_or_default().to_owned();
    // What is no number of hours chooses nothing; the field keeps it.
    let time = Minutes::parse(&asked).ok();
    visit
        .show_project(&key, async |desk, project| {
            store::may_plan(desk, project).await?;
            let plan = store::plan(desk, project, counted(&number), &ExecutionFilter::default()).await?;
            let regression = match time {
                Some(time) => Some(store::regression(desk, project, time).await?),
                None => None,
            };
            let places = store::environments(desk, project).await?;
            let people = projects::people_of(desk, project).await?;
            let view = move || view! { <views::Pick row=plan.row asked regression places people/> };
            Ok(Page::new("pick-title", view).room(Room::Tests))
        })
        .await
}

async fn execution(visit: Visit, Path((key, id)): Path<(String, String)>) -> Response {
    visit
        .show_project(&key, async |desk, project| {
            let id: ExecutionId = identified(&id)?;
            let view = store::execution(desk, project, id).await?;
            let title = Say::new("execution-title").with("code", &view.code).with("place", &view.place);
            Ok(Page::new(title, move || view! { <views::Execution view/> }).room(Room::Tests))
        })
        .await
}

/// The filter of the address; what is not understood narrows nothing.
fn asked(here: &Here) -> CaseFilter {
    CaseFilter::from_pairs(here.query.iter().map(|(name, value)| (name, value))).0
}

/// The id in a path; what is none finds nothing.
fn identified<T: std::str::FromStr>(text: &str) -> Result<T, Problem> {
    text.parse().map_err(|_| Problem(Error::NotFound))
}
