//! What the papers say alike: scores, shares, columns.

use golive_domain::rfp::scoring::{Exact, Out};
use golive_reports::{
    document::Column,
    prose::{self, Block},
};

use crate::rfp::{figures, paper::Voice};

/// A number of points.
pub(super) fn points(voice: &Voice, value: &Exact) -> String {
    figures::points(&voice.formats, value)
}

/// The same with so many digits after the mark.
pub(super) fn points_to(voice: &Voice, value: &Exact, digits: u32) -> String {
    figures::points_to(&voice.formats, value, digits)
}

/// A share of one as a percentage.
pub(super) fn share(voice: &Voice, value: &Exact) -> String {
    figures::share(&voice.formats, value)
}

/// Why a bid is not ranked.
pub(super) fn out(voice: &Voice, why: Out) -> String {
    match why {
        Out::MandatoryNo(count) => voice.t_with("rfp-out-mandatory", &[("count", count.into())]),
        Out::BelowMinimum => voice.t("rfp-out-minimum"),
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
