//! The clock of a session. It is read from the start that was kept, so that a closed browser or a lost line stops nothing.

use chrono::{DateTime, Utc};

use crate::Say;

/// The shortest and the longest timebox, in minutes. Less is a check, not an exploration; more is a day, and nobody's notes
/// of a day are read.
pub const TIMEBOX: (u32, u32) = (5, 480);

const MINUTE: i64 = 60;

/// How a running session stands to its timebox.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Clock {
    /// Minutes that are left, a begun one counted whole; none at the very end.
    Left(u32),
    /// Whole minutes beyond the timebox.
    Over(u32),
}

/// A timebox somebody typed. Refuses what is shorter or longer than [`TIMEBOX`].
pub fn timebox(minutes: u32) -> Result<u32, Say> {
    let (least, most) = TIMEBOX;
    if (least..=most).contains(&minutes) {
        return Ok(minutes);
    }
    Err(Say::new("error-exploration-timebox").with("min", least).with("max", most))
}

/// How a session that began then stands now.
pub fn clock(started: DateTime<Utc>, timebox: u32, now: DateTime<Utc>) -> Clock {
    let left = seconds_left(started, timebox, now);
    let minutes = |seconds: i64| u32::try_from(seconds).unwrap_or(u32::MAX);
    if left >= 0 { Clock::Left(minutes((left + MINUTE - 1) / MINUTE)) } else { Clock::Over(minutes(-left / MINUTE)) }
}

/// The seconds that are left of a timebox of so many minutes; fewer than none when it is over.
pub fn seconds_left(started: DateTime<Utc>, timebox: u32, now: DateTime<Utc>) -> i64 {
    i64::from(timebox) * MINUTE - (now - started).num_seconds().max(0)
}

/// In which minute of a session something was written, from 0.
pub fn minute(started: DateTime<Utc>, at: DateTime<Utc>) -> u32 {
    u32::try_from((at - started).num_minutes()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use chrono::TimeDelta;
    use proptest::prelude::*;

    use super::*;

    fn then() -> DateTime<Utc> {
        DateTime::from_timestamp(1_800_000_000, 0).unwrap()
    }

    fn after(seconds: i64, timebox: u32) -> Clock {
        clock(then(), timebox, then() + TimeDelta::seconds(seconds))
    }

    #[test]
    fn an_hour_runs_down_and_then_over() {
        assert_eq!(after(0, 60), Clock::Left(60));
        assert_eq!(after(1, 60), Clock::Left(60));
        assert_eq!(after(60, 60), Clock::Left(59));
        assert_eq!(after(3_599, 60), Clock::Left(1));
        assert_eq!(after(3_600, 60), Clock::Left(0));
        assert_eq!(after(3_601, 60), Clock::Over(0));
        assert_eq!(after(3_600 + 600, 60), Clock::Over(10));
        assert_eq!(after(-5, 60), Clock::Left(60), "a clock that was set back");
    }

    #[test]
    fn a_timebox_is_neither_a_moment_nor_a_week() {
        assert_eq!((timebox(5), timebox(480)), (Ok(5), Ok(480)));
        assert_eq!(timebox(4).unwrap_err().key, "error-exploration-timebox");
        assert_eq!(timebox(481).unwrap_err().key, "error-exploration-timebox");
    }

    proptest! {
        #[test]
        fn what_is_left_and_what_went_by_make_the_timebox(seconds in 0i64..100_000, box_ in 5u32..=480) {
            let whole = i64::from(box_) * 60;
            match after(seconds, box_) {
                Clock::Left(left) => prop_assert!((0..60).contains(&(i64::from(left) * 60 - (whole - seconds)))),
                Clock::Over(over) => prop_assert!((0..60).contains(&(seconds - whole - i64::from(over) * 60))),
            }
        }

        #[test]
        fn minutes_never_run_backwards(one in 0i64..100_000, more in 0i64..10_000) {
            let at = |seconds| minute(then(), then() + TimeDelta::seconds(seconds));
            prop_assert!(at(one) <= at(one + more));
        }
    }
}
