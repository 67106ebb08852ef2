//! Texts that replies begin with: keeping them, and putting one into a reply.

use golive_domain::{id::TemplateId, text::ProjectKey};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

#[cfg(feature = "ssr")]
use super::wanted;
use crate::{Done, Problem};
#[cfg(feature = "ssr")]
use crate::{
    i18n::{Formats, t_in},
    service::ticket_path,
};
#[cfg(feature = "ssr")]
use golive_domain::{Say, service::phrases::Place};
#[cfg(feature = "ssr")]
use golive_store::service::{self as store, Drafted};

/// A text as its form writes it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct TemplateForm {
    pub name: String,
    pub locale: String,
    pub body: String,
}

#[server(endpoint = "service/add-template", prefix = "/rpc")]
pub async fn add_template(project: ProjectKey, #[server(flatten)] form: TemplateForm) -> Result<Done, Problem> {
    let desk = crate::web::desk()?;
    store::add_template(&desk, &project, form.fields()?).await?;
    Ok(Done::at(format!("/p/{project}/queue/templates")).saying(Say::new("template-saved")))
}

#[server(endpoint = "service/edit-template", prefix = "/rpc")]
pub async fn edit_template(
    project: ProjectKey,
    template: TemplateId,
    version: i32,
    #[server(flatten)] form: TemplateForm,
) -> Result<Done, Problem> {
    let desk = crate::web::desk()?;
    store::edit_template(&desk, &project, template, version, form.fields()?).await?;
    Ok(Done::at(format!("/p/{project}/queue/templates")).saying(Say::new("template-saved")))
}

#[server(endpoint = "service/retire-template", prefix = "/rpc")]
pub async fn retire_template(project: ProjectKey, template: TemplateId) -> Result<Done, Problem> {
    store::retire_template(&crate::web::desk()?, &project, template).await?;
    let back = [("project", project.to_string()), ("template", template.to_string())];
    Ok(crate::said("template-was-retired").undone_by("/rpc/service/restore-template", back))
}

#[server(endpoint = "service/restore-template", prefix = "/rpc")]
pub async fn restore_template(project: ProjectKey, template: TemplateId) -> Result<Done, Problem> {
    store::restore_template(&crate::web::desk()?, &project, template).await?;
    Ok(crate::said("template-was-restored"))
}

/// A button of the reply's own form: the form comes back as it was, the text below what was typed.
#[server(endpoint = "service/insert-template", prefix = "/rpc")]
pub async fn insert_template(
    project: ProjectKey,
    number: i32,
    #[server(default)] template: String,
    #[server(default)] body: String,
) -> Result<Done, Problem> {
    let visit = crate::web::visit()?;
    let text = draft(&store::drafted(&visit.desk, &project, number, &template).await?, visit.viewer.now);
    let body = match body.trim_end() {
        "" => text,
        typed => format!("{typed}\n\n{text}"),
    };
    Ok(Done::at(format!("{}#answer", ticket_path(&project, number))).filling("body", body))
}

/// Marks of direction belong on a page, not into what is sent.
#[cfg(feature = "ssr")]
const MARKS: [char; 2] = ['\u{2068}', '\u{2069}'];

/// A text with everything in its places, as people of its language read it.
#[cfg(feature = "ssr")]
pub fn draft(draft: &Drafted, now: chrono::DateTime<chrono::Utc>) -> String {
    let zone = draft.zone.parse().unwrap_or(chrono_tz::Tz::UTC);
    let formats = Formats { locale: draft.locale, calendar: draft.calendar, zone, now };
    draft.phrase.fill(|place| match place {
        Place::Requester => draft.requester.clone(),
        Place::Agent => draft.agent.clone(),
        Place::Ticket => draft.ticket.clone(),
        Place::Title => draft.title.clone(),
        Place::Project => draft.project.clone(),
        Place::Due => draft.due.map_or_else(|| t_in(draft.locale, "template-no-due", &[]), |due| formats.exact(due).replace(MARKS, "")),
    })
}

#[cfg(feature = "ssr")]
impl TemplateForm {
    fn fields(self) -> Result<store::TemplateFields, Problem> {
        Ok(store::TemplateFields { locale: wanted("locale", &self.locale)?, name: self.name, body: self.body })
    }
}
