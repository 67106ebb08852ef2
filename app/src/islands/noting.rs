//! Taking notes against the clock.

use leptos::prelude::*;

use super::NotingLabels;

/// Around the form of a note: the clock of the time box ticks, the text has the focus unless something else on the page was
/// asked for, and Enter sends it once (Shift and Enter begin a new line). `seconds` are left in the box, fewer than none when
/// it is over; `said` is the clock as the server tells it, for readers without scripts.
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
