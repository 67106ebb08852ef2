//! `golive sla`: what the clock of the service desk makes of worked cases.

use std::{
    io::{self, Write},
    path::{Path, PathBuf},
};

use anyhow::Context;
use clap::Subcommand;
use golive_domain::service::replay::{answer, cases};

#[derive(Subcommand)]
pub enum Sla {
    /// Answer the cases of a file, one JSON line each; ends with 1 where one of them could not be read
    Replay {
        /// A list of cases, in JSON
        file: PathBuf,
    },
}

/// Tells whether every case could be answered.
pub fn run(what: &Sla) -> anyhow::Result<bool> {
    match what {
        Sla::Replay { file } => {
            let mut out = io::BufWriter::new(io::stdout().lock());
            let all = replay(&read(file)?, &mut out).with_context(|| format!("{} cannot be replayed", file.display()))?;
            out.flush().context("the answers could not be written")?;
            Ok(all)
        }
    }
}

fn read(file: &Path) -> anyhow::Result<String> {
    let bytes = std::fs::read(file).with_context(|| format!("{} could not be read", file.display()))?;
    String::from_utf8(bytes).with_context(|| format!("{} is not UTF-8", file.display()))
}

fn replay(text: &str, out: &mut impl Write) -> anyhow::Result<bool> {
    let mut all = true;
    for case in cases(text)? {
        let line = match answer(case) {
            Ok(answer) => serde_json::to_string(&answer)?,
            Err(refused) => {
                all = false;
                serde_json::to_string(&refused)?
            }
        };
        writeln!(out, "{line}").context("the answers could not be written")?;
    }
    Ok(all)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn replayed(text: &str) -> (bool, Vec<serde_json::Value>) {
        let mut out = Vec::new();
        let all = replay(text, &mut out).unwrap();
        let lines = String::from_utf8(out).unwrap();
        (all, lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect())
    }

    const GOOD: &str = r#"{"id":"good","op":"due","minutes":60,"start":"2026-05-04T09:00:00Z",
        "calendar":{"tz":"UTC","weekly":{"mon":[["09:00","17:00"]]}}}"#;

    #[test]
    fn a_bad_case_is_an_error_on_its_own_line_and_the_rest_still_run() {
        let (all, lines) =
            replayed(&format!(r#"[{{"id":"bad","op":"due"}}, {GOOD}, {{"id": nonsense]"#).replace("nonsense]", "nonsense}]"));
        assert!(!all);
        assert_eq!(lines.len(), 3);
        assert_eq!(lines[0]["id"], "bad");
        assert!(lines[0]["error"].is_string());
        assert_eq!(lines[1]["due"], "2026-05-04T10:00:00Z");
        assert!(lines[2]["error"].is_string());
    }

    #[test]
    fn good_cases_are_all_answered() {
        assert_eq!(replayed(&format!("[{GOOD}]")).1[0]["id"], "good");
        assert!(replayed(&format!("[{GOOD}]")).0);
    }
}
