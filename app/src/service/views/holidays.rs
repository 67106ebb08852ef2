//! How holidays get into a calendar's form, and what came of it.

use chrono::{Datelike, NaiveDate};
use golive_domain::{
    people::CalendarKind,
    service::{feed::Unfit, holidays::Country},
};
use leptos::prelude::*;

use super::path;
use crate::{
    i18n::{Formats, civil, date, t, word},
    service::holidays::{Added, Wanted},
    ui::{Choice, Field, FormRow, Select, TextArea, Unfold},
};

/// As many of the days that came are shown.
const SHOWN: usize = 100;

/// The fields that ask for holidays: of a country, or of a file. Their buttons send the whole form elsewhere than to be saved.
#[component]
pub fn AddHolidays(wanted: Wanted) -> impl IntoView {
    let formats = Formats::current();
    let today = formats.day_of(formats.now);
    let this_year = match formats.calendar {
        CalendarKind::Gregorian => today.year(),
        CalendarKind::Jalali => civil(CalendarKind::Jalali, today).year,
    };
    // Proposed only where nobody chose: beside a year of the other calendar this one would be refused.
    let (from_year, to_year) = match (wanted.from_year.as_str(), wanted.to_year.as_str()) {
        ("", "") => (formats.digits(&this_year.to_string()), formats.digits(&(this_year + 1).to_string())),
        _ => (wanted.from_year, wanted.to_year),
    };
    let countries = Choice::words::<Country>("country");
    view! {
        <fieldset class="promise holidays-add">
            <legend>{t("holidays-add")}</legend>
            <FormRow>
                <Field name="from_year" label=t("holidays-from-year") value=from_year class="narrow" dir="ltr" inputmode="numeric" optional=true/>
                <Field name="to_year" label=t("holidays-to-year") value=to_year class="narrow" dir="ltr" inputmode="numeric" optional=true/>
            </FormRow>
            <div class="cluster end">
                <Select name="country" label=t("holidays-country") options=countries value=wanted.country blank=t("choose-none") optional=true/>
                <button class="btn" type="submit" formaction=path("calendar/preset")>{t("holidays-add-preset")}</button>
            </div>
            <p class="hint">{t("holidays-preset-note")}</p>
            <Unfold summary=t("holidays-from-file")>
                <div class="stack">
                    <TextArea name="feed" label=t("holidays-paste") value=wanted.feed hint=t("holidays-paste-hint") rows=4 optional=true/>
                    <FileOfHolidays/>
                    <div class="cluster">
                        <button class="btn" type="submit" formaction=path("calendar/file") formenctype="multipart/form-data">{t("holidays-add-file")}</button>
                    </div>
                </div>
            </Unfold>
        </fieldset>
    }
}

/// A file is not wanted where the form is only saved, so that this is no field that must be filled.
#[component]
fn FileOfHolidays() -> impl IntoView {
    view! {
        <div class="field">
            <label for="calendar-file">{t("holidays-file")}" "<span class="optional">{t("field-optional")}</span></label>
            <p class="hint" id="calendar-file-hint">{t("holidays-file-hint")}</p>
            <input class="input" type="file" id="calendar-file" name="file" accept=".ics,text/calendar" aria-describedby="calendar-file-hint"/>
        </div>
    }
}

/// What came of a country or of a file: which days are in the list now, and what is not.
#[component]
pub fn Came(added: Added, of_file: bool) -> impl IntoView {
    let total = added.days.len();
    let day = |(on, name): (NaiveDate, String)| view! { <li><span class="nowrap">{date(on)}</span><span class="grow" dir="auto">{name}</span></li> };
    let days = added.days.iter().take(SHOWN).cloned().map(day).collect_view();
    let more = (total > SHOWN).then(|| view! { <p class="soft">{t!("holidays-and-more", "count" = total - SHOWN)}</p> });
    let said = |count: usize, key: &str| (count > 0).then(|| crate::i18n::t_with(key, &[("count", count.into())]));
    let notes = [
        said(added.known, "holidays-known"),
        said(added.twice, "holidays-twice"),
        said(added.left_out, "holidays-left-out"),
        said(added.bad_lines, "holidays-bad-lines"),
    ];
    let notes = notes.into_iter().flatten().map(|note| view! { <li>{note}</li> }).collect_view();
    let refused = |(name, why): (Option<String>, Unfit)| {
        let name = name.unwrap_or_else(|| t("holidays-nameless"));
        view! { <li><span class="grow" dir="auto">{name}</span><small>{word("unfit", why)}</small></li> }
    };
    let refused = (!added.refused.is_empty()).then(|| {
        let lines = added.refused.iter().cloned().map(refused).collect_view();
        view! { <Unfold summary=t("holidays-why")><ul class="rows">{lines}</ul></Unfold> }
    });
    let worked = added.worked.then(|| view! { <p class="soft">{t("holidays-worked")}</p> });
    let estimated = (!of_file && added.days.iter().any(|(_, name)| name.contains("estimated")))
        .then(|| view! { <p class="soft">{t("holidays-estimated")}</p> });
    view! {
        <section class="card" id="looked" role="status">
            <header><h2>{t!("holidays-added", "count" = total)}</h2><small class="soft">{t("holidays-not-saved")}</small></header>
            <div class="pad stack">
                <ul class="list">{notes}</ul>
                {worked}{estimated}
                <ul class="rows holidays-came">{days}</ul>
                {more}{refused}
            </div>
        </section>
    }
}
