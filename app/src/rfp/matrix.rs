//! Bids beside each other: the page, and what it shows as a file.

use axum::{extract::Path, response::Response};
use golive_domain::{Error, Say};
use golive_store::{
    rfp as store,
    scores::{self, MatrixFilter},
};
use leptos::prelude::*;

use super::views;
use crate::{
    export::{self, Form, answered},
    ui::query::Here,
    web::{Page, Room, Visit, counted},
};

/// Before the opening it says that there is nothing yet.
pub(super) async fn page(visit: Visit, Path((key, number)): Path<(String, String)>) -> Response {
    // What is not understood narrows nothing.
    let (filter, _) = MatrixFilter::from_pairs(Here::parse(&visit.viewer.path).query);
    visit
        .show_project(&key, async |desk, project| {
            let number = counted(&number);
            let (row, _) = store::row_of(desk, project, number).await?;
            let matrix = scores::matrix(desk, project, number, &filter).await?;
            let title = Say::new("matrix-page").with("code", &row.code);
            let page = match matrix.bidders.is_empty() {
                true => Page::new(title, move || view! { <views::NotYet row text="matrix-not"/> }),
                false => Page::new(title, move || view! { <views::MatrixPage matrix filter/> }),
            };
            Ok(page.room(Room::Rfp))
        })
        .await
}

/// All requirements that the page shows, on all its pages.
pub(super) async fn file(visit: Visit, Path((key, number, form)): Path<(String, String, String)>) -> Response {
    answered(visit.viewer.locale, exported(&visit, &key, &number, &form).await)
}

async fn exported(visit: &Visit, key: &str, number: &str, form: &str) -> Result<Response, Error> {
    let (filter, refused) = MatrixFilter::from_pairs(Here::parse(&visit.viewer.path).query);
    let project = export::asked(key, refused)?;
    let form = Form::parse(form)?;
    export::list(golive_store::export::bids(&visit.desk, &project, counted(number), &filter).await?, form).await
}
