//! What is promised, and when it is worked, as their forms write them.

use std::collections::BTreeMap;

use golive_domain::text::ProjectKey;
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use crate::{Done, Problem};

/// A promise: how much of what, counted by which calendar. Empty is not promised.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct LineForm {
    pub metric: String,
    pub priority: String,
    /// Empty for every type that has no line of its own.
    pub request: String,
    /// Hours as `4`, `1:30` or `0,5`, or days, by the unit.
    pub amount: String,
    pub unit: String,
    pub calendar: String,
}

/// A rung of the ladder. Without a share there is none.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct RungForm {
    pub share: String,
    pub tell: Vec<String>,
}

/// The agreement. The keys of lines and rungs order them and say nothing else.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct DealForm {
    pub line: BTreeMap<String, LineForm>,
    pub rung: BTreeMap<String, RungForm>,
    pub grace_days: String,
    /// Whom one turns to in person, at the help desk and at the vendor's.
    pub help_desk_contact: String,
    pub vendor_contact: String,
    /// A day; empty is now.
    pub effective: String,
}

/// A calendar: windows of each weekday as `09:00-17:00, 18:00-20:00`, days that differ one a line.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct CalendarForm {
    /// Empty for a new one.
    pub id: String,
    pub name: String,
    pub zone: String,
    /// By `mon` to `sun`.
    pub day: BTreeMap<String, String>,
    pub holidays: String,
    pub overrides: String,
    pub breaks: String,
    /// A day; empty is now.
    pub effective: String,
}

#[server(endpoint = "service/save-deal", prefix = "/rpc")]
pub async fn save_deal(project: ProjectKey, #[server(flatten)] form: DealForm) -> Result<Done, Problem> {
    let desk = crate::web::desk()?;
    let effective = reading::from_day(&desk, &project, &form.effective).await?;
    golive_store::service::save_deal(&desk, &project, form.read()?, effective).await?;
    Ok(Done::at(format!("/p/{project}/queue/agreement")).saying("agreement-saved".into()))
}

#[server(endpoint = "service/save-calendar", prefix = "/rpc")]
pub async fn save_calendar(project: ProjectKey, #[server(flatten)] form: CalendarForm) -> Result<Done, Problem> {
    let desk = crate::web::desk()?;
    let effective = reading::from_day(&desk, &project, &form.effective).await?;
    let id = super::chosen("id", &form.id)?;
    golive_store::service::save_calendar(&desk, &project, id, &form.name, form.read()?, effective).await?;
    Ok(Done::at(format!("/p/{project}/queue/agreement")).saying("calendar-saved".into()))
}

/// The first agreement there is: an office calendar as the project's, and promises to begin with.
#[server(endpoint = "service/begin", prefix = "/rpc")]
pub async fn begin(project: ProjectKey) -> Result<Done, Problem> {
    let visit = crate::web::visit()?;
    let name = crate::i18n::t_in(visit.viewer.locale, "calendar-first-name", &[]);
    golive_store::service::begin(&visit.desk, &project, &name).await?;
    Ok(Done::at(format!("/p/{project}/queue/agreement/edit")).saying("agreement-begun".into()))
}

#[cfg(feature = "ssr")]
pub(in crate::service) use reading::{from_day, line, named_days, windows};

#[cfg(feature = "ssr")]
mod reading {
    use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
    use golive_domain::{
        Error, Say,
        backlog::Minutes,
        error::Refusals,
        service::{Calendar, CalendarError, Contacts, Deal, DealLine, Rung, TargetUnit, Tell, Week, Window, first_instant},
        text::ProjectKey,
        words::Word as _,
    };
    use golive_store::Desk;

    use super::{CalendarForm, DealForm, LineForm};
    use crate::{
        Problem,
        i18n::{Formats, parse_date},
    };

    /// The instant a day begins in the project's zone; nothing typed is none.
    pub async fn from_day(desk: &Desk, project: &ProjectKey, text: &str) -> Result<Option<DateTime<Utc>>, Problem> {
        if text.trim().is_empty() {
            return Ok(None);
        }
        let date = parse_date(text).map_err(|say| Problem(Error::field("effective", say)))?;
        let frame = golive_store::projects::frame(desk, project).await?;
        let zone = frame.time_zone.parse().unwrap_or(chrono_tz::Tz::UTC);
        Ok(Some(first_instant(zone, date.and_time(NaiveTime::MIN))))
    }

