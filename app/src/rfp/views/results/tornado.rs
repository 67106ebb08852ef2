//! The winner's lead while the weights are moved, drawn.

use golive_domain::rfp::scoring::{Exact, Reach, printed};
use golive_store::scores::Results;
use leptos::prelude::*;

use crate::{
    i18n::{Formats, decimal, t},
    rfp::judged::weighed,
};

/// Height of a bar with its label, and the room on either side of the middle.
const ROW: f64 = 26.0;
const HALF: f64 = 150.0;

/// The winner's lead while each weight is moved by five points to either side: a bar from the less to the more, the widest on top.
#[component]
pub fn Tornado(told: Results, reaches: Vec<Reach>) -> impl IntoView {
    let value = |lead: &Option<Exact>| lead.as_ref().and_then(|lead| printed(lead, 4).parse::<f64>().ok());
    let formats = Formats::current();
    let mut bars: Vec<(String, f64, f64)> = reaches
        .iter()
        .filter_map(|reach| {
            let name = weighed(&formats, &told.judging, reach.weight);
            Some((name, value(&reach.swing.less)?, value(&reach.swing.more)?))
        })
        .collect();
    bars.sort_by(|one, other| (other.1 - other.2).abs().total_cmp(&(one.1 - one.2).abs()));
    let most = bars.iter().flat_map(|(_, less, more)| [less.abs(), more.abs()]).fold(1e-9, f64::max);
    let x = move |lead: f64| HALF + lead / most * (HALF - 4.0);
    let height = ROW * bars.len() as f64 + 6.0;
    let bar = |(at, (name, less, more)): (usize, &(String, f64, f64))| {
        let (low, high) = (x(less.min(*more)), x(less.max(*more)));
        let y = ROW * at as f64;
        let told = t!("rfp-swing", "name" = name.clone(), "less" = decimal(*less, 2), "more" = decimal(*more, 2));
        let loses = (*less < 0.0 || *more < 0.0).then_some("loses");
        view! {
            <g class=loses>
                <title>{told}</title>
                <text x="0" y=format!("{:.1}", y + 11.0)>{name.clone()}</text>
                <rect x=format!("{low:.1}") y=format!("{:.1}", y + 14.0) width=format!("{:.1}", (high - low).max(1.5)) height="8"></rect>
            </g>
        }
    };
    let drawn = bars.iter().enumerate().map(bar).collect_view();
    (!bars.is_empty()).then(|| {
        view! {
            <figure class="tornado">
                <svg viewBox=format!("0 0 {} {height:.0}", HALF * 2.0) role="img" aria-label=t("rfp-tornado")>
                    <line x1=HALF.to_string() x2=HALF.to_string() y1="0" y2=format!("{height:.0}")></line>
                    {drawn}
                </svg>
                <figcaption class="soft">{t("rfp-tornado-text")}</figcaption>
            </figure>
        }
    })
}
