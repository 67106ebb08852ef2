//! What the form of a promise posts to.

use golive_domain::{id::PromiseId, text::ProjectKey};
use leptos::prelude::*;

use crate::{Done, Problem};

/// Says how it was delivered; nothing chosen takes that back.
#[server(endpoint = "promises/judge", prefix = "/rpc")]
pub async fn judge(
    project: ProjectKey,
    promise: PromiseId,
    version: i32,
    #[server(default)] delivered: String,
    #[server(default)] note: String,
) -> Result<Done, Problem> {
    let delivered = match delivered.as_str() {
        "" => None,
        word => Some(word.parse().map_err(|_| Problem(golive_domain::Error::field("delivered", golive_domain::Say::new("error-choose"))))?),
    };
    golive_store::promises::judge(&crate::web::desk()?, &project, promise, version, delivered, &note).await?;
    Ok(crate::said("promise-judged"))
}
