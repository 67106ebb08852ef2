//! A day, in the calendar the reader thinks in.

use chrono::NaiveDate;
use golive_domain::people::CalendarKind;
use leptos::prelude::*;

use super::Field;
use crate::{
    i18n::{Formats, date_for_input},
    t,
};

/// The browser's own picker for Gregorian readers; a text field for Jalali ones, which no browser's picker knows.
/// [`crate::i18n::parse_date`] reads both.
#[component]
pub fn DateField(
    #[prop(into)] name: String,
    #[prop(into)] label: String,
    #[prop(optional_no_strip)] value: Option<NaiveDate>,
    #[prop(optional, into)] hint: String,
    #[prop(optional)] optional: bool,
) -> impl IntoView {
    let formats = Formats::current();
    let value = value.map(date_for_input).unwrap_or_default();
    match formats.calendar {
        CalendarKind::Gregorian => view! { <Field name label value hint optional kind="date" class="medium" dir="ltr"/> }.into_any(),
        CalendarKind::Jalali => {
            let example = formats.date_for_input(formats.day_of(formats.now));
            let hint = if hint.is_empty() { t!("date-hint-jalali", "example" = example) } else { hint };
            view! { <Field name label value hint optional class="medium date" dir="ltr" inputmode="numeric" autocomplete="off"/> }
                .into_any()
        }
    }
}
