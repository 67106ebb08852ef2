//! What a file says, before anything is compared with the project.

use std::collections::HashMap;

use golive_domain::{
    Say,
    backlog::Moscow,
    defects::Priority,
    testing::{Parameters, TestType},
    text::{LONG_TEXT, Title},
};

/// Everything a file holds. What cannot be taken over is in `refused`, at its line; nothing is cut short on the way.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Book {
    pub suites: Vec<SuiteIn>,
    pub cases: Vec<CaseIn>,
    pub requirements: Vec<RequirementIn>,
    pub relations: Vec<RelationIn>,
    pub results: Vec<ResultIn>,
    pub refused: Vec<Refusal>,
}

/// A suite that the file speaks of by itself; one that only its cases name is not here.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SuiteIn {
    pub line: u32,
    /// Names from the root.
    pub path: Vec<String>,
    /// Markdown.
    pub details: String,
}

/// A test case. Its title is one that [`Title`] takes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CaseIn {
    pub line: u32,
    /// The key by which a later import finds the case again; without one it is known by suite and title.
    pub external_key: Option<String>,
    pub title: String,
    /// Summary, objective or description, Markdown.
    pub summary: String,
    /// Names of its suites from the root.
    pub suite: Vec<String>,
    pub test_type: Option<TestType>,
    pub priority: Option<Priority>,
    pub component: Option<String>,
    /// Markdown.
    pub preconditions: String,
    pub steps: Vec<StepIn>,
    pub keywords: Vec<String>,
    /// Codes of requirements.
    pub requirements: Vec<String>,
    /// How long it takes, estimated.
    pub minutes: Option<u32>,
    pub parameters: Parameters,
}

/// A step, both texts Markdown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StepIn {
    pub action: String,
    pub expected: String,
}

impl StepIn {
    pub fn is_empty(&self) -> bool {
        self.action.is_empty() && self.expected.is_empty()
    }
}

/// A requirement.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RequirementIn {
    pub line: u32,
    pub code: String,
    pub title: String,
    /// Markdown.
    pub text: String,
    pub category: Option<String>,
    pub moscow: Option<Moscow>,
    pub department: Option<String>,
    /// Code of the requirement it stands under.
    pub parent: Option<String>,
    /// Titles of its specifications, and of the requirements it stands under, from the root.
    pub path: Vec<String>,
}

/// A requirement that refers to another one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RelationIn {
    pub line: u32,
    /// Code of the requirement that refers.
    pub from: String,
    /// Code of the one it refers to.
    pub to: String,
    /// What the file calls the relation; empty where it says nothing.
    pub kind: String,
}

/// How an automated test ended.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Ended {
    #[default]
    Passed,
    /// What it asserts is not so.
    Failed,
    /// It broke before it could tell.
    Error,
    Skipped,
}

/// One result of an automated test.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ResultIn {
    pub line: u32,
    /// Class, module or file of the test; may be empty.
    pub class: String,
    pub name: String,
    /// What may be the key of a case (`ABC-12`, `C123`), the surest first: from properties, then name, then class.
    pub case_keys: Vec<String>,
    /// Names of its suites from the root.
    pub suite: Vec<String>,
    pub ended: Ended,
    /// Why it failed or was skipped; only the beginning of a long log.
    pub message: Option<String>,
    /// How long it ran; `None` where the file says nothing that is a time.
    pub seconds: Option<f64>,
    /// It passed after it had failed.
    pub flaky: bool,
    /// How often it was tried again.
    pub reruns: u32,
}

impl ResultIn {
    /// Class and name, by which the same test is known in the next file.
    pub fn key(&self) -> String {
        if self.class.is_empty() { self.name.clone() } else { format!("{}.{}", self.class, self.name) }
    }
}

/// A line that cannot be taken over, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    pub line: u32,
    pub say: Say,
}

impl Book {
    pub(super) fn refuse(&mut self, line: u32, say: Say) {
        self.refused.push(Refusal { line, say });
    }

    /// Takes a case in, or refuses its line.
    pub(super) fn add_case(&mut self, mut case: CaseIn) {
        let title = match Title::parse(&case.title) {
            Ok(title) => title,
            Err(_) if case.title.trim().is_empty() => return self.refuse(case.line, Say::new("error-file-case-title")),
            Err(say) => return self.refuse(case.line, long("error-file-title-long", say)),
        };
        case.title = title.into_string();
        case.steps.retain(|step| !step.is_empty());
        let texts = case.steps.iter().flat_map(|step| [&step.action, &step.expected]).chain([&case.summary, &case.preconditions]);
        if let Some(is) = too_long(texts) {
            return self.refuse(case.line, is);
        }
        case.external_key = filled(case.external_key);
        case.component = filled(case.component);
        case.keywords = distinct(case.keywords);
        case.requirements = distinct(case.requirements);
        self.cases.push(case);
    }

