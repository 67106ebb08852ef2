//! A defect and the backlog item that mends it.

use golive_domain::text::ProjectKey;
use leptos::prelude::*;

use crate::{Done, Problem};
#[cfg(feature = "ssr")]
use golive_store::defects::{self as store, MendedBy};

/// Makes a backlog item of the defect.
#[server(endpoint = "defects/mend", prefix = "/rpc")]
pub async fn mend(
    project: ProjectKey,
    number: i32,
    #[server(default)] title: String,
    #[server(default)] build: String,
) -> Result<Done, Problem> {
    mended_by(&project, number, MendedBy::New { title }, &build).await
}

/// Links it to an item there is.
#[server(endpoint = "defects/mend-with", prefix = "/rpc")]
pub async fn mend_with(
    project: ProjectKey,
    number: i32,
    #[server(default)] item: String,
    #[server(default)] build: String,
) -> Result<Done, Problem> {
    mended_by(&project, number, MendedBy::Known { code: item }, &build).await
}

/// Says in which build the item brings the fix.
#[server(endpoint = "defects/mend-build", prefix = "/rpc")]
pub async fn mend_build(project: ProjectKey, number: i32, #[server(default)] build: String) -> Result<Done, Problem> {
    let build = super::deeds::one_of("build", &build)?;
    let desk = crate::web::desk()?;
    store::name_build(&desk, &project, number, build).await?;
    Ok(crate::said("defect-mend-named"))
}

/// The defect no longer follows the item.
#[server(endpoint = "defects/mend-part", prefix = "/rpc")]
pub async fn mend_part(project: ProjectKey, number: i32) -> Result<Done, Problem> {
    let desk = crate::web::desk()?;
    store::part(&desk, &project, number).await?;
    Ok(crate::said("defect-mend-parted"))
}

#[cfg(feature = "ssr")]
async fn mended_by(project: &ProjectKey, number: i32, by: MendedBy, build: &str) -> Result<Done, Problem> {
    let build = super::deeds::one_of("build", build)?;
    let desk = crate::web::desk()?;
    let item = store::mend(&desk, project, number, by, build).await?;
    let said = golive_domain::Say::new("defect-mended").with("item", golive_store::backlog::code(project, item));
    Ok(Done::default().saying(said))
}
