//! What readers do with articles: say whether they helped, and ask no more.

use golive_domain::text::ProjectKey;
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

#[cfg(feature = "ssr")]
use crate::knowledge::article_path;
use crate::{Done, Problem};
#[cfg(feature = "ssr")]
use golive_domain::Say;
#[cfg(feature = "ssr")]
use golive_store::knowledge as store;

/// An article that may answer what is being written, for the island that tells of it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct AnswerSaid {
    pub href: String,
    pub code: String,
    pub title: String,
}

/// The articles that may answer what is typed so far.
#[server(endpoint = "knowledge/suggest", prefix = "/rpc")]
pub async fn suggest(
    project: ProjectKey,
    #[server(default)] title: String,
    #[server(default)] body: String,
) -> Result<Vec<AnswerSaid>, Problem> {
    let visit = crate::web::visit()?;
    let found = store::suggest(&visit.desk, &project, visit.viewer.locale, &title, &body).await?;
    let said = |each: store::Suggested| AnswerSaid {
        href: format!("{}?asking=yes", article_path(&project, each.number)),
        code: each.code,
        title: each.title,
    };
    Ok(found.into_iter().map(said).collect())
}

/// `helped` is the button that was pressed: `yes` or `no`.
#[server(endpoint = "knowledge/vote", prefix = "/rpc")]
pub async fn vote(
    project: ProjectKey,
    number: i32,
    #[server(default)] helped: String,
    #[server(default)] remark: String,
) -> Result<Done, Problem> {
    let helped = match helped.as_str() {
        "yes" => true,
        "no" => false,
        _ => return Err(Problem(golive_domain::Error::field("helped", Say::new("error-choose")))),
    };
    store::vote(&crate::web::desk()?, &project, number, helped, &remark).await?;
    Ok(crate::said(if helped { "article-helped" } else { "article-not-helped" }))
}

/// Somebody wanted to ask, and needs not any more.
#[server(endpoint = "knowledge/answered", prefix = "/rpc")]
pub async fn answered(project: ProjectKey, number: i32) -> Result<Done, Problem> {
    store::answered(&crate::web::desk()?, &project, number).await?;
    Ok(Done::at(format!("/p/{project}/help")).saying(Say::new("article-answered")))
}
