//! An article in an answer: its link goes into the words, and the ticket knows of it.

use golive_domain::{
    Error, Say,
    knowledge::{ArticleState, Readers, article_number},
    service::Audience,
    text::ProjectKey,
};
use golive_store::knowledge as store;

use super::article_path;
use crate::{Problem, web::Visit};

/// Words with a link in them, and the number of the article.
#[derive(Clone, Debug)]
pub struct Cited {
    pub body: String,
    pub number: i32,
}

/// Adds the link to what is said. Nothing chosen adds nothing. What others read links to nothing that they may not.
pub async fn cite(visit: &Visit, project: &ProjectKey, code: &str, body: &str, read_by: Audience) -> Result<Option<Cited>, Problem> {
    if code.trim().is_empty() {
        return Ok(None);
    }
    let unknown = || Problem(Error::field("article", Say::new("error-article-unknown").with("code", code.trim())));
    let number = article_number(code).ok_or_else(unknown)?;
    let view = match store::article(&visit.desk, project, number, None, visit.viewer.locale).await {
        Ok(view) => view,
        Err(error) => match Error::from(error) {
            Error::NotFound => return Err(unknown()),
            other => return Err(Problem(other)),
        },
    };
    let theirs = match read_by {
        Audience::Public => view.row.readers == Readers::Everyone,
        Audience::Vendor => view.row.readers != Readers::Inside,
        Audience::Internal => true,
    };
    if !theirs || (read_by != Audience::Internal && view.row.state != ArticleState::Published) {
        return Err(Problem(Error::field("article", Say::new("error-article-not-theirs").with("code", view.row.code))));
    }
    let title = view.row.title.replace(['[', ']'], "");
    let link = format!("[{} {title}]({}{})", view.row.code, visit.web.base_url, article_path(project, number));
    let body = if body.trim().is_empty() { link } else { format!("{}\n\n{link}", body.trim_end()) };
    Ok(Some(Cited { body, number }))
}