    impl DealForm {
        pub fn read(&self) -> Result<Deal, Problem> {
            let mut refused = Refusals::default();
            let lines = self.line.iter().filter(|(_, line)| !line.amount.trim().is_empty());
            let lines: Vec<_> = lines.filter_map(|(key, line)| line.read(key, &mut refused)).collect();
            let mut ladder = Vec::new();
            for (key, rung) in self.rung.iter().filter(|(_, rung)| !rung.share.trim().is_empty()) {
                let share = golive_domain::numerals::ascii_digits(rung.share.trim().trim_end_matches(['%', '٪']).trim());
                match share.parse() {
                    Ok(share) => ladder.push(Rung { share, tell: rung.tell.iter().filter_map(|tell| Tell::parse(tell)).collect() }),
                    Err(_) => refused.add(&format!("rung[{key}][share]"), Say::new("error-number")),
                }
            }
            ladder.sort_by_key(|rung| rung.share);
            let days = golive_domain::numerals::ascii_digits(self.grace_days.trim());
            let grace_days = refused.take("grace_days", days.parse().map_err(|_| Say::new("error-number"))).unwrap_or_default();
            refused.finish()?;
            let contact = |text: &str| text.trim().to_owned();
            let contacts = Contacts { help_desk: contact(&self.help_desk_contact), vendor: contact(&self.vendor_contact) };
            Ok(Deal { lines, ladder, grace_days, contacts })
        }

        /// An agreement as its form writes it: every promise that could be made for all types, then those of single types.
        pub fn of(deal: &Deal) -> Self {
            let own = |line: &&DealLine| line.request.is_some();
            let written = |line: &DealLine| LineForm {
                metric: line.metric.to_string(),
                priority: line.priority.to_string(),
                request: line.request.map(|request| request.to_string()).unwrap_or_default(),
                amount: amount(line),
                unit: line.unit.to_string(),
                calendar: line.calendar.to_string(),
            };
            let mut line: std::collections::BTreeMap<String, LineForm> = deal
                .lines
                .iter()
                .filter(|line| line.request.is_none())
                .map(|line| (format!("{}-{}", line.metric, line.priority), written(line)))
                .collect();
            line.extend(deal.lines.iter().filter(own).zip(0..).map(|(line, at)| (format!("x{at:03}"), written(line))));
            let rung = deal.ladder.iter().zip(0..).map(|(rung, at)| {
                let tell = rung.tell.iter().map(|tell| tell.to_string()).collect();
                (format!("r{at:02}"), super::RungForm { share: rung.share.to_string(), tell })
            });
            let Contacts { help_desk: help_desk_contact, vendor: vendor_contact } = deal.contacts.clone();
            let (grace_days, effective) = (deal.grace_days.to_string(), String::new());
            Self { line, rung: rung.collect(), grace_days, help_desk_contact, vendor_contact, effective }
        }
    }

    fn amount(line: &DealLine) -> String {
        match line.unit {
            TargetUnit::WorkingMinutes => format!("{}:{:02}", line.number / 60, line.number % 60),
            TargetUnit::WorkingDays | TargetUnit::WorkingDaysToClose => line.number.to_string(),
        }
    }

    impl LineForm {
        fn read(&self, key: &str, refused: &mut Refusals) -> Option<DealLine> {
            let field = |name: &str| format!("line[{key}][{name}]");
            let choose = || Say::new("error-choose");
            let metric = refused.take(&field("metric"), self.metric.parse().map_err(|_| choose()));
            let priority = refused.take(&field("priority"), self.priority.parse().map_err(|_| choose()));
            let request = match self.request.trim() {
                "" => Some(None),
                text => refused.take(&field("request"), text.parse().map(Some).map_err(|_| choose())),
            };
            let unit = refused.take(&field("unit"), self.unit.parse().map_err(|_| choose()));
            let calendar = refused.take(&field("calendar"), self.calendar.parse().map_err(|_| choose()));
            let number = unit.and_then(|unit| refused.take(&field("amount"), number(unit, &self.amount)));
            Some(DealLine { metric: metric?, priority: priority?, request: request?, number: number?, unit: unit?, calendar: calendar? })
        }
    }

