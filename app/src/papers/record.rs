//! The record of a decision: who decided what, when and why, and everything it was decided by.

mod bids;
mod judges;
#[cfg(test)]
mod tests;

use golive_domain::rfp::scoring::{Exact, Reach};
use golive_reports::document::{Chapter, Document, Grid, Part};
use golive_store::papers::{Decision, Record, Seal};

use super::said::{column, number, plain, share, strong, wrote};
use crate::{
    i18n::Value,
    rfp::{
        judged::{flipped, weighed},
        paper::{Voice, criteria},
    },
};

/// In the language of the request, by the clock of its project.
pub(super) fn document(record: &Record) -> Document {
    let voice = Voice::speaking(record.language, &record.time_zone, record.at);
    let mut told: Vec<(&str, Vec<Part>)> = vec![
        ("papers-decision", decision(record, &record.decision, &voice)),
        ("papers-criteria", criteria(&record.results.judging, &voice)),
        ("papers-bids", bids::bids(record, &voice)),
        ("papers-judges", judges::judges(record, &voice)),
        ("papers-consensus", judges::consensus(record, &voice)),
        ("rfp-firm", firm(record, &voice)),
        ("papers-seals", seals(record, &voice)),
        ("papers-dates", dates(record, &voice)),
    ];
    if !record.earlier.is_empty() {
        told.push(("papers-earlier", record.earlier.iter().flat_map(|one| decision(record, one, &voice)).collect()));
    }
    let chapter = |((key, parts), place): ((&str, Vec<Part>), i64)| {
        let args: [(&str, Value); 2] = [("place", voice.count(place).into()), ("title", voice.t(key).into())];
        Chapter { title: voice.t_with("rfp-paper-chapter", &args), parts }
    };
    Document {
        locale: record.language,
        code: record.code.clone(),
        title: voice.t_with("papers-record-title", &[("title", record.title.as_str().into())]),
        mark: record.decision.annulled.as_ref().map(|_| voice.t("papers-annulled")),
        facts: vec![
            (voice.t("rfp-paper-buyer"), record.buyer.clone()),
            (voice.t("papers-winner"), record.decision.winner.1.clone()),
            (voice.t("papers-decided-on"), voice.formats.date(record.decision.decided_on)),
            (voice.t("papers-standstill"), voice.formats.date(record.decision.standstill_until)),
            (voice.t("rfp-paper-as-of"), voice.moment(record.at)),
        ],
        contents: voice.t("rfp-paper-contents"),
        foot: voice.t_with("papers-record-foot", &[("code", record.code.as_str().into())]),
        hash: None,
        page: voice.page(),
        made: record.at,
        chapters: told.into_iter().zip(1_i64..).map(chapter).collect(),
    }
}

/// The one that was decided last, or one that was annulled before it.
fn decision(record: &Record, told: &Decision, voice: &Voice) -> Vec<Part> {
    let mut facts = vec![
        (voice.t("papers-winner"), told.winner.1.clone()),
        (voice.t("papers-decided-on"), voice.formats.date(told.decided_on)),
        (voice.t("papers-decided-by"), told.by.clone().unwrap_or_else(|| voice.t("nobody"))),
        (voice.t("papers-written"), voice.moment(told.at)),
        (voice.t("papers-standstill"), voice.formats.date(told.standstill_until)),
    ];
    if let Some((at, why)) = &told.annulled {
        facts.push((voice.t("papers-annulled"), voice.moment(*at)));
        facts.push((voice.t("papers-annulled-why"), why.clone()));
    }
    let mut parts = vec![Part::Facts { title: String::new(), facts }];
    if let Some(draw) = &told.drawn {
        let name =
            |number: &i32| record.results.bids.iter().find(|bid| bid.bidder == *number).map_or_else(String::new, |bid| bid.name.clone());
        let among = draw.among.iter().map(|number| format!("{} {}", voice.count(*number), name(number)));
        let facts = vec![
            (voice.t("papers-lot-among"), voice.list(among)),
            (voice.t("papers-lot-seed"), draw.seed.clone()),
            (voice.t("papers-lot-witnesses"), draw.witnesses.clone()),
            (voice.t("papers-lot-drawn"), name(&draw.drawn)),
        ];
        parts.push(Part::Facts { title: voice.t("papers-lot"), facts });
    }
    let mut reasons = wrote(voice, &told.reasons);
    let deviation = wrote(voice, &told.deviation);
    if !deviation.is_empty() {
        reasons.extend(strong(voice.t("papers-deviation")));
        reasons.extend(deviation);
    }
    parts.push(if reasons.is_empty() { Part::Note { text: voice.t("papers-no-reasons") } } else { Part::Prose { blocks: reasons } });
    parts
}

