//! Deeds of requests for proposals.

use std::collections::BTreeMap;

use golive_domain::{id::PersonId, rfp::Section, text::ProjectKey};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use crate::{Done, Problem};
#[cfg(feature = "ssr")]
use crate::{
    i18n::parse_date,
    keyed::key,
    rfp::{rfp_path, skeleton::skeleton},
};
#[cfg(feature = "ssr")]
use golive_domain::{
    Error, Say,
    error::Refusals,
    money::Currency,
    numerals::{ascii_digits, scaled},
    people::Locale,
    rfp::{
        By, Judged, Judging, Signer,
        needs::{Need, Needs},
    },
    service::first_instant,
};
#[cfg(feature = "ssr")]
use golive_store::{
    Desk,
    requirements::RegisterFilter,
    rfp::{self as store, Ask, NewRfp, RfpFacts},
};

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
    let desk = crate::web::desk()?;
    let language: Locale = form.language.parse().map_err(|_| Error::field("language", Say::new("error-choose")))?;
    let needs: Needs = form.need.iter().filter_map(|(need, word)| answered(need, word)).collect();
    let told = needs.iter().map(|(need, choice)| (*need, choice.word.to_owned())).collect();
    let new = NewRfp { title: form.title, language, sections: skeleton(language, &needs), needs: told };
    let number = store::begin(&desk, &project, new).await?;
    Ok(Done::at(rfp_path(&project, number)).saying(Say::new("rfp-begun")))
}

/// A question and its answer, as far as both are known.
#[cfg(feature = "ssr")]
pub fn answered(need: &str, word: &str) -> Option<(Need, &'static golive_domain::rfp::needs::Choice)> {
    let need: Need = need.parse().ok()?;
    Some((need, need.choice(word)?))
}

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
    let desk = crate::web::desk()?;
    let facts = form.read(&desk, &project).await?;
    store::edit_facts(&desk, &project, number, version, facts).await?;
    Ok(Done::at(rfp_path(&project, number)).saying(Say::new("rfp-saved")))
}

#[server(endpoint = "rfp/edit-section", prefix = "/rpc")]
pub async fn edit_section(
    project: ProjectKey,
    number: i32,
    section: Section,
    version: i32,
    #[server(default)] body: String,
    #[server(default)] keep: BTreeMap<String, String>,
) -> Result<Done, Problem> {
    let desk = crate::web::desk()?;
    let theirs = keep.get("body").is_some_and(|choice| choice == "theirs");
    if !theirs {
        store::edit_section(&desk, &project, number, section, version, &body).await?;
    }
    Ok(Done::at(rfp_path(&project, number)).saying(Say::new("rfp-section-saved")))
}

/// Takes requirements of the register in: of a category, or all of them.
#[server(endpoint = "rfp/choose", prefix = "/rpc")]
pub async fn choose(project: ProjectKey, number: i32, #[server(default)] category: String) -> Result<Done, Problem> {
    let desk = crate::web::desk()?;
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
    let desk = crate::web::desk()?;
    let (dropped, kept): (Vec<_>, Vec<_>) = ask.into_iter().partition(|(_, form)| form.drop);
    let mut refused = Refusals::default();
    let mut weights = Vec::new();
    for (code, form) in kept {
        let weight = ascii_digits(form.weight.trim()).parse::<i32>().map_err(|_| Say::new("error-number"));
        let Some(code) = key::<String>(&code) else { continue };
        if let Some(weight) = refused.take(&format!("ask[{code}][weight]"), weight) {
            weights.push(Ask { code, weight, mandatory: form.mandatory });
        }
    }
    refused.finish()?;
    let dropped: Vec<String> = dropped.into_iter().filter_map(|(code, _)| key(&code)).collect();
    store::weigh(&desk, &project, number, version, &weights, &dropped).await?;
    Ok(Done::default().saying(Say::new("rfp-saved")))
}

/// One criterion, as its line of the form writes it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct CriterionForm {
    pub name: String,
    /// In percent: `33,33`.
    pub weight: String,
    /// `whole`, `scenes`, or `category:` and its name.
    pub by: String,
    /// A line each: `Save a deal; 2`.
    pub scenes: String,
}

/// What bids are judged by, as its form writes it. Shares are in percent.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct JudgingForm {
    pub criterion: Vec<CriterionForm>,
    pub scale: String,
    pub price_weight: String,
    pub minimum: String,
    pub absent: String,
    pub tie: Vec<String>,
    pub low_price: String,
    pub spread: String,
    /// Codes beside the request's own: `USD, PLN`.
    pub currencies: String,
}

