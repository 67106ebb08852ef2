//! Notes of a session, and the form of one.

use golive_domain::{
    access::Permission,
    exploring::{ExplorationState, NoteKind},
};
use golive_store::{
    Paged,
    exploring::{ExplorationRow, ExplorationView, NoteRow},
};
use leptos::prelude::*;

use super::about;
use crate::{
    i18n::{number, t, word},
    ui::{Button, Choice, Form, Look, Pager, Prose, Segments, StateOf, TextArea},
    web::frame,
};

#[component]
pub fn NoteForm(row: ExplorationRow) -> impl IntoView {
    view! {
        <Form id="note" action="/rpc/exploring/note" wide=true hidden=about(&row)>
            <TextArea name="body" label=t("exploration-note") hint=t("exploration-note-hint") rows=2/>
            <div class="cluster">
                <Segments name="kind" label=t("field-kind") options={Choice::words::<NoteKind>("note-kind")} value=NoteKind::Observation.to_string()/>
                <Button look=Look::Primary>{t("exploration-note-add")}</Button>
            </div>
        </Form>
    }
}

/// The latest first while it runs, so that what was just written stands below the form; in their order afterwards.
#[component]
pub fn Notes(view: ExplorationView) -> impl IntoView {
    let running = view.row.state == ExplorationState::Running;
    let Paged { rows: mut notes, total: count, page, size } = view.notes;
    if running {
        notes.reverse();
    }
    let session = view.row.number;
    let lines = notes.into_iter().map(|note| view! { <Line note session/> }).collect_view();
    let none =
        (count == 0 && view.row.state != ExplorationState::Planned).then(|| view! { <p class="soft">{t("exploration-no-notes")}</p> });
    let heading = (count > 0).then(
        || view! { <h2>{t("exploration-notes")}" "<span class="num soft">{number(i64::try_from(count).unwrap_or(i64::MAX))}</span></h2> },
    );
    view! { <section data-region="exploration" aria-label=t("exploration-notes")>{heading}{none}<ol class="notes">{lines}</ol><Pager page size total=count/></section> }
}

#[component]
fn Line(note: NoteRow, session: i32) -> impl IntoView {
    let frame = frame();
    let defect = note.defect.map(|defect| {
        let href = format!("/p/{}/defects/{}", frame.key, defect.number);
        view! { <p class="seen"><a href=href><span class="item-key" dir="ltr">{defect.code}</span>" "<bdi>{defect.title}</bdi></a>" "<StateOf of=defect.state prefix="defect-state"/></p> }
    });
    let report = (!note.reported && frame.may(Permission::DefectReport)).then(|| {
        let href = format!("/p/{}/defects/new?session={session}&note={}", frame.key, note.number);
        let class = if note.kind == NoteKind::Problem { "btn small" } else { "btn quiet small" };
        view! { <a class=class href=href>{t("execution-report")}</a> }
    });
    let by = note.by.map(|person| person.name).unwrap_or_else(|| t("history-system"));
    view! {
        <li data-note=note.kind.to_string() id=format!("note-{}", note.number)>
            <p class="soft cluster"><b>{word("note-kind", note.kind)}</b><span class="num">{t!("exploration-minute", "minute" = note.minute)}</span><bdi>{by}</bdi></p>
            <Prose text=note.body/>
            {defect}
            {report}
        </li>
    }
}