    /// Takes a requirement in, or refuses its line. Without a title of its own it bears its code.
    pub(super) fn add_requirement(&mut self, mut requirement: RequirementIn) {
        requirement.code = requirement.code.split_whitespace().collect::<Vec<_>>().join(" ");
        if requirement.code.is_empty() {
            return self.refuse(requirement.line, Say::new("error-file-requirement-code"));
        }
        let title = if requirement.title.trim().is_empty() { &requirement.code } else { &requirement.title };
        match Title::parse(title) {
            Ok(title) => requirement.title = title.into_string(),
            Err(say) => return self.refuse(requirement.line, long("error-file-title-long", say)),
        }
        if let Some(say) = too_long([&requirement.text].into_iter()) {
            return self.refuse(requirement.line, say);
        }
        requirement.category = filled(requirement.category);
        requirement.department = filled(requirement.department);
        self.requirements.push(requirement);
    }

    /// Refuses the second line that bears a key or a code, and brings the refusals in order.
    pub(super) fn checked(mut self) -> Self {
        let cases = self.cases.iter().filter_map(|case| Some((case.external_key.as_deref()?, case.line)));
        let cases = twice(cases);
        let requirements = twice(self.requirements.iter().map(|requirement| (requirement.code.as_str(), requirement.line)));
        self.refused.extend(cases.into_iter().chain(requirements));
        self.refused.sort_by_key(|refusal| refusal.line);
        self.suites.sort_by_key(|suite| (suite.line, suite.path.len()));
        self
    }
}

fn twice<'a>(keys: impl Iterator<Item = (&'a str, u32)>) -> Vec<Refusal> {
    let mut first: HashMap<&str, u32> = HashMap::new();
    let mut refused = Vec::new();
    for (key, line) in keys {
        match first.get(key) {
            Some(earlier) => {
                refused.push(Refusal { line, say: Say::new("error-file-key-twice").with("value", key).with("first", earlier) });
            }
            None => {
                first.insert(key, line);
            }
        }
    }
    refused
}

fn too_long<'a>(texts: impl Iterator<Item = &'a String>) -> Option<Say> {
    // As many bytes as characters at least: most texts need no counting.
    let counts = texts.filter(|text| text.len() > LONG_TEXT).map(|text| text.chars().count());
    let longest = counts.max().filter(|count| *count > LONG_TEXT)?;
    Some(long("error-file-text-long", Say::new("").with("is", longest).with("max", LONG_TEXT)))
}

/// The sentence of a text in a file for that of a field in a form, with the same figures.
fn long(key: &str, say: Say) -> Say {
    Say { key: key.to_owned(), args: say.args }
}

fn filled(text: Option<String>) -> Option<String> {
    text.map(|text| text.trim().to_owned()).filter(|text| !text.is_empty())
}

/// Each once, in the order they came, without the empty ones.
pub(super) fn distinct(texts: Vec<String>) -> Vec<String> {
    let mut kept: Vec<String> = Vec::new();
    for text in texts {
        let text = text.trim();
        if !text.is_empty() && !kept.iter().any(|other| other == text) {
            kept.push(text.to_owned());
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    fn case(line: u32, key: &str, title: &str) -> CaseIn {
        CaseIn { line, external_key: Some(key.into()), title: title.into(), ..CaseIn::default() }
    }

    #[test]
    fn a_line_that_cannot_be_kept_is_refused_with_its_reason() {
        let mut book = Book::default();
        book.add_case(case(2, "C1", " "));
        book.add_case(case(3, "C1", &"x".repeat(251)));
        book.add_case(CaseIn { summary: "x".repeat(LONG_TEXT + 1), ..case(4, "C1", "Summary") });
        book.add_requirement(RequirementIn { line: 5, title: "No code".into(), ..RequirementIn::default() });
        let told: Vec<(u32, &str)> = book.refused.iter().map(|refusal| (refusal.line, refusal.say.key.as_str())).collect();
        assert_eq!(
            told,
            [(2, "error-file-case-title"), (3, "error-file-title-long"), (4, "error-file-text-long"), (5, "error-file-requirement-code")]
        );
        assert!(book.cases.is_empty() && book.requirements.is_empty());
    }

    #[test]
    fn a_key_stands_once_in_a_file() {
        let mut book = Book::default();
        for (line, key) in [(2, "C1"), (3, ""), (4, ""), (9, "C1")] {
            book.add_case(case(line, key, "A title"));
        }
        let refused = book.checked().refused;
        assert_eq!(refused.len(), 1);
        assert_eq!((refused[0].line, refused[0].say.args[1].1.as_str()), (9, "2"));
    }

    #[test]
    fn a_requirement_without_a_title_bears_its_code() {
        let mut book = Book::default();
        book.add_requirement(RequirementIn { code: " REQ  1 ".into(), ..RequirementIn::default() });
        assert_eq!((book.requirements[0].code.as_str(), book.requirements[0].title.as_str()), ("REQ 1", "REQ 1"));
    }
}
