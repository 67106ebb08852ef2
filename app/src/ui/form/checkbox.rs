//! Yes or no.

use leptos::prelude::*;

use super::memory::Memory;

/// Sends `true` when checked and nothing when not.
#[component]
pub fn Checkbox(
    #[prop(into)] name: String,
    #[prop(into)] label: String,
    #[prop(optional)] checked: bool,
    /// A smaller line below the words.
    #[prop(optional, into)]
    note: String,
    #[prop(default = "true".to_owned(), into)] value: String,
) -> impl IntoView {
    let memory = Memory::of(&name);
    let checked = memory.chosen(&value, checked);
    view! {
        <div class="field">
            <label class="check">
                <input
                    type="checkbox"
                    id=memory.id.clone()
                    name=name
                    value=value
                    checked=checked
                    autofocus=memory.first_wrong
                    aria-invalid=memory.invalid()
                    aria-describedby=memory.described(false)
                />
                <span>{label}{(!note.is_empty()).then(|| view! { <small>{note}</small> })}</span>
            </label>
            {memory.error_view()}
        </div>
    }
}
