//! Which tool a file comes from, when nobody says.

use std::{borrow::Cow, io::Cursor};

use golive_domain::import::{FileFormat, plain_word};
use zip::ZipArchive;

use super::{
    super::{decode::decode, read},
    gherkin::begins_feature,
    reqif_zip::is_reqif,
};

/// As much of a file as is looked at, in bytes.
const HEAD: usize = 64 * 1024;

/// The format of a file by what it begins with, and where that tells nothing by the ending of its name. `None` where it
/// is nothing that can be read.
pub fn guess(name: &str, bytes: &[u8]) -> Option<FileFormat> {
    let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase()).unwrap_or_default();
    if bytes.starts_with(b"PK\x03\x04") {
        return archive(&ending, bytes);
    }
    let text = decode(head(bytes)).0;
    if is_markup(bytes) {
        return markup(&text);
    }
    if ending == "feature" || begins_feature(&text) {
        return Some(FileFormat::Gherkin);
    }
    // A header may begin with a brace too, an object goes on with a name.
    if text.trim_start().strip_prefix('{').is_some_and(|rest| rest.trim_start().starts_with(['"', '}'])) {
        return Some(FileFormat::Json);
    }
    // No text has a zero in it.
    if text.trim().is_empty() || text.contains('\0') || matches!(ending.as_str(), "pdf" | "doc" | "xls" | "json") {
        return None;
    }
    Some(table(bytes))
}

/// The beginning of a file, not cut within a letter.
fn head(bytes: &[u8]) -> &[u8] {
    let head = &bytes[..bytes.len().min(HEAD)];
    match std::str::from_utf8(head) {
        Err(fault) if fault.error_len().is_none() => &head[..fault.valid_up_to()],
        _ => head,
    }
}

/// Whether the first thing in a file is a tag.
pub fn is_markup(bytes: &[u8]) -> bool {
    decode(&bytes[..bytes.len().min(1024)]).0.trim_start().starts_with('<')
}

fn archive(ending: &str, bytes: &[u8]) -> Option<FileFormat> {
    let archive = ZipArchive::new(Cursor::new(bytes)).ok();
    let names: Vec<String> = archive.iter().flat_map(ZipArchive::file_names).flatten().map(Cow::into_owned).collect();
    match ending {
        _ if names.iter().any(|name| is_reqif(name)) => Some(FileFormat::Reqif),
        _ if names.iter().any(|name| name.starts_with("xl/")) => Some(match table(bytes) {
            FileFormat::Csv => FileFormat::Xlsx,
            of_a_tool => of_a_tool,
        }),
        // Broken ones are refused by who reads them.
        "xlsx" | "xlsm" => Some(FileFormat::Xlsx),
        "reqifz" => Some(FileFormat::Reqif),
        _ => None,
    }
}

/// By the names of the first elements. Nothing is checked here: a file that is refused is refused as what it wants to be.
fn markup(text: &str) -> Option<FileFormat> {
    let mut names = text.split('<').skip(1).filter(|rest| !rest.starts_with(['?', '!', '/'])).map(|rest| {
        let end = rest.find(|c: char| c.is_whitespace() || matches!(c, '>' | '/')).unwrap_or(rest.len());
        let name = &rest[..end];
        name.rsplit_once(':').map_or(name, |(_, local)| local)
    });
    match names.next()? {
        "REQ-IF" => Some(FileFormat::Reqif),
        "requirement-specification" | "requirements" | "req_spec" | "testcases" => Some(FileFormat::Testlink),
        "suite" | "sections" => Some(FileFormat::Testrail),
        "project" => Some(FileFormat::Zephyr),
        "testsuites" | "testsuite" | "testcase" => Some(suite_of(names)),
        _ => None,
    }
}

/// TestLink and JUnit both speak of suites and cases; what these hold tells them apart.
fn suite_of<'a>(mut names: impl Iterator<Item = &'a str>) -> FileFormat {
    const TESTLINK: [&str; 12] = [
        "details",
        "node_order",
        "externalid",
        "fullexternalid",
        "summary",
        "preconditions",
        "execution_type",
        "importance",
        "steps",
        "step_number",
        "keywords",
        "custom_fields",
    ];
    if names.any(|name| TESTLINK.contains(&name)) { FileFormat::Testlink } else { FileFormat::Junit }
}

/// By the names of its columns.
fn table(bytes: &[u8]) -> FileFormat {
    let Ok(sheet) = read(bytes) else { return FileFormat::Csv };
    let header: Vec<String> = sheet.table.header.iter().map(|name| plain_word(name)).collect();
    let has = |names: &[&str]| names.iter().any(|name| header.contains(&plain_word(name)));
    if has(&["v2.id", "steps_actions", "suite_without_cases"]) {
        FileFormat::Qase
    } else if has(&["section hierarchy", "steps (step)", "section depth", "suite id"]) && has(&["title"]) {
        FileFormat::Testrail
    } else if has(&["test type", "test summary", "test repo", "test repository path"])
        && has(&["issue id", "issue key", "test id", "tcid"])
        && has(&["summary", "test summary"])
    {
        FileFormat::Xray
    } else {
        FileFormat::Csv
    }
}

#[cfg(test)]
#[path = "guess_tests.rs"]
mod tests;
