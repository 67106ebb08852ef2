//! The bids of the record: where each stands and why, and what each has under each criterion.

use golive_domain::rfp::scoring::{Exact, Standing};
use golive_reports::{
    document::{Grid, Part},
    prose::Block,
};
use golive_store::{papers::Record, rfp::RateRow, scores::BidResult};

use super::super::said::{column, number, out, plain, points, points_to, strong};
use crate::{
    i18n::say_in,
    rfp::{
        figures,
        judged::{compared_as, gaps_told, scores_digits, totals_digits},
        paper::Voice,
    },
};

pub(super) fn bids(record: &Record, voice: &Voice) -> Vec<Part> {
    let told = &record.results;
    let mut parts = match &told.ranking {
        Some(ranking) => vec![ranked(record, ranking, voice)],
        None => vec![Part::Note { text: voice.t("papers-no-ranking") }],
    };
    parts.extend(gaps_told(&voice.formats, told).map(|text| Part::Note { text }));
    let unread = told.unpriced.iter().map(|(name, why)| (name.clone(), say_in(voice.locale(), why)));
    let unread: Vec<(String, String)> = unread.collect();
    if !unread.is_empty() {
        parts.push(Part::Facts { title: voice.t("rfp-unpriced"), facts: unread });
    }
    parts.extend(rates(record, voice));
    parts.push(by_criterion(record, voice));
    parts
}

/// What foreign currencies were worth, for the prices to be compared again.
fn rates(record: &Record, voice: &Voice) -> Option<Part> {
    let told = &record.results;
    let row = |rate: &RateRow| {
        let set = rate.set.as_ref()?;
        let mut entered = plain(voice.moment(set.at));
        entered.extend(set.by.iter().map(|by| Block::plain(&by.name)));
        let quoted = figures::quoted(&voice.formats, &set.rate, rate.currency, told.row.currency);
        Some(vec![strong(quoted), plain(voice.formats.date(set.day)), plain(&set.source), entered])
    };
    let rows: Vec<_> = told.rates.iter().filter_map(row).collect();
    let columns = vec![
        column(voice.t("field-rate"), 32),
        column(voice.t("field-rate-day"), 18),
        column(voice.t("field-source"), 26),
        column(voice.t("rfp-rate-by"), 24),
    ];
    (!rows.is_empty()).then(|| Part::Table(Grid { title: voice.t("rfp-rates"), columns, rows }))
}

fn ranked(record: &Record, ranking: &[Standing], voice: &Voice) -> Part {
    let score = |score: &Option<Exact>, digits| score.as_ref().map_or_else(Vec::new, |score| plain(points_to(voice, score, digits)));
    let (technical, totals) = (scores_digits(&record.results), totals_digits(ranking));
    let row = |standing: &Standing| {
        let bid = &record.results.bids[standing.bid];
        let place = standing.place.map_or_else(|_| "–".to_owned(), |place| voice.count(i64::try_from(place).unwrap_or(i64::MAX)));
        let price = bid.prices.as_ref().and_then(|prices| prices.total()).map(|total| voice.formats.money(total));
        let mut price = plain(price.unwrap_or_else(|| voice.t("papers-seal-shut")));
        price.extend(compared_as(&voice.formats, &record.results, bid).iter().map(|told| Block::plain(told)));
        let mut name = strong(&bid.name);
        name.extend(notes(standing, bid, voice).iter().map(|note| Block::plain(note)));
        vec![
            plain(place),
            name,
            plain(points_to(voice, &bid.technical.score, technical)),
            price,
            score(&standing.financial, 2),
            score(&standing.total, totals),
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
fn notes(standing: &Standing, bid: &BidResult, voice: &Voice) -> Vec<String> {
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
    if bid.gaps() > 0 {
        notes.push(voice.t_with("rfp-bid-gaps", &[("count", bid.gaps().into())]));
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
