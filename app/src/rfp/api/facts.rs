//! What a request is called, and until when bids are taken.

use golive_domain::text::ProjectKey;
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use crate::{Done, Problem};
#[cfg(feature = "ssr")]
use crate::{
    rfp::{api::until, rfp_path},
    web::desk,
};
#[cfg(feature = "ssr")]
use golive_domain::{Error, Say, error::Refusals, money::Currency, numerals::ascii_digits};
#[cfg(feature = "ssr")]
use golive_store::{
    Desk,
    rfp::{self as store, RfpFacts},
};

/// The facts, as their form writes them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct FactsForm {
    pub title: String,
    pub currency: String,
    pub deadline: String,
    /// `17:00`, on the project's clock.
    pub time: String,
    pub notice_days: String,
    pub threshold: String,
}

#[server(endpoint = "rfp/edit-facts", prefix = "/rpc")]
pub async fn edit_facts(project: ProjectKey, number: i32, version: i32, #[server(flatten)] form: FactsForm) -> Result<Done, Problem> {
    let desk = desk()?;
    let facts = form.read(&desk, &project).await?;
    store::edit_facts(&desk, &project, number, version, facts).await?;
    Ok(Done::at(rfp_path(&project, number)).saying(Say::new("rfp-saved")))
}

#[cfg(feature = "ssr")]
impl FactsForm {
    /// The deadline is on the project's clock.
    async fn read(self, desk: &Desk, project: &ProjectKey) -> Result<RfpFacts, Problem> {
        let mut refused = Refusals::default();
        let number = |text: &str| ascii_digits(text.trim()).parse::<i32>().map_err(|_| Say::new("error-number"));
        let currency = refused.take("currency", Currency::parse(&self.currency));
        let notice_days = refused.take("notice_days", number(&self.notice_days));
        let threshold = refused.take("threshold", number(&self.threshold));
        let deadline = until(desk, project, &mut refused, &self.deadline, &self.time).await?;
        refused.finish()?;
        let read = || Problem(Error::field("title", Say::new("error-form")));
        Ok(RfpFacts {
            title: self.title,
            currency: currency.ok_or_else(read)?,
            deadline,
            notice_days: notice_days.ok_or_else(read)?,
            threshold: threshold.ok_or_else(read)?,
        })
    }
}
