//! Recorded changes in the reader's words.

use golive_domain::events::{EventKind, SubjectKind};
use golive_store::events::{Line, Names};

use crate::ui::Said;

/// The changes of a line, each value by its name or its word.
pub fn said_of(line: &Line, names: &Names) -> Vec<Said> {
    line.changes.iter().map(|change| Said::of(change, vocabulary(line.kind, &change.field), |value| names.of(value))).collect()
}

/// The vocabulary whose words stand in a field.
fn vocabulary(kind: EventKind, field: &str) -> Option<&'static str> {
    Some(match (kind.subject(), field) {
        (SubjectKind::Item, "state") => "item-state",
        (SubjectKind::Sprint, "state") => "sprint-state",
        (SubjectKind::Person, "state") => "person-state",
        (SubjectKind::Defect, "state") => "defect-state",
        (SubjectKind::Defect, "severity") => "severity",
        (SubjectKind::Defect, "priority") => "priority",
        (SubjectKind::Defect, "frequency") => "frequency",
        (SubjectKind::Item, "kind") => "item-kind",
        (_, "moscow") => "moscow",
        (_, "role") => "role",
        (_, "skill") => "skill",
        (_, "theme") => "theme",
        (_, "calendar") => "calendar-kind",
        (_, "methodology") => "methodology",
        (_, "size") => "project-size",
        (_, "contract") => "contract-kind",
        _ => return None,
    })
}

/// Where the record is shown, as far as its label tells.
pub fn path_of(line: &Line) -> Option<String> {
    let key = line.project.as_ref()?;
    Some(match line.subject.kind {
        // The label is the code and the title: `ARAS-214 Deal stages`, `ARAS-D7 The list is empty`.
        SubjectKind::Item => format!("/p/{key}/backlog/{}", number_of(&line.label)),
        SubjectKind::Defect => format!("/p/{key}/defects/{}", number_of(&line.label)),
        SubjectKind::Sprint => format!("/p/{key}/sprints"),
        SubjectKind::Release => format!("/p/{key}/releases"),
        SubjectKind::Import => format!("/p/{key}/imports"),
        SubjectKind::Requirement => format!("/p/{key}/requirements"),
        SubjectKind::Case | SubjectKind::Plan | SubjectKind::Execution | SubjectKind::Environment => format!("/p/{key}/tests"),
        SubjectKind::Project | SubjectKind::Person => format!("/p/{key}"),
    })
}

/// The number at the end of the code that a label begins with.
fn number_of(label: &str) -> &str {
    let code = label.split(' ').next().unwrap_or_default();
    code.rsplit('-').next().unwrap_or_default().trim_start_matches('D')
}
