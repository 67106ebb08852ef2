//! Results as the XML that JUnit began and every CI reads, written some tests at a time.

use std::fmt::Write as _;

use chrono::{DateTime, SecondsFormat, Utc};

/// What a run came to in one place.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Suite {
    pub name: String,
    pub at: DateTime<Utc>,
    pub passed: u32,
    pub failed: u32,
    pub skipped: u32,
    pub seconds: u64,
}

/// How a test ended, with what was said of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ended<'a> {
    Passed,
    Failed(&'a str),
    Skipped(&'a str),
}

/// A test that was run, and how it ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Test<'a> {
    /// By which whoever reads it finds its case: `ARAS-T12`.
    pub key: &'a str,
    pub class: &'a str,
    pub name: &'a str,
    pub seconds: u32,
    pub ended: Ended<'a>,
}

/// A document under way. What it says is taken out as it is written.
#[derive(Debug, Default)]
pub struct Junit {
    written: String,
    in_suite: bool,
}

impl Junit {
    /// Begins with the sums over all suites.
    pub fn begin(name: &str, suites: &[Suite]) -> Self {
        let sum = |of: fn(&Suite) -> u32| suites.iter().map(|suite| u64::from(of(suite))).sum::<u64>();
        let (failed, skipped) = (sum(|suite| suite.failed), sum(|suite| suite.skipped));
        let tests = sum(|suite| suite.passed) + failed + skipped;
        let seconds: u64 = suites.iter().map(|suite| suite.seconds).sum();
        let mut written = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        let name = escaped(name);
        let _ = writeln!(
            written,
            r#"<testsuites name="{name}" tests="{tests}" failures="{failed}" errors="0" skipped="{skipped}" time="{seconds}">"#
        );
        Self { written, in_suite: false }
    }

    /// What follows belongs to this suite.
    pub fn suite(&mut self, suite: &Suite) {
        self.end_suite();
        let tests = u64::from(suite.passed) + u64::from(suite.failed) + u64::from(suite.skipped);
        let (name, at) = (escaped(&suite.name), suite.at.to_rfc3339_opts(SecondsFormat::Secs, true));
        let Suite { failed, skipped, seconds, .. } = suite;
        let _ = writeln!(
            self.written,
            r#"<testsuite name="{name}" tests="{tests}" failures="{failed}" errors="0" skipped="{skipped}" time="{seconds}" timestamp="{at}">"#
        );
        self.in_suite = true;
    }

    pub fn test(&mut self, test: &Test<'_>) {
        let [key, class, name] = [test.key, test.class, test.name].map(escaped);
        let _ = write!(self.written, r#"<testcase classname="{class}" name="{name}" time="{}">"#, test.seconds);
        let _ = write!(self.written, r#"<properties><property name="test_key" value="{key}"/></properties>"#);
        let first = |text: &str| escaped(text.lines().next().unwrap_or_default());
        let _ = match test.ended {
            Ended::Passed => Ok(()),
            Ended::Failed(text) => write!(self.written, r#"<failure message="{}">{}</failure>"#, first(text), escaped(text)),
            Ended::Skipped(text) => write!(self.written, r#"<skipped message="{}"/>"#, first(text)),
        };
        self.written.push_str("</testcase>\n");
    }

    /// What was written since it was taken last.
    pub fn take(&mut self) -> Vec<u8> {
        std::mem::take(&mut self.written).into_bytes()
    }

    /// The rest, to its end.
    pub fn finish(&mut self) -> Vec<u8> {
        self.end_suite();
        self.written.push_str("</testsuites>\n");
        self.take()
    }

    fn end_suite(&mut self) {
        if std::mem::take(&mut self.in_suite) {
            self.written.push_str("</testsuite>\n");
        }
    }
}

/// A text that is neither markup nor a character XML cannot hold.
fn escaped(text: &str) -> String {
    let mut written = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => written.push_str("&amp;"),
            '<' => written.push_str("&lt;"),
            '>' => written.push_str("&gt;"),
            '"' => written.push_str("&quot;"),
            // Within an attribute a bare line break would be read as a space.
            '\n' => written.push_str("&#10;"),
            '\t' => written.push_str("&#9;"),
            c if c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}') => written.push('\u{fffd}'),
            c => written.push(c),
        }
    }
    written
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_document_counts_what_it_holds() {
        let suite = Suite { name: "R1 <Test>".into(), passed: 1, failed: 1, skipped: 1, seconds: 7, ..Suite::default() };
        let mut junit = Junit::begin("Sprint \"7\"", std::slice::from_ref(&suite));
        junit.suite(&suite);
        let test = |name, ended| Test { key: "ARAS-T1", class: "Deals", name, seconds: 2, ended };
        junit.test(&test("a", Ended::Passed));
        junit.test(&test("b", Ended::Failed("Line & one\n<b>two</b>\u{1}")));
        junit.test(&test("c", Ended::Skipped("blocked")));
        let xml = String::from_utf8([junit.take(), junit.finish()].concat()).unwrap();
        assert!(
            xml.contains(r#"<testsuites name="Sprint &quot;7&quot;" tests="3" failures="1" errors="0" skipped="1" time="7">"#),
            "{xml}"
        );
        let failure = "<failure message=\"Line &amp; one\">Line &amp; one&#10;&lt;b&gt;two&lt;/b&gt;\u{fffd}</failure>";
        assert!(xml.contains(failure), "{xml}");
        assert!(xml.contains(r#"<skipped message="blocked"/></testcase>"#) && xml.ends_with("</testsuite>\n</testsuites>\n"), "{xml}");
    }

    #[test]
    fn nothing_is_a_document_too() {
        let xml = String::from_utf8(Junit::begin("Empty", &[]).finish()).unwrap();
        assert!(xml.contains(r#"tests="0""#) && xml.ends_with("</testsuites>\n"));
    }
}
