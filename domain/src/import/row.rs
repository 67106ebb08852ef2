//! One line of a file as a backlog item, or everything that is wrong with it.

use serde::{Deserialize, Serialize};

use super::{Column, Mapping, Target, synonyms};
use crate::{
    Say,
    backlog::{HalfPoints, ItemKind, ItemState, Minutes, Moscow, Skill},
    error::FieldError,
    money::{Currency, Minor, Money},
    text::{Title, long_text},
};

/// Hours of an estimate; without a skill they are the whole item's.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ImportedHours {
    pub skill: Option<Skill>,
    pub minutes: Minutes,
}

/// An acceptance criterion, ticked or not.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ImportedCriterion {
    pub text: Title,
    pub met: bool,
}

/// What a line says. `None` and empty lists are empty cells or absent columns: [`Mapping::has`] tells which.
/// People, departments, sprints, parents and custom values are still texts, for the project to look up.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BacklogRow {
    pub key: Option<String>,
    pub title: Title,
    pub text: Option<String>,
    pub kind: Option<ItemKind>,
    pub state: Option<ItemState>,
    pub moscow: Option<Moscow>,
    pub points: Option<HalfPoints>,
    pub hours: Vec<ImportedHours>,
    pub assignee: Option<String>,
    pub department: Option<String>,
    pub labels: Vec<String>,
    pub parent: Option<String>,
    pub criteria: Vec<ImportedCriterion>,
    pub requirements: Vec<String>,
    pub price: Option<Minor>,
    pub sprint: Option<String>,
    /// Field name and text, empty cells left out.
    pub custom: Vec<(String, String)>,
}

/// Longest key, name, label or code.
const SHORT: usize = 100;

/// Reads a line. Nothing is cut short or guessed: a value that cannot be kept whole refuses the line, with its column
/// and its beginning in the refusal (`value`). All faults of the line are told at once.
pub fn parse_row<C: AsRef<str>>(mapping: &Mapping, cells: &[C], currency: Currency) -> Result<BacklogRow, Vec<FieldError>> {
    let mut line = LineReader { mapping, cells: cells.iter().map(AsRef::as_ref).collect(), refused: Vec::new() };
    if line.cells.iter().skip(mapping.0.len()).any(|cell| !cell.trim().is_empty()) {
        let say = Say::new("error-import-cells").with("is", line.cells.len()).with("max", mapping.0.len());
        line.refused.push(FieldError { field: "line".to_owned(), say });
    }
    let title = line.read(Target::Title, Title::parse);
    if title.is_none() && line.text(Target::Title).is_none() {
        line.refuse(Target::Title, Say::new("error-required"), "");
    }
    let key = line.read(Target::Key, short);
    let text = line.read_whole(Target::Text, long_text);
    let kind = line.read(Target::Kind, |text| word(text, synonyms::kind));
    let state = line.read(Target::State, |text| word(text, synonyms::state));
    let moscow = line.read(Target::Moscow, |text| word(text, synonyms::moscow));
    let points = line.read(Target::Points, HalfPoints::parse);
    let hours = line.read(Target::Hours, hours).unwrap_or_default();
    let assignee = line.read(Target::Assignee, short);
    let department = line.read(Target::Department, short);
    let labels = line.read_many(Target::Labels, &[',', ';', '\n'], short);
    let parent = line.read(Target::Parent, short);
    let criteria = line.read_many(Target::Criteria, &['\n'], criterion);
    let requirements = line.read_many(Target::Requirements, &[',', ';', '\n'], short);
    let price = line.read(Target::Price, |text| Money::parse(text, currency).and_then(not_negative));
    let sprint = line.last(Target::Sprint, short);
    let custom = line.custom();
    let LineReader { refused, .. } = line;
    match title {
        Some(title) if refused.is_empty() => Ok(BacklogRow {
            key,
            title,
            text,
            kind,
            state,
            moscow,
            points,
            hours,
            assignee,
            department,
            labels,
            parent,
            criteria,
            requirements,
            price,
            sprint,
            custom,
        }),
        _ => Err(refused),
    }
}

/// Reads the cells of one line and gathers what is wrong with them.
struct LineReader<'a> {
    mapping: &'a Mapping,
    cells: Vec<&'a str>,
    refused: Vec<FieldError>,
}

impl<'a> LineReader<'a> {
    fn columns(&self) -> impl Iterator<Item = (&'a Column, &'a str)> {
        let mapped = self.mapping.0.iter().zip(&self.cells);
        mapped.filter_map(|(column, cell)| column.as_ref().map(|column| (column, *cell)))
    }

