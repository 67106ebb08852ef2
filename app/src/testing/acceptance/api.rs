//! Deeds of acceptance, one server function each.

use golive_domain::{id::PersonId, text::ProjectKey};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

#[cfg(feature = "ssr")]
use super::{
    form::{asked, boxed},
    session_path,
};
use crate::{Done, Problem};
#[cfg(feature = "ssr")]
use golive_domain::{Error, Say};
#[cfg(feature = "ssr")]
use golive_store::testing::acceptance as store;

/// The head of a session as its form writes it: every value a text.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct SessionForm {
    pub title: String,
    pub department: String,
    pub planned_on: String,
    pub place: String,
    pub notes: String,
    pub environment: String,
    pub build: String,
    /// Empty where the department's own process owner signs.
    pub signer: String,
}

/// A point as its form writes it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct PointForm {
    pub text: String,
    pub requirement: String,
    pub case: String,
    pub item: String,
}

/// `points` holds one a line; `requirements` and `cases` take over what the department asked for.
#[server(endpoint = "testing/acceptance/create", prefix = "/rpc")]
pub async fn create(
    project: ProjectKey,
    #[server(default)] users: Vec<PersonId>,
    #[server(default)] hours: String,
    #[server(default)] points: String,
    #[server(default)] requirements: bool,
    #[server(default)] cases: bool,
    #[server(flatten)] session: SessionForm,
) -> Result<Done, Problem> {
    let desk = crate::web::desk()?;
    let new = store::NewSession {
        fields: session.fields()?,
        users: asked(users, &hours)?,
        points: points.lines().map(str::to_owned).collect(),
        fill: store::Fill { requirements, cases },
    };
    let number = store::create(&desk, &project, new).await.map_err(boxed)?;
    Ok(Done::at(session_path(&project, number)).saying(Say::new("acceptance-created")))
}

#[server(endpoint = "testing/acceptance/edit", prefix = "/rpc")]
pub async fn edit(project: ProjectKey, acceptance: i32, version: String, #[server(flatten)] session: SessionForm) -> Result<Done, Problem> {
    let desk = crate::web::desk()?;
    store::edit(&desk, &project, acceptance, version.parse().unwrap_or_default(), session.fields()?).await?;
    Ok(crate::said("acceptance-saved"))
}

/// Invites people, or changes the hours they are asked for.
#[server(endpoint = "testing/acceptance/invite", prefix = "/rpc")]
pub async fn invite(
    project: ProjectKey,
    acceptance: i32,
    #[server(default)] users: Vec<PersonId>,
    #[server(default)] hours: String,
) -> Result<Done, Problem> {
    let desk = crate::web::desk()?;
    store::invite(&desk, &project, acceptance, asked(users, &hours)?).await.map_err(boxed)?;
    Ok(crate::said("acceptance-invited"))
}

#[server(endpoint = "testing/acceptance/uninvite", prefix = "/rpc")]
pub async fn uninvite(project: ProjectKey, acceptance: i32, person: PersonId) -> Result<Done, Problem> {
    let desk = crate::web::desk()?;
    store::uninvite(&desk, &project, acceptance, person).await?;
    Ok(crate::said("acceptance-uninvited"))
}

#[server(endpoint = "testing/acceptance/points/add", prefix = "/rpc")]
pub async fn add_point(project: ProjectKey, acceptance: i32, #[server(flatten)] point: PointForm) -> Result<Done, Problem> {
    let desk = crate::web::desk()?;
    store::add_point(&desk, &project, acceptance, point.into()).await?;
    Ok(crate::said("acceptance-point-added"))
}

#[server(endpoint = "testing/acceptance/points/edit", prefix = "/rpc")]
pub async fn edit_point(
    project: ProjectKey,
    acceptance: i32,
    number: u32,
    #[server(default)] seen: Option<String>,
    #[server(flatten)] point: PointForm,
) -> Result<Done, Problem> {
    let desk = crate::web::desk()?;
    store::edit_point(&desk, &project, acceptance, number, point.into(), seen.as_deref()).await?;
    Ok(crate::said("acceptance-saved"))
}

#[server(endpoint = "testing/acceptance/points/remove", prefix = "/rpc")]
pub async fn remove_point(
    project: ProjectKey,
    acceptance: i32,
    number: u32,
    #[server(default)] seen: Option<String>,
) -> Result<Done, Problem> {
    let desk = crate::web::desk()?;
    store::remove_point(&desk, &project, acceptance, number, seen.as_deref()).await?;
    Ok(crate::said("acceptance-point-removed"))
}

#[server(endpoint = "testing/acceptance/points/fill", prefix = "/rpc")]
pub async fn fill(
    project: ProjectKey,
    acceptance: i32,
    #[server(default)] requirements: bool,
    #[server(default)] cases: bool,
) -> Result<Done, Problem> {
    let desk = crate::web::desk()?;
    let taken = store::fill(&desk, &project, acceptance, store::Fill { requirements, cases }).await?;
    Ok(Done::default().saying(Say::new("acceptance-filled").with("count", taken)))
}

