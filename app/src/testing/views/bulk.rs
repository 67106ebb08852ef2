//! The bar that changes every ticked case: a plain form, each change a button of its own.

use golive_domain::{
    defects::Priority,
    testing::{CaseState, TestType},
};
use golive_store::testing::Suite;
use leptos::prelude::*;

use super::suite_choices;
use crate::{
    i18n::t,
    ui::{Choice, Form},
    web::frame,
};

#[component]
pub fn BulkBar(suites: Vec<Suite>, components: Vec<String>) -> impl IntoView {
    let suites = suite_choices(&suites);
    let components = components.into_iter().map(|each| view! { <option value=each></option> }).collect_view();
    view! {
        <Form id="bulk" action="/rpc/testing/cases/bulk" class="bulk" hidden=vec![("project", frame().key.to_string())]>
            <b>{t("backlog-bulk")}</b>
            <Pick name="state" label=t("field-state") options={Choice::words::<CaseState>("case-state")}/>
            <Pick name="kind" label=t("field-kind") options={Choice::words::<TestType>("test-type")}/>
            <Pick name="priority" label=t("field-priority") options={Choice::words::<Priority>("priority")}/>
            <Pick name="suite" label=t("field-suite") options=suites/>
            <span class="cluster">
                <input class="input small" name="component" list="bulk-components" aria-label=t("field-component") placeholder=t("field-component") dir="auto"/>
                <datalist id="bulk-components">{components}</datalist>
                <button class="btn small" type="submit" name="what" value="component" aria-label=format!("{}: {}", t("action-apply"), t("field-component"))>{t("action-apply")}</button>
            </span>
            <button class="btn small" type="submit" name="what" value="archive">{t("action-archive")}</button>
            <button class="btn small" type="submit" name="what" value="restore">{t("action-restore")}</button>
        </Form>
    }
}

/// One choice and the button that applies it.
#[component]
fn Pick(name: &'static str, label: String, options: Vec<Choice>) -> impl IntoView {
    let options = options.into_iter().map(|each| view! { <option value=each.value>{each.label}</option> }).collect_view();
    let (named, apply) = (label.clone(), format!("{}: {label}", t("action-apply")));
    view! {
        <span class="cluster">
            <select class="input small" name=name aria-label=named><option value="">{label}</option>{options}</select>
            <button class="btn small" type="submit" name="what" value=name aria-label=apply>{t("action-apply")}</button>
        </span>
    }
}
