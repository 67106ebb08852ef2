//! What is written into a sheet that is handed out.

use chrono::{DateTime, Utc};
use golive_domain::{
    access::Permission,
    money::Currency,
    rfp::{Worked, filled::SheetTie},
    text::ProjectKey,
};

use super::{mark, mark_of_others, tie};
use crate::{
    Desk, Result,
    bids::{draft, seen::own},
    desk::Door as _,
    entity::values::RfpBodyRequirement,
    rfp::{body_of, seal::OwnKey},
};

/// A sheet to be filled.
#[derive(Clone, Debug)]
pub struct SheetOut {
    /// The request's.
    pub code: String,
    pub title: String,
    pub currency: Currency,
    pub deadline: Option<DateTime<Utc>>,
    /// The bidder's clock.
    pub zone: String,
    pub at: DateTime<Utc>,
    pub lines: Vec<SheetLine>,
    /// What it is for and the price, as they were typed.
    pub others: Vec<(String, String)>,
    /// What stands over the marks.
    pub tie: String,
    /// The same on the sheet of further prices.
    pub others_tie: String,
}

/// A requirement, what was typed to it, and the mark of its row.
#[derive(Clone, Debug)]
pub struct SheetLine {
    pub asked: RfpBodyRequirement,
    pub worked: Worked,
    pub mark: String,
}

/// A bidder's person with the own key: the bid as it is being worked on, as a sheet to be filled.
pub async fn answer_sheet(desk: &Desk, project: &ProjectKey, number: i32, key: &OwnKey) -> Result<SheetOut> {
    let door = desk.read(Permission::BidRead, project).await?;
    let own = own(&door, number).await?;
    own.refuse_locked(key)?;
    let (body, mut draft) = (body_of(&door, &own.rfp).await?, draft::read(&door, &own, key).await?);
    let currency = draft.currency(&own.rfp);
    let request = tie(project, number);
    let whole = mark_of_others(key, &draft.rest, currency);
    let lines = body.requirements.into_iter().map(|asked| {
        let line = draft.lines.remove(&asked.code).unwrap_or_default();
        SheetLine { mark: mark(key, &asked.code, &line, currency).to_string(), worked: line.content, asked }
    });
    Ok(SheetOut {
        lines: lines.collect(),
        code: crate::rfp::rows::row(&own.rfp).code,
        title: body.title,
        currency,
        deadline: own.rfp.deadline_at,
        zone: own.bidder.zone.clone(),
        at: door.now(),
        others: draft.rest.content.others,
        tie: SheetTie { request: request.clone(), whole: None }.to_string(),
        others_tie: SheetTie { request, whole: Some(whole) }.to_string(),
    })
}
