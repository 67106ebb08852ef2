//! The deeds of the inbox, and watching. Plain forms ask for them.

use golive_domain::{
    events::{Subject, SubjectKind},
    id::NoticeId,
    text::ProjectKey,
};
use golive_store::events;
use leptos::server;
use uuid::Uuid;

use crate::{Done, Problem, said, web::desk};

#[server(endpoint = "notices/read", prefix = "/rpc")]
pub async fn mark_read(id: NoticeId) -> Result<Done, Problem> {
    events::mark_read(&desk()?, id).await?;
    Ok(Done::at("/notices"))
}

#[server(endpoint = "notices/read-all", prefix = "/rpc")]
pub async fn mark_all_read() -> Result<Done, Problem> {
    events::mark_all_read(&desk()?).await?;
    Ok(said("notices-all-read"))
}

#[server(endpoint = "events/watch", prefix = "/rpc")]
pub async fn watch(project: ProjectKey, kind: SubjectKind, id: Uuid) -> Result<Done, Problem> {
    events::watch(&desk()?, &project, Subject { kind, id }).await?;
    Ok(said("watching-on"))
}

#[server(endpoint = "events/unwatch", prefix = "/rpc")]
pub async fn unwatch(project: ProjectKey, kind: SubjectKind, id: Uuid) -> Result<Done, Problem> {
    events::unwatch(&desk()?, &project, Subject { kind, id }).await?;
    Ok(said("watching-off"))
}
