//! The backlog item that mends a defect: made from it, linked to it, and how far the defect follows it.

use golive_domain::access::Permission;
use golive_store::{backlog::ItemRow, defects::DefectView};
use leptos::prelude::*;

use super::{about, choices};
use crate::{
    backlog::{item_path, views::ItemField},
    i18n::{t, word},
    ui::{Button, Choice, Field, Form, Key, Look, Notice, PostButton, Select, StateOf, Tone, Unfold},
    web::frame,
};

#[component]
pub fn Mend(defect: DefectView) -> impl IntoView {
    let triages = frame().may(Permission::DefectTriage);
    let body = match defect.fix_item.clone() {
        Some(item) => Some(view! { <Item defect item/> }.into_any()),
        None if triages && defect.row.state.is_open() => Some(view! { <Become defect/> }.into_any()),
        None => None,
    };
    body.map(|body| {
        view! {
            <section class="card" id="mend">
                <header><h2>{t("field-fix-item")}</h2></header>
                <div class="pad">{body}</div>
            </section>
        }
    })
}

/// The build that will have the fix, where there is one to name.
#[component]
fn FixBuild(builds: Vec<Choice>) -> impl IntoView {
    (!builds.is_empty()).then(|| {
        view! { <Select name="build" label=t("defect-mend-build") options=builds blank=t("defect-mend-build-open") hint=t("defect-mend-build-hint") optional=true/> }
    })
}

/// A new item with everything filled in, or one there is.
#[component]
fn Become(defect: DefectView) -> impl IntoView {
    let frame = frame();
    let hidden = about(&frame.key, defect.row.number);
    let builds = choices(&defect.builds);
    // The backlog is everybody's, the vendor's people's too.
    let told = (!defect.row.shared).then(|| view! { <Notice tone=Tone::Warn><p>{t("defect-mend-unshared")}</p></Notice> });
    let new = frame.may(Permission::ItemCreate).then(|| {
        let (hidden, title, builds) = (hidden.clone(), defect.row.title.clone(), builds.clone());
        view! {
            <Unfold summary=t("defect-mend-new")>
                <Form id="mend-new" action="/rpc/defects/mend" hidden wide=true>
                    {told}
                    <Field name="title" label=t("field-title") value=title hint=t("defect-mend-title-hint")/>
                    <FixBuild builds/>
                    <div><Button look=Look::Primary small=true>{t("defect-mend-new")}</Button></div>
                </Form>
            </Unfold>
        }
    });
    view! {
        <p class="soft">{t("defect-mend-text")}</p>
        {new}
        <Unfold summary=t("defect-mend-link")>
            <Form id="mend-link" action="/rpc/defects/mend-with" hidden wide=true>
                <ItemField name="item" label=t("field-fix-item")/>
                <FixBuild builds/>
                <div><Button small=true>{t("defect-mend-link")}</Button></div>
            </Form>
        </Unfold>
    }
}

/// The item, the build it brings the fix in, and what is missing between the two.
#[component]
fn Item(defect: DefectView, item: ItemRow) -> impl IntoView {
    let frame = frame();
    let hidden = about(&frame.key, defect.row.number);
    let href = item_path(&frame.key, item.number);
    let odds = defect.odds.map(|odds| {
        let said = t!(&format!("defect-odds-{odds}"), "item" = item.code.clone());
        view! { <Notice tone=Tone::Warn><p>{said}</p></Notice> }
    });
    let named = defect.fix_build.clone().map(|(_, name)| view! { <p>{t!("defect-mend-comes-in", "build" = name)}</p> });
    let may_name = (frame.may(Permission::DefectFix) || frame.may(Permission::DefectTriage)) && defect.row.state.is_open();
    let name = (may_name && !defect.builds.is_empty()).then(|| {
        let value = defect.fix_build.as_ref().map(|(id, _)| id.to_string()).unwrap_or_default();
        let (builds, hidden) = (choices(&defect.builds), hidden.clone());
        view! {
            <Form id="mend-build" action="/rpc/defects/mend-build" hidden wide=true>
                <Select name="build" label=t("defect-mend-build") options=builds value blank=t("defect-mend-build-open") hint=t("defect-mend-build-hint") optional=true/>
                <div><Button small=true>{t("defect-mend-build-name")}</Button></div>
            </Form>
        }
    });
    let part = frame.may(Permission::DefectTriage).then(|| {
        view! { <PostButton action="/rpc/defects/mend-part" hidden label=t("defect-mend-part") look=Look::Quiet small=true/> }
    });
    let assignee = item.assignee.map(|person| view! { <small dir="auto">{person.name}</small> });
    view! {
        {odds}
        <ul class="rows defect-links"><li><small>{word("item-kind", item.kind)}</small><Key of=item.code href=href.clone()/><a class="grow" href=href dir="auto">{item.title}</a><StateOf of=item.state/>{assignee}</li></ul>
        {named}
        {name}
        {part}
    }
}
