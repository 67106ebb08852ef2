//! Words of Jira, Redmine, Bugzilla and their kin, in English, Persian and Russian, for the states, severities and
//! priorities of defects.

use std::{collections::HashMap, sync::LazyLock};

use super::{headers::plain_word, synonyms::table};
use crate::defects::{DefectState, Frequency, Priority, Severity};

type Table<T> = LazyLock<HashMap<String, T>>;

/// How a file says that somebody is done with a defect.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Status {
    Is(DefectState),
    /// Mended, and nobody looked yet.
    Resolved,
    Closed,
}

/// Where a defect stands that says this of itself in another tool. The resolution tells how a defect ended; a state that is
/// not known, and no resolution, is one that is new here.
///
/// Mended without a build that is known here is still work: `Fixed` is only for who names one, see [`ImportedState`].
pub fn defect_state(status: &str, resolution: &str) -> ImportedState {
    use DefectState as S;
    let ended = resolution_word(resolution);
    match (status_word(status), ended) {
        (Some(Status::Is(state)), None) => ImportedState::In(state),
        // Jira keeps the resolution of what was reopened now and then: an open state is believed.
        (Some(Status::Is(state)), Some(_)) if state.is_open() => ImportedState::In(state),
        (_, Some(Ended::As(state))) => ImportedState::In(state),
        (Some(Status::Closed), None | Some(Ended::Fixed)) => ImportedState::In(S::Verified),
        (Some(Status::Resolved) | None, Some(Ended::Fixed)) | (Some(Status::Resolved), None) => ImportedState::Mended,
        (Some(Status::Is(state)), Some(Ended::Fixed)) => ImportedState::In(state),
        (None, None) => ImportedState::In(S::New),
    }
}

/// A state that a file tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ImportedState {
    In(DefectState),
    /// Fixed where the file names a build that is known, else in progress: the build is still to be said.
    Mended,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Ended {
    As(DefectState),
    Fixed,
}

fn status_word(text: &str) -> Option<Status> {
    static TABLE: Table<DefectState> = LazyLock::new(|| {
        table(&[
            (DefectState::New, &["open", "unconfirmed", "to do", "backlog", "submitted", "reported", "needinfo"]),
            (DefectState::New, &["need info"]),
            (DefectState::New, &["جدید", "باز", "ثبت شده"]),
            (DefectState::New, &["новая", "новый", "открыта", "открыт", "к выполнению"]),
            (DefectState::Triaged, &["confirmed", "assigned", "acknowledged", "accepted"]),
            (DefectState::Triaged, &["selected for development", "ready"]),
            (DefectState::Triaged, &["ارزیابی شده", "محول شده"]),
            (DefectState::Triaged, &["назначена", "назначен", "подтверждена", "подтверждён"]),
            (DefectState::InProgress, &["in development", "in review", "code review", "reopened", "re-opened"]),
            (DefectState::InProgress, &["feedback", "started"]),
            (DefectState::InProgress, &["در حال انجام", "در حال رفع", "در حال بررسی", "بازگشایی شده"]),
            (DefectState::InProgress, &["в работе", "открыта заново", "переоткрыта", "обратная связь"]),
            (DefectState::ReadyForRetest, &["in testing", "testing", "in test", "in qa", "ready for testing"]),
            (DefectState::ReadyForRetest, &["ready for test"]),
            (DefectState::ReadyForRetest, &["در حال آزمون", "آماده آزمون"]),
            (DefectState::ReadyForRetest, &["на тестировании"]),
            (DefectState::Verified, &["تأیید شده", "проверена", "проверен"]),
            (
                DefectState::Rejected,
                &["invalid", "declined", "cancelled", "canceled", "رد شده", "لغو شده", "отклонена", "отклонена", "отменена"],
            ),
            (DefectState::Deferred, &["postponed", "on hold", "به تعویق افتاده", "отложена", "отложен"]),
        ])
    });
    let word = plain_word(text);
    const CLOSED: [&str; 9] = ["closed", "done", "complete", "completed", "بسته", "بسته شده", "انجام شده", "закрыта", "закрыт"];
    const RESOLVED: [&str; 7] = ["resolved", "fixed", "حل شده", "رفع شده", "решена", "решен", "исправлена"];
    let is = |names: &[&str]| names.iter().any(|name| plain_word(name) == word);
    if word.is_empty() {
        None
    } else if is(&CLOSED) {
        Some(Status::Closed)
    } else if is(&RESOLVED) {
        Some(Status::Resolved)
    } else {
        // What waits for a retest there has no build here that would say so.
        let found = TABLE.get(&word).copied();
        found.map(
            |state| if matches!(state, DefectState::ReadyForRetest | DefectState::Fixed) { Status::Resolved } else { Status::Is(state) },
        )
    }
}

