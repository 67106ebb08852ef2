//! Deeds of exploratory sessions, for plain forms.

use golive_domain::{exploring::NoteKind, text::ProjectKey};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use crate::{Done, Problem};
#[cfg(feature = "ssr")]
use golive_domain::Say;
#[cfg(feature = "ssr")]
use golive_store::exploring as store;

/// A charter as its form writes it: every value a text.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct CharterForm {
    pub target: String,
    pub means: String,
    pub aim: String,
    pub environment: String,
    pub minutes: String,
    pub tester: String,
    /// `true` where it is ticked.
    pub shared: String,
    /// Codes, with commas or spaces between.
    pub requirements: String,
}

#[server(endpoint = "exploring/plan", prefix = "/rpc")]
pub async fn plan(project: ProjectKey, #[server(flatten)] charter: CharterForm) -> Result<Done, Problem> {
    let desk = crate::web::desk()?;
    let number = store::plan(&desk, &project, charter.fields()?).await?;
    Ok(Done::at(format!("/p/{project}/tests/explore/{number}")).saying(Say::new("exploration-planned")))
}

#[server(endpoint = "exploring/edit", prefix = "/rpc")]
pub async fn edit(project: ProjectKey, session: i32, version: i32, #[server(flatten)] charter: CharterForm) -> Result<Done, Problem> {
    let desk = crate::web::desk()?;
    store::edit(&desk, &project, session, version, charter.fields()?).await?;
    Ok(Done::at(format!("/p/{project}/tests/explore/{session}")).saying(Say::new("exploration-saved")))
}

#[server(endpoint = "exploring/start", prefix = "/rpc")]
pub async fn start(project: ProjectKey, session: i32) -> Result<Done, Problem> {
    let desk = crate::web::desk()?;
    store::start(&desk, &project, session).await?;
    Ok(crate::said("exploration-started"))
}

/// Where nobody chose what it is, the first sign of the text may say so: `?` a question, `!` a problem, `*` an idea.
#[server(endpoint = "exploring/note", prefix = "/rpc")]
pub async fn note(
    project: ProjectKey,
    session: i32,
    #[server(default)] kind: Option<NoteKind>,
    #[server(default)] body: String,
) -> Result<Done, Problem> {
    let desk = crate::web::desk()?;
    let (kind, text) = golive_domain::exploring::noted(kind, &body);
    store::note(&desk, &project, session, kind, text).await?;
    Ok(Done::default())
}

#[server(endpoint = "exploring/debrief", prefix = "/rpc")]
pub async fn debrief(
    project: ProjectKey,
    session: i32,
    #[server(default)] text: String,
    #[server(default)] problems: String,
    #[server(default)] setup: String,
) -> Result<Done, Problem> {
    let desk = crate::web::desk()?;
    store::debrief(&desk, &project, session, told(text, &problems, &setup)?).await?;
    Ok(crate::said("exploration-debriefed"))
}

#[server(endpoint = "exploring/abandon", prefix = "/rpc")]
pub async fn abandon(project: ProjectKey, session: i32, #[server(default)] reason: String) -> Result<Done, Problem> {
    let desk = crate::web::desk()?;
    store::abandon(&desk, &project, session, &reason).await?;
    Ok(crate::said("exploration-abandoned"))
}

/// A whole number in the digits of any language; nothing typed is none.
#[cfg(feature = "ssr")]
fn counted(text: &str) -> Result<Option<u32>, Say> {
    match golive_domain::numerals::ascii_digits(text.trim()).as_str() {
        "" => Ok(None),
        plain => plain.parse().map(Some).map_err(|_| Say::new("error-number")),
    }
}

/// What the debrief says. Where a share is no number, a text that is missing is said as well.
#[cfg(feature = "ssr")]
fn told(text: String, problems: &str, setup: &str) -> Result<store::Debrief, Problem> {
    let mut refused = golive_domain::error::Refusals::default();
    let read = [("problems", problems), ("setup", setup)].map(|(field, share)| refused.take(field, counted(share)));
    if read.contains(&None) && text.trim().is_empty() {
        refused.add("text", Say::new("error-required"));
    }
    refused.finish()?;
    let [problems, setup] = read.map(Option::flatten);
    Ok(store::Debrief { text, problems, setup })
}

#[cfg(feature = "ssr")]
impl CharterForm {
    fn fields(self) -> Result<store::ExplorationFields, Problem> {
        let mut requirements: Vec<String> = self
            .requirements
            .split([',', '،', ';', ' ', '\n', '\t'])
            .map(str::trim)
            .filter(|code| !code.is_empty())
            .map(str::to_owned)
            .collect();
        requirements.sort();
        requirements.dedup();
        let minutes = counted(&self.minutes).map_err(|say| Problem(golive_domain::Error::field("minutes", say)))?;
        Ok(store::ExplorationFields {
            minutes: minutes.unwrap_or_default(),
            environment: self.environment.parse().ok(),
            tester: self.tester.parse().ok(),
            target: self.target,
            means: self.means,
            aim: self.aim,
            shared: self.shared == "true",
            requirements,
        })
    }
}
