//! Writing, editing, ordering and putting away one item.

use golive_domain::{
    backlog::ItemState,
    id::{CriterionId, ItemId},
    text::ProjectKey,
};
use leptos::prelude::*;

use super::ItemForm;
use crate::{Done, Problem};

#[server(endpoint = "backlog/create", prefix = "/rpc")]
pub async fn create(project: ProjectKey, #[server(default)] top: bool, #[server(flatten)] item: ItemForm) -> Result<Done, Problem> {
    use golive_store::backlog::{NewItem, Spot};
    let desk = crate::web::desk()?;
    let fields = item.fields(&desk, &project).await?;
    let spot = if top { Spot::Top } else { Spot::Bottom };
    let made = golive_store::backlog::create(&desk, &project, NewItem { fields, spot, ..NewItem::default() }).await?;
    let said = golive_domain::Say::new("backlog-created").with("item", &made.code);
    Ok(Done::at(crate::backlog::item_path(&project, made.number)).saying(said))
}

#[server(endpoint = "backlog/edit", prefix = "/rpc")]
pub async fn edit(project: ProjectKey, id: ItemId, version: String, #[server(flatten)] item: ItemForm) -> Result<Done, Problem> {
    let desk = crate::web::desk()?;
    let fields = item.fields(&desk, &project).await?;
    golive_store::backlog::edit(&desk, &project, id, version.parse().unwrap_or_default(), fields).await?;
    Ok(undoable(&project, id, "backlog-saved"))
}

/// Between its new neighbours, as a drag or the plain form tells them.
#[server(endpoint = "backlog/rank", prefix = "/rpc")]
pub async fn rank(
    project: ProjectKey,
    item: ItemId,
    #[server(default)] after: String,
    #[server(default)] before: String,
    #[server(default)] place: String,
) -> Result<Done, Problem> {
    use golive_store::backlog::{Spot, move_item};
    let desk = crate::web::desk()?;
    let spot = match place.trim() {
        "" => Spot::between(after.parse().ok(), before.parse().ok()),
        "top" => Spot::Top,
        "bottom" => Spot::Bottom,
        typed => Spot::After(super::named::named_in("place", &desk, &project, typed).await?),
    };
    move_item(&desk, &project, item, spot).await?;
    Ok(undoable(&project, item, "backlog-moved"))
}

#[server(endpoint = "backlog/state", prefix = "/rpc")]
pub async fn set_state(project: ProjectKey, id: ItemId, to: ItemState) -> Result<Done, Problem> {
    let desk = crate::web::desk()?;
    golive_store::backlog::set_state(&desk, &project, id, to).await?;
    Ok(crate::said("backlog-state-changed"))
}

#[server(endpoint = "backlog/block", prefix = "/rpc")]
pub async fn block(project: ProjectKey, id: ItemId, reason: String) -> Result<Done, Problem> {
    let desk = crate::web::desk()?;
    golive_store::backlog::block(&desk, &project, id, &reason).await?;
    Ok(crate::said("backlog-blocked"))
}

#[server(endpoint = "backlog/unblock", prefix = "/rpc")]
pub async fn unblock(project: ProjectKey, id: ItemId) -> Result<Done, Problem> {
    let desk = crate::web::desk()?;
    golive_store::backlog::unblock(&desk, &project, id).await?;
    Ok(crate::said("backlog-unblocked"))
}

#[server(endpoint = "backlog/archive", prefix = "/rpc")]
pub async fn archive(project: ProjectKey, id: ItemId) -> Result<Done, Problem> {
    let desk = crate::web::desk()?;
    golive_store::backlog::archive(&desk, &project, id).await?;
    Ok(undoable(&project, id, "backlog-archived"))
}

#[server(endpoint = "backlog/restore", prefix = "/rpc")]
pub async fn restore(project: ProjectKey, id: ItemId) -> Result<Done, Problem> {
    let desk = crate::web::desk()?;
    golive_store::backlog::restore(&desk, &project, id).await?;
    Ok(crate::said("backlog-restored"))
}

#[server(endpoint = "backlog/undo", prefix = "/rpc")]
pub async fn undo(project: ProjectKey, id: ItemId) -> Result<Done, Problem> {
    let desk = crate::web::desk()?;
    golive_store::backlog::undo(&desk, &project, id).await?;
    Ok(crate::said("backlog-undone"))
}

#[server(endpoint = "backlog/tick", prefix = "/rpc")]
pub async fn tick(project: ProjectKey, id: ItemId, criterion: CriterionId, met: bool) -> Result<Done, Problem> {
    let desk = crate::web::desk()?;
    golive_store::backlog::tick(&desk, &project, id, criterion, met).await?;
    Ok(Done::default())
}

#[server(endpoint = "backlog/watch", prefix = "/rpc")]
pub async fn watch(project: ProjectKey, id: ItemId) -> Result<Done, Problem> {
    let desk = crate::web::desk()?;
    golive_store::backlog::watch(&desk, &project, id).await?;
    Ok(crate::said("backlog-watched"))
}

#[server(endpoint = "backlog/unwatch", prefix = "/rpc")]
pub async fn unwatch(project: ProjectKey, id: ItemId) -> Result<Done, Problem> {
    let desk = crate::web::desk()?;
    golive_store::backlog::unwatch(&desk, &project, id).await?;
    Ok(crate::said("backlog-unwatched"))
}

#[cfg(feature = "ssr")]
pub(super) fn undoable(project: &ProjectKey, id: ItemId, key: &str) -> Done {
    crate::said(key).undone_by("/rpc/backlog/undo", [("project", project.to_string()), ("id", id.to_string())])
}
