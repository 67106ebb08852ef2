//! Giving marks, and having finished with it.

use std::collections::BTreeMap;

use golive_domain::text::ProjectKey;
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use crate::{Done, Problem};
#[cfg(feature = "ssr")]
use crate::{
    keyed::{key, keyed},
    rfp::{
        api::{judged, renamed},
        rfp_path,
    },
    web::desk,
};
#[cfg(feature = "ssr")]
use golive_domain::{Say, error::Refusals, numerals::ascii_digits};
#[cfg(feature = "ssr")]
use golive_store::scores::{self as store, GivenMark};

/// One mark, as its line of the form writes it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct MarkForm {
    /// What is judged, by its key: a scene's may hold what no name of a field can.
    pub part: String,
    /// A number, `abstain`, or nothing while it is not judged.
    pub mark: String,
    pub reason: String,
    pub version: i32,
}

/// Lines are named by their places; `onward` is the page to go to.
#[server(endpoint = "rfp/give-marks", prefix = "/rpc")]
pub async fn give_marks(
    project: ProjectKey,
    number: i32,
    bidder: i32,
    #[server(default)] mark: BTreeMap<String, MarkForm>,
    #[server(default)] onward: String,
) -> Result<Done, Problem> {
    let mut refused = Refusals::default();
    let (mut given, mut lines) = (Vec::new(), BTreeMap::new());
    for (name, form) in mark {
        let Some(place) = key::<usize>(&name) else { continue };
        let line = keyed("mark", place);
        let said = match form.mark.trim() {
            "" if form.is_untouched() => continue,
            // A reason without a mark, and a mark taken back: neither is kept, and neither may be lost without a word.
            "" => Err(Say::new("error-choose")),
            "abstain" => Ok(None),
            text => ascii_digits(text).parse::<u32>().map(Some).map_err(|_| Say::new("error-number")),
        };
        if let Some(mark) = refused.take(&format!("{line}[mark]"), said) {
            lines.insert(form.part.clone(), line);
            given.push(GivenMark { key: form.part, mark, reason: form.reason, version: form.version });
        }
    }
    refused.finish()?;
    let kept = store::give_marks(&desk()?, &project, number, bidder, given).await;
    kept.map_err(|error| renamed(error, |field| field_of(field, &lines)))?;
    let page = onward.parse::<u64>().unwrap_or(1);
    Ok(Done::at(format!("{}/sheet?bidder={bidder}&page={page}", rfp_path(&project, number))).saying(Say::new("rfp-marks-kept")))
}

#[cfg(feature = "ssr")]
impl MarkForm {
    /// Nothing was ever given here, and nothing is said now.
    fn is_untouched(&self) -> bool {
        self.version == 0 && self.reason.trim().is_empty()
    }
}

/// Where the form shows what the use case calls `mark[<part>][reason]`.
#[cfg(feature = "ssr")]
fn field_of(refused: &str, lines: &BTreeMap<String, String>) -> Option<String> {
    let (part, leaf) = refused.strip_prefix("mark[")?.strip_suffix(']')?.rsplit_once("][")?;
    Some(format!("{}[{leaf}]", lines.get(part)?))
}

/// `gaps` is the number of missing marks that was said yes to, and empty where none is; a number that cannot be read is none.
#[server(endpoint = "rfp/finish", prefix = "/rpc")]
pub async fn finish(project: ProjectKey, number: i32, #[server(default)] gaps: String) -> Result<Done, Problem> {
    store::finish(&desk()?, &project, number, ascii_digits(gaps.trim()).parse().ok()).await?;
    Ok(judged(&project, number, "rfp-finished"))
}

#[cfg(all(test, feature = "ssr"))]
mod tests {
    use super::*;

    #[test]
    fn a_refused_mark_finds_its_line_whatever_a_scene_is_called() {
        let lines = BTreeMap::from([("1#Save [live]".to_owned(), keyed("mark", 7))]);
        assert_eq!(field_of("mark[1#Save [live]][reason]", &lines).as_deref(), Some("mark[_7][reason]"));
        assert_eq!((field_of("mark[2][mark]", &lines), field_of("bidder", &lines)), (None, None));
    }
}
