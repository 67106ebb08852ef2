//! One line of text, a number, an address, a password: a label, a hint, an input, an error.

use leptos::prelude::*;

use super::memory::Memory;
use crate::{
    i18n::t,
    ui::tone::{classes, given},
};

/// A field of one line. `kind` is the input's type.
#[component]
pub fn Field(
    #[prop(into)] name: String,
    #[prop(into)] label: String,
    #[prop(optional, into)] value: String,
    #[prop(optional, into)] hint: String,
    #[prop(default = "text", into)] kind: &'static str,
    /// May stay empty; the label says so.
    #[prop(optional)]
    optional: bool,
    /// `narrow`, `medium`, `num`, `code-input`: classes of the input.
    #[prop(optional, into)]
    class: String,
    /// A unit on the field: `€`, `h`.
    #[prop(optional, into)]
    unit: String,
    /// The unit is read before the value, as a currency is.
    #[prop(optional)]
    unit_first: bool,
    #[prop(optional, into)] autocomplete: String,
    /// The keyboard a phone shows: `decimal`, `numeric`.
    #[prop(optional, into)]
    inputmode: String,
    #[prop(optional, into)] placeholder: String,
    /// `ltr` for addresses, keys and codes; people's words are `auto`.
    #[prop(default = "auto", into)]
    dir: &'static str,
    /// The id of a datalist.
    #[prop(optional, into)]
    list: String,
    #[prop(optional)] maxlength: Option<u32>,
    #[prop(optional)] autofocus: bool,
    #[prop(optional)] readonly: bool,
    /// The label is only read out: what stands around says what is asked.
    #[prop(optional)]
    quiet: bool,
) -> impl IntoView {
    let mut memory = Memory::of(&name);
    let value = if kind == "password" { String::new() } else { memory.value(value) };
    let input = view! {
        <input
            class=classes(["input", &class])
            id=memory.id.clone()
            type=kind
            name=name
            value=given(value)
            dir=dir
            required=!optional
            readonly=readonly
            autofocus=memory.first_wrong || (autofocus && !memory.refused)
            autocomplete=given(autocomplete)
            inputmode=given(inputmode)
            placeholder=given(placeholder)
            list=given(list)
            maxlength=maxlength
            aria-invalid=memory.invalid()
            aria-describedby=memory.described(!hint.is_empty())
        />
    };
    let input = match unit.as_str() {
        "" => input.into_any(),
        _ => view! { <span class="affix" class:first=unit_first><span aria-hidden="true">{unit}</span>{input}</span> }.into_any(),
    };
    view! {
        <div class="field">
            <Label id=memory.id.clone() label optional quiet/>
            {memory.hint_view(hint)}
            {input}
            {memory.error_view()}
        </div>
    }
}

/// What stands above a control.
#[component]
pub(super) fn Label(id: String, label: String, optional: bool, #[prop(optional)] quiet: bool) -> impl IntoView {
    view! {
        <label for=id class:visually-hidden=quiet>
            {label}
            {optional.then(|| view! { " " <span class="optional">{t("field-optional")}</span> })}
        </label>
    }
}
