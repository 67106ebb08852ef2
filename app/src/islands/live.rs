//! Pages that follow what others do.

use leptos::prelude::*;

/// Listens to the project's changes and reads the page's `region` anew. One tab of the browser holds the stream and tells
/// the others, since a browser opens only six connections to a host. The page's `.live` mark says whether it listens.
#[island]
pub fn Live(project: String, region: String) -> impl IntoView {
    #[cfg(target_arch = "wasm32")]
    Effect::new(move |_| super::dom::live::start(&project, &region));
    #[cfg(not(target_arch = "wasm32"))]
    drop((project, region));
}
