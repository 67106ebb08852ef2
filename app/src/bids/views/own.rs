//! The own bid: its key, how far it is answered, sending it, and what was sent.

use golive_domain::rfp::{Asked, BidStanding, unfit};
use golive_store::bids::{Draft, Receipt, Tender};
use leptos::prelude::*;

use super::{Standing, about, named_in, path, said::total};
use crate::{
    i18n::{list, say, t, word},
    ui::{
        Badge, Button, Card, Field, Form, FormActions, LinkButton, Look, Meter, Notice, Pager, PostButton, Select, Tone, Unfold, When,
        query::Here,
    },
};

/// Receipts on one page.
const PER_PAGE: usize = 20;
/// The query's name of the page.
const PAGE: &str = "receipts";

#[component]
pub fn Own(tender: Tender, draft: Option<Draft>) -> impl IntoView {
    let standing = view! { <Standing of=tender.line.standing declined=tender.line.declined/> }.into_any();
    let body = match draft {
        Some(draft) => view! { <Worked tender=tender.clone() draft/> }.into_any(),
        // After the deadline too: what was submitted is read, and verified, with the key alone.
        None if tender.keyed => view! { <Unlock tender=tender.clone()/> }.into_any(),
        None if !tender.open => ().into_any(),
        None => view! { <Begin tender=tender.clone()/> }.into_any(),
    };
    let over = (!tender.open).then(|| view! { <p class="soft">{t("bid-over")}</p> });
    let sent = view! { <Sent tender=tender.clone()/> };
    view! {
        <Card title=t("bid-own") aside=standing>
            <div class="stack">{sent}{over}{body}</div>
        </Card>
        <Receipts tender/>
    }
}

/// The phrase is never sent back: a refused form has it empty.
#[component]
fn Begin(tender: Tender) -> impl IntoView {
    let zones = chrono_tz::TZ_VARIANTS.iter().map(|zone| crate::ui::Choice::new(zone.name(), zone.name())).collect::<Vec<_>>();
    let (hidden, zone) = (about(&tender.line), tender.zone.clone());
    view! {
        <Form id="begin" action="/rpc/bids/begin" hidden>
            <p>{t("bid-phrase-text")}</p>
            <Field name="secret" label=t("rfp-phrase") kind="password" autocomplete="new-password"/>
            <Field name="secret_again" label=t("rfp-phrase-again") kind="password" autocomplete="new-password"/>
            <Select name="zone" label=t("bid-zone") options=zones value=zone hint=t("bid-zone-hint")/>
            <FormActions><Button look=Look::Primary>{t("bid-begin")}</Button></FormActions>
        </Form>
        <Decline tender/>
    }
}

/// For whoever will not bid, while nothing of theirs stands.
#[component]
fn Decline(tender: Tender) -> impl IntoView {
    let stands = matches!(tender.line.standing, BidStanding::Counts | BidStanding::Unconfirmed(_));
    (tender.open && !tender.line.declined && !stands).then(|| {
        let mut declines = about(&tender.line);
        declines.push(("declines", "true".to_owned()));
        view! { <PostButton action="/rpc/bids/decline" hidden=declines label=t("bid-decline") look=Look::Quiet/> }
    })
}

#[component]
fn Unlock(tender: Tender) -> impl IntoView {
    let (hidden, over) = (about(&tender.line), about(&tender.line));
    let forgotten = tender.open.then(|| {
        view! {
            <Unfold summary=t("bid-forgotten")>
                <p>{t("bid-start-over-text")}</p>
                <PostButton action="/rpc/bids/start-over" hidden=over label=t("bid-start-over") look=Look::Danger/>
            </Unfold>
        }
    });
    view! {
        <Form id="unlock" action="/rpc/bids/unlock" hidden>
            <p>{t("bid-unlock-text")}</p>
            <Field name="secret" label=t("rfp-phrase") kind="password" autocomplete="current-password"/>
            <FormActions><Button look=Look::Primary>{t("bid-unlock")}</Button></FormActions>
        </Form>
        {forgotten}
        <Decline tender/>
    }
}

