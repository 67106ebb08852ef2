//! Requirements, in a form that an import takes back.

use std::{collections::HashMap, sync::Arc};

use golive_domain::{backlog::Moscow, id::RequirementId, testing::Coverage, text::ProjectKey};
use sea_orm::{ColumnTrait, QueryFilter, QueryOrder, QuerySelect};
use serde::Serialize;

use super::{Cell, Export, Record, count, maybe, open, text, word};
use crate::{
    Desk, Result,
    desk::{Door, ProjectScope, Reader},
    entity::requirement,
    import::formats::ours,
    requirements::{self, RegisterFilter, RequirementRow},
};

/// A requirement as it leaves.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct RequirementOut {
    pub code: String,
    pub title: String,
    /// Markdown.
    pub text: String,
    pub category: String,
    pub moscow: Moscow,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub department: Option<String>,
    pub coverage: Coverage,
    /// Cases that look at it.
    pub cases: u32,
    /// Counted from 1; another text is another edition.
    pub edition: u32,
    /// Why it need not be proved.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub waived: Option<String>,
}

impl Record for RequirementOut {
    const NAME: &'static str = "requirements";
    const HEADER: &'static [&'static str] = ours::REQUIREMENTS;

    fn rows(&self) -> Vec<Vec<Cell>> {
        vec![vec![
            text(&self.code),
            text(&self.title),
            text(&self.text),
            text(&self.category),
            word(self.moscow),
            maybe(self.department.as_deref()),
            word(self.coverage),
            count(self.cases),
            count(self.edition),
            maybe(self.waived.as_deref()),
        ]]
    }
}

/// Whoever may export: the requirements a filter shows, in the order of their codes.
pub async fn requirements(desk: &Desk, project: &ProjectKey, filter: &RegisterFilter) -> Result<Export<RequirementOut, RequirementId>> {
    let door = open(desk, project).await?;
    let found = requirements::filtered(&door, filter).select_only().column(requirement::Column::Id);
    let ids: Vec<RequirementId> = found.order_by_asc(requirement::COLUMN.code_order).into_tuple().all(door.db()).await?;
    let (as_of, door) = (door.now(), Arc::new(door));
    let load = move |ids: Vec<RequirementId>| -> super::Loading<RequirementOut> {
        let door = door.clone();
        Box::pin(async move { load(&door, ids).await })
    };
    Ok(Export { project: project.clone(), as_of, ids: ids.into_iter(), load: Box::new(load) })
}

async fn load(door: &Reader<ProjectScope>, ids: Vec<RequirementId>) -> Result<Vec<RequirementOut>> {
    let of_these = || requirements::of_project(door).filter(requirement::COLUMN.id.is_in(ids.clone()));
    let texts = of_these().select_only().columns([requirement::Column::Id]).column(requirement::Column::Body);
    let texts = texts.column(requirement::Column::WaivedReason);
    let mut texts: HashMap<RequirementId, (String, Option<String>)> = texts
        .into_tuple::<(RequirementId, String, Option<String>)>()
        .all(door.db())
        .await?
        .into_iter()
        .map(|(id, body, waived)| (id, (body, waived)))
        .collect();
    let rows = requirements::rows(door, of_these().order_by_asc(requirement::COLUMN.code_order)).await?;
    let out = |row: RequirementRow| {
        let (text, waived) = texts.remove(&row.id).unwrap_or_default();
        RequirementOut {
            code: row.code,
            title: row.title,
            text,
            category: row.category,
            moscow: row.moscow,
            department: row.department,
            coverage: row.coverage,
            cases: row.cases,
            edition: row.edition,
            waived,
        }
    };
    Ok(rows.into_iter().map(out).collect())
}
