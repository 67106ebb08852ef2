//! `/me/security`: password, second factor, sessions.

use axum::response::Response;
use golive_store::people::{self, Enrolment, sessions::Session};
use leptos::prelude::*;

use super::me::MeTabs;
use crate::{
    i18n::t,
    people::{entry::secret, shown},
    ui::{Badge, Button, Card, Field, Form, FormActions, Icon, Look, PostButton, Tone, When},
    web::{Page, Visit},
};

/// `GET /me/security`
pub async fn security(visit: Visit) -> Response {
    let session = visit.session.clone();
    visit
        .show(async |desk| {
            let profile = people::profile(desk).await?;
            let enrolment = match shown::factor(&session).await? {
                Some(secret) if !profile.second_factor => Some(people::enrolment(desk, &secret).await?),
                _ => None,
            };
            let sessions = people::sessions::mine(desk, secret(&session).as_deref()).await?;
            Ok(Page::new("me-security", move || {
                view! {
                    <MeTabs here="/me/security"/>
                    <Password/>
                    <SecondFactor on=profile.second_factor enrolment/>
                    <Sessions sessions/>
                }
            }))
        })
        .await
}

#[component]
fn Password() -> impl IntoView {
    view! {
        <Card title=t("me-password")>
            <Form id="password" action="/rpc/people/password">
                <Field name="current_password" label=t("field-current-password") kind="password" dir="ltr" autocomplete="current-password"/>
                <Field name="password" label=t("field-new-password") hint=t("password-hint") kind="password" dir="ltr" autocomplete="new-password"/>
                <FormActions><Button look=Look::Primary>{t("me-password-change")}</Button></FormActions>
            </Form>
        </Card>
    }
}

#[component]
fn SecondFactor(on: bool, enrolment: Option<Enrolment>) -> impl IntoView {
    let state = if on { view! { <Badge tone=Tone::Good>{t("me-factor-is-on")}</Badge> }.into_any() } else { ().into_any() };
    let body = match (on, enrolment) {
        (true, _) => view! { <Disable/> }.into_any(),
        (false, Some(enrolment)) => view! { <Enable enrolment/> }.into_any(),
        (false, None) => view! {
            <p>{t("me-factor-why")}</p>
            <PostButton action="/rpc/people/factor-begin" label=t("me-factor-begin") icon="lock"/>
        }
        .into_any(),
    };
    view! { <Card title=t("me-factor") id="factor" aside=state>{body}</Card> }
}

#[component]
fn Enable(enrolment: Enrolment) -> impl IntoView {
    let Enrolment { secret, url } = enrolment;
    view! {
        <p>{t("me-factor-scan")}</p>
        <div class="qr" role="img" aria-label=t("me-factor-qr")><Qr text=url/></div>
        <p class="soft">{t("me-factor-type")}</p>
        <output class="secret" dir="ltr">{secret}</output>
        <Form id="factor-enable" action="/rpc/people/factor-enable">
            <Field name="code" label=t("field-code") hint=t("me-factor-code-hint") class="code-input" dir="ltr" inputmode="numeric" autocomplete="one-time-code"/>
            <FormActions><Button look=Look::Primary>{t("me-factor-enable")}</Button></FormActions>
        </Form>
        <PostButton action="/rpc/people/factor-cancel" label=t("action-cancel") look=Look::Quiet/>
    }
}

#[component]
fn Disable() -> impl IntoView {
    view! {
        <p>{t("me-factor-on-note")}</p>
        <Form id="factor-disable" action="/rpc/people/factor-disable">
            <Field name="password" label=t("field-current-password") kind="password" dir="ltr" autocomplete="current-password"/>
            <FormActions><Button look=Look::Danger>{t("me-factor-disable")}</Button></FormActions>
        </Form>
    }
}

/// The code as one path of squares; black on white in every theme, as cameras want it.
#[component]
fn Qr(text: String) -> impl IntoView {
    let code = qrcodegen::QrCode::encode_text(&text, qrcodegen::QrCodeEcc::Medium).ok()?;
    let size = code.size();
    let dark = (0..size).flat_map(|y| (0..size).map(move |x| (x, y))).filter(|(x, y)| code.get_module(*x, *y));
    let path: String = dark.map(|(x, y)| format!("M{x} {y}h1v1h-1z")).collect();
    Some(view! {
        <svg viewBox=format!("-4 -4 {0} {0}", size + 8) shape-rendering="crispEdges" aria-hidden="true">
            <rect x="-4" y="-4" width="100%" height="100%" fill="#fff"/>
            <path d=path fill="#000"/>
        </svg>
    })
}

#[component]
fn Sessions(sessions: Vec<Session>) -> impl IntoView {
    let others = sessions.iter().any(|session| !session.this);
    let rows = sessions.into_iter().map(|session| view! { <SessionRow session/> }).collect_view();
    let footer = others.then(|| {
        view! { <PostButton action="/rpc/people/sessions-end" label=t("me-sessions-end-others") icon="sign-out" small=true/> }.into_any()
    });
    view! {
        <Card title=t("me-sessions") flush=true>
            <ul class="rows">{rows}</ul>
            {footer.map(|footer| view! { <footer>{footer}</footer> })}
        </Card>
    }
}

#[component]
fn SessionRow(session: Session) -> impl IntoView {
    let end = if session.this {
        view! { <Badge tone=Tone::Accent>{t("me-session-this")}</Badge> }.into_any()
    } else {
        let hidden = vec![("id", session.id.to_string())];
        view! { <PostButton action="/rpc/people/session-end" hidden label=t("me-session-end") small=true/> }.into_any()
    };
    view! {
        <li class:this=session.this>
            <Icon name="globe"/>
            <span class="grow"><span dir="ltr">{browser(&session.agent)}</span>" "<small dir="ltr">{session.address}</small></span>
            <small>{t("me-session-seen")}" "<When at=session.seen_at/></small>
            {end}
        </li>
    }
}

/// The browser and system a User-Agent tells of, as people call them.
fn browser(agent: &str) -> String {
    let find = |names: &[(&str, &'static str)]| names.iter().find(|(mark, _)| agent.contains(mark)).map(|(_, name)| *name);
    let browser = find(&[("Edg/", "Edge"), ("OPR/", "Opera"), ("Firefox/", "Firefox"), ("Chrome/", "Chrome"), ("Safari/", "Safari")]);
    let system = find(&[
        ("Android", "Android"),
        ("iPhone", "iPhone"),
        ("iPad", "iPad"),
        ("Windows", "Windows"),
        ("Mac OS", "macOS"),
        ("Linux", "Linux"),
    ]);
    match (browser, system) {
        (Some(browser), Some(system)) => format!("{browser}, {system}"),
        (Some(one), None) | (None, Some(one)) => one.to_owned(),
        (None, None) => agent.chars().take(40).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_session_is_called_by_its_browser_and_system() {
        let edge = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/126.0 Safari/537.36 Edg/126.0";
        assert_eq!(browser(edge), "Edge, Windows");
        assert_eq!(browser("Mozilla/5.0 (X11; Linux x86_64; rv:127.0) Gecko/20100101 Firefox/127.0"), "Firefox, Linux");
        assert_eq!(browser("curl/8.5"), "curl/8.5");
    }
}
