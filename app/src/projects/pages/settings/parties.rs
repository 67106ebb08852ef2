//! Organisations and departments.

use axum::{extract::Path, response::Response};
use golive_domain::{access::Permission, projects::OrganisationKind, words::Word as _};
use golive_store::projects::{self, Department, Organisation};
use leptos::prelude::*;

use super::{SettingsHead, may, of_project};
use crate::{
    i18n::{t, word},
    ui::{Badge, Button, Card, Choice, Field, Form, FormActions, FormRow, Look, PostButton, Select, Unfold},
    web::{Page, Room, Visit},
};

pub async fn parties(visit: Visit, Path(key): Path<String>) -> Response {
    visit
        .show_project(&key, async |desk, project| {
            let organisations = projects::organisations_of(desk, project).await?;
            let departments = projects::departments_of(desk, project).await?;
            Ok(Page::new("settings-tab-parties", move || view! { <PartiesTab organisations departments/> }).room(Room::Settings))
        })
        .await
}

#[component]
fn PartiesTab(organisations: Vec<Organisation>, departments: Vec<Department>) -> impl IntoView {
    let edits = may(Permission::ProjectEdit);
    let organisation = move |each: Organisation| {
        let edited = each.clone();
        let form = edits.then(|| {
            let sent = of_project([("id", edited.id.to_string())]);
            view! {
                <Unfold summary=t("action-edit")>
                    <EditOrganisation organisation=Some(edited)/>
                    <PostButton action="/rpc/projects/organisations/remove" hidden=sent label=t("action-remove") small=true look=Look::Danger/>
                </Unfold>
            }
        });
        view! {
            <li>
                <span class="grow"><bdi>{each.name.clone()}</bdi>" "<small><bdi>{each.place.clone()}</bdi></small></span>
                <Badge>{word("organisation-kind", each.kind)}</Badge>
                {form}
            </li>
        }
    };
    let department = move |each: Department| {
        let edited = each.clone();
        let form = edits.then(|| {
            let sent = of_project([("id", edited.id.to_string())]);
            view! {
                <Unfold summary=t("action-edit")>
                    <EditDepartment department=Some(edited)/>
                    <PostButton action="/rpc/projects/departments/remove" hidden=sent label=t("action-remove") small=true look=Look::Danger/>
                </Unfold>
            }
        });
        view! { <li><span class="grow" dir="auto">{each.name.clone()}</span>{form}</li> }
    };
    let no_organisations = organisations.is_empty().then(|| view! { <p class="pad soft">{t("parties-no-organisations")}</p> });
    let no_departments = departments.is_empty().then(|| view! { <p class="pad soft">{t("parties-no-departments")}</p> });
    view! {
        <SettingsHead current="/parties"/>
        <div class="columns">
            <Card title=t("parties-organisations") flush=true>
                {no_organisations}
                <ul class="rows">{organisations.into_iter().map(organisation).collect_view()}</ul>
                {edits.then(|| view! { <div class="pad"><EditOrganisation organisation=None/></div> })}
            </Card>
            <Card title=t("parties-departments") flush=true>
                {no_departments}
                <ul class="rows">{departments.into_iter().map(department).collect_view()}</ul>
                {edits.then(|| view! { <div class="pad"><EditDepartment department=None/></div> })}
            </Card>
        </div>
    }
}

/// One organisation; `None` is the one that is not there yet.
#[component]
fn EditOrganisation(organisation: Option<Organisation>) -> impl IntoView {
    let id = organisation.as_ref().map(|each| each.id.to_string()).unwrap_or_default();
    let version = organisation.as_ref().map(|each| each.version).unwrap_or_default();
    let kind = organisation.as_ref().map_or(OrganisationKind::Customer, |each| each.kind);
    let save = if organisation.is_some() { t("action-save") } else { t("parties-add-organisation") };
    let (name, place) = organisation.map(|each| (each.name, each.place)).unwrap_or_default();
    let sent = of_project([("id", id.clone()), ("version", version.to_string())]);
    view! {
        <Form id=format!("organisation-{id}") action="/rpc/projects/organisations/save" hidden=sent>
            <Field name="name" label=t("field-organisation-name") value=name/>
            <FormRow>
                <Select name="kind" label=t("field-organisation-kind") options={Choice::words::<OrganisationKind>("organisation-kind")} value=kind.as_str()/>
                <Field name="place" label=t("field-place") value=place optional=true/>
            </FormRow>
            <FormActions><Button>{save}</Button></FormActions>
        </Form>
    }
}

/// One department; `None` is the one that is not there yet.
#[component]
fn EditDepartment(department: Option<Department>) -> impl IntoView {
    let id = department.as_ref().map(|each| each.id.to_string()).unwrap_or_default();
    let version = department.as_ref().map(|each| each.version).unwrap_or_default();
    let save = if department.is_some() { t("action-save") } else { t("parties-add-department") };
    let name = department.map(|each| each.name).unwrap_or_default();
    let sent = of_project([("id", id.clone()), ("version", version.to_string())]);
    view! {
        <Form id=format!("department-{id}") action="/rpc/projects/departments/save" hidden=sent>
            <Field name="name" label=t("field-department-name") value=name/>
            <FormActions><Button>{save}</Button></FormActions>
        </Form>
    }
}
