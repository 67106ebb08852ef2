//! Articles for the search room and the palette.

use golive_domain::{
    knowledge::{ArticleState, article_number},
    people::Locale,
};
use sea_orm::{ColumnTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait, Select};

use super::seen;
use crate::{
    Result,
    desk::{Door, ProjectScope},
    entity::{article, article_text},
    found::bears,
};

/// The article whose code the text is.
pub(crate) fn of_number(door: &impl Door<Scope = ProjectScope>, text: &str) -> Option<Select<article::Entity>> {
    article_number(text).map(|number| seen::articles(door).filter(article::COLUMN.number.eq(number)))
}

/// The articles with a text that bears every word.
pub(crate) fn found(door: &impl Door<Scope = ProjectScope>, text: &str) -> Select<article::Entity> {
    let worded = seen::texts(door).filter(bears(door, "article_text", text)).select_only().column(article_text::Column::ArticleId);
    seen::articles(door).filter(article::COLUMN.id.in_subquery(worded.into_query())).order_by_asc(article::COLUMN.number)
}

/// What articles are called, and where the text stands by which they are: that of English, where there is one.
pub(crate) async fn titles(door: &impl Door<Scope = ProjectScope>, found: &[article::Model]) -> Result<Vec<(String, ArticleState)>> {
    let texts = seen::texts(door).filter(article_text::COLUMN.article_id.is_in(found.iter().map(|row| row.id))).all(door.db()).await?;
    let title = |row: &article::Model| {
        let own: Vec<_> = texts.iter().filter(|text| text.article_id == row.id).cloned().collect();
        seen::best(&own, Locale::En).map(|text| (text.title.clone(), text.state))
    };
    Ok(found.iter().map(|row| title(row).unwrap_or((String::new(), ArticleState::Draft))).collect())
}
