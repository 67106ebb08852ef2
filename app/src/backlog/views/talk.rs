//! What is said about an item and what is attached to it.

use golive_domain::{access::Permission, id::ItemId};
use golive_store::backlog::{Commented, ItemView};
use leptos::prelude::*;

use super::{about, frame};
use crate::{
    i18n::{bytes, t},
    ui::{Avatar, Button, FileField, Form, Icon, Look, PostButton, Prose, TextArea, Unfold, When},
};

#[component]
pub fn Talk(comments: Vec<Commented>, id: ItemId) -> impl IntoView {
    let frame = frame();
    let write = frame.may(Permission::CommentWrite).then(|| {
        view! {
            <Form id="comment" action="/rpc/backlog/comment" hidden=about(&frame.key, id) wide=true>
                <TextArea name="body" label=t("backlog-comment") hint=t("backlog-comment-hint") rows=3/>
                <div><Button>{t("backlog-comment-send")}</Button></div>
            </Form>
        }
    });
    view! {
        <section>
            <h2>{t("backlog-comments")}</h2>
            <ol class="comments">{comments.into_iter().map(|comment| view! { <Said comment/> }).collect_view()}</ol>
            {write}
        </section>
    }
}

#[component]
fn Said(comment: Commented) -> impl IntoView {
    let project = frame().key.to_string();
    let anchor = format!("comment-{}", comment.id);
    let own = comment.own && !comment.removed;
    let hidden = vec![("project", project), ("comment", comment.id.to_string())];
    let body = match comment.removed {
        true => view! { <p class="soft">{t("backlog-comment-gone")}</p> }.into_any(),
        false => view! { <Prose text=comment.body.clone()/> }.into_any(),
    };
    let tools = own.then(|| {
        let mut edited = hidden.clone();
        edited.push(("version", comment.version.to_string()));
        let (form, text) = (format!("edit-{}", comment.id), comment.body.clone());
        view! {
            <footer class="cluster">
                <Unfold summary=t("action-edit")>
                    <Form id=form action="/rpc/backlog/edit-comment" hidden=edited wide=true>
                        <TextArea name="body" label=t("backlog-comment") value=text rows=3/>
                        <div><Button small=true>{t("action-save")}</Button></div>
                    </Form>
                </Unfold>
                <PostButton action="/rpc/backlog/remove-comment" hidden label=t("action-remove") small=true look=Look::Link/>
            </footer>
        }
    });
    view! {
        <li class="comment" id=anchor>
            <Avatar name=comment.author.name.clone() id=Some(comment.author.id) beside=true/>
            <article>
                <header>
                    <b dir="auto">{comment.author.name}</b>
                    <When at=comment.at/>
                    {comment.edited_at.map(|_| view! { <span class="soft">{t("backlog-comment-edited")}</span> })}
                </header>
                {body}
                {tools}
            </article>
        </li>
    }
}

#[component]
pub fn Files(item: ItemView) -> impl IntoView {
    let frame = frame();
    let may = frame.may(Permission::AttachmentWrite);
    let rows = item.files.into_iter().map(|file| {
        let hidden = vec![("project", frame.key.to_string()), ("file", file.id.to_string())];
        let label = t!("backlog-file-remove", "name" = file.name.clone());
        let remove = may.then(
            || view! { <PostButton action="/rpc/backlog/detach" hidden label icon="close" icon_only=true small=true look=Look::Quiet/> },
        );
        let size = bytes(u64::try_from(file.bytes).unwrap_or_default());
        view! {
            <li>
                <Icon name="attach"/>
                <a class="grow" href=format!("/p/{}/files/{}", frame.key, file.id) download dir="auto">{file.name}</a>
                <small class="num">{size}" · "<span dir="auto">{file.author.name}</span></small>
                {remove}
            </li>
        }
    });
    let rows: Vec<_> = rows.collect();
    let none = rows.is_empty() && !may;
    let add = may.then(|| {
        let action = format!("/p/{}/backlog/{}/files", frame.key, item.row.number);
        view! {
            <Form id="attach" action files=true wide=true>
                <FileField name="file" label=t("backlog-file") hint=t!("backlog-file-hint", "limit" = bytes(golive_store::backlog::MAX_BYTES))/>
                <div><Button small=true>{t("action-upload")}</Button></div>
            </Form>
        }
    });
    let list = (!rows.is_empty()).then(|| view! { <ul class="rows files">{rows}</ul> });
    (!none).then(|| view! { <section><h2>{t("backlog-files")}</h2>{list}{add}</section> })
}
