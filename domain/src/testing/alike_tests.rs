//! The rule by examples, and what must hold of any two cases.

use proptest::{prelude::*, sample::subsequence};

use super::*;

fn case(title: &str, steps: &[&str]) -> CaseWords {
    let steps: Vec<CaseStep> = steps.iter().map(|action| CaseStep::new(*action, "")).collect();
    CaseWords::of(title, &steps)
}

#[track_caller]
fn alike(one: &str, other: &str, expected: bool) {
    assert_eq!(case(one, &[]).is_like(&case(other, &[])), expected, "{one} / {other}");
}

#[test]
fn the_same_title_is_the_same_case_however_it_is_typed() {
    alike("Save a deal", "save  deal", true);
    alike("Deal: save", "Save the deal", false);
    alike("Deal: save", "Save a deal", true);
    alike("ثبت مشتري در ۲ مرحله", "ثبت مشتری 2 مرحله", true);
    alike("كيفيت داده‌ها", "داده\u{200c}ها کیفیت", true);
    alike("!!!", "---", false);
}

#[test]
fn one_word_more_in_a_long_title_is_a_slip() {
    alike("Merge duplicate accounts with open deals attached", "Merge duplicate accounts with open deals", true);
    alike("Export leads", "Export deals", false);
    alike("Import accounts from last year file 2023", "Import accounts from last year file 2024", false);
}

#[test]
fn steps_decide_where_titles_nearly_agree() {
    let steps = ["Open the list of deals and choose one", "Change its stage to won and save"];
    let renamed = ["Open the list of deals, choose one", "Change its stage to lost and save"];
    let others = ["Call the customer by phone", "Write down what was promised to them"];
    let won = case("Move deal forward", &steps);
    assert!(won.is_like(&case("Move every deal forward", &renamed)));
    assert!(!won.is_like(&case("Move every deal forward", &others)));
    assert!(won.is_like(&case("Something else entirely", &steps)), "copied and named anew");
    assert!(!case("Sign", &["Sign in"]).is_like(&case("Greet", &["Sign in"])), "two words are everybody's steps");
}

const WORDS: [&str; 12] = ["deal", "save", "lead", "export", "مشتری", "ثبت", "report", "merge", "7", "a", "field", "account"];

fn some_case() -> impl Strategy<Value = (Vec<&'static str>, Vec<&'static str>)> {
    (subsequence(WORDS.to_vec(), 1..=8), subsequence(WORDS.to_vec(), 0..=12))
}

fn built(title: &[&str], steps: &[&str]) -> CaseWords {
    case(&title.join(" "), steps)
}

proptest! {
    #[test]
    fn every_case_is_like_itself(title in "\\PC{1,40}", steps in "\\PC{0,60}") {
        let one = case(&title, &[&steps]);
        prop_assert!(one.is_like(&one.clone()));
    }

    #[test]
    fn whoever_is_like_another_is_so_both_ways((title, steps) in some_case(), (other, others) in some_case()) {
        let (one, other) = (built(&title, &steps), built(&other, &others));
        prop_assert_eq!(one.is_like(&other), other.is_like(&one));
    }

    #[test]
    fn whoever_is_alike_shares_a_trace((title, steps) in some_case(), (other, others) in some_case()) {
        let (one, other) = (built(&title, &steps), built(&other, &others));
        let traces = other.traces();
        if one.is_like(&other) {
            prop_assert!(one.traces().iter().any(|trace| traces.contains(trace)));
        }
        let whole = other.whole_traces();
        if one.whole_traces().iter().any(|trace| whole.contains(trace)) {
            prop_assert!(one.is_like(&other));
        }
    }

    #[test]
    fn neither_order_nor_letter_forms_nor_digits_matter((title, steps) in some_case(), at in 0usize..8) {
        let mut turned = title.clone();
        turned.rotate_left(at % title.len());
        let retyped = |words: &[&str]| words.join("  ").to_uppercase().replace('ی', "ي").replace('7', "۷");
        prop_assert_eq!(case(&retyped(&turned), &steps), built(&title, &steps));
    }

    #[test]
    fn a_title_without_one_of_its_words_is_found((title, steps) in some_case(), at in 0usize..8) {
        let mut shorter = title.clone();
        shorter.remove(at % title.len());
        let (one, other) = (built(&title, &steps), built(&shorter, &steps));
        if one.is_like(&other) {
            let traces = other.traces();
            prop_assert!(one.traces().iter().any(|trace| traces.contains(trace)));
        }
    }
}
