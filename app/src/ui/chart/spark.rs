//! A line the size of a word.

use leptos::prelude::*;

use super::axes::place;

/// The shape of a series without axes; the sentence says what it shows.
#[component]
pub fn Spark(values: Vec<f64>, #[prop(into)] label: String) -> impl IntoView {
    let (low, high) = values.iter().fold((f64::MAX, f64::MIN), |(low, high), value| (low.min(*value), high.max(*value)));
    let range = if high > low { high - low } else { 1.0 };
    let step = 100.0 / values.len().saturating_sub(1).max(1) as f64;
    let point = |(at, value): (usize, &f64)| format!("{} {}", place(step * at as f64), place(22.0 - (value - low) / range * 20.0));
    let points: Vec<_> = values.iter().enumerate().map(point).collect();
    view! {
        <svg class="spark" viewBox="0 0 100 24" preserveAspectRatio="none" role="img" aria-label=label>
            {(!points.is_empty()).then(|| view! { <path class="line s1" d=format!("M{}", points.join("L"))></path> })}
        </svg>
    }
}
