//! What one request leaves for the next page: a toast, or a refused form with everything that was typed.

use golive_domain::{Error, FieldError};
use serde::{Deserialize, Serialize};
use tower_sessions::Session;

use crate::{Done, keyed};

const KEY: &str = "flash";

/// Kept in the session, shown once.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Flash {
    #[serde(default)]
    pub done: Option<Done>,
    /// Why the last deed was refused, where no single field is to blame.
    #[serde(default)]
    pub problem: Option<Error>,
    #[serde(default)]
    pub form: Option<FormFlash>,
}

/// A refused form: its fields are filled again with what was typed, each error beside its field.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct FormFlash {
    /// The form's id, as its hidden `_form` field said.
    pub form: String,
    pub values: Vec<(String, String)>,
    pub errors: Vec<FieldError>,
}

impl FormFlash {
    pub fn value(&self, name: &str) -> Option<&str> {
        self.values.iter().find(|(field, _)| field == name).map(|(_, value)| value.as_str())
    }

    pub fn error(&self, name: &str) -> Option<&FieldError> {
        self.errors.iter().find(|error| error.field == name)
    }
}

impl Flash {
    /// A refusal of the form that sent `fields`. Secrets are not kept.
    pub fn refused(error: Error, fields: Vec<(String, String)>) -> Self {
        let form = fields.iter().find(|(name, _)| name == "_form").map(|(_, id)| id.clone()).unwrap_or_default();
        let sent: Vec<String> = fields.iter().map(|(name, _)| name.clone()).collect();
        let kept = fields.into_iter().filter(|(name, _)| !name.starts_with('_') && !is_secret(name));
        // PostgreSQL keeps no NUL in JSON.
        let values = kept.map(|(name, value)| (name.replace('\0', ""), value.replace('\0', ""))).collect();
        match error {
            Error::Invalid { fields: mut errors } => {
                for error in &mut errors {
                    if let Some(name) = keyed::control(&error.field, sent.iter().map(String::as_str)) {
                        error.field = name.to_owned();
                    }
                }
                Self { form: Some(FormFlash { form, values, errors }), ..Self::default() }
            }
            problem => Self { problem: Some(problem), form: Some(FormFlash { form, values, errors: Vec::new() }), done: None },
        }
    }

    /// What to say, and the form that sent `fields` as it is to be shown again.
    pub fn done(done: Done, fields: Vec<(String, String)>) -> Self {
        if done.filled.is_empty() {
            return Self { done: Some(done), ..Self::default() };
        }
        let filled = done.filled.clone();
        let rest = fields.into_iter().filter(|(name, _)| filled.iter().all(|(field, _)| field != name)).collect();
        let Self { form, .. } = Self::refused(Error::Invalid { fields: Vec::new() }, rest);
        let form = form.map(|form| FormFlash { values: form.values.into_iter().chain(filled).collect(), ..form });
        Self { done: Some(done), form, problem: None }
    }

    pub async fn leave(self, session: &Session) {
        if let Err(error) = session.insert(KEY, self).await {
            tracing::warn!(%error, "a flash was lost");
        }
    }

    /// What waits for the next page, which will take it.
    pub async fn waiting(session: &Session) -> Self {
        session.get(KEY).await.ok().flatten().unwrap_or_default()
    }

    pub async fn take(session: &Session) -> Self {
        // Removing what is not there would mark the session as changed, and every page would write it.
        match session.get_value(KEY).await {
            Ok(Some(_)) => session.remove(KEY).await.ok().flatten().unwrap_or_default(),
            _ => Self::default(),
        }
    }
}

/// By what the field is and what it is of: `mark[_4][reason]` is a reason of marks. What stands between is a key that people may have
/// chosen, and says nothing.
fn is_secret(name: &str) -> bool {
    let mut parts = name.split('[').map(|part| part.trim_end_matches(']'));
    let root = parts.next().unwrap_or_default();
    let leaf = parts.next_back().filter(|leaf| !leaf.starts_with('_')).unwrap_or_default();
    ["password", "code", "token", "secret", "sealed"].iter().any(|word| root.contains(word) || leaf.contains(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refused_form_keeps_everything_but_secrets() {
        let secret =
            ["password", "current_password", "secret_again", "code", "sealed_letter", "sealed[_R-1][text]", "sealed_other[0][name]"];
        let kept = ["title", "mark[_Barcode scan][reason]", "ask[_Reset a password][weight]", "custom[_tokens]", "limits[accepted]"];
        let fields = secret.iter().chain(&kept).map(|name| ((*name).to_owned(), "typed".to_owned())).collect();
        let flash = Flash::refused(Error::NotFound, fields);
        let names: Vec<String> = flash.form.expect("the form").values.into_iter().map(|(name, _)| name).collect();
        assert_eq!(names, kept);
    }
}
