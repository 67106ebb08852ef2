//! The accessible twin of a chart: the same numbers as a table.

use leptos::prelude::*;

use super::{Plot, marks::signed};
use crate::i18n::{decimal, t};

/// Folded away below the chart.
pub(super) fn table(plot: &Plot) -> impl IntoView + use<> {
    let heads = plot.series.iter().map(|series| view! { <th scope="col" class="num">{series.name.clone()}</th> }).collect_view();
    let scope_head = (!plot.marks.is_empty()).then(|| view! { <th scope="col">{t("chart-scope-change")}</th> });
    let rows = plot.labels.iter().enumerate().map(|(at, label)| row(plot, at, label)).collect_view();
    view! {
        <details class="numbers">
            <summary>{t("chart-as-table")}</summary>
            <div class="table-wrap">
                <table class="table dense">
                    <caption class="visually-hidden">{plot.title.clone()}</caption>
                    <thead><tr><th scope="col">{plot.labels_are.clone()}</th>{heads}{scope_head}</tr></thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        </details>
    }
}

fn row(plot: &Plot, at: usize, label: &str) -> impl IntoView + use<> {
    let number = |value: Option<f64>| value.map_or_else(|| t("nothing"), |value| decimal(value, 2));
    let cells = plot.series.iter().map(|series| {
        let shown = number(series.values.get(at).copied().flatten());
        let body = match series.links.get(at).cloned().flatten() {
            Some(href) => view! { <a href=href>{shown}</a> }.into_any(),
            None => shown.into_any(),
        };
        view! { <td class="num">{body}</td> }
    });
    let cells = cells.collect_view();
    let marks = plot.marks.iter().filter(|mark| mark.at == at);
    let changes: Vec<_> = marks.map(|mark| [signed(mark.delta), mark.note.clone()].join(" ").trim().to_owned()).collect();
    let scope = (!plot.marks.is_empty()).then(|| view! { <td dir="auto">{changes.join("; ")}</td> });
    view! { <tr><th scope="row">{label.to_owned()}</th>{cells}{scope}</tr> }
}
