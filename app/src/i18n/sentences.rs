//! Saying a key in a language.

use std::{
    borrow::Cow,
    collections::HashSet,
    sync::{LazyLock, Mutex, PoisonError},
};

use chrono::DateTime;
use fluent_bundle::{FluentArgs, FluentValue};
use golive_domain::{
    Say,
    moment::{Day, Moment},
    people::{LineDirection, Locale},
    words::Word,
};
use leptos::prelude::with_context;

use super::{Formats, bundles::bundle};
use crate::web::Viewer;

/// The sentence of `key` in the viewer's language.
pub fn t(key: &str) -> String {
    t_with(key, &[])
}

/// The sentence of `key` with its arguments; `t!` spells it shorter.
pub fn t_with(key: &str, args: &[(&str, FluentValue)]) -> String {
    t_in(viewers(), key, args)
}

/// The sentence of `key` in a language: mails, jobs, exports.
pub fn t_in(locale: Locale, key: &str, args: &[(&str, FluentValue)]) -> String {
    known_in(locale, key, args).or_else(|| known_in(Locale::En, key, args)).unwrap_or_else(|| {
        warn_once(key);
        key.to_owned()
    })
}

/// The sentence of a key that may not exist, as when a word came from outside.
pub fn known(key: &str) -> Option<String> {
    known_in(viewers(), key, &[]).or_else(|| known_in(Locale::En, key, &[]))
}

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

/// A word of a vocabulary: `word("item-state", ItemState::InProgress)` says `item-state-in-progress`.
pub fn word(prefix: &str, word: impl Word) -> String {
    word_in(viewers(), prefix, word)
}

/// Several words in a line, with the comma of the language between.
pub fn list(words: impl IntoIterator<Item = impl Into<String>>) -> String {
    let words: Vec<String> = words.into_iter().map(Into::into).collect();
    words.join(&t("list-comma"))
}

/// A word of a vocabulary, in a language.
pub fn word_in(locale: Locale, prefix: &str, word: impl Word) -> String {
    t_in(locale, &format!("{prefix}-{}", word.as_str()), &[])
}

/// English where no page is being rendered.
fn viewers() -> Locale {
    with_context::<Viewer, _>(|viewer| viewer.locale).unwrap_or(Locale::En)
}

pub(super) fn known_in(locale: Locale, key: &str, args: &[(&str, FluentValue)]) -> Option<String> {
    let bundle = bundle(locale);
    let pattern = bundle.get_message(&dashed(key))?.value()?;
    let args = args.iter().map(|(name, value)| (*name, fenced(locale, value))).collect::<FluentArgs>();
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, Some(&args), &mut errors);
    if !errors.is_empty() {
        tracing::warn!(key, %locale, ?errors, "a sentence was not given what it needs");
    }
    Some(text.into_owned())
}

/// Words of the other direction are fenced off by invisible marks, else the signs around them would jump to their other
/// side: in Persian the full stop of "Oksana K.". An address stands as it is: mail programs make a link of it, marks and
/// all.
fn fenced<'a>(locale: Locale, value: &'a FluentValue) -> FluentValue<'a> {
    let rightward = locale.direction() == LineDirection::LeftToRight;
    match value {
        FluentValue::String(text) if text.contains("://") => value.clone(),
        FluentValue::String(text) if text.chars().any(|c| c.is_alphabetic() && is_rightward(c) != rightward) => {
            FluentValue::from(format!("\u{2068}{text}\u{2069}"))
        }
        value => value.clone(),
    }
}

/// Hebrew and Arabic letters run to the left, those of every other language of Golive to the right.
fn is_rightward(letter: char) -> bool {
    !matches!(letter, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}')
}

/// Keys are written with dashes and in small letters; words of vocabularies come with underscores.
fn dashed(key: &str) -> Cow<'_, str> {
    if key.contains(|c: char| c == '_' || c.is_ascii_uppercase()) {
        Cow::Owned(key.replace('_', "-").to_ascii_lowercase())
    } else {
        Cow::Borrowed(key)
    }
}

/// `12` and `-3.5` are numbers; `007`, `1e9` and `ARAS-12` are texts.
fn number_or_text(value: &str) -> FluentValue<'_> {
    match value.parse::<f64>() {
        Ok(number) if number.to_string() == value && number.is_finite() => FluentValue::from(number),
        _ => FluentValue::from(value),
    }
}

fn warn_once(key: &str) {
    static MISSING: LazyLock<Mutex<HashSet<String>>> = LazyLock::new(Mutex::default);
    if MISSING.lock().unwrap_or_else(PoisonError::into_inner).insert(key.to_owned()) {
        tracing::warn!(key, "no language says this");
    }
}

