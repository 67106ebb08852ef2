//! The pages of requirements: what is asked for, what is shown.

use axum::{Router, extract::Path, response::Response, routing::get};
use golive_domain::{Error, Say, requirements::CatalogueArea, text::ProjectKey, words::Word};
use golive_store::{
    projects, promises,
    requirements::{self as store, RegisterFilter},
    testing,
};
use leptos::prelude::*;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

use super::{catalogue, form, list, matrix, one};
use crate::{
    export::{self, Form, answered},
    ui::query::Here,
    web::{Page, Room, Visit, Web},
};

pub fn routes() -> Router<Web> {
    Router::new()
        .route("/p/{key}/requirements", get(register))
        .route("/p/{key}/requirements/catalogue", get(starters))
        .route("/p/{key}/requirements/coverage", get(coverage))
        .route("/p/{key}/requirements/export/{form}", get(file))
        .route("/p/{key}/requirements/new", get(new))
        .route("/p/{key}/requirements/of/{code}", get(requirement))
        .route("/p/{key}/requirements/of/{code}/edit", get(edit))
}

/// The page of a requirement. Codes of other tools hold spaces and brackets.
pub fn path_of(project: &ProjectKey, code: &str) -> String {
    format!("/p/{project}/requirements/of/{}", utf8_percent_encode(code, NON_ALPHANUMERIC))
}

async fn register(visit: Visit, Path(key): Path<String>) -> Response {
    // What is not understood narrows nothing.
    let (filter, _) = RegisterFilter::from_pairs(Here::parse(&visit.viewer.path).query);
    visit
        .show_project(&key, async |desk, project| {
            let register = store::register(desk, project, &filter).await?;
            let categories = store::categories(desk, project).await?;
            let departments = projects::departments_of(desk, project).await?;
            let view = move || view! { <list::Register register filter categories departments/> };
            Ok(Page::new("room-requirements", view).room(Room::Requirements))
        })
        .await
}

/// The requirements that the register shows, as a file.
async fn file(visit: Visit, Path((key, form)): Path<(String, String)>) -> Response {
    answered(visit.viewer.locale, exported(&visit, &key, &form).await)
}

async fn exported(visit: &Visit, key: &str, form: &str) -> Result<Response, Error> {
    let (filter, refused) = RegisterFilter::from_pairs(Here::parse(&visit.viewer.path).query);
    let project = export::asked(key, refused)?;
    export::list(golive_store::export::requirements(&visit.desk, &project, &filter).await?, Form::parse(form)?).await
}

async fn coverage(visit: Visit, Path(key): Path<String>) -> Response {
    let here = Here::parse(&visit.viewer.path);
    let (wanted, page) = (word(&here, "coverage"), number(&here, "page"));
    visit
        .show_project(&key, async |desk, project| {
            let matrix = testing::matrix(desk, project, wanted, page).await?;
            Ok(Page::new("coverage-title", move || view! { <matrix::MatrixView matrix wanted/> }).room(Room::Requirements))
        })
        .await
}

/// The catalogue, an area at a time, in the language that is asked for or else the reader's.
async fn starters(visit: Visit, Path(key): Path<String>) -> Response {
    let here = Here::parse(&visit.viewer.path);
    let reader = visit.viewer.locale;
    let (language, area) = (word(&here, "language").unwrap_or(reader), word(&here, "area").unwrap_or(CatalogueArea::Sales));
    visit
        .show_project(&key, async |desk, project| {
            store::may_write(desk, project).await?;
            let held = store::from_catalogue(desk, project).await?;
            let (all, names) = (store::catalogue(language)?, store::catalogue(reader)?.areas);
            let view = move || view! { <catalogue::Starters all names held area language/> };
            Ok(Page::new("catalogue-title", view).room(Room::Requirements))
        })
        .await
}

async fn new(visit: Visit, Path(key): Path<String>) -> Response {
    visit
        .show_project(&key, async |desk, project| {
            store::may_write(desk, project).await?;
            let categories = store::categories(desk, project).await?;
            let departments = projects::departments_of(desk, project).await?;
            Ok(Page::new("requirement-new", move || view! { <form::New categories departments/> }).room(Room::Requirements))
        })
        .await
}

async fn requirement(visit: Visit, Path((key, code)): Path<(String, String)>) -> Response {
    visit
        .show_project(&key, async |desk, project| {
            let view = store::requirement(desk, project, &code).await?;
            // The vendor's people do not read how promises are judged.
            let promises = promises::of_requirement(desk, project, &code).await.unwrap_or_default();
            let title = Say::new("requirement-title").with("code", &view.row.code).with("title", &view.row.title);
            Ok(Page::new(title, move || view! { <one::Whole view promises/> }).room(Room::Requirements))
        })
        .await
}

async fn edit(visit: Visit, Path((key, code)): Path<(String, String)>) -> Response {
    visit
        .show_project(&key, async |desk, project| {
            store::may_write(desk, project).await?;
            let view = store::requirement(desk, project, &code).await?;
            let categories = store::categories(desk, project).await?;
            let departments = projects::departments_of(desk, project).await?;
            let title = Say::new("requirement-edit").with("code", &view.row.code);
            Ok(Page::new(title, move || view! { <form::Edit view categories departments/> }).room(Room::Requirements))
        })
        .await
}

fn word<W: Word>(here: &Here, name: &str) -> Option<W> {
    here.get(name).and_then(W::parse)
}

fn number(here: &Here, name: &str) -> u64 {
    here.get(name).and_then(|number| number.parse().ok()).unwrap_or(1)
}
