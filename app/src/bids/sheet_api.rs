//! What is done with an answer sheet that was brought: its content lies with the store, under the own key, and no form carries it.

use golive_domain::{id::BidRowId, money::Currency, text::ProjectKey};
use leptos::prelude::*;

use crate::{Done, Problem};
#[cfg(feature = "ssr")]
use crate::{
    bids::{bid_path, key},
    web::visit,
};
#[cfg(feature = "ssr")]
use golive_domain::Say;
#[cfg(feature = "ssr")]
use golive_store::bids::{self as store, SheetTaken};

/// Takes over what the workbook that was looked at changes. `currency` is the one its prices were shown in.
#[server(endpoint = "bids/apply-sheet", prefix = "/rpc")]
pub async fn apply_sheet(project: ProjectKey, number: i32, sheet: BidRowId, currency: Currency) -> Result<Done, Problem> {
    let visit = visit()?;
    let own = key::needed(&visit, &project, number).await?;
    let taken = store::apply_sheet(&visit.desk, &project, number, &own, sheet, currency).await?;
    Ok(Done::at(format!("{}/answers", bid_path(&project, number))).saying(told(&taken)))
}

#[server(endpoint = "bids/drop-sheet", prefix = "/rpc")]
pub async fn drop_sheet(project: ProjectKey, number: i32, sheet: BidRowId) -> Result<Done, Problem> {
    let visit = visit()?;
    let own = key::needed(&visit, &project, number).await?;
    store::drop_sheet(&visit.desk, &project, number, &own, sheet).await?;
    Ok(Done::at(format!("{}/sheet", bid_path(&project, number))).saying(Say::new("bidsheet-dropped")))
}

/// What was taken and what was not: numbers and the buyer's own codes, and nothing that the bidder wrote.
#[cfg(feature = "ssr")]
fn told(taken: &SheetTaken) -> Say {
    let key = match (taken.others_overtaken, taken.overtaken.is_empty()) {
        (true, _) => "bidsheet-taken-others-not",
        (false, false) => "bidsheet-taken-beside",
        (false, true) => "bidsheet-taken",
    };
    let codes: Vec<&str> = taken.overtaken.iter().take(20).map(String::as_str).collect();
    let others = if taken.others { "yes" } else { "no" };
    Say::new(key).with("lines", taken.lines).with("others", others).with("beside", taken.overtaken.len()).with("codes", codes.join(", "))
}
