//! Running a case with one hand on the keyboard.

use leptos::prelude::*;

use super::RunnerLabels;

/// Wraps the plain form of an execution. One step is before the reader at a time: P, F, B, S and N judge it, after F and B
/// the words of what was seen are typed, the arrows go back and forth, Enter goes on to the next case when all is judged.
/// Each verdict is kept in the browser first and sent then, so that a lost line loses nothing; what waits is sent as soon
/// as the line is back, from any page of any case. Pictures are pasted or dropped onto the step.
#[island]
pub fn Runner(project: String, execution: String, upload: String, labels: RunnerLabels, children: Children) -> impl IntoView {
    let root = NodeRef::<leptos::html::Div>::new();
    let help = labels.help.clone();
    #[cfg(target_arch = "wasm32")]
    Effect::new(move |_| {
        if let Some(root) = root.get() {
            super::dom::runner::start(&root, &project, &execution, &upload, &labels);
        }
    });
    #[cfg(not(target_arch = "wasm32"))]
    drop((project, execution, upload, labels));
    view! {
        <div class="runner" node_ref=root>
            {children()}
            <p class="soft runner-help">{help}</p>
            <p class="runner-state" role="status" data-say=""></p>
        </div>
    }
}
