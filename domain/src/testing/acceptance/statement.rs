//! What is put before the process owner, as a text.
//!
//! The text says everything once, in one order, a thing a line: the order in which rows come says nothing. A line break within
//! a person's words is written `\n`, so that words can never pass for another line. [`Statement::read`] gives back what was
//! written, which is why two different statements never have the same text.

use std::{fmt::Write as _, iter::Peekable};

use chrono::{DateTime, NaiveDate, SecondsFormat, Utc};

use super::{Opinion, PointStanding};
use crate::{backlog::Minutes, defects::DefectState};

/// The first line, which names the form the rest is written in.
const FORM: &str = "Golive acceptance, form 1";

/// Everything that is signed: the session, its people with their hours, its points with what was found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Statement {
    pub project: String,
    /// `ARAS-A3`
    pub session: String,
    pub title: String,
    pub department: String,
    pub day: NaiveDate,
    pub place: String,
    pub environment: String,
    pub build: String,
    pub process_owner: String,
    pub users: Vec<UserSaid>,
    pub points: Vec<PointSaid>,
}

/// A test user with the hours given to this session.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct UserSaid {
    pub name: String,
    pub planned: Minutes,
    pub logged: Vec<(NaiveDate, Minutes)>,
}

/// A point with everything that is known of it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct PointSaid {
    /// Counted from 1.
    pub number: u32,
    pub text: String,
    /// Codes of what it is about; empty where it is about none.
    pub requirement: String,
    pub case: String,
    pub item: String,
    pub standing: PointStanding,
    /// The last that each test user said.
    pub said: Vec<Said>,
    /// Codes of its defects with their states.
    pub defects: Vec<(String, DefectState)>,
}

/// What a test user said.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Said {
    pub at: DateTime<Utc>,
    pub opinion: Opinion,
    pub by: String,
    pub remark: String,
}

impl Statement {
    /// The same in the order of the text.
    pub fn ordered(mut self) -> Self {
        for user in &mut self.users {
            user.logged.sort_unstable();
        }
        for point in &mut self.points {
            point.said.sort_unstable();
            point.defects.sort_unstable();
        }
        self.users.sort_unstable();
        self.points.sort_unstable();
        self
    }

    /// As it is signed.
    pub fn text(&self) -> String {
        let whole = self.clone().ordered();
        let mut text = Text(format!("{FORM}\n"));
        text.line(0, "project", &whole.project);
        text.line(0, "session", &whole.session);
        text.line(0, "title", &whole.title);
        text.line(0, "department", &whole.department);
        text.line(0, "day", &whole.day.to_string());
        text.line(0, "place", &whole.place);
        text.line(0, "environment", &whole.environment);
        text.line(0, "build", &whole.build);
        text.line(0, "process owner", &whole.process_owner);
        for user in &whole.users {
            text.line(0, "test user", &user.name);
            text.line(1, "planned", &user.planned.to_string());
            for (day, minutes) in &user.logged {
                text.line(1, "logged", &format!("{day} {minutes}"));
            }
        }
        for point in &whole.points {
            text.point(point);
        }
        text.0
    }

    /// What a text says; `None` for one that no statement makes.
    pub fn read(text: &str) -> Option<Self> {
        let mut lines = Lines::of(text)?;
        let statement = Self::take(&mut lines)?;
        lines.end().then_some(statement)
    }

    /// Takes the lines of a statement and leaves those behind it.
    pub(super) fn take(lines: &mut Lines<'_>) -> Option<Self> {
        let mut statement = Self {
            project: lines.take(0, "project")?,
            session: lines.take(0, "session")?,
            title: lines.take(0, "title")?,
            department: lines.take(0, "department")?,
            day: lines.take(0, "day")?.parse().ok()?,
            place: lines.take(0, "place")?,
            environment: lines.take(0, "environment")?,
            build: lines.take(0, "build")?,
            process_owner: lines.take(0, "process owner")?,
            ..Self::default()
        };
        while let Some(name) = lines.maybe(0, "test user")? {
            let planned = Minutes::parse(&lines.take(1, "planned")?).ok()?;
            let mut logged = Vec::new();
            while let Some(line) = lines.maybe(1, "logged")? {
                let (day, minutes) = line.split_once(' ')?;
                logged.push((day.parse().ok()?, Minutes::parse(minutes).ok()?));
            }
            statement.users.push(UserSaid { name, planned, logged });
        }
        while let Some(number) = lines.maybe(0, "point")? {
            statement.points.push(point(number.parse().ok()?, lines)?);
        }
        Some(statement)
    }
}

