//! What is said on a ticket, and how one says something.

use golive_domain::{
    access::Permission,
    id::MessageId,
    service::{Audience, Channel, TicketState},
};
use golive_store::{
    knowledge::TicketKnowledge,
    service::{Message, TicketFile, TicketView},
};
use leptos::prelude::*;

use super::{about, attach::Attach};
use crate::{
    i18n::{bytes, t, word},
    islands::Answering,
    knowledge::CiteField,
    service::ticket_path,
    ui::{
        Avatar, Badge, Button, Choice, Form, FormActions, Icon, Look, Notice, PostButton, Prose, Segments, Select, TextArea, Tone, Unfold,
        When,
    },
    web::frame,
};

#[component]
pub fn Talk(ticket: TicketView) -> impl IntoView {
    let files = ticket.files;
    let of = |message: &Message| files.iter().filter(|file| file.message == Some(message.id)).cloned().collect::<Vec<_>>();
    let (number, splittable) = (ticket.row.number, ticket.kin.splittable);
    let split = |message: &Message| splittable.contains(&message.id).then(|| split_path(number, message.id));
    let messages =
        ticket.messages.into_iter().map(|message| view! { <Said files=of(&message) split=split(&message) message/> }).collect_view();
    view! {
        <section data-region="ticket">
            <h2>{t("ticket-conversation")}</h2>
            <ol class="comments">{messages}</ol>
        </section>
    }
}

fn split_path(number: i32, message: MessageId) -> String {
    format!("{}/split/{message}", ticket_path(&frame().key, number))
}

/// `split` is the way to a ticket of its own, for whoever may open one.
#[component]
fn Said(message: Message, files: Vec<TicketFile>, split: Option<String>) -> impl IntoView {
    let split = split.map(|href| view! { <a class="btn quiet small" href=href>{t("ticket-split")}</a> });
    let (name, id) = message.by.map_or_else(|| (t("somebody-golive"), None), |by| (by.name, Some(by.id)));
    let marks = match message.audience {
        Audience::Public if message.own => view! { <Badge tone=Tone::Accent>{t("ticket-requester")}</Badge> }.into_any(),
        Audience::Public => ().into_any(),
        kept => view! { <Badge tone=Tone::Warn>{word("audience", kept)}</Badge> }.into_any(),
    };
    let class = match message.audience {
        Audience::Public => "comment",
        Audience::Vendor | Audience::Internal => "comment kept",
    };
    let whole =
        message.whole.map(|whole| view! { <Unfold summary=t("ticket-whole-mail")><pre class="whole" dir="auto">{whole}</pre></Unfold> });
    view! {
        <li class=class>
            <Avatar name=name.clone() id beside=true/>
            <article>
                <header><b dir="auto">{name}</b><When at=message.at/>{marks}{split}</header>
                <Words text=message.body channel=message.channel/>
                {whole}
                <Files files/>
            </article>
        </li>
    }
}

/// What somebody wrote: Markdown on a page, plain lines in a mail.
#[component]
pub fn Words(text: String, channel: Channel) -> impl IntoView {
    match channel {
        Channel::Email => view! { <p class="plain" dir="auto">{text}</p> }.into_any(),
        _ => view! { <Prose text/> }.into_any(),
    }
}

/// Files that came with a mail or a form, those that were too much by their names.
#[component]
pub fn Files(files: Vec<TicketFile>) -> impl IntoView {
    let line = |file: TicketFile| {
        let size = bytes(file.bytes);
        match file.is_left_out {
            true => view! { <li><Icon name="attach"/><span class="grow" dir="auto">{file.name}</span><small>{size}" · "{t("mail-file-left-out")}</small></li> }.into_any(),
            false => {
                let href = format!("/p/{}/ticket-files/{}", frame().key, file.id);
                view! { <li><Icon name="attach"/><a class="grow" href=href download dir="auto">{file.name}</a><small class="num">{size}</small></li> }.into_any()
            }
        }
    };
    (!files.is_empty())
        .then(|| view! { <ul class="rows files" aria-label=t("mail-files")>{files.into_iter().map(line).collect_view()}</ul> })
}

/// How those who answer say something: one text, and what it is to do.
#[component]
pub fn Answer(ticket: TicketView, templates: Vec<String>, known: TicketKnowledge) -> impl IntoView {
    ticket.answers.then(|| {
        let frame = frame();
        let directs = frame.may(Permission::TicketDirect);
        let deeds = deeds(ticket.row.state, directs);
        let first = deeds.first().map(|deed| deed.value.clone()).unwrap_or_default();
        let (project, number) = (frame.key.to_string(), ticket.row.number);
        let mut hidden = about(&frame.key, number);
        // Where nothing was said yet, somebody may be first meanwhile.
        let seen = ticket.messages.last().map_or_else(|| MessageId(uuid::Uuid::nil()), |last| last.id);
        hidden.push(("seen", seen.to_string()));
        let resume = (directs && ticket.row.state == TicketState::WaitingOnRequester).then(|| {
            let mut hidden = about(&frame.key, ticket.row.number);
            hidden.push(("deed", "resume".to_owned()));
            view! { <PostButton action="/rpc/service/act" hidden label=t("ticket-do-resume") small=true/> }
        });
        view! {
            <section class="card">
                <header><h2>{t("ticket-answer")}</h2></header>
                <div class="pad stack">
                    {(!deeds.is_empty()).then(|| view! {
                        <Form id="answer" action="/rpc/service/act" hidden wide=true files=true>
                            <Segments name="deed" label=t("ticket-what-it-does") options=deeds value=first/>
                            <Answering project number>
                                <TextArea name="body" label=t("ticket-words") hint=t("ticket-words-hint") rows=5 optional=true/>
                            </Answering>
                            <Attach form="answer"/>
                            <CiteField known/>
                            <FormActions><Button look=Look::Primary>{t("ticket-do")}</Button></FormActions>
                            <Begin templates/>
                        </Form>
                    })}
                    {resume}
                </div>
            </section>
        }
    })
}

