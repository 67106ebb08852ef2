//! What was found.

use std::collections::BTreeMap;

use golive_domain::{
    id::{EvidenceId, ExecutionId},
    text::ProjectKey,
};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use crate::{Done, Problem};
#[cfg(feature = "ssr")]
use golive_domain::{Error, Say};
#[cfg(feature = "ssr")]
use golive_store::testing as store;

/// What an execution came to, for the island that shows it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Came {
    /// The word of the result and the words for it.
    pub result: String,
    pub said: String,
}

/// One step, as the island sends it. The id is the island's own, so that what is sent twice is kept once.
#[server(endpoint = "testing/record", prefix = "/rpc")]
pub async fn record(
    project: ProjectKey,
    execution: ExecutionId,
    id: String,
    step: u32,
    verdict: String,
    #[server(default)] actual: String,
    #[server(default)] seconds: u32,
) -> Result<Came, Problem> {
    let visit = crate::web::visit()?;
    let verdict = verdict.parse().map_err(|_| Problem(Error::field("verdict", Say::new("error-choose"))))?;
    let id = Some(id.parse().map_err(|_| Problem(Error::field("id", Say::new("error-gone"))))?);
    let found = store::Found { id, step, verdict, actual, seconds };
    let result = store::record(&visit.desk, &project, execution, vec![found]).await?;
    Ok(Came { result: result.to_string(), said: crate::i18n::word_in(visit.viewer.locale, "case-result", result) })
}

/// All steps at once, as the plain form sends them. What did not change is not recorded again.
#[server(endpoint = "testing/results", prefix = "/rpc")]
pub async fn results(
    project: ProjectKey,
    execution: ExecutionId,
    #[server(default)] verdict: BTreeMap<String, String>,
    #[server(default)] actual: BTreeMap<String, String>,
    #[server(default)] next: String,
) -> Result<Done, Problem> {
    let desk = crate::web::desk()?;
    let steps = verdict.keys().filter_map(|step| crate::keyed::key::<u32>(step)).max().map_or(0, |last| last + 1);
    let given = (0..steps).map(|step| {
        let step = format!("_{step}");
        let seen = actual.get(&step).map(|text| text.replace("\r\n", "\n")).unwrap_or_default();
        Some((verdict.get(&step)?.parse().ok()?, seen))
    });
    let given: Vec<_> = given.collect();
    let result = store::record_all(&desk, &project, execution, &given).await?;
    let here = format!("/p/{project}/tests/executions/{execution}");
    let go = match next.parse::<ExecutionId>() {
        Ok(next) => format!("/p/{project}/tests/executions/{next}"),
        Err(_) => here,
    };
    Ok(Done::at(go).saying(Say::new("result-recorded").with("result", result)))
}

#[server(endpoint = "testing/overrule", prefix = "/rpc")]
pub async fn overrule(
    project: ProjectKey,
    execution: ExecutionId,
    #[server(default)] result: String,
    #[server(default)] reason: String,
) -> Result<Done, Problem> {
    let desk = crate::web::desk()?;
    let to = result.parse().map_err(|_| Problem(Error::field("result", Say::new("error-choose"))))?;
    store::overrule(&desk, &project, execution, Some((to, reason))).await?;
    Ok(crate::said("result-overruled"))
}

/// The steps speak again.
#[server(endpoint = "testing/overrule-back", prefix = "/rpc")]
pub async fn overrule_back(project: ProjectKey, execution: ExecutionId) -> Result<Done, Problem> {
    let desk = crate::web::desk()?;
    store::overrule(&desk, &project, execution, None).await?;
    Ok(crate::said("result-by-steps"))
}

#[server(endpoint = "testing/evidence/remove", prefix = "/rpc")]
pub async fn remove_evidence(project: ProjectKey, evidence: EvidenceId) -> Result<Done, Problem> {
    let desk = crate::web::desk()?;
    store::remove_evidence(&desk, &project, evidence).await?;
    Ok(crate::said("evidence-removed"))
}
