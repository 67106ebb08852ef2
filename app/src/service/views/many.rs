//! The bar that does one thing to every ticked ticket: a plain form, each deed a button of its own.

use golive_domain::service::Priority;
use leptos::prelude::*;

use super::Options;
use crate::{
    i18n::t,
    ui::{Choice, Form},
    web::frame,
};

/// The form the boxes of the rows belong to.
pub const BAR: &str = "many";

#[component]
pub fn ManyBar(options: Options) -> impl IntoView {
    let people = options.people();
    let mut workers = vec![Choice::new("nobody", t("nobody"))];
    workers.extend(people.clone());
    let priorities = Choice::words::<Priority>("ticket-priority");
    view! {
        <Form id=BAR action="/rpc/service/many" class="bulk" hidden=vec![("project", frame().key.to_string())]>
            <b>{t("tickets-many")}</b>
            <span class="cluster">
                <Pick name="assignee" label=t("field-assignee") options=workers/>
                <Do what="assign" label=t("ticket-assign")/>
            </span>
            <span class="cluster">
                <Pick name="priority" label=t("field-priority") options=priorities/>
                <Words name="priority_reason" label=t("field-priority-reason") dir="auto"/>
                <Do what="priority" label=t("tickets-many-priority")/>
            </span>
            <span class="cluster">
                <Pick name="watcher" label=t("tickets-many-watcher") options=people/>
                <Do what="watch" label=t("tickets-many-watch")/>
            </span>
            <span class="cluster">
                <Words name="into" label=t("ticket-merge-into") dir="ltr"/>
                <Do what="merge" label=t("ticket-merge")/>
            </span>
            <Do what="close" label=t("tickets-many-close")/>
        </Form>
    }
}

#[component]
fn Pick(name: &'static str, label: String, options: Vec<Choice>) -> impl IntoView {
    let options = options.into_iter().map(|each| view! { <option value=each.value>{each.label}</option> }).collect_view();
    let named = label.clone();
    view! { <select class="input small" name=name aria-label=named><option value="">{label}</option>{options}</select> }
}

#[component]
fn Words(name: &'static str, label: String, dir: &'static str) -> impl IntoView {
    let named = label.clone();
    view! { <input class="input small" name=name aria-label=named placeholder=label dir=dir maxlength="500"/> }
}

#[component]
fn Do(what: &'static str, label: String) -> impl IntoView {
    view! { <button class="btn small" type="submit" name="what" value=what>{label}</button> }
}