/// How far each weight could be moved before another bid came first.
fn firm(record: &Record, voice: &Voice) -> Vec<Part> {
    let told = &record.results;
    if told.reaches.is_empty() {
        return vec![Part::Note { text: voice.t("papers-no-reach") }];
    }
    let row = |reach: &Reach| {
        let distance: Option<Exact> = reach.distance();
        vec![
            strong(weighed(&voice.formats, &told.judging, reach.weight)),
            plain(share(voice, &reach.share)),
            plain(distance.map_or_else(|| voice.t("rfp-firm-mark"), |distance| share(voice, &distance))),
            plain(flipped(&voice.formats, told, reach.less.as_ref())),
            plain(flipped(&voice.formats, told, reach.more.as_ref())),
        ]
    };
    let columns = vec![
        column(voice.t("rfp-paper-criterion"), 24),
        number(voice.t("rfp-weight"), 14),
        number(voice.t("rfp-distance"), 16),
        column(voice.t("rfp-less"), 23),
        column(voice.t("rfp-more"), 23),
    ];
    let rows = told.reaches.iter().map(row).collect();
    vec![Part::Note { text: voice.t("rfp-firm-text") }, Part::Table(Grid { title: String::new(), columns, rows })]
}

/// What was committed to before the deadline, and whether what was opened is that.
fn seals(record: &Record, voice: &Voice) -> Vec<Part> {
    let held = |held: Option<bool>| {
        voice.t(match held {
            Some(true) => "papers-seal-holds",
            Some(false) => "papers-seal-broken",
            None => "papers-seal-shut",
        })
    };
    let row = |seal: &Seal| {
        let name = record.results.bids.iter().find(|bid| bid.bidder == seal.bidder).map(|bid| bid.name.clone()).unwrap_or_default();
        let commitments = |key: &str, hash: &str, hold: Option<bool>| {
            let mut told = strong(voice.t(key));
            told.extend(wrote(voice, &format!("`{hash}`")));
            told.extend(plain(held(hold)));
            told
        };
        let mut both = commitments("bid-envelope-answers", &seal.answers, Some(seal.answers_hold));
        both.extend(commitments("bid-envelope-prices", &seal.prices, seal.prices_hold));
        vec![strong(name), plain(voice.moment(seal.sent_at)), both]
    };
    let columns =
        vec![column(voice.t("bid-vendor"), 20), column(voice.t("papers-submitted"), 20), column(voice.t("papers-commitments"), 60)];
    let rows = record.seals.iter().map(row).collect();
    vec![Part::Note { text: voice.t("papers-seals-text") }, Part::Table(Grid { title: String::new(), columns, rows })]
}

fn dates(record: &Record, voice: &Voice) -> Vec<Part> {
    let opened = record.seals.iter().map(|seal| seal.opened_at).max();
    let prices = record.seals.iter().filter_map(|seal| seal.prices_opened_at).max();
    let mut facts: Vec<(String, String)> = Vec::new();
    let mut add = |name: String, at: Option<chrono::DateTime<chrono::Utc>>| facts.extend(at.map(|at| (name, voice.moment(at))));
    add(voice.t("papers-published"), record.published_at);
    for (number, at) in &record.addenda {
        add(voice.t_with("papers-addendum", &[("number", voice.count(*number).into())]), Some(*at));
    }
    add(voice.t("rfp-deadline"), record.deadline);
    add(voice.t("papers-answers-opened"), opened);
    add(voice.t("papers-locked"), record.locked_at);
    add(voice.t("papers-prices-opened"), prices);
    add(voice.t("papers-written"), Some(record.decision.at));
    facts.push((voice.t("papers-standstill"), voice.formats.date(record.decision.standstill_until)));
    vec![Part::Facts { title: String::new(), facts }]
}
