//! `/projects`: where each project stands.

use axum::response::Response;
use golive_domain::projects::PhaseKind;
use golive_store::projects::{self, ProjectCard};
use leptos::prelude::*;

use super::{Head, named};
use crate::{
    i18n::{t, word},
    ui::{Badge, EmptyState, LinkButton, Look, PostButton, Split},
    web::{Page, Visit},
};

pub async fn list(visit: Visit) -> Response {
    let administrator = visit.viewer.me.as_ref().is_some_and(|me| me.administrator);
    visit
        .show(async |desk| {
            let cards = projects::cards(desk).await?;
            Ok(Page::new("projects-title", move || view! { <Projects cards administrator/> }))
        })
        .await
}

#[component]
fn Projects(cards: Vec<ProjectCard>, administrator: bool) -> impl IntoView {
    if cards.is_empty() {
        return view! { <NoProjects administrator/> }.into_any();
    }
    let create = administrator
        .then(|| view! { <LinkButton href="/projects/new" look=Look::Primary icon="plus">{t("projects-new")}</LinkButton> }.into_any());
    let (archived, live): (Vec<_>, Vec<_>) = cards.into_iter().partition(|card| card.archived);
    let shelf = (!archived.is_empty()).then(|| {
        view! {
            <h2>{t("projects-archived-title")}</h2>
            <ul class="project-list">{archived.into_iter().map(|card| view! { <CardOf card/> }).collect_view()}</ul>
        }
    });
    view! {
        <Head title=t("projects-title") actions=create.unwrap_or_else(|| ().into_any())/>
        <ul class="project-list">{live.into_iter().map(|card| view! { <CardOf card/> }).collect_view()}</ul>
        {shelf}
    }
    .into_any()
}

#[component]
fn NoProjects(administrator: bool) -> impl IntoView {
    if administrator {
        view! {
            <EmptyState icon="flag" title=t("projects-none-title") text=t("projects-none-create")>
                <LinkButton href="/projects/new" look=Look::Primary>{t("projects-new")}</LinkButton>
            </EmptyState>
        }
        .into_any()
    } else {
        view! { <EmptyState icon="flag" title=t("projects-none-title") text=t("projects-none-ask")/> }.into_any()
    }
}

#[component]
fn CardOf(card: ProjectCard) -> impl IntoView {
    let ProjectCard { key, name, size, parties, roles, phase, people, items, done, archived } = card;
    let initial: String = name.chars().next().into_iter().flat_map(char::to_uppercase).collect();
    let stage = match (&phase, items) {
        (Some(phase), _) => named::<PhaseKind>("phase-kind", &phase.name),
        (None, 0) => t("projects-stage-beginning"),
        (None, _) => t("projects-stage-running"),
    };
    let roles = roles.into_iter().map(|role| view! { <Badge>{word("role", role)}</Badge> }).collect_view();
    let work = if items == 0 {
        view! { <p class="soft">{t("projects-no-items")}</p> }.into_any()
    } else {
        view! {
            <p class="soft num">{t!("projects-items-done", "done" = done, "items" = items)}</p>
            <Split done=done as f64 doing=0.0 total=items as f64/>
        }
        .into_any()
    };
    let restore = archived.then(|| {
        view! { <PostButton action="/rpc/projects/restore" hidden=vec![("project", key.to_string())] label=t("action-restore") small=true/> }
    });
    view! {
        <li class="card project-card">
            <a href=format!("/p/{key}")>
                <span class="logo" aria-hidden="true">{initial}</span>
                <h2 dir="auto">{name}</h2>
            </a>
            <p class="soft" dir="auto"><span class="item-key" dir="ltr">{key.to_string()}</span>" "{parties.join(" · ")}</p>
            <p>
                <Badge tone=crate::ui::Tone::Accent>{stage}</Badge>
                " "
                <span class="soft">{word("project-size", size)}", "{t!("projects-people", "count" = people as u64)}</span>
            </p>
            {work}
            <p class="roles">{roles}</p>
            {restore}
        </li>
    }
}