/// A text to begin with, put into the form by a button of its own: it stands last, so that Enter sends the reply.
#[component]
fn Begin(templates: Vec<String>) -> impl IntoView {
    (!templates.is_empty()).then(|| {
        let options = templates.into_iter().map(|name| Choice::new(name.clone(), name)).collect();
        view! {
            <div class="cluster begin">
                <Select name="template" label=t("template-begin") options blank=t("choose-none") optional=true/>
                <button class="btn small" type="submit" formaction="/rpc/service/insert-template">{t("template-insert")}</button>
            </div>
        }
    })
}

/// What can be done with words in a state, the usual first.
fn deeds(state: TicketState, directs: bool) -> Vec<Choice> {
    use TicketState as S;
    let offered: &[&str] = match (state, directs) {
        (S::New | S::Open, _) => &["reply", "ask", "note", "hand_over", "resolve"],
        (S::WaitingOnRequester, _) => &["reply", "note", "hand_over", "resolve"],
        (S::WaitingOnVendor, true) => &["reply", "note", "tell_vendor", "hand_back", "ask", "resolve"],
        (S::WaitingOnVendor, false) => &["tell_vendor", "reply", "ask", "hand_back", "resolve"],
        (S::Resolved, _) => &["reply", "note", "reopen"],
        (S::Closed, _) => &["note"],
    };
    offered.iter().map(|deed| Choice::new(*deed, t(&format!("ticket-deed-{}", deed.replace('_', "-"))))).collect()
}

/// How a requester says something, and how it went.
#[component]
pub fn Write(ticket: TicketView) -> impl IntoView {
    let frame = frame();
    // What the viewer may read goes on where it was merged into.
    let goes_on = ticket.kin.merged_into.is_some();
    (ticket.mine && !goes_on && frame.may(Permission::TicketAsk)).then(|| {
        let hidden = about(&frame.key, ticket.row.number);
        let merged = ticket.kin.is_merged;
        let over = !ticket.row.state.is_open() && !merged;
        let told = match (over, ticket.reopens_until) {
            _ if merged => Some(view! { <p class="soft">{t("ticket-merged-write")}</p> }.into_any()),
            (false, _) => None,
            (true, Some(until)) => Some(view! { <p class="soft">{t("ticket-reopens-until")}" "<When at=until/></p> }.into_any()),
            (true, None) => Some(view! { <p class="soft">{t("ticket-opens-anew")}</p> }.into_any()),
        };
        let waits = (ticket.row.state == TicketState::WaitingOnRequester)
            .then(|| view! { <Notice tone=Tone::Warn><p>{t("ticket-waits-for-you")}</p></Notice> });
        let rate = over.then(|| view! { <Rate ticket=ticket.clone()/> });
        view! {
            <section class="card" class:wanted={ticket.row.state == TicketState::WaitingOnRequester}>
                <header><h2>{if over { t("ticket-not-solved") } else { t("ticket-write") }}</h2></header>
                <div class="pad stack">
                    {waits}{told}
                    <Form id="write" action="/rpc/service/write" hidden wide=true files=true>
                        <TextArea name="body" label=t("ticket-your-words") rows=4/>
                        <Attach form="write"/>
                        <FormActions><Button look=Look::Primary>{t("ticket-send")}</Button></FormActions>
                    </Form>
                </div>
            </section>
            {rate}
        }
    })
}

#[component]
fn Rate(ticket: TicketView) -> impl IntoView {
    let hidden = about(&frame().key, ticket.row.number);
    let marks = (1..=5).rev().map(|mark: u8| Choice::new(mark.to_string(), t(&format!("rating-{mark}")))).collect::<Vec<_>>();
    let value = ticket.rating.map(|rating| rating.to_string()).unwrap_or_default();
    view! {
        <section class="card">
            <header><h2>{t("ticket-rate")}</h2></header>
            <div class="pad">
                <Form id="rate" action="/rpc/service/rate" hidden wide=true>
                    <Segments name="rating" label=t("ticket-rate") options=marks value/>
                    <TextArea name="remark" label=t("ticket-rate-remark") value=ticket.rating_remark rows=2 optional=true/>
                    <FormActions><Button>{t("ticket-rate-send")}</Button></FormActions>
                </Form>
            </div>
        </section>
    }
}
