//! Suites by their paths: found, or made where they are not there.

use std::collections::{HashMap, HashSet};

use golive_domain::{id::SuiteId, text::Title};

use super::Tx;
use crate::{
    Result,
    testing::suites::{self, Suite},
};

/// The suites by their paths.
pub(super) struct Tree {
    known: HashMap<(Option<SuiteId>, String), SuiteId>,
    pub(super) touched: HashSet<SuiteId>,
}

impl Tree {
    pub(super) async fn load(tx: &Tx) -> Result<Self> {
        let known = suites::read(tx).await?.into_iter().map(|Suite { id, name, parent, .. }| ((parent, name), id)).collect();
        Ok(Self { known, touched: HashSet::new() })
    }

    /// The suite at the end of a path, which is made where it is not there.
    pub(super) async fn place(&mut self, tx: &Tx, path: &[String]) -> Result<Option<SuiteId>> {
        let mut at = None;
        for name in path {
            let name: String = name.chars().take(Title::MAX).collect();
            let id = match self.known.get(&(at, name.clone())) {
                Some(id) => *id,
                None => {
                    let id = suites::insert(tx, &name, at).await?;
                    self.known.insert((at, name), id);
                    id
                }
            };
            self.touched.insert(id);
            at = Some(id);
        }
        Ok(at)
    }
}
