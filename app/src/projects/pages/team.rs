//! `/p/{KEY}/team`: who is here, who is missing, who is away.

use axum::{extract::Path, response::Response};
use golive_domain::{
    access::{Permission, Role, Side},
    id::PersonId,
    projects::profile,
    words::Word as _,
};
use golive_store::projects::{self, Away, Member, Team};
use leptos::prelude::*;

use super::{
    Head,
    mend::Checklist,
    side::{Parties, SideOf},
};
use crate::{
    i18n::{date_range, hours, list, t, word},
    ui::{
        Button, Card, Choice, DateField, EmptyState, Field, Form, FormActions, FormRow, Look, PostButton, Select, Tab, Tabs, query::Here,
    },
    web::{Page, Room, Viewer, Visit, frame},
};

pub async fn team(visit: Visit, Path(key): Path<String>) -> Response {
    visit
        .show_project(&key, async |desk, project| {
            let team = projects::team(desk, project).await?;
            Ok(Page::new("team-title", move || view! { <TeamPage team/> }).room(Room::Team))
        })
        .await
}

/// The three views of the room.
#[component]
pub fn TeamTabs(current: &'static str) -> impl IntoView {
    let key = frame().key.clone();
    let tab = |path: &str, label: &str| Tab::new(format!("/p/{key}/team{path}"), t(label), current == path);
    view! { <Tabs label=t("team-title") tabs=vec![tab("", "team-tab-people"), tab("/roles", "team-tab-roles"), tab("/rasci", "team-tab-rasci")]/> }
}

#[component]
fn TeamPage(team: Team) -> impl IntoView {
    let frame = frame();
    let Team { members, organisations, departments, missing, away } = team;
    let parties = Parties { organisations, departments };
    let give = frame.may(Permission::TeamEdit).then(|| view! { <GiveRole members=members.clone() parties=parties.clone()/> });
    let gaps = (!missing.is_empty()).then(|| {
        view! { <Card title=t("team-missing-title") wanted=true><Checklist missing/></Card> }
    });
    let sides = Side::ALL.iter().filter_map(|side| {
        let of_side: Vec<Member> = members.iter().filter(|member| member.side() == *side).cloned().collect();
        (!of_side.is_empty()).then(|| view! { <SideOf side=*side members=of_side parties=parties.clone()/> })
    });
    let people = if members.is_empty() {
        view! { <EmptyState icon="team" title=t("team-empty-title") text=t("team-empty-text")/> }.into_any()
    } else {
        sides.collect_view().into_any()
    };
    view! {
        <Head title=t("team-title") about=t("team-about")/>
        <TeamTabs current=""/>
        <div class="two">
            <div class="stack loose">{people}</div>
            <div class="side">{gaps}{give}<Absences away members/></div>
        </div>
    }
}

/// A role for someone who has an account, or an invitation for someone who has none.
#[component]
fn GiveRole(members: Vec<Member>, parties: Parties) -> impl IntoView {
    let project = frame().key.to_string();
    let asked = Here::current().get("role").and_then(Role::parse).unwrap_or(Role::TestUser);
    let known = members.into_iter().filter_map(|member| member.email).map(|email| view! { <option value=email></option> }).collect_view();
    let roles = Role::ALL.iter().map(|role| Choice::new(role.as_str(), format!("{} · {}", word("side", role.side()), word("role", *role))));
    let organisations = parties.organisations.into_iter().map(|each| Choice::new(each.id.to_string(), each.name));
    let departments = parties.departments.into_iter().map(|each| Choice::new(each.id.to_string(), each.name));
    view! {
        <Card title=t("team-give-title") id="give-role">
            <Form id="give" action="/rpc/projects/roles/give" hidden=vec![("project", project)]>
                <Select name="role" label=t("field-role") options=roles.collect() value=asked.as_str() hint=t("team-role-hint")/>
                <Field name="email" label=t("field-email") kind="email" dir="ltr" list="team-emails" autocomplete="off"/>
                <datalist id="team-emails">{known}</datalist>
                <Field name="name" label=t("field-person-name") hint=t("team-name-hint") optional=true autocomplete="off"/>
                <Select
                    name="organisation" label=t("field-organisation") options=organisations.collect() blank=t("team-no-organisation")
                    optional=true
                />
                <Select
                    name="department" label=t("field-department") options=departments.collect() blank=t("team-no-department")
                    hint=t("team-department-hint") optional=true
                />
                <Field
                    name="share_percent" label=t("field-share-percent") unit="%" class="narrow num" inputmode="numeric" optional=true
                    hint=t("team-share-hint") placeholder=profile(asked).share.usual().to_string()
                />
                <FormActions><Button look=Look::Primary>{t("team-give-role")}</Button></FormActions>
            </Form>
        </Card>
    }
}

#[component]
fn Absences(away: Vec<Away>, members: Vec<Member>) -> impl IntoView {
    let frame = frame();
    let me = Viewer::current().me.map(|me| me.id);
    let manages = frame.may(Permission::TeamEdit);
    let name = |id: PersonId| members.iter().find(|member| member.id == id).map(|member| member.name.clone()).unwrap_or_default();
    let line = |each: Away| {
        let lost = each.minutes_a_day.map_or_else(|| t("team-whole-days"), hours);
        let take_back = (manages || Some(each.person) == me).then(|| {
            let sent = vec![("project", frame.key.to_string()), ("id", each.id.to_string())];
            view! { <PostButton action="/rpc/projects/absences/remove" hidden=sent label=t("action-remove") icon="trash" icon_only=true small=true look=Look::Quiet/> }
        });
        view! {
            <li>
                <span class="grow"><bdi>{name(each.person)}</bdi>" "<small>{list([date_range(each.from, each.until), lost])}" "<bdi>{each.reason}</bdi></small></span>
                {take_back}
            </li>
        }
    };
    let lines = if away.is_empty() {
        view! { <p class="pad soft">{t("team-nobody-away")}</p> }.into_any()
    } else {
        view! { <ul class="rows">{away.into_iter().map(line).collect_view()}</ul> }.into_any()
    };
    let people: Vec<Choice> = members
        .iter()
        .filter(|member| manages || Some(member.id) == me)
        .map(|member| Choice::new(member.id.to_string(), member.name.clone()))
        .collect();
    let form = (frame.may(Permission::AbsenceWrite) && !people.is_empty()).then(|| {
        let mine = me.map(|me| me.to_string()).unwrap_or_default();
        view! {
            <div class="pad">
                <Form id="absence" action="/rpc/projects/absences/add" hidden=vec![("project", frame.key.to_string())]>
                    <Select name="person" label=t("field-person") options=people value=mine/>
                    <FormRow>
                        <DateField name="from" label=t("field-from") value=None/>
                        <DateField name="until" label=t("field-until") value=None optional=true/>
                    </FormRow>
                    <Field
                        name="hours_a_day" label=t("field-hours-a-day") hint=t("team-hours-hint") class="narrow num" inputmode="decimal"
                        optional=true
                    />
                    <Field name="reason" label=t("field-reason") optional=true/>
                    <FormActions><Button>{t("team-add-absence")}</Button></FormActions>
                </Form>
            </div>
        }
    });
    view! { <Card title=t("team-away-title") flush=true>{lines}{form}</Card> }
}
