//! `/p/{KEY}/team/roles`: what each role is for, how much time it takes, when it weighs most.

use axum::{extract::Path, response::Response};
use golive_domain::{
    access::{Permission, Side},
    projects::{RoleProfile, catalogue},
    words::Word as _,
};
use golive_store::projects::{self, Member};
use leptos::prelude::*;

use super::{Head, team::TeamTabs};
use crate::{
    i18n::{list, say, t, word},
    ui::{Fact, Facts},
    web::{Page, Room, Visit, frame},
};

pub async fn roles(visit: Visit, Path(key): Path<String>) -> Response {
    visit
        .show_project(&key, async |desk, project| {
            let members = projects::team(desk, project).await?.members;
            Ok(Page::new("roles-title", move || view! { <Catalogue members/> }).room(Room::Team))
        })
        .await
}

#[component]
fn Catalogue(members: Vec<Member>) -> impl IntoView {
    let side = |side: &Side| {
        let cards = catalogue().filter(|profile| profile.role.side() == *side).map(|profile| {
            let held = |member: &&Member| member.held.iter().any(|held| held.role == profile.role);
            let holders = members.iter().filter(held).map(|member| member.name.clone()).collect();
            view! { <RoleCard profile holders/> }
        });
        view! { <section class="stack tight"><h2>{word("side", *side)}</h2><div class="team">{cards.collect_view()}</div></section> }
    };
    view! {
        <Head title=t("roles-title") about=t("roles-about")/>
        <TeamTabs current="/roles"/>
        <div class="stack loose">{Side::ALL.iter().map(side).collect_view()}</div>
    }
}

#[component]
fn RoleCard(profile: RoleProfile, holders: Vec<String>) -> impl IntoView {
    let frame = frame();
    let give = frame.may(Permission::TeamEdit).then(|| {
        view! { <a href=format!("/p/{}/team?role={}#give-role", frame.key, profile.role)>{t("team-give-role")}</a> }
    });
    let holders = if holders.is_empty() { t("nobody") } else { list(holders) };
    view! {
        <article class="card role-card">
            <h3>{say(&profile.name())}</h3>
            <p>{say(&profile.duty())}</p>
            <Facts>
                <Fact label=t("roles-held-by")>{holders}</Fact>
                <Fact label=t("roles-share")>{say(&profile.share.say())}</Fact>
                <Fact label=t("roles-weight")>{word("phase-kind", profile.weight)}</Fact>
            </Facts>
            {give}
        </article>
    }
}
