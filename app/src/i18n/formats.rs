//! Numbers and amounts as one reader reads them.

use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use golive_domain::{
    backlog::{HalfPoints, Minutes},
    money::{Currency, Money},
    people::{CalendarKind, Locale},
};
use leptos::prelude::with_context;

use super::{Value, numbers, sentences::known_in, t_in};
use crate::web::Viewer;

/// A reader's language, calendar, zone and present. Dates are in `dates`, instants in `moments`.
#[derive(Clone, Copy, Debug)]
pub struct Formats {
    pub locale: Locale,
    pub calendar: CalendarKind,
    pub zone: Tz,
    pub now: DateTime<Utc>,
}

impl Formats {
    /// A reader of a language in its usual calendar and UTC: mails, exports.
    pub fn of(locale: Locale, now: DateTime<Utc>) -> Self {
        Self { locale, calendar: locale.calendar(), zone: Tz::UTC, now }
    }

    /// The viewer of the page being rendered; a zone nobody knows is read as UTC.
    pub fn current() -> Self {
        with_context::<Viewer, _>(|viewer| Self {
            locale: viewer.locale,
            calendar: viewer.calendar,
            zone: viewer.zone.parse().unwrap_or(Tz::UTC),
            now: viewer.now,
        })
        .expect("a page is rendered for a viewer")
    }

    /// `3,526`
    pub fn number(&self, number: i64) -> String {
        numbers::grouped(self.locale, &number.to_string())
    }

    /// At most `digits` after the mark, rounded; zeros at the end are left out.
    pub fn decimal(&self, value: f64, digits: usize) -> String {
        numbers::grouped(self.locale, &numbers::trimmed(value, digits))
    }

    /// A number that is rounded already, `66.70`: every digit after the mark is kept.
    pub fn fixed(&self, plain: &str) -> String {
        numbers::grouped(self.locale, plain)
    }

    /// The digits of a text in the reader's, ungrouped: years, versions, `7` of "Sprint 7".
    pub fn digits(&self, text: &str) -> String {
        numbers::digits(self.locale, text)
    }

    /// `8`, `2.5`
    pub fn points(&self, points: HalfPoints) -> String {
        self.decimal(points.as_f64(), 1)
    }

    /// `7.5 h`, to the hundredth of an hour.
    pub fn hours(&self, minutes: Minutes) -> String {
        let hours = self.decimal(minutes.as_hours(), 2);
        self.t("hours-short", &[("hours", hours.into())])
    }

    /// A share of one: `0.34` is `34%`.
    pub fn percent(&self, share: f64) -> String {
        let percent = self.decimal(share * 100.0, 0);
        self.t("percent", &[("percent", percent.into())])
    }

    /// `€ 1,920`, `€ 1,920.50`: minor units only where there are some.
    pub fn money(&self, money: Money) -> String {
        let plain = money.plain();
        let plain = plain.split_once('.').filter(|(_, cents)| cents.bytes().all(|b| b == b'0')).map_or(plain.as_str(), |(whole, _)| whole);
        let amount = numbers::grouped(self.locale, plain);
        self.t("money", &[("symbol", self.currency(money.currency).into()), ("amount", amount.into())])
    }

    /// An amount for the field it is typed in: no symbol, no groups.
    pub fn money_for_input(&self, money: Money) -> String {
        numbers::ungrouped(self.locale, &money.plain())
    }

    /// The currency's sign where readers know one, else its code.
    pub fn currency(&self, currency: Currency) -> String {
        let key = format!("currency-{}", currency.as_str().to_lowercase());
        known_in(self.locale, &key, &[]).unwrap_or_else(|| currency.to_string())
    }

