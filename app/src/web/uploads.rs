//! Files that came with a plain form, beside what was typed.

use golive_store::service::Upload;
use leptos::prelude::use_context;

/// The files of the server function that is running. The server takes the form apart before it runs.
#[derive(Clone, Debug, Default)]
pub struct Uploads(pub Vec<Upload>);

/// The files that came with the form; none where it carried none.
pub fn uploads() -> Vec<Upload> {
    use_context::<Uploads>().map(|uploads| uploads.0).unwrap_or_default()
}
