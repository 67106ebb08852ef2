//! The pages of splitting, and of the texts that replies begin with.

use axum::{extract::Path, response::Response};
use golive_domain::{Error, Say};
use golive_store::service as store;
use leptos::prelude::*;

use super::{pages::options, views};
use crate::{
    ui::query::Here,
    web::{Page, Room, Visit, counted},
};

/// What was said, as the form of a ticket of its own.
pub async fn split(visit: Visit, Path((key, number, message)): Path<(String, String, String)>) -> Response {
    visit
        .show_project(&key, async |desk, project| {
            store::may_direct(desk, project).await?;
            let ticket = store::ticket(desk, project, counted(&number)).await?;
            let message = ticket.messages.iter().find(|each| each.id.to_string() == message && ticket.kin.splittable.contains(&each.id));
            let message = message.cloned().ok_or(Error::NotFound)?;
            let options = options(desk, project).await?;
            let title = Say::new("ticket-split-page").with("code", &ticket.row.code);
            Ok(Page::new(title, move || view! { <views::SplitView ticket message options/> }).room(Room::Queue))
        })
        .await
}

pub async fn templates(visit: Visit, Path(key): Path<String>) -> Response {
    let here = Here::parse(&visit.viewer.path);
    let retired = here.get("show").is_some_and(|show| show == "retired");
    let page = here.get("page").and_then(|page| page.parse().ok()).unwrap_or(1);
    visit
        .show_project(&key, async |desk, project| {
            let found = store::templates(desk, project, retired, page).await?;
            Ok(Page::new("templates-title", move || view! { <views::TemplateList found retired/> }).room(Room::Queue))
        })
        .await
}

/// A text to change; `new` is one to be.
pub async fn template(visit: Visit, Path((key, template)): Path<(String, String)>) -> Response {
    visit
        .show_project(&key, async |desk, project| {
            store::may_write_templates(desk, project).await?;
            let row = match template.as_str() {
                "new" => None,
                id => Some(store::template(desk, project, id.parse().map_err(|_| Error::NotFound)?).await?),
            };
            let title = if row.is_some() { "template-edit" } else { "template-new" };
            Ok(Page::new(title, move || view! { <views::TemplateEdit row/> }).room(Room::Queue))
        })
        .await
}
