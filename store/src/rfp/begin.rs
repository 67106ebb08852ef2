//! Beginning a request, from what was answered to the questions before it.

use std::collections::BTreeMap;

use golive_domain::{
    Error, Say,
    access::{Permission, rows::may_read_rfp},
    error::Refusals,
    events::{Changes, Event, EventKind},
    id::RfpSectionId,
    people::Locale,
    rfp::{Judging, RfpState, Section, needs::Need},
    text::{ProjectKey, Title, long_text},
    words::Word as _,
};
use sea_orm::{ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect};

use super::{index::index, rows::label};
use crate::{
    Desk, Outcome, Result,
    desk::{Door, ProjectScope, Writer},
    entity::{
        rfp, rfp_section,
        values::{JudgingBody, NeedsBody},
    },
};

/// The least days that vendors have, unless somebody says otherwise.
const NOTICE_DAYS: i32 = 6;

/// A request to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewRfp {
    pub title: String,
    /// What it is written in.
    pub language: Locale,
    /// What was answered to the questions before; an answer nobody offers is left out.
    pub needs: BTreeMap<Need, String>,
    /// What the sections begin with, in that language.
    pub sections: BTreeMap<Section, String>,
}

/// Whoever writes requests. Gives its number; it is a draft.
pub async fn begin(desk: &Desk, project: &ProjectKey, new: NewRfp) -> Result<i32> {
    desk.write(Permission::RfpWrite, project, async |tx| {
        if !may_read_rfp(tx.scope().roles()) {
            return Err(Error::Forbidden.into());
        }
        let mut refused = Refusals::default();
        let title = refused.take("title", Title::parse(&new.title));
        let sections: Vec<(Section, String)> =
            new.sections.iter().filter_map(|(section, body)| Some((*section, refused.take(section.as_str(), long_text(body))?))).collect();
        refused.finish()?;
        let mut row = blank(tx, next_number(tx).await?, new.language)?;
        row.title = title.map(Title::into_string).expect("a title that is none was refused above");
        let known = new.needs.iter().filter_map(|(need, word)| Some((need.to_string(), need.choice(word)?.word.to_owned())));
        row.needs = NeedsBody(known.collect());
        rfp::Entity::insert(row.clone().into_active_model()).exec_without_returning(tx.db()).await?;
        for (section, body) in sections.into_iter().filter(|(_, body)| !body.trim().is_empty()) {
            let row = rfp_section::Model {
                id: tx.id::<RfpSectionId>(),
                rfp_id: row.id,
                section,
                body,
                author_id: tx.writer(),
                updated_at: tx.now(),
                version: 1,
            };
            rfp_section::Entity::insert(row.into_active_model()).exec_without_returning(tx.db()).await?;
        }
        index(tx, &row).await?;
        let mut changes = Changes::default();
        changes.begin("title", &row.title);
        Ok(Outcome::changed(row.number, Event::new(EventKind::RfpBegun, row.id, label(&row)).changing(changes)))
    })
    .await
}

async fn next_number(tx: &Writer<ProjectScope>) -> Result<i32> {
    let last = rfp::Entity::find()
        .select_only()
        .column(rfp::Column::Number)
        .filter(rfp::COLUMN.project_id.eq(tx.project().id))
        .order_by_desc(rfp::COLUMN.number)
        .into_tuple::<i32>()
        .one(tx.db())
        .await?;
    last.unwrap_or_default().checked_add(1).ok_or_else(|| Error::rule(Say::new("error-too-many")).into())
}

fn blank(tx: &Writer<ProjectScope>, number: i32, language: Locale) -> Result<rfp::Model> {
    Ok(rfp::Model {
        id: tx.id(),
        project_id: tx.project().id,
        number,
        title: String::new(),
        language,
        state: RfpState::Draft,
        currency: tx.project().currency.parse().map_err(|_| Error::rule(Say::new("error-currency")))?,
        deadline_at: None,
        notice_days: NOTICE_DAYS,
        judging: JudgingBody(Judging::default()),
        needs: NeedsBody::default(),
        threshold: 2,
        edition: 0,
        author_id: tx.writer(),
        created_at: tx.now(),
        updated_at: tx.now(),
        published_at: None,
        ended_at: None,
        ended_why: String::new(),
        folded: String::new(),
        version: 1,
    })
}
