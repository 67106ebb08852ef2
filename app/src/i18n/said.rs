//! Saying the domain's own sentences, whose arguments are numbers, words, days and instants.

use chrono::DateTime;
use fluent_bundle::FluentValue;
use golive_domain::{
    Say,
    moment::{Day, Moment},
    people::Locale,
};

use super::{
    Formats,
    bundles::bundle,
    sentences::{dashed, known_in, t_in, viewers},
};

/// A sentence of the domain, in the viewer's language.
pub fn say(sentence: &Say) -> String {
    say_in(viewers(), sentence)
}

/// A sentence of the domain in a language. Arguments that are plain numbers count as numbers.
///
/// An argument that is a word of a vocabulary, or several with commas, is said too: the message's attribute of the
/// argument's name names the vocabulary (`missing-role = Nobody is { $name }` with `.name = role`). One that is a [`Moment`] is told
/// by its own clock, which is named, and in its own calendar; so is a [`Day`].
pub fn say_in(locale: Locale, sentence: &Say) -> String {
    let arg = |(name, value): &'_ (String, String)| match vocabulary(&sentence.key, name) {
        Some(prefix) => FluentValue::from(words_in(locale, &prefix, value)),
        None => match (value.parse::<Moment>(), value.parse::<Day>()) {
            (Ok(moment), _) => FluentValue::from(moment_in(locale, moment)),
            (_, Ok(day)) => FluentValue::from(day_in(locale, day)),
            _ => number_or_text(value).into_owned(),
        },
    };
    let args: Vec<_> = sentence.args.iter().map(|each| (each.0.as_str(), arg(each))).collect();
    t_in(locale, &sentence.key, &args)
}

/// English names the vocabularies for all.
fn vocabulary(key: &str, arg: &str) -> Option<String> {
    let bundle = bundle(Locale::En);
    let attribute = bundle.get_message(&dashed(key))?.get_attribute(arg)?;
    Some(bundle.format_pattern(attribute.value(), None, &mut Vec::new()).into_owned())
}

fn words_in(locale: Locale, prefix: &str, words: &str) -> String {
    let said = words.split(',').map(|word| known_in(locale, &format!("{prefix}-{word}"), &[]).unwrap_or_else(|| word.to_owned()));
    said.collect::<Vec<_>>().join(if locale == Locale::Fa { "، " } else { ", " })
}

/// `24 Nov 2026`
fn day_in(locale: Locale, day: Day) -> String {
    Formats { calendar: day.calendar, ..Formats::of(locale, DateTime::UNIX_EPOCH) }.date(day.date)
}

/// `24 Nov 2026, 13:00 (Europe/Kyiv)`
fn moment_in(locale: Locale, moment: Moment) -> String {
    let formats = Formats { calendar: moment.calendar, zone: moment.zone, ..Formats::of(locale, moment.at) };
    // The name as the zone's users know it from their own settings.
    let zone = moment.zone.name().replace('_', " ");
    t_in(locale, "moment-zoned", &[("at", formats.exact(moment.at).into()), ("zone", zone.into())])
}

/// `12` and `-3.5` are numbers; `007`, `1e9` and `ARAS-12` are texts.
fn number_or_text(value: &str) -> FluentValue<'_> {
    match value.parse::<f64>() {
        Ok(number) if number.to_string() == value && number.is_finite() => FluentValue::from(number),
        _ => FluentValue::from(value),
    }
}

#[cfg(test)]
mod tests {
    use golive_domain::people::CalendarKind;

    use super::*;

    #[test]
    fn a_number_told_by_the_domain_is_a_number() {
        let sentence = Say::new("error-too-long").with("is", 1300).with("max", 250);
        assert_eq!(say_in(Locale::En, &sentence), "Shorten this to 250 characters: it has 1,300.");
        assert!(say_in(Locale::Fa, &sentence).contains("۱٬۳۰۰"));
        assert!(matches!(number_or_text("007"), FluentValue::String(_)));
        assert!(matches!(number_or_text("-3.5"), FluentValue::Number(_)));
    }

    #[test]
    fn an_instant_is_told_in_the_readers_language_calendar_and_by_a_clock_that_is_named() {
        let due = |zone| Moment { at: "2026-11-24T13:00:00Z".parse().unwrap(), zone, calendar: CalendarKind::Gregorian };
        let told = |locale, moment: Moment| {
            let warning = "mail-ticket-warning-body";
            say_in(
                locale,
                &Say::new(warning)
                    .with("share", 75)
                    .with("metric", "resolution")
                    .with("code", "x")
                    .with("title", "x")
                    .with("link", "x")
                    .with("due", moment),
            )
        };
        assert!(told(Locale::En, due(chrono_tz::Tz::UTC)).contains("24 Nov 2026, 13:00 (UTC)"));
        let jalali = Moment { calendar: CalendarKind::Jalali, ..due(chrono_tz::Asia::Tehran) };
        assert!(told(Locale::Fa, jalali).contains("۳ آذر ۱۴۰۵، ۱۶:۳۰"), "{}", told(Locale::Fa, jalali));
        assert!(told(Locale::Fa, jalali).contains("Asia/Tehran"));
        assert!(told(Locale::Uk, due(chrono_tz::Europe::Kyiv)).contains("24 лист. 2026, 15:00 (Europe/Kyiv)"));
    }

    #[test]
    fn a_day_is_told_in_the_readers_calendar() {
        let due = Day { date: "2026-11-24".parse().unwrap(), calendar: CalendarKind::Jalali };
        let told = say_in(Locale::Fa, &Say::new("mail-duty-reminder-body").with("due", due));
        assert!(told.contains("۳ آذر ۱۴۰۵"), "{told}");
    }

    #[test]
    fn words_inside_a_sentence_are_said_too() {
        let accountable = Say::new("error-rasci-many-accountable").with("count", 2).with("roles", "sponsor,project_manager");
        assert!(say_in(Locale::En, &accountable).contains("(Sponsor, Project manager)"));
        assert!(say_in(Locale::Fa, &accountable).contains("(حامی پروژه، مدیر پروژه)"));
        assert!(say_in(Locale::Uk, &accountable).contains("(Спонсор, Керівник проєкту)"));
        assert_eq!(say_in(Locale::En, &Say::new("missing-role").with("name", "qa_representative")), "Nobody is QA representative");
        assert_eq!(say_in(Locale::En, &Say::new("role-help_desk")), "Help desk");
    }
}
