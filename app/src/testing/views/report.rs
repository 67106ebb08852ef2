//! The report of a plan, made to be printed: every number is on paper, and on the screen leads to what it counts.

use golive_domain::{
    testing::{CaseResult, Coverage, Shares},
    words::Word as _,
};
use golive_store::{
    defects::DefectRow,
    requirements::RequirementRow,
    testing::{Broken, ExecutionRow, PlanReport, Tally},
};
use leptos::prelude::*;

use super::burn::BurnChart;
use crate::{
    defects::defect_path,
    export::ExportMenu,
    i18n::{date_range, exact, list, number, t, word},
    requirements::path_of,
    testing::marks::{CoverageMark, FlakyMark, ResultMark, StandingBar},
    ui::{Badge, Fact, Facts, LinkButton, Prose, StateOf, Table, query::Here},
    web::frame,
};

#[component]
pub fn Report(report: PlanReport) -> impl IntoView {
    let row = report.row.clone();
    let path = format!("/p/{}/tests/plans/{}", frame().key, row.number);
    let goal = (!row.goal.is_empty()).then(|| view! { <Prose text=row.goal.clone()/> });
    let places = report.by_place.iter().map(|tally| Line::of(tally, tally.of.1.clone(), ("environment", tally.of.0.to_string())));
    let kinds = report.by_kind.iter().map(|tally| Line::of(tally, word("test-type", tally.of), ("kind", tally.of.to_string())));
    let components = report.by_component.iter().map(|tally| match tally.of.is_empty() {
        true => Line::of(tally, t("figures-no-component"), ("without", "component".to_owned())),
        false => Line::of(tally, tally.of.clone(), ("component", tally.of.clone())),
    });
    let (places, kinds, components): (Vec<_>, Vec<_>, Vec<_>) = (places.collect(), kinds.collect(), components.collect());
    view! {
        <article class="report stack">
            <header class="head">
                <div>
                    <p class="soft"><bdi>{frame().name.clone()}</bdi>" · "<bdi>{frame().parties.clone()}</bdi></p>
                    <h1 dir="auto">{t!("report-of", "name" = row.name.clone())}</h1>
                    <p class="soft cluster"><span class="item-key" dir="ltr">{row.code.clone()}</span><StateOf of=row.state prefix="plan-state"/><span>{t!("figures-as-of", "at" = exact(report.as_of))}</span></p>
                </div>
                <div class="actions"><LinkButton href=path.clone()>{t("report-back")}</LinkButton><ExportMenu path=format!("{path}/export") results=true/></div>
            </header>
            <p class="soft screen-only">{t("report-print")}</p>
            {goal}
            <What report=report.clone() path=path.clone()/>
            <section class="stack tight">
                <h2>{t("report-results")}</h2>
                <StandingBar standing=row.standing.clone()/>
                <Tallies id="report-places" head=t("field-environment") lines=places path=path.clone()/>
                <Tallies id="report-kinds" head=t("field-kind") lines=kinds path=path.clone()/>
                <Tallies id="report-components" head=t("field-component") lines=components path=path.clone()/>
            </section>
            <section class="stack tight keep"><h2 class="visually-hidden">{t("burn-title")}</h2><BurnChart burn=report.burn.clone() path=path.clone()/></section>
            <Requirements rows=report.requirements.clone() shares=report.shares.clone()/>
            <BrokenOnes broken=report.broken.clone()/>
            <OpenDefects report=report.clone()/>
            <Results rows=report.results total=report.total/>
        </article>
    }
}

/// Plan, runs, environments, builds, dates, people.
#[component]
fn What(report: PlanReport, path: String) -> impl IntoView {
    let dates = report.row.starts_on.zip(report.row.ends_on).map(|(from, to)| date_range(from, to));
    let tested = report.tested.map(|(first, last)| format!("{} – {}", exact(first), exact(last)));
    let places = report.places.into_iter().map(|place| {
        let builds = if place.builds.is_empty() { t("environment-no-build") } else { list(place.builds) };
        let is = (!place.is.is_empty()).then(|| format!(" ({})", list(place.is)));
        view! { <li><bdi>{place.name}</bdi>{is}": "<bdi>{builds}</bdi></li> }
    });
    let people = report.testers.into_iter().map(move |tester| {
        let count = i64::try_from(tester.executions).unwrap_or(i64::MAX);
        let query = vec![("by".to_owned(), tester.person.id.to_string())];
        view! { <li><bdi>{tester.person.name}</bdi>": "<a class="num" href=Here { path: path.clone(), query }.href()>{number(count)}</a></li> }
    });
    let runs = report.runs.into_iter().map(|run| view! { <li><span dir="ltr">{run.code}</span>" "<bdi>{run.name}</bdi></li> });
    view! {
        <section class="stack tight">
            <h2>{t("report-what")}</h2>
            <Facts>
                {dates.map(|dates| view! { <Fact label=t("report-dates")>{dates}</Fact> })}
                <Fact label=t("report-tested")>{tested.unwrap_or_else(|| t("case-never-run"))}</Fact>
                <Fact label=t("plan-runs")><ul class="plain">{runs.collect_view()}</ul></Fact>
                <Fact label=t("report-places")><ul class="plain">{places.collect_view()}</ul></Fact>
                <Fact label=t("report-people")><ul class="plain">{people.collect_view()}</ul></Fact>
            </Facts>
        </section>
    }
}