/// What is being worked on: how far, what it lacks, and sending it.
#[component]
fn Worked(tender: Tender, draft: Draft) -> impl IntoView {
    let currency = named_in(&tender, &draft.rest.content);
    let asked: Vec<Asked> = tender.body.requirements.iter().map(|one| Asked { code: one.code.clone(), mandatory: one.mandatory }).collect();
    let (answers, prices, unread) = draft.sheet(currency);
    let (progress, sum) = (answers.progress(&asked), total(&prices));
    let lacks: Vec<String> = unread
        .into_iter()
        .map(|(what, why)| format!("{what}: {}", say(&why)))
        .chain(unfit(&answers, &prices, &asked).iter().map(say))
        .collect();
    let out = (progress.mandatory_no > 0)
        .then(|| view! { <Notice tone=Tone::Warn><p>{t!("bid-mandatory-no", "count" = progress.mandatory_no)}</p></Notice> });
    let send = if lacks.is_empty() {
        view! { <PostButton action="/rpc/bids/submit" hidden=about(&tender.line) label=t("bid-submit") look=Look::Primary icon="check"/> }
            .into_any()
    } else {
        let lines = lacks.into_iter().map(|lack| view! { <li dir="auto">{lack}</li> }).collect_view();
        view! { <div><h3>{t("bid-lacks")}</h3><ul class="lacks">{lines}</ul></div> }.into_any()
    };
    let text = t!("bid-progress", "answered" = progress.answered, "all" = progress.all);
    let waiting = waiting(&draft);
    view! {
        <Meter value=progress.answered as f64 max=progress.all as f64 label=t("bid-answers") text=text.clone()/>
        <p class="soft">{text}</p>
        <p>{t("bid-total")}" "<b>{sum}</b></p>
        {out}
        {tender.open.then_some(waiting)}
        {tender.open.then_some(send)}
        <div class="cluster">
            <LinkButton href=path(&tender.line, "answers") icon="edit">{t("bid-answer")}</LinkButton>
            <LinkButton href=path(&tender.line, "sheet") icon="import">{t("bidsheet-open")}</LinkButton>
            <LinkButton href=path(&tender.line, "files") icon="attach">{t("bid-files")}</LinkButton>
            <PostButton action="/rpc/bids/lock" hidden=about(&tender.line) label=t("bid-lock") look=Look::Quiet/>
            <Decline tender/>
        </div>
    }
}

/// What colleagues wrote at the same time and nobody has taken over: it is not submitted, and keeps nobody from submitting.
fn waiting(draft: &Draft) -> impl IntoView + use<> {
    let codes = draft.codes_beside();
    let lines = (!codes.is_empty()).then(|| view! { <p>{t!("bid-beside-waits", "codes" = list(codes.iter().copied()))}</p> });
    let rest = (!draft.rest_beside.is_empty()).then(|| view! { <p>{t("bid-beside-waits-rest")}</p> });
    (lines.is_some() || rest.is_some()).then(|| view! { <Notice tone=Tone::Warn>{lines}{rest}</Notice> })
}

/// What a bid that was sent needs, or can have done to it.
#[component]
fn Sent(tender: Tender) -> impl IntoView {
    let hidden = about(&tender.line);
    let deeds = move |confirms: bool| {
        let confirm = confirms.then(|| {
            view! { <PostButton action="/rpc/bids/confirm" hidden=hidden.clone() label=t("bid-confirm") look=Look::Primary icon="check"/> }
        });
        view! {
            <div class="cluster">
                {confirm}
                <PostButton action="/rpc/bids/withdraw" hidden=hidden.clone() label=t("bid-withdraw") look=Look::Quiet/>
            </div>
        }
    };
    match tender.line.standing {
        BidStanding::None => ().into_any(),
        BidStanding::Lapsed => view! { <Notice tone=Tone::Bad><p>{t("bid-lapsed-text")}</p></Notice> }.into_any(),
        BidStanding::Unconfirmed(count) => view! {
            <Notice tone=Tone::Warn><p>{t!("bid-unconfirmed-text", "count" = count)}</p>{tender.open.then(|| deeds(true))}</Notice>
        }
        .into_any(),
        BidStanding::Counts => view! { <p>{t("bid-counts-text")}</p>{tender.open.then(|| deeds(false))} }.into_any(),
    }
}

#[component]
fn Receipts(tender: Tender) -> impl IntoView {
    let line = tender.line.clone();
    let one = move |of: Receipt| {
        let href = path(&line, &format!("receipts/{}", of.id));
        let told = word("bid-sent", of.kind);
        let what = match of.answers {
            Some(_) => view! { <a href=href>{told}</a> }.into_any(),
            None => view! { <span>{told}</span> }.into_any(),
        };
        let hash = of.answers.map(|hash| view! { <Badge><code dir="ltr">{hash.chars().take(12).collect::<String>()}"…"</code></Badge> });
        view! { <li><span class="grow">{what}</span>{hash}<When at=of.at/></li> }
    };
    let total = tender.receipts.len();
    let asked = Here::current().get(PAGE).and_then(|page| page.parse().ok()).unwrap_or(1_usize);
    let page = asked.clamp(1, total.div_ceil(PER_PAGE).max(1));
    (total > 0).then(|| {
        let lines = tender.receipts.into_iter().skip((page - 1) * PER_PAGE).take(PER_PAGE).map(one).collect_view();
        view! {
            <Card title=t("bid-receipts") flush=true>
                <ul class="rows">{lines}</ul>
                <Pager page=page as u64 size=PER_PAGE as u64 total=total as u64 param=PAGE label=t("bid-receipts")/>
            </Card>
        }
    })
}
