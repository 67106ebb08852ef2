//! Words with a look: states, priorities, lights, labels.

use golive_domain::{
    backlog::{ItemKind, Moscow},
    words::Word,
};
use leptos::prelude::*;

use super::{Tone, tone::classes};
use crate::i18n::{number, t, word};

/// A word.
#[component]
pub fn Badge(#[prop(optional)] tone: Tone, children: Children) -> impl IntoView {
    view! { <span class=classes(["badge", tone.class()])>{children()}</span> }
}

/// How a thing stands against its plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rag {
    OnTrack,
    AtRisk,
    OffTrack,
    Unknown,
}

impl Rag {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::OnTrack => "on_track",
            Self::AtRisk => "at_risk",
            Self::OffTrack => "off_track",
            Self::Unknown => "unknown",
        }
    }

    pub fn said(self) -> String {
        t(match self {
            Self::OnTrack => "rag-on-track",
            Self::AtRisk => "rag-at-risk",
            Self::OffTrack => "rag-off-track",
            Self::Unknown => "rag-unknown",
        })
    }
}

/// The light with its shape and its word: ● ▲ ■ ○.
#[component]
pub fn RagBadge(of: Rag) -> impl IntoView {
    view! { <span class="badge" data-rag=of.as_str()>{of.said()}</span> }
}

#[component]
pub fn MoscowBadge(of: Moscow) -> impl IntoView {
    view! { <span class="badge" data-moscow=of.as_str()>{word("moscow", of)}</span> }
}

/// The state of an item; of a sprint with `prefix="sprint-state"`.
#[component]
pub fn StateOf<W: Word + Send>(of: W, #[prop(default = "item-state", into)] prefix: &'static str) -> impl IntoView {
    view! { <span class="state" data-state=of.as_str()>{word(prefix, of)}</span> }
}

/// The kind of an item as a drawing with its word for screen readers.
#[component]
pub fn KindIcon(of: ItemKind) -> impl IntoView {
    let drawing = match of {
        ItemKind::Epic => "epic",
        ItemKind::Story => "story",
        ItemKind::Task => "task",
        ItemKind::DefectFix => "defect",
        ItemKind::ChangeRequest => "change",
    };
    view! {
        <svg class="icon kind" data-kind=drawing role="img" aria-label=word("item-kind", of)>
            <use href=format!("/static/sprite.svg#i-{drawing}")></use>
        </svg>
    }
}

/// A label of the project; its name gives the colour.
#[component]
pub fn LabelTag(#[prop(into)] name: String) -> impl IntoView {
    let hue = name.bytes().fold(0_u8, |sum, byte| sum.wrapping_mul(31).wrapping_add(byte)) % 8;
    view! { <span class="label" data-hue=hue.to_string() dir="auto">{name}</span> }
}

/// A small number beside a word.
#[component]
pub fn Count(of: u64) -> impl IntoView {
    view! { <span class="count">{number(i64::try_from(of).unwrap_or(i64::MAX))}</span> }
}

/// The flag with its word.
#[component]
pub fn Blocked() -> impl IntoView {
    view! { <span class="badge bad blocked">{t("blocked")}</span> }
}
