//! Small things within a line: instants, days, amounts, keys.

use chrono::{DateTime, NaiveDate, SecondsFormat, Utc};
use golive_domain::{
    backlog::{HalfPoints, Minutes},
    money::Money,
};
use leptos::{either::Either, prelude::*};

use crate::i18n::{self, t};

/// An instant: how long ago within a week, else the date; exactly on hover.
#[component]
pub fn When(at: DateTime<Utc>) -> impl IntoView {
    let machine = at.to_rfc3339_opts(SecondsFormat::Secs, true);
    view! { <time datetime=machine title=i18n::exact(at)>{i18n::relative(at)}</time> }
}

/// A day in the viewer's calendar; the weekday on hover.
#[component]
pub fn Day(date: NaiveDate) -> impl IntoView {
    view! { <time datetime=date.to_string() title=i18n::weekday(date)>{i18n::date(date)}</time> }
}

#[component]
pub fn Amount(of: Money) -> impl IntoView {
    view! { <span class="num nowrap">{i18n::money(of)}</span> }
}

/// Points, or a dash where there is no estimate.
#[component]
pub fn PointsOf(of: Option<HalfPoints>) -> impl IntoView {
    let text = of.map_or_else(|| t("nothing"), i18n::points);
    view! { <span class="points num" title=t("points-title")>{text}</span> }
}

#[component]
pub fn Hours(of: Minutes) -> impl IntoView {
    view! { <span class="num nowrap">{i18n::hours(of)}</span> }
}

/// The key of an item: `ARAS-214`, Latin in every language.
#[component]
pub fn Key(#[prop(into)] of: String, #[prop(optional, into)] href: String) -> impl IntoView {
    match href.as_str() {
        "" => Either::Left(view! { <span class="item-key" dir="ltr">{of}</span> }),
        _ => Either::Right(view! { <a class="item-key" dir="ltr" href=href>{of}</a> }),
    }
}

/// Whether the page hears of changes as they happen. Hidden until the island that listens takes the words from it and
/// shows them: without a script nothing is promised.
#[component]
pub fn LiveMark() -> impl IntoView {
    view! { <span class="live" data-live="off" data-on=t("live-on") data-off=t("live-off") hidden></span> }
}
