//! Two people changed one thing: both see both, and the later one chooses.

use leptos::prelude::*;

use super::{FromTo, Said};
use crate::i18n::t;

/// One field that both wrote. The form sends `keep[name]`: `mine` takes what stands in the field, `theirs` leaves what
/// is stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clash {
    pub name: String,
    pub label: String,
    /// The values in words.
    pub mine: String,
    pub theirs: String,
    /// The reader had not touched this field: theirs is chosen first.
    pub untouched: bool,
}

/// Stands inside the form that is sent again, above its fields, which still hold what the reader typed.
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

/// What somebody else changed while a form was being filled in, above its fields, which still hold what the reader typed:
/// saving again is the reader's choice.
#[component]
pub fn Overtaken(#[prop(into)] who: String, changes: Vec<Said>) -> impl IntoView {
    let lines = changes.into_iter().map(|said| view! { <li class="change"><FromTo said/></li> });
    let lines = lines.collect_view();
    view! {
        <section class="conflict" role="alert">
            <h2>{t!("problem-edited-title", "who" = who)}</h2>
            <ul class="list">{lines}</ul>
            <p>{t("conflict-overtaken")}</p>
        </section>
    }
}

fn row(clash: Clash) -> impl IntoView {
    let side = |key: &str, choice: &'static str, said: String, checked: bool| {
        let said = if said.is_empty() { t("nothing") } else { said };
        view! {
            <label class="check">
                <input type="radio" name=format!("keep[{}]", clash.name) value=choice checked=checked/>
                <span><b>{t(key)}</b><q dir="auto">{said}</q></span>
            </label>
        }
    };
    let mine = side("conflict-mine", "mine", clash.mine, !clash.untouched);
    let theirs = side("conflict-theirs", "theirs", clash.theirs, clash.untouched);
    view! { <fieldset class="conflict-row"><legend>{clash.label}</legend>{mine}{theirs}</fieldset> }
}
