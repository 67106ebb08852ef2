//! One change to many items.

use golive_domain::{id::ItemId, text::ProjectKey};
use leptos::prelude::*;

use crate::{Done, Problem};

/// The bulk bar: the chosen items and one of its changes. `what` is the button that was pressed.
#[server(endpoint = "backlog/bulk", prefix = "/rpc")]
pub async fn bulk(
    project: ProjectKey,
    what: String,
    #[server(default)] items: Vec<ItemId>,
    #[server(default)] state: String,
    #[server(default)] moscow: String,
    #[server(default)] department: String,
    #[server(default)] assignee: String,
    #[server(default)] label: String,
    #[server(default)] parent: String,
) -> Result<Done, Problem> {
    use golive_domain::{Error, Say};
    use golive_store::backlog::BulkChange as Change;
    let desk = crate::web::desk()?;
    let unchosen = |field: &str| Problem(Error::field(field, Say::new("error-required")));
    let change = match what.as_str() {
        "state" => Change::State(state.parse().map_err(|_| unchosen("state"))?),
        "moscow" => Change::Moscow(moscow.parse().map_err(|_| unchosen("moscow"))?),
        "department" => Change::Department(department.parse().ok()),
        "assignee" => Change::Assignee(assignee.parse().ok()),
        "parent" => Change::Parent(Some(super::named::named_in("parent", &desk, &project, &parent).await?)),
        "add_label" => Change::AddLabel(label),
        "remove_label" => Change::RemoveLabel(label),
        "archive" => Change::Archive,
        "restore" => Change::Restore,
        _ => return Err(unchosen("what")),
    };
    let changed = golive_store::backlog::bulk(&desk, &project, &items, change).await?;
    Ok(Done::default().saying(Say::new("backlog-bulk-done").with("count", changed)))
}

/// An item to go to or to link to, other than `but`.
#[server(endpoint = "backlog/pick", prefix = "/rpc")]
pub async fn pick(project: ProjectKey, text: String, #[server(default)] but: Option<ItemId>) -> Result<Vec<Found>, Problem> {
    let desk = crate::web::desk()?;
    let found = golive_store::backlog::pick(&desk, &project, &text, but).await?;
    Ok(found.into_iter().map(|pick| Found { number: pick.number, code: pick.code, title: pick.title }).collect())
}

/// An item as the palette and the fields that take one offer it.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Found {
    pub number: i32,
    pub code: String,
    pub title: String,
}
