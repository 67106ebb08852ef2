//! How much of a limit is used, and how far long work has come.

use golive_domain::backlog::Minutes;
use leptos::prelude::*;

use super::{Avatar, Tone, tone::classes};
use crate::i18n::{decimal, hours, percent, t};

/// A part of a limit; `text` is what a browser without meters shows.
#[component]
pub fn Meter(
    value: f64,
    max: f64,
    #[prop(into)] label: String,
    #[prop(optional, into)] text: String,
    #[prop(optional)] tone: Tone,
) -> impl IntoView {
    view! {
        <meter class=classes(["meter", tone.class()]) min="0" max=max.to_string() value=value.min(max).to_string() aria-label=label>
            {text}
        </meter>
    }
}

/// Name, numbers and meter of one person's hours. Nearly full warns, over is bad and says by how much.
#[component]
pub fn Load(#[prop(into)] name: String, used: Minutes, limit: Minutes) -> impl IntoView {
    let tone = match used.over(limit) {
        Some(_) => Tone::Bad,
        None if used.0 > 0 && used.as_hours() >= limit.as_hours() * 0.9 => Tone::Warn,
        None => Tone::Plain,
    };
    let over = used.over(limit).map(|over| view! { <span class="delta bad">{t!("load-over", "hours" = hours(over))}</span> });
    let text = t!("load", "used" = decimal(used.as_hours(), 1), "limit" = hours(limit));
    view! {
        <div class="load">
            <Avatar name=name.clone() beside=true/>
            <span dir="auto">{name.clone()}</span>
            <span class="num soft">{text.clone()}" "{over}</span>
            <Meter value=used.as_hours() max=limit.as_hours().max(0.01) label=t!("load-of", "name" = name) text tone/>
        </div>
    }
}

/// Long work. Without a value it only moves.
#[component]
pub fn Progress(#[prop(into)] label: String, max: u64, #[prop(optional_no_strip)] value: Option<u64>) -> impl IntoView {
    let share = value.map(|value| percent(value as f64 / max.max(1) as f64));
    view! {
        <progress class="progress" max=max.to_string() value=value.map(|value| value.to_string()) aria-label=label>
            {share}
        </progress>
    }
}

/// Parts of a whole, in points: done, in progress, added, lost; the rest is to do.
#[component]
pub fn Split(done: f64, doing: f64, total: f64, #[prop(optional)] added: f64, #[prop(optional)] lost: f64) -> impl IntoView {
    let label = t!(
        "split",
        "done" = decimal(done, 1),
        "doing" = decimal(doing, 1),
        "todo" = decimal((total - done - doing - added - lost).max(0.0), 1)
    );
    let mut at = 0.0;
    let parts = [("done", done), ("doing", doing), ("added", added), ("lost", lost)]
        .into_iter()
        .filter(|(_, part)| *part > 0.0 && total > 0.0)
        .map(|(class, part)| {
            let (x, width) = (at, part / total * 100.0);
            at += width;
            view! { <rect class=class x=format!("{x:.2}") width=format!("{width:.2}") height="6"></rect> }
        })
        .collect_view();
    view! { <svg class="split" viewBox="0 0 100 6" preserveAspectRatio="none" role="img" aria-label=label>{parts}</svg> }
}

/// Something is on its way.
#[component]
pub fn Busy() -> impl IntoView {
    view! { <span class="busy" role="status"><span class="visually-hidden">{t("loading")}</span></span> }
}
