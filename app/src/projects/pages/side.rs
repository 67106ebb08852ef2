//! People of one side, each with the roles held.

use golive_domain::{
    access::{Permission, Side},
    accounts::PersonState,
    projects::OrganisationKind,
};
use golive_store::projects::{Department, Held, Member, Organisation};
use leptos::prelude::*;

use crate::{
    i18n::{percent, t, word},
    ui::{Badge, Button, Field, Form, Menu, PostButton, Tone, Who},
    web::frame,
};

/// Names of organisations and departments, by id.
#[derive(Clone, Debug)]
pub struct Parties {
    pub organisations: Vec<Organisation>,
    pub departments: Vec<Department>,
}

impl Parties {
    fn works_for(&self, held: &Held) -> Option<&Organisation> {
        self.organisations.iter().find(|each| Some(each.id) == held.organisation)
    }

    fn department(&self, held: &Held) -> Option<&str> {
        self.departments.iter().find(|each| Some(each.id) == held.department).map(|each| each.name.as_str())
    }
}

/// The members whose first role is of this side.
#[component]
pub fn SideOf(side: Side, members: Vec<Member>, parties: Parties) -> impl IntoView {
    let count = members.len() as u64;
    let heading = format!("side-{side}");
    let title = heading.clone();
    view! {
        <section aria-labelledby=heading class="stack tight">
            <h2 id=title>{word("side", side)}" "<span class="soft num">{t!("projects-people", "count" = count)}</span></h2>
            <ul class="team">
                {members.into_iter().map(|member| view! { <MemberOf member parties=parties.clone()/> }).collect_view()}
            </ul>
        </section>
    }
}

#[component]
fn MemberOf(member: Member, parties: Parties) -> impl IntoView {
    let works_for = member.held.iter().find_map(|held| parties.works_for(held));
    let note = match works_for {
        Some(organisation) if organisation.kind != OrganisationKind::Customer => organisation.name.clone(),
        Some(organisation) => organisation.name.clone(),
        None => member.email.clone().unwrap_or_default(),
    };
    let state = (member.state != PersonState::Active).then(|| {
        view! { <Badge tone=Tone::Warn>{word("person-state", member.state)}</Badge> }
    });
    let held = member.held.iter().map(|held| view! { <HeldRole held=held.clone() parties=parties.clone()/> }).collect_view();
    view! {
        <li class="card member">
            <Who name=member.name.clone() id=Some(member.id) note/>
            {state}
            <ul class="stack tight">{held}</ul>
        </li>
    }
}

/// One role with its share, and for whoever may the way to change or take it.
#[component]
fn HeldRole(held: Held, parties: Parties) -> impl IntoView {
    let frame = frame();
    let name = word("role", held.role);
    let department = parties.department(&held).map(|name| view! { <span class="soft">" · "<bdi>{name.to_owned()}</bdi></span> });
    let menu = frame.may(Permission::TeamEdit).then(|| {
        let sent = vec![("project", frame.key.to_string()), ("id", held.id.to_string())];
        let label = t!("team-role-menu", "role" = name.clone());
        view! {
            <Menu id=format!("held-{}", held.id) label small=true wide=true>
                <div class="pad">
                    <Form id=format!("share-{}", held.id) action="/rpc/projects/roles/share" hidden=sent.clone() class="form">
                        <Field name="share_percent" label=t("field-share-percent") unit="%" class="narrow num" inputmode="numeric" value=held.share_percent.to_string()/>
                        <Button small=true>{t("action-save")}</Button>
                    </Form>
                    <PostButton action="/rpc/projects/roles/take" hidden=sent label=t("team-take-role") small=true look=crate::ui::Look::Danger/>
                </div>
            </Menu>
        }
    });
    view! {
        <li class="cluster">
            <span><Badge>{name}</Badge>{department}</span>
            <span class="soft num end">{percent(f64::from(held.share_percent) / 100.0)}</span>
            {menu}
        </li>
    }
}
