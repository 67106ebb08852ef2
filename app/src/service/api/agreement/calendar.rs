//! A calendar of working time and its form.

use chrono::NaiveDate;
use golive_domain::{
    Error, Say,
    error::Refusals,
    service::{Calendar, CalendarError, Week, Window},
};

use super::{
    CalendarForm,
    days::{dated, line, named_days, windows, written},
};
use crate::{Problem, i18n::Formats};

impl CalendarForm {
    pub fn read(&self) -> Result<Calendar, Problem> {
        let mut refused = Refusals::default();
        let zone = self.zone.trim().parse::<chrono_tz::Tz>().map_err(|_| Say::new("error-time-zone"));
        let zone = refused.take("zone", zone);
        let mut day = |name: &str| {
            let text = self.day.get(name).map(String::as_str).unwrap_or_default();
            refused.take(&format!("day[{name}]"), windows(text)).unwrap_or_default()
        };
        let week =
            Week { mon: day("mon"), tue: day("tue"), wed: day("wed"), thu: day("thu"), fri: day("fri"), sat: day("sat"), sun: day("sun") };
        let holidays = refused.take("holidays", named_days(&self.holidays)).unwrap_or_default();
        let overrides = refused.take("overrides", dated(&self.overrides)).unwrap_or_default();
        let breaks = refused.take("breaks", dated(&self.breaks)).unwrap_or_default();
        refused.finish()?;
        let Some(zone) = zone else { return Err(Problem(Error::field("zone", Say::new("error-time-zone")))) };
        let mut draft = Calendar::draft(zone, week);
        for (date, name) in holidays {
            draft = draft.holiday(date, &name);
        }
        for (date, windows) in overrides {
            draft = draft.overrides(date, windows);
        }
        for (date, windows) in breaks {
            draft = draft.breaks(date, windows);
        }
        draft.finish().map_err(|error| Problem(Error::field("day[mon]", said(&error))))
    }

    /// A calendar as its form writes it, its dates in the reader's calendar.
    pub fn of(id: &str, name: &str, calendar: &Calendar, formats: &Formats) -> Self {
        let week = calendar.weekly();
        let days = [
            ("mon", &week.mon),
            ("tue", &week.tue),
            ("wed", &week.wed),
            ("thu", &week.thu),
            ("fri", &week.fri),
            ("sat", &week.sat),
            ("sun", &week.sun),
        ];
        let dated = |(date, windows): (&NaiveDate, &Vec<Window>)| line(*date, &written(windows), formats);
        let holiday = |date: &NaiveDate| line(*date, calendar.names().get(date).map(String::as_str).unwrap_or_default(), formats);
        Self {
            id: id.to_owned(),
            name: name.to_owned(),
            zone: calendar.zone().name().to_owned(),
            day: days.into_iter().map(|(name, windows)| (name.to_owned(), written(windows))).collect(),
            holidays: calendar.holidays().iter().map(holiday).collect::<Vec<_>>().join("\n"),
            overrides: calendar.overrides().iter().map(dated).collect::<Vec<_>>().join("\n"),
            breaks: calendar.breaks().iter().map(dated).collect::<Vec<_>>().join("\n"),
            effective: String::new(),
        }
    }
}

fn said(error: &CalendarError) -> Say {
    match error {
        CalendarError::Zone(_) => Say::new("error-time-zone"),
        CalendarError::Empty => Say::new("error-calendar-empty"),
        CalendarError::Window(bad) => Say::new("error-window").with("text", &bad.0),
    }
}

#[cfg(test)]
mod tests {
    use golive_domain::people::Locale;

    use super::*;

    #[test]
    fn a_calendar_is_read_as_it_is_written() {
        let form = CalendarForm {
            name: "Office".into(),
            zone: "Europe/Kyiv".into(),
            day: [("mon".to_owned(), "9-18".to_owned())].into(),
            holidays: "2026-08-24 День Незалежності\n\n2026-12-25".into(),
            overrides: "2026-12-31 9-13\n2027-01-02".into(),
            breaks: "2026-11-23 13:00-14:00".into(),
            ..CalendarForm::default()
        };
        let calendar = form.read().expect("a calendar");
        assert_eq!((calendar.holidays().len(), calendar.overrides().len(), calendar.breaks().len()), (2, 2, 1));
        for locale in [Locale::En, Locale::Fa] {
            let again = CalendarForm::of("", "Office", &calendar, &Formats::of(locale, chrono::DateTime::UNIX_EPOCH));
            assert_eq!(again.read().expect("the same"), calendar, "{locale}");
        }
        let persian = CalendarForm::of("", "Office", &calendar, &Formats::of(Locale::Fa, chrono::DateTime::UNIX_EPOCH));
        assert_eq!(persian.holidays.lines().next(), Some("۱۴۰۵/۰۶/۰۲ День Незалежності"));
        assert!(CalendarForm { day: [("mon".to_owned(), String::new())].into(), overrides: String::new(), ..form }.read().is_err());
    }
}