fn resolution_word(text: &str) -> Option<Ended> {
    static TABLE: Table<DefectState> = LazyLock::new(|| {
        table(&[
            (DefectState::Duplicate, &["duplicated", "dupe", "تکراری", "дубликат", "дублирует"]),
            (DefectState::Rejected, &["won't fix", "wontfix", "won't do", "invalid", "not a bug", "notabug"]),
            (DefectState::Rejected, &["works as designed", "by design", "declined", "cancelled"]),
            (DefectState::Rejected, &["no change required"]),
            (DefectState::Rejected, &["رفع نمی‌شود", "نامعتبر"]),
            (DefectState::Rejected, &["не будет исправлено", "не ошибка", "отклонено"]),
            (DefectState::CannotReproduce, &["works for me", "worksforme", "incomplete", "not reproducible"]),
            (DefectState::CannotReproduce, &["unable to reproduce"]),
            (DefectState::CannotReproduce, &["تکرار نمی‌شود", "قابل تکرار نیست"]),
            (DefectState::CannotReproduce, &["не воспроизводится"]),
            (DefectState::Deferred, &["later", "remind", "postponed", "moved", "به تعویق افتاده", "отложено"]),
        ])
    });
    const FIXED: [&str; 10] = ["fixed", "done", "resolved", "complete", "completed", "solved", "رفع شده", "حل شده", "исправлено", "решено"];
    let word = plain_word(text);
    match TABLE.get(&word) {
        // Our own words for open states are no way to end.
        Some(state) if !state.is_open() && *state != DefectState::Verified => Some(Ended::As(*state)),
        _ if FIXED.iter().any(|name| plain_word(name) == word) || word == "verified" => Some(Ended::Fixed),
        _ => None,
    }
}

/// How bad a word says it is: five steps come to four.
pub fn severity(text: &str) -> Option<Severity> {
    static TABLE: Table<Severity> = LazyLock::new(|| {
        table(&[
            (Severity::S1, &["blocker", "critical", "crash", "fatal", "showstopper", "1"]),
            (Severity::S1, &["بحرانی", "مسدودکننده"]),
            (Severity::S1, &["блокирующая", "критическая", "критичный"]),
            (Severity::S2, &["major", "high", "serious", "2", "عمده", "زیاد", "значительная", "серьёзная", "высокая"]),
            (
                Severity::S3,
                &["normal", "minor", "medium", "moderate", "average", "3", "متوسط", "جزئی", "عادی", "обычная", "незначительная", "средняя"],
            ),
            (Severity::S4, &["trivial", "low", "cosmetic", "enhancement", "tweak", "text", "4", "5"]),
            (Severity::S4, &["ناچیز", "ظاهری", "کم"]),
            (Severity::S4, &["тривиальная", "косметическая", "низкая"]),
        ])
    });
    TABLE.get(&ranked(text)).copied()
}

/// How soon a word says it must be gone.
pub fn defect_priority(text: &str) -> Option<Priority> {
    static TABLE: Table<Priority> = LazyLock::new(|| {
        table(&[
            (Priority::P1, &["immediate", "urgent", "highest", "blocker", "critical", "1"]),
            (Priority::P1, &["آنی", "فوری", "بحرانی"]),
            (Priority::P1, &["немедленный", "срочный", "наивысший", "критический"]),
            (Priority::P2, &["high", "major", "2", "زیاد", "بالا", "высокий"]),
            (Priority::P3, &["normal", "medium", "moderate", "3", "عادی", "متوسط", "معمولی", "нормальный", "средний", "обычный"]),
            (Priority::P4, &["low", "lowest", "minor", "trivial", "none", "4", "5", "p5", "کم", "پایین", "низкий", "самый низкий"]),
        ])
    });
    TABLE.get(&ranked(text)).copied()
}

/// How often a word says that it is met.
pub fn frequency(text: &str) -> Option<Frequency> {
    static TABLE: Table<Frequency> = LazyLock::new(|| {
        table(&[
            (Frequency::Always, &["every time", "100%", "همیشه", "всегда"]),
            (Frequency::Often, &["frequently", "usually", "اغلب", "часто"]),
            (Frequency::Sometimes, &["random", "randomly", "occasionally", "intermittent", "گاهی", "иногда"]),
            (Frequency::Once, &["rarely", "unable to reproduce", "یک بار", "один раз", "редко"]),
        ])
    });
    TABLE.get(&plain_word(text)).copied()
}

