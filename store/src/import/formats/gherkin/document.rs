//! The parts of a feature file, read line by line. A line that has no place where it stands is refused with its number.

use golive_domain::Say;

use super::{
    super::super::read::refused,
    language::{Heading, Language, Word, named},
    line::{cells, tags},
};
use crate::Result;

/// A feature.
#[derive(Debug, Default)]
pub struct Document {
    pub feature: String,
    pub background: Vec<Step>,
    /// The feature itself, then its rules.
    pub groups: Vec<Group>,
}

#[derive(Debug, Default)]
pub struct Group {
    pub line: u32,
    /// Of a rule; empty for the feature itself.
    pub name: String,
    pub description: Vec<String>,
    /// Of a rule; the feature's own is the document's.
    pub background: Vec<Step>,
    pub scenarios: Vec<Scenario>,
    tags: Vec<String>,
}

#[derive(Debug, Default)]
pub struct Scenario {
    pub line: u32,
    pub name: String,
    pub description: Vec<String>,
    /// Its own, and those of all it stands under.
    pub tags: Vec<String>,
    pub steps: Vec<Step>,
    pub examples: Vec<Examples>,
}

/// A table, its first row the names.
#[derive(Debug, Default)]
pub struct Examples {
    pub rows: Vec<Vec<String>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Done,
    Expected,
}

#[derive(Debug)]
pub struct Step {
    pub kind: Kind,
    /// The word with its space, in the language of the file.
    pub word: String,
    pub text: String,
    pub doc: Option<String>,
    pub table: Vec<Vec<String>>,
}

/// Where the reader stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum At {
    Start,
    Feature,
    Background,
    Scenario,
    Examples,
}

struct Reader {
    language: Option<&'static Language>,
    document: Document,
    at: At,
    /// Tags of what comes next, and their line.
    tags: Vec<String>,
    line: u32,
}

impl Document {
    pub fn read(text: &str) -> Result<Self> {
        let mut reader = Reader { language: None, document: Self::default(), at: At::Start, tags: Vec::new(), line: 0 };
        let mut lines = (1u32..).zip(text.lines());
        while let Some((number, whole)) = lines.next() {
            reader.line = number;
            let line = whole.trim();
            match line.get(..3).filter(|mark| ["\"\"\"", "```"].contains(mark)) {
                Some(mark) if reader.step().is_some() => {
                    let indent = whole.len() - whole.trim_start().len();
                    let doc: Option<Vec<&str>> = lines_until(&mut lines, mark);
                    let doc = doc.ok_or_else(|| reader.fault("error-file-gherkin-text-open"))?;
                    let text: Vec<&str> = doc.iter().map(|line| unindented(line, indent)).collect();
                    if let Some(step) = reader.step() {
                        step.doc = Some(text.join("\n").replace("\\\"\\\"\\\"", "\"\"\""));
                    }
                }
                _ => reader.line(line)?,
            }
        }
        if reader.at == At::Start {
            return Err(refused(Say::new("error-file-gherkin-feature").with("line", reader.line.max(1))));
        }
        if !reader.tags.is_empty() {
            return Err(reader.fault("error-file-gherkin-tags"));
        }
        Ok(reader.document)
    }
}

fn lines_until<'t>(lines: &mut impl Iterator<Item = (u32, &'t str)>, mark: &str) -> Option<Vec<&'t str>> {
    let mut text = Vec::new();
    for (_, line) in lines {
        if line.trim() == mark {
            return Some(text);
        }
        text.push(line);
    }
    None
}

fn unindented(line: &str, most: usize) -> &str {
    let indent = line.len() - line.trim_start().len();
    line.get(indent.min(most)..).unwrap_or_default()
}

impl Reader {
    fn fault(&self, key: &str) -> crate::Error {
        refused(Say::new(key).with("line", self.line))
    }

    fn line(&mut self, line: &str) -> Result<()> {
        if line.is_empty() {
            return Ok(());
        }
        if line.starts_with('#') {
            return self.comment(line);
        }
        if line.starts_with('@') {
            let tags = tags(line).ok_or_else(|| self.fault("error-file-gherkin-tags"))?;
            self.tags.extend(tags);
            return Ok(());
        }
        if self.at == At::Start {
            self.language = self.language.or_else(|| Language::of_feature(line));
        }
        let language = self.language;
        if let Some((heading, name)) = language.and_then(|language| language.heading(line)) {
            return self.heading(heading, name);
        }
        if line.starts_with('|') && self.row(line)? {
            return Ok(());
        }
        match language.and_then(|language| language.step(line)) {
            Some((word, sign, text)) if matches!(self.at, At::Background | At::Scenario) => {
                self.add_step(word, sign, text);
                Ok(())
            }
            _ => self.other(line),
        }
    }

    fn comment(&mut self, line: &str) -> Result<()> {
        if let (At::Start, Some(code)) = (self.at, named(line)) {
            let unknown = || refused(Say::new("error-file-gherkin-language").with("line", self.line).with("code", code));
            self.language = Some(Language::of_code(code).ok_or_else(unknown)?);
        }
        Ok(())
    }