    /// Minutes of what is written in hours, or days.
    fn number(unit: TargetUnit, text: &str) -> Result<u32, Say> {
        match unit {
            TargetUnit::WorkingMinutes => {
                let minutes = Minutes::parse(text)?;
                u32::try_from(minutes.0).map_err(|_| Say::new("error-number"))
            }
            TargetUnit::WorkingDays | TargetUnit::WorkingDaysToClose => {
                golive_domain::numerals::ascii_digits(text.trim()).parse().map_err(|_| Say::new("error-number"))
            }
        }
    }

    impl CalendarForm {
        pub fn read(&self) -> Result<Calendar, Problem> {
            let mut refused = Refusals::default();
            let zone = self.zone.trim().parse::<chrono_tz::Tz>().map_err(|_| Say::new("error-time-zone"));
            let zone = refused.take("zone", zone);
            let mut day = |name: &str| {
                let text = self.day.get(name).map(String::as_str).unwrap_or_default();
                refused.take(&format!("day[{name}]"), windows(text)).unwrap_or_default()
            };
            let week = Week {
                mon: day("mon"),
                tue: day("tue"),
                wed: day("wed"),
                thu: day("thu"),
                fri: day("fri"),
                sat: day("sat"),
                sun: day("sun"),
            };
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

    /// A date as its reader writes it, and what is said of it.
    pub fn line(date: NaiveDate, said: &str, formats: &Formats) -> String {
        format!("{} {said}", formats.date_for_input(date)).trim().to_owned()
    }

    pub fn written(windows: &[Window]) -> String {
        windows.iter().map(|window| window.to_string().replace('–', "-")).collect::<Vec<_>>().join(", ")
    }

    /// `09:00-17:00, 18:00-20:00` with any dash, any comma and any digits.
    pub fn windows(text: &str) -> Result<Vec<Window>, Say> {
        let text = golive_domain::numerals::ascii_digits(text);
        let parts = text.split([',', '،', ';', '؛']).map(str::trim).filter(|part| !part.is_empty());
        parts.map(|part| window(part).ok_or_else(|| Say::new("error-window").with("text", part))).collect()
    }

    fn window(text: &str) -> Option<Window> {
        let (from, to) = text.split_once(['-', '–', '—'])?;
        let padded = |time: &str| match time.trim().split_once(':') {
            Some((hour, minute)) => format!("{hour:0>2}:{minute}"),
            None => format!("{:0>2}:00", time.trim()),
        };
        Window::parse(&padded(from), &padded(to)).ok()
    }

    /// Lines that begin with a date; what follows are its windows.
    fn dated(text: &str) -> Result<Vec<(NaiveDate, Vec<Window>)>, Say> {
        let unread = |line: &str| Say::new("error-calendar-line").with("line", line);
        named_days(text)?.into_iter().map(|(date, rest)| Ok((date, windows(&rest).map_err(|_| unread(&rest))?))).collect()
    }

    /// Lines that begin with a date in either calendar, with what follows it.
    pub fn named_days(text: &str) -> Result<Vec<(NaiveDate, String)>, Say> {
        let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
        lines
            .map(|line| {
                let (date, rest) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
                let date = parse_date(date).map_err(|_| Say::new("error-calendar-line").with("line", line))?;
                Ok((date, rest.trim().to_owned()))
            })
            .collect()
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
        fn windows_are_read_as_people_write_them() {
            let read = |text: &str| windows(text).map(|windows| written(&windows));
            assert_eq!(read("9-17"), Ok("09:00-17:00".into()));
            assert_eq!(read("۰۸:۳۰–۱۲:۰۰، 13:00-24:00"), Ok("08:30-12:00, 13:00-24:00".into()));
            assert_eq!(read(" "), Ok(String::new()));
            assert!(read("nine to five").is_err());
            assert!(read("9:00-25:00").is_err());
        }

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
}
