//! The whole figure.

use leptos::prelude::*;

use super::{
    Plot, Shape, axes, marks, numbers,
    scale::{HEIGHT, Scale, WIDTH},
};
use crate::i18n::t;

/// Title, drawing, legend and table.
#[component]
pub fn Chart(plot: Plot) -> impl IntoView {
    let scale = Scale::of(&plot);
    let bars = plot.series.iter().filter(|series| is_bar(series.shape)).count();
    let drawn = plot.series.iter().enumerate().map(|(at, series)| {
        let nth = plot.series[..at].iter().filter(|before| is_bar(before.shape)).count();
        marks::series(series, &scale, nth, bars)
    });
    let note = (!plot.note.is_empty()).then(|| view! { <small>{plot.note.clone()}</small> });
    let summary = if plot.summary.is_empty() { plot.title.clone() } else { plot.summary.clone() };
    view! {
        <figure class="chart">
            <figcaption>{plot.title.clone()}{note}</figcaption>
            <div class="plot" tabindex="0" role="group" aria-label=plot.title.clone()>
                <svg viewBox=format!("0 0 {WIDTH} {HEIGHT}") role="img" aria-label=summary>
                    {axes::ground(&plot, &scale)}
                    {plot.band.as_ref().map(|band| marks::band(band, &scale))}
                    {drawn.collect_view()}
                    {axes::axis(&plot, &scale)}
                    {marks::scope(&plot, &scale)}
                    {axes::today(&plot, &scale)}
                </svg>
            </div>
            {legend(&plot)}
            {numbers::table(&plot)}
        </figure>
    }
}

fn is_bar(shape: Shape) -> bool {
    matches!(shape, Shape::Bar | Shape::SoftBar)
}

fn legend(plot: &Plot) -> impl IntoView + use<> {
    let series = plot.series.iter().map(|series| {
        let class = match series.shape {
            Shape::Guide => "guide".to_owned(),
            Shape::Bar => format!("bar {}", series.ink.class()),
            Shape::SoftBar => "bar soft".to_owned(),
            Shape::Line | Shape::Area | Shape::Step => series.ink.class().to_owned(),
        };
        view! { <li class=class>{series.name.clone()}</li> }
    });
    let scope = (!plot.marks.is_empty()).then(|| view! { <li class="scope">{t("chart-scope-change")}</li> });
    view! { <ul class="legend">{series.collect_view()}{scope}</ul> }
}

#[cfg(test)]
mod tests {
    use super::{super::*, *};

    #[test]
    fn a_burndown_is_whole() {
        let plot = Plot {
            title: "Burndown".into(),
            labels: ["2 Nov", "3 Nov", "4 Nov"].map(String::from).to_vec(),
            labels_are: "Day".into(),
            series: vec![
                Series::new("Guideline", Shape::Guide, Ink::Grey, [29.0, 14.5, 0.0].map(Some)),
                Series::new("Remaining", Shape::Step, Ink::Accent, [Some(29.0), Some(34.0), None]),
            ],
            marks: vec![ScopeMark { at: 1, kind: ScopeKind::Added, delta: 5.0, note: "ARAS-12".into() }],
            off: vec![2],
            now: Some(1),
            ..Plot::default()
        };
        let html = Owner::new().with(|| {
            provide_context(crate::i18n::tests::reader(golive_domain::people::Locale::En));
            view! { <Chart plot/> }.to_html()
        });
        for part in [
            "class=\"guide\"",
            "class=\"line s1\"",
            "class=\"scope added\"",
            "+5<",
            "class=\"off\"",
            "class=\"now\"",
            "<th scope=\"row\">3 Nov",
            "34",
        ] {
            assert!(html.contains(part), "{part} is missing in {html}");
        }
    }
}
