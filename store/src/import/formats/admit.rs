//! What may come into a book: titles, keys and texts as long as the project keeps them, and every key once.

use std::collections::HashMap;

use golive_domain::{
    Say,
    numerals::ascii_digits,
    text::{LONG_TEXT, Title},
};

use super::book::{Book, CaseIn, DefectIn, Refusal, RequirementIn};

/// Longest key, code, keyword or name of a component, a category or a department, in characters.
const SHORT: usize = 100;

impl Book {
    pub(super) fn refuse(&mut self, line: u32, say: Say) {
        self.refused.push(Refusal { line, say });
    }

    /// Takes a case in, or refuses its line.
    pub(super) fn add_case(&mut self, mut case: CaseIn) {
        let title = match Title::parse(&case.title) {
            Ok(title) => title,
            Err(_) if case.title.trim().is_empty() => return self.refuse(case.line, Say::new("error-file-case-title")),
            Err(say) => return self.refuse(case.line, long_title(say)),
        };
        case.title = title.into_string();
        case.steps.retain(|step| !step.is_empty());
        case.external_key = filled(case.external_key);
        case.component = filled(case.component);
        case.keywords = distinct(case.keywords);
        case.requirements = distinct(case.requirements);
        let texts = case.steps.iter().flat_map(|step| [&step.action, &step.expected]).chain([&case.summary, &case.preconditions]);
        let words = case.external_key.iter().chain(&case.component).chain(&case.keywords).chain(&case.requirements);
        match long_text(texts).or_else(|| long_word(words, SHORT)).or_else(|| long_word(case.suite.iter(), Title::MAX)) {
            Some(say) => self.refuse(case.line, say),
            None => self.cases.push(case),
        }
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
            Err(say) => return self.refuse(requirement.line, long_title(say)),
        }
        requirement.category = filled(requirement.category);
        requirement.department = filled(requirement.department);
        requirement.parent = filled(requirement.parent);
        let words = [&requirement.code].into_iter().chain(&requirement.category).chain(&requirement.department);
        match long_text([&requirement.text].into_iter()).or_else(|| long_word(words, SHORT)) {
            Some(say) => self.refuse(requirement.line, say),
            None => self.requirements.push(requirement),
        }
    }

    /// Takes a defect in, or refuses its line.
    pub(super) fn add_defect(&mut self, mut defect: DefectIn) {
        defect.key = ascii_digits(&defect.key.split_whitespace().collect::<Vec<_>>().join(" "));
        defect.duplicate_of = ascii_digits(defect.duplicate_of.trim());
        if defect.key.is_empty() {
            return self.refuse(defect.line, Say::new("error-file-defect-key"));
        }
        match Title::parse(&defect.title) {
            Ok(title) => defect.title = title.into_string(),
            Err(_) if defect.title.trim().is_empty() => return self.refuse(defect.line, Say::new("error-file-defect-title")),
            Err(say) => return self.refuse(defect.line, long_title(say)),
        }
        let people = defect.reporter.iter().chain(&defect.assignee);
        let words = [
            &defect.key,
            &defect.status,
            &defect.resolution,
            &defect.severity,
            &defect.priority,
            &defect.component,
            &defect.department,
            &defect.version,
            &defect.fixed_in,
        ];
        let said = long_word(words.into_iter().chain(people), SHORT).or_else(|| long_word([&defect.environment].into_iter(), Title::MAX));
        match long_text([&defect.body].into_iter()).or(said) {
            Some(say) => self.refuse(defect.line, say),
            None => self.defects.push(defect),
        }
    }

    /// Refuses the second line that bears a key or a code and suites with names too long for one, and brings what stands
    /// for itself in the order of the file.
    pub(super) fn checked(mut self) -> Self {
        let cases = self.cases.iter().filter_map(|case| Some((case.external_key.as_deref()?, case.line)));
        let cases = twice(cases);
        let requirements = twice(self.requirements.iter().map(|requirement| (requirement.code.as_str(), requirement.line)));
        let suites =
            self.suites.iter().filter_map(|suite| Some(Refusal { line: suite.line, say: long_word(suite.path.iter(), Title::MAX)? }));
        let defects = twice(self.defects.iter().map(|defect| (defect.key.as_str(), defect.line)));
        let refused: Vec<Refusal> = cases.into_iter().chain(requirements).chain(defects).chain(suites).collect();
        self.refused.extend(refused);
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

fn long_text<'a>(texts: impl Iterator<Item = &'a String>) -> Option<Say> {
    // As many bytes as characters at least: most texts need no counting.
    let counts = texts.filter(|text| text.len() > LONG_TEXT).map(|text| text.chars().count());
    let longest = counts.max().filter(|count| *count > LONG_TEXT)?;
    Some(Say::new("error-file-text-long").with("is", longest).with("max", LONG_TEXT))
}

fn long_word<'a>(mut words: impl Iterator<Item = &'a String>, max: usize) -> Option<Say> {
    let word = words.find(|word| word.chars().count() > max)?;
    let begins: String = word.chars().take(40).collect();
    Some(Say::new("error-file-word-long").with("value", begins).with("is", word.chars().count()).with("max", max))
}

/// The sentence for a title in a file in place of that for a field of a form, with the same figures.
fn long_title(say: Say) -> Say {
    Say { args: say.args, ..Say::new("error-file-title-long") }
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
        book.add_case(CaseIn { keywords: vec!["x".repeat(101)], ..case(4, "C1", "Keyword") });
        book.add_requirement(RequirementIn { line: 5, title: "No code".into(), ..RequirementIn::default() });
        let told: Vec<(u32, &str)> = book.refused.iter().map(|refusal| (refusal.line, refusal.say.key.as_str())).collect();
        assert_eq!(
            told,
            [
                (2, "error-file-case-title"),
                (3, "error-file-title-long"),
                (4, "error-file-text-long"),
                (4, "error-file-word-long"),
                (5, "error-file-requirement-code")
            ]
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
