//! The history of one record, as its page shows it.

use golive_store::events::{Line, Lines};
use leptos::prelude::*;

use super::said::{note_of, said_of};
use crate::{
    i18n::word,
    ui::{History, HistoryEntry},
};

/// Who changed what, the latest first.
#[component]
pub fn RecordHistory(lines: Lines) -> impl IntoView {
    let Lines { lines, names } = lines;
    let entry = move |line: Line| {
        let changes = said_of(&line, &names);
        let note = note_of(&line).unwrap_or_default();
        let (who_id, who) = line.actor.unzip();
        let what = word("event", line.kind);
        view! { <HistoryEntry who=who.unwrap_or_default() at=line.at what who_id changes note/> }
    };
    view! { <History>{lines.into_iter().map(entry).collect_view()}</History> }
}
