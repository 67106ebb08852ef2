//! Test users with their hours, and the hours of the viewer.

use golive_domain::{access::Permission, testing::acceptance::AcceptanceState};
use golive_store::testing::acceptance::{SessionView, UserView};
use leptos::prelude::*;

use super::parts::{WeekLine, about, figure, hours_said};
use crate::{
    i18n::{hours, t},
    ui::{Button, Card, DateField, Day, Field, Form, FormRow, Look, PostButton, Unfold, Who},
    web::{Viewer, frame},
};

/// The viewer's own hours of this session, and the form that adds a day.
#[component]
pub fn MyHours(session: SessionView) -> impl IntoView {
    let me = Viewer::current().me.map(|me| me.id);
    let Some(user) = session.users.iter().find(|user| Some(user.person.id) == me).cloned() else { return ().into_any() };
    let running = session.row.state == AcceptanceState::Running;
    let form = running.then(|| {
        view! {
            <Form id="hours" action="/rpc/testing/acceptance/hours" hidden=about(session.row.number)>
                <FormRow>
                    <DateField name="day" label=t("field-day") value=Some(session.today)/>
                    <Field name="hours" label=t("field-hours") hint=t("acceptance-hours-hint") class="narrow num" inputmode="decimal" dir="ltr" autocomplete="off"/>
                </FormRow>
                <Field name="note" label=t("acceptance-hours-note") maxlength=250 optional=true/>
                <Button>{t("acceptance-log")}</Button>
            </Form>
        }
    });
    view! { <Card title=t("acceptance-my-hours") id="my-hours"><div class="stack tight"><Given user/>{form}</div></Card> }.into_any()
}

/// What somebody gave: in sum, by day, by week against what the role asks for.
#[component]
fn Given(user: UserView) -> impl IntoView {
    let days = user.days.into_iter().map(|(day, minutes, note)| {
        view! { <li><Day date=day/>" "<b class="num">{hours(minutes)}</b>" "<span class="soft" dir="auto">{note}</span></li> }
    });
    let days = days.collect_view();
    let weeks = user.weeks.into_iter().map(|of| view! { <WeekLine of/> }).collect_view();
    view! {
        <p class="num">{hours_said(user.logged, user.planned)}</p>
        <ul class="plain hours">{days}</ul>
        <ul class="plain weeks">{weeks}</ul>
    }
}

/// Everyone who was invited.
#[component]
pub fn Users(session: SessionView) -> impl IntoView {
    let plans = frame().may(Permission::AcceptancePlan) && session.row.state.is_open();
    let all = session.points.len();
    let number = session.row.number;
    let me = Viewer::current().me.map(|me| me.id);
    let line = |user: UserView| {
        let began = user.tried > 0 || !user.days.is_empty();
        let away = (plans && !began).then(|| {
            let mut hidden = about(number);
            hidden.push(("person", user.person.id.to_string()));
            view! { <PostButton action="/rpc/testing/acceptance/uninvite" hidden label=t!("acceptance-uninvite", "name" = user.person.name.clone()) icon="close" icon_only=true small=true look=Look::Quiet/> }
        });
        let asked = plans.then(|| {
            let mut hidden = about(number);
            hidden.push(("users[]", user.person.id.to_string()));
            let id = format!("asked-{}", user.person.id);
            let planned = user.planned.to_string();
            view! {
                <Unfold summary=t("acceptance-change-asked")>
                    <Form id action="/rpc/testing/acceptance/invite" hidden>
                        <Field name="hours" label=t("acceptance-hours-asked") value=planned class="narrow num" inputmode="decimal" dir="ltr"/>
                        <Button small=true>{t("action-save")}</Button>
                    </Form>
                </Unfold>
            }
        });
        let tried = t!("acceptance-tried", "tried" = figure(user.tried), "all" = all);
        // One's own hours stand in a card of their own.
        let given = (Some(user.person.id) != me).then(|| view! { <Given user=user.clone()/> });
        view! {
            <li class="test-user">
                <p class="cluster"><Who name=user.person.name.clone() id=Some(user.person.id)/><span class="end">{away}</span></p>
                <p class="soft">{tried}</p>
                {given}
                {asked}
            </li>
        }
    };
    let none = session.users.is_empty().then(|| view! { <p class="soft">{t("acceptance-nobody-invited")}</p> });
    let lines = session.users.into_iter().map(line).collect_view();
    view! { <Card title=t("acceptance-users")>{none}<ul class="plain test-users">{lines}</ul></Card> }
}
