//! Words of test management tools, and of Persian, for our types of tests and priorities.

use std::{collections::HashMap, sync::LazyLock};

use super::{headers::plain_word, synonyms::table};
use crate::{defects::Priority, testing::TestType};

/// The type of test a word means. A word of how a test is run, such as `Smoke` or `Automated`, means none.
pub fn test_type(text: &str) -> Option<TestType> {
    static TABLE: LazyLock<HashMap<String, TestType>> = LazyLock::new(|| {
        table(&[
            (TestType::Data, &["data quality", "data integrity", "داده", "صحت داده"]),
            (TestType::Functional, &["function", "functionality", "کارکردی", "عملکردی"]),
            (TestType::Integration, &["system integration", "api", "یکپارچگی", "یکپارچه سازی"]),
            (
                TestType::UiUx,
                &["ui", "ux", "usability", "user interface", "accessibility", "gui", "رابط کاربری", "کاربردپذیری", "تجربه کاربری"],
            ),
            (TestType::Security, &["penetration", "امنیت", "امنیتی"]),
            (TestType::Performance, &["load", "stress", "کارایی", "بار"]),
            (TestType::Regression, &["رگرسیون", "بازگشتی"]),
            (TestType::Compatibility, &["cross browser", "سازگاری"]),
            (TestType::Synchronisation, &["synchronization", "sync", "همگام سازی", "همگامسازی"]),
            (TestType::Migration, &["data migration", "مهاجرت", "مهاجرت داده", "انتقال داده"]),
            (TestType::Acceptance, &["uat", "user acceptance", "پذیرش", "پذیرش کاربر"]),
        ])
    });
    TABLE.get(&plain_word(text)).copied()
}

/// The priority a word means: a scale of four from critical to low, into which scales of three and of five fit. A rank
/// before the word is passed over: `2 - High` is high.
pub fn test_priority(text: &str) -> Option<Priority> {
    static TABLE: LazyLock<HashMap<String, Priority>> = LazyLock::new(|| {
        table(&[
            (Priority::P1, &["critical", "blocker", "highest", "urgent", "immediate", "must test", "بحرانی", "فوری", "حیاتی"]),
            (Priority::P2, &["high", "major", "test if time", "زیاد", "بالا", "مهم"]),
            (Priority::P3, &["medium", "normal", "moderate", "متوسط", "عادی", "معمولی"]),
            (Priority::P4, &["low", "lowest", "minor", "trivial", "don't test", "کم", "پایین"]),
        ])
    });
    let word = text.trim().trim_start_matches(|c: char| c.is_ascii_digit()).trim_start_matches([' ', '-', '–', '.', ':']);
    TABLE.get(&plain_word(word)).or_else(|| TABLE.get(&plain_word(text))).copied()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Word as _;

    #[test]
    fn the_tools_words_are_known() {
        assert_eq!(test_type("Usability"), Some(TestType::UiUx));
        assert_eq!(test_type("UAT"), Some(TestType::Acceptance));
        assert_eq!(test_type("Smoke & Sanity"), None);
        assert_eq!(test_priority("4 - Must Test"), Some(Priority::P1));
        assert_eq!(test_priority("Normal"), Some(Priority::P3));
        assert_eq!(test_priority("undefined"), None);
    }

    #[test]
    fn persian_words_are_known_with_either_keyboard() {
        assert_eq!(test_type("يكپارچگي"), Some(TestType::Integration));
        assert_eq!(test_priority("بحرانی"), Some(Priority::P1));
    }

    #[test]
    fn our_own_words_are_known() {
        assert!(TestType::ALL.iter().all(|word| test_type(word.as_str()) == Some(*word)));
        assert!(Priority::ALL.iter().all(|word| test_priority(word.as_str()) == Some(*word)));
    }
}
