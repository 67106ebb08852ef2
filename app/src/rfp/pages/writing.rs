//! Writing a request: the list, the questions before, the request with its facts, sections, requirements and criteria, and how it stood
//! each time it was given to those who sign.

use axum::{extract::Path, response::Response};
use golive_domain::{
    Error, Say,
    rfp::{
        Section,
        needs::{Need, Needs},
    },
    words::Word as _,
};
use golive_store::{
    requirements,
    rfp::{self as store, AsksFilter},
};
use leptos::prelude::*;

use crate::{
    rfp::{api::answered, views},
    ui::query::Here,
    web::{Page, Room, Visit, counted},
};

pub(super) async fn list(visit: Visit, Path(key): Path<String>) -> Response {
    let page = Here::parse(&visit.viewer.path).get("page").and_then(|page| page.parse().ok()).unwrap_or(1);
    visit
        .show_project(&key, async |desk, project| {
            let found = store::rfps(desk, project, page).await?;
            Ok(Page::new("room-rfp", move || view! { <views::List found/> }).room(Room::Rfp))
        })
        .await
}

/// Thirteen questions; with their answers in the address, what they speak for and the form that begins a request.
pub(super) async fn new(visit: Visit, Path(key): Path<String>) -> Response {
    let here = Here::parse(&visit.viewer.path);
    let needs: Needs = Need::ALL.iter().filter_map(|need| answered(need.as_str(), here.get(need.as_str())?)).collect();
    visit
        .show_project(&key, async |desk, project| {
            store::may_write(desk, project).await?;
            Ok(Page::new("rfp-new", move || view! { <views::New needs/> }).room(Room::Rfp))
        })
        .await
}

pub(super) async fn one(visit: Visit, Path((key, number)): Path<(String, String)>) -> Response {
    visit
        .show_project(&key, async |desk, project| {
            let view = store::rfp(desk, project, counted(&number)).await?;
            let people = store::trusted(desk, project).await?;
            let title = Say::new("rfp-page").with("code", &view.row.code).with("title", &view.row.title);
            Ok(Page::new(title, move || view! { <views::Whole view people/> }).room(Room::Rfp))
        })
        .await
}

pub(super) async fn facts(visit: Visit, Path((key, number)): Path<(String, String)>) -> Response {
    visit
        .show_project(&key, async |desk, project| {
            let view = store::rfp(desk, project, counted(&number)).await?;
            if !view.writes {
                return Err(Error::Forbidden.into());
            }
            let title = Say::new("rfp-facts").with("code", &view.row.code);
            Ok(Page::new(title, move || view! { <views::Facts view/> }).room(Room::Rfp))
        })
        .await
}

pub(super) async fn section(visit: Visit, Path((key, number, section)): Path<(String, String, String)>) -> Response {
    visit
        .show_project(&key, async |desk, project| {
            let section = Section::parse(&section).ok_or(Error::NotFound)?;
            let (row, view, writes) = store::section(desk, project, counted(&number), section).await?;
            let title = Say::new("rfp-section-page").with("code", &row.code).with("section", section);
            Ok(Page::new(title, move || view! { <views::SectionPage row view writes/> }).room(Room::Rfp))
        })
        .await
}

pub(super) async fn asks(visit: Visit, Path((key, number)): Path<(String, String)>) -> Response {
    let here = Here::parse(&visit.viewer.path);
    let asked = |name: &str| here.get(name).filter(|text| !text.is_empty()).map(str::to_owned);
    let page = here.get("page").and_then(|page| page.parse().ok()).unwrap_or(1);
    let filter = AsksFilter { text: asked("text"), category: asked("category"), page };
    visit
        .show_project(&key, async |desk, project| {
            let number = counted(&number);
            let (row, writes) = store::row_of(desk, project, number).await?;
            let found = store::asks(desk, project, number, &filter).await?;
            let categories = if writes { requirements::categories(desk, project).await? } else { Vec::new() };
            let title = Say::new("rfp-requirements-page").with("code", &row.code);
            Ok(Page::new(title, move || view! { <views::AsksPage row found filter categories writes/> }).room(Room::Rfp))
        })
        .await
}

pub(super) async fn judging(visit: Visit, Path((key, number)): Path<(String, String)>) -> Response {
    visit
        .show_project(&key, async |desk, project| {
            let number = counted(&number);
            let view = store::rfp(desk, project, number).await?;
            let found = store::asks(desk, project, number, &AsksFilter { page: 1, ..AsksFilter::default() }).await?;
            let title = Say::new("rfp-criteria-page").with("code", &view.row.code);
            Ok(Page::new(title, move || view! { <views::JudgingPage view categories=found.categories/> }).room(Room::Rfp))
        })
        .await
}

/// With `?was=1&is=2` two of them are compared; without `is`, with what stands there now.
pub(super) async fn editions(visit: Visit, Path((key, number)): Path<(String, String)>) -> Response {
    let here = Here::parse(&visit.viewer.path);
    let asked = |name: &str| here.get(name).and_then(|edition| edition.parse::<i32>().ok());
    let (was, is) = (asked("was"), asked("is"));
    visit
        .show_project(&key, async |desk, project| {
            let number = counted(&number);
            let (row, _) = store::row_of(desk, project, number).await?;
            let all = store::editions(desk, project, number).await?;
            let compared = match was {
                Some(was) => Some(store::compare(desk, project, number, was, is).await?),
                None => None,
            };
            let title = Say::new("rfp-editions-page").with("code", &row.code);
            Ok(Page::new(title, move || view! { <views::Editions row all compared was is/> }).room(Room::Rfp))
        })
        .await
}
