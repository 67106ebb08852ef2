//! Articles and tickets: which answers which, and what has to be taught.

use golive_domain::text::ProjectKey;
use leptos::prelude::*;

use crate::{Done, Problem};
#[cfg(feature = "ssr")]
use golive_domain::{Error, Say, knowledge::article_number};
#[cfg(feature = "ssr")]
use golive_store::knowledge as store;

/// By the code a person types.
#[server(endpoint = "knowledge/link", prefix = "/rpc")]
pub async fn link(project: ProjectKey, ticket: i32, #[server(default)] article: String) -> Result<Done, Problem> {
    let unknown = || Error::field("article", Say::new("error-article-unknown").with("code", article.trim()));
    let number = article_number(&article).ok_or_else(unknown)?;
    store::link_ticket(&crate::web::desk()?, &project, number, ticket).await?;
    let back = [("project", project.to_string()), ("ticket", ticket.to_string()), ("article", article)];
    Ok(crate::said("article-linked").undone_by("/rpc/knowledge/unlink", back))
}

#[server(endpoint = "knowledge/unlink", prefix = "/rpc")]
pub async fn unlink(project: ProjectKey, ticket: i32, #[server(default)] article: String) -> Result<Done, Problem> {
    let number = article_number(&article).ok_or(Error::NotFound)?;
    store::unlink_ticket(&crate::web::desk()?, &project, number, ticket).await?;
    let back = [("project", project.to_string()), ("ticket", ticket.to_string()), ("article", article)];
    Ok(crate::said("article-unlinked").undone_by("/rpc/knowledge/link", back))
}

/// An empty topic takes the mark away.
#[server(endpoint = "knowledge/train", prefix = "/rpc")]
pub async fn train(project: ProjectKey, number: i32, #[server(default)] topic: String) -> Result<Done, Problem> {
    store::mark_training(&crate::web::desk()?, &project, number, &topic).await?;
    Ok(crate::said(if topic.trim().is_empty() { "training-unmarked" } else { "training-marked" }))
}
