//! Files to send along with words.

use golive_store::{
    backlog::MAX_BYTES,
    service::{MOST_BYTES, MOST_FILES},
};
use leptos::prelude::*;

use crate::{
    i18n::{bytes, t},
    ui::{FileField, Notice, Tone},
    web::FormFlash,
};

/// Files to send along. A page cannot choose them again for somebody: a form that was refused says which ones are wanted anew.
#[component]
pub fn Attach(
    /// The form it stands in.
    form: &'static str,
) -> impl IntoView {
    let chosen = with_context::<FormFlash, _>(|flash| if flash.form == form { flash.value("files").map(str::to_owned) } else { None });
    let again = chosen.flatten().map(|names| view! { <Notice tone=Tone::Warn><p>{t!("ticket-files-again", "names" = names)}</p></Notice> });
    let hint = t!("ticket-files-hint", "most" = MOST_FILES, "each" = bytes(MAX_BYTES), "all" = bytes(MOST_BYTES));
    view! {
        {again}
        <FileField name="files" label=t("ticket-files") hint many=true optional=true/>
    }
}
