//! Who comes first, by how much, and how firm that is.

use golive_domain::rfp::{
    Judging,
    scoring::{Exact, Flip, Out, Reach, Standing, Weight, printed},
};
use golive_store::scores::{BidResult, Results};
use leptos::prelude::*;

use super::{path, rates::RateTable};
use crate::{
    i18n::{Formats, money, number, t},
    ui::{Badge, Card, Head, Key, LinkButton, Notice, Table, Tone},
};

/// A number of points as people read it.
pub(super) fn points(value: &Exact) -> String {
    Formats::current().fixed(&printed(value, 2))
}

/// A share of one as a percentage.
fn share(value: &Exact) -> String {
    let hundredfold = value * Exact::from_integer(100.into());
    t!("percent", "percent" = Formats::current().fixed(&printed(&hundredfold, 1)))
}

#[component]
pub fn ResultsPage(told: Results) -> impl IntoView {
    let row = told.row.clone();
    let base = path(&row.number.to_string());
    let sealed = told.ranking.is_none().then(|| match told.unpriced.is_empty() {
        true => view! { <Notice><p>{t("rfp-prices-sealed")}</p></Notice> }.into_any(),
        false => {
            let lines =
                told.unpriced.iter().map(|(name, why)| view! { <li><b><bdi>{name.clone()}</bdi></b>": "{crate::i18n::say(why)}</li> });
            let lines = lines.collect_view();
            view! { <Notice tone=Tone::Bad><p>{t("rfp-unpriced")}</p><ul>{lines}</ul></Notice> }.into_any()
        }
    });
    let ranking = told.ranking.clone().map(|ranking| view! { <Ranked told=told.clone() ranking/> });
    let rates = (!told.rates.is_empty()).then(|| view! { <RateTable rates=told.rates.clone() base=row.currency/> });
    let firm = (!told.reaches.is_empty()).then(|| view! { <Firm told=told.clone()/> });
    view! {
        <p class="item-over"><Key of=row.code.clone() href=base.clone()/><bdi>{row.title.clone()}</bdi></p>
        <Head title=t("rfp-results") note=t("rfp-results-text")><LinkButton href=format!("{base}/matrix")>{t("matrix-title")}</LinkButton><LinkButton href=format!("{base}/judging")>{t("rfp-evaluation")}</LinkButton><LinkButton href=format!("{base}/award")>{t("award")}</LinkButton></Head>
        <div class="stack">{sealed}{ranking}{rates}<Technical told=told.clone()/>{firm}</div>
    }
}

/// Everybody in order, with what put them there.
#[component]
pub fn Ranked(told: Results, ranking: Vec<Standing>) -> impl IntoView {
    let line = |standing: &Standing| {
        let bid = &told.bids[standing.bid];
        let place = match &standing.place {
            Ok(place) => number(i64::try_from(*place).unwrap_or_default()),
            Err(_) => "–".to_owned(),
        };
        let why = match &standing.place {
            Err(Out::MandatoryNo(count)) => {
                let told = t!("rfp-out-mandatory", "count" = *count);
                Some(view! { <Badge tone=Tone::Bad>{told}</Badge> }.into_any())
            }
            Err(Out::BelowMinimum) => Some(view! { <Badge tone=Tone::Bad>{t("rfp-out-minimum")}</Badge> }.into_any()),
            Ok(_) if standing.tied => Some(view! { <Badge tone=Tone::Warn>{t("rfp-tied-place")}</Badge> }.into_any()),
            Ok(_) if standing.by_tie_break => Some(view! { <Badge>{t("rfp-by-tie-break")}</Badge> }.into_any()),
            Ok(_) => None,
        };
        let low = standing.low.then(|| view! { <Badge tone=Tone::Warn>{t("rfp-low")}</Badge> });
        let price = bid.prices.as_ref().and_then(|prices| prices.total()).map(money);
        view! {
            <tr>
                <td class="num" data-label=t("rfp-place")><b>{place}</b></td>
                <th scope="row"><span class="cluster"><bdi>{bid.name.clone()}</bdi>{why}{low}</span></th>
                <td class="num" data-label=t("rfp-technical")>{points(&bid.technical.score)}</td>
                <td class="num" data-label=t("bid-price-column")>{price}</td>
                <td class="num" data-label=t("rfp-financial")>{standing.financial.as_ref().map(points)}</td>
                <td class="num" data-label=t("rfp-total")><b>{standing.total.as_ref().map(points)}</b></td>
            </tr>
        }
    };
    let lines = ranking.iter().map(line).collect_view();
    view! {
        <div class="card">
            <Table id="ranking" caption=t("rfp-ranking") folds=true>
                <thead>
                    <tr>
                        <th scope="col" class="num">{t("rfp-place")}</th><th scope="col">{t("bid-vendor")}</th>
                        <th scope="col" class="num">{t("rfp-technical")}</th><th scope="col" class="num">{t("bid-price-column")}</th>
                        <th scope="col" class="num">{t("rfp-financial")}</th><th scope="col" class="num">{t("rfp-total")}</th>
                    </tr>
                </thead>
                <tbody>{lines}</tbody>
            </Table>
        </div>
    }
}

