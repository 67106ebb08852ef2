//! Who changed what, from what, to what.

use chrono::{DateTime, NaiveDate, Utc};
use golive_domain::{events::Change, id::PersonId, money::Money};
use leptos::prelude::*;
use serde::Deserialize as _;
use serde_json::Value;

use super::{Avatar, When};
use crate::i18n::{date, decimal, exact, known, list, money, t};

/// Characters that one line of history has room for.
const LINE: usize = 160;

/// A change of one field in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    pub field: String,
    /// `None` where there was nothing before.
    pub from: Option<String>,
    pub to: String,
}

impl Said {
    /// Says what can be said of a stored value by itself: words of vocabularies (`item_state` of a field `state` is asked
    /// as `<vocabulary>-<word>`), numbers, days, instants, amounts that are kept with their currency, yes and no. What needs the record
    /// (people by id, amounts in the currency of the project) comes through `name`, which is asked first.
    pub fn of(change: &Change, vocabulary: Option<&str>, name: impl Fn(&Value) -> Option<String>) -> Self {
        let value = |value: &Value| name(value).unwrap_or_else(|| said(value, vocabulary));
        let field = known(&format!("field-{}", change.field)).unwrap_or_else(|| change.field.clone());
        let blank = change.from.is_null() || change.from.as_str() == Some("") || change.from.as_array().is_some_and(Vec::is_empty);
        Self { field, from: (!blank).then(|| value(&change.from)), to: value(&change.to) }
    }

    /// Whether it is no matter of one line.
    fn is_long(&self) -> bool {
        let is_long = |text: &str| text.contains('\n') || text.chars().nth(LINE).is_some();
        is_long(&self.to) || self.from.as_deref().is_some_and(is_long)
    }
}

/// A change in one line: what it was, struck out, and what it became.
#[component]
pub fn FromTo(said: Said) -> impl IntoView {
    let Said { field, from, to } = said;
    let from = from.map(|from| view! { <del><bdi>{from}</bdi></del>" " });
    view! { <b>{field}</b>" "{from}<ins><bdi>{to}</bdi></ins> }
}

fn said(value: &Value, vocabulary: Option<&str>) -> String {
    match value {
        Value::Null => t("nothing"),
        Value::Bool(yes) => t(if *yes { "yes" } else { "no" }),
        Value::Number(number) => number.as_f64().map_or_else(|| number.to_string(), |number| decimal(number, 2)),
        Value::String(text) if text.is_empty() => t("nothing"),
        Value::String(text) => {
            let word = vocabulary.and_then(|vocabulary| known(&format!("{vocabulary}-{text}")));
            let instant = || DateTime::parse_from_rfc3339(text).ok().map(|at| exact(at.to_utc()));
            word.or_else(instant).or_else(|| day(text).map(date)).unwrap_or_else(|| text.clone())
        }
        Value::Array(values) if values.is_empty() => t("nothing"),
        Value::Array(values) => list(values.iter().map(|value| said(value, vocabulary))),
        Value::Object(_) => Money::deserialize(value).map_or_else(|_| value.to_string(), money),
    }
}

/// A civil day as it is stored, `2026-11-24`, and nothing that only looks like one.
fn day(text: &str) -> Option<NaiveDate> {
    text.parse().ok().filter(|day: &NaiveDate| day.to_string() == text)
}

/// The list; children are [`HistoryEntry`]s.
#[component]
pub fn History(children: Children) -> impl IntoView {
    view! { <ol class="history">{children()}</ol> }
}

/// One deed: `what` is the event in words ("accepted", "changed"), `subject` the record where the list is of many.
#[component]
pub fn HistoryEntry(
    /// The name, empty where Golive itself did it.
    #[prop(into)]
    who: String,
    at: DateTime<Utc>,
    #[prop(into)] what: String,
    #[prop(optional_no_strip)] who_id: Option<PersonId>,
    #[prop(optional)] subject: Option<AnyView>,
    #[prop(optional)] changes: Vec<Said>,
    /// A reason or an excerpt in the person's own words.
    #[prop(optional, into)]
    note: String,
    /// It changed the scope of a sprint.
    #[prop(optional)]
    scope: bool,
) -> impl IntoView {
    let who = if who.is_empty() { t("history-system") } else { who };
    let (long, short): (Vec<_>, Vec<_>) = changes.into_iter().partition(Said::is_long);
    let changes = short.into_iter().map(|said| view! { <span class="change">" "<FromTo said/></span> }).collect_view();
    let rewritten = long.into_iter().map(|said| view! { <Rewritten said/> }).collect_view();
    let note = (!note.is_empty()).then(|| view! { " " <q dir="auto">{note}</q> });
    view! {
        <li class:scope=scope>
            <Avatar name=who.clone() id=who_id beside=true/>
            <p><b dir="auto">{who}</b>{t("after-who")}{what}{subject.map(|subject| view! { " "{subject} })}{changes}{note}</p>
            <When at/>
            {rewritten}
        </li>
    }
}

/// A long text that changed, unfolded by whoever wants to compare.
#[component]
fn Rewritten(said: Said) -> impl IntoView {
    let Said { field, from, to } = said;
    let from = from.map(|from| view! { <del dir="auto">{from}</del> });
    view! { <details class="rewritten"><summary>{field}</summary>{from}<ins dir="auto">{to}</ins></details> }
}

#[cfg(test)]
mod tests {
    use golive_domain::{
        money::{Currency, Minor},
        people::Locale,
    };
    use serde_json::json;

    use super::*;
    use crate::i18n::tests::reader;

    fn read(locale: Locale, value: &Value) -> String {
        Owner::new().with(|| {
            provide_context(reader(locale));
            said(value, None)
        })
    }

    #[test]
    fn days_and_amounts_stand_in_the_readers_calendar_digits_and_words() {
        let price = json!(Minor(192_050).of(Currency::EUR));
        assert_eq!((read(Locale::En, &json!("2026-11-24")), read(Locale::En, &price)), ("24 Nov 2026".into(), "€\u{a0}1,920.50".into()));
        assert_eq!((read(Locale::Fa, &json!("2026-11-24")), read(Locale::Fa, &price)), ("۳ آذر ۱۴۰۵".into(), "۱٬۹۲۰٫۵۰\u{a0}€".into()));
        assert_eq!(read(Locale::Fa, &json!(Minor(1_250_000).of(Currency::IRR))), "۱٬۲۵۰٬۰۰۰\u{a0}ریال");
    }

    #[test]
    fn what_only_looks_like_a_day_or_an_amount_stands_as_it_is() {
        for text in ["2026-11-4", "2026-02-30", "Sprint 2026-11-24", "+2026-11-24"] {
            assert_eq!(read(Locale::Fa, &json!(text)), text);
        }
        assert_eq!(read(Locale::En, &json!({ "minor": 5 })), r#"{"minor":5}"#);
    }
}
