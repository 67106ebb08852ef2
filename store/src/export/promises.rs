//! The promise ledger, a row a promise, with its verdict as it stands.

use std::{collections::HashMap, sync::Arc};

use chrono::{DateTime, Utc};
use golive_domain::{
    Error,
    access::{Permission, rows::may_read_rfp},
    backlog::{ItemState, Moscow},
    id::PromiseId,
    rfp::{AnswerCode, PromiseVerdict},
    testing::CaseResult,
    text::ProjectKey,
};
use serde::Serialize;

use super::{Cell, Export, Record, instant, open, text, word};
use crate::{
    Desk, Result,
    desk::Door as _,
    promises::{PromiseFilter, PromiseRow, shown},
};

/// A promise as it leaves.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PromiseOut {
    /// The requirement's code.
    pub requirement: String,
    pub title: String,
    pub moscow: Moscow,
    pub vendor: String,
    pub promised: AnswerCode,
    /// In the bidder's words.
    pub words: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub item: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<ItemState>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delivered: Option<AnswerCode>,
    pub note: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub test: Option<CaseResult>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tested: Option<DateTime<Utc>>,
    /// Codes of the open ones, the worst first.
    pub defects: Vec<String>,
    pub verdict: PromiseVerdict,
}

impl Record for PromiseOut {
    const NAME: &'static str = "promises";
    const HEADER: &'static [&'static str] = &[
        "requirement",
        "title",
        "moscow",
        "vendor",
        "promised",
        "words",
        "item",
        "state",
        "delivered",
        "note",
        "test",
        "tested",
        "defects",
        "verdict",
    ];

    fn rows(&self) -> Vec<Vec<Cell>> {
        let maybe = |told: Option<String>| text(&told.unwrap_or_default());
        vec![vec![
            text(&self.requirement),
            text(&self.title),
            word(self.moscow),
            text(&self.vendor),
            word(self.promised),
            text(&self.words),
            maybe(self.item.clone()),
            maybe(self.state.map(|state| state.to_string())),
            maybe(self.delivered.map(|code| code.to_string())),
            text(&self.note),
            maybe(self.test.map(|result| result.to_string())),
            instant(self.tested),
            text(&self.defects.join(", ")),
            word(self.verdict),
        ]]
    }
}

/// Whoever may export and is nobody of the vendor's: the promises a filter shows, in the order of the requirements' codes.
pub async fn promises(desk: &Desk, project: &ProjectKey, filter: &PromiseFilter) -> Result<Export<PromiseOut, PromiseId>> {
    let door = open(desk, project).await?;
    if !door.scope().may(Permission::UnsharedRead) || !may_read_rfp(door.scope().roles()) {
        return Err(Error::Forbidden.into());
    }
    let rows = shown(&door, filter).await?;
    let ids: Vec<PromiseId> = rows.iter().map(|row| row.id).collect();
    let rows: Arc<HashMap<PromiseId, PromiseRow>> = Arc::new(rows.into_iter().map(|row| (row.id, row)).collect());
    let load = move |ids: Vec<PromiseId>| -> super::Loading<PromiseOut> {
        let rows = rows.clone();
        Box::pin(async move { Ok(ids.iter().filter_map(|id| rows.get(id)).map(out).collect()) })
    };
    Ok(Export { project: project.clone(), as_of: door.now(), ids: ids.into_iter(), load: Box::new(load) })
}

fn out(row: &PromiseRow) -> PromiseOut {
    PromiseOut {
        requirement: row.requirement.clone(),
        title: row.title.clone(),
        moscow: row.moscow,
        vendor: row.vendor.clone(),
        promised: row.promised,
        words: row.text.clone(),
        item: row.item.as_ref().map(|item| item.code.clone()),
        state: row.item.as_ref().map(|item| item.state),
        delivered: row.delivered,
        note: row.judged.as_ref().map(|(_, _, note)| note.clone()).unwrap_or_default(),
        test: row.test.map(|test| test.result),
        tested: row.test.map(|test| test.at),
        defects: row.defects.iter().map(|defect| defect.code.clone()).collect(),
        verdict: row.verdict,
    }
}
