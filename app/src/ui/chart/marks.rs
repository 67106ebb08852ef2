//! The series themselves, and what happened to the scope.

use leptos::prelude::*;

use super::{
    Band, Plot, ScopeKind, ScopeMark, Series, Shape,
    axes::place,
    scale::{Scale, TOP},
};
use crate::i18n::decimal;

/// The band of a range, below all series.
pub(super) fn band(band: &Band, scale: &Scale) -> impl IntoView + use<> {
    let there = |values: &[Option<f64>]| values.iter().enumerate().filter_map(|(at, value)| Some((at, (*value)?))).collect::<Vec<_>>();
    let up = there(&band.to).into_iter();
    let down = there(&band.from).into_iter().rev();
    let corners: Vec<_> = up.chain(down).map(|(at, value)| format!("{} {}", place(scale.x(at)), place(scale.y(value)))).collect();
    (!corners.is_empty()).then(|| view! { <path class="range" d=format!("M{}Z", corners.join("L"))></path> })
}

/// One series by its shape. `nth` of `bars` stand side by side.
pub(super) fn series(series: &Series, scale: &Scale, nth: usize, bars: usize) -> AnyView {
    let ink = series.ink.class();
    match series.shape {
        Shape::Guide => view! { <path class="guide" d=line(series, scale, false)></path> }.into_any(),
        Shape::Line => view! { <path class=format!("line {ink}") d=line(series, scale, false)></path>{dots(series, scale)} }.into_any(),
        Shape::Step => view! { <path class=format!("line {ink}") d=line(series, scale, true)></path> }.into_any(),
        Shape::Area => view! {
            <path class=format!("area {ink}") d=area(series, scale)></path>
            <path class=format!("line {ink}") d=line(series, scale, false)></path>
        }
        .into_any(),
        Shape::Bar => rects(series, scale, &format!("bar {ink}"), nth, bars).into_any(),
        Shape::SoftBar => rects(series, scale, "bar soft", nth, bars).into_any(),
    }
}

/// Joins what is there; a value that is missing breaks the line.
fn line(series: &Series, scale: &Scale, stepped: bool) -> String {
    let mut path = String::new();
    let mut drawing = false;
    for (at, value) in series.values.iter().enumerate() {
        let Some(value) = value else {
            drawing = false;
            continue;
        };
        let (x, y) = (place(scale.x(at)), place(scale.y(*value)));
        path.push_str(&match (drawing, stepped) {
            (false, _) => format!("M{x} {y}"),
            (true, true) => format!("H{x}V{y}"),
            (true, false) => format!("L{x} {y}"),
        });
        drawing = true;
    }
    path
}

fn area(series: &Series, scale: &Scale) -> String {
    let there: Vec<_> = series.values.iter().enumerate().filter_map(|(at, value)| Some((at, (*value)?))).collect();
    let (Some((first, _)), Some((last, _))) = (there.first(), there.last()) else { return String::new() };
    let ground = place(scale.y(0.0));
    format!("{}L{} {ground}L{} {ground}Z", line(series, scale, false), place(scale.x(*last)), place(scale.x(*first)))
}

fn dots(series: &Series, scale: &Scale) -> impl IntoView + use<> {
    let class = format!("dot {}", series.ink.class());
    let dot = |(at, value): (usize, &Option<f64>)| {
        value.map(|value| {
            let said = format!("{}: {}", series.name, decimal(value, 1));
            view! { <circle class=class.clone() r="3" cx=place(scale.x(at)) cy=place(scale.y(value))><title>{said}</title></circle> }
        })
    };
    series.values.iter().enumerate().map(dot).collect_view()
}

fn rects(series: &Series, scale: &Scale, class: &str, nth: usize, bars: usize) -> impl IntoView + use<> {
    let room = scale.width() * 0.7;
    let width = room / bars.max(1) as f64;
    let rect = |(at, value): (usize, &Option<f64>)| {
        value.map(|value| {
            let x = scale.x(at) - room / 2.0 + width * nth as f64;
            let (top, foot) = (scale.y(value.max(0.0)), scale.y(value.min(0.0)));
            let said = format!("{}: {}", series.name, decimal(value, 1));
            view! {
                <rect class=class.to_owned() x=place(x) y=place(top) width=place(width - 1.0) height=place(foot - top)>
                    <title>{said}</title>
                </rect>
            }
        })
    };
    series.values.iter().enumerate().map(rect).collect_view()
}

/// Triangles above the plot: up for added, down for removed, with how much.
pub(super) fn scope(plot: &Plot, scale: &Scale) -> impl IntoView + use<> {
    plot.marks.iter().map(|mark| scope_mark(mark, scale)).collect_view()
}

fn scope_mark(mark: &ScopeMark, scale: &Scale) -> impl IntoView + use<> {
    let (class, rise) = match mark.kind {
        ScopeKind::Added => ("scope added", -5.0),
        ScopeKind::Removed => ("scope removed", 5.0),
        ScopeKind::Changed => ("scope changed", -5.0),
    };
    let (x, y) = (scale.x(mark.at), TOP - 3.0);
    let triangle = format!("M{} {}L{} {}L{} {}Z", place(x - 4.0), place(y), place(x + 4.0), place(y), place(x), place(y + rise));
    view! {
        <g class=class>
            <title>{mark.note.clone()}</title>
            <path d=triangle></path>
            <text x=place(x) y=place(y - 6.0)>{signed(mark.delta)}</text>
        </g>
    }
}

/// `+5`, `−3`: the sign belongs to a change. An invisible mark keeps it at the left of its number in every direction.
pub fn signed(delta: f64) -> String {
    let sign = match delta {
        delta if delta > 0.0 => "\u{200e}+",
        delta if delta < 0.0 => "\u{200e}−",
        _ => "",
    };
    format!("{sign}{}", decimal(delta.abs(), 1))
}
