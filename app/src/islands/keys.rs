//! The keys of a page.

use leptos::prelude::*;
use serde::{Deserialize, Serialize};

/// A line of the dialog of keys.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeyLine {
    pub keys: String,
    pub does: String,
}

/// Up and down (or j and k) walk through the rows, `x` selects, `e` edits, Enter opens; `/` searches, `?` shows this list;
/// any element with `data-key="KeyC"` is pressed by its key. Keys are read by their place on the keyboard, so they work on
/// Persian and Cyrillic layouts, and single letters rest while the person has shortcuts switched off.
#[island]
pub fn Keys(title: String, close: String, lines: Vec<KeyLine>) -> impl IntoView {
    #[cfg(target_arch = "wasm32")]
    Effect::new(move |_| super::dom::keys::start());
    let lines = lines.into_iter().map(|line| view! { <div><dt>{line.does}</dt><dd><kbd>{line.keys}</kbd></dd></div> }).collect::<Vec<_>>();
    view! {
        <dialog class="dialog" id="keys" aria-labelledby="keys-title">
            <header>
                <h2 id="keys-title">{title}</h2>
                <form method="dialog"><button class="btn small" type="submit">{close}</button></form>
            </header>
            <div class="pad"><dl class="keys">{lines}</dl></div>
        </dialog>
    }
}

#[cfg(feature = "ssr")]
impl KeyLine {
    /// The keys of a list of items.
    pub fn of_list() -> Vec<Self> {
        let line = |keys: &str, key: &str| Self { keys: keys.to_owned(), does: crate::i18n::t(key) };
        vec![
            line("Ctrl K", "keys-palette"),
            line("/", "keys-search"),
            line("c", "keys-create"),
            line("j ↓", "keys-down"),
            line("k ↑", "keys-up"),
            line("Enter", "keys-open"),
            line("x", "keys-select"),
            line("e", "keys-edit"),
            line("?", "keys-help"),
        ]
    }
}
