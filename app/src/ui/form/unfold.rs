//! Folded away until it is wanted: a form, or a text that few read.

use std::sync::{
    Arc,
    atomic::{AtomicBool, Ordering},
};

use leptos::{context::Provider, prelude::*};

use crate::ui::tone::classes;

/// Told by a form inside that it was refused: what folds it away must be open, or nobody sees why.
#[derive(Clone, Default)]
pub(super) struct Unfolds(Arc<AtomicBool>);

impl Unfolds {
    /// Opens everything around the form being rendered.
    pub(super) fn all() {
        if let Some(fold) = use_context::<Self>() {
            fold.0.store(true, Ordering::Relaxed);
        }
    }
}

/// A `<details>` that comes back open when a form inside it was refused.
#[component]
pub fn Unfold(
    #[prop(into)] summary: String,
    /// The summary looks like a small button instead of a line with a mark.
    #[prop(optional)]
    button: bool,
    #[prop(optional, into)] class: String,
    children: Children,
) -> impl IntoView {
    let fold = Unfolds::default();
    // The forms inside are rendered first: they know whether they were refused.
    let inside = view! { <Provider value=fold.clone()>{children()}</Provider> }.into_any();
    let open = fold.0.load(Ordering::Relaxed);
    if open {
        Unfolds::all();
    }
    view! {
        <details class=classes(["unfold", &class]) open=open>
            <summary class=button.then_some("btn small")>{summary}</summary>
            {inside}
        </details>
    }
}

#[cfg(test)]
mod tests {
    use golive_domain::people::Locale;

    use super::*;
    use crate::{i18n::tests::reader, ui::Form, web::FormFlash};

    #[test]
    fn what_folds_a_refused_form_away_comes_back_open() {
        let html = Owner::new().with(|| {
            provide_context(reader(Locale::En));
            provide_context(FormFlash { form: "reject-2".into(), ..FormFlash::default() });
            view! {
                <Unfold summary="First"><Form id="reject-1" action="/"><p></p></Form></Unfold>
                <Unfold summary="Around"><Unfold summary="Second"><Form id="reject-2" action="/"><p></p></Form></Unfold></Unfold>
            }
            .to_html()
        });
        let opened: Vec<bool> = html.split("<details").skip(1).map(|part| part[..part.find('>').unwrap()].contains("open")).collect();
        assert_eq!(opened, [false, true, true], "{html}");
    }
}
