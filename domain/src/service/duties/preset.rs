//! Rhythms that have a name.

use chrono::{Datelike as _, NaiveDate};

use crate::words;

words! {
    /// How often, for those who do not write rules.
    pub enum Preset {
        Weekly = "weekly",
        EveryTwoWeeks = "every_two_weeks",
        Monthly = "monthly",
        Quarterly = "quarterly",
        Yearly = "yearly",
    }
}

impl Preset {
    /// The rule that begins on this date. It passes over no month: what begins on a 31st, or on 29 February, comes on the last
    /// day of a month that is shorter.
    pub fn rule(self, from: NaiveDate) -> String {
        match self {
            Self::Weekly => "FREQ=WEEKLY".to_owned(),
            Self::EveryTwoWeeks => "FREQ=WEEKLY;INTERVAL=2".to_owned(),
            Self::Monthly => format!("FREQ=MONTHLY{}", late_in_the_month(from)),
            Self::Quarterly => format!("FREQ=MONTHLY;INTERVAL=3{}", late_in_the_month(from)),
            Self::Yearly if (from.month(), from.day()) == (2, 29) => "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1".to_owned(),
            Self::Yearly => "FREQ=YEARLY".to_owned(),
        }
    }
}

/// By itself a rule leaves out the months that have no such day.
fn late_in_the_month(from: NaiveDate) -> &'static str {
    match from.day() {
        29 => ";BYMONTHDAY=28,29;BYSETPOS=-1",
        30 => ";BYMONTHDAY=28,29,30;BYSETPOS=-1",
        31 => ";BYMONTHDAY=-1",
        _ => "",
    }
}
