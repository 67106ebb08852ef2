//! Articles before a ticket: who sends a question that may be answered already is shown the answers once, with everything typed, and
//! sends it anyway where they do not help.

use golive_domain::text::ProjectKey;
use golive_store::knowledge::suggest;

use crate::{
    Done, Problem,
    service::api::AskForm,
    web::{Flash, FormFlash, Visit},
};

/// The form of `service/ask`.
const FORM: &str = "ask";

/// What was typed into the form that asks, where it came back with answers.
#[derive(Clone, Debug, Default)]
pub struct Typed {
    pub title: String,
    pub body: String,
}

/// Back to the form, where articles may answer what is asked; `None` where none does, or they were shown before.
pub async fn answers_first(visit: &Visit, project: &ProjectKey, form: &AskForm, shown: &str) -> Result<Option<Done>, Problem> {
    if !shown.is_empty() {
        return Ok(None);
    }
    let found = suggest(&visit.desk, project, visit.viewer.locale, &form.title, &form.body).await?;
    if found.is_empty() {
        return Ok(None);
    }
    let typed = [
        ("title", &form.title),
        ("body", &form.body),
        ("request", &form.request),
        ("impact", &form.impact),
        ("urgency", &form.urgency),
        ("department", &form.department),
    ];
    // PostgreSQL keeps no NUL in JSON.
    let values = typed.into_iter().map(|(name, value)| (name.to_owned(), value.replace('\0', ""))).collect();
    let form = FormFlash { form: FORM.to_owned(), values, errors: Vec::new() };
    Flash { form: Some(form), ..Flash::default() }.leave(&visit.session).await;
    Ok(Some(Done::at(format!("/p/{project}/help/new?answers=yes"))))
}

/// What waits to be shown in the form; it stays there for the page.
pub async fn typed(visit: &Visit) -> Option<Typed> {
    let form = Flash::waiting(&visit.session).await.form.filter(|form| form.form == FORM)?;
    let of = |name: &str| form.value(name).unwrap_or_default().to_owned();
    Some(Typed { title: of("title"), body: of("body") })
}
