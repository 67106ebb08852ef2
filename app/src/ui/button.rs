//! Buttons do, links go; both can look like a button.

use leptos::{either::Either, prelude::*};

use super::{
    Icon,
    tone::{classes, given},
};

/// How much a button asks for attention.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Look {
    #[default]
    Plain,
    /// The one main action of a page.
    Primary,
    /// Destroys something.
    Danger,
    /// No border.
    Quiet,
    /// Reads like a link.
    Link,
}

impl Look {
    pub(super) fn class(self) -> &'static str {
        match self {
            Self::Plain => "",
            Self::Primary => "primary",
            Self::Danger => "danger",
            Self::Quiet => "quiet",
            Self::Link => "link",
        }
    }
}

/// A button. It submits its form, unless it opens a popover or a dialog.
///
/// Without children it shows its icon alone and `label` is what a screen reader says.
#[component]
pub fn Button(
    #[prop(optional)] look: Look,
    #[prop(optional)] small: bool,
    #[prop(optional, into)] icon: String,
    #[prop(optional, into)] label: String,
    /// The id of the popover it opens and closes.
    #[prop(optional, into)]
    popover: String,
    /// The id of the dialog it opens.
    #[prop(optional, into)]
    dialog: String,
    /// What it tells its form: the button's own name and value.
    #[prop(optional, into)]
    name: String,
    #[prop(optional, into)] value: String,
    /// Sends its form elsewhere.
    #[prop(optional, into)]
    action: String,
    /// The id of the form it submits, where it stands outside of it.
    #[prop(optional, into)]
    form: String,
    #[prop(optional)] disabled: bool,
    #[prop(optional)] children: Option<Children>,
) -> impl IntoView {
    let kind = if popover.is_empty() && dialog.is_empty() { "submit" } else { "button" };
    let command = (!dialog.is_empty()).then_some("show-modal");
    let icon_only = children.is_none();
    view! {
        <button
            class=class_of(look, small, icon_only)
            type=kind
            name=given(name)
            value=given(value)
            form=given(form)
            formaction=given(action)
            popovertarget=given(popover)
            command=command
            commandfor=given(dialog)
            aria-label=given(label.clone())
            title=if icon_only { given(label) } else { None }
            disabled=disabled
        >
            {inside(icon, children)}
        </button>
    }
}

/// A link that looks like a button.
#[component]
pub fn LinkButton(
    #[prop(into)] href: String,
    #[prop(optional)] look: Look,
    #[prop(optional)] small: bool,
    #[prop(optional, into)] icon: String,
    #[prop(optional, into)] label: String,
    /// The one of a group that is shown now.
    #[prop(optional)]
    current: bool,
    #[prop(optional)] children: Option<Children>,
) -> impl IntoView {
    let icon_only = children.is_none();
    view! {
        <a
            class=class_of(look, small, icon_only)
            href=href
            aria-label=given(label.clone())
            title=if icon_only { given(label) } else { None }
            aria-current=current.then_some("true")
        >
            {inside(icon, children)}
        </a>
    }
}

/// Buttons that are joined: the views of a list.
#[component]
pub fn ButtonGroup(#[prop(into)] label: String, children: Children) -> impl IntoView {
    view! { <div class="btn-group" role="group" aria-label=label>{children()}</div> }
}

fn class_of(look: Look, small: bool, icon_only: bool) -> String {
    classes(["btn", look.class(), if small { "small" } else { "" }, if icon_only { "icon-only" } else { "" }])
}

fn inside(icon: String, children: Option<Children>) -> impl IntoView {
    let icon = (!icon.is_empty()).then(|| view! { <Icon name=icon/> });
    match children {
        Some(children) => Either::Left(view! { {icon}{children()} }),
        None => Either::Right(icon),
    }
}