#[cfg(test)]
mod tests {
    use golive_domain::people::CalendarKind;

    use super::*;

    fn pager(locale: Locale, from: i64, to: i64, total: i64) -> String {
        t_in(locale, "pager-range", &[("from", from.into()), ("to", to.into()), ("total", total.into())])
    }

    #[test]
    fn numbers_in_a_sentence_have_the_languages_digits() {
        assert_eq!(pager(Locale::En, 1, 50, 3526), "1–50 of 3,526");
        assert_eq!(pager(Locale::Fa, 1, 50, 3526), "۱ تا ۵۰ از ۳٬۵۲۶");
        assert_eq!(pager(Locale::Uk, 1, 50, 3526), "1–50 з 3\u{a0}526");
    }

    #[test]
    fn plural_forms_follow_the_number() {
        let wrong = |locale, count: i64| t_in(locale, "error-summary-title", &[("count", count.into())]);
        assert_eq!(wrong(Locale::En, 1), "One thing to put right");
        assert_eq!(wrong(Locale::En, 2), "2 things to put right");
        assert_eq!(wrong(Locale::Fa, 1), "یک مورد باید اصلاح شود");
        assert_eq!(wrong(Locale::Fa, 2), "۲ مورد باید اصلاح شود");
    }

    #[test]
    fn ukrainian_has_four_forms() {
        let sprints = |count: i64| t_in(Locale::Uk, "sprints-count", &[("count", count.into())]);
        let said = [0, 1, 2, 5, 11, 12, 21, 22, 25, 111, 1001].map(sprints);
        let (one, few, many) = ("спринт", "спринти", "спринтів");
        let forms = [many, one, few, many, many, many, one, few, many, many, one];
        assert_eq!(said.each_ref().map(|text| text.rsplit(' ').next().unwrap_or_default()), forms);
        assert_eq!(said[10], "1\u{a0}001 спринт");
        let points = |points: f64| t_in(Locale::Uk, "board-lane-points", &[("points", points.into())]);
        assert_eq!([0.5, 1.0, 2.5, 3.0, 21.0].map(points), ["0,5 бала", "1 бал", "2,5 бала", "3 бали", "21 бал"]);
    }

    #[test]
    fn a_number_told_by_the_domain_is_a_number() {
        let sentence = Say::new("error-too-long").with("is", 1300).with("max", 250);
        assert_eq!(say_in(Locale::En, &sentence), "Shorten this to 250 characters: it has 1,300.");
        assert!(say_in(Locale::Fa, &sentence).contains("۱٬۳۰۰"));
        assert!(matches!(number_or_text("007"), FluentValue::String(_)));
        assert!(matches!(number_or_text("-3.5"), FluentValue::Number(_)));
    }

