//! Everybody in the project.

use axum::Json;
use golive_domain::{
    access::Role,
    accounts::PersonState,
    projects::{self as rules, Gap, Severity},
};
use golive_store::projects as store;
use utoipa_axum::{router::OpenApiRouter, routes};
use uuid::Uuid;

use super::{
    absences::Absence,
    parties::{Department, Organisation},
};
use crate::rest::{
    Web,
    auth::Caller,
    parts::{Path, key},
    problem::{Problem, ProblemDetails},
    wire::{Give, Of, answer},
};

pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new().routes(routes!(team))
}

type RoleWord = Of<Role>;
type State = Of<PersonState>;
type GapWord = Of<Gap>;
type SeverityWord = Of<Severity>;

answer! {
    /// The people of a project, and what it still lacks.
    Team from store::Team {
        /// By name.
        members: Vec<Member>,
        organisations: Vec<Organisation>,
        departments: Vec<Department>,
        /// What the project still lacks, the worst first.
        missing: Vec<Missing>,
        /// Present and future absences, the next first.
        away: Vec<Absence>,
    }

    /// A person with the roles held here.
    Member from store::Member {
        id: Uuid,
        name: String,
        /// Null once the person is erased.
        email: Option<String>,
        state: State,
        held: Vec<RoleHeld>,
    }

    /// One role of one person.
    RoleHeld from store::Held {
        id: Uuid,
        role: RoleWord,
        organisation: Option<Uuid>,
        department: Option<Uuid>,
        /// Of a full working week.
        share_percent: u8,
    }

    /// Something the project lacks.
    Missing from rules::Missing {
        gap: GapWord,
        severity: SeverityWord,
        say: String,
    }
}

/// Everybody in the project with their roles.
#[utoipa::path(get, path = "/projects/{key}/team", tag = "people", responses((status = 200, description = "The team", body = Team), (status = 404, body = ProblemDetails)))]
async fn team(Caller(desk): Caller, Path(project): Path<String>) -> Result<Json<Team>, Problem> {
    Ok(Json(store::team(&desk, &key(&project)?).await?.give()))
}
