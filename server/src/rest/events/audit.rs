//! Every change: who, when, what, from, to.

use axum::Json;
use chrono::{DateTime, Utc};
use golive_domain::{
    Error, Say,
    events::{EventKind, SubjectKind},
    id::{EventId, PersonId},
    text::ProjectKey,
};
use golive_store::events::{self, AuditFilter, Line};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::{router::OpenApiRouter, routes};
use uuid::Uuid;

use crate::rest::{
    Web,
    auth::Caller,
    backlog::item::{FieldChange, Person},
    parts::{Cursor, PageOf, Path, Query, key},
    problem::{Problem, ProblemDetails},
    wire::{Give, Given, Of},
};

pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new().routes(routes!(of_site)).routes(routes!(of_project))
}

type Kind = Of<EventKind>;
type About = Of<SubjectKind>;

/// Something that happened.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Event {
    id: Uuid,
    at: DateTime<Utc>,
    /// Null where Golive itself did it.
    actor: Option<Person>,
    /// Null for what concerns accounts.
    project: Option<String>,
    kind: Kind,
    /// The kind of the record it is about.
    subject_kind: About,
    subject: Uuid,
    /// What the record was called then.
    label: String,
    changes: Vec<FieldChange>,
    /// A reason or an excerpt in the person's own words.
    note: Option<String>,
}

impl Given<Line> for Event {
    fn given(line: Line) -> Self {
        Self {
            id: line.id.give(),
            at: line.at,
            actor: line.actor.map(|(id, name)| Person { id: id.give(), name }),
            project: line.project.give(),
            kind: line.kind.give(),
            subject_kind: line.subject.kind.give(),
            subject: line.subject.id,
            label: line.label,
            changes: line.changes.give(),
            note: line.note,
        }
    }
}

/// What the audit is narrowed to.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct Narrow {
    /// Only what this person did.
    person: Option<Uuid>,
    #[param(inline)]
    kind: Option<Kind>,
    /// From this instant on.
    from: Option<DateTime<Utc>>,
    /// Before this instant.
    before: Option<DateTime<Utc>>,
}

/// The project to which the site's audit is narrowed.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct OfProject {
    /// Its key.
    project: Option<String>,
}

impl Narrow {
    fn filter(self, project: Option<ProjectKey>) -> AuditFilter {
        AuditFilter { person: self.person.map(PersonId), kind: self.kind.give(), project, from: self.from, before: self.before }
    }
}

/// Events of accounts and of every project, the latest first. Administrators only.
#[utoipa::path(get, path = "/audit", tag = "events", params(Narrow, OfProject, Cursor), responses((status = 200, description = "A page of events", body = PageOf<Event>), (status = 403, body = ProblemDetails)))]
async fn of_site(
    Caller(desk): Caller,
    Query(narrow): Query<Narrow>,
    Query(of): Query<OfProject>,
    Query(cursor): Query<Cursor>,
) -> Result<Json<PageOf<Event>>, Problem> {
    let project = of.project.map(|key| ProjectKey::parse(&key).map_err(|say| Error::field("project", say))).transpose()?;
    let (lines, next) = events::site_following(&desk, &narrow.filter(project), after(&cursor)?, cursor.limit()).await?;
    Ok(Json(PageOf { items: lines.give(), next: next.map(|id| id.to_string()) }))
}

/// Events of the project, the latest first. For whoever may read its audit.
#[utoipa::path(get, path = "/projects/{key}/audit", tag = "events", params(Narrow, Cursor), responses((status = 200, description = "A page of events", body = PageOf<Event>), (status = 403, body = ProblemDetails)))]
async fn of_project(
    Caller(desk): Caller,
    Path(project): Path<String>,
    Query(narrow): Query<Narrow>,
    Query(cursor): Query<Cursor>,
) -> Result<Json<PageOf<Event>>, Problem> {
    let filter = narrow.filter(None);
    let (lines, next) = events::project_following(&desk, &key(&project)?, &filter, after(&cursor)?, cursor.limit()).await?;
    Ok(Json(PageOf { items: lines.give(), next: next.map(|id| id.to_string()) }))
}

fn after(cursor: &Cursor) -> Result<Option<EventId>, Problem> {
    let gone = |_| Problem::from(Error::field("after", Say::new("error-gone")));
    cursor.after.as_deref().map(|id| id.parse().map_err(gone)).transpose()
}
