//! What a refused form remembers: the typed values and the errors, by field name.

use golive_domain::FieldError;
use leptos::prelude::*;

use crate::{i18n::say, web::FormFlash};

/// The form a field stands in. Ids of fields begin with it, so that two forms of a page may have a field of one name.
#[derive(Clone, Debug)]
pub struct FormId(pub String);

/// One field as it must be shown now.
pub(super) struct Memory {
    /// The id of the control; its hint is `<id>-hint`, its error `<id>-error`.
    pub id: String,
    /// What was typed, when the form was refused.
    pub typed: Vec<String>,
    /// The form was refused: what is not among the typed values was left empty.
    pub refused: bool,
    pub error: Option<String>,
    /// The first field with an error takes the focus.
    pub first_wrong: bool,
}

impl Memory {
    pub fn of(name: &str) -> Self {
        let form = with_context::<FormId, _>(|form| form.0.clone()).unwrap_or_default();
        let memory = with_context::<FormFlash, _>(|flash| {
            if flash.form != form {
                return None;
            }
            let typed = flash.values.iter().filter(|(field, _)| field == name).map(|(_, value)| value.clone()).collect();
            let error = flash.errors.iter().position(|error| error.field == name);
            Some((typed, error.map(|at| (at == 0, say(&flash.errors[at].say)))))
        });
        let id = field_id(&form, name);
        match memory.flatten() {
            None => Self { id, typed: Vec::new(), refused: false, error: None, first_wrong: false },
            Some((typed, None)) => Self { id, typed, refused: true, error: None, first_wrong: false },
            Some((typed, Some((first_wrong, error)))) => Self { id, typed, refused: true, error: Some(error), first_wrong },
        }
    }

    /// The one value to show: what was typed, else what is stored.
    pub fn value(&mut self, stored: String) -> String {
        self.typed.pop().unwrap_or(stored)
    }

    /// Whether a choice of this value is on.
    pub fn chosen(&self, value: &str, stored: bool) -> bool {
        if self.refused { self.typed.iter().any(|typed| typed == value) } else { stored }
    }

    pub fn invalid(&self) -> Option<&'static str> {
        self.error.is_some().then_some("true")
    }

    /// The ids of hint and error, for `aria-describedby`.
    pub fn described(&self, has_hint: bool) -> Option<String> {
        let hint = has_hint.then(|| format!("{}-hint", self.id));
        let error = self.error.is_some().then(|| format!("{}-error", self.id));
        let ids: Vec<_> = hint.into_iter().chain(error).collect();
        (!ids.is_empty()).then(|| ids.join(" "))
    }

    pub fn hint_view(&self, hint: String) -> Option<impl IntoView + use<>> {
        let id = format!("{}-hint", self.id);
        (!hint.is_empty()).then(|| view! { <p class="hint" id=id>{hint}</p> })
    }

    pub fn error_view(&self) -> Option<impl IntoView + use<>> {
        let id = format!("{}-error", self.id);
        self.error.clone().map(|error| view! { <p class="error" id=id>{error}</p> })
    }
}

/// The errors of the form around, each with the id of its field; empty for what no single field is to blame.
pub(super) fn errors() -> Vec<(String, String)> {
    let form = with_context::<FormId, _>(|form| form.0.clone()).unwrap_or_default();
    let line = |error: &FieldError| {
        let id = if error.field.is_empty() { String::new() } else { field_id(&form, &error.field) };
        (id, say(&error.say))
    };
    let errors = with_context::<FormFlash, _>(|flash| (flash.form == form).then(|| flash.errors.iter().map(line).collect()));
    errors.flatten().unwrap_or_default()
}

fn field_id(form: &str, name: &str) -> String {
    if form.is_empty() { name.to_owned() } else { format!("{form}-{name}") }
}
