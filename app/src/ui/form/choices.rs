//! A few choices, all in sight.

use leptos::prelude::*;

use super::{Choice, memory::Memory};

/// Radio buttons, or checkboxes with `many`, under one question.
#[component]
pub fn Choices(
    #[prop(into)] name: String,
    #[prop(into)] label: String,
    options: Vec<Choice>,
    /// The values that are on.
    #[prop(optional)]
    chosen: Vec<String>,
    #[prop(optional, into)] hint: String,
    /// Any number of them.
    #[prop(optional)]
    many: bool,
) -> impl IntoView {
    let memory = Memory::of(&name);
    let described = memory.described(!hint.is_empty());
    let options = checks(&memory, &name, if many { "checkbox" } else { "radio" }, options, &chosen);
    view! {
        <fieldset
            class="choices"
            id=memory.id.clone()
            tabindex="-1"
            aria-invalid=memory.invalid()
            aria-describedby=described
        >
            <legend>{label}</legend>
            {memory.hint_view(hint)}
            {options}
            {memory.error_view()}
        </fieldset>
    }
}

/// One of a few short words, side by side.
#[component]
pub fn Segments(
    #[prop(into)] name: String,
    #[prop(into)] label: String,
    options: Vec<Choice>,
    #[prop(optional, into)] value: String,
    /// The question is read where a heading does not ask it already.
    #[prop(optional)]
    show_label: bool,
) -> impl IntoView {
    let mut memory = Memory::of(&name);
    let value = memory.value(value);
    let options = options
        .into_iter()
        .map(|each| {
            let checked = each.value == value;
            view! { <label><input type="radio" name=name.clone() value=each.value checked=checked/><span>{each.label}</span></label> }
        })
        .collect_view();
    view! {
        <fieldset class="segments" id=memory.id.clone() tabindex="-1">
            <legend class:visually-hidden=!show_label>{label}</legend>
            <div>{options}</div>
            {memory.error_view()}
        </fieldset>
    }
}

/// The lines of a group of checkboxes or radio buttons.
pub(super) fn checks(memory: &Memory, name: &str, kind: &'static str, options: Vec<Choice>, chosen: &[String]) -> impl IntoView + use<> {
    options
        .into_iter()
        .map(|each| {
            let checked = memory.chosen(&each.value, chosen.contains(&each.value));
            view! {
                <label class="check">
                    <input type=kind name=name.to_owned() value=each.value checked=checked/>
                    <span dir="auto">{each.label}{(!each.note.is_empty()).then(|| view! { <small>{each.note}</small> })}</span>
                </label>
            }
        })
        .collect_view()
}
