//! Two people changed one thing: both see both, and the later one chooses.

use leptos::prelude::*;

use crate::i18n::t;

/// One field that both changed; the form sends the chosen value under `name`.
#[derive(Clone, Debug)]
pub struct Clash {
    pub name: String,
    pub label: String,
    /// The value as it is sent, and in words.
    pub mine: (String, String),
    pub theirs: (String, String),
}

/// Stands inside the form that is sent again. Mine is chosen first: the reader has just typed it.
#[component]
pub fn ConflictBox(#[prop(into)] who: String, clashes: Vec<Clash>) -> impl IntoView {
    let rows = clashes.into_iter().map(row).collect_view();
    view! {
        <section class="conflict" role="alert">
            <h2>{t!("problem-edited-title", "who" = who)}</h2>
            <p>{t("conflict-choose")}</p>
            {rows}
        </section>
    }
}

fn row(clash: Clash) -> impl IntoView {
    let side = |key: &str, (sent, said): (String, String), checked: bool| {
        view! {
            <label class="check">
                <input type="radio" name=clash.name.clone() value=sent checked=checked/>
                <span>{t(key)}<q dir="auto">{said}</q></span>
            </label>
        }
    };
    let (mine, theirs) = (side("conflict-mine", clash.mine, true), side("conflict-theirs", clash.theirs, false));
    view! { <fieldset class="conflict-row"><legend>{clash.label}</legend>{mine}{theirs}</fieldset> }
}
