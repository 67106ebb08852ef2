//! What the palette offers beside backlog items.

use golive_domain::text::ProjectKey;
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use crate::Problem;

/// A requirement, a case, a defect or a plan to go to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    pub code: String,
    pub title: String,
    pub href: String,
}

/// By code or by words.
#[server(endpoint = "testing/seek", prefix = "/rpc")]
pub async fn seek(project: ProjectKey, text: String) -> Result<Vec<Place>, Problem> {
    use golive_store::testing as store;
    let desk = crate::web::desk()?;
    let hits = store::seek(&desk, &project, &text, store::OFFERED).await?;
    let place = |hit: store::Hit| Place { href: crate::testing::hit_path(&project, &hit), code: hit.code, title: hit.title };
    Ok(hits.into_iter().map(place).collect())
}
