//! One of a closed list.

use golive_domain::words::Word;
use leptos::prelude::*;

use super::{field::Label, memory::Memory};
use crate::{i18n::word, ui::tone::classes};

/// What can be chosen: the value that is sent, the words that are read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    pub value: String,
    pub label: String,
    /// A smaller line below the words, where there is room for one.
    pub note: String,
}

impl Choice {
    pub fn new(value: impl Into<String>, label: impl Into<String>) -> Self {
        Self { value: value.into(), label: label.into(), note: String::new() }
    }

    pub fn noting(mut self, note: impl Into<String>) -> Self {
        self.note = note.into();
        self
    }

    /// Every word of a vocabulary, said by its prefix: `Choice::words::<Moscow>("moscow")`.
    pub fn words<W: Word>(prefix: &str) -> Vec<Self> {
        W::ALL.iter().map(|each| Self::new(each.as_str(), word(prefix, *each))).collect()
    }
}

#[component]
pub fn Select(
    #[prop(into)] name: String,
    #[prop(into)] label: String,
    options: Vec<Choice>,
    #[prop(optional, into)] value: String,
    /// What is read where nothing is chosen; without it the first option is.
    #[prop(optional, into)]
    blank: String,
    #[prop(optional, into)] hint: String,
    #[prop(optional)] optional: bool,
    /// `narrow`, `medium`.
    #[prop(optional, into)]
    class: String,
    /// The label is for screen readers: the row or column of a table says it already.
    #[prop(optional)]
    quiet_label: bool,
) -> impl IntoView {
    let mut memory = Memory::of(&name);
    let value = memory.value(value);
    let blank = (!blank.is_empty()).then(|| view! { <option value="" selected=value.is_empty()>{blank}</option> });
    let options = options
        .into_iter()
        .map(|each| {
            let selected = each.value == value;
            view! { <option value=each.value selected=selected>{each.label}</option> }
        })
        .collect_view();
    view! {
        <div class="field">
            <Label id=memory.id.clone() label optional quiet=quiet_label/>
            {memory.hint_view(hint.clone())}
            <select
                class=classes(["input", &class])
                id=memory.id.clone()
                name=name
                autofocus=memory.first_wrong
                aria-invalid=memory.invalid()
                aria-describedby=memory.described(!hint.is_empty())
            >
                {blank}
                {options}
            </select>
            {memory.error_view()}
        </div>
    }
}
