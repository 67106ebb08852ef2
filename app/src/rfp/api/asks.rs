//! What a request asks for: requirements that are taken in, weighed and taken out.

use std::collections::BTreeMap;

use golive_domain::text::ProjectKey;
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use crate::{Done, Problem};
#[cfg(feature = "ssr")]
use crate::{
    keyed::{key, keyed},
    web::desk,
};
#[cfg(feature = "ssr")]
use golive_domain::{Say, error::Refusals, numerals::ascii_digits};
#[cfg(feature = "ssr")]
use golive_store::{
    requirements::RegisterFilter,
    rfp::{self as store, Ask},
};

/// Takes requirements of the register in: of a category, or all of them.
#[server(endpoint = "rfp/choose", prefix = "/rpc")]
pub async fn choose(project: ProjectKey, number: i32, #[server(default)] category: String) -> Result<Done, Problem> {
    let desk = desk()?;
    let category = Some(category).filter(|category| !category.is_empty());
    let filter = RegisterFilter { category, page: 1, ..RegisterFilter::default() };
    let count = store::choose(&desk, &project, number, &filter).await?;
    Ok(Done::default().saying(Say::new("rfp-chosen").with("count", count)))
}

/// What one requirement weighs, as its line of the form writes it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct AskForm {
    pub weight: String,
    pub mandatory: bool,
    /// It is asked for no more.
    pub drop: bool,
}

#[server(endpoint = "rfp/weigh", prefix = "/rpc")]
pub async fn weigh(
    project: ProjectKey,
    number: i32,
    version: i32,
    #[server(default)] ask: BTreeMap<String, AskForm>,
) -> Result<Done, Problem> {
    let desk = desk()?;
    let (dropped, kept): (Vec<_>, Vec<_>) = ask.into_iter().partition(|(_, form)| form.drop);
    let mut refused = Refusals::default();
    let mut weights = Vec::new();
    for (code, form) in kept {
        let weight = ascii_digits(form.weight.trim()).parse::<i32>().map_err(|_| Say::new("error-number"));
        let Some(code) = key::<String>(&code) else { continue };
        if let Some(weight) = refused.take(&format!("{}[weight]", keyed("ask", &code)), weight) {
            weights.push(Ask { code, weight, mandatory: form.mandatory });
        }
    }
    refused.finish()?;
    let dropped: Vec<String> = dropped.into_iter().filter_map(|(code, _)| key(&code)).collect();
    store::weigh(&desk, &project, number, version, &weights, &dropped).await?;
    Ok(Done::default().saying(Say::new("rfp-saved")))
}
