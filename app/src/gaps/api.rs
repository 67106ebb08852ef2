//! What the form of a gap posts to.

use golive_domain::{testing::GapKind, text::ProjectKey};
use leptos::prelude::*;

use crate::{Done, Problem};

/// Says something about a gap, or decides.
#[server(endpoint = "testing/gap", prefix = "/rpc")]
pub async fn note(
    project: ProjectKey,
    kind: GapKind,
    subject: String,
    #[server(default)] decision: String,
    #[server(default)] body: String,
) -> Result<Done, Problem> {
    let decision = match decision.as_str() {
        "" => None,
        word => Some(word.parse().map_err(|_| Problem(golive_domain::Error::field("decision", golive_domain::Say::new("error-choose"))))?),
    };
    let subject = subject.parse().map_err(|_| Problem(golive_domain::Error::NotFound))?;
    let desk = crate::web::desk()?;
    golive_store::gaps::note_gap(&desk, &project, kind, subject, decision, &body).await?;
    Ok(crate::said("gap-noted"))
}
