//! One request for those who bid: until when, what was said to all, and the own bid.

use golive_store::bids::{Addendum, Draft, Question, Tender};
use leptos::prelude::*;

use super::{Both, about, own::Own, path};
use crate::{
    award::Outcome,
    i18n::{list, number, t},
    papers::OwnPapers,
    ui::{
        Badge, Button, Card, Fact, Facts, Field, Form, FormActions, Key, LinkButton, Look, Notice, PostButton, Prose, StateOf, TextArea,
        Unfold, When, Who,
    },
};

/// `draft` is there where this browser has the own key.
#[component]
pub fn One(tender: Tender, draft: Option<Draft>) -> impl IntoView {
    let line = tender.line.clone();
    let told = line.declined.then(|| {
        let mut hidden = about(&line);
        hidden.push(("declines", "false".to_owned()));
        let back = tender.open.then(|| view! { <PostButton action="/rpc/bids/decline" hidden label=t("bid-come-back")/> });
        view! { <Notice><p>{t("bid-declined-text")}</p>{back}</Notice> }
    });
    view! {
        <div class="two">
            <div class="stack">
                <div class="head">
                    <div>
                        <p class="soft cluster"><Key of=line.row.code.clone()/><StateOf of=line.row.state prefix="rfp-state"/><Badge>{line.row.language.own_name()}</Badge></p>
                        <h1 class="item-title" dir="auto">{line.row.title.clone()}</h1>
                    </div>
                    <div class="actions"><LinkButton href=path(&line, "request") icon="story">{t("bid-read")}</LinkButton></div>
                </div>
                {told}
                <Outcome tender=tender.clone()/>
                <Own tender=tender.clone() draft/>
                <Addenda tender=tender.clone()/>
                <Questions tender=tender.clone()/>
            </div>
            <aside class="side" aria-label=t("ticket-facts")><Side tender/></aside>
        </div>
    }
}

#[component]
fn Side(tender: Tender) -> impl IntoView {
    let zone = tender.line.zone.clone();
    let deadline = tender.line.row.deadline.map(|at| view! { <Fact label=t("rfp-deadline")><Both at buyer=zone/></Fact> });
    let currencies = list(tender.currencies().iter().map(ToString::to_string));
    let (row, buyer, vendor, hash) = (tender.line.row.clone(), tender.line.buyer.clone(), tender.vendor.clone(), tender.hash.clone());
    view! {
        <Card title=t("ticket-facts")>
            <Facts>
                {deadline}
                <Fact label=t("bid-buyer")>{buyer}</Fact>
                <Fact label=t("bid-vendor")>{vendor}</Fact>
                <Fact label=t("field-currency")>{currencies}</Fact>
                <Fact label=t("field-notice-days")>{number(i64::from(row.notice_days))}</Fact>
                <Fact label=t("rfp-edition")>{number(i64::from(row.edition))}</Fact>
                <Fact label=t("bid-fingerprint")><code class="hash" dir="ltr">{hash}</code></Fact>
            </Facts>
        </Card>
        <OwnPapers line=tender.line.clone()/>
        <People tender=tender.clone()/>
        <Commitments tender/>
    }
}

#[component]
fn People(tender: Tender) -> impl IntoView {
    let lines = tender.people.iter().map(|who| view! { <li><Who name=who.name.clone() id=Some(who.id)/></li> }).collect_view();
    let add = tender.open.then(|| {
        view! {
            <Unfold summary=t("bid-colleague") button=true>
                <Form id="colleague" action="/rpc/bids/invite-colleague" hidden=about(&tender.line)>
                    <Field name="name" label=t("field-name") maxlength=250/>
                    <Field name="email" label=t("field-email") kind="email" dir="ltr"/>
                    <p class="soft">{t("bid-colleague-text")}</p>
                    <FormActions><Button>{t("bid-colleague")}</Button></FormActions>
                </Form>
            </Unfold>
        }
    });
    view! { <Card title=t("bid-people") flush=true><ul class="rows">{lines}</ul><div class="pad">{add}</div></Card> }
}

/// Where what was committed to is published, once it is.
#[component]
fn Commitments(tender: Tender) -> impl IntoView {
    (!tender.commitments.is_empty()).then(|| {
        view! {
            <Card title=t("bid-commitments")>
                <div class="stack tight">
                    <p class="soft">{t("bid-commitments-text")}</p>
                    <LinkButton href=path(&tender.line, "commitments") icon="check" small=true>{t("bid-commitments")}</LinkButton>
                </div>
            </Card>
        }
    })
}

#[component]
fn Addenda(tender: Tender) -> impl IntoView {
    let (language, buyer) = (tender.line.row.language, tender.line.zone.clone());
    let one = move |of: Addendum| {
        let moved = (of.deadline_is != of.deadline_was).then(|| {
            view! { <p class="cluster">{t("bid-deadline-moved")}" "<Both at=of.deadline_is buyer=buyer.clone()/></p> }
        });
        view! {
            <li><div class="grow stack tight">
                <p class="cluster"><b>{t!("bid-addendum", "number" = of.number)}</b><When at=of.at/></p>
                <article class="article" lang=golive_domain::words::Word::as_str(language)><Prose text=of.body/></article>
                {moved}
            </div></li>
        }
    };
    (!tender.addenda.is_empty()).then(|| {
        let lines = tender.addenda.into_iter().map(one).collect_view();
        view! { <Card title=t("bid-addenda") flush=true><ul class="rows">{lines}</ul></Card> }
    })
}

#[component]
fn Questions(tender: Tender) -> impl IntoView {
    let one = |of: Question| {
        let mark = of.own.then(|| view! { <Badge>{t("bid-question-own")}</Badge> });
        let answer = match of.answer {
            Some(answer) => view! { <Prose text=answer/> }.into_any(),
            None => view! { <p class="soft">{t("bid-question-waits")}</p> }.into_any(),
        };
        view! {
            <li><div class="grow stack tight">
                <p class="cluster"><b>{t!("bid-question", "number" = of.number)}</b>{mark}<When at=of.answered_at.unwrap_or(of.asked_at)/></p>
                <p dir="auto">{of.body}</p>
                {answer}
            </div></li>
        }
    };
    let none = tender.questions.is_empty().then(|| view! { <p class="soft pad">{t("bid-questions-none")}</p> });
    let ask = tender.open.then(|| {
        view! {
            <Unfold summary=t("bid-ask") button=true>
                <Form id="ask" action="/rpc/bids/ask" hidden=about(&tender.line)>
                    <TextArea name="question" label=t("bid-ask-label") hint=t("bid-ask-hint") rows=4/>
                    <FormActions><Button look=Look::Primary>{t("bid-ask")}</Button></FormActions>
                </Form>
            </Unfold>
        }
    });
    let lines = tender.questions.into_iter().map(one).collect_view();
    view! { <Card title=t("bid-questions") flush=true>{none}<ul class="rows">{lines}</ul><div class="pad">{ask}</div></Card> }
}
