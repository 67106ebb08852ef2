//! Who may do what.

use axum::{extract::Path, response::Response};
use golive_domain::access::Role;
use golive_store::projects::{self, Rights, RightsRow};
use leptos::prelude::*;

use super::SettingsHead;
use crate::{
    i18n::{t, word},
    ui::Table,
    web::{Page, Room, Visit},
};

pub async fn rights(visit: Visit, Path(key): Path<String>) -> Response {
    visit
        .show_project(&key, async |desk, project| {
            let rights = projects::rights(desk, project).await?;
            Ok(Page::new("settings-tab-rights", move || view! { <RightsTab rights/> }).room(Room::Settings).wide())
        })
        .await
}

#[component]
fn RightsTab(rights: Rights) -> impl IntoView {
    let Rights { roles, holders, rows } = rights;
    let head = roles.iter().map(|role| {
        let count = holders.get(role).copied().unwrap_or_default() as u64;
        view! { <th scope="col" title=t!("projects-people", "count" = count)><span>{word("role", *role)}</span></th> }
    });
    let head = head.collect_view();
    let line = move |row: RightsRow| {
        let cell = |role: &Role| match row.allowed.contains(role) {
            true => view! { <td><span class="may">{t("rights-may")}</span></td> },
            false => view! { <td><span class="may-not">{t("rights-may-not")}</span></td> },
        };
        view! { <tr><th scope="row">{word("permission", row.permission)}</th>{roles.iter().map(cell).collect_view()}</tr> }
    };
    view! {
        <SettingsHead current="/rights"/>
        <p class="soft">{t("rights-about")}</p>
        <Table caption=t("settings-tab-rights") quiet_caption=true dense=true tall=true class="matrix">
            <thead><tr><th scope="col">{t("rights-permission")}</th>{head}</tr></thead>
            <tbody>{rows.into_iter().map(line).collect_view()}</tbody>
        </Table>
    }
}
