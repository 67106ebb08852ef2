//! Taking notes against the clock.

use leptos::prelude::*;
use serde::{Deserialize, Serialize};

/// What the clock says, already in the reader's words.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct NotingLabels {
    pub left: String,
    pub over: String,
    /// How long the time box is.
    pub of: String,
    /// Ten digits from nought.
    pub digits: String,
    pub help: String,
}

/// Around the form of a note: the clock of the time box ticks, the text has the focus, and Enter sends it (Shift and Enter
/// begin a new line). `seconds` are left in the box, fewer than none when it is over; `said` is the clock as the server
/// tells it, for readers without scripts.
#[island]
pub fn Noting(seconds: i64, said: String, over: bool, labels: NotingLabels, children: Children) -> impl IntoView {
    let root = NodeRef::<leptos::html::Div>::new();
    let (of, help) = (labels.of.clone(), labels.help.clone());
    #[cfg(target_arch = "wasm32")]
    Effect::new(move |_| {
        if let Some(root) = root.get() {
            super::dom::noting::start(&root, seconds, &labels);
        }
    });
    #[cfg(not(target_arch = "wasm32"))]
    drop((seconds, labels));
    view! {
        <div class="noting stack" node_ref=root>
            <p class="timebox" role="timer" data-over=over.then_some("")><b class="num">{said}</b>" "<span class="soft">{of}</span></p>
            {children()}
            <p class="soft noting-help" hidden>{help}</p>
        </div>
    }
}

#[cfg(feature = "ssr")]
impl NotingLabels {
    pub fn said(of: String) -> Self {
        use crate::i18n::{digits, t};
        Self {
            left: t("exploration-clock-left"),
            over: t("exploration-clock-over"),
            of,
            digits: digits("0123456789"),
            help: t("exploration-enter"),
        }
    }
}
