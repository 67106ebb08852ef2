//! The way to an export, as a menu beside a list.

use leptos::prelude::*;

use crate::{
    i18n::t,
    ui::{Icon, Menu, query::Here},
};

/// What is shown here as files: the address of an export without its form, and the filter of the page with it.
#[component]
pub fn ExportMenu(
    #[prop(into)] path: String,
    /// They are results.
    #[prop(optional)]
    results: bool,
) -> impl IntoView {
    let query = Here::current().without("page").query;
    let link = move |form: &str, said: &'static str| {
        let href = Here { path: format!("{path}/{form}"), query: query.clone() }.href();
        view! { <a href=href download=""><Icon name="export"/>{t(said)}</a> }
    };
    view! {
        <Menu id="export-menu" label=t("action-export") text=t("action-export") icon="export">
            {link("csv", "export-csv")}
            {link("xlsx", "export-xlsx")}
            {link("json", "export-json")}
            {results.then(|| link("junit", "export-junit"))}
        </Menu>
    }
}
