//! The way in: sign in, the code, a forgotten password, a one-time link.

use std::sync::Arc;

use axum::{
    extract::Path,
    response::{IntoResponse, Redirect, Response},
};
use golive_domain::{Error, accounts::LinkKind};
use golive_store::{
    demo,
    people::{self, OpenLink},
};
use http::StatusCode;
use leptos::prelude::*;

use super::door::Door;
use crate::{
    Problem,
    i18n::{list, t, word},
    people::entry::awaited,
    ui::{Button, Field, Form, FormActions, LinkButton, Look, PostButton, query::Here},
    web::{Page, Visit},
};

/// `GET /sign-in`
pub async fn sign_in(visit: Visit) -> Response {
    if visit.viewer.me.is_some() {
        return Redirect::to("/").into_response();
    }
    let people = visit.web.demo_people.clone();
    visit.show(async |_| Ok(Page::new("sign-in-title", move || view! { <SignIn people/> }))).await
}

/// `GET /sign-in/code`: the second step, for as long as the first one is remembered.
pub async fn code(visit: Visit) -> Response {
    match awaited(&visit).await {
        Ok(_) => visit.show(async |_| Ok(Page::new("sign-in-code-title", || view! { <Code/> }))).await,
        Err(_) => Redirect::to("/sign-in").into_response(),
    }
}

/// `GET /forgot`
pub async fn forgot(visit: Visit) -> Response {
    visit.show(async |_| Ok(Page::new("forgot-title", || view! { <Forgot/> }))).await
}

/// `GET /link/{secret}`: what the link opens, or why it opens nothing.
pub async fn link(visit: Visit, Path(secret): Path<String>) -> Response {
    let opened = people::open(&visit.web.store, &secret).await.map_err(Problem::from);
    visit
        .show(async |_| match opened {
            Ok(opened) => Ok(Page::new(title_key(opened.kind), move || view! { <Open opened secret/> })),
            Err(Problem(Error::NotFound)) => Ok(Page::new("link-over-title", || view! { <Over/> }).status(StatusCode::NOT_FOUND)),
            Err(problem) => Err(problem),
        })
        .await
}

fn next() -> String {
    Here::current().get("next").unwrap_or_default().to_owned()
}

#[component]
fn SignIn(people: Arc<[demo::SignIn]>) -> impl IntoView {
    view! {
        <Door title=t("sign-in-title") note=t("sign-in-note")>
            <Form id="sign-in" action="/rpc/people/sign-in" hidden=vec![("next", next())]>
                <Field name="email" label=t("field-email") kind="email" dir="ltr" autocomplete="username" autofocus=true/>
                <Field name="password" label=t("field-password") kind="password" dir="ltr" autocomplete="current-password"/>
                <Button look=Look::Primary>{t("action-sign-in")}</Button>
            </Form>
            <p class="soft"><a href="/forgot">{t("sign-in-forgot")}</a></p>
            {(!people.is_empty()).then(|| view! { <DemoPeople people/> })}
        </Door>
    }
}

/// Everybody of the demonstration, each a click away: it is there to be looked at from every side.
#[component]
fn DemoPeople(people: Arc<[demo::SignIn]>) -> impl IntoView {
    let line = |person: &demo::SignIn| {
        let roles = list(person.roles.iter().map(|role| word("role", *role)));
        let projects = person.projects.join(", ");
        let sent = vec![("email", person.email.clone()), ("password", demo::PASSWORD.to_owned()), ("next", next())];
        view! {
            <li>
                <span><b dir="auto">{person.name.clone()}</b><br/><small><bdi>{projects}</bdi>" · "{roles}</small></span>
                <PostButton action="/rpc/people/sign-in" hidden=sent label=t("demo-be") small=true/>
            </li>
        }
    };
    view! {
        <section class="stack tight">
            <h2>{t("demo-people-title")}</h2>
            <p class="soft">{t!("demo-people-note", "password" = demo::PASSWORD)}</p>
            <ul class="rows demo-people" tabindex="0">{people.iter().map(line).collect_view()}</ul>
        </section>
    }
}

#[component]
fn Code() -> impl IntoView {
    view! {
        <Door title=t("sign-in-code-title") note=t("sign-in-code-note")>
            <Form id="code" action="/rpc/people/sign-in-code" hidden=vec![("next", next())]>
                <Field
                    name="code"
                    label=t("field-code")
                    class="code-input"
                    dir="ltr"
                    inputmode="numeric"
                    autocomplete="one-time-code"
                    maxlength=10
                    autofocus=true
                />
                <Button look=Look::Primary>{t("action-continue")}</Button>
            </Form>
            <p class="soft"><a href="/sign-in">{t("sign-in-again")}</a></p>
        </Door>
    }
}

#[component]
fn Forgot() -> impl IntoView {
    if Here::current().get("sent").is_some() {
        return view! {
            <Door title=t("forgot-sent-title") note=t("forgot-sent-note")>
                <LinkButton href="/sign-in">{t("forgot-back")}</LinkButton>
            </Door>
        }
        .into_any();
    }
    view! {
        <Door title=t("forgot-title") note=t("forgot-note")>
            <Form id="forgot" action="/rpc/people/forgot">
                <Field name="email" label=t("field-email") kind="email" dir="ltr" autocomplete="username" autofocus=true/>
                <FormActions>
                    <Button look=Look::Primary>{t("forgot-send")}</Button>
                    <LinkButton href="/sign-in" look=Look::Quiet>{t("action-cancel")}</LinkButton>
                </FormActions>
            </Form>
        </Door>
    }
    .into_any()
}

fn title_key(kind: LinkKind) -> &'static str {
    match kind {
        LinkKind::SetUp => "set-up-title",
        LinkKind::Invitation => "invitation-title",
        LinkKind::Reset => "reset-title",
    }
}

#[component]
fn Open(opened: OpenLink, secret: String) -> impl IntoView {
    let OpenLink { kind, name, email, .. } = opened;
    let (note, action) = match kind {
        LinkKind::SetUp => (t("set-up-note"), t("set-up-action")),
        LinkKind::Invitation => (t!("invitation-note", "email" = email.clone()), t("invitation-action")),
        LinkKind::Reset => (t!("reset-note", "email" = email.clone()), t("reset-action")),
    };
    let asks_name = kind != LinkKind::Reset;
    let asks_email = kind == LinkKind::SetUp;
    // Password managers file the new password under this name.
    let username = (kind != LinkKind::SetUp)
        .then(|| view! { <input type="email" autocomplete="username" value=email class="visually-hidden" tabindex="-1" readonly aria-hidden="true"/> });
    view! {
        <Door title=t(title_key(kind)) note=note>
            <Form id="accept" action="/rpc/people/accept" hidden=vec![("secret", secret)]>
                {asks_name.then(|| view! { <Field name="name" label=t("field-name") value=name autocomplete="name" autofocus=true/> })}
                {asks_email.then(|| view! { <Field name="email" label=t("field-email") kind="email" dir="ltr" autocomplete="username"/> })}
                {username}
                <Field name="password" label=t("field-new-password") hint=t("password-hint") kind="password" dir="ltr" autocomplete="new-password"/>
                <Button look=Look::Primary>{action}</Button>
            </Form>
        </Door>
    }
}

#[component]
fn Over() -> impl IntoView {
    view! {
        <Door title=t("link-over-title") note=t("link-over-note")>
            <FormActions>
                <LinkButton href="/forgot" look=Look::Primary>{t("link-over-again")}</LinkButton>
                <LinkButton href="/sign-in" look=Look::Quiet>{t("action-sign-in")}</LinkButton>
            </FormActions>
        </Door>
    }
}
