//! Long lists: one of them by typing, or many of them behind one field.

use leptos::prelude::*;

use super::{Choice, Field, choices::checks, memory::Memory};
use crate::i18n::list as joined;

/// A text field that suggests. What is typed is sent, suggested or not.
#[component]
pub fn Combobox(
    #[prop(into)] name: String,
    #[prop(into)] label: String,
    suggestions: Vec<String>,
    #[prop(optional, into)] value: String,
    #[prop(optional, into)] hint: String,
    #[prop(optional)] optional: bool,
    #[prop(optional, into)] class: String,
    #[prop(optional, into)] placeholder: String,
) -> impl IntoView {
    let list = format!("{}-list", Memory::of(&name).id);
    let suggestions = suggestions.into_iter().map(|each| view! { <option value=each></option> }).collect_view();
    view! {
        <Field name label value hint optional class placeholder list=list.clone() autocomplete="off"/>
        <datalist id=list>{suggestions}</datalist>
    }
}

/// Many of a long list, folded away behind a line that names the chosen ones.
#[component]
pub fn CheckList(
    #[prop(into)] name: String,
    #[prop(into)] label: String,
    options: Vec<Choice>,
    #[prop(optional)] chosen: Vec<String>,
    /// What the folded line says when nothing is chosen.
    #[prop(into)]
    blank: String,
) -> impl IntoView {
    let memory = Memory::of(&name);
    let on = options.iter().filter(|each| memory.chosen(&each.value, chosen.contains(&each.value)));
    let on: Vec<_> = on.map(|each| each.label.clone()).collect();
    let line = if on.is_empty() { blank } else { joined(on) };
    let options = checks(&memory, &name, "checkbox", options, &chosen);
    view! {
        <div class="field">
            <span class="label-text" id=format!("{}-label", memory.id)>{label}</span>
            <details class="combobox" id=memory.id.clone()>
                <summary class="input" aria-labelledby=format!("{0}-label {0}-chosen", memory.id)>
                    <span id=format!("{}-chosen", memory.id) dir="auto">{line}</span>
                </summary>
                <div class="combobox-list" role="group" aria-labelledby=format!("{}-label", memory.id)>{options}</div>
            </details>
            {memory.error_view()}
        </div>
    }
}
