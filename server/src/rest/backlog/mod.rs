//! The backlog: items, their estimates, links, talk and files, and what narrows, brings and takes them.

mod changes;
mod comments;
mod export;
mod files;
mod filters;
mod imports;
pub(super) mod item;
mod items;
mod links;
mod states;

pub(super) use items::found;

use utoipa_axum::router::OpenApiRouter;

use super::Web;

pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new()
        .merge(items::routes())
        .merge(states::routes())
        .merge(links::routes())
        .merge(comments::routes())
        .merge(files::routes())
        .merge(filters::routes())
        .merge(export::routes())
        .merge(imports::routes())
}