    /// The cells of a field, untrimmed, without the empty ones.
    fn texts(&self, target: Target) -> Vec<&'a str> {
        let of_target = self.columns().filter(|(column, _)| **column == Column::Field(target));
        of_target.map(|(_, cell)| cell).filter(|cell| !cell.trim().is_empty()).collect()
    }

    fn text(&self, target: Target) -> Option<&'a str> {
        self.texts(target).first().copied()
    }

    fn refuse(&mut self, target: Target, say: Say, value: &str) {
        let excerpt: String = value.chars().take(60).collect();
        self.refused.push(FieldError { field: target.to_string(), say: say.with("value", excerpt) });
    }

    fn take<T>(&mut self, target: Target, text: &str, parse: impl Fn(&str) -> Result<T, Say>) -> Option<T> {
        parse(text).map_err(|say| self.refuse(target, say, text)).ok()
    }

    fn read<T>(&mut self, target: Target, parse: impl Fn(&str) -> Result<T, Say>) -> Option<T> {
        self.text(target).and_then(|text| self.take(target, text.trim(), parse))
    }

    /// White space at the ends of a long text is its writer's.
    fn read_whole<T>(&mut self, target: Target, parse: impl Fn(&str) -> Result<T, Say>) -> Option<T> {
        self.text(target).and_then(|text| self.take(target, text, parse))
    }

    fn read_many<T: PartialEq>(&mut self, target: Target, marks: &[char], parse: impl Fn(&str) -> Result<T, Say>) -> Vec<T> {
        let mut values = Vec::new();
        for part in self.texts(target).into_iter().flat_map(|text| text.split(marks)).map(str::trim).filter(|part| !part.is_empty()) {
            values.extend(self.take(target, part, &parse).filter(|value| !values.contains(value)));
        }
        values
    }

    fn last<T>(&mut self, target: Target, parse: impl Fn(&str) -> Result<T, Say>) -> Option<T> {
        self.texts(target).last().and_then(|text| self.take(target, text.trim(), parse))
    }

    fn custom(&self) -> Vec<(String, String)> {
        let named = self.columns().filter_map(|(column, cell)| match column {
            Column::Custom(name) => Some((name.clone(), cell.trim().to_owned())),
            Column::Field(_) => None,
        });
        named.filter(|(_, text)| !text.is_empty()).collect()
    }
}

fn short(text: &str) -> Result<String, Say> {
    match text.chars().count() {
        is if is > SHORT => Err(Say::new("error-too-long").with("is", is).with("max", SHORT)),
        _ => Ok(text.to_owned()),
    }
}

fn word<T>(text: &str, find: impl Fn(&str) -> Option<T>) -> Result<T, Say> {
    find(text).ok_or_else(|| Say::new("error-import-word"))
}

fn not_negative(money: Money) -> Result<Minor, Say> {
    if money.minor < 0 { Err(Say::new("error-money-negative")) } else { Ok(money.amount()) }
}

/// `7.5`, or `Developer 7:30; Analyst 2`: a skill ends where its number begins.
fn hours(text: &str) -> Result<Vec<ImportedHours>, Say> {
    if let Ok(minutes) = Minutes::parse(text) {
        return Ok(vec![ImportedHours { skill: None, minutes }]);
    }
    let line = |part: &str| {
        let at = part.find(char::is_numeric).filter(|at| *at > 0).ok_or_else(|| Say::new("error-hours"))?;
        let skill = Skill::parse(part[..at].trim_end_matches([' ', ':', '=']))?;
        Ok(ImportedHours { skill: Some(skill), minutes: Minutes::parse(&part[at..])? })
    };
    text.split([';', '\n']).map(str::trim).filter(|part| !part.is_empty()).map(line).collect()
}

/// A line of a checklist, with or without its bullet and box: `- [x] Loads in two seconds`.
fn criterion(text: &str) -> Result<ImportedCriterion, Say> {
    let text = text.trim_start_matches(['-', '*', '•']).trim_start();
    let (met, text) = match text.strip_prefix("[x]").or_else(|| text.strip_prefix("[X]")) {
        Some(rest) => (true, rest),
        None => (false, text.strip_prefix("[ ]").unwrap_or(text)),
    };
    Title::parse(text).map(|text| ImportedCriterion { text, met })
}

#[cfg(test)]
#[path = "row_tests.rs"]
mod tests;
