use proptest::prelude::*;

use super::{super::tests::why, *};

fn read() -> Book {
    junit(include_bytes!("fixtures/junit.xml")).expect("a good file").checked()
}

fn named(name: &str) -> ResultIn {
    read().results.into_iter().find(|result| result.name == name).expect("it is in the file")
}

#[test]
fn elements_are_counted_whatever_the_headers_say() {
    let results = read().results;
    let count = |ended: Ended| results.iter().filter(|result| result.ended == ended).count();
    assert_eq!([Ended::Passed, Ended::Failed, Ended::Error, Ended::Skipped].map(count), [2, 3, 1, 2]);
}

#[test]
fn a_failure_counts_before_whatever_else_is_said() {
    let both = named("disabled and failed");
    assert_eq!((both.ended, both.message.as_deref(), both.seconds), (Ended::Failed, Some("but it ran"), None));
    let breaks = named("breaks");
    assert_eq!((breaks.ended, breaks.message.as_deref()), (Ended::Error, Some("boom\ntrace")));
    assert_eq!(named("DISABLED_Later").ended, Ended::Skipped);
}

#[test]
fn reruns_tell_the_flaky_from_the_broken() {
    let flaky = named("passes at last");
    assert_eq!((flaky.ended, flaky.flaky, flaky.reruns, flaky.message.as_deref()), (Ended::Passed, true, 2, Some("timeout\nfirst")));
    let broken = named("never passes");
    assert_eq!((broken.ended, broken.flaky, broken.reruns), (Ended::Failed, false, 2));
}

#[test]
fn a_result_knows_its_suites_its_key_and_its_case() {
    let failed = named("test_C12_refuses");
    assert_eq!((failed.line, failed.suite.join("/"), failed.key()), (7, "crm/access".into(), "access.SignIn.test_C12_refuses".into()));
    assert_eq!(failed.case_keys, ["CRM-41", "C12"]);
    assert_eq!(failed.message.as_deref(), Some("expected 401\n   at line 3"));
    assert_eq!(named("opens the form [CRM-T1]").case_keys, ["CRM-T1"]);
    assert_eq!((named("skipped").suite, named("skipped").key()), (vec!["crm".to_owned()], "skipped".into()));
}

#[test]
fn times_are_read_in_every_spelling_or_not_at_all() {
    for (text, is) in
        [("0.25", 0.25), ("0,5", 0.5), ("1,002.75", 1002.75), ("1.002,75", 1002.75), ("1e-3", 0.001), ("0.", 0.0), ("12 s", 12.0)]
    {
        assert_eq!(seconds(text), Some(is), "{text}");
    }
    for text in ["", "-1", "NaN", "inf", "soon", "1:30", "--", "e"] {
        assert_eq!(seconds(text), None, "{text}");
    }
}

#[test]
fn one_suite_or_one_case_is_a_file_too() {
    assert_eq!(junit(b"<testsuite><testcase name='a'/></testsuite>").unwrap().results.len(), 1);
    assert_eq!(junit(b"<testcase name='a'/>").unwrap().results[0].ended, Ended::Passed);
    assert_eq!(why(junit(b"<testsuites>\n<testcase name='a'>\n</testsuites>")), ("error-file-xml-crossed".into(), Some(3)));
    assert_eq!(why(junit(b"<a/>")).0, "error-file-root");
    let nested =
        junit(b"<testsuite>\n<testcase name='a'><testcase name='b'><failure/></testcase></testcase>\n<testcase/></testsuite>").unwrap();
    assert_eq!(nested.results.iter().map(|result| result.ended).collect::<Vec<_>>(), [Ended::Passed, Ended::Failed]);
    assert_eq!((nested.refused[0].line, nested.refused[0].say.key.as_str()), (3, "error-file-result-name"));
}

#[test]
fn a_long_log_is_kept_in_part() {
    let file = format!("<testcase name='a'><failure>{}</failure></testcase>", "é".repeat(10_000));
    assert_eq!(junit(file.as_bytes()).unwrap().results[0].message.as_ref().map(|text| text.chars().count()), Some(MESSAGE));
}

proptest! {
    #[test]
    fn no_time_panics(text in ".{0,20}") {
        seconds(&text);
    }

    #[test]
    fn times_survive_their_spelling(cents in 0u32..100_000_000) {
        let is = f64::from(cents) / 100.0;
        prop_assert_eq!(seconds(&format!("{is:.2}")), Some(is));
        prop_assert_eq!(seconds(&format!("{is:.2}").replace('.', ",")), Some(is));
    }
}
