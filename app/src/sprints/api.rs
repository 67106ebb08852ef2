//! Deeds of sprints, for plain forms and islands alike.

use std::collections::BTreeMap;

use golive_domain::{
    backlog::ItemState,
    id::{ItemId, PersonId},
    sprints::CarryTo,
    text::ProjectKey,
};
use leptos::prelude::*;

use crate::{Done, Problem};
#[cfg(feature = "ssr")]
use crate::{said, sprints::typed};
#[cfg(feature = "ssr")]
use golive_domain::Say;
#[cfg(feature = "ssr")]
use golive_store::sprints as store;

#[server(endpoint = "sprints/plan", prefix = "/rpc")]
pub async fn plan(
    project: ProjectKey,
    #[server(default)] name: String,
    #[server(default)] goal: String,
    #[server(default)] starts_on: String,
    #[server(default)] ends_on: String,
    #[server(default)] budget: String,
) -> Result<Done, Problem> {
    let desk = crate::web::desk()?;
    let draft = draft(&desk, &project, Entered { name, goal, starts_on, ends_on, budget }).await?;
    let sprint = store::plan(&desk, &project, draft).await?;
    Ok(Done::at(format!("/p/{project}/sprints/{}/planning", sprint.number))
        .saying(Say::new("sprint-planned").with("number", sprint.number)))
}

#[server(endpoint = "sprints/edit", prefix = "/rpc")]
pub async fn edit(
    project: ProjectKey,
    sprint: i32,
    version: i32,
    #[server(default)] name: String,
    #[server(default)] goal: String,
    #[server(default)] starts_on: String,
    #[server(default)] ends_on: String,
    #[server(default)] budget: String,
) -> Result<Done, Problem> {
    let desk = crate::web::desk()?;
    let draft = draft(&desk, &project, Entered { name, goal, starts_on, ends_on, budget }).await?;
    store::edit(&desk, &project, sprint, draft, version).await?;
    Ok(Done::at(format!("/p/{project}/sprints/{sprint}/planning")).saying(Say::new("sprint-saved").with("number", sprint)))
}

/// What the form of a sprint sends.
#[cfg(feature = "ssr")]
struct Entered {
    name: String,
    goal: String,
    starts_on: String,
    ends_on: String,
    budget: String,
}

#[cfg(feature = "ssr")]
async fn draft(desk: &golive_store::Desk, project: &ProjectKey, entered: Entered) -> Result<store::SprintDraft, Problem> {
    let frame = golive_store::projects::frame(desk, project).await?;
    Ok(store::SprintDraft {
        starts_on: typed::date("starts_on", &entered.starts_on)?,
        ends_on: typed::date("ends_on", &entered.ends_on)?,
        budget: typed::amount("budget", &entered.budget, &frame.currency)?,
        name: entered.name,
        goal: entered.goal,
    })
}

/// Hours of one person; empty goes back to what the calendar says.
#[server(endpoint = "sprints/capacity", prefix = "/rpc")]
pub async fn capacity(project: ProjectKey, sprint: i32, person: PersonId, #[server(default)] hours: String) -> Result<Done, Problem> {
    let desk = crate::web::desk()?;
    store::set_capacity(&desk, &project, sprint, person, typed::hours("hours", &hours)?).await?;
    Ok(said("sprint-capacity-saved"))
}

/// One item into the sprint or back, or to another place of its own side: what a drag sends. `to` is `sprint` or
/// `backlog`; `after` and `before` are its new neighbours.
#[server(endpoint = "sprints/place", prefix = "/rpc")]
pub async fn place(
    project: ProjectKey,
    sprint: i32,
    item: ItemId,
    to: String,
    #[server(default)] after: String,
    #[server(default)] before: String,
) -> Result<Done, Problem> {
    use golive_store::backlog::Spot;
    let desk = crate::web::desk()?;
    let (after, before): (Option<ItemId>, Option<ItemId>) = (after.parse().ok(), before.parse().ok());
    let spot = after.or(before).is_some().then(|| Spot::between(after, before));
    store::move_item(&desk, &project, item, (to == "sprint").then_some(sprint), spot).await?;
    Ok(Done::default())
}

