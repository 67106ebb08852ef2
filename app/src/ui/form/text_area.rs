//! A text of many lines.

use leptos::prelude::*;

use super::{field::Label, memory::Memory};
use crate::ui::tone::given;

#[component]
pub fn TextArea(
    #[prop(into)] name: String,
    #[prop(into)] label: String,
    #[prop(optional, into)] value: String,
    #[prop(optional, into)] hint: String,
    #[prop(optional)] optional: bool,
    #[prop(default = 4)] rows: u32,
    #[prop(optional, into)] placeholder: String,
) -> impl IntoView {
    let mut memory = Memory::of(&name);
    // HTML drops one line break after the opening tag: give it one to drop.
    let value = format!("\n{}", memory.value(value));
    view! {
        <div class="field">
            <Label id=memory.id.clone() label optional/>
            {memory.hint_view(hint.clone())}
            <textarea
                class="input"
                id=memory.id.clone()
                name=name
                rows=rows
                dir="auto"
                required=!optional
                autofocus=memory.first_wrong
                placeholder=given(placeholder)
                aria-invalid=memory.invalid()
                aria-describedby=memory.described(!hint.is_empty())
            >
                {value}
            </textarea>
            {memory.error_view()}
        </div>
    }
}
