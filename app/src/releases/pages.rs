//! The page of releases.

use axum::{Router, extract::Path, response::Response, routing::get};
use golive_domain::{access::Permission, sprints::ReleaseState};
use golive_store::releases::{self as store, Release, ReleaseItem, Releases};
use leptos::prelude::*;

use crate::{
    i18n::{t, word},
    ui::{
        Badge, Button, Card, Choice, Choices, EmptyState, Field, Form, FormActions, Key, Look, PointsOf, PostButton, Prose, TextArea, Tone,
        When,
    },
    web::{Page, Room, Visit, Web, frame},
};

pub fn routes() -> Router<Web> {
    Router::new().route("/p/{key}/releases", get(all))
}

async fn all(visit: Visit, Path(key): Path<String>) -> Response {
    visit
        .show_project(&key, async |desk, project| {
            let releases = store::list(desk, project).await?;
            Ok(Page::new("room-releases", move || view! { <List releases/> }).room(Room::Releases))
        })
        .await
}

#[component]
fn List(releases: Releases) -> impl IntoView {
    let Releases { releases, ready } = releases;
    let prepares = frame().may(Permission::ReleasePrepare);
    let empty = (releases.is_empty() && ready.is_empty())
        .then(|| view! { <EmptyState icon="flag" title=t("releases-empty") text=t("releases-empty-text")/> });
    let form = (prepares && !ready.is_empty()).then(|| view! { <Prepare ready=ready.clone()/> });
    let waiting = (!prepares && !ready.is_empty()).then(|| view! { <p class="soft">{t!("releases-ready", "count" = ready.len())}</p> });
    view! {
        <div class="head"><div><h1>{t("room-releases")}</h1><p class="soft">{t("releases-text")}</p></div></div>
        <div class="stack">
            {empty}
            {waiting}
            {form}
            {releases.into_iter().map(|release| view! { <One release/> }).collect_view()}
        </div>
    }
}

#[component]
fn Prepare(ready: Vec<ReleaseItem>) -> impl IntoView {
    let key = frame().key.to_string();
    let size = |item: &ReleaseItem| item.points.map(|of| t!("release-item-points", "points" = of.as_f64())).unwrap_or_default();
    let options = ready
        .iter()
        .map(|item| Choice::new(item.id.to_string(), format!("{} {}", item.code, item.title)).noting(size(item)))
        .collect::<Vec<_>>();
    let chosen = ready.iter().map(|item| item.id.to_string()).collect();
    view! {
        <Card title=t("release-new")>
            <Form id="release" action="/rpc/releases/prepare" hidden=vec![("project", key)]>
                <Field name="name" label=t("release-name") hint=t("release-name-hint") class="medium" dir="auto"/>
                <TextArea name="notes" label=t("release-notes") hint=t("release-notes-hint") optional=true/>
                <Choices name="items[]" label=t("release-items") options chosen many=true/>
                <FormActions><Button look=Look::Primary>{t("release-prepare")}</Button></FormActions>
            </Form>
        </Card>
    }
}

#[component]
fn One(release: Release) -> impl IntoView {
    let frame = frame();
    let approved = release.state == ReleaseState::Approved;
    let hidden = vec![("project", frame.key.to_string()), ("release", release.id.to_string())];
    let approve = (!approved && frame.may(Permission::ReleaseApprove))
        .then(|| view! { <PostButton action="/rpc/releases/approve" hidden label=t("release-approve") look=Look::Primary small=true/> });
    let wanted = approve.is_some();
    let decided = release.approved_by.zip(release.approved_at).map(|(who, at)| {
        view! { <p class="soft">{t!("release-approved-by", "who" = who)}" "<When at/></p> }
    });
    let items = release.items.into_iter().map(|item| {
        let number = item.code.rsplit('-').next().unwrap_or_default();
        let href = format!("/p/{}/backlog/{number}", frame.key);
        view! { <li><Key of=item.code href/><span class="grow" dir="auto">{item.title}</span><PointsOf of=item.points/></li> }
    });
    let notes = (!release.notes.is_empty()).then(|| view! { <Prose text=release.notes/> });
    view! {
        <section class="card release" class:wanted=wanted data-approved=approved.to_string()>
            <header>
                <h2 dir="auto">{release.name}</h2>
                <Badge tone=if approved { Tone::Good } else { Tone::Accent }>{word("release-state", release.state)}</Badge>
                <span class="num soft">{t!("release-sum", "points" = release.points.as_f64(), "items" = items.len())}</span>
                <div class="cluster end">{approve}</div>
            </header>
            <div class="pad">
                <p class="soft">{t!("release-prepared-by", "who" = release.prepared_by)}" "<When at=release.prepared_at/></p>
                {decided}
                {notes}
            </div>
            <ul class="rows">{items.collect_view()}</ul>
        </section>
    }
}
