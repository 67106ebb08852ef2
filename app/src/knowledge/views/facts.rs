//! What stands beside an article: whom it is for, by whom it is, the tickets it answers.

use golive_domain::{access::Permission, events::Change, knowledge::Readers, people::Locale, words::Word as _};
use golive_store::knowledge::{ArticleView, LinkedTicket};
use leptos::prelude::*;

use super::{about, article::edit_path};
use crate::{
    i18n::{number, t, word},
    service::ticket_path,
    ui::{
        Badge, Button, Card, Choice, DateField, Day, Fact, Facts, Field, Form, FormActions, Key, Look, Overtaken, PostButton, Said, Select,
        StateOf, Unfold, When, Who,
    },
    web::{Unsaid, frame},
};

#[component]
pub fn Side(view: ArticleView) -> impl IntoView {
    let row = view.row.clone();
    let text = view.text.clone();
    let writes = frame().may(Permission::ArticleWrite);
    let author = text
        .author
        .clone()
        .filter(|_| writes)
        .map(|who| view! { <Fact label=t("article-author")><Who name=who.name id=Some(who.id)/></Fact> });
    let published = text.published_at.map(|at| view! { <Fact label=t("article-published-at")><When at/></Fact> });
    let review = row.review_on.map(|date| {
        let due = row.review_due.then(|| view! { " "<span class="badge warn">{t("knowledge-due")}</span> });
        view! { <Fact label=t("field-review-on")><Day date/>{due}</Fact> }
    });
    let count = |of: u64| number(i64::try_from(of).unwrap_or(i64::MAX));
    let figures = writes.then(|| {
        view! {
            <Fact label=t("article-helped-count")>{count(row.helped)}" / "{count(row.helped + row.not_helped)}</Fact>
            <Fact label=t("article-answered-count")>{count(row.answered)}</Fact>
        }
    });
    let called =
        (writes && !text.called.is_empty()).then(|| view! { <Fact label=t("field-called")><bdi>{text.called.clone()}</bdi></Fact> });
    let edit = view.edits_facts.then(|| view! { <FactsForm view=view.clone()/> });
    let translate = writes.then(|| view! { <Translate view=view.clone()/> });
    let (tickets, watch) = (view.tickets.clone(), view.clone());
    view! {
        <Card title=t("ticket-facts")>
            <div class="stack tight">
                <Facts>
                    <Fact label=t("field-readers")>{word("article-readers", row.readers)}</Fact>
                    {author}{published}{review}{called}{figures}
                </Facts>
                {edit}{translate}
            </div>
        </Card>
        <Tickets tickets/>
        <Watch view=watch/>
    }
}

/// The ways to texts that are not there yet.
#[component]
fn Translate(view: ArticleView) -> impl IntoView {
    let there = |language: &Locale| view.row.languages.iter().any(|(known, _)| known == language);
    let links = Locale::ALL.iter().filter(|language| !there(language)).map(|language| {
        view! { <a class="btn small" href=edit_path(view.row.number, *language)>{t!("article-translate", "language" = language.own_name())}</a> }
    });
    view! { <div class="cluster">{links.collect_view()}</div> }
}

#[component]
fn FactsForm(view: ArticleView) -> impl IntoView {
    let row = view.row;
    let mut hidden = about(row.number);
    hidden.push(("version", row.version.to_string()));
    let conflict = Unsaid::edited("facts").map(|edited| {
        let vocabulary = |change: &Change| (change.field == "readers").then_some("article-readers");
        let changes = edited.changes.iter().map(|change| Said::of(change, vocabulary(change), |_| None)).collect();
        view! { <Overtaken who=edited.by changes/> }
    });
    view! {
        <Unfold summary=t("article-edit-facts")>
            <Form id="facts" action="/rpc/knowledge/edit-facts" hidden wide=true>
                {conflict}
                <Select name="readers" label=t("field-readers") options={Choice::words::<Readers>("article-readers")} value=row.readers.to_string()/>
                <Field name="topic" label=t("field-topic") value=row.topic maxlength=80 optional=true/>
                <DateField name="review_on" label=t("field-review-on") value=row.review_on optional=true/>
                <FormActions><Button small=true look=Look::Primary>{t("action-save")}</Button></FormActions>
            </Form>
        </Unfold>
    }
}

/// Those the reader sees.
#[component]
fn Tickets(tickets: Vec<LinkedTicket>) -> impl IntoView {
    let key = frame().key.clone();
    let line = move |tied: LinkedTicket| {
        let href = ticket_path(&key, tied.ticket.number);
        let origin = tied.origin.then(|| view! { <Badge>{t("article-origin")}</Badge> });
        view! { <li><Key of=tied.ticket.code href=href.clone()/><a class="grow" href=href dir="auto">{tied.ticket.title}</a>{origin}<StateOf of=tied.ticket.state prefix="ticket-state"/></li> }
    };
    (!tickets.is_empty()).then(|| {
        view! { <section class="card"><header><h2>{t("article-tickets")}</h2></header><ul class="rows">{tickets.into_iter().map(line).collect_view()}</ul></section> }
    })
}

#[component]
fn Watch(view: ArticleView) -> impl IntoView {
    let hidden = vec![("project", frame().key.to_string()), ("kind", "article".to_owned()), ("id", view.row.id.to_string())];
    let (watch, label) = if view.watched { ("unwatch", t("defects-unwatch")) } else { ("watch", t("article-watch")) };
    let writes = frame().may(Permission::ArticleWrite);
    writes.then(
        || view! { <div class="cluster"><PostButton action=format!("/rpc/events/{watch}") hidden label icon="eye" small=true/></div> },
    )
}
