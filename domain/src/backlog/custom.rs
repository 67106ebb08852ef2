//! Fields a project adds to its items: what sort of value each holds, and how one is read from text.
//!
//! A value is kept as JSON with its kind beside it, so that it still reads well when the field's kind is changed later.

use std::fmt;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::{
    Say,
    id::PersonId,
    numerals::{NotANumber, ascii_digits, scaled, written},
    search::fold,
    words,
};

words! {
    /// What sort of value a custom field holds.
    pub enum FieldKind {
        Text = "text",
        Number = "number",
        Date = "date",
        Choice = "choice",
        Person = "person",
    }
}

/// A decimal number with at most four digits after the mark, kept exactly.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Number(i64);

impl Number {
    const DIGITS: u32 = 4;

    /// Reads a number of at most four decimals, in any digits; refuses more decimals and what is too large to be kept.
    pub fn parse(input: &str) -> Result<Self, Say> {
        scaled(input, Self::DIGITS).map(Self).map_err(|why| match why {
            NotANumber::Shape => Say::new("error-number"),
            NotANumber::Precision => Say::new("error-number-digits").with("digits", Self::DIGITS),
            NotANumber::Size => Say::new("error-number-size"),
        })
    }

    /// For sorting and charts.
    pub fn as_f64(self) -> f64 {
        self.0 as f64 / 10_000.0
    }
}

impl fmt::Display for Number {
    /// The shortest plain spelling: `12.5`, `12`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(written(self.0, Self::DIGITS).trim_end_matches('0').trim_end_matches('.'))
    }
}

/// A text that is no decimal number of four digits.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is not a decimal number")]
pub struct NotDecimal(String);

impl TryFrom<String> for Number {
    type Error = NotDecimal;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(&text).map_err(|_| NotDecimal(text))
    }
}

impl From<Number> for String {
    fn from(number: Number) -> Self {
        number.to_string()
    }
}

/// A value of a custom field.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", content = "value", rename_all = "snake_case")]
pub enum CustomValue {
    Text(String),
    Number(Number),
    Date(NaiveDate),
    Choice(String),
    Person(PersonId),
}

impl CustomValue {
    /// The kind of field it fits into.
    pub fn kind(&self) -> FieldKind {
        match self {
            Self::Text(_) => FieldKind::Text,
            Self::Number(_) => FieldKind::Number,
            Self::Date(_) => FieldKind::Date,
            Self::Choice(_) => FieldKind::Choice,
            Self::Person(_) => FieldKind::Person,
        }
    }
}

impl fmt::Display for CustomValue {
    /// The one plain spelling of the value, by which filters compare: `12.5`, `2026-03-21`, the choice, the id.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(text) | Self::Choice(text) => f.write_str(text),
            Self::Number(number) => number.fmt(f),
            Self::Date(date) => date.fmt(f),
            Self::Person(person) => person.fmt(f),
        }
    }
}

/// What a project asks of a custom field's values.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FieldRule {
    pub kind: FieldKind,
    /// For [`FieldKind::Choice`]: what can be chosen, as it is shown.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub choices: Vec<String>,
    #[serde(default)]
    pub required: bool,
}

impl FieldRule {
    /// Longest text value, in characters.
    pub const MAX_TEXT: usize = 2_000;
    /// Most things a field can offer to choose from.
    pub const MAX_CHOICES: usize = 100;

    /// A field of a kind that offers nothing yet and may stay empty.
    pub fn of(kind: FieldKind) -> Self {
        Self { kind, choices: Vec::new(), required: false }
    }

    /// Trims the choices and refuses a list that leaves nothing, or one thing twice, to choose.
    pub fn checked(mut self) -> Result<Self, Say> {
        if self.kind != FieldKind::Choice {
            self.choices.clear();
            return Ok(self);
        }
        self.choices = self.choices.iter().map(|choice| choice.trim().to_owned()).filter(|choice| !choice.is_empty()).collect();
        let folded: Vec<String> = self.choices.iter().map(|choice| fold(choice)).collect();
        let twice = folded.iter().enumerate().find(|(at, choice)| folded[..*at].contains(choice));
        match (self.choices.len(), twice) {
            (0, _) => Err(Say::new("error-choices-none")),
            (is, _) if is > Self::MAX_CHOICES => Err(Say::new("error-choices-many").with("is", is).with("max", Self::MAX_CHOICES)),
            (_, Some((at, _))) => Err(Say::new("error-choices-twice").with("choice", &self.choices[at])),
            _ => Ok(self),
        }
    }

    /// Reads a value; an empty text is no value. `find_person` tells who an id, an address or a name is.
    pub fn parse(&self, input: &str, find_person: impl Fn(&str) -> Option<PersonId>) -> Result<Option<CustomValue>, Say> {
        let text = input.trim();
        if text.is_empty() {
            return if self.required { Err(Say::new("error-required")) } else { Ok(None) };
        }
        let value = match self.kind {
            FieldKind::Text => short_text(text).map(CustomValue::Text),
            FieldKind::Number => Number::parse(text).map(CustomValue::Number),
            FieldKind::Date => date(text).map(CustomValue::Date),
            FieldKind::Choice => self.choice(text).map(CustomValue::Choice),
            FieldKind::Person => {
                find_person(text).map(CustomValue::Person).ok_or_else(|| Say::new("error-person-unknown").with("name", text))
            }
        };
        value.map(Some)
    }

