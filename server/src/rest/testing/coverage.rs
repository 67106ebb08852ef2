//! `/projects/{key}/tests/coverage`: requirements × environments, and how many requirements are proved how far.

use axum::Json;
use golive_domain::{backlog::Moscow as HowMuch, testing::Coverage as Covered};
use golive_store::testing as store;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::{router::OpenApiRouter, routes};
use uuid::Uuid;

use super::Coverage;
use crate::rest::{
    Web,
    auth::Caller,
    defects::RetestPlace,
    parts::{Cursor, Path, Query, key},
    problem::{Problem, ProblemDetails},
    wire::{Give, Given, Of, answer},
};

type Moscow = Of<HowMuch>;

pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new().routes(routes!(matrix))
}

answer! {
    /// A requirement with what is proved of it in each environment.
    MatrixLine from store::MatrixRow {
        id: Uuid,
        code: String,
        title: String,
        moscow: Moscow,
        /// In the order of the environments; null where nothing was run.
        cells: Vec<Option<Coverage>>,
        /// Over all environments.
        coverage: Coverage,
    }
}

/// How many requirements are covered so.
#[derive(Clone, Copy, Debug, Serialize, ToSchema)]
struct Share {
    coverage: Coverage,
    requirements: u32,
}

impl Given<(Covered, u32)> for Share {
    fn given((coverage, requirements): (Covered, u32)) -> Self {
        Self { coverage: coverage.give(), requirements }
    }
}

/// A page of the matrix.
#[derive(Debug, Serialize, ToSchema)]
struct Matrix {
    /// Those in use, in the order of the cells.
    environments: Vec<RetestPlace>,
    /// Of the whole register: the seven add up to all that is in it.
    shares: Vec<Share>,
    items: Vec<MatrixLine>,
    /// What to send as `after` for the next page; absent on the last.
    #[serde(skip_serializing_if = "Option::is_none")]
    next: Option<String>,
}

/// Which requirements.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct Wanted {
    /// Only those that are covered so.
    #[param(value_type = Option<String>)]
    coverage: Option<Coverage>,
    /// `next` of the page before.
    after: Option<String>,
    /// 1 to 200; 50 when left out.
    limit: Option<usize>,
}

/// What is proved of each requirement in each environment, by the latest result there, the worst of all cases.
#[utoipa::path(get, path = "/projects/{key}/tests/coverage", tag = "tests", params(Wanted), responses((status = 200, description = "A page of the matrix", body = Matrix), (status = 404, body = ProblemDetails)))]
async fn matrix(Caller(desk): Caller, Path(project): Path<String>, Query(wanted): Query<Wanted>) -> Result<Json<Matrix>, Problem> {
    let cursor = Cursor { after: wanted.after, limit: wanted.limit };
    let coverage = wanted.coverage.map(|coverage| coverage.0);
    let part = store::following_rows(&desk, &key(&project)?, coverage, cursor.after.as_deref(), cursor.limit()).await?;
    let shares: Vec<_> = part.shares.all().collect();
    Ok(Json(Matrix { environments: part.environments.give(), shares: shares.give(), items: part.rows.give(), next: part.next }))
}
