//! What bids will be judged by, as its form writes it.

use golive_domain::text::ProjectKey;
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use crate::{Done, Problem};
#[cfg(feature = "ssr")]
use crate::{rfp::api::renamed, web::desk};
#[cfg(feature = "ssr")]
use golive_domain::{
    Say,
    error::Refusals,
    money::Currency,
    numerals::{ascii_digits, scaled},
    rfp::{By, Judged, Judging},
};
#[cfg(feature = "ssr")]
use golive_store::rfp as store;

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
    let (judging, lines) = form.read()?;
    let kept = store::edit_judging(&desk()?, &project, number, version, judging).await;
    kept.map_err(|error| renamed(error, |field| line_of(field, &lines)))?;
    Ok(Done::default().saying(Say::new("rfp-saved")))
}

#[cfg(feature = "ssr")]
impl JudgingForm {
    /// With the lines of the form in which its criteria stand: empty ones are passed over.
    fn read(self) -> Result<(Judging, Vec<usize>), Problem> {
        let mut refused = Refusals::default();
        let percent = |text: &str| hundredths(text).filter(|share| *share <= 10_000).ok_or_else(|| Say::new("error-percent"));
        let whole = |text: &str| ascii_digits(text.trim()).parse::<u32>().map_err(|_| Say::new("error-number"));
        let (mut criteria, mut lines) = (Vec::new(), Vec::new());
        for (at, form) in self.criterion.iter().enumerate().filter(|(_, form)| !form.is_empty()) {
            let field = |name: &str| format!("criterion[{at}][{name}]");
            let weight = refused.take(&field("weight"), percent(&form.weight));
            let by = refused.take(&field("scenes"), form.by());
            if let Some((weight, by)) = weight.zip(by) {
                criteria.push(Judged { name: form.name.clone(), weight, by });
                lines.push(at);
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
        Ok((judging, lines))
    }
}

/// Where the form shows what the use case calls `criterion[1][name]`.
#[cfg(feature = "ssr")]
fn line_of(refused: &str, lines: &[usize]) -> Option<String> {
    let (place, leaf) = refused.strip_prefix("criterion[")?.split_once(']')?;
    Some(format!("criterion[{}]{leaf}", lines.get(place.parse::<usize>().ok()?)?))
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
    fn a_refused_criterion_finds_its_line_behind_an_empty_one() {
        let line = |name: &str| CriterionForm { name: name.into(), weight: "50".into(), ..CriterionForm::default() };
        let form = JudgingForm {
            criterion: vec![line("Team"), CriterionForm::default(), line("Demo day")],
            scale: "5".into(),
            price_weight: "30".into(),
            minimum: "60".into(),
            absent: "block".into(),
            low_price: "0".into(),
            spread: "2".into(),
            ..JudgingForm::default()
        };
        let (judging, lines) = form.read().unwrap();
        assert_eq!((judging.criteria.len(), line_of("criterion[1][scenes]", &lines)), (2, Some("criterion[2][scenes]".into())));
        assert_eq!((line_of("criterion[2][name]", &lines), line_of("scale", &lines)), (None, None));
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
