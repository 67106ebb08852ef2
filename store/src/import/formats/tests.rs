use std::{fs, path::PathBuf};

use golive_domain::{Error as Refusal, words::Word as _};
use proptest::prelude::*;

use super::*;
use crate::Error;

/// Suites, cases, steps, requirements, relations, results, refusals.
fn counts(book: &Book) -> [usize; 7] {
    let steps = book.cases.iter().map(|case| case.steps.len()).sum();
    let Book { suites, cases, requirements, relations, results, defects: _, others: _, told: _, refused } = book;
    [suites.len(), cases.len(), steps, requirements.len(), relations.len(), results.len(), refused.len()]
}

/// The key of a refusal and its line.
pub(super) fn why(read: Result<Book>) -> (String, Option<u32>) {
    match read {
        Err(Error::Refused(Refusal::Invalid { fields })) => {
            let say = &fields[0].say;
            (say.key.clone(), say.args.iter().find(|(name, _)| name == "line").and_then(|(_, line)| line.parse().ok()))
        }
        other => panic!("refused, not {other:?}"),
    }
}

/// A file of the folder of real data; `None`, and a word of it, where that folder is not there.
fn shared(name: &str) -> Option<Vec<u8>> {
    let beside = || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../shared/data");
    let path = std::env::var_os("GOLIVE_SHARED_DATA").map_or_else(beside, PathBuf::from).join(name);
    let read = fs::read(&path).ok();
    if read.is_none() {
        println!("skipped: there is no {}", path.display());
    }
    read
}

#[test]
fn a_real_test_specification_comes_out_whole() {
    let Some(bytes) = shared("testlink-uichanges.xml") else { return };
    assert_eq!(guess("testlink-uichanges.xml", &bytes), Some(FileFormat::Testlink));
    let book = read(FileFormat::Testlink, &bytes).expect("a good file");
    assert_eq!(counts(&book)[1..3], [12, 62]);
    assert_eq!(book.refused, []);
    assert_eq!(book.cases[0].suite, ["UI", "GUI_Testing", "t1"]);
    assert_eq!(book.cases[0].steps[3].action, "Navigate to the SSE UI -> Policies -> Filtering -> URL tab page.");
}

#[test]
fn a_real_requirement_specification_comes_out_whole() {
    let Some(bytes) = shared("testlink-requirements.xml") else { return };
    assert_eq!(guess("testlink-requirements.xml", &bytes), Some(FileFormat::Testlink));
    let book = read(FileFormat::Testlink, &bytes).expect("a good file");
    assert_eq!((book.requirements.len(), book.refused.len()), (11, 0));
    let mut specifications: Vec<&[String]> = book.requirements.iter().map(|requirement| requirement.path.as_slice()).collect();
    specifications.sort_unstable();
    specifications.dedup();
    assert_eq!(specifications.len(), 3);
}

#[test]
fn entities_and_document_types_are_refused_at_once_in_every_format() {
    let laughs: String = (1..40).map(|n| format!("<!ENTITY l{n} \"{}\">", format!("&l{};", n - 1).repeat(10))).collect();
    let formats = [
        (FileFormat::Testlink, "testsuite"),
        (FileFormat::Testrail, "suite"),
        (FileFormat::Zephyr, "project"),
        (FileFormat::Junit, "testsuites"),
        (FileFormat::Reqif, "REQ-IF"),
    ];
    for (format, root) in formats {
        let inside = format!("<?xml version=\"1.0\"?>\n<!DOCTYPE r [<!ENTITY l0 \"lol\">{laughs}]>\n<{root} name=\"&l39;\">&l39;</{root}>");
        let outside = format!("\n<!DOCTYPE r [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>\n<{root}>&x;</{root}>");
        for bytes in [inside, outside] {
            assert_eq!(why(read(format, bytes.as_bytes())), ("error-file-xml-doctype".into(), Some(2)));
        }
        let undeclared = format!("<{root}>\n<name>&secret;</name></{root}>");
        assert_eq!(why(read(format, undeclared.as_bytes())), ("error-file-xml-entity".into(), Some(2)));
    }
}

#[test]
fn a_file_of_another_format_is_told_so() {
    let formats = [FileFormat::Testlink, FileFormat::Testrail, FileFormat::Zephyr, FileFormat::Junit, FileFormat::Reqif];
    for format in formats {
        assert_eq!(why(read(format, b"<!-- c -->\n<html><body/></html>")), ("error-file-root".into(), Some(2)));
    }
}

#[test]
fn five_thousand_cases_come_whole() {
    let step = "<step><step_number>1</step_number><actions><![CDATA[<p>Open <b>it</b></p>]]></actions><expectedresults>ok</expectedresults></step>";
    let case = format!("<testcase name='A case'><summary>s</summary><steps>{}</steps></testcase>\n", step.repeat(10));
    let file = format!("<testsuite name='s'>\n{}</testsuite>", case.repeat(5000));
    assert_eq!(counts(&read(FileFormat::Testlink, file.as_bytes()).unwrap())[1..3], [5000, 50_000]);
    let feature = format!("Feature: f\n{}", "@a\nScenario: s\n  Given x\n  When y\n  Then z\n".repeat(5000));
    assert_eq!(counts(&read(FileFormat::Gherkin, feature.as_bytes()).unwrap())[1], 5000);
}

fn fixtures() -> Vec<(FileFormat, &'static [u8])> {
    vec![
        (FileFormat::Testlink, include_bytes!("fixtures/testlink-suites.xml")),
        (FileFormat::Testlink, include_bytes!("fixtures/testlink-requirements.xml")),
        (FileFormat::Testrail, include_bytes!("fixtures/testrail.xml")),
        (FileFormat::Testrail, include_bytes!("fixtures/testrail.csv")),
        (FileFormat::Xray, include_bytes!("fixtures/xray.csv")),
        (FileFormat::Qase, include_bytes!("fixtures/qase.csv")),
        (FileFormat::Zephyr, include_bytes!("fixtures/zephyr.xml")),
        (FileFormat::Gherkin, include_bytes!("fixtures/quotes.feature")),
        (FileFormat::Gherkin, include_bytes!("fixtures/persian.feature")),
        (FileFormat::Junit, include_bytes!("fixtures/junit.xml")),
        (FileFormat::Reqif, include_bytes!("fixtures/requirements.reqif")),
        (FileFormat::Csv, include_bytes!("fixtures/cases.csv")),
        (FileFormat::Csv, include_bytes!("fixtures/requirements.csv")),
    ]
}

#[test]
fn every_format_is_guessed_from_its_bytes() {
    for (format, bytes) in fixtures() {
        assert_eq!(guess("upload", bytes), Some(format));
    }
}

proptest! {
    #[test]
    fn no_bytes_panic(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        guess("x.csv", &bytes);
        for format in FileFormat::ALL {
            let _ = read(*format, &bytes);
        }
    }

    #[test]
    fn no_damaged_file_panics(which in 0..13usize, cut in 0.0..1.0f64, at in 0.0..1.0f64, with in prop::collection::vec(any::<u8>(), 0..4)) {
        let (format, bytes) = fixtures()[which];
        let (cut, at) = ((cut * bytes.len() as f64) as usize, (at * bytes.len() as f64) as usize);
        let mut damaged = bytes.to_vec();
        damaged.splice(at..(at + with.len()).min(bytes.len()), with.iter().copied());
        let _ = read(format, &damaged);
        damaged.truncate(cut);
        let _ = read(format, &damaged);
        guess("x", &damaged);
    }
}
