//! What is done to a defect, one server function a deed.

use golive_domain::text::ProjectKey;
use leptos::prelude::*;

use crate::{Done, Problem};
#[cfg(feature = "ssr")]
use golive_store::defects::{self as store, Doing};

#[server(endpoint = "defects/triage", prefix = "/rpc")]
pub async fn triage(project: ProjectKey, number: i32, #[server(default)] assignee: String) -> Result<Done, Problem> {
    let assignee = one_of("assignee", &assignee)?;
    done(&project, number, Doing::Triage { assignee }, "defect-triaged").await
}

#[server(endpoint = "defects/work", prefix = "/rpc")]
pub async fn work(project: ProjectKey, number: i32) -> Result<Done, Problem> {
    done(&project, number, Doing::Work, "defect-taken-up").await
}

#[server(endpoint = "defects/fix", prefix = "/rpc")]
pub async fn fix(project: ProjectKey, number: i32, #[server(default)] build: String) -> Result<Done, Problem> {
    let build = one_of("build", &build)?;
    done(&project, number, Doing::Fix { build }, "defect-fixed").await
}

#[server(endpoint = "defects/verify", prefix = "/rpc")]
pub async fn verify(project: ProjectKey, number: i32) -> Result<Done, Problem> {
    done(&project, number, Doing::Verify, "defect-verified").await
}

#[server(endpoint = "defects/fail", prefix = "/rpc")]
pub async fn fail(project: ProjectKey, number: i32, #[server(default)] seen: String) -> Result<Done, Problem> {
    done(&project, number, Doing::FailRetest { seen }, "defect-back").await
}

#[server(endpoint = "defects/reopen", prefix = "/rpc")]
pub async fn reopen(project: ProjectKey, number: i32, #[server(default)] reason: String) -> Result<Done, Problem> {
    done(&project, number, Doing::Reopen { reason }, "defect-reopened").await
}

#[server(endpoint = "defects/duplicate", prefix = "/rpc")]
pub async fn duplicate(project: ProjectKey, number: i32, #[server(default)] of: String) -> Result<Done, Problem> {
    done(&project, number, Doing::Duplicate { of }, "defect-closed").await
}

#[server(endpoint = "defects/reject", prefix = "/rpc")]
pub async fn reject(project: ProjectKey, number: i32, #[server(default)] reason: String) -> Result<Done, Problem> {
    done(&project, number, Doing::Reject { reason }, "defect-closed").await
}

#[server(endpoint = "defects/defer", prefix = "/rpc")]
pub async fn defer(
    project: ProjectKey,
    number: i32,
    #[server(default)] release: String,
    #[server(default)] reason: String,
) -> Result<Done, Problem> {
    let release = one_of("release", &release)?;
    done(&project, number, Doing::Defer { release, reason }, "defect-closed").await
}

#[server(endpoint = "defects/cannot-reproduce", prefix = "/rpc")]
pub async fn cannot_reproduce(project: ProjectKey, number: i32, #[server(default)] reason: String) -> Result<Done, Problem> {
    done(&project, number, Doing::CannotReproduce { reason }, "defect-closed").await
}

#[server(endpoint = "defects/assign", prefix = "/rpc")]
pub async fn assign(project: ProjectKey, number: i32, #[server(default)] assignee: String) -> Result<Done, Problem> {
    let assignee = one_of("assignee", &assignee)?;
    done(&project, number, Doing::Assign { assignee }, "defect-assigned").await
}

/// Hands it over to the vendor, or takes it back.
#[server(endpoint = "defects/share", prefix = "/rpc")]
pub async fn share(project: ProjectKey, number: i32, shared: bool) -> Result<Done, Problem> {
    let desk = crate::web::desk()?;
    store::share(&desk, &project, number, shared).await?;
    Ok(crate::said(if shared { "defect-handed-over" } else { "defect-taken-back" }))
}

/// What every deed comes down to.
#[cfg(feature = "ssr")]
async fn done(project: &ProjectKey, number: i32, doing: Doing, say: &str) -> Result<Done, Problem> {
    let desk = crate::web::desk()?;
    store::act(&desk, project, number, doing).await?;
    Ok(crate::said(say))
}

/// The id that a field of choices sends, if it sends one.
#[cfg(feature = "ssr")]
pub(super) fn one_of<T: std::str::FromStr>(field: &str, text: &str) -> Result<Option<T>, Problem> {
    super::form::chosen(text).map_err(|say| Problem(golive_domain::Error::field(field, say)))
}
