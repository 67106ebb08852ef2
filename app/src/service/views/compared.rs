//! The versions of a calendar: who made them and when, and what one says otherwise than another.

use golive_domain::{
    id::TermsId,
    service::{Difference, Differs, compare},
};
use golive_store::service::{CalendarVersion, CalendarView};
use leptos::prelude::*;

use super::path;
use crate::{
    i18n::{date, digits, exact, t},
    ui::{Badge, Button, Choice, FormRow, Pager, Select, Table, Tone, When, query::Here},
};

/// Versions of a page.
const SHOWN: usize = 20;

/// Two versions to be compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pair {
    was: TermsId,
    is: TermsId,
}

impl Pair {
    /// As an address names them.
    pub fn asked(was: Option<&str>, is: Option<&str>) -> Option<Self> {
        Some(Self { was: was?.parse().ok()?, is: is?.parse().ok()? })
    }
}

/// When a version took effect, or takes.
fn since(version: &CalendarVersion) -> String {
    version.effective.map_or_else(|| t("calendar-from-the-beginning"), exact)
}

#[component]
pub fn Versions(known: CalendarView) -> impl IntoView {
    let here = path(&format!("calendars/{}", known.id));
    let now = crate::i18n::Formats::current().now;
    let total = known.versions.len();
    let pages = total.div_ceil(SHOWN).max(1);
    let page = Here::current().get("versions").and_then(|page| page.parse().ok()).unwrap_or(1).clamp(1, pages);
    let current = known.at(now).map(|version| version.id);
    let line = |(at, version): (usize, &CalendarVersion)| {
        let by = version.by.as_ref().map(|by| by.name.clone()).unwrap_or_else(|| t("somebody-golive"));
        let state = match version.effective {
            Some(effective) if effective > now => Some(view! { <Badge tone=Tone::Accent>{t("agreement-to-come")}</Badge> }),
            _ if Some(version.id) == current => Some(view! { <Badge tone=Tone::Good>{t("calendar-holds-now")}</Badge> }),
            _ => None,
        };
        let before = known.versions.get(at + 1).map(|before| {
            let href = format!("{here}?was={}&is={}", before.id, version.id);
            view! { <a href=href>{t("calendar-compare-before")}</a> }
        });
        view! { <li><span class="grow">{since(version)}" "{state}</span>{before}<small><bdi>{by}</bdi>" · "<When at=version.at/></small></li> }
    };
    let lines = known.versions.iter().enumerate().skip((page - 1) * SHOWN).take(SHOWN).map(line).collect_view();
    let named: Vec<Choice> = known.versions.iter().map(|version| Choice::new(version.id.to_string(), since(version))).collect();
    let first = named.get(1).map(|choice| choice.value.clone()).unwrap_or_default();
    let choose = (total > 2).then(|| {
        view! {
            <form class="pad stack" action=here.clone()>
                <FormRow>
                    <Select name="was" label=t("calendar-compare-was") options=named.clone() value=first/>
                    <Select name="is" label=t("calendar-compare-is") options=named/>
                </FormRow>
                <div><Button small=true>{t("calendar-compare")}</Button></div>
            </form>
        }
    });
    view! {
        <section class="card">
            <header><h2>{t("agreement-versions")}</h2></header>
            <ul class="rows">{lines}</ul>
            <Pager page=page as u64 size=SHOWN as u64 total=total as u64 param="versions"/>
            {choose}
        </section>
    }
}

/// What one version says otherwise than another; nothing where there is no such pair.
#[component]
pub fn Compared(known: CalendarView, pair: Pair) -> impl IntoView {
    let version = |id: TermsId| known.versions.iter().find(|version| version.id == id);
    version(pair.was).zip(version(pair.is)).map(|(was, is)| {
        let found = compare(&was.calendar, &is.calendar);
        let none = found.is_empty().then(|| view! { <p class="pad soft">{t("calendar-compare-same")}</p> });
        let table = (!found.is_empty()).then(|| view! { <Differences found was=since(was) is=since(is)/> });
        view! { <section class="card" id="looked" role="status"><header><h2>{t("calendar-compared")}</h2></header>{none}{table}</section> }
    })
}

#[component]
fn Differences(found: Vec<Difference>, was: String, is: String) -> impl IntoView {
    let row = |each: Difference| {
        let side = |said: Option<String>| match (said, each.what) {
            (None, _) => view! { <span class="soft">{t("calendar-not-there")}</span> }.into_any(),
            (Some(said), Differs::Holiday(_)) if said.is_empty() => t("calendar-day-off").into_any(),
            (Some(said), Differs::Holiday(_)) => view! { <bdi>{said}</bdi> }.into_any(),
            (Some(said), _) if said.is_empty() => t("calendar-closed").into_any(),
            (Some(said), Differs::Zone) => view! { <bdi>{said}</bdi> }.into_any(),
            (Some(said), _) => view! { <bdi>{digits(&said)}</bdi> }.into_any(),
        };
        view! {
            <tr>
                <th scope="row">{what(each.what)}</th>
                <td data-label=was.clone()>{side(each.was.clone())}</td>
                <td data-label=is.clone()>{side(each.is.clone())}</td>
            </tr>
        }
    };
    let rows = found.into_iter().map(row).collect_view();
    view! {
        <Table caption=t("calendar-compared") quiet_caption=true dense=true folds=true>
            <thead><tr><th scope="col">{t("calendar-what")}</th><th scope="col">{was.clone()}</th><th scope="col">{is.clone()}</th></tr></thead>
            <tbody>{rows}</tbody>
        </Table>
    }
}

fn what(what: Differs) -> String {
    match what {
        Differs::Zone => t("calendar-zone"),
        Differs::Weekday(number) => t(&format!("weekday-{number}")),
        Differs::Holiday(on) => t!("calendar-holiday-on", "date" = date(on)),
        Differs::Override(on) => t!("calendar-override-on", "date" = date(on)),
        Differs::Break(on) => t!("calendar-break-on", "date" = date(on)),
    }
}
