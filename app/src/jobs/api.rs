//! The deeds of jobs, asked for by plain forms: compiled for the server alone.

use golive_domain::id::JobId;
use leptos::server;

use crate::{Done, Problem, said, web::desk};

/// What was given up, or waits for its next try, is due now.
#[server(endpoint = "jobs/retry", prefix = "/rpc")]
pub async fn retry(id: JobId) -> Result<Done, Problem> {
    golive_store::jobs::retry(&desk()?, id).await?;
    Ok(said("jobs-retried"))
}