    /// `640 bytes`, `12 kB`, `3.4 MB`: steps of a thousand, as file managers and mails count.
    pub fn bytes(&self, bytes: u64) -> String {
        let (key, scale) = match bytes {
            0..1_000 => return self.t("bytes", &[("count", bytes.into())]),
            1_000..1_000_000 => ("kilobytes", 1e3),
            1_000_000..1_000_000_000 => ("megabytes", 1e6),
            _ => ("gigabytes", 1e9),
        };
        let size = bytes as f64 / scale;
        let size = self.decimal(size, if size < 10.0 { 1 } else { 0 });
        self.t(key, &[("size", size.into())])
    }

    pub(super) fn t(&self, key: &str, args: &[(&str, Value)]) -> String {
        t_in(self.locale, key, args)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn formats(locale: Locale) -> Formats {
        Formats::of(locale, DateTime::UNIX_EPOCH)
    }

    #[test]
    fn money_stands_as_the_language_writes_it() {
        let (en, fa) = (formats(Locale::En), formats(Locale::Fa));
        let price = |minor, currency| Money { minor, currency };
        assert_eq!(en.money(price(192_000, Currency::EUR)), "€\u{a0}1,920");
        assert_eq!(fa.money(price(192_000, Currency::EUR)), "۱٬۹۲۰\u{a0}€");
        assert_eq!(en.money(price(192_050, Currency::EUR)), "€\u{a0}1,920.50");
        assert_eq!(fa.money(price(1_250_000, Currency::IRR)), "۱٬۲۵۰٬۰۰۰\u{a0}ریال");
        assert_eq!(en.money(price(1_250_000, Currency::IRR)), "IRR\u{a0}1,250,000");
        assert_eq!(en.money(price(-500, Currency::parse("CHF").unwrap())), "CHF\u{a0}-5");
        let uk = formats(Locale::Uk);
        assert_eq!(uk.money(price(192_050, Currency::EUR)), "1\u{a0}920,50\u{a0}€");
        assert_eq!(uk.money(price(125_000_000, Currency::UAH)), "1\u{a0}250\u{a0}000\u{a0}₴");
    }

    #[test]
    fn an_amount_in_a_field_is_read_back() {
        for locale in [Locale::En, Locale::Fa, Locale::Uk] {
            for (minor, code) in [(0, "EUR"), (5, "UAH"), (192_050, "EUR"), (123_456_700, "EUR"), (-1_050, "EUR"), (1_500, "KWD")] {
                let money = Money { minor, currency: Currency::parse(code).unwrap() };
                let typed = formats(locale).money_for_input(money);
                assert_eq!(Money::parse(&typed, money.currency), Ok(money), "{typed}");
            }
        }
    }

    #[test]
    fn small_numbers_are_short() {
        let (en, fa) = (formats(Locale::En), formats(Locale::Fa));
        assert_eq!((en.points(HalfPoints(5)), fa.points(HalfPoints(5))), ("2.5".into(), "۲٫۵".into()));
        assert_eq!((en.hours(Minutes(450)), fa.hours(Minutes(3120))), ("7.5\u{a0}h".into(), "۵۲\u{a0}ساعت".into()));
        assert_eq!((en.percent(0.34), fa.percent(0.04)), ("34%".into(), "۴٪".into()));
        assert_eq!((en.bytes(640), en.bytes(12_400), en.bytes(3_400_000)), ("640 bytes".into(), "12 kB".into(), "3.4 MB".into()));
        assert_eq!(fa.bytes(3_400_000), "۳٫۴ مگابایت");
        assert_eq!(en.bytes(1), "1 byte");
        let uk = formats(Locale::Uk);
        assert_eq!(
            (uk.points(HalfPoints(5)), uk.hours(Minutes(450)), uk.percent(0.34)),
            ("2,5".into(), "7,5\u{a0}год".into(), "34\u{a0}%".into())
        );
        assert_eq!((uk.bytes(1), uk.bytes(640), uk.bytes(3_400_000)), ("1 байт".into(), "640 байтів".into(), "3,4\u{a0}МБ".into()));
    }
}
