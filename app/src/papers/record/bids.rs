//! The bids of the record: where each stands and why, and what each has under each criterion.

use golive_domain::rfp::scoring::Standing;
use golive_reports::{
    document::{Grid, Part},
    prose::Block,
};
use golive_store::{papers::Record, scores::BidResult};

use super::super::said::{column, number, out, plain, points, strong};
use crate::{i18n::say_in, rfp::paper::Voice};

pub(super) fn bids(record: &Record, voice: &Voice) -> Vec<Part> {
    let told = &record.results;
    let mut parts = match &told.ranking {
        Some(ranking) => vec![ranked(record, ranking, voice)],
        None => vec![Part::Note { text: voice.t("papers-no-ranking") }],
    };
    let unread = told.unpriced.iter().map(|(name, why)| (name.clone(), say_in(voice.locale(), why)));
    let unread: Vec<(String, String)> = unread.collect();
    if !unread.is_empty() {
        parts.push(Part::Facts { title: voice.t("rfp-unpriced"), facts: unread });
    }
    parts.push(by_criterion(record, voice));
    parts
}

fn ranked(record: &Record, ranking: &[Standing], voice: &Voice) -> Part {
    let score =
        |score: &Option<golive_domain::rfp::scoring::Exact>| score.as_ref().map_or_else(Vec::new, |score| plain(points(voice, score)));
    let row = |standing: &Standing| {
        let bid = &record.results.bids[standing.bid];
        let place = standing.place.map_or_else(|_| "–".to_owned(), |place| voice.count(i64::try_from(place).unwrap_or(i64::MAX)));
        let price = bid.prices.as_ref().and_then(|prices| prices.total()).map(|total| voice.formats.money(total));
        let mut name = strong(&bid.name);
        name.extend(notes(standing, voice).iter().map(|note| Block::plain(note)));
        vec![
            plain(place),
            name,
            plain(points(voice, &bid.technical.score)),
            plain(price.unwrap_or_else(|| voice.t("papers-seal-shut"))),
            score(&standing.financial),
            score(&standing.total),
        ]
    };
    let columns = vec![
        number(voice.t("rfp-place"), 9),
        column(voice.t("bid-vendor"), 31),
        number(voice.t("rfp-technical"), 15),
        number(voice.t("bid-price-column"), 17),
        number(voice.t("rfp-financial"), 14),
        number(voice.t("rfp-total"), 14),
    ];
    Part::Table(Grid { title: voice.t("rfp-ranking"), columns, rows: ranking.iter().map(row).collect() })
}

/// Why it is out, or what else is to be known of where it stands.
fn notes(standing: &Standing, voice: &Voice) -> Vec<String> {
    let mut notes = Vec::new();
    match standing.place {
        Err(why) => notes.push(out(voice, why)),
        Ok(_) if standing.tied => notes.push(voice.t("rfp-tied-place")),
        Ok(_) if standing.by_tie_break => notes.push(voice.t("rfp-by-tie-break")),
        Ok(_) => {}
    }
    if standing.low {
        notes.push(voice.t("rfp-low"));
    }
    notes
}

/// A row a bid and criterion: columns would be too many for a page.
fn by_criterion(record: &Record, voice: &Voice) -> Part {
    let told = &record.results;
    let of = |bid: &BidResult| {
        let line = |(at, one): (usize, &golive_domain::rfp::Judged)| {
            let score = bid.technical.criteria.get(at).cloned().flatten();
            let score = score.map_or_else(|| voice.t("papers-unjudged"), |score| points(voice, &score));
            let name = if at == 0 { strong(&bid.name) } else { Vec::new() };
            vec![name, plain(&one.name), plain(voice.percent(one.weight)), plain(score)]
        };
        told.judging.criteria.iter().enumerate().map(line).collect::<Vec<_>>()
    };
    let columns = vec![
        column(voice.t("bid-vendor"), 28),
        column(voice.t("rfp-paper-criterion"), 40),
        number(voice.t("rfp-weight"), 16),
        number(voice.t("rfp-technical"), 16),
    ];
    Part::Table(Grid { title: voice.t("rfp-technical-table"), columns, rows: told.bids.iter().flat_map(of).collect() })
}
