//! The cases of the register, by what a file knows them by.

use std::collections::HashMap;

use golive_domain::{id::SuiteId, import::FileFormat};
use sea_orm::QueryFilter;

use super::Tx;
use crate::{
    Result,
    desk::Door,
    entity::test_case,
    testing::{case_code, cases::of_project},
};

/// The cases that are not archived.
pub(super) struct Known {
    rows: Vec<test_case::Model>,
    /// Places among the rows.
    by_code: HashMap<String, usize>,
    by_key: HashMap<String, usize>,
    by_place: HashMap<(Option<SuiteId>, String), usize>,
}

impl Known {
    pub(super) async fn load(tx: &Tx) -> Result<Self> {
        let rows = of_project(tx).filter(test_case::COLUMN.archived_at.is_null()).all(tx.db()).await?;
        let key = &tx.project().key;
        let by_code = rows.iter().enumerate().map(|(at, row)| (case_code(key, row.number), at)).collect();
        let by_key = rows.iter().enumerate().filter_map(|(at, row)| Some((row.external_key.clone()?, at))).collect();
        let by_place = rows.iter().enumerate().map(|(at, row)| ((row.suite_id, row.title.clone()), at)).collect();
        Ok(Self { rows, by_code, by_key, by_place })
    }

    /// A key is a code of ours, as our own export writes it, or the key of that tool. One table is as good as another: what
    /// came as CSV is known when it comes as a workbook.
    pub(super) fn find(&self, format: FileFormat, key: Option<&str>, suite: Option<SuiteId>, title: &str) -> Option<&test_case::Model> {
        let tables = [FileFormat::Csv, FileFormat::Xlsx, FileFormat::Json];
        let of_table = |key: &str| tables.iter().find_map(|table| self.by_key.get(&format!("{table}:{key}")));
        let at = match key {
            Some(key) => self.by_code.get(key).or_else(|| match tables.contains(&format) {
                true => of_table(key),
                false => self.by_key.get(&format!("{format}:{key}")),
            }),
            None => self.by_place.get(&(suite, title.to_owned())),
        };
        at.and_then(|at| self.rows.get(*at))
    }
}
