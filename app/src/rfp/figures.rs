//! Scores, shares and weights, written alike on pages and on paper: whoever holds both beside each other finds the same figures.

use std::{collections::BTreeSet, iter::once};

use golive_domain::{
    money::Currency,
    rfp::scoring::{Exact, Rate, printed},
};

use crate::i18n::{Formats, t_in};

/// Digits after the mark that points are written with at least, and at most.
const LEAST: u32 = 2;
const MOST: u32 = 20;

/// A number of points, to the hundredth: `80.50`.
pub(crate) fn points(formats: &Formats, value: &Exact) -> String {
    points_to(formats, value, LEAST)
}

/// The same with so many digits after the mark, where [`digits`] says that the hundredth does not tell it from others.
pub(crate) fn points_to(formats: &Formats, value: &Exact, digits: u32) -> String {
    formats.fixed(&printed(value, digits))
}

/// As many digits after the mark as no two unequal ones of these numbers look equal with.
pub(crate) fn digits(values: impl IntoIterator<Item = Exact>) -> u32 {
    let values: BTreeSet<Exact> = values.into_iter().collect();
    let apart = |digits: &u32| values.iter().map(|value| printed(value, *digits)).collect::<BTreeSet<_>>().len() == values.len();
    (LEAST..MOST).find(apart).unwrap_or(MOST)
}

/// An amount in minor units of a currency that is no whole number of them perhaps, with as many digits as keep it: `€ 10,800.005`.
pub(crate) fn compared(formats: &Formats, minor: &Exact, currency: Currency) -> String {
    let whole = |digits: u32| Exact::from_integer(10_u64.pow(digits).into());
    let least = currency.minor_digits();
    let amount = minor / whole(least);
    let is_kept = |digits: &u32| (&amount * whole(*digits)).is_integer();
    let most = least + 6;
    let digits = once(0).chain(least..most).find(is_kept).unwrap_or(most);
    let amount = formats.fixed(&printed(&amount, digits));
    t_in(formats.locale, "money", &[("symbol", formats.currency(currency).into()), ("amount", amount.into())])
}

/// A rate as it was quoted: `100 RUB = 45.217 UAH`.
pub(crate) fn quoted(formats: &Formats, rate: &Rate, currency: Currency, base: Currency) -> String {
    formats.digits(&format!("{} {currency} = {} {base}", rate.units, rate.worth()))
}

/// A share of one as a percentage, to the tenth: `33.3%`.
pub(crate) fn share(formats: &Formats, value: &Exact) -> String {
    let hundredfold = value * Exact::from_integer(100.into());
    percent_of(formats, formats.fixed(&printed(&hundredfold, 1)))
}

/// A weight as it was published, in basis points: `33.33%`, `50%`.
pub(crate) fn weight(formats: &Formats, points: u32) -> String {
    percent_of(formats, hundredths(formats, points))
}

/// Hundredths of a point or of a percent: `60`, `33.33`.
pub(crate) fn hundredths(formats: &Formats, points: u32) -> String {
    formats.decimal(f64::from(points) / 100.0, 2)
}

fn percent_of(formats: &Formats, percent: String) -> String {
    t_in(formats.locale, "percent", &[("percent", percent.into())])
}

#[cfg(test)]
mod tests {
    use chrono::DateTime;
    use golive_domain::people::Locale;

    use super::*;

    #[test]
    fn what_is_unequal_looks_unequal() {
        let formats = Formats::of(Locale::En, DateTime::UNIX_EPOCH);
        let thousandths = |number: i32| Exact::new(number.into(), 1_000.into());
        let told = |values: [i32; 2]| {
            let digits = digits(values.map(thousandths));
            values.map(|value| points_to(&formats, &thousandths(value), digits))
        };
        assert_eq!(told([59_996, 60_000]), ["59.996", "60.000"]);
        assert_eq!(told([59_000, 60_000]), ["59.00", "60.00"]);
        assert_eq!(told([60_000, 60_000]), ["60.00", "60.00"], "what is equal looks equal");
        assert_eq!(digits([]), 2);
        let third = Exact::new(1.into(), 3.into());
        assert_eq!(digits([third.clone(), &third + Exact::new(1.into(), 10_u64.pow(7).into())]), 7);
    }

    #[test]
    fn what_was_compared_can_be_reckoned_again() {
        let formats = Formats::of(Locale::En, DateTime::UNIX_EPOCH);
        let told = |minor: i32, of: i32| compared(&formats, &Exact::new(minor.into(), of.into()), Currency::EUR);
        assert_eq!(told(1_080_000, 1), "€\u{a0}10,800");
        assert_eq!(told(1_080_050, 1), "€\u{a0}10,800.50");
        assert_eq!(told(2_160_001, 2), "€\u{a0}10,800.005");
        assert_eq!(told(1, 3), "€\u{a0}0.00333333");
        let rate = Rate::parse("45.217/100").unwrap();
        assert_eq!(quoted(&formats, &rate, Currency::USD, Currency::UAH), "100 USD = 45.217 UAH");
    }

    #[test]
    fn figures_stand_as_the_language_writes_them() {
        let score = Exact::new(161.into(), 2.into());
        let third = Exact::new(1.into(), 3.into());
        let told = |locale| {
            let formats = Formats::of(locale, DateTime::UNIX_EPOCH);
            let shares = [share(&formats, &third), weight(&formats, 3_333), weight(&formats, 5_000)];
            [points(&formats, &score), hundredths(&formats, 6_000)].into_iter().chain(shares).collect::<Vec<_>>()
        };
        assert_eq!(told(Locale::En), ["80.50", "60", "33.3%", "33.33%", "50%"]);
        assert_eq!(told(Locale::Fa), ["۸۰٫۵۰", "۶۰", "۳۳٫۳٪", "۳۳٫۳۳٪", "۵۰٪"]);
        assert_eq!(told(Locale::Uk), ["80,50", "60", "33,3\u{a0}%", "33,33\u{a0}%", "50\u{a0}%"]);
    }
}
