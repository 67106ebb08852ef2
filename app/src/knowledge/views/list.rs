//! The articles, in the reader's language.

use golive_domain::{FieldError, access::Permission, knowledge::Readers};
use golive_store::knowledge::{ArticleFilter, ArticleRow, ArticleShow, Articles};
use leptos::prelude::*;

use super::{
    languages,
    parts::{ReadersMark, StateMark},
    path,
};
use crate::{
    i18n::{list as listed, say, t},
    ui::{
        Button, Choice, Day, EmptyState, FormActions, Icon, Key, LinkButton, Look, Menu, Notice, Pager, Select, Tab, Table, Tabs, Tone,
        When, query::Here,
    },
    web::{Viewer, frame},
};

#[component]
pub fn List(found: Articles, filter: ArticleFilter, refused: Vec<FieldError>) -> impl IntoView {
    let frame = frame();
    let writes = frame.may(Permission::ArticleWrite);
    let Articles { page, topics, counts } = found;
    let (number, size, total) = (page.page, page.size, page.total);
    let body = match total {
        0 => view! { <Nothing filter=filter.clone() any={counts.iter().any(|(_, count)| *count > 0)}/> }.into_any(),
        _ => view! { <div class="card"><Rows rows=page.rows writes/><Pager page=number size total/></div> }.into_any(),
    };
    let new = writes.then(|| view! { <LinkButton href=path("new") look=Look::Primary icon="plus">{t("article-new")}</LinkButton> });
    let tabs = writes.then(|| view! { <Shown show=filter.show counts/> });
    view! {
        <div class="head">
            <div><h1>{t("room-knowledge")}</h1><p class="soft">{t("knowledge-text")}</p></div>
            <div class="actions"><LinkButton href=path("glossary") icon="list">{t("glossary-title")}</LinkButton>{new}</div>
        </div>
        {refused.into_iter().map(|error| view! { <Notice tone=Tone::Warn><p>{error.field}": "{say(&error.say)}</p></Notice> }).collect_view()}
        {tabs}
        <Narrow filter topics writes/>
        {body}
    }
}

/// For those who write: what is read, what is not yet, what no more, what waits to be looked at.
#[component]
fn Shown(show: ArticleShow, counts: [(ArticleShow, u64); 5]) -> impl IntoView {
    let here = Here::current().without("page").without("show");
    let tab = |(each, count): (ArticleShow, u64)| {
        let (word, key) = match each {
            ArticleShow::Published => ("", "knowledge-published"),
            ArticleShow::Drafts => ("drafts", "knowledge-drafts"),
            ArticleShow::Retired => ("retired", "knowledge-retired"),
            ArticleShow::Due => ("due", "knowledge-due"),
            ArticleShow::All => ("all", "knowledge-all"),
        };
        let href = if word.is_empty() { here.clone() } else { here.clone().with("show", word) }.href();
        Tab::new(href, t(key), show == each).counting(count)
    };
    view! { <Tabs label=t("knowledge-standing") tabs={counts.map(tab).to_vec()}/> }
}

#[component]
fn Narrow(filter: ArticleFilter, topics: Vec<String>, writes: bool) -> impl IntoView {
    let text = filter.text.clone().unwrap_or_default();
    let set = |name: &str| filter.to_pairs().into_iter().find(|(key, _)| *key == name).map(|(_, value)| value).unwrap_or_default();
    let (topic, language, whom) = (set("topic"), set("language"), set("readers"));
    let kept = filter.to_pairs().into_iter().filter(|(name, _)| !matches!(*name, "text" | "page"));
    let kept = kept.map(|(name, value)| view! { <input type="hidden" name=name value=value/> }).collect_view();
    let hidden = ["show", "text"].map(|name| (name, set(name))).into_iter().filter(|(_, value)| !value.is_empty());
    let hidden = hidden.map(|(name, value)| view! { <input type="hidden" name=name value=value/> }).collect_view();
    let topics = topics.into_iter().map(|topic| Choice::new(topic.clone(), topic)).collect::<Vec<_>>();
    let any = t("queue-any");
    let clear = filter.narrows().then(|| view! { <a class="chip" href=path("")>{t("action-clear-filters")}</a> });
    let readers = writes.then(|| view! { <Select name="readers" label=t("field-readers") options={Choice::words::<Readers>("article-readers")} value=whom blank=any.clone() optional=true/> });
    view! {
        <div class="toolbar" role="group" aria-label=t("filters")>
            <form class="search" role="search" aria-label=t("knowledge-search") action=path("")>
                <Icon name="search"/>
                <input type="search" name="text" value=text aria-label=t("knowledge-search") placeholder=t("knowledge-search") dir="auto"/>
                {kept}
            </form>
            <Menu id="filter-menu" label=t("filters") text=t("action-filter") icon="filter" small=true wide=true start=true>
                <form class="filters" action=path("")>
                    {hidden}
                    <Select name="topic" label=t("field-topic") options=topics value=topic blank=any.clone() optional=true/>
                    <Select name="language" label=t("field-language") options=languages() value=language blank=any optional=true/>
                    {readers}
                    <FormActions><Button look=Look::Primary>{t("action-apply")}</Button></FormActions>
                </form>
            </Menu>
            {clear}
        </div>
    }
}

