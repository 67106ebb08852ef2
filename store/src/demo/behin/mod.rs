//! The demonstration's second project: بهین پخش, a distributor of Tehran whose CRM went live a year ago. What is told is the
//! year of its service desk: who asked what, who answered, what the vendor in Kyiv did, and which promises were kept.

mod built;
mod cast;
mod chores;
mod course;
mod dice;
mod ground;
mod knowledge;
mod open;
mod phrases;
mod play;
mod rhythm;
mod sorting;
mod telling;
mod terms;
mod topics;
mod traces;

pub(super) use cast::TROUPE;
pub(super) use terms::{desk_calendar, vendor_calendar};

use chrono::{DateTime, Datelike as _, Days, NaiveDate, TimeDelta, Utc};
use golive_domain::service::Timetable;

use self::{
    cast::SHOWN,
    chores::Rota,
    course::{Case, Clocks},
    play::Play,
};
use super::{
    LIVE,
    cast::{ADMINISTRATOR, Character},
    key,
    stage::Stage,
    timeline::ZONE,
};
use crate::{Result, Store};

/// Tickets of the year that are over, and a dozen that are open.
const OVER: usize = 248;

/// The days of the year.
#[derive(Clone, Copy, Debug)]
struct Year {
    /// The day the CRM went live.
    live: NaiveDate,
    now: DateTime<Utc>,
}

impl Year {
    fn ending_at(now: DateTime<Utc>) -> Self {
        Self { live: now.with_timezone(&ZONE).date_naive() - Days::new(365), now }
    }

    /// So many days after going live, or before.
    fn day(self, days: i64) -> NaiveDate {
        self.live + TimeDelta::days(days)
    }
}

/// Tells the whole year. The two who know ARAS as well have their accounts from now on.
pub(super) async fn load(store: &Store) -> Result<()> {
    let year = Year::ending_at(store.clock().now());
    let begins = golive_domain::service::first_instant(ZONE, year.day(-70).and_hms_opt(9, 0, 0).unwrap_or_default());
    let mut stage = Stage::beginning(store, key(LIVE), ADMINISTRATOR, begins);
    let departments = ground::lay(&mut stage, year).await?;
    let built = built::build(&stage, year, &departments).await?;
    let parties = ground::promise(&stage, year).await?;
    let years = year.live.year() - 1..=year.now.year() + 1;
    let clocks = Clocks { desk: Timetable::new(desk_calendar(years.clone())?), vendor: Timetable::new(vendor_calendar(years)?) };
    let mut play = Play::new(&stage, departments.clone(), cases(&clocks, year)?);
    let at = |day: i64, hour: u32| stage.time.at(year.day(day), hour, 0);
    play.until(at(4, 10)).await?;
    phrases::write(&stage).await?;
    let mut rota = Rota::begin(&stage, year).await?;
    rota.until(84, &stage, &mut play, year).await?;
    play.until(at(84, 11)).await?;
    traces::mended(&stage, &built, &play).await?;
    rota.until(168, &stage, &mut play, year).await?;
    play.until(at(168, 10)).await?;
    knowledge::tell(&stage).await?;
    ground::agree(&stage, terms::second(parties), Some(at(182, 0))).await?;
    rota.until(358, &stage, &mut play, year).await?;
    play.until(at(358, 11)).await?;
    ground::agree(&stage, terms::third(parties), Some(at(398, 0))).await?;
    play.until(year.now - TimeDelta::minutes(2)).await?;
    traces::traced(&stage, &built, &play).await?;
    sorting::sort(&stage, &departments).await
}

/// Whom the way in offers.
pub(super) fn shown() -> impl Iterator<Item = &'static Character> {
    TROUPE.iter().take(SHOWN).chain(cast::members().skip(TROUPE.len()))
}

/// Every ticket of the year.
fn cases(clocks: &Clocks, year: Year) -> Result<Vec<Case>> {
    let topics = topics::topics()?;
    let last = rhythm::ago(&clocks.desk, year.now, 900);
    let arrivals = rhythm::arrivals(&clocks.desk, (year.live, last.with_timezone(&ZONE).date_naive() - Days::new(1)), OVER);
    let until = year.now - TimeDelta::hours(3);
    // A stride that comes to every topic before it comes to one again.
    let one =
        |(n, opened): (usize, DateTime<Utc>)| course::case(n, n / topics.len(), &topics[n * 19 % topics.len()], opened, clocks, until);
    let mut cases: Vec<Case> = arrivals.into_iter().enumerate().map(one).collect();
    cases.extend(open::open(clocks, year.now));
    Ok(cases)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::demo::behin::course::Step;

    #[test]
    fn on_every_day_of_the_year_the_story_has_an_end_for_all_but_a_dozen() {
        let first: DateTime<Utc> = "2026-01-01T00:30:00Z".parse().unwrap();
        for week in 0..40 {
            let year = Year::ending_at(first + TimeDelta::days(week * 9) + TimeDelta::hours(week % 24));
            let years = year.live.year() - 1..=year.now.year() + 1;
            let clocks = Clocks {
                desk: Timetable::new(desk_calendar(years.clone()).unwrap()),
                vendor: Timetable::new(vendor_calendar(years).unwrap()),
            };
            let cases = cases(&clocks, year).unwrap();
            let over = |case: &&Case| case.deeds.iter().any(|deed| matches!(deed.step, Step::Resolve(_)));
            assert_eq!(cases[..OVER].iter().filter(over).count(), OVER, "{}", year.now);
            assert_eq!(cases.len() - OVER, 12);
            assert!(cases.iter().all(|case| case.opened < year.now && case.deeds.iter().all(|deed| deed.at < year.now)), "{}", year.now);
        }
    }
}
