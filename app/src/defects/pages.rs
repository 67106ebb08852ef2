//! The pages of defects: what is asked for, what is shown.

use axum::{
    Router,
    extract::{DefaultBodyLimit, Path},
    response::{IntoResponse, Redirect, Response},
    routing::{get, post},
};
use golive_domain::{Error, FieldError, Say, defects::DefectState, text::ProjectKey};
use golive_store::{
    Desk, backlog,
    defects::{self as store, DefectFilter, Show},
    exploring, testing,
};
use leptos::prelude::*;

use super::{api::DefectForm, files, views};
use crate::{
    export::{self, Form, answered},
    ui::query::Here,
    web::{Page, Room, Visit, Web, counted},
};

/// Room for the form around the largest file.
const UPLOAD: usize = backlog::MAX_BYTES as usize + 64 * 1024;

pub fn routes() -> Router<Web> {
    Router::new()
        .route("/p/{key}/evidence/{evidence}", get(files::download))
        .route("/p/{key}/defects", get(list))
        .route("/p/{key}/defects/board", get(board))
        .route("/p/{key}/defects/retest", get(retest))
        .route("/p/{key}/defects/figures", get(figures))
        .route("/p/{key}/defects/export/{form}", get(file))
        .route("/p/{key}/defects/new", get(new))
        .route("/p/{key}/defects/{number}", get(one))
        .route("/p/{key}/defects/{number}/edit", get(edit))
        .route("/p/{key}/defects/{number}/files", post(files::upload).layer(DefaultBodyLimit::max(UPLOAD)))
}

async fn list(visit: Visit, Path(key): Path<String>) -> Response {
    let (filter, refused) = asked(&visit);
    if let (true, Some(short)) = (refused.is_empty(), Here::parse(&visit.viewer.path).short()) {
        return Redirect::to(&short).into_response();
    }
    visit
        .show_project(&key, async |desk, project| {
            let found = store::defects(desk, project, &filter).await?;
            let options = options(desk, project).await?;
            Ok(Page::new("room-defects", move || view! { <views::ListView found filter options refused/> }).room(Room::Defects))
        })
        .await
}

async fn board(visit: Visit, Path(key): Path<String>) -> Response {
    visit
        .show_project(&key, async |desk, project| {
            let mut columns = Vec::new();
            for state in views::COLUMNS {
                columns.push((state, column(desk, project, state).await?));
            }
            Ok(Page::new("defects-board-title", move || view! { <views::BoardView columns/> }).room(Room::Defects).wide())
        })
        .await
}

async fn column(desk: &Desk, project: &ProjectKey, state: DefectState) -> golive_store::Result<golive_store::Paged<store::DefectRow>> {
    let filter = DefectFilter { show: Show::In(state), page: 1, ..DefectFilter::default() };
    Ok(store::defects(desk, project, &filter).await?.page)
}

async fn retest(visit: Visit, Path(key): Path<String>) -> Response {
    visit
        .show_project(&key, async |desk, project| {
            let queue = store::retest_queue(desk, project).await?;
            Ok(Page::new("defects-retest-title", move || view! { <views::RetestView queue/> }).room(Room::Defects))
        })
        .await
}

async fn figures(visit: Visit, Path(key): Path<String>) -> Response {
    visit
        .show_project(&key, async |desk, project| {
            let figures = store::figures(desk, project).await?;
            Ok(Page::new("figures-title", move || view! { <views::FiguresView figures/> }).room(Room::Defects))
        })
        .await
}

/// The defects that the list shows, as a file.
async fn file(visit: Visit, Path((key, form)): Path<(String, String)>) -> Response {
    answered(visit.viewer.locale, exported(&visit, &key, &form).await)
}

async fn exported(visit: &Visit, key: &str, form: &str) -> Result<Response, Error> {
    let (filter, refused) = asked(visit);
    let project = export::asked(key, refused)?;
    export::list(golive_store::export::defects(&visit.desk, &project, &filter).await?, Form::parse(form)?).await
}

/// Empty, or with everything that the failed step of `?execution=…&step=…` says (steps are counted from 0), or the note of
/// an exploratory session of `?session=…&note=…`.
async fn new(visit: Visit, Path(key): Path<String>) -> Response {
    let here = Here::parse(&visit.viewer.path);
    let execution = here.get("execution").and_then(|id| id.parse().ok());
    let step = here.get("step").and_then(|step| step.parse().ok());
    let noted = here.get("session").zip(here.get("note")).map(|(session, note)| (counted(session), counted(note)));
    visit
        .show_project(&key, async |desk, project| {
            store::may_report(desk, project).await?;
            let seen = match (execution, noted) {
                (Some(execution), _) => Some(views::Seen::Step(store::prefilled(desk, project, execution, step).await?)),
                (None, Some((session, note))) => Some(views::Seen::Note(exploring::prefilled(desk, project, session, note).await?)),
                (None, None) => None,
            };
            let options = options(desk, project).await?;
            Ok(Page::new("defects-new-title", move || view! { <views::NewView seen options/> }).room(Room::Defects))
        })
        .await
}

async fn one(visit: Visit, Path((key, number)): Path<(String, String)>) -> Response {
    visit
        .show_project(&key, async |desk, project| {
            let defect = store::defect(desk, project, counted(&number)).await?;
            let people = backlog::options(desk, project).await?.people;
            let title = Say::new("defect-title").with("code", &defect.row.code).with("title", &defect.row.title);
            Ok(Page::new(title, move || view! { <views::DefectPage defect people/> }).room(Room::Defects))
        })
        .await
}

async fn edit(visit: Visit, Path((key, number)): Path<(String, String)>) -> Response {
    visit
        .show_project(&key, async |desk, project| {
            store::may_report(desk, project).await?;
            let defect = store::defect(desk, project, counted(&number)).await?;
            let options = options(desk, project).await?;
            let written = DefectForm::of(&defect);
            let title = Say::new("defects-edit-title").with("code", &defect.row.code);
            Ok(Page::new(title, move || view! { <views::EditView defect written options/> }).room(Room::Defects))
        })
        .await
}

/// What the forms and the filter offer to choose from.
async fn options(desk: &Desk, project: &ProjectKey) -> golive_store::Result<views::Options> {
    let known = backlog::options(desk, project).await?;
    let places = testing::environments(desk, project).await?.environments;
    let mut components = store::components(desk, project).await?;
    components.extend(testing::components(desk, project).await?);
    components.sort_unstable();
    components.dedup();
    Ok(views::Options {
        people: known.people,
        departments: known.departments,
        environments: places.into_iter().filter(|place| !place.archived).map(|place| (place.id, place.name)).collect(),
        components,
    })
}

/// The filter of the address, and what in it was not understood.
fn asked(visit: &Visit) -> (DefectFilter, Vec<FieldError>) {
    let me = visit.viewer.me.as_ref().map(|me| me.id);
    let pairs = Here::parse(&visit.viewer.path).query;
    DefectFilter::from_pairs(pairs.into_iter().filter(|(name, _)| name != "dialog"), me)
}