/// The chosen items into the sprint.
#[server(endpoint = "sprints/add", prefix = "/rpc")]
pub async fn add(project: ProjectKey, sprint: i32, #[server(default)] items: Vec<ItemId>) -> Result<Done, Problem> {
    let desk = crate::web::desk()?;
    let added = store::add_items(&desk, &project, sprint, &items).await?;
    let say = match added.unrefined.len() {
        0 => Say::new("sprint-items-added").with("count", added.items),
        unrefined => Say::new("sprint-items-added-unrefined").with("count", added.items).with("unrefined", unrefined),
    };
    Ok(Done::default().saying(say))
}

/// The chosen items back to the backlog.
#[server(endpoint = "sprints/remove", prefix = "/rpc")]
pub async fn remove(project: ProjectKey, sprint: i32, #[server(default)] items: Vec<ItemId>) -> Result<Done, Problem> {
    let desk = crate::web::desk()?;
    let count = store::remove_items(&desk, &project, sprint, &items).await?;
    Ok(Done::default().saying(Say::new("sprint-items-removed").with("count", count)))
}

#[server(endpoint = "sprints/start", prefix = "/rpc")]
pub async fn start(project: ProjectKey, sprint: i32) -> Result<Done, Problem> {
    let desk = crate::web::desk()?;
    store::start(&desk, &project, sprint).await?;
    Ok(Done::at(format!("/p/{project}/sprints/{sprint}/board")).saying(Say::new("sprint-started").with("number", sprint)))
}

/// One card to another column: what a drag and the form of a card send.
#[server(endpoint = "sprints/move", prefix = "/rpc")]
pub async fn move_card(project: ProjectKey, sprint: i32, item: ItemId, to: ItemState) -> Result<Done, Problem> {
    let desk = crate::web::desk()?;
    let moved = store::move_card(&desk, &project, sprint, item, to).await?;
    Ok(Done { say: moved.over_limit, ..Done::default() })
}

#[server(endpoint = "sprints/daily", prefix = "/rpc")]
pub async fn daily(project: ProjectKey, sprint: i32, #[server(default)] line: String) -> Result<Done, Problem> {
    let desk = crate::web::desk()?;
    store::write_daily(&desk, &project, sprint, &line).await?;
    Ok(said("sprint-daily-saved"))
}

#[server(endpoint = "sprints/accept", prefix = "/rpc")]
pub async fn accept(project: ProjectKey, item: ItemId) -> Result<Done, Problem> {
    let desk = crate::web::desk()?;
    store::accept(&desk, &project, item).await?;
    Ok(said("sprint-item-accepted"))
}

#[server(endpoint = "sprints/reject", prefix = "/rpc")]
pub async fn reject(project: ProjectKey, item: ItemId, #[server(default)] reason: String) -> Result<Done, Problem> {
    let desk = crate::web::desk()?;
    store::reject(&desk, &project, item, &reason).await?;
    Ok(said("sprint-item-rejected"))
}

#[server(endpoint = "sprints/notes", prefix = "/rpc")]
pub async fn notes(
    project: ProjectKey,
    sprint: i32,
    version: i32,
    #[server(default)] review: String,
    #[server(default)] retrospective: String,
) -> Result<Done, Problem> {
    let desk = crate::web::desk()?;
    store::write_notes(&desk, &project, sprint, store::Notes { review, retrospective }, version).await?;
    Ok(said("sprint-notes-saved"))
}

/// `all` for every unfinished item, but where `each` names one; `onward` is the sprint that work goes on in.
#[server(endpoint = "sprints/close", prefix = "/rpc")]
pub async fn close(
    project: ProjectKey,
    sprint: i32,
    all: CarryTo,
    #[server(default)] each: BTreeMap<String, String>,
    #[server(default)] onward: String,
) -> Result<Done, Problem> {
    let desk = crate::web::desk()?;
    let each = each.into_iter().filter_map(|(item, to)| Some((crate::keyed::key(&item)?, to)));
    let closing = store::Closing { choices: typed::choices(all, each)?, onward: typed::onward(&onward)? };
    let closed = store::close(&desk, &project, sprint, closing).await?;
    let say = Say::new("sprint-closed-toast").with("number", sprint).with("carried", closed.carried).with("returned", closed.returned);
    Ok(Done::at(format!("/p/{project}/sprints/{sprint}")).saying(say))
}
