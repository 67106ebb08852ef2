//! `/p/{KEY}/settings`: one tab a subject, each with its own address.

mod calendar;
mod charter;
mod fields;
mod money;
mod parties;
mod phases;
mod practice;
mod rights;

use axum::{Router, routing::get};
use golive_domain::access::Permission;
use leptos::prelude::*;

use super::Head;
use crate::{
    i18n::t,
    ui::{Tab, Tabs},
    web::{Web, frame},
};

pub fn routes() -> Router<Web> {
    Router::new()
        .route("/p/{key}/settings", get(charter::charter))
        .route("/p/{key}/settings/calendar", get(calendar::calendar))
        .route("/p/{key}/settings/money", get(money::money))
        .route("/p/{key}/settings/parties", get(parties::parties))
        .route("/p/{key}/settings/phases", get(phases::phases))
        .route("/p/{key}/settings/practice", get(practice::practice))
        .route("/p/{key}/settings/fields", get(fields::fields))
        .route("/p/{key}/settings/rights", get(rights::rights))
}

/// Path, label, and what opens the tab.
const TABS: [(&str, &str, Permission); 8] = [
    ("", "settings-tab-charter", Permission::ProjectRead),
    ("/calendar", "settings-tab-calendar", Permission::ProjectRead),
    ("/phases", "settings-tab-phases", Permission::ProjectRead),
    ("/parties", "settings-tab-parties", Permission::TeamRead),
    ("/money", "settings-tab-money", Permission::RateRead),
    ("/practice", "settings-tab-practice", Permission::ProjectRead),
    ("/fields", "settings-tab-fields", Permission::BacklogRead),
    ("/rights", "settings-tab-rights", Permission::RightsRead),
];

/// Title and tabs; those that would be refused are not shown.
#[component]
fn SettingsHead(current: &'static str) -> impl IntoView {
    let frame = frame();
    let tabs = TABS.into_iter().filter(|(.., opens)| frame.may(*opens));
    let tabs = tabs.map(|(path, label, _)| Tab::new(format!("/p/{}/settings{path}", frame.key), t(label), path == current));
    view! {
        <Head title=t("settings-title") about=frame.name.clone()/>
        <Tabs label=t("settings-title") tabs=tabs.collect()/>
    }
}

/// What every form of these pages sends along.
fn of_project(more: impl IntoIterator<Item = (&'static str, String)>) -> Vec<(&'static str, String)> {
    let key = frame().key.to_string();
    std::iter::once(("project", key)).chain(more).collect()
}

/// Whether the viewer may change what the tab shows.
fn may(permission: Permission) -> bool {
    frame().may(permission)
}
