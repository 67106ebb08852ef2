//! How records are written, part by part.

use chrono::{DateTime, SecondsFormat, Utc};
use golive_domain::{testing::CaseResult, text::ProjectKey, words::Word as _};
use golive_reports::{Ended, Junit, Suite, Test, csv_begin, csv_rows};
use golive_store::export::{Cell, Record, ResultOut, Round};

use super::cells;

/// One kind of file under way.
pub(super) trait Writing<T>: Send {
    fn begin(&mut self, project: &ProjectKey, as_of: DateTime<Utc>) -> Vec<u8>;
    fn add(&mut self, records: &[T]) -> Vec<u8>;
    fn end(&mut self) -> Vec<u8>;
}

pub(super) struct Csv;

impl<T: Record> Writing<T> for Csv {
    fn begin(&mut self, _: &ProjectKey, _: DateTime<Utc>) -> Vec<u8> {
        csv_begin(T::HEADER)
    }

    fn add(&mut self, records: &[T]) -> Vec<u8> {
        let rows: Vec<Vec<Cell>> = records.iter().flat_map(Record::rows).collect();
        csv_rows(&cells(&rows))
    }

    fn end(&mut self) -> Vec<u8> {
        Vec::new()
    }
}

/// An object with the project, the instant, and the records in an array of their name; one record a line.
#[derive(Default)]
pub(super) struct Json {
    written: bool,
}

impl<T: Record> Writing<T> for Json {
    fn begin(&mut self, project: &ProjectKey, as_of: DateTime<Utc>) -> Vec<u8> {
        let as_of = as_of.to_rfc3339_opts(SecondsFormat::Secs, true);
        format!("{{\"project\":\"{project}\",\"as_of\":\"{as_of}\",\"{}\":[\n", T::NAME).into_bytes()
    }

    fn add(&mut self, records: &[T]) -> Vec<u8> {
        let mut bytes = Vec::new();
        for record in records {
            if std::mem::replace(&mut self.written, true) {
                bytes.extend(b",\n");
            }
            bytes.extend(serde_json::to_vec(record).expect("records have names for keys and finite numbers"));
        }
        bytes
    }

    fn end(&mut self) -> Vec<u8> {
        b"\n]}\n".to_vec()
    }
}

/// Results as JUnit's XML: a suite for each run in each environment. What is neither passed nor failed is skipped there,
/// with its own word for why.
pub(super) struct Results {
    junit: Junit,
    suites: Vec<Suite>,
    at: Option<usize>,
}

impl Results {
    pub fn of(name: &str, rounds: Vec<Round>) -> Self {
        let suite = |round: Round| Suite {
            name: [round.run, round.name, round.environment].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · "),
            at: round.at,
            passed: round.passed,
            failed: round.failed,
            skipped: round.skipped,
            seconds: round.seconds,
        };
        let suites: Vec<Suite> = rounds.into_iter().map(suite).collect();
        Self { junit: Junit::begin(name, &suites), suites, at: None }
    }
}

impl Writing<ResultOut> for Results {
    fn begin(&mut self, _: &ProjectKey, _: DateTime<Utc>) -> Vec<u8> {
        self.junit.take()
    }

    fn add(&mut self, records: &[ResultOut]) -> Vec<u8> {
        for record in records {
            if self.at.replace(record.round) != Some(record.round)
                && let Some(suite) = self.suites.get(record.round)
            {
                self.junit.suite(suite);
            }
            let name = match record.data_row {
                Some(row) => format!("{} [{row}]", record.title),
                None => record.title.clone(),
            };
            let said = if record.seen.is_empty() { record.result.as_str() } else { &record.seen };
            self.junit.test(&Test {
                key: &record.case,
                class: if record.component.is_empty() { record.kind.as_str() } else { &record.component },
                name: &name,
                seconds: record.seconds,
                ended: match record.result {
                    CaseResult::Passed => Ended::Passed,
                    CaseResult::Failed => Ended::Failed(said),
                    _ => Ended::Skipped(record.result.as_str()),
                },
            });
        }
        self.junit.take()
    }

    fn end(&mut self) -> Vec<u8> {
        self.junit.finish()
    }
}
