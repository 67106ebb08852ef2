//! Numbers over time.

use chrono::{Days, NaiveDate};
use leptos::prelude::*;

use super::{Specimen, pane::Pane};
use crate::{
    i18n::{day_month, digits},
    ui::{
        Chart,
        chart::{Band, Ink, Plot, ScopeKind, ScopeMark, Series, Shape},
    },
};

pub const PARTS: &[Specimen] = &[("Burn", burn), ("Lines", lines), ("Bars", bars)];

fn burn(pane: Pane) -> AnyView {
    let first = NaiveDate::from_ymd_opt(2026, 11, 2).expect("a day of the calendar");
    let labels: Vec<_> = (0..12).map(|day| day_month(first + Days::new(day))).collect();
    let guide = [29.0, 25.8, 22.6, 19.3, 16.1, 16.1, 16.1, 12.9, 9.7, 6.4, 3.2, 0.0];
    let remaining = [29.0, 29.0, 26.0, 24.0, 29.0, 29.0, 29.0, 21.0];
    let mark = |at, kind, delta, note: &str| ScopeMark { at, kind, delta, note: note.into() };
    let plot = Plot {
        title: pane.text("Burndown", "نمودار سوختن", "Діаграма згоряння"),
        note: pane.text("29 points committed", "۲۹ امتیاز تعهدشده", "Зобов’язання: 29 балів"),
        summary: pane.text(
            "21 of 34 points remain on day 8 of 12.",
            "در روز ۸ از ۱۲، ۲۱ امتیاز از ۳۴ مانده است.",
            "На 8-й день із 12 лишається 21 бал із 34.",
        ),
        labels,
        labels_are: pane.text("Day", "روز", "День"),
        series: vec![
            Series::new(pane.text("Guideline", "خط راهنما", "Ідеальна лінія"), Shape::Guide, Ink::Grey, guide.map(Some)),
            Series::new(pane.text("Remaining", "مانده", "Лишається"), Shape::Step, Ink::Accent, remaining.map(Some)),
        ],
        off: vec![5, 6],
        marks: vec![mark(4, ScopeKind::Added, 5.0, "ARAS-231"), mark(7, ScopeKind::Removed, -3.0, "ARAS-209")],
        now: Some(7),
        ..Plot::default()
    };
    view! { <Chart plot/> }.into_any()
}

fn lines(pane: Pane) -> AnyView {
    let values = |values: [f64; 6]| values.map(Some);
    let plot = Plot {
        title: pane.text("Burnup", "نمودار پیشرفت", "Діаграма накопичення"),
        labels: sprints(),
        labels_are: pane.text("Sprint", "اسپرینت", "Спринт"),
        series: vec![
            Series::new(pane.text("Scope", "محدوده", "Обсяг"), Shape::Line, Ink::Warm, values([118.0, 118.0, 126.0, 126.0, 131.0, 140.0])),
            Series::new(pane.text("Done", "انجام‌شده", "Готово"), Shape::Area, Ink::Accent, values([24.0, 51.0, 82.0, 104.0, 129.0, 133.0])),
            Series::new(
                pane.text("Accepted", "پذیرفته", "Прийнято"),
                Shape::Line,
                Ink::Green,
                values([20.0, 46.0, 75.0, 99.0, 118.0, 124.0]),
            ),
        ],
        ..Plot::default()
    };
    view! { <Chart plot/> }.into_any()
}

fn bars(pane: Pane) -> AnyView {
    let plot = Plot {
        title: pane.text("Velocity", "سرعت", "Швидкість"),
        labels: sprints(),
        labels_are: pane.text("Sprint", "اسپرینت", "Спринт"),
        series: vec![
            Series::new(
                pane.text("Committed", "تعهدشده", "Зобов’язання"),
                Shape::SoftBar,
                Ink::Grey,
                [26.0, 28.0, 30.0, 27.0, 29.0, 29.0].map(Some),
            ),
            Series::new(pane.text("Done", "انجام‌شده", "Готово"), Shape::Bar, Ink::Accent, [24.0, 27.0, 31.0, 22.0, 25.0, 24.5].map(Some)),
            Series::new(pane.text("Mean", "میانگین", "Середнє"), Shape::Guide, Ink::Grey, [Some(25.6); 6]),
        ],
        band: Some(Band { name: pane.text("Range", "بازه", "Діапазон"), from: vec![Some(22.0); 6], to: vec![Some(31.0); 6] }),
        ..Plot::default()
    };
    view! { <Chart plot/> }.into_any()
}

fn sprints() -> Vec<String> {
    (1..=6).map(|number| digits(&number.to_string())).collect()
}
