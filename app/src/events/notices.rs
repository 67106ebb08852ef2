//! `/notices`: what concerns me, unread first.

use axum::{
    extract::Path,
    response::{IntoResponse, Redirect, Response},
};
use golive_domain::Error;
use golive_store::{
    Paged,
    events::{self, Notice},
};
use leptos::prelude::*;

use super::said::{note_of, path_of};
use crate::{
    i18n::{t, word},
    ui::{Avatar, Card, EmptyState, Head, Look, Pager, PostButton, When, query::Here},
    web::{Page, Visit},
};

/// `GET /notices`
pub async fn notices(visit: Visit) -> Response {
    let here = Here::parse(&visit.viewer.path);
    visit
        .show(async |desk| {
            let page = here.get("page").and_then(|page| page.parse().ok()).unwrap_or(1);
            let found = events::notices(desk, page).await?;
            Ok(Page::new("notices-title", move || view! { <Inbox found/> }))
        })
        .await
}

/// `GET /notices/{id}`: to what the notice tells of; by that it is read.
pub async fn open(visit: Visit, Path(id): Path<String>) -> Response {
    let opened = match id.parse() {
        Ok(id) => events::open_notice(&visit.desk, id).await,
        Err(_) => Err(Error::NotFound.into()),
    };
    match opened {
        Ok(notice) => Redirect::to(&path_of(&notice.line).unwrap_or_else(|| "/notices".to_owned())).into_response(),
        Err(error) => visit.show(async |_| Err(error.into())).await,
    }
}

#[component]
fn Inbox(found: Paged<Notice>) -> impl IntoView {
    let Paged { rows, total, page, size } = found;
    if rows.is_empty() {
        return view! {
            <Head title=t("notices-title")/>
            <EmptyState icon="bell" title=t("notices-none") text=t("notices-none-note")/>
        }
        .into_any();
    }
    let unread = rows.iter().any(|notice| notice.unread);
    let lines = rows.into_iter().map(|notice| view! { <Line notice/> }).collect_view();
    view! {
        <Head title=t("notices-title")>
            {unread.then(|| view! { <PostButton action="/rpc/notices/read-all" label=t("notices-read-all") icon="check"/> })}
        </Head>
        <Card flush=true><ol class="inbox">{lines}</ol></Card>
        <Pager page size total/>
    }
    .into_any()
}

#[component]
fn Line(notice: Notice) -> impl IntoView {
    let path = format!("/notices/{}", notice.id);
    let (who_id, who) = match notice.line.actor.clone() {
        Some((id, name)) => (Some(id), name),
        None => (None, t("history-system")),
    };
    let what = t!("history-of", "who" = who.clone(), "what" = word("event", notice.line.kind));
    let project = notice.line.project.as_ref().map(|key| format!("{key} · ")).unwrap_or_default();
    let note = note_of(&notice.line).map(|note| view! { " " <q dir="auto">{note}</q> });
    let mark = notice.unread.then(|| {
        let hidden = vec![("id", notice.id.to_string())];
        view! { <PostButton action="/rpc/notices/read" hidden label=t("notices-read") icon="check" icon_only=true small=true look=Look::Quiet/> }
    });
    view! {
        <li class:unread=notice.unread>
            <Avatar name=who id=who_id beside=true/>
            <a href=path>
                <p>{notice.unread.then(|| view! { <span class="visually-hidden">{t("new-mark")}" "</span> })}{what}{note}</p>
                <small><bdi>{project}{notice.line.label}</bdi>" · "{word("reason", notice.reason)}</small>
            </a>
            <When at=notice.at/>
            {mark}
        </li>
    }
}
