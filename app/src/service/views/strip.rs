//! A week at a glance: a strip for each day, from midnight to midnight, with what is worked of it.

use std::collections::BTreeMap;

use golive_domain::people::CalendarKind;
use leptos::prelude::*;

use super::parts::worked;
use crate::{
    i18n::t,
    service::api::windows,
    ui::{Field, Table},
    web::Viewer,
};

/// The names of the days in a form, from Monday.
const DAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/// Minutes of a day.
const DAY: u16 = 24 * 60;

/// The days of a week as the viewer counts them, each with its number from Monday. A Persian week begins on Saturday.
pub fn in_order() -> [(&'static str, usize); 7] {
    let mut days = [0, 1, 2, 3, 4, 5, 6].map(|at| (DAYS[at], at + 1));
    days.rotate_left(if Viewer::current().calendar == CalendarKind::Jalali { 5 } else { 0 });
    days
}

/// The hours of each weekday as they are typed, and as they lie in the day.
#[component]
pub fn Week(day: BTreeMap<String, String>) -> impl IntoView {
    let strips = strips(&day);
    let row = |(name, number): (&'static str, usize)| {
        let value = day.get(name).cloned().unwrap_or_default();
        let label = t(&format!("weekday-{number}"));
        let open = strips[number - 1].clone();
        let minutes: u32 = open.iter().map(|(from, to)| u32::from(to - from)).sum();
        let sum = if minutes == 0 { t("calendar-closed") } else { worked(minutes.into()) };
        view! {
            <tr>
                <th scope="row">{label.clone()}</th>
                <td data-label=t("calendar-hours")><Field name=format!("day[{name}]") label value dir="ltr" optional=true quiet=true/></td>
                <td data-label=t("calendar-day")><Strip open/></td>
                <td class="num" data-label=t("calendar-sum")>{sum}</td>
            </tr>
        }
    };
    let rows = in_order().map(row);
    view! {
        <Table caption=t("calendar-week") dense=true folds=true class="week-grid">
            <thead>
                <tr>
                    <th scope="col">{t("calendar-weekday")}</th><th scope="col">{t("calendar-hours")}</th>
                    <th scope="col">{t("calendar-day")}</th><th scope="col" class="num">{t("calendar-sum")}</th>
                </tr>
            </thead>
            <tbody>{rows.collect_view()}</tbody>
        </Table>
        <p class="hint">{t("calendar-week-hint")}</p>
    }
}

/// Minutes that are worked of each day, from Monday, in order and without overlap. A night shift goes on into the next day; what
/// cannot be read is not drawn.
fn strips(day: &BTreeMap<String, String>) -> [Vec<(u16, u16)>; 7] {
    let mut all: [Vec<(u16, u16)>; 7] = Default::default();
    for (at, name) in DAYS.iter().enumerate() {
        for window in windows(day.get(*name).map(String::as_str).unwrap_or_default()).unwrap_or_default() {
            let (from, to) = window.minutes();
            all[at].push((from, to.min(DAY)));
            if to > DAY {
                all[(at + 1) % 7].push((0, to - DAY));
            }
        }
    }
    all.map(apart)
}

fn apart(mut open: Vec<(u16, u16)>) -> Vec<(u16, u16)> {
    open.sort_unstable();
    let mut covered = 0;
    open.retain_mut(|(from, to)| {
        *from = (*from).max(covered);
        covered = covered.max(*to);
        from < to
    });
    open
}

/// Drawn from left to right in every language, as clocks and timetables are.
#[component]
fn Strip(open: Vec<(u16, u16)>) -> impl IntoView {
    let quarter = |minutes: u16| f64::from(minutes) / 15.0;
    let opens = open.iter().map(|(from, to)| {
        view! { <rect class="open" x=quarter(*from).to_string() y="1" width=quarter(to - from).to_string() height="8" rx="1"></rect> }
    });
    let hours = (0..=24).step_by(6).map(|hour| {
        let x = (hour * 4).to_string();
        view! { <line x1=x.clone() x2=x y1="0" y2="10"></line> }
    });
    view! {
        <svg class="day-strip" viewBox="0 0 96 10" preserveAspectRatio="none" aria-hidden="true">
            <rect class="day" x="0" y="1" width="96" height="8"></rect>
            {opens.collect_view()}
            {hours.collect_view()}
        </svg>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_night_shift_goes_on_into_the_next_day_and_overlaps_count_once() {
        let day = [("sun".to_owned(), "22-6".to_owned()), ("mon".to_owned(), "5-9, 8-10, nine".to_owned())].into();
        assert_eq!(strips(&day)[0], [(0, 360)], "what cannot be read is not drawn, Sunday's night is");
        let day = [("sun".to_owned(), "22-6".to_owned()), ("mon".to_owned(), "5-9, 8-10".to_owned())].into();
        assert_eq!(strips(&day)[0], [(0, 360), (360, 540), (540, 600)]);
        assert_eq!(strips(&day)[6], [(1320, 1440)]);
    }
}
