//! Small things that every page of defects shows: how bad, how soon, how old, whose.

use chrono::{DateTime, SecondsFormat, Utc};
use golive_domain::{
    access::Permission,
    defects::{Priority, Severity},
    words::Word as _,
};
use golive_store::{backlog::PersonRef, defects::DefectRow};
use leptos::prelude::*;

use super::path;
use crate::{
    i18n::{Formats, exact, t, word},
    ui::{Avatar, Badge, ButtonGroup, LinkButton, Look, Nobody, Tone},
    web::frame,
};

/// `S1`, with what it means on hover.
#[component]
pub fn SeverityOf(of: Severity) -> impl IntoView {
    let class = match of {
        Severity::S1 => "badge bad",
        Severity::S2 => "badge warn",
        Severity::S3 | Severity::S4 => "badge",
    };
    view! { <abbr class=class title=word("severity", of)>{of.as_str().to_uppercase()}</abbr> }
}

/// `P1`
#[component]
pub fn PriorityOf(of: Priority) -> impl IntoView {
    let tone = if of == Priority::P1 { Tone::Accent } else { Tone::Plain };
    view! { <Badge tone>{word("priority", of)}</Badge> }
}

/// Whole days since an instant; the instant on hover.
#[component]
pub fn Age(since: DateTime<Utc>) -> impl IntoView {
    let days = (Formats::current().now - since).num_days().max(0);
    let machine = since.to_rfc3339_opts(SecondsFormat::Secs, true);
    view! { <time class="nowrap" datetime=machine title=exact(since)>{t!("defects-days", "count" = days)}</time> }
}

/// What is out of the ordinary: it came back, it was handed over.
#[component]
pub fn Marks(row: DefectRow) -> impl IntoView {
    let back = (row.reopened > 0).then(|| view! { <Badge tone=Tone::Warn>{t!("defects-came-back", "count" = row.reopened)}</Badge> });
    let shared = row.shared.then(|| view! { <Badge>{t("defects-handed-over")}</Badge> });
    view! { {back}" "{shared} }
}

#[component]
pub fn Face(of: Option<PersonRef>) -> impl IntoView {
    match of {
        Some(person) => view! { <Avatar name=person.name id=Some(person.id)/> }.into_any(),
        None => view! { <Nobody/> }.into_any(),
    }
}

/// One of the ways to look at defects.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leaf {
    List,
    Board,
    Retest,
    Figures,
}

/// The way to the other pages of defects, the one to write a new one down, and the one to bring many in.
#[component]
pub fn Actions(current: Leaf) -> impl IntoView {
    let new = frame().may(Permission::DefectReport).then(|| {
        view! { <LinkButton href=path("new") look=Look::Primary icon="plus">{t("defects-report")}</LinkButton> }
    });
    let import = (current == Leaf::List && frame().may(Permission::TestImport)).then(|| {
        let href = format!("/p/{}/tests/import?what=defects", frame().key);
        view! { <LinkButton href>{t("action-import")}</LinkButton> }
    });
    view! {
        {import}
        <ButtonGroup label=t("defects-views")>
            <LinkButton href=path("") current={current == Leaf::List}>{t("defects-list")}</LinkButton>
            <LinkButton href=path("board") current={current == Leaf::Board}>{t("defects-board")}</LinkButton>
            <LinkButton href=path("retest") current={current == Leaf::Retest}>{t("defects-retest")}</LinkButton>
            <LinkButton href=path("figures") current={current == Leaf::Figures}>{t("figures-title")}</LinkButton>
        </ButtonGroup>
        {new}
    }
}