/// Whether a word for the kind of an issue says that it is something else than a defect. What nobody knows is taken for one.
pub fn is_no_defect(kind: &str) -> bool {
    const OTHERS: [&str; 24] = [
        "epic",
        "story",
        "user story",
        "task",
        "sub-task",
        "subtask",
        "feature",
        "new feature",
        "improvement",
        "support",
        "change request",
        "change",
        "test",
        "technical task",
        "spike",
        "ویژگی",
        "داستان",
        "وظیفه",
        "پشتیبانی",
        "улучшение",
        "поддержка",
        "задача",
        "история",
        "новая функциональность",
    ];
    let word = plain_word(kind);
    OTHERS.iter().any(|other| plain_word(other) == word)
}

/// The word behind a rank: `2 - High`, `1. Critical`; a bare rank is itself.
fn ranked(text: &str) -> String {
    let word = text.trim().trim_start_matches(|c: char| c.is_ascii_digit()).trim_start_matches([' ', '-', '–', '.', ':', '(']);
    if word.is_empty() { plain_word(text) } else { plain_word(word) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Word as _;
    use DefectState as S;

    fn stands(status: &str, resolution: &str) -> ImportedState {
        defect_state(status, resolution)
    }

    #[test]
    fn what_is_closed_elsewhere_stands_where_it_ended() {
        for (status, resolution, state) in [
            ("Closed", "Fixed", S::Verified),
            ("Closed", "", S::Verified),
            ("Done", "Done", S::Verified),
            ("VERIFIED", "FIXED", S::Verified),
            ("Closed", "Won't Fix", S::Rejected),
            ("RESOLVED", "WONTFIX", S::Rejected),
            ("RESOLVED", "WORKSFORME", S::CannotReproduce),
            ("Closed", "Cannot Reproduce", S::CannotReproduce),
            ("RESOLVED", "DUPLICATE", S::Duplicate),
            ("Closed", "Deferred", S::Deferred),
            ("Rejected", "", S::Rejected),
            ("بسته شده", "", S::Verified),
            ("Закрыта", "Дубликат", S::Duplicate),
        ] {
            assert_eq!(stands(status, resolution), ImportedState::In(state), "{status} {resolution}");
        }
    }

    #[test]
    fn what_is_open_elsewhere_is_open_here() {
        for (status, resolution, state) in [
            ("NEW", "---", S::New),
            ("Open", "Unresolved", S::New),
            ("ASSIGNED", "", S::Triaged),
            ("In Progress", "", S::InProgress),
            ("Reopened", "Fixed", S::InProgress),
            ("Feedback", "", S::InProgress),
            ("Brewing", "", S::New),
            ("", "", S::New),
            ("در حال انجام", "", S::InProgress),
        ] {
            assert_eq!(stands(status, resolution), ImportedState::In(state), "{status} {resolution}");
        }
    }

    #[test]
    fn what_is_mended_wants_a_build() {
        for (status, resolution) in [("Resolved", ""), ("RESOLVED", "FIXED"), ("Ready for testing", ""), ("Fixed", ""), ("Решена", "")]
        {
            assert_eq!(stands(status, resolution), ImportedState::Mended, "{status} {resolution}");
        }
    }

    #[test]
    fn both_scales_are_known() {
        let severities = ["Blocker", "critical", "Major", "minor", "Trivial", "enhancement"].map(severity);
        use Severity::{S1, S2, S3, S4};
        assert_eq!(severities, [Some(S1), Some(S1), Some(S2), Some(S3), Some(S4), Some(S4)]);
        let priorities = ["Immediate", "Urgent", "High", "Normal", "Low", "2 - High", "P5"].map(defect_priority);
        use Priority::{P1, P2, P3, P4};
        assert_eq!(priorities, [Some(P1), Some(P1), Some(P2), Some(P3), Some(P4), Some(P2), Some(P4)]);
        assert_eq!((severity("whatever"), defect_priority("")), (None, None));
    }

    #[test]
    fn our_own_words_are_known() {
        assert!(Severity::ALL.iter().all(|word| severity(word.as_str()) == Some(*word)));
        assert!(Priority::ALL.iter().all(|word| defect_priority(word.as_str()) == Some(*word)));
        assert!(Frequency::ALL.iter().all(|word| frequency(word.as_str()) == Some(*word)));
        for state in S::ALL.iter().filter(|state| !matches!(state, S::Fixed | S::ReadyForRetest)) {
            assert_eq!(stands(state.as_str(), ""), ImportedState::In(*state), "{state}");
        }
    }

    #[test]
    fn a_story_is_no_defect_and_a_bug_is() {
        assert!(is_no_defect("Story") && is_no_defect("Feature") && is_no_defect("وظیفه"));
        assert!(!is_no_defect("Bug") && !is_no_defect("") && !is_no_defect("Ошибка"));
    }
}
