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

#[cfg(test)]
mod tests {
    use golive_domain::{Say, people::Locale};

    use super::*;
    use crate::{
        i18n::tests::reader,
        ui::{Checkbox, Field, Form},
    };

    /// The form `edit` as it is shown after the form `refused` was, with `title` refused and `mail` left off.
    fn shown_after(refused: &str) -> String {
        let error = FieldError { field: "title".into(), say: Say::new("error-required") };
        let flash = FormFlash {
            form: refused.into(),
            values: vec![("title".into(), "typed".into()), ("secret".into(), "typed".into())],
            errors: vec![error],
        };
        Owner::new().with(|| {
            provide_context(reader(Locale::En));
            provide_context(flash);
            view! {
                <Form id="edit" action="/rpc/edit">
                    <Field name="title" label="Title" value="stored" hint="Short"/>
                    <Field name="secret" label="Secret" kind="password"/>
                    <Checkbox name="mail" label="Mail" checked=true/>
                </Form>
            }
            .to_html()
        })
    }

    #[test]
    fn a_refused_form_keeps_what_was_typed_and_names_the_field() {
        let html = shown_after("edit");
        assert!(html.contains(r#"value="typed""#) && !html.contains("stored"), "{html}");
        assert!(html.contains(r##"<a href="#edit-title">Fill this in"##), "{html}");
        assert!(html.contains(r#"aria-invalid="true" aria-describedby="edit-title-hint edit-title-error""#), "{html}");
        assert_eq!(html.matches("autofocus").count(), 1);
        assert_eq!(html.matches("typed").count(), 1, "a password is not put back");
        assert!(!html.contains("checked"), "what was left off stays off");
    }

    #[test]
    fn another_form_of_the_page_is_not_touched() {
        let html = shown_after("other");
        assert!(html.contains("stored") && html.contains("checked") && !html.contains("error"), "{html}");
    }

    #[test]
    fn a_form_says_who_it_is_and_where_it_stands() {
        let html = shown_after("other");
        assert!(html.contains(r#"name="_form" value="edit""#) && html.contains(r#"name="_back" value="/""#), "{html}");
    }
}
