//! What the project is for.

use axum::{extract::Path, response::Response};
use golive_domain::{
    access::Permission,
    projects::{Methodology, ProjectSize},
    words::Word as _,
};
use golive_store::projects::{self, Charter};
use leptos::prelude::*;

use super::{SettingsHead, may, of_project};
use crate::{
    i18n::{t, word},
    ui::{Button, Card, Choice, Fact, Facts, Field, Form, FormActions, Look, PostButton, Prose, Segments, TextArea},
    web::{Page, Room, Visit},
};

pub async fn charter(visit: Visit, Path(key): Path<String>) -> Response {
    visit
        .show_project(&key, async |desk, project| {
            let charter = projects::charter(desk, project).await?;
            Ok(Page::new("settings-tab-charter", move || view! { <CharterTab charter/> }).room(Room::Settings))
        })
        .await
}

#[component]
fn CharterTab(charter: Charter) -> impl IntoView {
    let body = if may(Permission::ProjectEdit) { view! { <Edit charter/> }.into_any() } else { view! { <Read charter/> }.into_any() };
    view! { <SettingsHead current=""/> {body} }
}

#[component]
fn Edit(charter: Charter) -> impl IntoView {
    let Charter { name, vision, goals, scope, methodology, size, archived_at, version, .. } = charter;
    let shelf = if archived_at.is_some() {
        view! { <PostButton action="/rpc/projects/restore" hidden=of_project([]) label=t("action-restore")/> }
    } else {
        view! { <PostButton action="/rpc/projects/archive" hidden=of_project([]) label=t("projects-archive") look=Look::Danger/> }
    };
    view! {
        <Form id="charter" action="/rpc/projects/charter" hidden=of_project([("version", version.to_string())])>
            <Field name="name" label=t("field-project-name") value=name/>
            <TextArea name="vision" label=t("field-vision") hint=t("charter-vision-hint") value=vision optional=true/>
            <TextArea name="goals" label=t("field-goals") hint=t("charter-goals-hint") value=goals optional=true/>
            <TextArea name="scope" label=t("field-scope") hint=t("charter-scope-hint") value=scope optional=true/>
            <Segments name="methodology" label=t("field-methodology") options={Choice::words::<Methodology>("methodology")} value=methodology.as_str() show_label=true/>
            <Segments name="size" label=t("field-size") options={Choice::words::<ProjectSize>("project-size")} value=size.as_str() show_label=true/>
            <FormActions><Button look=Look::Primary>{t("action-save")}</Button></FormActions>
        </Form>
        <Card title=t("projects-archive-title")><p class="soft">{t("projects-archive-text")}</p>{shelf}</Card>
    }
}

#[component]
fn Read(charter: Charter) -> impl IntoView {
    let part = |label: &str, text: String| {
        let text = if text.trim().is_empty() { t("charter-not-written") } else { text };
        view! { <section><h2>{t(label)}</h2><Prose text/></section> }
    };
    view! {
        <Card>
            {part("field-vision", charter.vision)}
            {part("field-goals", charter.goals)}
            {part("field-scope", charter.scope)}
            <Facts>
                <Fact label=t("field-methodology")>{word("methodology", charter.methodology)}</Fact>
                <Fact label=t("field-size")>{word("project-size", charter.size)}</Fact>
            </Facts>
        </Card>
    }
}
