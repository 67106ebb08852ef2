//! `/me/tokens`: API tokens, each shown once.

use axum::response::Response;
use golive_domain::{accounts::TokenScope, words::Word};
use golive_store::people::tokens::{self, Token};
use leptos::prelude::*;

use super::me::MeTabs;
use crate::{
    i18n::{t, word},
    people::shown,
    ui::{Badge, Button, Card, Choice, EmptyState, Field, Form, FormActions, FormRow, Icon, Look, Notice, PostButton, Select, Tone, When},
    web::{Page, Visit},
};

/// `GET /me/tokens`
pub async fn tokens(visit: Visit) -> Response {
    let session = visit.session.clone();
    visit
        .show(async |desk| {
            let mine = tokens::mine(desk).await?;
            let fresh = shown::take_token(&session).await;
            Ok(Page::new("me-tokens", move || {
                view! {
                    <MeTabs here="/me/tokens"/>
                    {fresh.map(|token| view! { <Fresh token/> })}
                    <Mine mine/>
                    <New/>
                }
            }))
        })
        .await
}

#[component]
fn Fresh(token: String) -> impl IntoView {
    view! {
        <Notice tone=Tone::Good>
            <div class="stack tight"><p>{t("me-token-fresh")}</p><output class="secret" dir="ltr">{token}</output></div>
        </Notice>
    }
}

#[component]
fn Mine(mine: Vec<Token>) -> impl IntoView {
    if mine.is_empty() {
        return view! { <EmptyState icon="key" title=t("me-tokens-none") text=t("me-tokens-none-note")/> }.into_any();
    }
    let rows = mine.into_iter().map(|token| view! { <Row token/> }).collect_view();
    view! { <Card title=t("me-tokens") flush=true><ul class="rows">{rows}</ul></Card> }.into_any()
}

#[component]
fn Row(token: Token) -> impl IntoView {
    let end = if token.over {
        view! { <Badge>{t("me-token-over")}</Badge> }.into_any()
    } else {
        let hidden = vec![("id", token.id.to_string())];
        view! { <PostButton action="/rpc/people/token-revoke" hidden label=t("me-token-revoke") small=true/> }.into_any()
    };
    let used = match token.used_at {
        Some(at) => view! { {t("me-token-used")}" "<When at/> }.into_any(),
        None => t("me-token-unused").into_any(),
    };
    view! {
        <li>
            <Icon name="key"/>
            <span class="grow" dir="auto">{token.name}</span>
            <Badge>{word("token-scope", token.scope)}</Badge>
            <small>{used}" · "{t("me-token-until")}" "<When at=token.expires_at/></small>
            {end}
        </li>
    }
}

#[component]
fn New() -> impl IntoView {
    let days =
        ["7", "30", "90", "365"].map(|days| Choice::new(days, crate::t!("days-count", "count" = days.parse::<i64>().unwrap_or_default())));
    let scopes = Choice::words::<TokenScope>("token-scope");
    view! {
        <Card title=t("me-token-new")>
            <Form id="token" action="/rpc/people/token-create">
                <Field name="name" label=t("field-token-name") hint=t("me-token-name-hint")/>
                <FormRow>
                    <Select name="scope" label=t("me-token-scope") options=scopes value=TokenScope::Read.as_str()/>
                    <Select name="days" label=t("field-days") options=days.to_vec() value="90"/>
                </FormRow>
                <FormActions><Button look=Look::Primary>{t("me-token-create")}</Button></FormActions>
            </Form>
        </Card>
    }
}
