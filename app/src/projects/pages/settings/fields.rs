//! Fields the project adds to its items.

use axum::{extract::Path, response::Response};
use golive_domain::{access::Permission, backlog::FieldKind, words::Word as _};
use golive_store::projects::{self, CustomField};
use leptos::prelude::*;

use super::{SettingsHead, may, of_project};
use crate::{
    i18n::{list, t, word},
    ui::{Badge, Button, Card, Choice, EmptyState, Field, Form, FormActions, FormRow, Look, PostButton, Select, TextArea, Unfold},
    web::{Page, Room, Visit},
};

pub async fn fields(visit: Visit, Path(key): Path<String>) -> Response {
    visit
        .show_project(&key, async |desk, project| {
            let fields = projects::custom_fields_of(desk, project).await?;
            Ok(Page::new("settings-tab-fields", move || view! { <FieldsTab fields/> }).room(Room::Settings))
        })
        .await
}

#[component]
fn FieldsTab(fields: Vec<CustomField>) -> impl IntoView {
    let edits = may(Permission::FieldEdit);
    let list = if fields.is_empty() {
        view! { <EmptyState icon="filter" title=t("fields-none-title") text=t("fields-none-text")/> }.into_any()
    } else {
        let lines = fields.into_iter().map(|field| view! { <Line field edits/> }).collect_view();
        view! { <Card title=t("settings-tab-fields") flush=true><ul class="rows">{lines}</ul></Card> }.into_any()
    };
    let add = edits.then(|| view! { <div class="side"><Card title=t("fields-add")><Edit field=None/></Card></div> });
    view! { <SettingsHead current="/fields"/> <div class="two">{list}{add}</div> }
}

#[component]
fn Line(field: CustomField, edits: bool) -> impl IntoView {
    let sent = || of_project([("id", field.id.to_string())]);
    let shelf = edits.then(|| {
        let (action, label) = match field.archived {
            true => ("/rpc/projects/fields/restore", t("action-restore")),
            false => ("/rpc/projects/fields/archive", t("action-archive")),
        };
        view! { <PostButton action hidden=sent() label small=true/> }
    });
    let edited = field.clone();
    let edit = (edits && !field.archived).then(|| {
        view! { <Unfold summary=t("action-edit")><Edit field=Some(edited)/></Unfold> }
    });
    let state = field.archived.then(|| view! { <Badge>{t("fields-archived")}</Badge> });
    view! {
        <li>
            <span class="grow"><bdi>{field.name.clone()}</bdi>" "<small>{word("field-kind", field.rule.kind)}" "{list(field.rule.choices.clone())}</small></span>
            {state}{edit}{shelf}
        </li>
    }
}

/// One field; `None` is the one that is not there yet.
#[component]
fn Edit(field: Option<CustomField>) -> impl IntoView {
    let id = field.as_ref().map(|field| field.id.to_string()).unwrap_or_default();
    let kind = field.as_ref().map_or(FieldKind::Text, |field| field.rule.kind);
    let save = if field.is_some() { t("action-save") } else { t("fields-add") };
    let (name, choices) = field.map(|field| (field.name, field.rule.choices.join("\n"))).unwrap_or_default();
    view! {
        <Form id=format!("field-{id}") action="/rpc/projects/fields/save" hidden=of_project([("id", id.clone())])>
            <FormRow>
                <Field name="name" label=t("field-field-name") value=name/>
                <Select name="kind" label=t("field-field-kind") options={Choice::words::<FieldKind>("field-kind")} value=kind.as_str()/>
            </FormRow>
            <TextArea name="choices" label=t("field-choices") hint=t("fields-choices-hint") value=choices optional=true/>
            <FormActions><Button look=Look::Primary>{save}</Button></FormActions>
        </Form>
    }
}
