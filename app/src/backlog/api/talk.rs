//! Comments and files.

use golive_domain::{
    id::{AttachmentId, CommentId, ItemId},
    text::ProjectKey,
};
use leptos::prelude::*;

use crate::{Done, Problem};

#[server(endpoint = "backlog/comment", prefix = "/rpc")]
pub async fn comment(project: ProjectKey, id: ItemId, body: String) -> Result<Done, Problem> {
    let desk = crate::web::desk()?;
    golive_store::backlog::comment(&desk, &project, id, &body).await?;
    Ok(crate::said("backlog-commented"))
}

#[server(endpoint = "backlog/edit-comment", prefix = "/rpc")]
pub async fn edit_comment(project: ProjectKey, comment: CommentId, version: i32, body: String) -> Result<Done, Problem> {
    let desk = crate::web::desk()?;
    golive_store::backlog::edit_comment(&desk, &project, comment, version, &body).await?;
    Ok(crate::said("backlog-comment-saved"))
}

#[server(endpoint = "backlog/remove-comment", prefix = "/rpc")]
pub async fn remove_comment(project: ProjectKey, comment: CommentId) -> Result<Done, Problem> {
    let desk = crate::web::desk()?;
    golive_store::backlog::remove_comment(&desk, &project, comment).await?;
    Ok(crate::said("backlog-comment-removed"))
}

#[server(endpoint = "backlog/detach", prefix = "/rpc")]
pub async fn detach(project: ProjectKey, file: AttachmentId) -> Result<Done, Problem> {
    let desk = crate::web::desk()?;
    golive_store::backlog::detach(&desk, &project, file).await?;
    Ok(crate::said("backlog-file-removed"))
}
