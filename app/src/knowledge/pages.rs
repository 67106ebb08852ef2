//! The pages of knowledge: what is asked for, what is shown.

use axum::{
    Router,
    extract::Path,
    response::{IntoResponse, Redirect, Response},
    routing::get,
};
use golive_domain::{Error, Say, people::Locale, words::Word as _};
use golive_store::knowledge::{self as store, ArticleFilter, GlossaryFilter, NeedFilter};
use leptos::prelude::*;

use super::views;
use crate::{
    ui::query::Here,
    web::{Page, Room, Visit, Web, counted},
};

pub fn routes() -> Router<Web> {
    Router::new()
        .route("/p/{key}/knowledge", get(list))
        .route("/p/{key}/knowledge/new", get(new))
        .route("/p/{key}/knowledge/glossary", get(glossary))
        .route("/p/{key}/knowledge/glossary/new", get(new_term))
        .route("/p/{key}/knowledge/glossary/{term}", get(edit_term))
        .route("/p/{key}/knowledge/{article}", get(one))
        .route("/p/{key}/knowledge/{article}/edit", get(edit))
        .route("/p/{key}/queue/training", get(training))
}

async fn list(visit: Visit, Path(key): Path<String>) -> Response {
    let here = Here::parse(&visit.viewer.path);
    let (filter, refused) = ArticleFilter::from_pairs(here.query.iter().map(|(name, value)| (name, value)));
    if let (true, Some(short)) = (refused.is_empty(), here.short()) {
        return Redirect::to(&short).into_response();
    }
    let reader = visit.viewer.locale;
    visit
        .show_project(&key, async |desk, project| {
            let found = store::articles(desk, project, &filter, reader).await?;
            Ok(Page::new("room-knowledge", move || view! { <views::List found filter refused/> }).room(Room::Knowledge))
        })
        .await
}

/// From nothing, or from the ticket of `?ticket=7`.
async fn new(visit: Visit, Path(key): Path<String>) -> Response {
    let here = Here::parse(&visit.viewer.path);
    let ticket: Option<i32> = here.get("ticket").map(|number| number.parse().unwrap_or_default());
    visit
        .show_project(&key, async |desk, project| {
            let topics = store::may_write(desk, project).await?;
            let from = match ticket {
                Some(number) => Some(store::prefill(desk, project, number).await?),
                None => None,
            };
            Ok(Page::new("article-new", move || view! { <views::New topics from/> }).room(Room::Knowledge))
        })
        .await
}

/// In the language of `?language=fa`, else in the reader's.
async fn one(visit: Visit, Path((key, number)): Path<(String, String)>) -> Response {
    let here = Here::parse(&visit.viewer.path);
    let asked = here.get("language").and_then(Locale::parse);
    let asking = here.get("asking").is_some();
    let reader = visit.viewer.locale;
    visit
        .show_project(&key, async |desk, project| {
            let view = store::article(desk, project, counted(&number), asked, reader).await?;
            let title = Say::new("article-page").with("code", &view.row.code).with("title", &view.text.title);
            let wanted = asked.unwrap_or(reader);
            Ok(Page::new(title, move || view! { <views::ArticlePage view wanted asking/> }).room(Room::Knowledge))
        })
        .await
}

async fn edit(visit: Visit, Path((key, number)): Path<(String, String)>) -> Response {
    let asked = Here::parse(&visit.viewer.path).get("language").and_then(Locale::parse);
    let language = asked.unwrap_or(visit.viewer.locale);
    visit
        .show_project(&key, async |desk, project| {
            let view = store::editable(desk, project, counted(&number), language).await?;
            let title = Say::new("article-edit").with("code", &view.row.code);
            Ok(Page::new(title, move || view! { <views::Edit view/> }).room(Room::Knowledge))
        })
        .await
}

async fn glossary(visit: Visit, Path(key): Path<String>) -> Response {
    let here = Here::parse(&visit.viewer.path);
    let language = here.get("language").and_then(Locale::parse).unwrap_or(visit.viewer.locale);
    let asked = |name: &str| here.get(name).filter(|text| !text.is_empty()).map(str::to_owned);
    let page = here.get("page").and_then(|page| page.parse().ok()).unwrap_or(1);
    let filter = GlossaryFilter { letter: asked("letter"), text: asked("text"), page };
    visit
        .show_project(&key, async |desk, project| {
            let found = store::glossary(desk, project, language, &filter).await?;
            Ok(Page::new("glossary-title", move || view! { <views::GlossaryPage found filter/> }).room(Room::Knowledge))
        })
        .await
}

async fn new_term(visit: Visit, Path(key): Path<String>) -> Response {
    let asked = Here::parse(&visit.viewer.path).get("language").and_then(Locale::parse);
    let language = asked.unwrap_or(visit.viewer.locale);
    visit
        .show_project(&key, async |desk, project| {
            store::may_write(desk, project).await?;
            Ok(Page::new("term-new", move || view! { <views::NewTerm language/> }).room(Room::Knowledge))
        })
        .await
}

async fn edit_term(visit: Visit, Path((key, id)): Path<(String, String)>) -> Response {
    visit
        .show_project(&key, async |desk, project| {
            store::may_write(desk, project).await?;
            let term = store::term(desk, project, id.parse().map_err(|_| Error::NotFound)?).await?;
            Ok(Page::new("term-edit", move || view! { <views::EditTerm term/> }).room(Room::Knowledge))
        })
        .await
}

async fn training(visit: Visit, Path(key): Path<String>) -> Response {
    let here = Here::parse(&visit.viewer.path);
    let filter = NeedFilter {
        topic: here.get("topic").filter(|topic| !topic.is_empty()).map(str::to_owned),
        department: here.get("department").and_then(|id| id.parse().ok()),
        page: here.get("page").and_then(|page| page.parse().ok()).unwrap_or(1),
    };
    visit
        .show_project(&key, async |desk, project| {
            let found = store::training_needs(desk, project, &filter).await?;
            Ok(Page::new("training-title", move || view! { <views::Training found filter/> }).room(Room::Queue))
        })
        .await
}
