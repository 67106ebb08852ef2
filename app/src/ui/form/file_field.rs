//! A file, dropped or chosen.

use leptos::prelude::*;

use super::memory::Memory;
use crate::{
    i18n::t,
    ui::{Icon, tone::given},
};

#[component]
pub fn FileField(
    #[prop(into)] name: String,
    #[prop(into)] label: String,
    #[prop(optional, into)] hint: String,
    /// Types and endings that are taken: `.csv,.xlsx`.
    #[prop(optional, into)]
    accept: String,
    #[prop(optional)] many: bool,
    #[prop(optional)] optional: bool,
) -> impl IntoView {
    let memory = Memory::of(&name);
    view! {
        <div class="field">
            <span class="label-text" id=format!("{}-label", memory.id)>
                {label}{optional.then(|| view! { " "<span class="optional">{t("field-optional")}</span> })}
            </span>
            {memory.hint_view(hint.clone())}
            <label class="drop-zone">
                <Icon name="attach" large=true/>
                <span class="btn small">{t("file-choose")}</span>
                <span>{t("file-drop")}</span>
                <input
                    class="file"
                    type="file"
                    id=memory.id.clone()
                    name=name
                    accept=given(accept)
                    multiple=many
                    required=!optional
                    autofocus=memory.first_wrong
                    aria-labelledby=format!("{}-label", memory.id)
                    aria-invalid=memory.invalid()
                    aria-describedby=memory.described(!hint.is_empty())
                />
            </label>
            {memory.error_view()}
        </div>
    }
}
