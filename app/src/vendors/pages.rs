//! The pages of vendors: what is asked for, what is shown; and the long list as a file.

use axum::{Router, extract::Path, response::Response, routing::get};
use golive_domain::{Error, Say};
use golive_store::vendors::{self as store, VendorFilter};
use leptos::prelude::*;

use super::views;
use crate::{
    export::{self, Form, answered},
    ui::query::Here,
    web::{Page, Room, Visit, Web, counted},
};

pub fn routes() -> Router<Web> {
    Router::new()
        .route("/p/{key}/vendors", get(list))
        .route("/p/{key}/vendors/new", get(new))
        .route("/p/{key}/vendors/compare", get(compare))
        .route("/p/{key}/vendors/export/{form}", get(file))
        .route("/p/{key}/vendors/{vendor}", get(one))
        .route("/p/{key}/vendors/{vendor}/edit", get(edit))
}

async fn list(visit: Visit, Path(key): Path<String>) -> Response {
    let filter = asked(&visit);
    visit
        .show_project(&key, async |desk, project| {
            let found = store::vendors(desk, project, &filter).await?;
            Ok(Page::new("vendors-title", move || view! { <views::List found filter/> }).room(Room::Rfp))
        })
        .await
}

async fn new(visit: Visit, Path(key): Path<String>) -> Response {
    visit
        .show_project(&key, async |desk, project| {
            store::may_write(desk, project).await?;
            Ok(Page::new("vendor-new", || view! { <views::New/> }).room(Room::Rfp))
        })
        .await
}

async fn one(visit: Visit, Path((key, number)): Path<(String, String)>) -> Response {
    visit
        .show_project(&key, async |desk, project| {
            let view = store::vendor(desk, project, counted(&number)).await?;
            let title = Say::new("vendor-page").with("code", &view.row.code).with("name", &view.row.name);
            Ok(Page::new(title, move || view! { <views::VendorPage view/> }).room(Room::Rfp))
        })
        .await
}

async fn edit(visit: Visit, Path((key, number)): Path<(String, String)>) -> Response {
    visit
        .show_project(&key, async |desk, project| {
            let view = store::editable(desk, project, counted(&number)).await?;
            let title = Say::new("vendor-edit").with("code", &view.row.code);
            Ok(Page::new(title, move || view! { <views::Edit view/> }).room(Room::Rfp))
        })
        .await
}

/// `?vendor=1&vendor=2`, as the check boxes of the list say it.
async fn compare(visit: Visit, Path(key): Path<String>) -> Response {
    let here = Here::parse(&visit.viewer.path);
    let numbers: Vec<i32> = here.query.iter().filter(|(name, _)| name == "vendor").map(|(_, number)| counted(number)).collect();
    visit
        .show_project(&key, async |desk, project| {
            let rows = store::compare(desk, project, &numbers).await?;
            Ok(Page::new("vendors-compared", move || view! { <views::Compare rows/> }).room(Room::Rfp))
        })
        .await
}

/// The vendors that the list shows, as a file.
async fn file(visit: Visit, Path((key, form)): Path<(String, String)>) -> Response {
    answered(visit.viewer.locale, exported(&visit, &key, &form).await)
}

async fn exported(visit: &Visit, key: &str, form: &str) -> Result<Response, Error> {
    let project = export::asked(key, Vec::new())?;
    export::list(golive_store::export::vendors(&visit.desk, &project, &asked(visit)).await?, Form::parse(form)?).await
}

/// What the address narrows the list to.
fn asked(visit: &Visit) -> VendorFilter {
    let here = Here::parse(&visit.viewer.path);
    VendorFilter {
        text: here.get("text").map(str::trim).filter(|text| !text.is_empty()).map(str::to_owned),
        archived: here.get("show") == Some("archived"),
        page: here.get("page").and_then(|page| page.parse().ok()).unwrap_or(1),
    }
}
