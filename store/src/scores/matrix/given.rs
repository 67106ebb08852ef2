//! What evaluators gave for the requirements of a page.

use std::collections::BTreeMap;

use golive_domain::{
    id::BidderId,
    rfp::{Absent, Judges, Part, scoring::Cell},
};

use super::MatrixMark;
use crate::{
    Result,
    desk::{ProjectScope, Reader},
    entity::rfp,
    rfp::RfpBodyRequirement,
    scores::{
        evaluators,
        gather::{Agreed, Opened, judging},
        given::Given,
    },
};

/// By bidder and the requirement's code.
pub(super) type Marks = BTreeMap<(BidderId, String), MatrixMark>;

/// What these requirements were given, by bidder and code; where two criteria judge one, by the first of them.
pub(super) async fn marks(
    door: &Reader<ProjectScope>,
    model: &rfp::Model,
    opened: &Opened,
    shown: &[&RfpBodyRequirement],
) -> Result<Marks> {
    let mut parts = BTreeMap::<&str, &Part>::new();
    for part in &opened.parts {
        if let Judges::Requirement(code) = &part.judges {
            parts.entry(code.as_str()).or_insert(part);
        }
    }
    let judged: Vec<(&str, String)> =
        shown.iter().filter_map(|one| Some((one.code.as_str(), parts.get(one.code.as_str())?.key()))).collect();
    let keys: Vec<String> = judged.iter().map(|(_, key)| key.clone()).collect();
    let (bidders, judges) = (opened.bidders(), judging(&evaluators::of(door, model).await?));
    let given = Given::read(door, &bidders, &judges, &keys).await?;
    let agreed = Agreed::read(door, &bidders).await?;
    let signed = agreed.marks(&judges);
    let mut marks = Marks::new();
    for (at, bidder) in bidders.iter().enumerate() {
        for (part, (code, key)) in judged.iter().enumerate() {
            let agreed = signed.get(&(*bidder, key.as_str())).copied();
            let cell = Cell::of(given.of(at, part), agreed);
            marks.insert((*bidder, (*code).to_owned()), mark(&cell, agreed.is_some(), opened));
        }
    }
    Ok(marks)
}

fn mark(cell: &Cell, agreed: bool, opened: &Opened) -> MatrixMark {
    // A mark that is missing blocks the ranking; here, what was given so far is looked at.
    let absent = match opened.judging.absent {
        Absent::Block => Absent::Renormalise,
        declared => declared,
    };
    MatrixMark { mark: cell.mean(absent), agreed, spread: cell.spread(), wanted: cell.wants_consensus(opened.judging.spread) }
}
