//! The articles, a page at a time, in the reader's language.

use golive_domain::{
    access::Permission,
    knowledge::{ArticleState, Readers, article_number},
    people::Locale,
    text::ProjectKey,
};
use sea_orm::{ColumnTrait, Condition, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait, Select};

use super::{
    rows::{ArticleRow, rows, today},
    seen,
};
use crate::{
    Desk, Paged, Result,
    desk::{Door, ProjectScope, Reader},
    entity::{article, article_text},
    found::bears,
};

const PER_PAGE: u64 = 50;

/// Which articles, by where a text of theirs stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ArticleShow {
    /// Those that are read.
    #[default]
    Published,
    Drafts,
    Retired,
    /// Somebody should have looked at them again by now.
    Due,
    All,
}

/// What the list is narrowed to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ArticleFilter {
    pub show: ArticleShow,
    pub text: Option<String>,
    /// There is a text in this language that stands as is asked.
    pub language: Option<Locale>,
    pub topic: Option<String>,
    pub readers: Option<Readers>,
    /// From 1.
    pub page: u64,
}

/// A page of articles, and what there is to narrow them by.
#[derive(Clone, Debug)]
pub struct Articles {
    pub page: Paged<ArticleRow>,
    /// In the order of the alphabet.
    pub topics: Vec<String>,
    /// How many are published, drafts, retired, to be looked at again, and there at all.
    pub counts: [(ArticleShow, u64); 5],
}

/// Whoever reads articles: those that are for them. Drafts and what was retired are for those who write.
pub async fn articles(desk: &Desk, project: &ProjectKey, filter: &ArticleFilter, reader: Locale) -> Result<Articles> {
    let door = desk.read(Permission::ArticleRead, project).await?;
    let found = narrowed(&door, filter);
    let total = found.clone().count(door.db()).await?;
    let page = Paged::<()>::number(filter.page, total, PER_PAGE);
    let found = found
        .order_by_asc(article::COLUMN.topic)
        .order_by_asc(article::COLUMN.number)
        .offset((page - 1) * PER_PAGE)
        .limit(PER_PAGE)
        .all(door.db())
        .await?;
    Ok(Articles {
        page: Paged { rows: rows(&door, found, reader).await?, total, page, size: PER_PAGE },
        topics: topics(&door).await?,
        counts: counts(&door).await?,
    })
}

fn narrowed(door: &Reader<ProjectScope>, filter: &ArticleFilter) -> Select<article::Entity> {
    let mut texts = seen::texts(door);
    let state = match filter.show {
        ArticleShow::Published | ArticleShow::Due => Some(ArticleState::Published),
        ArticleShow::Drafts => Some(ArticleState::Draft),
        ArticleShow::Retired => Some(ArticleState::Retired),
        ArticleShow::All => None,
    };
    if let Some(state) = state {
        texts = texts.filter(article_text::COLUMN.state.eq(state));
    }
    if let Some(language) = filter.language {
        texts = texts.filter(article_text::COLUMN.language.eq(language));
    }
    let mut found = seen::articles(door);
    if let Some(text) = &filter.text {
        let worded = texts.clone().filter(bears(door, "article_text", text)).select_only().column(article_text::Column::ArticleId);
        let meant = Condition::any().add(article::COLUMN.id.in_subquery(worded.into_query()));
        found = found.filter(match article_number(text) {
            Some(number) => meant.add(article::COLUMN.number.eq(number)),
            None => meant,
        });
    }
    let texts = texts.select_only().column(article_text::Column::ArticleId).into_query();
    found = found.filter(article::COLUMN.id.in_subquery(texts));
    if filter.show == ArticleShow::Due {
        found = found.filter(article::COLUMN.review_on.lt(today(door)));
    }
    if let Some(topic) = &filter.topic {
        found = found.filter(article::COLUMN.topic.eq(topic.clone()));
    }
    match filter.readers {
        Some(readers) => found.filter(article::COLUMN.readers.eq(readers)),
        None => found,
    }
}

/// What articles are about, each once.
pub(super) async fn topics(door: &impl Door<Scope = ProjectScope>) -> Result<Vec<String>> {
    let topics = seen::articles(door)
        .select_only()
        .column(article::Column::Topic)
        .filter(article::COLUMN.topic.ne(""))
        .distinct()
        .order_by_asc(article::COLUMN.topic)
        .limit(200);
    Ok(topics.into_tuple::<String>().all(door.db()).await?)
}

async fn counts(door: &Reader<ProjectScope>) -> Result<[(ArticleShow, u64); 5]> {
    let all = [ArticleShow::Published, ArticleShow::Drafts, ArticleShow::Retired, ArticleShow::Due, ArticleShow::All];
    let mut counts = all.map(|show| (show, 0));
    for (show, count) in &mut counts {
        *count = narrowed(door, &ArticleFilter { show: *show, ..ArticleFilter::default() }).count(door.db()).await?;
    }
    Ok(counts)
}
