//! What an item costs: hours by skill at the rates of the day it was estimated, or a fixed price.
//!
//! A skill without a rate makes the price unknown, which is told and never counted as nothing. Once the item is
//! baselined its price is frozen: later rates and estimates do not touch it.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Minutes, Skill};
use crate::{Say, id::PersonId, money::Minor, search::fold};

/// Hours of one skill in an item's estimate, by whom if that is known.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EstimateLine {
    pub skill: Skill,
    pub minutes: Minutes,
    pub person: Option<PersonId>,
}

/// The price of an hour of a skill between two dates, both included; `None` is open.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rate {
    pub skill: Skill,
    pub per_hour: Minor,
    pub from: NaiveDate,
    pub until: Option<NaiveDate>,
}

impl Rate {
    fn holds(&self, date: NaiveDate) -> bool {
        self.from <= date && self.until.is_none_or(|until| date <= until)
    }

    fn overlaps(&self, other: &Self) -> bool {
        let ends_before = |a: &Self, b: &Self| a.until.is_some_and(|until| until < b.from);
        self.skill == other.skill && !ends_before(self, other) && !ends_before(other, self)
    }
}

/// The project's rates.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RateCard {
    rates: Vec<Rate>,
    /// The folded skill of each rate: a backlog of thousands asks again and again.
    folded: Vec<String>,
}

impl RateCard {
    /// Rates as they are stored, unchecked: see [`RateCard::checked`] for what people enter.
    pub fn new(rates: Vec<Rate>) -> Self {
        Self { folded: rates.iter().map(|rate| fold(rate.skill.as_str())).collect(), rates }
    }

    /// Refuses a rate that ends before it begins and two rates of one skill on one day, by the line's position.
    pub fn checked(rates: Vec<Rate>) -> Result<Self, (usize, Say)> {
        for (at, rate) in rates.iter().enumerate() {
            if rate.until.is_some_and(|until| until < rate.from) {
                return Err((at, Say::new("error-rate-dates")));
            }
            if rates[..at].iter().any(|earlier| earlier.overlaps(rate)) {
                return Err((at, Say::new("error-rate-overlap").with("skill", &rate.skill)));
            }
        }
        Ok(Self::new(rates))
    }

    /// The rate of a skill on a day. Where stored rates overlap, the one that began last holds.
    pub fn rate(&self, skill: &Skill, date: NaiveDate) -> Option<Minor> {
        let wanted = fold(skill.as_str());
        let of_skill = self.rates.iter().zip(&self.folded).filter(|(_, folded)| **folded == wanted).map(|(rate, _)| rate);
        of_skill.filter(|rate| rate.holds(date)).max_by_key(|rate| rate.from).map(|rate| rate.per_hour)
    }

    /// Every rate, those that hold no longer too.
    pub fn rates(&self) -> &[Rate] {
        &self.rates
    }
}

/// What an item's price follows from.
#[derive(Clone, Copy, Debug)]
pub struct Priceable<'a> {
    /// The price at the baseline; it beats everything else.
    pub frozen: Option<Minor>,
    /// A price agreed for the item as a whole; it beats the hours.
    pub fixed: Option<Minor>,
    pub lines: &'a [EstimateLine],
    /// The day whose rates hold.
    pub estimated_on: Option<NaiveDate>,
}

/// What an item costs, or why that is not known.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "price", rename_all = "snake_case")]
pub enum Price {
    /// As it was when the item was baselined.
    Frozen { amount: Minor },
    /// Agreed as a whole.
    Fixed { amount: Minor },
    /// Hours times rates.
    Reckoned { amount: Minor },
    /// These skills have no rate on the estimate's day; `known` is what the others come to.
    MissingRate { skills: Vec<Skill>, known: Minor },
    /// No hours, no price.
    NotEstimated,
    /// More than an amount can hold.
    TooLarge,
}

/// An estimate line and what it comes to; neither rate nor amount where no rate holds for its skill.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LinePrice<'a> {
    pub line: &'a EstimateLine,
    pub rate: Option<Minor>,
    pub amount: Option<Minor>,
}

impl Price {
    /// The amount where it is known.
    pub fn amount(&self) -> Option<Minor> {
        match self {
            Self::Frozen { amount } | Self::Fixed { amount } | Self::Reckoned { amount } => Some(*amount),
            Self::MissingRate { .. } | Self::NotEstimated | Self::TooLarge => None,
        }
    }
}

impl<'a> Priceable<'a> {
    /// The item's price by the card.
    pub fn price(&self, card: &RateCard) -> Price {
        match (self.frozen, self.fixed, self.estimated_on) {
            (Some(amount), ..) => Price::Frozen { amount },
            (None, Some(amount), _) => Price::Fixed { amount },
            (None, None, Some(date)) if !self.lines.is_empty() => reckon(self.lines, card, date),
            (None, None, _) => Price::NotEstimated,
        }
    }

    /// Each line with its rate and amount, as the refine view shows them.
    pub fn line_prices(&self, card: &RateCard) -> Vec<LinePrice<'a>> {
        let priced = |line: &'a EstimateLine| {
            let EstimateLine { skill, minutes, .. } = line;
            let rate = self.estimated_on.and_then(|date| card.rate(skill, date));
            LinePrice { line, rate, amount: rate.and_then(|rate| Minor::for_minutes(rate, *minutes)) }
        };
        self.lines.iter().map(priced).collect()
    }
}