    /// The choice as it is spelled in the field, found however it was typed.
    fn choice(&self, text: &str) -> Result<String, Say> {
        let wanted = fold(text);
        let found =
            self.choices.iter().find(|choice| *choice == text).or_else(|| self.choices.iter().find(|choice| fold(choice) == wanted));
        found.cloned().ok_or_else(|| Say::new("error-choice").with("is", text).with("choices", self.choices.join(", ")))
    }
}

fn short_text(text: &str) -> Result<String, Say> {
    match text.chars().count() {
        is if is > FieldRule::MAX_TEXT => Err(Say::new("error-too-long").with("is", is).with("max", FieldRule::MAX_TEXT)),
        _ => Ok(text.replace('\0', "")),
    }
}

/// `2026-03-21`, also with other digits, slashes, or a time behind it as exports write.
fn date(text: &str) -> Result<NaiveDate, Say> {
    let text = ascii_digits(text).replace('/', "-");
    let day = text.split(['T', ' ']).next().unwrap_or_default();
    NaiveDate::parse_from_str(day, "%Y-%m-%d").map_err(|_| Say::new("error-date"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use uuid::Uuid;

    fn nobody(_: &str) -> Option<PersonId> {
        None
    }

    fn read(rule: &FieldRule, text: &str) -> Result<Option<String>, String> {
        rule.parse(text, nobody).map(|value| value.map(|v| v.to_string())).map_err(|say| say.key)
    }

    fn module_field() -> FieldRule {
        let choices = vec!["Sales".into(), " Service ".into(), "فروش‌ها".into()];
        FieldRule { kind: FieldKind::Choice, choices, required: false }.checked().expect("good choices")
    }

    #[test]
    fn each_kind_reads_its_own_values() {
        assert_eq!(read(&FieldRule::of(FieldKind::Text), "  two words "), Ok(Some("two words".into())));
        assert_eq!(read(&FieldRule::of(FieldKind::Number), "۱۲٫۵۰"), Ok(Some("12.5".into())));
        assert_eq!(read(&FieldRule::of(FieldKind::Date), "2026/03/21 09:00"), Ok(Some("2026-03-21".into())));
        assert_eq!(read(&module_field(), "service"), Ok(Some("Service".into())));
        let sara = PersonId(Uuid::from_u128(7));
        let found = FieldRule::of(FieldKind::Person).parse("sara@aras.example", |_| Some(sara));
        assert_eq!(found, Ok(Some(CustomValue::Person(sara))));
    }

    #[test]
    fn a_refusal_names_its_cause() {
        assert_eq!(read(&FieldRule::of(FieldKind::Number), "many"), Err("error-number".into()));
        assert_eq!(read(&FieldRule::of(FieldKind::Date), "2026-02-30"), Err("error-date".into()));
        assert_eq!(read(&module_field(), "Marketing"), Err("error-choice".into()));
        assert_eq!(read(&FieldRule::of(FieldKind::Person), "nobody"), Err("error-person-unknown".into()));
        assert_eq!(read(&FieldRule::of(FieldKind::Text), &"x".repeat(2_001)), Err("error-too-long".into()));
    }

    #[test]
    fn an_empty_text_is_no_value_unless_one_is_required() {
        assert_eq!(read(&module_field(), " "), Ok(None));
        assert_eq!(read(&FieldRule { required: true, ..module_field() }, " "), Err("error-required".into()));
    }

    #[test]
    fn choices_are_some_and_each_once() {
        let rule = |choices: &[&str]| {
            let choices = choices.iter().map(|c| (*c).to_owned()).collect();
            FieldRule { kind: FieldKind::Choice, choices, required: false }.checked().map_err(|say| say.key)
        };
        assert_eq!(rule(&["", " "]), Err("error-choices-none".into()));
        assert_eq!(rule(&["كيش", "کیش"]), Err("error-choices-twice".into()));
    }

    #[test]
    fn a_value_travels_as_json_with_its_kind() {
        let value = CustomValue::Number(Number::parse("12.5").expect("a number"));
        let json = serde_json::to_string(&value).expect("plain data");
        assert_eq!(json, r#"{"kind":"number","value":"12.5"}"#);
        assert_eq!(serde_json::from_str::<CustomValue>(&json).ok(), Some(value));
    }

    proptest! {
        #[test]
        fn a_number_is_read_back_as_shown(ten_thousandths in -1_000_000_000_000_i64..1_000_000_000_000) {
            let number = Number(ten_thousandths);
            prop_assert_eq!(Number::parse(&number.to_string()), Ok(number));
        }
    }
}
