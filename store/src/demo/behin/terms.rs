//! When both parties work and what they promise: as it was agreed for go-live, as it is since half a year, as it will be.

use std::ops::RangeInclusive;

use chrono::{NaiveDate, Weekday};
use chrono_tz::Tz;
use golive_domain::{
    id::CalendarId,
    service::{
        Calendar, Contacts, Deal, DealLine, Metric, Priority, RequestType, Rung, TargetUnit, Tell, Week, Window,
        holidays::{Country, preset},
    },
};

use crate::{Error, Result};

const KYIV: Tz = chrono_tz::Europe::Kyiv;

/// Saturday to Wednesday until five, Thursday until one; Iran's holidays off.
pub(in crate::demo) fn desk_calendar(years: RangeInclusive<i32>) -> Result<Calendar> {
    use Weekday as W;
    let hours = |day: W| match day {
        W::Sat | W::Sun | W::Mon | W::Tue | W::Wed => Some(("08:00", "17:00")),
        W::Thu => Some(("08:00", "13:00")),
        W::Fri => None,
    };
    calendar(super::super::timeline::ZONE, hours, holidays(Country::Iran, years))
}

/// Monday to Friday from ten to seven; Ukraine's holidays off, though its law has people work on them at present.
pub(in crate::demo) fn vendor_calendar(years: RangeInclusive<i32>) -> Result<Calendar> {
    let hours = |day: Weekday| (!matches!(day, Weekday::Sat | Weekday::Sun)).then_some(("10:00", "19:00"));
    calendar(KYIV, hours, holidays(Country::Ukraine, years))
}

fn holidays(country: Country, years: RangeInclusive<i32>) -> Vec<NaiveDate> {
    preset(country, years).into_iter().map(|holiday| holiday.date).collect()
}

fn calendar(zone: Tz, hours: impl Fn(Weekday) -> Option<(&'static str, &'static str)>, off: Vec<NaiveDate>) -> Result<Calendar> {
    let broken = |cause| Error::broken("a calendar of the demonstration is none", cause);
    let on = |day: Weekday| -> Result<Vec<Window>> {
        let window = hours(day).map(|(from, to)| Window::parse(from, to)).transpose();
        Ok(window.map_err(|cause| broken(cause.into()))?.into_iter().collect())
    };
    let week = Week {
        mon: on(Weekday::Mon)?,
        tue: on(Weekday::Tue)?,
        wed: on(Weekday::Wed)?,
        thu: on(Weekday::Thu)?,
        fri: on(Weekday::Fri)?,
        sat: on(Weekday::Sat)?,
        sun: on(Weekday::Sun)?,
    };
    Calendar::draft(zone, week).holidays(off).finish().map_err(broken)
}

/// Who counts by which calendar.
#[derive(Clone, Copy, Debug)]
pub(super) struct Parties {
    pub desk: CalendarId,
    pub vendor: CalendarId,
}

/// What was agreed for go-live: the starter, development by days, and a short ladder.
pub(super) fn first(parties: Parties) -> Deal {
    let mut deal = Deal::starter(parties.desk, parties.vendor);
    let development = |priority, number| DealLine {
        metric: Metric::Resolution,
        priority,
        request: Some(RequestType::SmallDevelopment),
        number,
        unit: TargetUnit::WorkingDaysToClose,
        calendar: parties.desk,
    };
    deal.lines.extend([development(Priority::P3, 15), development(Priority::P4, 30)]);
    deal.ladder = vec![rung(75, &[Tell::Assignee]), rung(100, &[Tell::Assignee, Tell::HelpDesk, Tell::ProjectManager])];
    deal.contacts = Contacts {
        help_desk: "نگار فتحی، داخلی ۱۲۰".to_owned(),
        vendor: "Marko Shevchenko, +380 44 555 01 20, marko@dnipro.example".to_owned(),
    };
    deal
}

/// Since half a year: the first word comes sooner, access is a matter of a day, and who is told goes up to the sponsor.
pub(super) fn second(parties: Parties) -> Deal {
    let mut deal = first(parties);
    set(&mut deal, Metric::FirstResponse, Priority::P1, 30);
    set(&mut deal, Metric::Resolution, Priority::P2, 8 * 60);
    let access = |priority, hours: u32| DealLine {
        metric: Metric::Resolution,
        priority,
        request: Some(RequestType::Access),
        number: hours * 60,
        unit: TargetUnit::WorkingMinutes,
        calendar: parties.desk,
    };
    deal.lines.extend([access(Priority::P3, 9), access(Priority::P4, 18)]);
    deal.ladder = vec![
        rung(75, &[Tell::Assignee]),
        rung(90, &[Tell::Assignee, Tell::HelpDesk]),
        rung(100, &[Tell::Assignee, Tell::HelpDesk, Tell::ProjectManager, Tell::VendorManager]),
        rung(150, &[Tell::ProjectManager, Tell::VendorManager, Tell::Sponsor]),
    ];
    deal
}

/// Signed and to come: the vendor has less time.
pub(super) fn third(parties: Parties) -> Deal {
    let mut deal = second(parties);
    set(&mut deal, Metric::Vendor, Priority::P1, 2 * 60);
    set(&mut deal, Metric::Vendor, Priority::P2, 5 * 60);
    set(&mut deal, Metric::Vendor, Priority::P3, 14 * 60);
    deal
}

fn rung(share: u16, tell: &[Tell]) -> Rung {
    Rung { share, tell: tell.iter().copied().collect() }
}

fn set(deal: &mut Deal, metric: Metric, priority: Priority, minutes: u32) {
    let of_all = |line: &&mut DealLine| (line.metric, line.priority, line.request) == (metric, priority, None);
    for line in deal.lines.iter_mut().filter(of_all) {
        line.number = minutes;
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    #[test]
    fn every_version_can_be_kept_to() {
        let parties = Parties { desk: CalendarId(Uuid::from_u128(1)), vendor: CalendarId(Uuid::from_u128(2)) };
        for deal in [first(parties), second(parties), third(parties)] {
            assert_eq!(deal.check(&[parties.desk, parties.vendor]), Ok(()));
        }
        assert_ne!(first(parties).agreement(), second(parties).agreement());
    }
}
