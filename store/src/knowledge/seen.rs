//! Which articles somebody sees: those that are for them, and of those the texts that are published; whoever writes sees drafts too.

use golive_domain::{
    Error,
    access::Permission,
    knowledge::{ArticleState, Readers},
    people::Locale,
    words::Word as _,
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait, Select};

use crate::{
    Result,
    desk::{Door, ProjectScope},
    entity::{article, article_text},
};

/// The kinds of readers the actor is of.
pub(super) fn readers(door: &impl Door<Scope = ProjectScope>) -> Vec<Readers> {
    let (reads, inside) = (door.scope().may(Permission::TicketRead), door.scope().may(Permission::UnsharedRead));
    Readers::ALL.iter().copied().filter(|readers| readers.include(reads, inside)).collect()
}

/// Those of the project that are for the actor, whatever stands in them.
fn meant(door: &impl Door<Scope = ProjectScope>) -> Select<article::Entity> {
    article::Entity::find().filter(article::COLUMN.project_id.eq(door.project().id)).filter(article::COLUMN.readers.is_in(readers(door)))
}

/// The texts the actor sees.
pub(super) fn texts(door: &impl Door<Scope = ProjectScope>) -> Select<article_text::Entity> {
    let mine = meant(door).select_only().column(article::Column::Id).into_query();
    let texts = article_text::Entity::find()
        .filter(article_text::COLUMN.project_id.eq(door.project().id))
        .filter(article_text::COLUMN.article_id.in_subquery(mine));
    match door.scope().may(Permission::ArticleWrite) {
        true => texts,
        false => texts.filter(article_text::COLUMN.state.eq(ArticleState::Published)),
    }
}

/// The articles that have a text the actor sees.
pub(crate) fn articles(door: &impl Door<Scope = ProjectScope>) -> Select<article::Entity> {
    let seen = texts(door).select_only().column(article_text::Column::ArticleId).into_query();
    meant(door).filter(article::COLUMN.id.in_subquery(seen))
}

/// The article of a number with the texts that are seen, in the order of languages.
pub(super) async fn find(door: &impl Door<Scope = ProjectScope>, number: i32) -> Result<(article::Model, Vec<article_text::Model>)> {
    let article = articles(door).filter(article::COLUMN.number.eq(number)).one(door.db()).await?.ok_or(Error::NotFound)?;
    let texts = texts(door)
        .filter(article_text::COLUMN.article_id.eq(article.id))
        .order_by_asc(article_text::COLUMN.language)
        .all(door.db())
        .await?;
    Ok((article, texts))
}

/// The text a reader of this language is shown: the own language first, then what is published, then English.
pub(super) fn best(texts: &[article_text::Model], reader: Locale) -> Option<&article_text::Model> {
    let place = |text: &&article_text::Model| {
        (
            text.state == ArticleState::Retired,
            text.language != reader,
            text.state != ArticleState::Published,
            text.language != Locale::En,
            text.language,
        )
    };
    texts.iter().min_by_key(place)
}
