//! [`Formats`] of the viewer of the page, one function a thing, so that a view reads like what it shows.

use chrono::{DateTime, NaiveDate, Utc};
use golive_domain::{
    backlog::{HalfPoints, Minutes},
    money::Money,
};

use super::Formats;

macro_rules! viewers {
    ($($name:ident($($arg:ident: $type:ty),+);)+) => {$(
        #[doc = concat!("[`Formats::", stringify!($name), "`] of the viewer.")]
        pub fn $name($($arg: $type),+) -> String {
            Formats::current().$name($($arg),+)
        }
    )+};
}

viewers! {
    number(number: i64);
    decimal(value: f64, digits: usize);
    digits(text: &str);
    points(points: HalfPoints);
    hours(minutes: Minutes);
    percent(share: f64);
    money(money: Money);
    bytes(bytes: u64);
    date(date: NaiveDate);
    day_month(date: NaiveDate);
    month_year(date: NaiveDate);
    weekday(date: NaiveDate);
    weekday_short(date: NaiveDate);
    date_range(from: NaiveDate, to: NaiveDate);
    date_for_input(date: NaiveDate);
    exact(at: DateTime<Utc>);
    relative(at: DateTime<Utc>);
}
