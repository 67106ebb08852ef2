//! Defects in figures: charts from the server, and numbers that each lead to the list they count.

use golive_domain::{
    defects::{AgeBand, Lack, ReopenRate, Severity},
    words::Word as _,
};
use golive_store::defects::{Common, Figures, WeekCount};
use leptos::prelude::*;

use super::{
    parts::{Actions, Leaf, SeverityOf},
    path,
};
use crate::{
    i18n::{date_range, day_month, exact, number, percent, t, word},
    ui::{
        Card, Chart, EmptyState, Head, Stat, Table,
        chart::{Ink, Plot, Series, Shape},
        query::Here,
    },
};

#[component]
pub fn FiguresView(figures: Figures) -> impl IntoView {
    let body = match figures.all {
        0 => view! { <EmptyState icon="defect" title=t("figures-empty-title") text=t("figures-empty-text")/> }.into_any(),
        _ => view! { <Numbers figures=figures.clone()/> }.into_any(),
    };
    view! {
        <Head title=t("figures-title") note=t!("figures-as-of", "at" = exact(figures.as_of))><Actions current=Leaf::Figures/></Head>
        {body}
    }
}

#[component]
fn Numbers(figures: Figures) -> impl IntoView {
    let rate = figures.reopened;
    let share = rate.share().map_or_else(|| t("figures-not-yet"), percent);
    let of = (rate.retested > 0).then(|| {
        view! {
            <p class="soft">
                <Number of=rate.came_back pairs=vec![("show", "all"), ("came_back", "yes")]/>" "{t("figures-rate-of")}" "
                <Number of=rate.retested pairs=vec![("show", "all"), ("retested", "yes")]/>
            </p>
        }
    });
    let components = shares(figures.components, Lack::Component, |name| (name.clone(), ("component", name)));
    let kinds = shares(figures.kinds, Lack::Test, |kind| (word("test-type", kind), ("kind", kind.to_string())));
    let places = shares(figures.environments, Lack::Environment, |(id, name)| (name, ("environment", id.to_string())));
    view! {
        <div class="stats">
            <Stat label=t("defects-open") value=number(figures.open.into()) href=list(Vec::new())/>
            <Stat label=t("defects-all") value=number(figures.all.into()) href=list(vec![("show", "all".to_owned())])/>
            <Stat label=t("figures-rate") value=share href=list(vec![("show", "all".to_owned()), ("came_back", "yes".to_owned())])/>
        </div>
        <section class="card pad stack tight"><h2>{t("figures-rate")}</h2><p>{t("figures-rate-text")}</p>{of}</section>
        <Card><Weeks weeks=figures.weeks/></Card>
        <Card title=t("figures-ageing") flush=true><Ageing rows=figures.ageing/></Card>
        <div class="columns">
            <Card title=t("figures-by-component") flush=true><Shares rows=components id="by-component" head=t("field-component") none=t("figures-no-component")/></Card>
            <Card title=t("figures-by-kind") flush=true><Shares rows=kinds id="by-kind" head=t("field-kind") none=t("figures-no-kind")/></Card>
            <Card title=t("figures-by-environment") flush=true><Shares rows=places id="by-environment" head=t("field-environment") none=t("figures-no-environment")/></Card>
        </div>
    }
}

/// A number that opens exactly what it counts.
#[component]
fn Number(of: u32, pairs: Vec<(&'static str, &'static str)>) -> impl IntoView {
    let pairs = pairs.into_iter().map(|(name, value)| (name, value.to_owned())).collect();
    view! { <a class="num" href=list(pairs)>{number(of.into())}</a> }
}

/// The address of the list narrowed so.
fn list(pairs: Vec<(&'static str, String)>) -> String {
    let query = pairs.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
    Here { path: path(""), query }.href()
}

#[component]
fn Weeks(weeks: Vec<WeekCount>) -> impl IntoView {
    let last = weeks.last().cloned();
    let values = |of: fn(&WeekCount) -> u32| weeks.iter().map(|week| Some(f64::from(of(week)))).collect::<Vec<_>>();
    let links = |name: &'static str| {
        let link = |week: &WeekCount| Some(list(vec![("show", "all".to_owned()), (name, week.starts_on.to_string())]));
        weeks.iter().map(link).collect::<Vec<_>>()
    };
    let summary = last.map_or_else(
        || t("figures-weeks"),
        |week| {
            let within = date_range(week.starts_on, week.ends_on);
            t!("figures-weeks-summary", "week" = within, "opened" = week.opened, "closed" = week.closed, "open" = week.open)
        },
    );
    let plot = Plot {
        title: t("figures-weeks"),
        note: t("figures-weeks-note"),
        summary,
        labels: weeks.iter().map(|week| day_month(week.starts_on)).collect(),
        labels_are: t("figures-week"),
        series: vec![
            Series::new(t("figures-opened"), Shape::Bar, Ink::Warm, values(|week| week.opened)).linked(links("opened_in")),
            Series::new(t("figures-closed"), Shape::Bar, Ink::Green, values(|week| week.closed)).linked(links("closed_in")),
            Series::new(t("figures-open"), Shape::Line, Ink::Accent, values(|week| week.open)).linked(links("open_at")),
        ],
        ..Plot::default()
    };
    view! { <Chart plot/> }
}

