//! Those who judged: what each declared, and what they agreed on where their marks lay apart.

use golive_reports::{
    document::{Grid, Part},
    prose::Block,
};
use golive_store::{
    papers::Record,
    scores::{Apart, Declaration, EvaluatorRow},
};

use super::super::said::{column, plain, strong, wrote};
use crate::{
    i18n::Value,
    rfp::{judged::called, paper::Voice},
};

pub(super) fn judges(record: &Record, voice: &Voice) -> Vec<Part> {
    if record.evaluators.is_empty() {
        let mut parts = vec![Part::Note { text: voice.t("rfp-evaluators-none") }];
        parts.extend(declarations(record, voice));
        return parts;
    }
    let moment = |at: Option<chrono::DateTime<chrono::Utc>>| plain(at.map_or_else(|| voice.t("papers-never"), |at| voice.moment(at)));
    let row = |one: &EvaluatorRow| {
        let mut said = match (&one.conflict, one.declared_at) {
            (Some(conflict), _) => {
                let mut told = strong(voice.t("rfp-tied-mark"));
                told.extend(wrote(voice, conflict));
                told
            }
            (None, Some(_)) => plain(voice.t("evaluator-did-free")),
            (None, None) => plain(voice.t("rfp-undeclared")),
        };
        if let Some(why) = &one.excused_why {
            said.extend(strong(voice.t("rfp-excused-mark")));
            said.extend(wrote(voice, why));
        }
        let mut finished = moment(one.finished_at);
        if one.finished_at.is_some() && one.given < one.all {
            finished.extend(plain(voice.t_with("rfp-marks-given", &[("given", one.given.into()), ("all", one.all.into())])));
        }
        vec![strong(&one.person.name), moment(one.declared_at), said, finished]
    };
    let columns = vec![
        column(voice.t("field-evaluator"), 22),
        column(voice.t("rfp-declared"), 22),
        column(voice.t("papers-conflicts"), 34),
        column(voice.t("papers-finished"), 22),
    ];
    let mut parts = vec![Part::Table(Grid { title: String::new(), columns, rows: record.evaluators.iter().map(row).collect() })];
    parts.extend(declarations(record, voice));
    parts
}

/// Everything that was declared, also what was said otherwise later, and by who judged no more.
fn declarations(record: &Record, voice: &Voice) -> Option<Part> {
    let row = |one: &Declaration| {
        let mut said = match &one.conflict {
            Some(conflict) => {
                let mut told = strong(voice.t("rfp-tied-mark"));
                told.extend(wrote(voice, conflict));
                told
            }
            None => plain(voice.t("evaluator-did-free")),
        };
        if !one.newest {
            said.extend(plain(voice.t("rfp-declared-anew")));
        }
        let bidders = one.bidders.iter().map(|bidder| bidder.name.clone());
        vec![strong(&one.person.name), plain(voice.moment(one.at)), said, plain(voice.list(bidders))]
    };
    let columns = vec![
        column(voice.t("field-evaluator"), 22),
        column(voice.t("rfp-declared"), 22),
        column(voice.t("papers-conflicts"), 34),
        column(voice.t("rfp-tied-to"), 22),
    ];
    let rows: Vec<_> = record.declarations.iter().map(row).collect();
    (!rows.is_empty()).then(|| Part::Table(Grid { title: voice.t("rfp-declarations"), columns, rows }))
}

pub(super) fn consensus(record: &Record, voice: &Voice) -> Vec<Part> {
    if record.apart.is_empty() {
        return vec![Part::Note { text: voice.t("rfp-apart-none") }];
    }
    let row = |one: &Apart| {
        let mark = |mark: &Option<u32>| mark.map_or_else(|| voice.t("rfp-abstains"), |mark| voice.count(mark));
        let marks = one.marks.iter().map(|(who, given, _)| format!("{}: {}", who.name, mark(given)));
        let agreed = match &one.agreed {
            Some(agreed) => {
                let mut told = strong(voice.t_with("rfp-agreed-on", &[("mark", voice.count(agreed.mark).into())]));
                told.extend(wrote(voice, &agreed.reason));
                let by: Value = voice.list(agreed.signed.iter().map(|who| who.name.clone())).into();
                told.push(Block::plain(&voice.t_with("papers-signed-by", &[("names", by)])));
                told
            }
            None => plain(voice.t("papers-not-agreed")),
        };
        vec![strong(&one.name), plain(called(&one.criterion, &one.part)), plain(voice.list(marks)), agreed]
    };
    let columns = vec![
        column(voice.t("bid-vendor"), 18),
        column(voice.t("papers-judged"), 22),
        column(voice.t("rfp-marks"), 26),
        column(voice.t("papers-agreed"), 34),
    ];
    vec![Part::Table(Grid { title: String::new(), columns, rows: record.apart.iter().map(row).collect() })]
}
