//! What is known about a ticket, on its page.

use golive_domain::{
    access::Permission,
    knowledge::{ArticleState, Readers},
};
use golive_store::{
    knowledge::{ArticleRow, Suggested, TicketKnowledge, TrainingNeed},
    service::TicketView,
};
use leptos::prelude::*;

use super::{
    parts::{StateMark, Terms},
    path,
};
use crate::{
    i18n::t,
    ui::{Badge, Button, Choice, Combobox, Field, Form, FormActions, Icon, Key, LinkButton, Look, PostButton, Select, Tone, Unfold},
    web::frame,
};

#[component]
pub fn Beside(ticket: TicketView, known: TicketKnowledge) -> impl IntoView {
    let frame = frame();
    let answers = frame.may(Permission::TicketAnswer);
    let number = ticket.row.number;
    let make = (frame.may(Permission::ArticleWrite) && !ticket.row.state.is_open()).then(|| {
        view! { <LinkButton href=path(&format!("new?ticket={number}")) icon="plus" small=true>{t("article-make")}</LinkButton> }
    });
    let linked = known.linked.iter().map(|row| view! { <Linked row=row.clone() number answers/> }).collect_view();
    let suggested = (!known.suggested.is_empty()).then(|| view! { <MayAnswer suggested=known.suggested.clone() number/> });
    let link = answers.then(|| {
        view! {
            <Unfold summary=t("article-link")>
                <Form id="article-link" action="/rpc/knowledge/link" hidden=vec![("project", frame.key.to_string()), ("ticket", number.to_string())] wide=true>
                    <Field name="article" label=t("article-key") hint=t("article-link-hint") dir="ltr" class="narrow"/>
                    <FormActions><Button small=true look=Look::Primary>{t("article-link-do")}</Button></FormActions>
                </Form>
            </Unfold>
        }
    });
    let training = (answers || known.training.is_some())
        .then(|| view! { <Taught number training=known.training.clone() topics=known.topics.clone() answers/> });
    let any = answers || !known.linked.is_empty() || make.is_some();
    let card = any.then(|| {
        view! {
            <section class="card" data-card="knowledge">
                <header><h2>{t("room-knowledge")}</h2></header>
                <ul class="rows">{linked}</ul>
                <div class="pad stack tight">{suggested}{make}{link}</div>
            </section>
        }
    });
    view! { {card}{training}<Terms terms=known.terms/> }
}

#[component]
fn Linked(row: ArticleRow, number: i32, answers: bool) -> impl IntoView {
    let href = path(&row.number.to_string());
    let unlink = answers.then(|| view! { <PostButton action="/rpc/knowledge/unlink" hidden=tie(number, &row.code) label=t("article-unlink") icon="close" icon_only=true small=true look=Look::Quiet/> });
    view! { <li><Key of=row.code.clone() href=href.clone()/><a class="grow" href=href dir="auto">{row.title}</a><StateMark of=row.state/>{unlink}</li> }
}

fn tie(ticket: i32, code: &str) -> Vec<(&'static str, String)> {
    vec![("project", frame().key.to_string()), ("ticket", ticket.to_string()), ("article", code.to_owned())]
}

/// Those that were not tied to it yet.
#[component]
fn MayAnswer(suggested: Vec<Suggested>, number: i32) -> impl IntoView {
    let line = |each: Suggested| {
        let href = path(&each.number.to_string());
        view! { <li><Key of=each.code.clone() href=href.clone()/><a class="grow" href=href dir="auto">{each.title}</a><PostButton action="/rpc/knowledge/link" hidden=tie(number, &each.code) label=t("article-link-do") small=true look=Look::Quiet/></li> }
    };
    view! { <div><h3>{t("article-may-answer")}</h3><ul class="rows">{suggested.into_iter().map(line).collect_view()}</ul></div> }
}

/// What this ticket shows that has to be taught.
#[component]
fn Taught(number: i32, training: Option<TrainingNeed>, topics: Vec<String>, answers: bool) -> impl IntoView {
    let project = frame().key.to_string();
    let topic = training.as_ref().map(|need| need.topic.clone()).unwrap_or_default();
    let said = training.map(|need| view! { <p><Badge tone=Tone::Accent><Icon name="flag"/><bdi>{need.topic}</bdi></Badge></p> });
    let hidden = vec![("project", project), ("number", number.to_string())];
    let form = answers.then(|| {
        view! {
            <Unfold summary=t("training-mark")>
                <Form id="train" action="/rpc/knowledge/train" hidden wide=true>
                    <Combobox name="topic" label=t("training-topic") suggestions=topics value=topic hint=t("training-topic-hint") optional=true/>
                    <FormActions><Button small=true look=Look::Primary>{t("action-save")}</Button></FormActions>
                </Form>
            </Unfold>
        }
    });
    view! { <section class="card" data-card="training"><header><h2>{t("training-need")}</h2></header><div class="pad stack tight">{said}{form}</div></section> }
}

/// In the form that answers: an article whose link goes into the words. Only those the requester may read are offered.
#[component]
pub fn CiteField(known: TicketKnowledge) -> impl IntoView {
    let theirs = |row: &&ArticleRow| row.readers == Readers::Everyone && row.state == ArticleState::Published;
    let linked = known.linked.iter().filter(theirs).map(|row| (row.code.clone(), row.title.clone()));
    let suggested =
        known.suggested.iter().filter(|each| each.readers == Readers::Everyone).map(|each| (each.code.clone(), each.title.clone()));
    let options: Vec<Choice> = linked.chain(suggested).map(|(code, title)| Choice::new(code.clone(), format!("{code} {title}"))).collect();
    (!options.is_empty())
        .then(|| view! { <Select name="article" label=t("article-cite") options blank=t("article-cite-none") hint=t("article-cite-hint") optional=true/> })
}