#[component]
fn Ageing(rows: Vec<(Severity, Vec<(AgeBand, u32)>)>) -> impl IntoView {
    let heads = AgeBand::ALL.iter().map(|band| view! { <th scope="col" class="num">{word("age", *band)}</th> }).collect_view();
    let total =
        |band: AgeBand| rows.iter().flat_map(|(_, counts)| counts).filter(|(of, _)| *of == band).map(|(_, count)| count).sum::<u32>();
    let sums = AgeBand::ALL.iter().map(|band| cell(total(*band), vec![("age", band.to_string())], word("age", *band))).collect_view();
    let lines = rows.iter().map(|(severity, counts)| {
        let cells = counts
            .iter()
            .map(|(band, count)| cell(*count, vec![("severity", severity.to_string()), ("age", band.to_string())], word("age", *band)));
        let sum = counts.iter().map(|(_, count)| count).sum();
        let sum = cell(sum, vec![("severity", severity.to_string())], t("figures-together"));
        view! { <tr><th scope="row"><SeverityOf of=*severity/></th>{cells.collect_view()}{sum}</tr> }
    });
    let lines = lines.collect_view();
    let all = rows.iter().flat_map(|(_, counts)| counts).map(|(_, count)| count).sum();
    view! {
        <Table caption=t("figures-ageing-note") quiet_caption=true id="ageing" dense=true>
            <thead><tr><th scope="col">{t("field-severity")}</th>{heads}<th scope="col" class="num">{t("figures-together")}</th></tr></thead>
            <tbody>{lines}</tbody>
            <tfoot><tr><th scope="row">{t("figures-together")}</th>{sums}{cell(all, Vec::new(), t("figures-together"))}</tr></tfoot>
        </Table>
    }
}

/// A number in a table; nothing leads to nothing.
fn cell(count: u32, pairs: Vec<(&'static str, String)>, label: String) -> impl IntoView {
    let shown = number(count.into());
    let body = match count {
        0 => view! { <span class="soft">{shown}</span> }.into_any(),
        _ => view! { <a href=list(pairs)>{shown}</a> }.into_any(),
    };
    view! { <td class="num" data-label=label>{body}</td> }
}

/// A line of a table of shares; without a name it is of those that have none.
struct Row {
    name: Option<String>,
    pairs: Vec<(&'static str, String)>,
    open: u32,
    all: u32,
    reopened: ReopenRate,
}

/// How many came back, and how many that is of those whose fix was tried again.
struct Back {
    of: ReopenRate,
    pairs: Vec<(&'static str, String)>,
}

impl Back {
    fn cell(self) -> impl IntoView {
        let share = self.of.share().filter(|_| self.of.came_back > 0).map(|share| view! { <small class="soft">{percent(share)}</small> });
        let count = number(self.of.came_back.into());
        let body = match self.of.came_back {
            0 => view! { <span class="soft">{count}</span> }.into_any(),
            _ => view! { <a href=list(self.pairs)>{count}</a>" "{share} }.into_any(),
        };
        view! { <td class="num" data-label=t("defects-filter-came-back")>{body}</td> }
    }
}

/// Lines with what they are called and what narrows the list to them.
fn shares<K>(rows: Vec<Common<K>>, lack: Lack, said: impl Fn(K) -> (String, (&'static str, String))) -> Vec<Row> {
    let row = |row: Common<K>| {
        let (name, pair) = row.of.map(&said).unzip();
        Row { name, pairs: vec![pair.unwrap_or(("without", lack.to_string()))], open: row.open, all: row.all, reopened: row.reopened }
    };
    rows.into_iter().map(row).collect()
}

#[component]
fn Shares(rows: Vec<Row>, id: &'static str, head: String, none: String) -> impl IntoView {
    let most = rows.iter().map(|row| row.all).max().unwrap_or(1).max(1);
    let lines = rows.into_iter().map(|row| {
        let with = |more: &'static str| [row.pairs.clone(), vec![("show", more.to_owned())]].concat();
        let name = match row.name {
            Some(name) => view! { <bdi>{name}</bdi> }.into_any(),
            None => view! { <span class="soft">{none.clone()}</span> }.into_any(),
        };
        let (open, all) = (cell(row.open, with("open"), t("defects-open")), cell(row.all, with("all"), t("defects-all")));
        let back = Back { of: row.reopened, pairs: [with("all"), vec![("came_back", "yes".to_owned())]].concat() };
        let share = |count: u32| format!("{:.1}", f64::from(count) / f64::from(most) * 100.0);
        view! {
            <tr>
                <th scope="row">{name}<svg class="split share-bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true"><rect class="all" width=share(row.all) height="6"></rect><rect class="open" width=share(row.open) height="6"></rect></svg></th>
                {open}{all}{back.cell()}
            </tr>
        }
    });
    let lines = lines.collect_view();
    view! {
        <Table caption=head.clone() quiet_caption=true id=id dense=true>
            <thead><tr><th scope="col">{head}</th><th scope="col" class="num">{t("defects-open")}</th><th scope="col" class="num">{t("defects-all")}</th><th scope="col" class="num">{t("defects-filter-came-back")}</th></tr></thead>
            <tbody>{lines}</tbody>
        </Table>
    }
}