fn point(number: u32, lines: &mut Lines<'_>) -> Option<PointSaid> {
    let mut point = PointSaid {
        number,
        text: lines.take(1, "text")?,
        requirement: lines.take(1, "requirement")?,
        case: lines.take(1, "case")?,
        item: lines.take(1, "item")?,
        standing: lines.take(1, "stands")?.parse().ok()?,
        said: Vec::new(),
        defects: Vec::new(),
    };
    while let Some(opinion) = lines.maybe(1, "said")? {
        let said = Said {
            opinion: opinion.parse().ok()?,
            at: lines.take(2, "at")?.parse().ok()?,
            by: lines.take(2, "by")?,
            remark: lines.take(2, "remark")?,
        };
        point.said.push(said);
    }
    while let Some(code) = lines.maybe(1, "defect")? {
        point.defects.push((code, lines.take(2, "state")?.parse().ok()?));
    }
    Some(point)
}

/// A text under way.
pub(super) struct Text(pub String);

impl Text {
    pub fn line(&mut self, depth: usize, key: &str, value: &str) {
        let escaped = value.replace('\\', "\\\\").replace('\n', "\\n").replace('\r', "\\r");
        // Writing to a String cannot fail.
        let _ = writeln!(self.0, "{:1$}{key}: {escaped}", "", depth * 2);
    }

    fn point(&mut self, point: &PointSaid) {
        self.line(0, "point", &point.number.to_string());
        self.line(1, "text", &point.text);
        self.line(1, "requirement", &point.requirement);
        self.line(1, "case", &point.case);
        self.line(1, "item", &point.item);
        self.line(1, "stands", &point.standing.to_string());
        for said in &point.said {
            self.line(1, "said", &said.opinion.to_string());
            self.line(2, "at", &instant(said.at));
            self.line(2, "by", &said.by);
            self.line(2, "remark", &said.remark);
        }
        for (code, state) in &point.defects {
            self.line(1, "defect", code);
            self.line(2, "state", &state.to_string());
        }
    }
}

/// To the microsecond, as it is stored.
pub(super) fn instant(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::Micros, true)
}

/// The lines of a text, read one after the other.
pub(super) struct Lines<'a>(Peekable<std::str::Split<'a, char>>);

impl<'a> Lines<'a> {
    /// Behind the line that names the form.
    pub fn of(text: &'a str) -> Option<Self> {
        let mut lines = text.split('\n').peekable();
        (lines.next()? == FORM).then_some(Self(lines))
    }

    /// The value of the next line, which must be this one.
    pub fn take(&mut self, depth: usize, key: &str) -> Option<String> {
        self.maybe(depth, key)?
    }

    /// The value of the next line if it is this one; the outer `None` is a value that nobody wrote.
    pub fn maybe(&mut self, depth: usize, key: &str) -> Option<Option<String>> {
        let head = format!("{:1$}{key}: ", "", depth * 2);
        let Some(value) = self.0.peek().and_then(|line| line.strip_prefix(&head)) else { return Some(None) };
        let value = plain(value)?;
        self.0.next();
        Some(Some(value))
    }

    /// Whether nothing but the end of the last line is left.
    pub fn end(mut self) -> bool {
        self.0.next() == Some("") && self.0.next().is_none()
    }
}

/// A value as it was before it was escaped.
fn plain(escaped: &str) -> Option<String> {
    let mut plain = String::with_capacity(escaped.len());
    let mut letters = escaped.chars();
    while let Some(letter) = letters.next() {
        plain.push(match letter {
            '\\' => match letters.next()? {
                'n' => '\n',
                'r' => '\r',
                '\\' => '\\',
                _ => return None,
            },
            letter => letter,
        });
    }
    Some(plain)
}

#[cfg(test)]
#[path = "statement_tests.rs"]
mod tests;