    #[test]
    fn a_name_of_the_other_direction_is_fenced_off() {
        let changed = |locale, who: &str| t_in(locale, "problem-edited-title", &[("who", who.into())]);
        assert_eq!(changed(Locale::En, "Oksana K."), "Oksana K. changed this too");
        assert_eq!(changed(Locale::Fa, "Oksana K."), "\u{2068}Oksana K.\u{2069} هم این را تغییر داده است");
        assert_eq!(changed(Locale::Fa, "نادیا"), "نادیا هم این را تغییر داده است");
        assert_eq!(changed(Locale::En, "نادیا"), "\u{2068}نادیا\u{2069} changed this too");
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
    fn what_nobody_says_shows_its_key() {
        assert_eq!(t_in(Locale::Fa, "no-such-sentence", &[]), "no-such-sentence");
        assert_eq!(known("no-such-sentence"), None);
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

    /// Panics for the first word that a language does not say.
    fn all_said<W: Word>(prefix: &str) {
        for (locale, each) in Locale::ALL.iter().flat_map(|locale| W::ALL.iter().map(move |each| (*locale, *each))) {
            let key = format!("{prefix}-{}", each.as_str());
            assert!(known_in(locale, &key, &[]).is_some(), "{locale} does not say {key}");
        }
    }

    #[test]
    fn every_word_is_said_in_every_language() {
        use golive_domain::{
            access::*, accounts::*, backlog::*, defects, events::*, exploring, import::*, jobs, people::*, projects::*, service,
            sprints::*, testing,
        };

        all_said::<jobs::JobKind>("job-kind");
        all_said::<jobs::JobStanding>("job-standing");
        all_said::<service::RequestType>("request");
        all_said::<service::Priority>("ticket-priority");
        all_said::<service::Impact>("impact");
        all_said::<service::Urgency>("urgency");
        all_said::<service::TicketState>("ticket-state");
        all_said::<service::Channel>("channel");
        all_said::<service::Audience>("audience");
        all_said::<service::Metric>("metric");
        all_said::<service::TargetUnit>("target-unit");
        all_said::<service::ClockState>("clock");
        all_said::<service::Cause>("cause");
        all_said::<service::What>("what");
        all_said::<service::Tell>("tell");
        all_said::<Role>("role");
        all_said::<Side>("side");
        all_said::<Permission>("permission");
        all_said::<Reach>("reach");
        all_said::<PersonState>("person-state");
        all_said::<LinkKind>("link-kind");
        all_said::<TokenScope>("token-scope");
        all_said::<Strength>("strength");
        all_said::<CalendarKind>("calendar-kind");
        all_said::<Theme>("theme");
        all_said::<Methodology>("methodology");
        all_said::<ProjectSize>("project-size");
        all_said::<ContractKind>("contract-kind");
        all_said::<OrganisationKind>("organisation-kind");
        all_said::<PhaseKind>("phase-kind");
        all_said::<Severity>("severity");
        all_said::<Gap>("missing");
        all_said::<Letter>("letter");
        all_said::<Deliverable>("deliverable");
        all_said::<ItemKind>("item-kind");
        all_said::<ItemState>("item-state");
        all_said::<Moscow>("moscow");
        all_said::<Lack>("lack");
        all_said::<FieldKind>("field-kind");
        all_said::<Sort>("sort");
        all_said::<SprintState>("sprint-state");
        all_said::<CarryTo>("carry-to");
        all_said::<StayEnd>("stay-end");
        all_said::<ScopeChange>("scope-change");
        all_said::<ReleaseState>("release-state");
        all_said::<EventKind>("event");
        all_said::<SubjectKind>("subject-kind");
        all_said::<Reason>("reason");
        all_said::<Target>("target");
        all_said::<ImportState>("import-state");
        all_said::<FileFormat>("file-format");
        all_said::<Brings>("brings");
        all_said::<CaseColumn>("case-column");
        all_said::<RequirementColumn>("requirement-column");
        all_said::<testing::TestType>("test-type");
        all_said::<testing::CaseState>("case-state");
        all_said::<testing::Verdict>("verdict");
        all_said::<testing::CaseResult>("case-result");
        all_said::<testing::Coverage>("coverage");
        all_said::<testing::PlanState>("plan-state");
        all_said::<testing::acceptance::AcceptanceState>("acceptance-state");
        all_said::<testing::acceptance::Opinion>("opinion");
        all_said::<testing::acceptance::PointStanding>("point-standing");
        all_said::<testing::acceptance::Decision>("acceptance-decision");
        all_said::<testing::acceptance::WeekLoad>("acceptance-load");
        all_said::<exploring::ExplorationState>("exploration-state");
        all_said::<exploring::NoteKind>("note-kind");
        all_said::<defects::Severity>("severity");
        all_said::<defects::Priority>("priority");
        all_said::<defects::Frequency>("frequency");
        all_said::<defects::DefectState>("defect-state");
        all_said::<defects::Odds>("odds");
        all_said::<testing::GapKind>("gap-kind");
        all_said::<testing::GapKind>("gap-next");
        all_said::<testing::GapDecision>("gap-decision");
        all_said::<testing::Pressing>("pressing");
        all_said::<golive_domain::service::feed::Unfit>("unfit");
        all_said::<golive_domain::service::holidays::Country>("country");
        all_said::<golive_domain::service::duties::DutyKind>("duty-kind");
        all_said::<golive_domain::service::duties::DutyState>("duty-state");
        all_said::<golive_domain::service::duties::Preset>("rhythm");
        all_said::<golive_domain::search::Thing>("things");
        all_said::<golive_domain::knowledge::ArticleState>("article-state");
        all_said::<golive_domain::knowledge::Readers>("article-readers");
        all_said::<golive_domain::rfp::VendorFact>("field-vendor");
        all_said::<golive_domain::rfp::VendorFact>("vendor-ask");
        all_said::<golive_domain::rfp::PromiseVerdict>("promise-verdict");
        all_said::<golive_domain::rfp::PromiseVerdict>("promise-means");
    }

    #[test]
    fn every_role_has_a_duty() {
        for role in golive_domain::access::Role::ALL {
            assert!(known_in(Locale::Fa, &format!("role-{role}-duty"), &[]).is_some(), "{role}");
        }
    }
}
