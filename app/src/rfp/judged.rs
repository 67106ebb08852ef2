//! What bids are judged by, called alike on pages and on paper.

use std::iter::once;

use golive_domain::rfp::{
    Absent, Judges, Judging, Part,
    scoring::{Exact, Flip, Standing, Weight},
};
use golive_store::scores::{BidResult, Results};

use super::figures::{compared, digits, share};
use crate::i18n::{Formats, t_in};

/// One thing that is judged: its criterion, and where it is not the whole of it, what below the criterion.
pub(crate) fn called(criterion: &str, part: &Part) -> String {
    match &part.judges {
        Judges::Whole => criterion.to_owned(),
        Judges::Requirement(what) | Judges::Scene(what) => format!("{criterion}: {what}"),
    }
}

/// What is weighed: a criterion by its name, or the price.
pub(crate) fn weighed(formats: &Formats, judging: &Judging, weight: Weight) -> String {
    match weight {
        Weight::Criterion(at) => judging.criteria.get(at).map(|one| one.name.clone()).unwrap_or_default(),
        Weight::Price => t_in(formats.locale, "bid-price-column", &[]),
    }
}

/// As many digits as tell technical scores apart, from each other and from the minimum, in hundredths of a point, that is needed.
pub(crate) fn technical_digits<'a>(scores: impl IntoIterator<Item = &'a Exact>, minimum: u32) -> u32 {
    digits(scores.into_iter().cloned().chain(once(Exact::new(minimum.into(), 100.into()))))
}

/// The same for the technical scores of all bids that were judged.
pub(crate) fn scores_digits(told: &Results) -> u32 {
    technical_digits(told.bids.iter().map(|bid| &bid.technical.score), told.judging.minimum)
}

/// As many as tell the totals of a ranking apart: bids of different places never look level.
pub(crate) fn totals_digits(ranking: &[Standing]) -> u32 {
    digits(ranking.iter().filter_map(|one| one.total.clone()))
}

/// What a price that is named in another currency is compared as, in the request's; nothing where it is the same.
pub(crate) fn compared_as(formats: &Formats, told: &Results, bid: &BidResult) -> Option<String> {
    bid.prices.as_ref().filter(|prices| prices.currency != told.row.currency)?;
    let amount = compared(formats, bid.compared.as_ref()?, told.row.currency);
    Some(t_in(formats.locale, "rfp-compared-as", &[("amount", amount.into())]))
}

/// How many marks are missing, and what was declared to become of them; nothing where none is.
pub(crate) fn gaps_told(formats: &Formats, told: &Results) -> Option<String> {
    let gaps = told.gaps();
    let key = match told.judging.absent {
        Absent::Zero if gaps > 0 => "rfp-gaps-zero",
        Absent::Renormalise if gaps > 0 => "rfp-gaps-renormalise",
        // Nothing is ranked while one is missing.
        Absent::Zero | Absent::Renormalise | Absent::Block => return None,
    };
    Some(t_in(formats.locale, key, &[("count", gaps.into())]))
}

/// From which share of a weight on somebody else comes first, and who, or that nobody ever does.
pub(crate) fn flipped(formats: &Formats, told: &Results, flip: Option<&Flip>) -> String {
    let Some(flip) = flip else { return t_in(formats.locale, "rfp-flip-never", &[]) };
    let winner = flip.winner.and_then(|at| told.bids.get(at)).map(|bid| bid.name.clone());
    let name = winner.unwrap_or_else(|| t_in(formats.locale, "nobody", &[]));
    t_in(formats.locale, "rfp-flip", &[("at", share(formats, &flip.at).into()), ("name", name.into())])
}