#[component]
fn Rows(rows: Vec<ArticleRow>, writes: bool) -> impl IntoView {
    let head = |key: &'static str| view! { <th scope="col">{t(key)}</th> };
    let answered = writes.then(|| view! { <th scope="col" class="num">{t("article-helped-count")}</th><th scope="col" class="num">{t("article-answered-count")}</th><th scope="col">{t("field-review-on")}</th> });
    let rows = rows.into_iter().map(|row| view! { <Line row writes/> }).collect_view();
    view! {
        <Table caption=t("room-knowledge") quiet_caption=true folds=true class="articles">
            <thead><tr>{head("article-key")}{head("field-title")}{head("field-topic")}{head("article-languages")}{answered}{head("article-updated")}</tr></thead>
            <tbody>{rows}</tbody>
        </Table>
    }
}

#[component]
fn Line(row: ArticleRow, writes: bool) -> impl IntoView {
    let href = path(&row.number.to_string());
    let other = (row.language != Viewer::current().locale)
        .then(|| view! { " "<small class="soft">{t!("article-in", "language" = row.language.own_name())}</small> });
    let languages = listed(row.languages.iter().map(|(language, _)| language.own_name().to_owned()));
    let (label_helped, label_answered) = (t("article-helped-count"), t("article-answered-count"));
    let review = row.review_on.map(|date| view! { <Day date/> });
    let due = row.review_due.then(|| view! { " "<span class="badge warn">{t("knowledge-due")}</span> });
    let figures = writes.then(|| {
        view! {
            <td class="num" data-label=label_helped>{crate::i18n::number(count(row.helped))}" / "{crate::i18n::number(count(row.helped + row.not_helped))}</td>
            <td class="num" data-label=label_answered>{crate::i18n::number(count(row.answered))}</td>
            <td data-label=t("field-review-on")>{review}{due}</td>
        }
    });
    view! {
        <tr data-item=row.id.to_string() data-name=row.code.clone()>
            <td data-label=t("article-key")><Key of=row.code.clone() href=href.clone()/></td>
            <th scope="row"><a class="title" dir="auto" lang=row.language.to_string() href=href>{row.title.clone()}</a>" "<StateMark of=row.state/><ReadersMark of=row.readers/>{other}</th>
            <td data-label=t("field-topic")><bdi>{row.topic.clone()}</bdi></td>
            <td data-label=t("article-languages")>{languages}</td>
            {figures}
            <td data-label=t("article-updated")><When at=row.updated_at/></td>
        </tr>
    }
}

fn count(of: u64) -> i64 {
    i64::try_from(of).unwrap_or(i64::MAX)
}

/// Nothing matches, or nobody wrote anything yet.
#[component]
fn Nothing(filter: ArticleFilter, any: bool) -> impl IntoView {
    if filter.narrows() || any {
        let other = if filter.narrows() { path("") } else { format!("{}?show=all", path("")) };
        return view! {
            <EmptyState icon="search" title=t("knowledge-none") text=t("knowledge-none-text")>
                <LinkButton href=other>{t("action-clear-filters")}</LinkButton>
            </EmptyState>
        }
        .into_any();
    }
    let new = frame()
        .may(Permission::ArticleWrite)
        .then(|| view! { <LinkButton href=path("new") look=Look::Primary icon="plus">{t("article-new")}</LinkButton> });
    view! { <EmptyState icon="info" title=t("knowledge-empty") text=t("knowledge-empty-text")>{new}</EmptyState> }.into_any()
}