/// What each bid has under each criterion.
#[component]
fn Technical(told: Results) -> impl IntoView {
    let heads = told.bids.iter().map(|bid| view! { <th scope="col" class="num"><bdi>{bid.name.clone()}</bdi></th> }).collect_view();
    let line = |at: usize| {
        let one = &told.judging.criteria[at];
        let cell = |bid: &BidResult| {
            let score = bid.technical.criteria.get(at).cloned().flatten();
            view! { <td class="num" data-label=bid.name.clone()>{score.as_ref().map(points)}</td> }
        };
        let weight = Exact::new(one.weight.into(), 10_000.into());
        view! {
            <tr><th scope="row" dir="auto">{one.name.clone()}</th><td class="num" data-label=t("rfp-weight")>{share(&weight)}</td>{told.bids.iter().map(cell).collect_view()}</tr>
        }
    };
    let lines = (0..told.judging.criteria.len()).map(line).collect_view();
    let sums = told.bids.iter().map(|bid| {
        let tone = if bid.technical.passed { None } else { Some(view! { " "<Badge tone=Tone::Bad>{t("rfp-not-passed")}</Badge> }) };
        view! { <td class="num" data-label=bid.name.clone()><b>{points(&bid.technical.score)}</b>{tone}</td> }
    });
    let sums = sums.collect_view();
    view! {
        <div class="card">
            <Table id="technical" caption=t("rfp-technical-table") folds=true>
                <thead><tr><th scope="col">{t("rfp-criterion-name")}</th><th scope="col" class="num">{t("rfp-weight")}</th>{heads}</tr></thead>
                <tbody>{lines}</tbody>
                <tfoot><tr><th scope="row">{t("rfp-technical")}</th><td></td>{sums}</tr></tfoot>
            </Table>
        </div>
    }
}

fn named(judging: &Judging, weight: Weight) -> String {
    match weight {
        Weight::Criterion(at) => judging.criteria.get(at).map(|one| one.name.clone()).unwrap_or_default(),
        Weight::Price => t("bid-price-column"),
    }
}

/// How far each weight can be moved before another bid wins: the nearest first, drawn as a tornado and told as a table.
#[component]
fn Firm(told: Results) -> impl IntoView {
    let mut reaches = told.reaches.clone();
    reaches.sort_by(|one, other| match (one.distance(), other.distance()) {
        (Some(one), Some(other)) => one.cmp(&other),
        (one, other) => other.is_some().cmp(&one.is_some()),
    });
    let flip = |flip: &Option<Flip>| match flip {
        Some(flip) => {
            let name = flip.winner.and_then(|at| told.bids.get(at)).map(|bid| bid.name.clone()).unwrap_or_else(|| t("nobody"));
            t!("rfp-flip", "at" = share(&flip.at), "name" = name)
        }
        None => t("rfp-flip-never"),
    };
    let line = |reach: &Reach| {
        let distance = reach.distance().map_or_else(|| t("rfp-firm-mark"), |distance| share(&distance));
        view! {
            <tr>
                <th scope="row" dir="auto">{named(&told.judging, reach.weight)}</th>
                <td class="num" data-label=t("rfp-weight")>{share(&reach.share)}</td>
                <td class="num" data-label=t("rfp-distance")><b>{distance}</b></td>
                <td data-label=t("rfp-less")>{flip(&reach.less)}</td>
                <td data-label=t("rfp-more")>{flip(&reach.more)}</td>
            </tr>
        }
    };
    let lines = reaches.iter().map(line).collect_view();
    view! {
        <Card title=t("rfp-firm")>
            <div class="stack">
                <p class="soft">{t("rfp-firm-text")}</p>
                <Tornado told=told.clone() reaches=reaches.clone()/>
                <Table id="firm" caption=t("rfp-firm") quiet_caption=true folds=true>
                    <thead>
                        <tr>
                            <th scope="col">{t("rfp-criterion-name")}</th><th scope="col" class="num">{t("rfp-weight")}</th>
                            <th scope="col" class="num">{t("rfp-distance")}</th><th scope="col">{t("rfp-less")}</th><th scope="col">{t("rfp-more")}</th>
                        </tr>
                    </thead>
                    <tbody>{lines}</tbody>
                </Table>
            </div>
        </Card>
    }
}

/// Height of a bar with its label, and the room on either side of the middle.
const ROW: f64 = 26.0;
const HALF: f64 = 150.0;

/// The winner's lead while each weight is moved by five points to either side: a bar from the less to the more, the widest on top.
#[component]
fn Tornado(told: Results, reaches: Vec<Reach>) -> impl IntoView {
    let value = |lead: &Option<Exact>| lead.as_ref().and_then(|lead| printed(lead, 4).parse::<f64>().ok());
    let mut bars: Vec<(String, f64, f64)> = reaches
        .iter()
        .filter_map(|reach| Some((named(&told.judging, reach.weight), value(&reach.swing.less)?, value(&reach.swing.more)?)))
        .collect();
    bars.sort_by(|one, other| (other.1 - other.2).abs().total_cmp(&(one.1 - one.2).abs()));
    let most = bars.iter().flat_map(|(_, less, more)| [less.abs(), more.abs()]).fold(1e-9, f64::max);
    let x = move |lead: f64| HALF + lead / most * (HALF - 4.0);
    let height = ROW * bars.len() as f64 + 6.0;
    let bar = |(at, (name, less, more)): (usize, &(String, f64, f64))| {
        let (low, high) = (x(less.min(*more)), x(less.max(*more)));
        let y = ROW * at as f64;
        let told = t!("rfp-swing", "name" = name.clone(), "less" = crate::i18n::decimal(*less, 2), "more" = crate::i18n::decimal(*more, 2));
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
