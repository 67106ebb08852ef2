//! A defect's own page.

use golive_domain::access::Permission;
use golive_store::{
    backlog::PersonRef,
    defects::DefectView,
    events::{Line, Lines},
};
use leptos::prelude::*;

use super::{
    deeds::Deeds,
    mend::Mend,
    parts::Marks,
    side::Side,
    talk::{Files, Talk},
};
use crate::{
    defects::defect_path,
    events::said_of,
    i18n::{t, word},
    islands::Live,
    ui::{History, HistoryEntry, Key, Prose, StateOf},
    web::frame,
};

#[component]
pub fn DefectPage(defect: DefectView, people: Vec<PersonRef>) -> impl IntoView {
    let frame = frame();
    let row = defect.row.clone();
    let edit = frame.may(Permission::DefectReport).then(|| {
        let href = format!("{}/edit", defect_path(&frame.key, row.number));
        view! { <a class="btn" href=href data-key="KeyE">{t("action-edit")}</a> }
    });
    let body = if defect.body.trim().is_empty() {
        view! { <p class="soft">{t("defects-no-story")}</p> }.into_any()
    } else {
        view! { <Prose text=defect.body.clone()/> }.into_any()
    };
    view! {
        // In the order a phone shows it: what is wrong, what to do about it, what is known of it.
        <div class="item defect" data-region="defect">
            <article class="item-main stack">
                <div class="head">
                    <div>
                        <p class="item-over"><Key of=row.code.clone()/><StateOf of=row.state prefix="defect-state"/><Marks row=row.clone()/></p>
                        <h1 class="item-title" dir="auto">{row.title.clone()}</h1>
                    </div>
                    <div class="actions">{edit}</div>
                </div>
                <section>{body}</section>
            </article>
            <aside class="defect-side stack" aria-label=t("defects-facts")>
                <Deeds defect=defect.clone() people/>
                <Mend defect=defect.clone()/>
                <Side defect=defect.clone()/>
            </aside>
            <div class="item-main stack">
                <Files defect=defect.clone()/>
                <Talk remarks=defect.remarks.clone() number=row.number/>
                <section>
                    <h2>{t("defects-history")}</h2>
                    <Past lines=defect.history/>
                </section>
            </div>
        </div>
        <Live project=frame.key.to_string() region="defect".to_owned()/>
    }
}

#[component]
fn Past(lines: Lines) -> impl IntoView {
    let Lines { lines, names } = lines;
    let entry = move |line: Line| {
        let (who_id, who) = line.actor.clone().map_or((None, String::new()), |(id, name)| (Some(id), name));
        // Whole texts would bury the rest.
        let mut changes = said_of(&line, &names);
        for change in &mut changes {
            change.from = change.from.as_deref().map(excerpt);
            change.to = excerpt(&change.to);
        }
        view! { <HistoryEntry who at=line.at what=word("event", line.kind) who_id changes note=line.note.unwrap_or_default()/> }
    };
    view! { <History>{lines.into_iter().map(entry).collect_view()}</History> }
}

/// The beginning of a text, and a mark where more follows.
fn excerpt(text: &str) -> String {
    const SHOWN: usize = 120;
    if text.chars().count() <= SHOWN { text.to_owned() } else { text.chars().take(SHOWN).chain(['…']).collect() }
}
