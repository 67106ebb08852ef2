//! When the project works.

use axum::{extract::Path, response::Response};
use chrono::{Days, NaiveDate, Weekday};
use golive_domain::{access::Permission, people::CalendarKind, projects::Weekdays, words::Word as _};
use golive_store::projects::{self, Calendar, Holiday};
use leptos::prelude::*;

use super::{SettingsHead, may, of_project};
use crate::{
    i18n::{hours, list, t, weekday, word},
    ui::{Button, Card, Checkbox, Choice, Day, Fact, Facts, Field, Form, FormActions, FormRow, Look, PostButton, Select, TextArea},
    web::{Page, Room, Visit},
};

pub async fn calendar(visit: Visit, Path(key): Path<String>) -> Response {
    visit
        .show_project(&key, async |desk, project| {
            let calendar = projects::calendar(desk, project).await?;
            Ok(Page::new("settings-tab-calendar", move || view! { <CalendarTab calendar/> }).room(Room::Settings))
        })
        .await
}

/// In the order a Persian week runs; a Western reader finds Monday in the middle, the words say which is which.
const WEEK: [(&str, Weekday); 7] = [
    ("sat", Weekday::Sat),
    ("sun", Weekday::Sun),
    ("mon", Weekday::Mon),
    ("tue", Weekday::Tue),
    ("wed", Weekday::Wed),
    ("thu", Weekday::Thu),
    ("fri", Weekday::Fri),
];

#[component]
fn CalendarTab(calendar: Calendar) -> impl IntoView {
    let edits = may(Permission::ProjectEdit);
    let holidays = calendar.holidays.clone();
    let week = if edits {
        view! { <Week calendar/> }.into_any()
    } else {
        let days: Vec<String> = calendar.weekdays.iter().map(name).collect();
        view! {
            <Facts>
                <Fact label=t("field-weekdays")>{list(days)}</Fact>
                <Fact label=t("field-day-hours")>{hours(calendar.minutes_per_day)}</Fact>
                <Fact label=t("field-time-zone")>{calendar.time_zone}</Fact>
                <Fact label=t("field-calendar")>{word("calendar-kind", calendar.kind)}</Fact>
            </Facts>
        }
        .into_any()
    };
    view! {
        <SettingsHead current="/calendar"/>
        <div class="two">
            <Card title=t("calendar-week-title")>{week}</Card>
            <div class="side"><Holidays holidays edits/></div>
        </div>
    }
}

#[component]
fn Week(calendar: Calendar) -> impl IntoView {
    let Calendar { time_zone, kind, weekdays, minutes_per_day, version, .. } = calendar;
    let worked = |weekdays: Weekdays| {
        WEEK.into_iter().map(|(field, day)| view! { <Checkbox name=field label=name(day) checked=weekdays.contains(day)/> }).collect_view()
    };
    view! {
        <Form id="calendar" action="/rpc/projects/calendar" hidden=of_project([("version", version.to_string())])>
            <fieldset class="weekdays choices" id="calendar-weekdays"><legend>{t("field-weekdays")}</legend>{worked(weekdays)}</fieldset>
            <FormRow>
                <Field name="day" label=t("field-day-hours") hint=t("calendar-hours-hint") class="narrow num" value=minutes_per_day.to_string()/>
                <Field name="time_zone" label=t("field-time-zone") hint=t("projects-zone-hint") dir="ltr" value=time_zone/>
                <Select name="kind" label=t("field-calendar") options={Choice::words::<CalendarKind>("calendar-kind")} value=kind.as_str()/>
            </FormRow>
            <FormActions><Button look=Look::Primary>{t("action-save")}</Button></FormActions>
        </Form>
    }
}

#[component]
fn Holidays(holidays: Vec<Holiday>, edits: bool) -> impl IntoView {
    let line = |Holiday { day, name }: Holiday| {
        let remove = edits.then(|| {
            let sent = of_project([("day", day.to_string())]);
            view! { <PostButton action="/rpc/projects/holidays/remove" hidden=sent label=t("action-remove") icon="trash" icon_only=true small=true look=Look::Quiet/> }
        });
        view! { <li><span class="grow" dir="auto"><Day date=day/>" "<small>{name}</small></span>{remove}</li> }
    };
    let list = if holidays.is_empty() {
        view! { <p class="pad soft">{t("calendar-no-holidays")}</p> }.into_any()
    } else {
        view! { <ul class="rows">{holidays.into_iter().map(line).collect_view()}</ul> }.into_any()
    };
    let add = edits.then(|| {
        view! {
            <div class="pad">
                <Form id="holidays" action="/rpc/projects/holidays/add" hidden=of_project([])>
                    <TextArea name="holidays" label=t("field-holidays") hint=t("calendar-holidays-hint") rows=4/>
                    <FormActions><Button>{t("calendar-add-holidays")}</Button></FormActions>
                </Form>
            </div>
        }
    });
    view! { <Card title=t("calendar-holidays-title") flush=true>{list}{add}</Card> }
}

/// The weekday's name, by way of a week that began on a Monday.
fn name(day: Weekday) -> String {
    let monday = NaiveDate::from_ymd_opt(2026, 1, 5).expect("a day of the calendar");
    weekday(monday + Days::new(day.num_days_from_monday().into()))
}