    fn heading(&mut self, heading: Heading, name: &str) -> Result<()> {
        let misplaced = match heading {
            Heading::Feature => self.at != At::Start,
            Heading::Examples => !matches!(self.at, At::Scenario | At::Examples),
            _ => self.at == At::Start,
        };
        if misplaced {
            return self.misplaced(name);
        }
        let (line, tags) = (self.line, std::mem::take(&mut self.tags));
        match heading {
            Heading::Feature => {
                self.document.feature = name.to_owned();
                self.document.groups.push(Group { line, tags, ..Group::default() });
                self.at = At::Feature;
            }
            Heading::Rule => {
                self.document.groups.push(Group { line, name: name.to_owned(), tags, ..Group::default() });
                self.at = At::Feature;
            }
            Heading::Background => self.at = At::Background,
            Heading::Scenario | Heading::Outline => {
                let of_feature = self.document.groups.first().map(|group| group.tags.clone()).unwrap_or_default();
                let of_rule = self.document.groups.get(1..).and_then(|rules| rules.last()).map(|group| group.tags.clone());
                let tags = of_feature.into_iter().chain(of_rule.unwrap_or_default()).chain(tags).collect();
                let scenario = Scenario { line, name: name.to_owned(), tags, ..Scenario::default() };
                self.group().scenarios.push(scenario);
                self.at = At::Scenario;
            }
            Heading::Examples => {
                if let Some(scenario) = self.group().scenarios.last_mut() {
                    scenario.tags.extend(tags);
                    scenario.examples.push(Examples::default());
                }
                self.at = At::Examples;
            }
        }
        Ok(())
    }

    /// The group that is open: a feature has one from its heading on.
    fn group(&mut self) -> &mut Group {
        if self.document.groups.is_empty() {
            self.document.groups.push(Group::default());
        }
        self.document.groups.last_mut().expect("one was just added")
    }

    /// The steps that are being read.
    fn steps(&mut self) -> Option<&mut Vec<Step>> {
        match self.at {
            At::Background if self.document.groups.len() > 1 => Some(&mut self.group().background),
            At::Background => Some(&mut self.document.background),
            At::Scenario => self.group().scenarios.last_mut().map(|scenario| &mut scenario.steps),
            _ => None,
        }
    }

    fn step(&mut self) -> Option<&mut Step> {
        self.steps()?.last_mut()
    }

    fn add_step(&mut self, word: Word, sign: &str, text: &str) {
        let before = self.step().map_or(Kind::Done, |step| step.kind);
        let kind = match word {
            Word::Given | Word::When => Kind::Done,
            Word::Then => Kind::Expected,
            Word::And => before,
        };
        if let Some(steps) = self.steps() {
            steps.push(Step { kind, word: sign.to_owned(), text: text.to_owned(), doc: None, table: Vec::new() });
        }
    }

    /// A row of examples or of a step's table; `false` where no table may stand.
    fn row(&mut self, line: &str) -> Result<bool> {
        let row = cells(line);
        let table = match self.at {
            At::Examples => {
                let scenario = self.group().scenarios.last_mut();
                scenario.and_then(|scenario| scenario.examples.last_mut()).map(|examples| &mut examples.rows)
            }
            _ => self.step().map(|step| &mut step.table),
        };
        let Some(table) = table else { return Ok(false) };
        let fits = |row: &Vec<String>| table.first().is_none_or(|first| first.len() == row.len()) && !row.is_empty();
        match row.filter(fits) {
            Some(row) => {
                table.push(row);
                Ok(true)
            }
            None => Err(self.fault("error-file-gherkin-row")),
        }
    }

    /// A line of a description, where one may stand.
    fn other(&mut self, line: &str) -> Result<()> {
        let after_steps = self.step().is_some();
        let description = match self.at {
            At::Feature => Some(&mut self.group().description),
            At::Background | At::Scenario if after_steps => None,
            // Nobody reads why a background is what it is.
            At::Background => return Ok(()),
            At::Scenario => self.group().scenarios.last_mut().map(|scenario| &mut scenario.description),
            At::Examples => {
                let scenario = self.group().scenarios.last_mut();
                let is_before_rows = scenario.as_ref().is_some_and(|it| it.examples.last().is_some_and(|table| table.rows.is_empty()));
                scenario.filter(|_| is_before_rows).map(|scenario| &mut scenario.description)
            }
            At::Start => return Err(self.fault("error-file-gherkin-feature")),
        };
        match description {
            Some(lines) => {
                lines.push(line.to_owned());
                Ok(())
            }
            None => self.misplaced(line),
        }
    }

    fn misplaced(&self, line: &str) -> Result<()> {
        let text: String = line.chars().take(60).collect();
        Err(refused(Say::new("error-file-gherkin-line").with("line", self.line).with("text", text)))
    }
}
