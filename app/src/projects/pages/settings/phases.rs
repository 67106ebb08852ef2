//! The stretches of the roll-out.

use axum::{extract::Path, response::Response};
use chrono::NaiveDate;
use golive_domain::{access::Permission, projects::PhaseKind};
use golive_store::projects::{self, Phase};
use leptos::prelude::*;

use super::{super::named, SettingsHead, may, of_project};
use crate::{
    i18n::{Formats, date, t},
    ui::{Button, Card, DateField, EmptyState, Field, Form, FormActions, FormRow, Look, PostButton},
    web::{Page, Room, Visit},
};

pub async fn phases(visit: Visit, Path(key): Path<String>) -> Response {
    visit
        .show_project(&key, async |desk, project| {
            let phases = projects::phases(desk, project).await?;
            Ok(Page::new("settings-tab-phases", move || view! { <PhasesTab phases/> }).room(Room::Settings))
        })
        .await
}

#[component]
fn PhasesTab(phases: Vec<Phase>) -> impl IntoView {
    let formats = Formats::current();
    let today = formats.day_of(formats.now);
    let edits = may(Permission::ProjectEdit);
    let usual = (edits && phases.len() < 8).then(|| {
        view! { <PostButton action="/rpc/projects/phases/usual" hidden=of_project([]) label=t("phases-add-usual")/> }
    });
    let line = if phases.is_empty() {
        view! { <EmptyState icon="calendar" title=t("phases-none-title") text=t("phases-none-text")/> }.into_any()
    } else {
        view! { <ol class="phases">{phases.iter().map(|phase| step(phase, today)).collect_view()}</ol> }.into_any()
    };
    let forms = edits.then(|| {
        view! {
            <div class="columns">
                {phases.iter().cloned().map(|phase| view! { <Edit phase=Some(phase)/> }).collect_view()}
                <Edit phase=None/>
            </div>
        }
    });
    view! { <SettingsHead current="/phases"/> {line} {usual} {forms} }
}

fn step(phase: &Phase, today: NaiveDate) -> impl IntoView + use<> {
    let stage = match phase {
        phase if phase.spans(today) => "current",
        phase if phase.ends_on.is_some_and(|end| end < today) => "done",
        _ => "next",
    };
    let current = (stage == "current").then_some("step");
    let dates: Vec<String> = [phase.starts_on, phase.ends_on].into_iter().flatten().map(date).collect();
    view! {
        <li data-phase=stage aria-current=current dir="auto">
            {named::<PhaseKind>("phase-kind", &phase.name)}
            <small>{dates.join(" – ")}</small>
        </li>
    }
}

/// One phase; `None` is the one that is not there yet.
#[component]
fn Edit(phase: Option<Phase>) -> impl IntoView {
    let id = phase.as_ref().map(|phase| phase.id.to_string()).unwrap_or_default();
    let stored = phase.as_ref().map(|phase| phase.name.clone()).unwrap_or_default();
    let (starts_on, ends_on) = phase.as_ref().map(|phase| (phase.starts_on, phase.ends_on)).unwrap_or_default();
    let (title, save) = match &phase {
        Some(phase) => (named::<PhaseKind>("phase-kind", &phase.name), t("action-save")),
        None => (t("phases-add"), t("action-add")),
    };
    let usual = phase.as_ref().and_then(Phase::kind).is_some();
    let sent = of_project([("id", id.clone())]);
    let remove = phase.is_some().then(|| {
        view! { <PostButton action="/rpc/projects/phases/remove" hidden=sent.clone() label=t("action-remove") small=true look=Look::Quiet/> }
    });
    view! {
        <Card title>
            <Form id=format!("phase-{id}") action="/rpc/projects/phases/save" hidden=sent>
                <PhaseName stored usual/>
                <FormRow>
                    <DateField name="starts_on" label=t("field-starts-on") value=starts_on optional=true/>
                    <DateField name="ends_on" label=t("field-ends-on") value=ends_on optional=true/>
                </FormRow>
                <FormActions><Button small=true>{save}</Button></FormActions>
            </Form>
            {remove}
        </Card>
    }
}

/// A usual phase keeps its word, so that it is said in every reader's language; any other has the name it was given.
#[component]
fn PhaseName(stored: String, usual: bool) -> impl IntoView {
    if usual {
        view! { <input type="hidden" name="name" value=stored/> }.into_any()
    } else {
        view! { <Field name="name" label=t("field-phase") value=stored/> }.into_any()
    }
}
