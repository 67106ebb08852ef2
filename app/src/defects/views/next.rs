//! The one next deed of a defect, where whoever looks may do it by one press.

use golive_domain::{access::Permission, defects::DefectState};
use golive_store::defects::DefectRow;
use leptos::prelude::*;

use super::about;
use crate::{
    defects::defect_path,
    i18n::t,
    ui::{LinkButton, Look, PostButton},
    web::{Viewer, frame},
};

/// Triage, take up, say where it is mended, say that it is gone. Nothing where it waits for somebody else.
#[component]
pub fn Next(row: DefectRow) -> impl IntoView {
    let frame = frame();
    let hidden = about(&frame.key, row.number);
    match row.state {
        DefectState::New if frame.may(Permission::DefectTriage) => {
            let assignee = row.assignee.map(|person| ("assignee", person.id.to_string()));
            let hidden = hidden.into_iter().chain(assignee).collect::<Vec<_>>();
            view! { <PostButton action="/rpc/defects/triage" hidden label=t("defect-triage") small=true/> }.into_any()
        }
        DefectState::Triaged if frame.may(Permission::DefectFix) => {
            view! { <PostButton action="/rpc/defects/work" hidden label=t("defect-take-up") small=true/> }.into_any()
        }
        DefectState::InProgress if frame.may(Permission::DefectFix) => {
            let href = format!("{}#fix", defect_path(&frame.key, row.number));
            view! { <LinkButton href small=true>{t("defect-fix-where")}</LinkButton> }.into_any()
        }
        DefectState::ReadyForRetest if may_verify(&row) => {
            view! { <PostButton action="/rpc/defects/verify" hidden label=t("defect-verify") icon="check" small=true/> }.into_any()
        }
        _ => ().into_any(),
    }
}

/// The way to say that it is still there: what was seen wants words.
#[component]
pub fn StillThere(row: DefectRow) -> impl IntoView {
    let frame = frame();
    (row.state == DefectState::ReadyForRetest && frame.may(Permission::DefectVerify)).then(|| {
        let href = format!("{}#fail", defect_path(&frame.key, row.number));
        view! { <LinkButton href small=true look=Look::Quiet>{t("defect-fail")}</LinkButton> }
    })
}

/// Whether the viewer may say that it is gone: nobody does of what they mended themselves.
pub fn may_verify(row: &DefectRow) -> bool {
    frame().may(Permission::DefectVerify) && !worked_it(row)
}

/// Whether the viewer ever worked the fix.
pub fn worked_it(row: &DefectRow) -> bool {
    Viewer::current().me.is_some_and(|me| row.fixers.contains(&me.id))
}
