//! A text of many lines.

use leptos::prelude::*;

use super::{field::Label, memory::Memory};
use crate::ui::{html::escaped, tone::given};

/// Views do not escape what stands in a `<textarea>`: texts of people go through this part, never into a bare one.
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
    let value = format!("\n{}", escaped(&memory.value(value)));
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
                inner_html=value
            ></textarea>
            {memory.error_view()}
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::tests::reader;

    #[test]
    fn a_text_cannot_leave_its_field() {
        let html = Owner::new().with(|| {
            provide_context(reader(golive_domain::people::Locale::En));
            view! { <TextArea name="text" label="Text" value="</textarea><script>alert(1)</script>"/> }.to_html()
        });
        assert!(html.contains("&lt;/textarea&gt;&lt;script&gt;") && !html.contains("<script"), "{html}");
    }
}
