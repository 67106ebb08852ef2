//! What the papers say alike: scores, shares, things that are judged, columns.

use golive_domain::rfp::{
    Judges, Part,
    scoring::{Exact, Out, printed},
};
use golive_reports::{
    document::Column,
    prose::{self, Block},
};

use crate::rfp::paper::Voice;

/// A number of points.
pub(super) fn points(voice: &Voice, value: &Exact) -> String {
    voice.formats.decimal(printed(value, 2).parse().unwrap_or_default(), 2)
}

/// A share of one as a percentage.
pub(super) fn share(voice: &Voice, value: &Exact) -> String {
    let hundredfold = value * Exact::from_integer(100.into());
    let percent = voice.formats.decimal(printed(&hundredfold, 1).parse().unwrap_or_default(), 1);
    voice.t_with("percent", &[("percent", percent.into())])
}

/// Why a bid is not ranked.
pub(super) fn out(voice: &Voice, why: Out) -> String {
    match why {
        Out::MandatoryNo(count) => voice.t_with("rfp-out-mandatory", &[("count", count.into())]),
        Out::BelowMinimum => voice.t("rfp-out-minimum"),
    }
}

/// One thing that is judged, below its criterion.
pub(super) fn judged(part: &Part, criterion: &str) -> String {
    match &part.judges {
        Judges::Whole => criterion.to_owned(),
        Judges::Requirement(code) => format!("{criterion} · {code}"),
        Judges::Scene(scene) => format!("{criterion} · {scene}"),
    }
}

/// What people wrote, as paragraphs.
pub(super) fn wrote(voice: &Voice, text: &str) -> Vec<Block> {
    prose::read(text, voice.locale().direction())
}

pub(super) fn plain(text: impl AsRef<str>) -> Vec<Block> {
    vec![Block::plain(text.as_ref())]
}

pub(super) fn strong(text: impl AsRef<str>) -> Vec<Block> {
    vec![Block::strong(text.as_ref())]
}

pub(super) fn column(head: String, width: u8) -> Column {
    Column { head, width, number: false }
}

pub(super) fn number(head: String, width: u8) -> Column {
    Column { number: true, ..column(head, width) }
}
