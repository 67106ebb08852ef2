//! A project begins, says what it is for, and ends up in the archive.

use std::collections::BTreeMap;

use golive_domain::{
    people::CalendarKind,
    projects::{Methodology, ProjectSize},
    text::ProjectKey,
};
use leptos::prelude::*;
#[cfg(feature = "ssr")]
use {
    super::reading::lines,
    golive_domain::{Error, Say, backlog::ItemState, numerals::ascii_digits, words::Word},
    golive_store::projects::{self, CharterEdit, NewProject, PracticeEdit},
};

use crate::{Done, Problem};

#[server(endpoint = "projects/create", prefix = "/rpc")]
pub async fn create_project(
    key: String,
    name: String,
    size: ProjectSize,
    methodology: Methodology,
    calendar: CalendarKind,
    time_zone: String,
    currency: String,
    #[server(default)] manage: bool,
) -> Result<Done, Problem> {
    let new = NewProject { key, name, size, methodology, calendar, time_zone, currency, manage };
    let key = projects::create(&crate::web::desk()?, new).await?;
    Ok(Done::at(format!("/p/{key}/team")).saying(Say::new("projects-created").with("key", key)))
}

#[server(endpoint = "projects/charter", prefix = "/rpc")]
pub async fn edit_charter(
    project: ProjectKey,
    name: String,
    vision: String,
    goals: String,
    scope: String,
    methodology: Methodology,
    size: ProjectSize,
    version: i32,
) -> Result<Done, Problem> {
    let edit = CharterEdit { name, vision, goals, scope, methodology, size, version };
    projects::edit_charter(&crate::web::desk()?, &project, edit).await?;
    Ok(crate::said("projects-saved"))
}

/// `limits` is by column; `done` a line each.
#[server(endpoint = "projects/practice", prefix = "/rpc")]
pub async fn edit_practice(
    project: ProjectKey,
    done: String,
    #[server(default)] limits: BTreeMap<String, String>,
    version: i32,
) -> Result<Done, Problem> {
    let mut wip_limits = BTreeMap::new();
    for (column, limit) in limits.iter().filter(|(_, limit)| !limit.trim().is_empty()) {
        let field = format!("limits[{column}]");
        let limit = ascii_digits(limit.trim()).parse().map_err(|_| Error::field(&field, Say::new("error-number")))?;
        let column = ItemState::parse(column).ok_or(Error::NotFound)?;
        wip_limits.insert(column, limit);
    }
    let edit = PracticeEdit { definition_of_done: lines(&done), wip_limits, version };
    projects::edit_practice(&crate::web::desk()?, &project, edit).await?;
    Ok(crate::said("projects-saved"))
}

#[server(endpoint = "projects/archive", prefix = "/rpc")]
pub async fn archive_project(project: ProjectKey) -> Result<Done, Problem> {
    projects::archive(&crate::web::desk()?, &project).await?;
    let undo = [("project", project.to_string())];
    Ok(crate::said("projects-archived").undone_by("/rpc/projects/restore", undo))
}

#[server(endpoint = "projects/restore", prefix = "/rpc")]
pub async fn restore_project(project: ProjectKey) -> Result<Done, Problem> {
    projects::restore(&crate::web::desk()?, &project).await?;
    Ok(crate::said("projects-restored"))
}