#[server(endpoint = "testing/acceptance/start", prefix = "/rpc")]
pub async fn start(project: ProjectKey, acceptance: i32) -> Result<Done, Problem> {
    let desk = crate::web::desk()?;
    store::start(&desk, &project, acceptance).await?;
    Ok(crate::said("acceptance-started"))
}

#[server(endpoint = "testing/acceptance/ask", prefix = "/rpc")]
pub async fn ask(project: ProjectKey, acceptance: i32) -> Result<Done, Problem> {
    let desk = crate::web::desk()?;
    store::ask(&desk, &project, acceptance).await?;
    Ok(crate::said("acceptance-asked"))
}

#[server(endpoint = "testing/acceptance/resume", prefix = "/rpc")]
pub async fn resume(project: ProjectKey, acceptance: i32) -> Result<Done, Problem> {
    let desk = crate::web::desk()?;
    store::resume(&desk, &project, acceptance).await?;
    Ok(crate::said("acceptance-resumed"))
}

#[server(endpoint = "testing/acceptance/cancel", prefix = "/rpc")]
pub async fn cancel(project: ProjectKey, acceptance: i32, #[server(default)] reason: String) -> Result<Done, Problem> {
    let desk = crate::web::desk()?;
    store::cancel(&desk, &project, acceptance, &reason).await?;
    Ok(crate::said("acceptance-cancelled"))
}

/// `seen` are the point's words on the page. What is accepted leads on to the next point the person has not tried; at a rejection the page stays and shows the defect.
#[server(endpoint = "testing/acceptance/record", prefix = "/rpc")]
pub async fn record(
    project: ProjectKey,
    acceptance: i32,
    point: u32,
    #[server(default)] opinion: String,
    #[server(default)] remark: String,
    #[server(default)] seen: Option<String>,
) -> Result<Done, Problem> {
    use golive_domain::testing::acceptance::{Opinion, PointStanding};
    let desk = crate::web::desk()?;
    let opinion: Opinion = opinion.parse().map_err(|_| Problem(Error::field("opinion", Say::new("error-choose"))))?;
    let remark = remark.replace("\r\n", "\n");
    let recorded = store::record(&desk, &project, acceptance, point, opinion, &remark, seen.as_deref()).await?;
    let points = store::session(&desk, &project, acceptance).await?.points;
    let open = |each: &&store::PointView| each.mine.is_none() || each.standing == PointStanding::Again;
    let next = points.iter().filter(open).find(|each| each.number > point).or_else(|| points.iter().find(open));
    let go = match next {
        Some(next) if opinion != Opinion::Rejected => next.number,
        _ => point,
    };
    let said = match (recorded.defect, next) {
        (Some(defect), _) => Say::new("acceptance-rejected").with("defect", golive_store::defects::defect_code(&project, defect)),
        (None, None) => Say::new("acceptance-all-tried"),
        (None, Some(_)) => Say::new("acceptance-recorded"),
    };
    let here = session_path(&project, acceptance);
    Ok(Done::at(format!("{here}?point={go}#point-{go}")).saying(said.with("point", point)))
}

/// What the caller gave on a day: one sum, which none takes back.
#[server(endpoint = "testing/acceptance/hours", prefix = "/rpc")]
pub async fn log_hours(
    project: ProjectKey,
    acceptance: i32,
    #[server(default)] day: String,
    #[server(default)] hours: String,
    #[server(default)] note: String,
) -> Result<Done, Problem> {
    let desk = crate::web::desk()?;
    let day = crate::sprints::typed::date("day", &day)?.ok_or_else(|| Error::field("day", Say::new("error-required")))?;
    let minutes = crate::sprints::typed::hours("hours", &hours)?.ok_or_else(|| Error::field("hours", Say::new("error-required")))?;
    store::log_hours(&desk, &project, acceptance, day, minutes, &note).await?;
    Ok(crate::said("acceptance-hours-logged"))
}

/// `seen` is the hash of the statement that was on the page.
#[server(endpoint = "testing/acceptance/sign", prefix = "/rpc")]
pub async fn sign(
    project: ProjectKey,
    acceptance: i32,
    #[server(default)] decision: String,
    #[server(default)] reason: String,
    #[server(default)] reservations: Vec<u32>,
    #[server(default)] name: String,
    #[server(default)] seen: String,
) -> Result<Done, Problem> {
    let desk = crate::web::desk()?;
    let decision = decision.parse().map_err(|_| Problem(Error::field("decision", Say::new("error-choose"))))?;
    let reason = reason.replace("\r\n", "\n");
    let signing = store::Signing { decision, reason, reservations: reservations.into_iter().collect(), name, seen };
    store::sign(&desk, &project, acceptance, signing).await.map_err(boxed)?;
    let here = session_path(&project, acceptance);
    Ok(Done::at(format!("{here}/sign")).saying(Say::new("acceptance-signed")))
}

#[cfg(feature = "ssr")]
impl From<PointForm> for store::NewPoint {
    fn from(form: PointForm) -> Self {
        Self { text: form.text, requirement: form.requirement, case: form.case, item: form.item }
    }
}
