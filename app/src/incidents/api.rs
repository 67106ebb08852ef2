//! What the forms of incidents post to.

use golive_domain::text::ProjectKey;
use leptos::prelude::*;

#[cfg(feature = "ssr")]
use super::incident_path;
use crate::{Done, Problem};
#[cfg(feature = "ssr")]
use golive_domain::{Error, Say, service::Channel};
#[cfg(feature = "ssr")]
use golive_store::incidents::{self as store, Ending};

/// A ticket is a major incident from now on; its page is shown.
#[server(endpoint = "incidents/declare", prefix = "/rpc")]
pub async fn declare(
    project: ProjectKey,
    number: i32,
    #[server(default)] title: String,
    #[server(default)] status: String,
) -> Result<Done, Problem> {
    let incident = store::declare(&crate::web::desk()?, &project, number, &title, &status).await?;
    Ok(Done::at(incident_path(&project, incident)).saying(Say::new("incident-was-declared")))
}

#[server(endpoint = "incidents/update", prefix = "/rpc")]
pub async fn update(project: ProjectKey, incident: i32, #[server(default)] body: String) -> Result<Done, Problem> {
    store::update(&crate::web::desk()?, &project, incident, &body).await?;
    Ok(crate::said("incident-was-updated"))
}

/// "Me too", with a ticket of one's own where one is chosen.
#[server(endpoint = "incidents/join", prefix = "/rpc")]
pub async fn join(project: ProjectKey, incident: i32, #[server(default)] ticket: String) -> Result<Done, Problem> {
    let with = match ticket.trim() {
        "" => None,
        text => Some(text.parse().map_err(|_| Problem(Error::field("ticket", Say::new("error-choose"))))?),
    };
    store::join(&crate::web::desk()?, &project, incident, with).await?;
    Ok(crate::said("incident-joined"))
}

/// A ticket, named by its code, hangs on the incident.
#[server(endpoint = "incidents/link", prefix = "/rpc")]
pub async fn link(project: ProjectKey, incident: i32, #[server(default)] ticket: String) -> Result<Done, Problem> {
    store::link(&crate::web::desk()?, &project, incident, &ticket).await?;
    Ok(crate::said("incident-linked"))
}

#[server(endpoint = "incidents/unlink", prefix = "/rpc")]
pub async fn unlink(project: ProjectKey, incident: i32, ticket: i32) -> Result<Done, Problem> {
    store::unlink(&crate::web::desk()?, &project, incident, ticket).await?;
    Ok(crate::said("incident-unlinked"))
}

/// It is over; what hangs on it is resolved with it where that is wanted.
#[server(endpoint = "incidents/end", prefix = "/rpc")]
pub async fn end(
    project: ProjectKey,
    incident: i32,
    #[server(default)] closing: String,
    #[server(default)] resolve: bool,
) -> Result<Done, Problem> {
    let resolved = store::end(&crate::web::desk()?, &project, incident, Ending { closing, resolve }, Channel::Web).await?;
    Ok(Done::at(incident_path(&project, incident)).saying(Say::new("incident-was-ended").with("count", resolved)))
}