/// A row of counts, and what narrows the plan to it.
struct Line {
    name: String,
    pair: (&'static str, String),
    counts: Vec<(CaseResult, u64)>,
}

impl Line {
    fn of<K>(tally: &Tally<K>, name: String, pair: (&'static str, String)) -> Self {
        Self { name, pair, counts: tally.counts.clone() }
    }

    fn count(&self, of: Option<CaseResult>) -> u64 {
        self.counts.iter().filter(|(result, _)| of.is_none_or(|of| of == *result)).map(|(_, count)| count).sum()
    }
}

#[component]
fn Tallies(id: &'static str, head: String, lines: Vec<Line>, path: String) -> impl IntoView {
    // What nothing came to takes no room.
    let came = CaseResult::ALL.iter().copied().map(Some).filter(|result| lines.iter().any(|line| line.count(*result) > 0));
    let results: Vec<Option<CaseResult>> = came.chain([None]).collect();
    let said = |result: Option<CaseResult>| result.map_or_else(|| t("figures-together"), |result| word("case-result", result));
    let heads = results.iter().map(|result| view! { <th scope="col" class="num">{said(*result)}</th> }).collect_view();
    let rows = lines.into_iter().map(|line| {
        let cells = results.iter().map(|result| {
            let count = line.count(*result);
            let shown = number(i64::try_from(count).unwrap_or(i64::MAX));
            let result = result.map(|result| ("result", result.to_string()));
            let body = match count {
                0 => view! { <span class="soft">{shown}</span> }.into_any(),
                _ => {
                    let query =
                        [Some(line.pair.clone()), result].into_iter().flatten().map(|(name, value)| (name.to_owned(), value)).collect();
                    view! { <a href=Here { path: path.clone(), query }.href()>{shown}</a> }.into_any()
                }
            };
            view! { <td class="num">{body}</td> }
        });
        let cells = cells.collect_view();
        view! { <tr><th scope="row"><bdi>{line.name}</bdi></th>{cells}</tr> }
    });
    let rows = rows.collect_view();
    view! {
        <Table caption=head.clone() quiet_caption=true id=id dense=true>
            <thead><tr><th scope="col">{head}</th>{heads}</tr></thead>
            <tbody>{rows}</tbody>
        </Table>
    }
}

/// What the plan's cases look at; those that are not proved come first.
#[component]
fn Requirements(rows: Vec<RequirementRow>, shares: Shares) -> impl IntoView {
    let said =
        list(shares.all().filter(|(_, count)| *count > 0).map(|(of, count)| format!("{} {}", number(count.into()), word("coverage", of))));
    let mut rows = rows;
    rows.sort_by_key(|row| matches!(row.coverage, Coverage::Passed | Coverage::Waived));
    let key = frame().key.clone();
    let lines = rows.iter().map(|row| {
        let href = path_of(&key, &row.code);
        view! {
            <tr>
                <td><a class="item-key" dir="ltr" href=href>{row.code.clone()}</a></td>
                <th scope="row"><bdi>{row.title.clone()}</bdi></th>
                <td>{word("moscow", row.moscow)}</td>
                <td><CoverageMark of=row.coverage/></td>
            </tr>
        }
    });
    let lines = lines.collect_view();
    let table = (!rows.is_empty()).then(|| {
        view! {
            <Table caption=t("report-coverage") quiet_caption=true id="report-requirements" dense=true>
                <thead><tr><th scope="col">{t("field-code")}</th><th scope="col">{t("field-title")}</th><th scope="col">{t("field-moscow")}</th><th scope="col">{t("field-coverage")}</th></tr></thead>
                <tbody>{lines}</tbody>
            </Table>
        }
    });
    let said = if rows.is_empty() { t("report-no-requirements") } else { said };
    view! { <section class="stack tight"><h2>{t("report-coverage")}</h2><p>{said}</p><p class="soft">{t("report-coverage-note")}</p>{table}</section> }
}

/// What failed or was blocked, with what was seen and the defects it showed.
#[component]
fn BrokenOnes(broken: Vec<Broken>) -> impl IntoView {
    let key = frame().key.clone();
    let none = broken.is_empty().then(|| view! { <p>{t("report-nothing-broken")}</p> });
    let lines = broken.into_iter().map(|one| {
        let href = format!("/p/{key}/tests/executions/{}", one.row.id);
        let defects = one.defects.into_iter().map(|defect| view! { <li><DefectLink defect/></li> }).collect_view();
        let seen = one.seen.into_iter().map(|words| view! { <li dir="auto">{words}</li> }).collect_view();
        view! {
            <li class="broken">
                <p class="cluster"><ResultMark of=one.row.result/><a href=href><span class="item-key" dir="ltr">{one.row.code}</span>" "<bdi>{one.row.title}</bdi></a><span class="soft"><bdi>{one.row.place}</bdi>" "<bdi>{one.row.build}</bdi></span></p>
                <ul class="plain seen">{seen}</ul>
                <ul class="plain">{defects}</ul>
            </li>
        }
    });
    let lines = lines.collect_view();
    view! { <section class="stack tight"><h2>{t("report-broken")}</h2>{none}<ol class="plain">{lines}</ol></section> }
}

#[component]
fn DefectLink(defect: DefectRow) -> impl IntoView {
    let href = defect_path(&frame().key, defect.number);
    view! { <span class="cluster"><a href=href><span class="item-key" dir="ltr">{defect.code}</span>" "<bdi>{defect.title}</bdi></a><Badge>{defect.severity.as_str().to_uppercase()}</Badge><StateOf of=defect.state prefix="defect-state"/></span> }
}

#[component]
fn OpenDefects(report: PlanReport) -> impl IntoView {
    let none = report.open_defects.is_empty().then(|| view! { <p>{t("report-no-open-defects")}</p> });
    let groups = report.open_defects.into_iter().map(|(severity, rows)| {
        let count = i64::try_from(rows.len()).unwrap_or(i64::MAX);
        let rows = rows.into_iter().map(|defect| view! { <li><DefectLink defect/></li> }).collect_view();
        view! { <div class="keep"><h3>{word("severity", severity)}" ("{number(count)}")"</h3><ul class="plain">{rows}</ul></div> }
    });
    let groups = groups.collect_view();
    view! { <section class="stack tight"><h2>{t("report-open-defects")}</h2>{none}{groups}</section> }
}

#[component]
fn Results(rows: Vec<ExecutionRow>, total: u64) -> impl IntoView {
    let key = frame().key.clone();
    let shown = rows.len() as u64;
    let more = (shown < total).then(|| view! { <p class="soft">{t!("report-more", "shown" = shown, "total" = total)}</p> });
    let lines = rows.into_iter().map(|row| {
        let href = format!("/p/{key}/tests/executions/{}", row.id);
        let data = row.data_row.map(|at| format!(" · {}", t!("execution-row", "row" = at)));
        let flaky = row.flaky.then(|| view! { " " <FlakyMark/> });
        view! {
            <tr>
                <th scope="row"><a href=href><span class="item-key" dir="ltr">{row.code}</span>" "<bdi>{row.title}</bdi></a>{data}</th>
                <td data-label=t("field-environment")><bdi>{row.place}</bdi></td>
                <td data-label=t("field-build") dir="ltr">{row.build}</td>
                <td data-label=t("execution-by")><bdi>{row.by.map(|person| person.name)}</bdi></td>
                <td data-label=t("execution-when")>{row.at.map(exact)}</td>
                <td data-label=t("field-result")><ResultMark of=row.result/>{flaky}</td>
            </tr>
        }
    });
    let lines = lines.collect_view();
    view! {
        <section class="stack tight">
            <h2>{t("report-list")}</h2>
            {more}
            <Table caption=t!("executions-count", "count" = total) id="report-results" dense=true folds=true>
                <thead><tr>
                    <th scope="col">{t("subject-kind-case")}</th><th scope="col">{t("field-environment")}</th><th scope="col">{t("field-build")}</th>
                    <th scope="col">{t("execution-by")}</th><th scope="col">{t("execution-when")}</th><th scope="col">{t("field-result")}</th>
                </tr></thead>
                <tbody>{lines}</tbody>
            </Table>
        </section>
    }
}