#[server(endpoint = "rfp/edit-judging", prefix = "/rpc")]
pub async fn edit_judging(project: ProjectKey, number: i32, version: i32, #[server(flatten)] form: JudgingForm) -> Result<Done, Problem> {
    let judging = form.read()?;
    store::edit_judging(&crate::web::desk()?, &project, number, version, judging).await?;
    Ok(Done::default().saying(Say::new("rfp-saved")))
}

#[server(endpoint = "rfp/offer", prefix = "/rpc")]
pub async fn offer(project: ProjectKey, number: i32, version: i32) -> Result<Done, Problem> {
    store::offer(&crate::web::desk()?, &project, number, version).await?;
    Ok(Done::at(rfp_path(&project, number)).saying(Say::new("rfp-offered")))
}

#[server(endpoint = "rfp/take-back", prefix = "/rpc")]
pub async fn take_back(project: ProjectKey, number: i32) -> Result<Done, Problem> {
    store::take_back(&crate::web::desk()?, &project, number).await?;
    Ok(Done::at(rfp_path(&project, number)).saying(Say::new("rfp-taken-back")))
}

#[server(endpoint = "rfp/sign", prefix = "/rpc")]
pub async fn sign(
    project: ProjectKey,
    number: i32,
    part: String,
    /// Of the edition that was on the page.
    hash: String,
    #[server(default)] department: String,
) -> Result<Done, Problem> {
    let part: Signer = part.parse().map_err(|_| Error::field("part", Say::new("error-choose")))?;
    store::sign(&crate::web::desk()?, &project, number, part, department.parse().ok(), &hash).await?;
    Ok(Done::at(rfp_path(&project, number)).saying(Say::new("rfp-signed")))
}

#[server(endpoint = "rfp/publish", prefix = "/rpc")]
pub async fn publish(project: ProjectKey, number: i32, version: i32) -> Result<Done, Problem> {
    store::publish(&crate::web::desk()?, &project, number, version).await?;
    Ok(Done::at(rfp_path(&project, number)).saying(Say::new("rfp-published")))
}

#[server(endpoint = "rfp/name-holder", prefix = "/rpc")]
pub async fn name_holder(project: ProjectKey, number: i32, #[server(default)] person: String) -> Result<Done, Problem> {
    let person = person.parse().map_err(|_| Error::field("person", Say::new("error-choose")))?;
    store::name_holder(&crate::web::desk()?, &project, number, person).await?;
    Ok(Done::at(rfp_path(&project, number)).saying(Say::new("rfp-holder-named")))
}

#[server(endpoint = "rfp/dismiss-holder", prefix = "/rpc")]
pub async fn dismiss_holder(project: ProjectKey, number: i32, person: PersonId) -> Result<Done, Problem> {
    store::dismiss_holder(&crate::web::desk()?, &project, number, person).await?;
    Ok(Done::at(rfp_path(&project, number)).saying(Say::new("rfp-holder-dismissed")))
}

/// The phrase never comes back: a form that was refused is shown with it empty.
#[server(endpoint = "rfp/choose-phrase", prefix = "/rpc")]
pub async fn choose_phrase(
    project: ProjectKey,
    number: i32,
    #[server(default)] secret: String,
    #[server(default)] secret_again: String,
) -> Result<Done, Problem> {
    let phrase = store::Phrase { phrase: secret, again: secret_again };
    store::choose_phrase(&crate::web::desk()?, &project, number, &phrase).await?;
    Ok(Done::at(rfp_path(&project, number)).saying(Say::new("rfp-phrase-kept")))
}

