//! Words of other tools, and of Persian, for our kinds, states and priorities.

use std::{collections::HashMap, sync::LazyLock};

use super::headers::plain_word;
use crate::{
    backlog::{ItemKind, ItemState, Moscow},
    words::Word,
};

type Table<T> = LazyLock<HashMap<String, T>>;

/// The kind a word of Jira, Redmine, Trello or Persian means.
pub fn kind(text: &str) -> Option<ItemKind> {
    static TABLE: Table<ItemKind> = LazyLock::new(|| {
        table(&[
            (ItemKind::Epic, &["اپیک", "حماسه"]),
            (ItemKind::Story, &["user story", "feature", "new feature", "improvement", "enhancement", "داستان", "داستان کاربری", "ویژگی"]),
            (ItemKind::Task, &["sub-task", "technical task", "support", "spike", "کار", "وظیفه", "تسک"]),
            (ItemKind::DefectFix, &["bug", "defect", "fix", "باگ", "خطا", "اشکال", "رفع اشکال"]),
            (ItemKind::ChangeRequest, &["change", "درخواست تغییر", "تغییر"]),
        ])
    });
    TABLE.get(&plain_word(text)).copied()
}

/// The state a word means. `Resolved` and `Closed` are the team's word that it is done, not the product owner's.
pub fn state(text: &str) -> Option<ItemState> {
    static TABLE: Table<ItemState> = LazyLock::new(|| {
        table(&[
            (ItemState::New, &["to do", "open", "backlog", "reopened", "جدید", "برای انجام", "باز"]),
            (ItemState::Refined, &["ready", "groomed", "selected for development", "ready for development", "آماده", "پالایش شده"]),
            (ItemState::InSprint, &["planned", "sprint backlog", "در اسپرینت", "برنامه ریزی شده"]),
            (ItemState::InProgress, &["doing", "started", "in development", "در حال انجام"]),
            (
                ItemState::InReview,
                &["review", "code review", "testing", "in test", "in testing", "qa", "feedback", "در حال بررسی", "بازبینی"],
            ),
            (ItemState::Done, &["closed", "resolved", "complete", "completed", "finished", "انجام شد", "انجام شده", "بسته", "بسته شده"]),
            (ItemState::Accepted, &["پذیرفته", "پذیرفته شده", "تایید شده"]),
            (ItemState::Dropped, &["cancelled", "canceled", "rejected", "won't do", "won't fix", "لغو شده", "رد شده", "کنار گذاشته"]),
        ])
    });
    TABLE.get(&plain_word(text)).copied()
}

/// The priority a word means. Levels such as `High` come here only when the person mapped their column to MoSCoW.
pub fn moscow(text: &str) -> Option<Moscow> {
    static TABLE: Table<Moscow> = LazyLock::new(|| {
        table(&[
            (Moscow::Must, &["must have", "m", "highest", "high", "urgent", "immediate", "critical", "blocker", "باید", "الزامی", "ضروری"]),
            (Moscow::Should, &["should have", "s", "medium", "normal", "major", "بهتر است", "مهم"]),
            (Moscow::Could, &["could have", "c", "low", "minor", "می‌تواند", "اختیاری"]),
            (Moscow::Wont, &["won't have", "won't", "w", "lowest", "trivial", "نخواهد", "فعلا نه"]),
        ])
    });
    TABLE.get(&plain_word(text)).copied()
}

/// Every word of the vocabulary under its own name, and under these others.
pub(super) fn table<T: Word>(synonyms: &[(T, &[&str])]) -> HashMap<String, T> {
    let own = T::ALL.iter().map(|word| (plain_word(word.as_str()), *word));
    let others = synonyms.iter().flat_map(|(word, names)| names.iter().map(|name| (plain_word(name), *word)));
    own.chain(others).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn other_tools_words_are_known() {
        assert_eq!(kind("Bug"), Some(ItemKind::DefectFix));
        assert_eq!(kind("Sub-task"), Some(ItemKind::Task));
        assert_eq!(state("To Do"), Some(ItemState::New));
        assert_eq!(state("In Progress"), Some(ItemState::InProgress));
        assert_eq!(state("Won't Do"), Some(ItemState::Dropped));
        assert_eq!(moscow("Won’t have"), Some(Moscow::Wont));
        assert_eq!(moscow("High"), Some(Moscow::Must));
    }

    #[test]
    fn persian_words_are_known_with_either_keyboard() {
        assert_eq!(kind("داستان كاربري"), Some(ItemKind::Story));
        assert_eq!(state("در حال انجام"), Some(ItemState::InProgress));
        assert_eq!(moscow("الزامی"), Some(Moscow::Must));
    }

    #[test]
    fn our_own_words_are_known_and_nonsense_is_not() {
        assert!(ItemState::ALL.iter().all(|word| state(word.as_str()) == Some(*word)));
        assert!(ItemKind::ALL.iter().all(|word| kind(word.as_str()) == Some(*word)));
        assert!(Moscow::ALL.iter().all(|word| moscow(word.as_str()) == Some(*word)));
        assert_eq!((kind("Saga"), state("Somewhere"), moscow("5")), (None, None, None));
    }
}
