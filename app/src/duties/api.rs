//! What the forms of duties post to.

use golive_domain::text::ProjectKey;
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use crate::{Done, Problem};
#[cfg(feature = "ssr")]
use {
    super::fresh,
    crate::i18n::parse_date,
    chrono::NaiveDate,
    golive_domain::{
        Say,
        error::Refusals,
        money::{Currency, Minor, Money},
        service::duties::starter,
    },
    golive_store::{
        Desk,
        duties::{self as store, Evidence, Repeats, StarterWords},
        projects,
    },
};

/// A duty as its form writes it: every value a text.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct DutyForm {
    pub kind: String,
    pub title: String,
    pub steps: String,
    /// `once`, `rule`, or the name of a rhythm.
    pub rhythm: String,
    pub rule: String,
    pub first: String,
    pub owner: String,
    pub reminders: String,
    pub cost: String,
}

#[server(endpoint = "duties/add", prefix = "/rpc")]
pub async fn add(project: ProjectKey, #[server(flatten)] duty: DutyForm) -> Result<Done, Problem> {
    let desk = crate::web::desk()?;
    let fields = duty.fields(currency(&desk, &project).await?)?;
    let number = store::add(&desk, &project, fields).await?;
    Ok(Done::at(format!("/p/{project}/duties/{number}")).saying(Say::new("duty-added")))
}

#[server(endpoint = "duties/edit", prefix = "/rpc")]
pub async fn edit(project: ProjectKey, number: i32, version: i32, #[server(flatten)] duty: DutyForm) -> Result<Done, Problem> {
    let desk = crate::web::desk()?;
    let fields = duty.fields(currency(&desk, &project).await?)?;
    store::edit(&desk, &project, number, version, fields).await?;
    Ok(Done::at(format!("/p/{project}/duties/{number}")).saying(Say::new("duty-saved")))
}

#[server(endpoint = "duties/done", prefix = "/rpc")]
pub async fn mark_done(
    project: ProjectKey,
    number: i32,
    #[server(default)] on: String,
    #[server(default)] evidence: String,
    #[server(default)] cost: String,
) -> Result<Done, Problem> {
    let desk = crate::web::desk()?;
    let mut refused = Refusals::default();
    let on = day(&mut refused, "on", &on);
    let cost = amount(&mut refused, &cost, currency(&desk, &project).await?);
    if evidence.trim().is_empty() {
        refused.add("evidence", Say::new("error-required"));
    }
    refused.finish()?;
    store::done(&desk, &project, number, Evidence { on, text: evidence, cost }).await?;
    Ok(crate::said("duty-done"))
}

#[server(endpoint = "duties/archive", prefix = "/rpc")]
pub async fn archive(project: ProjectKey, number: i32) -> Result<Done, Problem> {
    store::archive(&crate::web::desk()?, &project, number).await?;
    let back = [("project", project.to_string()), ("number", number.to_string())];
    Ok(crate::said("duty-archived").undone_by("/rpc/duties/restore", back))
}

#[server(endpoint = "duties/restore", prefix = "/rpc")]
pub async fn restore(project: ProjectKey, number: i32) -> Result<Done, Problem> {
    store::restore(&crate::web::desk()?, &project, number).await?;
    Ok(crate::said("duty-restored"))
}

/// The duties a project begins with, in the language of whoever takes them over.
#[server(endpoint = "duties/begin", prefix = "/rpc")]
pub async fn begin(project: ProjectKey) -> Result<Done, Problem> {
    let visit = crate::web::visit()?;
    let locale = visit.viewer.locale;
    let said = |key: String| crate::i18n::t_in(locale, &key, &[]);
    let set = starter().map(|starter| StarterWords { starter, title: said(starter.title()), steps: said(starter.steps()) });
    let count = store::add_starters(&visit.desk, &project, set.to_vec()).await?;
    Ok(Done::at(format!("/p/{project}/duties")).saying(Say::new("duties-begun").with("count", count)))
}

/// An address for one's own calendar: a new one, or one that takes the place of the last.
#[server(endpoint = "duties/subscribe", prefix = "/rpc")]
pub async fn subscribe(project: ProjectKey) -> Result<Done, Problem> {
    let visit = crate::web::visit()?;
    let secret = store::subscribe(&visit.desk, &project).await?;
    fresh::leave(&visit.session, &project, &secret).await?;
    Ok(Done::at(format!("/p/{project}/duties")))
}

#[server(endpoint = "duties/unsubscribe", prefix = "/rpc")]
pub async fn unsubscribe(project: ProjectKey) -> Result<Done, Problem> {
    store::unsubscribe(&crate::web::desk()?, &project).await?;
    Ok(crate::said("duties-feed-ended"))
}

#[cfg(feature = "ssr")]
async fn currency(desk: &Desk, project: &ProjectKey) -> Result<Currency, Problem> {
    let known = projects::frame(desk, project).await?.currency;
    Currency::parse(&known).map_err(|say| Problem(golive_domain::Error::rule(say)))
}

/// A day that may be left out.
#[cfg(feature = "ssr")]
fn day(refused: &mut Refusals, field: &str, text: &str) -> Option<NaiveDate> {
    if text.trim().is_empty() { None } else { refused.take(field, parse_date(text)) }
}

/// An amount that may be left out.
#[cfg(feature = "ssr")]
fn amount(refused: &mut Refusals, text: &str, currency: Currency) -> Option<Minor> {
    match text.trim() {
        "" => None,
        text => refused.take("cost", Money::parse(text, currency)).map(Money::amount),
    }
}

#[cfg(feature = "ssr")]
impl DutyForm {
    fn fields(self, currency: Currency) -> Result<store::DutyFields, Problem> {
        let mut refused = Refusals::default();
        let choose = || Say::new("error-choose");
        let kind = refused.take("kind", self.kind.parse().map_err(|_| choose()));
        let repeats = match self.rhythm.as_str() {
            "" | "once" => Some(Repeats::Never),
            "rule" if self.rule.trim().is_empty() => refused.take("rule", Err(Say::new("error-required"))),
            "rule" => Some(Repeats::Rule(self.rule)),
            preset => refused.take("rhythm", preset.parse().map(Repeats::Every).map_err(|_| choose())),
        };
        let first = day(&mut refused, "first", &self.first);
        let cost = amount(&mut refused, &self.cost, currency);
        let owner = self.owner.trim();
        let owner = if owner.is_empty() { None } else { refused.take("owner", owner.parse().map_err(|_| choose())) };
        refused.finish()?;
        // Both were read, else it would have been refused by now.
        let (Some(kind), Some(repeats)) = (kind, repeats) else { return Err(Problem(golive_domain::Error::field("kind", choose()))) };
        Ok(store::DutyFields { kind, title: self.title, steps: self.steps, repeats, first, owner, reminders: self.reminders, cost })
    }
}