fn reckon(lines: &[EstimateLine], card: &RateCard, date: NaiveDate) -> Price {
    let mut known = Some(Minor::ZERO);
    let mut skills: Vec<Skill> = Vec::new();
    for line in lines {
        match card.rate(&line.skill, date) {
            Some(rate) => known = known.zip(Minor::for_minutes(rate, line.minutes)).and_then(|(sum, amount)| sum.checked_add(amount)),
            None if skills.contains(&line.skill) => {}
            None => skills.push(line.skill.clone()),
        }
    }
    match known {
        None => Price::TooLarge,
        Some(amount) if skills.is_empty() => Price::Reckoned { amount },
        Some(known) => Price::MissingRate { skills, known },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn skill(name: &str) -> Skill {
        Skill::parse(name).expect("a skill")
    }

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a date")
    }

    fn line(name: &str, minutes: i32) -> EstimateLine {
        EstimateLine { skill: skill(name), minutes: Minutes(minutes), person: None }
    }

    fn rate(name: &str, per_hour: i64, from: &str, until: Option<&str>) -> Rate {
        Rate { skill: skill(name), per_hour: Minor(per_hour), from: day(from), until: until.map(day) }
    }

    fn card() -> RateCard {
        RateCard::new(vec![
            rate("Developer", 6_500, "2026-01-01", Some("2026-06-30")),
            rate("Developer", 7_000, "2026-07-01", None),
            rate("Analyst", 8_000, "2026-01-01", None),
        ])
    }

    fn priceable(lines: &[EstimateLine], on: &str) -> Priceable<'static> {
        Priceable { frozen: None, fixed: None, lines: lines.to_vec().leak(), estimated_on: Some(day(on)) }
    }

    #[test]
    fn hours_are_priced_at_the_rate_of_the_estimates_day() {
        let lines = [line("developer", 90), line("Analyst", 60)];
        assert_eq!(priceable(&lines, "2026-06-30").price(&card()), Price::Reckoned { amount: Minor(9_750 + 8_000) });
        assert_eq!(priceable(&lines, "2026-07-01").price(&card()), Price::Reckoned { amount: Minor(10_500 + 8_000) });
    }

    #[test]
    fn a_missing_rate_is_named_and_not_counted_as_nothing() {
        let price = priceable(&[line("Analyst", 60), line("Tester", 60), line("tester", 30)], "2026-02-01").price(&card());
        assert_eq!(price, Price::MissingRate { skills: vec![skill("Tester")], known: Minor(8_000) });
        assert_eq!(price.amount(), None);
    }

    #[test]
    fn a_rate_before_its_first_day_is_missing() {
        assert!(matches!(priceable(&[line("Analyst", 60)], "2025-12-31").price(&card()), Price::MissingRate { .. }));
    }

    #[test]
    fn the_baseline_beats_the_fixed_price_and_that_beats_the_hours() {
        let hours = priceable(&[line("Analyst", 60)], "2026-02-01");
        let fixed = Priceable { fixed: Some(Minor(5)), ..hours };
        assert_eq!(fixed.price(&card()), Price::Fixed { amount: Minor(5) });
        assert_eq!(Priceable { frozen: Some(Minor(7)), ..fixed }.price(&card()), Price::Frozen { amount: Minor(7) });
    }

    #[test]
    fn without_hours_there_is_no_price() {
        assert_eq!(priceable(&[], "2026-02-01").price(&card()), Price::NotEstimated);
    }

    #[test]
    fn an_overflow_is_told() {
        let card = RateCard::new(vec![rate("Analyst", i64::MAX, "2026-01-01", None)]);
        assert_eq!(priceable(&[line("Analyst", 61)], "2026-02-01").price(&card), Price::TooLarge);
    }

    #[test]
    fn two_rates_of_one_skill_on_one_day_are_refused() {
        let twice = vec![rate("Analyst", 1, "2026-01-01", None), rate("ANALYST", 2, "2026-05-01", None)];
        assert_eq!(RateCard::checked(twice).map_err(|(at, say)| (at, say.key)), Err((1, "error-rate-overlap".into())));
        let backwards = vec![rate("Analyst", 1, "2026-01-02", Some("2026-01-01"))];
        assert_eq!(RateCard::checked(backwards).map_err(|(at, say)| (at, say.key)), Err((0, "error-rate-dates".into())));
        assert!(RateCard::checked(card().rates().to_vec()).is_ok());
    }

    proptest! {
        #[test]
        fn the_price_is_the_sum_of_its_lines(minutes in prop::collection::vec(0_i32..100_000, 1..20)) {
            let lines: Vec<_> = minutes.iter().map(|m| line(if m % 2 == 0 { "Developer" } else { "Analyst" }, *m)).collect();
            let item = priceable(&lines, "2026-02-01");
            let sum = Minor::total(item.line_prices(&card()).iter().filter_map(|line| line.amount));
            prop_assert_eq!(item.price(&card()).amount(), sum);
        }
    }
}
