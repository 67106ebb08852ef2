//! How much time a promise gives.

use chrono::TimeDelta;

use super::TargetUnit;

/// What was promised, counted from the start of a clock. Zero is a promise (at the first working instant); no promise is no
/// target.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Target {
    /// So much working time; never negative.
    WorkingTime(TimeDelta),
    /// The same time of day on the Nth working day after the start's date.
    WorkingDays(u32),
    /// The close of the Nth working day after the start's date.
    WorkingDaysToClose(u32),
}

/// A number of some unit, as an editor shows it and a column keeps it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Amount {
    /// Minutes or days, by the unit.
    pub number: u32,
    pub unit: TargetUnit,
}

impl From<Amount> for Target {
    fn from(Amount { number, unit }: Amount) -> Self {
        match unit {
            TargetUnit::WorkingMinutes => Self::WorkingTime(TimeDelta::minutes(number.into())),
            TargetUnit::WorkingDays => Self::WorkingDays(number),
            TargetUnit::WorkingDaysToClose => Self::WorkingDaysToClose(number),
        }
    }
}