#[server(endpoint = "rfp/cancel", prefix = "/rpc")]
pub async fn cancel(project: ProjectKey, number: i32, #[server(default)] why: String) -> Result<Done, Problem> {
    store::cancel(&crate::web::desk()?, &project, number, &why).await?;
    Ok(Done::at(rfp_path(&project, number)).saying(Say::new("rfp-cancelled")))
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
        let deadline = if self.deadline.trim().is_empty() {
            None
        } else {
            let day = refused.take("deadline", parse_date(&self.deadline));
            let time = chrono::NaiveTime::parse_from_str(&ascii_digits(self.time.trim()), "%H:%M");
            let time = refused.take("time", time.map_err(|_| Say::new("error-rfp-time")));
            let zone = golive_store::projects::frame(desk, project).await?.time_zone.parse().unwrap_or(chrono_tz::Tz::UTC);
            day.zip(time).map(|(day, time)| first_instant(zone, day.and_time(time)))
        };
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

#[cfg(feature = "ssr")]
impl JudgingForm {
    fn read(self) -> Result<Judging, Problem> {
        let mut refused = Refusals::default();
        let percent = |text: &str| hundredths(text).filter(|share| *share <= 10_000).ok_or_else(|| Say::new("error-percent"));
        let whole = |text: &str| ascii_digits(text.trim()).parse::<u32>().map_err(|_| Say::new("error-number"));
        let mut criteria = Vec::new();
        for (at, form) in self.criterion.iter().enumerate().filter(|(_, form)| !form.is_empty()) {
            let field = |name: &str| format!("criterion[{at}][{name}]");
            let weight = refused.take(&field("weight"), percent(&form.weight));
            let by = refused.take(&field("scenes"), form.by());
            if let Some((weight, by)) = weight.zip(by) {
                criteria.push(Judged { name: form.name.clone(), weight, by });
            }
        }
        let judging = Judging {
            criteria,
            scale: refused.take("scale", whole(&self.scale)).unwrap_or_default(),
            price_weight: refused.take("price_weight", percent(&self.price_weight)).unwrap_or_default(),
            minimum: refused.take("minimum", percent(&self.minimum)).unwrap_or_default(),
            absent: refused.take("absent", self.absent.parse().map_err(|_| Say::new("error-choose"))).unwrap_or(Judging::default().absent),
            ties: self.tie.iter().filter_map(|word| word.parse().ok()).fold(Vec::new(), |mut ties, tie| {
                if !ties.contains(&tie) {
                    ties.push(tie);
                }
                ties
            }),
            low_price: refused.take("low_price", percent(&self.low_price)).unwrap_or_default(),
            spread: refused.take("spread", whole(&self.spread)).unwrap_or_default(),
            currencies: refused.take("currencies", currencies(&self.currencies)).unwrap_or_default(),
        };
        refused.finish()?;
        Ok(judging)
    }
}

#[cfg(feature = "ssr")]
impl CriterionForm {
    fn is_empty(&self) -> bool {
        self.name.trim().is_empty() && self.weight.trim().is_empty()
    }

    fn by(&self) -> Result<By, Say> {
        Ok(match self.by.split_once(':') {
            Some(("category", category)) => By::Requirements(category.to_owned()),
            _ if self.by == "scenes" => By::Scenes(scenes(&self.scenes)?),
            _ if matches!(self.by.as_str(), "" | "whole") => By::Whole,
            _ => return Err(Say::new("error-choose")),
        })
    }
}

/// Lines of a scene and what it weighs among the scenes; one without a number weighs as much as the next.
#[cfg(feature = "ssr")]
fn scenes(text: &str) -> Result<Vec<(String, u32)>, Say> {
    let scene = |line: &str| match line.rsplit_once([';', '؛']) {
        Some((name, weight)) => {
            let weight = ascii_digits(weight.trim()).parse().map_err(|_| Say::new("error-number"))?;
            Ok((name.trim().to_owned(), weight))
        }
        None => Ok((line.trim().to_owned(), 1)),
    };
    text.lines().filter(|line| !line.trim().is_empty()).map(scene).collect()
}

/// Codes with whatever stands between them.
#[cfg(feature = "ssr")]
fn currencies(text: &str) -> Result<Vec<Currency>, Say> {
    let codes = text.split(|c: char| c.is_whitespace() || [',', ';', '،', '؛', '/'].contains(&c));
    codes.filter(|code| !code.is_empty()).map(Currency::parse).collect()
}

/// Percents as people write them, in hundredths.
#[cfg(feature = "ssr")]
fn hundredths(text: &str) -> Option<u32> {
    u32::try_from(scaled(text.trim().trim_end_matches(['%', '٪']), 2).ok()?).ok()
}

#[cfg(all(test, feature = "ssr"))]
mod tests {
    use super::*;

    #[test]
    fn shares_are_read_as_people_write_them() {
        assert_eq!(["33,33", "33.33 %", "۳۳٫۳۳٪", "50"].map(hundredths), [Some(3_333), Some(3_333), Some(3_333), Some(5_000)]);
        assert_eq!(["-1", "a third", "33.3333"].map(hundredths), [None, None, None]);
    }

    #[test]
    fn currencies_are_codes_with_anything_between() {
        assert_eq!(currencies("usd, PLN،eur"), Ok(vec![Currency::USD, Currency::PLN, Currency::EUR]));
        assert_eq!(currencies(" "), Ok(Vec::new()));
        assert!(currencies("USD dollars").is_err());
    }

    #[test]
    fn scenes_are_lines_with_a_weight_or_without() {
        assert_eq!(scenes("Save a deal; 2\n\nFind it again"), Ok(vec![("Save a deal".into(), 2), ("Find it again".into(), 1)]));
        assert!(scenes("Save a deal; twice").is_err());
    }
}
