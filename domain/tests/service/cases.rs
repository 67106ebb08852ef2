//! Worked examples with their expected answers, where the folder that holds them is at hand.

use std::path::Path;

use chrono::{DateTime, Utc};
use golive_domain::service::replay::{answer, cases};
use serde_json::Value;

#[test]
fn every_worked_example_comes_out_right() {
    let folder = std::env::var("GOLIVE_SHARED_DATA").unwrap_or_else(|_| "../../shared/data".to_owned());
    let Ok(file) = std::fs::read_to_string(Path::new(&folder).join("sla-cases.json")) else {
        eprintln!("skipped: {folder} holds no sla-cases.json");
        return;
    };
    let cases = cases(&file).expect("a list of cases");
    let wrong: Vec<String> = cases.iter().filter_map(|case| wrong(case)).collect();
    eprintln!("{} of {} cases are right", cases.len() - wrong.len(), cases.len());
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn wrong(text: &str) -> Option<String> {
    let case: Value = serde_json::from_str(text).expect("JSON");
    let answer = match answer(text) {
        Ok(answer) => serde_json::to_value(answer).expect("JSON"),
        Err(refused) => return Some(refused.to_string()),
    };
    let expected = match case["op"].as_str() {
        Some("due") => serde_json::json!({ "due": case["expect"] }),
        Some("elapsed") => serde_json::json!({ "elapsed_min": case["expect"] }),
        _ => case["expect"].clone(),
    };
    let differs = expected.as_object().expect("figures").iter().any(|(name, value)| !same(value, &answer[name]));
    differs.then(|| format!("{}: expected {expected}, got {answer}", case["id"]))
}

/// Instants are compared as instants, numbers as numbers.
fn same(expected: &Value, got: &Value) -> bool {
    let instant = |value: &Value| value.as_str().and_then(|text| text.parse::<DateTime<Utc>>().ok());
    match (instant(expected), instant(got)) {
        (Some(expected), Some(got)) => expected == got,
        _ => expected == got || expected.as_f64().zip(got.as_f64()).is_some_and(|(expected, got)| (expected - got).abs() < 1e-6),
    }
}
