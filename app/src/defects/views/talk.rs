//! What is said about a defect, and what shows it.

use golive_domain::access::Permission;
use golive_store::{
    defects::{DefectView, Said},
    testing::Evidence,
};
use leptos::prelude::*;

use super::{about, path};
use crate::{
    i18n::{bytes, t},
    ui::{Avatar, Badge, Button, Checkbox, FileField, Form, Icon, Look, PostButton, Prose, TextArea, Tone, Unfold, When},
    web::frame,
};

#[component]
pub fn Talk(remarks: Vec<Said>, number: i32) -> impl IntoView {
    let frame = frame();
    // Only those who see what is kept from the vendor can keep something from the vendor.
    let keeps = frame.may(Permission::UnsharedRead);
    let write = frame.may(Permission::CommentWrite).then(|| {
        view! {
            <Form id="remark" action="/rpc/defects/comment" hidden=about(&frame.key, number) wide=true>
                <TextArea name="body" label=t("defects-remark") hint=t("defects-remark-hint") rows=3/>
                {keeps.then(|| view! { <Checkbox name="internal" label=t("defects-internal") note=t("defects-internal-note")/> })}
                <div><Button>{t("defects-remark-send")}</Button></div>
            </Form>
        }
    });
    let list = (!remarks.is_empty())
        .then(|| view! { <ol class="comments">{remarks.into_iter().map(|said| view! { <Remark said/> }).collect_view()}</ol> });
    (list.is_some() || write.is_some()).then(|| view! { <section><h2>{t("defects-remarks")}</h2>{list}{write}</section> })
}

#[component]
fn Remark(said: Said) -> impl IntoView {
    let internal = said.internal.then(|| view! { <Badge tone=Tone::Warn>{t("defects-internal-mark")}</Badge> });
    view! {
        <li class="comment">
            <Avatar name=said.by.name.clone() id=Some(said.by.id) beside=true/>
            <article>
                <header><b dir="auto">{said.by.name}</b><When at=said.at/>{internal}</header>
                <Prose text=said.body/>
            </article>
        </li>
    }
}

#[component]
pub fn Files(defect: DefectView) -> impl IntoView {
    let number = defect.row.number;
    let pictures = defect.evidence.iter().filter(|file| is_picture(file)).map(|file| view! { <Picture file=file.clone()/> }).collect_view();
    let shown = defect.evidence.iter().any(is_picture).then(|| view! { <ul class="shots">{pictures}</ul> });
    let rows: Vec<_> = defect.evidence.into_iter().map(|file| view! { <Line file/> }).collect();
    let list = (!rows.is_empty()).then(|| view! { <ul class="rows files">{rows}</ul> });
    let add = frame().may(Permission::DefectReport).then(|| {
        let hint = t!("backlog-file-hint", "limit" = bytes(golive_store::backlog::MAX_BYTES));
        view! {
            <Unfold summary=t("defects-evidence-add")>
                <Form id="evidence" action=path(&format!("{number}/files")) files=true wide=true>
                    <FileField name="file" label=t("defects-evidence-file") hint/>
                    <div><Button small=true>{t("action-upload")}</Button></div>
                </Form>
            </Unfold>
        }
    });
    (list.is_some() || add.is_some()).then(|| view! { <section><h2>{t("defects-evidence")}</h2>{shown}{list}{add}</section> })
}

#[component]
fn Line(file: Evidence) -> impl IntoView {
    let frame = frame();
    // What a step showed is taken away where the step stands.
    let remove = (frame.may(Permission::ResultWrite) && file.step.is_none()).then(|| {
        let hidden = vec![("project", frame.key.to_string()), ("file", file.id.to_string())];
        let label = t!("defects-file-remove", "name" = file.name.clone());
        view! { <PostButton action="/rpc/defects/remove-file" hidden label icon="close" icon_only=true small=true look=Look::Quiet/> }
    });
    let (href, name) = (address(&file), file.name.clone());
    let of_step = file.step.map(|step| t!("defects-file-of-step", "step" = step));
    view! {
        <li>
            <Icon name="attach"/>
            <a class="grow" href=href download dir="auto">{name}</a>
            <small class="num">{of_step.map(|step| format!("{step} · "))}{bytes(file.bytes)}" · "<When at=file.at/></small>
            {remove}
        </li>
    }
}

/// A picture small enough to see what it shows.
#[component]
fn Picture(file: Evidence) -> impl IntoView {
    let (href, shown) = (address(&file), address(&file));
    view! { <li><a href=href download><img src=shown alt=file.name loading="lazy"/></a></li> }
}

fn address(file: &Evidence) -> String {
    format!("/p/{}/evidence/{}", frame().key, file.id)
}

/// Of the kinds browsers draw and that carry no script; the kind was read from the bytes.
fn is_picture(file: &Evidence) -> bool {
    matches!(file.media_type.as_str(), "image/png" | "image/jpeg" | "image/gif" | "image/webp")
}
