//! What went wrong and what to do next, for every [`Error`] there is.

use golive_domain::{Conflict, Error, FieldError, events::Change};
use leptos::prelude::*;

use super::{FromTo, LinkButton, Look, Said};
use crate::i18n::{bytes, known, say, t};

/// A refusal or failure on a page that goes on.
#[component]
pub fn ProblemBox(error: Error) -> impl IntoView {
    let told = told(error);
    view! { <section class="problem" role="alert"><h2>{told.title}</h2>{told.rest}</section> }
}

/// A refusal or failure that is all there is to show.
pub fn problem_page(error: Error) -> impl IntoView {
    let told = told(error);
    view! { <section class="problem" role="alert"><h1>{told.title}</h1>{told.rest}</section> }
}

/// The title and everything below it.
struct Told {
    title: String,
    rest: AnyView,
}

fn told(error: Error) -> Told {
    match error {
        Error::SignedOut => plain("signed-out", action("/sign-in", "action-sign-in")),
        Error::Forbidden => plain("forbidden", ()),
        Error::NotFound => plain("not-found", action("/projects", "frame-all-projects")),
        Error::Invalid { fields } => plain("invalid", refusals(&fields)),
        Error::Conflict(Conflict::Rule { say: rule }) => of(t("problem-rule-title"), say(&rule), ()),
        Error::Conflict(Conflict::Edited { by, changes, .. }) => {
            of(t!("problem-edited-title", "who" = by), t("problem-edited-next"), changed(&changes))
        }
        Error::TooMany { wait_seconds } => of(t("problem-too-many-title"), waiting(wait_seconds), ()),
        Error::TooLarge { limit_bytes } => of(t("problem-too-large-title"), t!("problem-too-large-next", "limit" = bytes(limit_bytes)), ()),
        Error::Unavailable => plain("unavailable", ()),
        Error::Internal { incident } => plain(
            "internal",
            view! { <p class="incident soft">{t("problem-incident")}" "<code dir="ltr">{incident.to_string()}</code></p> },
        ),
    }
}

/// What happened and what to do next are both in the words of the language.
fn plain(kind: &str, rest: impl IntoView + 'static) -> Told {
    of(t(&format!("problem-{kind}-title")), t(&format!("problem-{kind}-next")), rest)
}

fn of(title: String, next: String, rest: impl IntoView + 'static) -> Told {
    Told { title, rest: view! { <p>{next}</p>{rest} }.into_any() }
}

fn action(href: &'static str, key: &str) -> AnyView {
    let text = t(key);
    view! { <div class="actions"><LinkButton href look=Look::Primary>{text}</LinkButton></div> }.into_any()
}

fn refusals(fields: &[FieldError]) -> AnyView {
    let line = |error: &FieldError| {
        let name = known(&format!("field-{}", error.field)).map(|name| format!("{name}: ")).unwrap_or_default();
        view! { <li>{name}{say(&error.say)}</li> }
    };
    view! { <ul class="list">{fields.iter().map(line).collect_view()}</ul> }.into_any()
}

/// What the other editor changed.
fn changed(changes: &[Change]) -> AnyView {
    let line = |change: &Change| {
        view! { <li class="change"><FromTo said=Said::of(change, None, |_| None)/></li> }
    };
    view! { <ul class="list">{changes.iter().map(line).collect_view()}</ul> }.into_any()
}

fn waiting(seconds: u32) -> String {
    match seconds {
        0..90 => t!("problem-too-many-seconds", "count" = seconds),
        _ => t!("problem-too-many-minutes", "count" = seconds.div_ceil(60)),
    }
}

#[cfg(test)]
mod tests {
    use golive_domain::{Say, people::Locale, words::Word};

    use super::*;
    use crate::i18n::tests::reader;

    #[test]
    fn every_error_is_said_in_every_language() {
        let errors = [
            Error::SignedOut,
            Error::Forbidden,
            Error::NotFound,
            Error::field("title", Say::new("error-required")),
            Error::rule(Say::new("error-undo-stale")),
            Error::Conflict(Conflict::Edited { version: 2, by: "Oksana K.".into(), changes: vec![Change::new("points", 5, 8)] }),
            Error::TooMany { wait_seconds: 30 },
            Error::TooMany { wait_seconds: 900 },
            Error::TooLarge { limit_bytes: 10_000_000 },
            Error::Unavailable,
            Error::Internal { incident: "018f4c1e-0000-7000-8000-000000000001".parse().unwrap() },
        ];
        for (locale, error) in Locale::ALL.iter().flat_map(|locale| errors.iter().map(move |error| (*locale, error.clone()))) {
            let html = Owner::new().with(|| {
                provide_context(reader(locale));
                problem_page(error.clone()).to_html()
            });
            assert!(!html.contains("problem-") && !html.contains("error-") && html.contains("<h1>"), "{locale} {error:?}: {html}");
        }
    }
}
