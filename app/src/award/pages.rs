//! The pages of an award: what is asked for, what is shown.

use axum::{
    Router,
    extract::Path,
    response::{IntoResponse, Redirect, Response},
    routing::get,
};
use golive_domain::{Say, rfp::RfpState, text::ProjectKey};
use golive_store::{award as store, scores};
use leptos::prelude::*;

use super::views;
use crate::{
    rfp::rfp_path,
    ui::query::Here,
    web::{Page, Room, Visit, Web, counted},
};

pub fn routes() -> Router<Web> {
    Router::new()
        .route("/p/{key}/rfp/{rfp}/award", get(award))
        .route("/p/{key}/rfp/{rfp}/conclude", get(conclude))
        .route("/p/{key}/rfp/{rfp}/contract", get(contract))
}

/// The award as it stands; before there is one, the ranking and the form that decides.
async fn award(visit: Visit, Path((key, number)): Path<(String, String)>) -> Response {
    visit
        .show_project(&key, async |desk, project| {
            let number = counted(&number);
            let told = store::awarded(desk, project, number).await?;
            let ranked = matches!(told.row.state, RfpState::Evaluated | RfpState::Awarded);
            let results = if ranked { Some(scores::results(desk, project, number).await?) } else { None };
            let basis = store::basis(desk, project, number).await?;
            let title = Say::new("award-page").with("code", &told.row.code);
            Ok(Page::new(title, move || view! { <views::AwardPage told results basis/> }).room(Room::Rfp))
        })
        .await
}

/// The form of concluding, with what the bid proposes; once that was done, the way leads on to the contract.
async fn conclude(visit: Visit, Path((key, number)): Path<(String, String)>) -> Response {
    if let Some(contract) = concluded(&visit, &key, counted(&number)).await {
        return Redirect::to(&contract).into_response();
    }
    visit
        .show_project(&key, async |desk, project| {
            let number = counted(&number);
            let proposed = store::proposal(desk, project, number).await?;
            let told = store::awarded(desk, project, number).await?;
            let title = Say::new("contract-conclude-page").with("code", &told.row.code);
            let page = match proposed {
                Some(proposed) => Page::new(title, move || view! { <views::Conclude proposed/> }),
                None => Page::new(title, move || view! { <views::NoContract row=told.row award=told.award/> }),
            };
            Ok(page.room(Room::Rfp))
        })
        .await
}

/// The address of the contract of a request, once there is one that the visitor reads of.
async fn concluded(visit: &Visit, key: &str, number: i32) -> Option<String> {
    let project = ProjectKey::parse(key).ok()?;
    let told = store::awarded(&visit.desk, &project, number).await.ok()?;
    told.award?.contract.map(|_| format!("{}/contract", rfp_path(&project, number)))
}

/// `?page=2` of what was promised.
async fn contract(visit: Visit, Path((key, number)): Path<(String, String)>) -> Response {
    let page = Here::parse(&visit.viewer.path).get("page").and_then(|page| page.parse().ok()).unwrap_or(1);
    visit
        .show_project(&key, async |desk, project| {
            let number = counted(&number);
            let (row, found) = store::contract(desk, project, number, page).await?;
            let page = match found {
                Some(found) => {
                    let title = Say::new("contract-page").with("code", &found.code).with("name", &found.name);
                    Page::new(title, move || view! { <views::ContractPage row view=found/> })
                }
                None => {
                    let title = Say::new("contract-none-page").with("code", &row.code);
                    let award = store::awarded(desk, project, number).await?.award;
                    Page::new(title, move || view! { <views::NoContract row award/> })
                }
            };
            Ok(page.room(Room::Rfp))
        })
        .await
}
