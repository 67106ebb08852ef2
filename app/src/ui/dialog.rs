//! A dialog that a button opens without a script (`<Button dialog=id>`).
//!
//! Where a browser does not know such buttons, `?dialog=id` asks the server for the page with the dialog open; a refused
//! form inside comes back open too. An open one that no script made modal stands in the flow of the page.

use leptos::prelude::*;

use super::{Icon, query::Here, tone::classes};
use crate::{i18n::t, web::FormFlash};

#[component]
pub fn Dialog(
    #[prop(into)] id: String,
    #[prop(into)] title: String,
    /// `small`, `wide`, or `panel` at the side.
    #[prop(default = "", into)]
    size: &'static str,
    /// The id of the form inside: refused, it opens the dialog again.
    #[prop(optional, into)]
    form: String,
    #[prop(optional)] footer: Option<AnyView>,
    children: Children,
) -> impl IntoView {
    let refused = !form.is_empty() && with_context::<FormFlash, _>(|flash| flash.form == form).unwrap_or(false);
    let open = refused || Here::current().get("dialog") == Some(&id);
    let title_id = format!("{id}-title");
    let labelled = title_id.clone();
    view! {
        <dialog class=classes(["dialog", size]) id=id open=open aria-labelledby=labelled>
            <header>
                <h2 id=title_id>{title}</h2>
                <form method="dialog">
                    <button class="btn quiet icon-only" type="submit" aria-label=t("action-close")><Icon name="close"/></button>
                </form>
            </header>
            <div class="pad">{children()}</div>
            {footer.map(|footer| view! { <footer>{footer}</footer> })}
        </dialog>
    }
}
