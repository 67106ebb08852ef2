//! Grid, axes, numbers, days off and today.

use leptos::prelude::*;

use super::{
    Plot,
    scale::{BOTTOM, END, START, Scale, TOP},
};
use crate::i18n::decimal;

/// What lies below the series.
pub(super) fn ground(plot: &Plot, scale: &Scale) -> impl IntoView + use<> {
    let width = scale.width();
    let off = plot.off.iter().map(|at| {
        let from = (scale.x(*at) - width / 2.0).max(START);
        let to = (scale.x(*at) + width / 2.0).min(END);
        view! { <rect class="off" x=place(from) y=place(TOP) width=place(to - from) height=place(BOTTOM - TOP)></rect> }
    });
    let grid: String = scale.ticks().map(|tick| format!("M{} {}H{}", place(START), place(scale.y(tick)), place(END))).collect();
    view! {
        {off.collect_view()}
        <g class="grid"><path d=grid></path></g>
    }
}

/// The axis with its labels and numbers.
pub(super) fn axis(plot: &Plot, scale: &Scale) -> impl IntoView + use<> {
    let longest = plot.labels.iter().map(|label| label.chars().count()).max().unwrap_or(0);
    let every = scale.label_every(longest);
    let labels = plot.labels.iter().enumerate().filter(|(at, _)| at % every == 0).map(|(at, label)| {
        view! { <text class="x" x=place(scale.x(at)) y=place(BOTTOM + 16.0)>{label.clone()}</text> }
    });
    let digits = if scale.step < 1.0 { 2 } else { 1 };
    let numbers = scale.ticks().map(|tick| {
        view! { <text class="y" x=place(START - 6.0) y=place(scale.y(tick) + 4.0)>{decimal(tick, digits)}</text> }
    });
    view! {
        <g class="axis">
            <path d=format!("M{} {}H{}", place(START), place(scale.y(0.0)), place(END))></path>
            {labels.collect_view()}
            {numbers.collect_view()}
        </g>
    }
}

/// The line of today.
pub(super) fn today(plot: &Plot, scale: &Scale) -> Option<impl IntoView + use<>> {
    plot.now.map(|at| view! { <path class="now" d=format!("M{} {}V{}", place(scale.x(at)), place(TOP), place(BOTTOM))></path> })
}

/// A coordinate, to the tenth: enough for a screen and small on the line.
pub(super) fn place(at: f64) -> String {
    crate::i18n::plain(at, 1)
}
