//! What tags say of a case.

use golive_domain::import::{test_priority, test_type};

use super::super::{book::CaseIn, keys::is_testrail_number};

/// Codes of requirements (`@REQ-12`, `@REQ_ABC-12`) become links and the case's own key (`@TEST_ABC-12`, `@C123`,
/// `@TestCaseKey=ABC-T12`) its key. Every other tag is a keyword, also one that names a type or a priority.
pub fn apply(tags: &[String], case: &mut CaseIn) {
    for tag in tags {
        if let Some(key) = own_key(tag) {
            case.external_key = Some(key.to_owned());
        } else if let Some(code) = Some(tag.strip_prefix("REQ_").unwrap_or(tag)).filter(|code| is_code(code)) {
            case.requirements.push(code.to_owned());
        } else {
            case.test_type = case.test_type.or_else(|| test_type(tag));
            case.priority = case.priority.or_else(|| test_priority(tag));
            case.keywords.push(tag.clone());
        }
    }
}

fn own_key(tag: &str) -> Option<&str> {
    let named = tag.strip_prefix("TestCaseKey=").or_else(|| tag.strip_prefix("TEST_").filter(|key| is_code(key)));
    named.filter(|key| !key.is_empty()).or_else(|| Some(tag).filter(|tag| is_testrail_number(tag)))
}

/// Capital letters, a hyphen, and a number at the end: `REQ-12`, `REQ-SEC-01`, `RQ-003.2`.
fn is_code(word: &str) -> bool {
    let of_code = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit() || matches!(c, '-' | '.' | '_');
    let shaped = word.starts_with(|c: char| c.is_ascii_uppercase()) && word.ends_with(|c: char| c.is_ascii_digit());
    shaped && word.contains('-') && word.chars().all(of_code)
}
