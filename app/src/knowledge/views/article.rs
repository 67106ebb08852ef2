//! One article: what it says, in one language, and whether it helped.

use golive_domain::{access::Permission, knowledge::ArticleState, people::Locale, words::Word as _};
use golive_store::knowledge::{ArticleView, Remark};
use leptos::prelude::*;

use super::{
    about,
    facts::Side,
    parts::{Languages, ReadersMark, StateMark, Terms},
    path,
};
use crate::{
    events::RecordHistory,
    i18n::t,
    islands::Live,
    ui::{Badge, Button, Card, Form, FormActions, Key, LinkButton, Look, Notice, PostButton, Prose, TextArea, Tone, Unfold, When, Who},
    web::frame,
};

/// `wanted` is the language it was looked for in; `asking` says that the reader came from writing a ticket.
#[component]
pub fn ArticlePage(view: ArticleView, wanted: Locale, asking: bool) -> impl IntoView {
    let frame = frame();
    let row = view.row.clone();
    let text = view.text.clone();
    let writes = frame.may(Permission::ArticleWrite);
    let fallback = (text.language != wanted).then(|| {
        let said = t!("article-fallback", "wanted" = wanted.own_name(), "language" = text.language.own_name());
        let write = writes
            .then(|| view! { " "<a href=edit_path(row.number, wanted)>{t!("article-translate", "language" = wanted.own_name())}</a> });
        view! { <Notice><p>{said}{write}</p></Notice> }
    });
    let body = match text.body.trim().is_empty() {
        true => view! { <p class="soft">{t("article-no-body")}</p> }.into_any(),
        false => view! { <Prose text=text.body.clone()/> }.into_any(),
    };
    let published = text.state == ArticleState::Published;
    let answers = (published && asking).then(|| view! { <AskNoMore number=row.number/> });
    let helped = published.then(|| view! { <Helped number=row.number mine=view.mine/> });
    let terms = view.terms.clone();
    let remarks = (!view.remarks.is_empty()).then(|| view! { <Remarks remarks=view.remarks.clone()/> });
    let past = writes.then(
        || view! { <section data-region="article"><h2>{t("ticket-history")}</h2><RecordHistory lines=view.history.clone()/></section> },
    );
    let (language, direction) = (text.language.as_str(), text.language.direction().as_str());
    view! {
        <div class="two">
            <div class="stack">
                <div class="head">
                    <div>
                        <p class="soft cluster"><Key of=row.code.clone()/><Topic topic=row.topic.clone()/><StateMark of=text.state/><ReadersMark of=row.readers/></p>
                        <h1 class="item-title" lang=language dir=direction>{text.title.clone()}</h1>
                    </div>
                    <div class="actions"><Deeds view=view.clone()/></div>
                </div>
                <Languages of=row.languages.clone() shown=text.language number=row.number/>
                {fallback}
                {answers}
                <article class="article" lang=language dir=direction>{body}</article>
                {helped}{remarks}{past}
            </div>
            <aside class="side" aria-label=t("ticket-facts")><Terms terms/><Side view/></aside>
        </div>
        <Live project=frame.key.to_string() region="article".to_owned()/>
    }
}

#[component]
fn Topic(topic: String) -> impl IntoView {
    (!topic.is_empty()).then(|| view! { <Badge><bdi>{topic}</bdi></Badge> })
}

pub(super) fn edit_path(number: i32, language: Locale) -> String {
    path(&format!("{number}/edit?language={language}"))
}

/// What can be done with the text that is shown.
#[component]
fn Deeds(view: ArticleView) -> impl IntoView {
    let (number, language) = (view.row.number, view.text.language);
    let edit = view.edits.then(|| view! { <LinkButton href=edit_path(number, language) icon="edit">{t("action-edit")}</LinkButton> });
    let mut hidden = about(number);
    hidden.push(("language", language.to_string()));
    let turn = frame().may(Permission::ArticlePublish).then(|| match view.text.state {
        ArticleState::Published => {
            view! { <PostButton action="/rpc/knowledge/retire" hidden label=t("article-retire") icon="archive"/> }.into_any()
        }
        ArticleState::Draft | ArticleState::Retired => {
            hidden.extend([("version", view.text.version.to_string()), ("readers", view.row.readers.to_string())]);
            view! { <PostButton action="/rpc/knowledge/publish" hidden label=t("article-publish") look=Look::Primary icon="check"/> }
                .into_any()
        }
    });
    view! { {edit}{turn} }
}

/// For who came from the form that asks: the question needs not be sent.
#[component]
fn AskNoMore(number: i32) -> impl IntoView {
    view! {
        <Notice tone=Tone::Accent>
            <p>{t("article-asking")}</p>
            <div class="cluster"><PostButton action="/rpc/knowledge/answered" hidden=about(number) label=t("article-answered-me") look=Look::Primary/></div>
        </Notice>
    }
}

/// Did it help? Each reader has one say.
#[component]
fn Helped(number: i32, mine: Option<bool>) -> impl IntoView {
    let said =
        mine.map(|helped| view! { <p class="soft">{if helped { t("article-you-helped") } else { t("article-you-not-helped") }}</p> });
    let mut yes = about(number);
    yes.push(("helped", "yes".to_owned()));
    let mut no = about(number);
    no.push(("helped", "no".to_owned()));
    view! {
        <Card title=t("article-did-it-help")>
            <div class="stack tight">
                {said}
                <div class="cluster">
                    <PostButton action="/rpc/knowledge/vote" hidden=yes label=t("article-yes") icon="check"/>
                    <Unfold summary=t("article-no") button=true>
                        <Form id="vote" action="/rpc/knowledge/vote" hidden=no wide=true>
                            <TextArea name="remark" label=t("article-missing") hint=t("article-missing-hint") rows=3 optional=true/>
                            <FormActions><Button>{t("article-send")}</Button></FormActions>
                        </Form>
                    </Unfold>
                </div>
            </div>
        </Card>
    }
}

/// For those who write: what readers said.
#[component]
fn Remarks(remarks: Vec<Remark>) -> impl IntoView {
    let line = |remark: Remark| {
        let by = remark.by.map(|who| view! { <Who name=who.name id=Some(who.id)/> });
        let mark = if remark.helped { t("article-yes") } else { t("article-no") };
        view! { <li><p class="soft cluster">{by}<When at=remark.at/><Badge>{mark}</Badge></p><Prose text=remark.text/></li> }
    };
    let lines = remarks.into_iter().map(line).collect_view();
    view! { <section><h2>{t("article-remarks")}</h2><ol class="notes">{lines}</ol></section> }
}
