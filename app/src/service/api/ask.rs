//! Asking for help, and what a requester does with the own tickets.

use golive_domain::text::ProjectKey;
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

#[cfg(feature = "ssr")]
use super::{chosen, wanted};
#[cfg(feature = "ssr")]
use crate::service::ticket_path;
use crate::{Done, Problem};
#[cfg(feature = "ssr")]
use golive_domain::{Say, service::Channel};
#[cfg(feature = "ssr")]
use golive_store::service as store;

/// What is asked, as its form writes it: every value a text.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct AskForm {
    pub title: String,
    pub body: String,
    pub request: String,
    pub impact: String,
    pub urgency: String,
    pub department: String,
}

#[server(endpoint = "service/ask", prefix = "/rpc")]
pub async fn ask(
    project: ProjectKey,
    /// Not empty where articles that may answer were shown.
    #[server(default)]
    shown: String,
    #[server(flatten)] form: AskForm,
) -> Result<Done, Problem> {
    let visit = crate::web::visit()?;
    let new = form.clone().read()?;
    let files = crate::web::uploads();
    // Files would have to be chosen again: whoever sends some is not asked to look first.
    if files.is_empty()
        && let Some(answers) = crate::knowledge::answers_first(&visit, &project, &form, &shown).await?
    {
        return Ok(answers);
    }
    let number = store::ask_with(&visit.desk, &project, new, Channel::Web, &files).await?;
    Ok(Done::at(ticket_path(&project, number)).saying(Say::new("ticket-asked").with("code", store::ticket_code(&project, number))))
}

#[server(endpoint = "service/take-down", prefix = "/rpc")]
pub async fn take_down(
    project: ProjectKey,
    #[server(default)] name: String,
    #[server(default)] email: String,
    #[server(flatten)] form: AskForm,
) -> Result<Done, Problem> {
    let desk = crate::web::desk()?;
    let number = store::take_down_with(&desk, &project, store::Caller { name, email }, form.read()?, &crate::web::uploads()).await?;
    Ok(Done::at(ticket_path(&project, number)).saying(Say::new("ticket-taken-down")))
}

/// Where the ticket is over too long, the message opens another one: that one is shown.
#[server(endpoint = "service/write", prefix = "/rpc")]
pub async fn write(project: ProjectKey, number: i32, #[server(default)] body: String) -> Result<Done, Problem> {
    let desk = crate::web::desk()?;
    let belongs = store::write_with(&desk, &project, number, &body, Channel::Web, &crate::web::uploads()).await?;
    if belongs == number {
        return Ok(crate::said("ticket-written"));
    }
    let anew = Say::new("ticket-opened-anew").with("code", store::ticket_code(&project, belongs));
    Ok(Done::at(ticket_path(&project, belongs)).saying(anew))
}

#[server(endpoint = "service/rate", prefix = "/rpc")]
pub async fn rate(
    project: ProjectKey,
    number: i32,
    #[server(default)] rating: String,
    #[server(default)] remark: String,
) -> Result<Done, Problem> {
    let desk = crate::web::desk()?;
    store::rate(&desk, &project, number, wanted("rating", &rating)?, &remark).await?;
    Ok(crate::said("ticket-rated"))
}

#[cfg(feature = "ssr")]
impl AskForm {
    pub(super) fn read(self) -> Result<store::NewTicket, Problem> {
        let mut refused = golive_domain::error::Refusals::default();
        let choose = || Say::new("error-choose");
        let request = refused.take("request", self.request.parse().map_err(|_| choose()));
        let impact = refused.take("impact", self.impact.parse().map_err(|_| choose()));
        let urgency = refused.take("urgency", self.urgency.parse().map_err(|_| choose()));
        if self.title.trim().is_empty() {
            refused.add("title", Say::new("error-required"));
        }
        refused.finish()?;
        let (Some(request), Some(impact), Some(urgency)) = (request, impact, urgency) else {
            return Err(Problem(golive_domain::Error::field("request", choose())));
        };
        let department = chosen("department", &self.department)?;
        Ok(store::NewTicket { title: self.title, body: self.body, request, impact, urgency, department })
    }
}
