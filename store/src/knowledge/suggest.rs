//! What may answer somebody who is writing a ticket, before it is sent.

use std::collections::HashMap;

use golive_domain::{
    access::Permission,
    id::ArticleId,
    knowledge::{ArticleState, Question, Readers, article_code},
    people::Locale,
    text::ProjectKey,
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use serde::Serialize;

use super::seen::{best, texts};
use crate::{
    Desk, Result,
    desk::{Door, ProjectScope},
    entity::{article, article_text},
    found::bears_any,
};

/// Articles that are offered at most.
const MOST_SUGGESTED: usize = 5;
/// Texts that share a word and are looked at.
const LOOKED_AT: u64 = 200;
/// Letters of the beginning that is shown.
const EXCERPT: usize = 180;

/// An article that may answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Suggested {
    pub number: i32,
    /// `KB-7`
    pub code: String,
    /// In the reader's language, where there is a text in it.
    pub title: String,
    pub language: Locale,
    pub readers: Readers,
    /// How it begins, without its marks.
    pub excerpt: String,
}

/// Whoever reads articles: the published ones that may answer a question of this subject and text, the best first. They are found in
/// whatever language they were asked in, and shown in the reader's.
pub async fn suggest(desk: &Desk, project: &ProjectKey, reader: Locale, subject: &str, text: &str) -> Result<Vec<Suggested>> {
    let door = desk.read(Permission::ArticleRead, project).await?;
    fitting(&door, reader, &Question::of(subject, text)).await
}

pub(super) async fn fitting(door: &impl Door<Scope = ProjectScope>, reader: Locale, question: &Question) -> Result<Vec<Suggested>> {
    let published = || texts(door).filter(article_text::COLUMN.state.eq(ArticleState::Published));
    let sharing = published()
        .filter(bears_any(door, "article_text", &question.stems()))
        .order_by_desc(article_text::COLUMN.published_at)
        .limit(LOOKED_AT)
        .all(door.db())
        .await?;
    let mut fits: HashMap<ArticleId, u32> = HashMap::new();
    for text in sharing {
        if let Some(fit) = question.fit(&format!("{} {}", text.title, text.called), &text.body) {
            let known = fits.entry(text.article_id).or_default();
            *known = fit.max(*known);
        }
    }
    let mut found: Vec<(ArticleId, u32)> = fits.into_iter().collect();
    found.sort_unstable_by_key(|(id, fit)| (std::cmp::Reverse(*fit), *id));
    found.truncate(MOST_SUGGESTED);
    let ids = || found.iter().map(|(id, _)| *id);
    let said = published().filter(article_text::COLUMN.article_id.is_in(ids())).all(door.db()).await?;
    let rows = article::Entity::find().filter(article::COLUMN.id.is_in(ids())).all(door.db()).await?;
    let shown = |id: ArticleId| {
        let texts: Vec<_> = said.iter().filter(|text| text.article_id == id).cloned().collect();
        let text = best(&texts, reader)?;
        let row = rows.iter().find(|row| row.id == id)?;
        let excerpt = excerpt(&text.body);
        Some(Suggested {
            number: row.number,
            code: article_code(row.number),
            title: text.title.clone(),
            language: text.language,
            readers: row.readers,
            excerpt,
        })
    };
    Ok(ids().filter_map(shown).collect())
}

/// How a text begins, without the marks of Markdown.
fn excerpt(body: &str) -> String {
    let lines = body.lines().map(|line| line.trim_start_matches(['#', '>', '-', '*', ' ']).trim());
    let plain = lines.filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" ").replace(['*', '`'], "");
    match plain.char_indices().nth(EXCERPT) {
        Some((end, _)) => format!("{}…", plain[..end].trim_end()),
        None => plain,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_excerpt_is_how_the_text_begins() {
        assert_eq!(excerpt("# Steps\n\n- **Open** the form\n- `Save`"), "Steps Open the form Save");
        assert_eq!(excerpt(&"ا ".repeat(300)).chars().count(), EXCERPT);
    }
}
