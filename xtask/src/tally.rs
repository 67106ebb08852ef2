//! Counts what passed and failed, whoever ran it, and closes with one plain line.

use std::fmt;

use anyhow::Result;

/// Something failed, and the tally has said what.
#[derive(Debug)]
pub struct Failed;

impl fmt::Display for Failed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("some checks failed")
    }
}

impl std::error::Error for Failed {}

/// Checks and tests counted so far.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Tally {
    passed: u32,
    failed: u32,
    skipped: u32,
    troubles: Vec<String>,
}

impl Tally {
    /// Counts one check, and remembers why it failed.
    pub fn check(&mut self, name: &str, outcome: Result<()>) {
        match outcome {
            Ok(()) => self.passed += 1,
            Err(error) => {
                self.failed += 1;
                self.troubles.push(format!("{name}: {error:#}"));
            }
        }
    }

    /// Counts the tests of a runner that printed its own failures. A runner that ended badly without naming a failed
    /// test (it did not compile, or was killed) counts as one failure.
    pub fn tests(&mut self, name: &str, counts: Counts, outcome: Result<()>) {
        self.passed += counts.passed;
        self.failed += counts.failed;
        self.skipped += counts.skipped;
        match outcome {
            Ok(()) => {}
            Err(_) if counts.failed > 0 => self.troubles.push(format!("{name}: {} failed, see above", counts.failed)),
            Err(error) => self.check(name, Err(error)),
        }
    }

    /// Says what failed, then the closing line.
    pub fn close(self) -> Result<()> {
        println!();
        for trouble in &self.troubles {
            println!("✗ {trouble}");
        }
        println!("{self}");
        if self.failed > 0 { Err(Failed.into()) } else { Ok(()) }
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} passed, {} failed", self.passed, self.failed)?;
        if self.skipped > 0 { write!(f, ", {} skipped", self.skipped) } else { Ok(()) }
    }
}

/// What a test runner reports at its end.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    pub passed: u32,
    pub failed: u32,
    pub skipped: u32,
}

impl Counts {
    /// Adds a line such as `test result: ok. 5 passed; 0 failed; 1 ignored; …`; other lines are no news.
    pub fn add_cargo_line(&mut self, line: &str) {
        let Some(result) = line.trim_start().strip_prefix("test result: ") else { return };
        for part in result.split(['.', ';']) {
            let mut words = part.split_whitespace();
            let (Some(number), Some(what)) = (words.next(), words.next()) else { continue };
            let Ok(number) = number.parse::<u32>() else { continue };
            match what {
                "passed" => self.passed += number,
                "failed" => self.failed += number,
                "ignored" => self.skipped += number,
                _ => {}
            }
        }
    }

    /// Reads the closing comments of a TAP report: `# pass 5`, `# fail 0`, `# skipped 1`.
    pub fn from_tap(report: &str) -> Self {
        let closing = |name: &str| {
            let line = report.lines().rev().find_map(|line| line.strip_prefix("# ")?.strip_prefix(name));
            line.and_then(|number| number.trim().parse().ok()).unwrap_or(0)
        };
        Self { passed: closing("pass "), failed: closing("fail ") + closing("cancelled "), skipped: closing("skipped ") + closing("todo ") }
    }
}

#[cfg(test)]
mod tests {
    use anyhow::anyhow;

    use super::*;

    #[test]
    fn every_binary_of_a_cargo_run_is_added_up() {
        let mut counts = Counts::default();
        counts.add_cargo_line("running 3 tests");
        counts.add_cargo_line("test result: ok. 3 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.10s");
        counts.add_cargo_line("test result: FAILED. 4 passed; 2 failed; 0 ignored; 0 measured; 9 filtered out");
        assert_eq!(counts, Counts { passed: 7, failed: 2, skipped: 1 });
    }

    #[test]
    fn a_tap_report_is_read_from_its_closing_comments() {
        let report = "TAP version 13\nok 1 - signs in\n1..1\n# tests 4\n# pass 2\n# fail 1\n# cancelled 0\n# skipped 1\n# todo 0\n";
        assert_eq!(Counts::from_tap(report), Counts { passed: 2, failed: 1, skipped: 1 });
    }

    #[test]
    fn a_runner_that_died_without_a_failed_test_counts_as_one() {
        let mut tally = Tally::default();
        tally.tests("domain", Counts::default(), Err(anyhow!("could not compile")));
        assert_eq!(tally.to_string(), "0 passed, 1 failed");
        tally.tests("store", Counts { passed: 8, failed: 2, skipped: 1 }, Err(anyhow!("exit status: 101")));
        assert_eq!(tally.to_string(), "8 passed, 3 failed, 1 skipped");
    }
}
