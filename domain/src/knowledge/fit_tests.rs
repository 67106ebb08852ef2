//! What answers what, in three languages.

use super::*;
use proptest::prelude::*;

fn fit(subject: &str, named: &str, said: &str) -> Option<u32> {
    Question::of(subject, "").fit(named, said)
}

#[test]
fn a_question_finds_its_answer_in_its_own_language() {
    assert!(fit("I forgot my password", "Reset a forgotten password", "").is_some());
    assert!(fit("رمزم را فراموش کرده‌ام", "بازیابی رمز فراموش‌شده", "").is_some());
    assert!(fit("Забула пароль до системи", "Як скинути забутий пароль", "").is_some());
    assert!(fit("گزارش‌هاي فروش خالي است", "گزارش فروش خالی می‌ماند", "").is_some(), "from an Arabic keyboard");
}

#[test]
fn endings_are_no_other_words() {
    assert!(fit("звіту продажів немає", "Звіт про продажі порожній", "").is_some());
    assert!(fit("invoices are printed twice", "An invoice is printed twice", "").is_some());
}

#[test]
fn one_shared_word_is_chance() {
    assert_eq!(fit("The sales report stays blank", "Close a sale", "Choose the stage."), None);
    assert_eq!(fit("سلام، لطفا کمک کنید", "سلام به همکار تازه", "لطفا بخوانید"), None);
    assert!(fit("password", "Reset a forgotten password", "").is_some(), "but not where nothing else was asked");
}

#[test]
fn what_an_article_is_named_by_counts_before_what_it_mentions() {
    let named = fit("offline order is sent twice", "An offline order is sent twice", "");
    let said = fit("offline order is sent twice", "After the update", "An offline order is sent twice.");
    assert!(named > said && said.is_some(), "{named:?} {said:?}");
}

proptest! {
    #[test]
    fn stems_are_letters_and_digits_each_once(subject in ".{0,80}", text in ".{0,120}") {
        let question = Question::of(&subject, &text);
        prop_assert!(question.stems().len() <= MAX_STEMS);
        for (at, stem) in question.stems().iter().enumerate() {
            prop_assert!(!stem.is_empty() && stem.chars().all(char::is_alphanumeric));
            prop_assert!(!question.stems()[..at].contains(stem));
        }
    }

    #[test]
    fn whatever_is_kin_begins_with_the_stem(one in "[a-d]{1,10}", other in "[a-d]{1,10}") {
        if are_kin(&one, &other) {
            prop_assert!(other.starts_with(&stem(&one)), "{} {}", one, other);
        }
    }
}
