//! Definition of done and limits of work in progress.

use axum::{extract::Path, response::Response};
use golive_domain::{access::Permission, backlog::ItemState};
use golive_store::projects::{self, Practice};
use leptos::prelude::*;

use super::{SettingsHead, may, of_project};
use crate::{
    i18n::{number, t, word},
    ui::{Button, Card, Fact, Facts, Field, Form, FormActions, FormRow, Look, TextArea},
    web::{Page, Room, Visit},
};

pub async fn practice(visit: Visit, Path(key): Path<String>) -> Response {
    visit
        .show_project(&key, async |desk, project| {
            let practice = projects::practice_of(desk, project).await?;
            Ok(Page::new("settings-tab-practice", move || view! { <PracticeTab practice/> }).room(Room::Settings))
        })
        .await
}

#[component]
fn PracticeTab(practice: Practice) -> impl IntoView {
    let body = if may(Permission::ProjectEdit) { view! { <Edit practice/> }.into_any() } else { view! { <Read practice/> }.into_any() };
    view! { <SettingsHead current="/practice"/> {body} }
}

#[component]
fn Edit(practice: Practice) -> impl IntoView {
    let Practice { definition_of_done, wip_limits, version } = practice;
    let limits = ItemState::COLUMNS.iter().map(move |state| {
        let limit = wip_limits.get(state).map(u16::to_string).unwrap_or_default();
        view! {
            <Field name=format!("limits[{state}]") label=word("item-state", *state) value=limit class="narrow num" inputmode="numeric" optional=true/>
        }
    });
    view! {
        <Form id="practice" action="/rpc/projects/practice" hidden=of_project([("version", version.to_string())])>
            <TextArea name="done" label=t("field-definition-of-done") hint=t("practice-done-hint") rows=8 value=definition_of_done.join("\n") optional=true/>
            <fieldset class="choices">
                <legend>{t("practice-limits")}</legend>
                <p class="hint">{t("practice-limits-hint")}</p>
                <FormRow>{limits.collect_view()}</FormRow>
            </fieldset>
            <FormActions><Button look=Look::Primary>{t("action-save")}</Button></FormActions>
        </Form>
    }
}

#[component]
fn Read(practice: Practice) -> impl IntoView {
    let points = practice.definition_of_done.into_iter().map(|point| view! { <li dir="auto">{point}</li> }).collect_view();
    let limits = practice.wip_limits.into_iter().map(|(state, limit)| {
        view! { <Fact label=word("item-state", state)>{number(limit.into())}</Fact> }
    });
    view! {
        <Card title=t("field-definition-of-done")><ul class="list">{points}</ul></Card>
        <Card title=t("practice-limits")><Facts>{limits.collect_view()}</Facts></Card>
    }
}
