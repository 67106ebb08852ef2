//! Beginning a request, with what was answered to the questions before.

use std::collections::BTreeMap;

use golive_domain::text::ProjectKey;
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use crate::{Done, Problem};
#[cfg(feature = "ssr")]
use crate::{
    rfp::{rfp_path, skeleton::skeleton},
    web::desk,
};
#[cfg(feature = "ssr")]
use golive_domain::{
    Error, Say,
    people::Locale,
    rfp::needs::{Choice, Need, Needs},
};
#[cfg(feature = "ssr")]
use golive_store::rfp::{self as store, NewRfp};

/// A request to be, as its form writes it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct BeginForm {
    pub title: String,
    pub language: String,
    /// Answers to the questions before, by their words.
    pub need: BTreeMap<String, String>,
}

#[server(endpoint = "rfp/begin", prefix = "/rpc")]
pub async fn begin(project: ProjectKey, #[server(flatten)] form: BeginForm) -> Result<Done, Problem> {
    let desk = desk()?;
    let language: Locale = form.language.parse().map_err(|_| Error::field("language", Say::new("error-choose")))?;
    let needs: Needs = form.need.iter().filter_map(|(need, word)| answered(need, word)).collect();
    let told = needs.iter().map(|(need, choice)| (*need, choice.word.to_owned())).collect();
    let new = NewRfp { title: form.title, language, sections: skeleton(language, &needs), needs: told };
    let number = store::begin(&desk, &project, new).await?;
    Ok(Done::at(rfp_path(&project, number)).saying(Say::new("rfp-begun")))
}

/// A question and its answer, as far as both are known.
#[cfg(feature = "ssr")]
pub(in crate::rfp) fn answered(need: &str, word: &str) -> Option<(Need, &'static Choice)> {
    let need: Need = need.parse().ok()?;
    Some((need, need.choice(word)?))
}
