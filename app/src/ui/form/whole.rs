//! The form itself.

use leptos::{context::Provider, prelude::*};

use super::{ErrorSummary, FormId, unfold::Unfolds};
use crate::{
    ui::{Icon, Look, tone::classes},
    web::{FormFlash, Viewer},
};

/// A form that posts to a server function. Its `id` tells a refused one from the others of the page.
#[component]
pub fn Form(
    #[prop(into)] id: String,
    #[prop(into)] action: String,
    /// Where to go when it is done; left out, the answer says or the page stays.
    #[prop(optional, into)]
    next: String,
    /// Takes all the width instead of a reading column.
    #[prop(optional)]
    wide: bool,
    /// Instead of `form`, where a feature draws its own: `bulk`, `move`.
    #[prop(optional, into)]
    class: String,
    /// It carries files.
    #[prop(optional)]
    files: bool,
    /// Values sent along unseen: ids, the version that was read.
    #[prop(optional)]
    hidden: Vec<(&'static str, String)>,
    children: Children,
) -> impl IntoView {
    let class = if class.is_empty() { classes(["form", if wide { "wide" } else { "" }]) } else { class };
    let (own, sent) = (FormId(id.clone()), id.clone());
    if with_context::<FormFlash, _>(|flash| flash.form == id).unwrap_or(false) {
        Unfolds::all();
    }
    view! {
        <form class=class id=id method="post" action=action enctype=files.then_some("multipart/form-data") novalidate>
            <input type="hidden" name="_form" value=sent/>
            <Whereto next/>
            <Hidden values=hidden/>
            <Provider value=own>
                <ErrorSummary/>
                {children()}
            </Provider>
        </form>
    }
}

/// One button that posts: a deed of one click.
#[component]
pub fn PostButton(
    #[prop(into)] action: String,
    #[prop(optional)] hidden: Vec<(&'static str, String)>,
    #[prop(optional, into)] next: String,
    #[prop(optional)] look: Look,
    #[prop(optional)] small: bool,
    #[prop(optional, into)] icon: String,
    /// What a screen reader says; shown too where there are no children and no icon.
    #[prop(into)]
    label: String,
    /// The icon alone is shown.
    #[prop(optional)]
    icon_only: bool,
) -> impl IntoView {
    let class = classes(["btn", look.class(), if small { "small" } else { "" }, if icon_only { "icon-only" } else { "" }]);
    let icon = (!icon.is_empty()).then(|| view! { <Icon name=icon/> });
    let (said, shown) = if icon_only { (Some(label), None) } else { (None, Some(label)) };
    view! {
        <form method="post" action=action>
            <Whereto next/>
            <Hidden values=hidden/>
            <button class=class type="submit" aria-label=said.clone() title=said>{icon}{shown}</button>
        </form>
    }
}

/// Where the answer leads: on success and on refusal.
#[component]
fn Whereto(next: String) -> impl IntoView {
    let back = with_context::<Viewer, _>(|viewer| viewer.path.clone());
    view! {
        {back.map(|back| view! { <input type="hidden" name="_back" value=back/> })}
        {(!next.is_empty()).then(|| view! { <input type="hidden" name="_next" value=next/> })}
    }
}

#[component]
fn Hidden(values: Vec<(&'static str, String)>) -> impl IntoView {
    values.into_iter().map(|(name, value)| view! { <input type="hidden" name=name value=value/> }).collect_view()
}

/// Fields side by side as they fit.
#[component]
pub fn FormRow(children: Children) -> impl IntoView {
    view! { <div class="form-row">{children()}</div> }
}

/// The buttons at the end of a form.
#[component]
pub fn FormActions(children: Children) -> impl IntoView {
    view! { <div class="form-actions">{children()}</div> }
}
