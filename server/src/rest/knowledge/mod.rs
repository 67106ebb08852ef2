//! Knowledge for programs: articles with their texts, the glossary, what tickets show that has to be taught.

mod article;
mod glossary;
mod read;
mod readers;
mod training;
mod write;

use utoipa_axum::router::OpenApiRouter;

use super::Web;

pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new()
        .merge(read::routes())
        .merge(write::routes())
        .merge(readers::routes())
        .merge(glossary::routes())
        .merge(training::routes())
}
