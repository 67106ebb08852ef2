//! The bar that changes every ticked item: a plain form, each change a button of its own.

use golive_domain::{
    access::Permission,
    backlog::{ItemState, Moscow},
};
use golive_store::backlog::Options;
use leptos::prelude::*;

use super::{departments, frame, people, pick::ItemField};
use crate::{
    i18n::t,
    ui::{Choice, Form},
};

#[component]
pub fn BulkBar(options: Options) -> impl IntoView {
    let frame = frame();
    let states = [ItemState::New, ItemState::Dropped].map(|state| Choice::new(state.to_string(), crate::i18n::word("item-state", state)));
    let archive = frame.may(Permission::ItemArchive).then(|| {
        view! { <button class="btn small" type="submit" name="what" value="archive">{t("action-archive")}</button> }
    });
    view! {
        <Form id="bulk" action="/rpc/backlog/bulk" class="bulk" hidden=vec![("project", frame.key.to_string())]>
            <b>{t("backlog-bulk")}</b>
            <Pick name="moscow" options={Choice::words::<Moscow>("moscow")}/>
            <Pick name="state" options=states.to_vec()/>
            <Pick name="assignee" options=people(&options)/>
            <Pick name="department" options=departments(&options)/>
            <span class="cluster">
                <ItemField name="parent" label=t("field-parent") class="small" quiet=true/>
                <button class="btn small" type="submit" name="what" value="parent">{t("backlog-parent-set")}</button>
            </span>
            <span class="cluster">
                <input class="input small" name="label" list="bulk-labels" aria-label=t("field-labels") dir="auto"/>
                <datalist id="bulk-labels">{options.labels.into_iter().map(|label| view! { <option value=label></option> }).collect_view()}</datalist>
                <button class="btn small" type="submit" name="what" value="add_label">{t("backlog-label-add")}</button>
                <button class="btn small" type="submit" name="what" value="remove_label">{t("backlog-label-remove")}</button>
            </span>
            {archive}
        </Form>
    }
}

/// One choice and the button that applies it.
#[component]
fn Pick(name: &'static str, options: Vec<Choice>) -> impl IntoView {
    let label = t(&format!("field-{name}"));
    let options = options.into_iter().map(|each| view! { <option value=each.value>{each.label}</option> }).collect_view();
    let named = label.clone();
    let apply = format!("{}: {label}", t("action-apply"));
    view! {
        <span class="cluster">
            <select class="input small" name=name aria-label=named><option value="">{label}</option>{options}</select>
            <button class="btn small" type="submit" name="what" value=name aria-label=apply>{t("action-apply")}</button>
        </span>
    }
}
