//! The item a person names by hand.

use golive_domain::{Error, Say, id::ItemId, text::ProjectKey};
use golive_store::{Desk, backlog::by_code};

use crate::Problem;

/// The item of a key or number, or the sentence that refuses what was typed beside its field.
pub async fn named(desk: &Desk, project: &ProjectKey, typed: &str) -> Result<Result<ItemId, Say>, Problem> {
    let code = typed.trim();
    if code.is_empty() {
        return Ok(Err(Say::new("error-required")));
    }
    match by_code(desk, project, code).await {
        Ok(item) => Ok(Ok(item)),
        Err(golive_store::Error::Refused(Error::NotFound)) => {
            // A project that may not be seen is not there either; its own door says so.
            golive_store::projects::enter(desk, project).await?;
            Ok(Err(Say::new("error-item-unknown").with("code", code)))
        }
        Err(other) => Err(other.into()),
    }
}

/// The same for a form of one field.
pub async fn named_in(field: &str, desk: &Desk, project: &ProjectKey, typed: &str) -> Result<ItemId, Problem> {
    named(desk, project, typed).await?.map_err(|say| Problem(Error::field(field, say)))
}
