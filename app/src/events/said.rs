//! Recorded changes in the reader's words.

use golive_domain::events::{EventKind, SubjectKind};
use golive_store::events::{Line, Names};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

use crate::{
    i18n::{known, t_with},
    ui::Said,
};

/// The changes of a line, each value by its name or its word.
pub fn said_of(line: &Line, names: &Names) -> Vec<Said> {
    line.changes.iter().map(|change| Said::of(change, vocabulary(line.kind, &change.field), |value| names.of(value))).collect()
}

/// What was noted with a line, in words where it is no person's own.
pub fn note_of(line: &Line) -> Option<String> {
    let note = line.note.as_ref()?;
    let worded = |vocabulary: &str| known(&format!("{vocabulary}-{}", note.replace('_', "-")));
    let numbered = |key: &str, name: &str| Some(t_with(key, &[(name, note.as_str().into())]));
    match line.kind {
        EventKind::RfpSectionEdited => worded("rfp-section"),
        EventKind::BidSent => worded("bid-sent"),
        EventKind::BidsOpened => worded("bid-envelope"),
        EventKind::BidderJoined => worded("bidder-did"),
        EventKind::EvaluatorDeclared => worded("evaluator-did"),
        EventKind::ConsensusTold => worded("consensus-did"),
        EventKind::RfpOffered | EventKind::RfpSigned => numbered("rfp-edition-of", "edition"),
        EventKind::RfpEvaluated => note.parse::<i64>().ok().map(|count| t_with("rfp-locked-without", &[("count", count.into())])),
        EventKind::RfpReminded => note.parse::<i64>().ok().map(|days| t_with("rfp-reminded-days", &[("days", days.into())])),
        EventKind::RfpQuestionAnswered => numbered("bid-question", "number"),
        // The number that stands for the bidder's name.
        EventKind::BidderInvited | EventKind::BidderNotInvited => None,
        _ => Some(note.clone()),
    }
}

/// The vocabulary whose words stand in a field.
fn vocabulary(kind: EventKind, field: &str) -> Option<&'static str> {
    Some(match (kind.subject(), field) {
        (SubjectKind::Item, "state") => "item-state",
        (SubjectKind::Sprint, "state") => "sprint-state",
        (SubjectKind::Person, "state") => "person-state",
        (SubjectKind::Item, "kind") => "item-kind",
        (SubjectKind::Item, "carried") => "carry-to",
        (SubjectKind::Case, "kind") => "test-type",
        (SubjectKind::Case, "state") => "case-state",
        (SubjectKind::Plan, "state") => "plan-state",
        (SubjectKind::Execution, "result" | "overruled") => "case-result",
        (SubjectKind::Defect, "state") => "defect-state",
        (SubjectKind::Acceptance, "state") => "acceptance-state",
        (SubjectKind::Acceptance, "opinion") => "opinion",
        (SubjectKind::Acceptance, "decision") => "acceptance-decision",
        (SubjectKind::Defect, "odds") => "odds",
        (_, "gap") => "gap-kind",
        (_, "decision") => "gap-decision",
        (_, "delivered_as") => "answer-code",
        (SubjectKind::Exploration, "kind") => "note-kind",
        (SubjectKind::Ticket, "state") => "ticket-state",
        (SubjectKind::Ticket, "priority") => "ticket-priority",
        (SubjectKind::Duty, "kind") => "duty-kind",
        (SubjectKind::Duty, "rhythm") => "rhythm",
        (SubjectKind::Article, "state") => "article-state",
        (SubjectKind::Article, "readers") => "article-readers",
        (SubjectKind::Rfp, "state") => "rfp-state",
        (SubjectKind::Rfp, "section") => "rfp-section",
        (SubjectKind::Rfp, "part") => "rfp-signer",
        (SubjectKind::Rfp, "ties") => "rfp-tie",
        (SubjectKind::Vendor, "language") => "language",
        (_, "request") => "request",
        (_, "impact") => "impact",
        (_, "urgency") => "urgency",
        (_, "metric") => "metric",
        (SubjectKind::Exploration, "state") => "exploration-state",
        (_, "severity") => "severity",
        (_, "frequency") => "frequency",
        (_, "priority") => "priority",
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

/// The number in the code that a label begins with: `12` of `ARAS-T12 Save a deal`.
fn numbered(line: &Line) -> &str {
    let code = line.label.split(' ').next().unwrap_or_default();
    code.rsplit('-').next().unwrap_or_default().trim_start_matches(|c: char| c.is_ascii_uppercase())
}

/// Where the record is shown, as far as its label tells.
pub fn path_of(line: &Line) -> Option<String> {
    let key = line.project.as_ref()?;
    Some(match line.subject.kind {
        // The label is the code and the title: `ARAS-214 Deal stages`.
        SubjectKind::Item => format!("/p/{key}/backlog/{}", numbered(line)),
        SubjectKind::Case => format!("/p/{key}/tests/cases/{}", numbered(line)),
        SubjectKind::Plan => format!("/p/{key}/tests/plans/{}", numbered(line)),
        SubjectKind::Defect => format!("/p/{key}/defects/{}", numbered(line)),
        SubjectKind::Acceptance => format!("/p/{key}/tests/acceptance/{}", numbered(line)),
        SubjectKind::Ticket => format!("/p/{key}/tickets/{}", numbered(line)),
        SubjectKind::Duty => format!("/p/{key}/duties/{}", numbered(line)),
        SubjectKind::Incident => format!("/p/{key}/incidents/{}", numbered(line)),
        SubjectKind::Job => "/jobs".to_owned(),
        SubjectKind::Article => format!("/p/{key}/knowledge/{}", numbered(line)),
        SubjectKind::Rfp => format!("/p/{key}/rfp/{}", numbered(line)),
        SubjectKind::Vendor => format!("/p/{key}/vendors/{}", numbered(line)),
        SubjectKind::Exploration => format!("/p/{key}/tests/explore/{}", numbered(line)),
        SubjectKind::Execution => format!("/p/{key}/tests/executions/{}", line.subject.id),
        SubjectKind::Environment => format!("/p/{key}/tests/environments"),
        // Codes of other tools hold anything: the register finds them.
        SubjectKind::Requirement => {
            let code = line.label.split(' ').next().unwrap_or_default();
            format!("/p/{key}/requirements?text={}", utf8_percent_encode(code, NON_ALPHANUMERIC))
        }
        SubjectKind::Sprint => format!("/p/{key}/sprints"),
        SubjectKind::Release => format!("/p/{key}/releases"),
        SubjectKind::Import => format!("/p/{key}/imports"),
        SubjectKind::Project | SubjectKind::Person => format!("/p/{key}"),
    })
}
