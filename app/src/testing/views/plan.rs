//! A plan: how far it is, its runs, and what is still to be executed.

use chrono::NaiveDate;
use golive_domain::{
    access::Permission,
    defects::Lack,
    testing::{CaseResult, PlanState, TestType},
    words::Word as _,
};
use golive_store::{
    projects::Colleague,
    testing::{Burn, Environments, ExecutionFilter, ExecutionRow, PlanRow, PlanView, RunHead},
};
use leptos::prelude::*;

use super::{Parts, burn::BurnChart};
use crate::{
    events::RecordHistory,
    export::ExportMenu,
    i18n::{date, date_range, number, t, word},
    islands::Live,
    testing::marks::{FlakyMark, ResultMark, StandingBar},
    ui::{
        Badge, Card, Chip, Choice, EmptyState, FilterChips, Form, Head, LinkButton, Look, Menu, Nobody, Pager, PostButton, Prose, Select,
        StateOf, Table, When, Who, query::Here,
    },
    web::frame,
};

#[component]
pub fn Plan(
    view: PlanView,
    filter: ExecutionFilter,
    /// `None` where the plan is too large to be told on the way.
    burn: Option<Burn>,
    environments: Environments,
    people: Vec<Colleague>,
) -> impl IntoView {
    let frame = frame();
    let (row, key) = (view.row.clone(), frame.key.to_string());
    let path = format!("/p/{key}/tests/plans/{}", row.number);
    let (may, open) = (frame.may(Permission::PlanWrite), row.state == PlanState::Open);
    let state = may.then(|| {
        let (to, label) = if open { (PlanState::Closed, t("plan-close")) } else { (PlanState::Open, t("plan-reopen")) };
        let hidden = vec![("project", key.clone()), ("plan", row.number.to_string()), ("state", to.to_string())];
        view! {
            <PostButton action="/rpc/testing/plans/state" hidden label/>
            <LinkButton href=format!("{path}/edit") icon="edit">{t("action-edit")}</LinkButton>
        }
    });
    let pick = (may && open).then(|| view! { <LinkButton href=format!("{path}/pick")>{t("pick-title")}</LinkButton> });
    let add =
        (may && open).then(|| view! { <LinkButton href=format!("{path}/run") look=Look::Primary icon="plus">{t("run-new")}</LinkButton> });
    let dates = row.starts_on.zip(row.ends_on).map(|(from, to)| date_range(from, to));
    let shared = row.shared.then(|| view! { <Badge>{t("plan-shared")}</Badge> });
    let goal = (!row.goal.is_empty()).then(|| view! { <Prose text=row.goal.clone()/> });
    let empty = view.runs.is_empty();
    let report = (!empty && frame.may(Permission::TestExport)).then(|| {
        view! {
            <ExportMenu path=format!("{path}/export") results=true/>
            <LinkButton href=format!("{path}/report")>{t("report")}</LinkButton>
        }
    });
    let here = path.clone();
    let burn = (!empty).then(|| match burn {
        Some(burn) => view! { <Card><BurnChart burn path=here/></Card> }.into_any(),
        None => view! { <p class="soft">{t("burn-large")}</p> }.into_any(),
    });
    let runs = view.runs.iter().map(|run| view! { <Run run=run.clone() plan=row.number may=may && open/> }).collect_view();
    let body = if empty {
        let first = (may && open).then(|| view! { <LinkButton href=format!("{path}/run") look=Look::Primary>{t("run-new")}</LinkButton> });
        view! { <EmptyState icon="check" title=t("plan-empty") text=t("plan-empty-text")>{first}</EmptyState> }.into_any()
    } else {
        view! {
            <Card title=t("plan-runs") flush=true><ul class="rows">{runs}</ul></Card>
            <Executions view=view.clone() filter environments people may=may && open/>
        }
        .into_any()
    };
    view! {
        <Head title=row.name.clone()>{report}{state}{pick}{add}</Head>
        <Parts current="plans"/>
        <div class="stack" data-region="plan">
            <p class="cluster soft"><span class="item-key" dir="ltr">{row.code.clone()}</span><StateOf of=row.state prefix="plan-state"/>{shared}<span class="num">{dates}</span></p>
            {goal}
            <Standing row=row.clone()/>
            {burn}
            {body}
        </div>
        <section><h2>{t("backlog-history")}</h2><RecordHistory lines=view.history/></section>
        <Live project=key region="plan".to_owned()/>
    }
}

/// How many executions came to what, each number a way to them.
#[component]
fn Standing(row: PlanRow) -> impl IntoView {
    let links = CaseResult::ALL.iter().map(|of| {
        let here = Here::current();
        let current = here.get("result") == Some(of.as_str());
        let href = if current { here.without("result") } else { here.with("result", *of) }.without("page").href();
        let count = i64::try_from(row.of(*of)).unwrap_or(i64::MAX);
        view! {
            <a class="share" data-result=of.as_str() href=href aria-current=current.then_some("true")>
                <b class="num">{number(count)}</b><span>{word("case-result", *of)}</span>
            </a>
        }
    });
    let links = links.collect_view();
    view! { <section class="card proved" aria-label=t("plan-standing")><StandingBar standing=row.standing.clone()/><div class="shares">{links}</div></section> }
}

#[component]
fn Run(run: RunHead, plan: i32, may: bool) -> impl IntoView {
    let key = frame().key.to_string();
    let href = format!("/p/{key}/tests/plans/{plan}?run={}", run.number);
    let failed = run.standing.iter().any(|(of, count)| matches!(of, CaseResult::Failed | CaseResult::Blocked) && *count > 0);
    let again = (may && failed).then(|| {
        let hidden = vec![("project", key.clone()), ("plan", plan.to_string()), ("run", run.number.to_string())];
        view! { <PostButton action="/rpc/testing/runs/again" hidden label=t("run-again") small=true/> }
    });
    view! {
        <li>
            <a class="item-key" dir="ltr" href=href.clone()>{run.code}</a>
            <a class="grow" href=href dir="auto">{if run.name.is_empty() { t("run-unnamed") } else { run.name }}</a>
            <small><When at=run.created_at/></small>
            <StandingBar standing=run.standing/>
            {again}
        </li>
    }
}

#[component]
fn Executions(view: PlanView, filter: ExecutionFilter, environments: Environments, people: Vec<Colleague>, may: bool) -> impl IntoView {
    let people: Vec<Choice> = people.into_iter().map(|person| Choice::new(person.id.to_string(), person.name)).collect();
    let page = view.executions;
    let (number, size, total) = (page.page, page.size, page.total);
    // Giving out work is about one run.
    let picks = may && filter.run.is_some();
    let rows = page.rows.into_iter().map(|row| view! { <Line row picks/> }).collect_view();
    let assign = filter.run.filter(|_| picks && total > 0).map(|run| {
        let hidden = vec![("project", frame().key.to_string()), ("run", run.to_string())];
        let people = people.clone();
        view! {
            <Form id="assign" action="/rpc/testing/assign" class="bulk" hidden>
                <b>{t("backlog-bulk")}</b>
                <Select name="assignee" label=t("field-assignee") options=people blank=t("nobody") quiet_label=true optional=true/>
                <button class="btn small" type="submit">{t("run-assign")}</button>
            </Form>
        }
    });
    let hint = (may && filter.run.is_none()).then(|| view! { <p class="soft">{t("run-assign-hint")}</p> });
    view! {
        <Filters filter environments runs=view.runs people/>
        <div class="card">
            <Table caption=t!("executions-count", "count" = total) dense=true folds=true class="terse" id="executions">
                <thead><tr>
                    {picks.then(|| view! { <th scope="col"><span class="visually-hidden">{t("select")}</span></th> })}
                    <th scope="col">{t("subject-kind-case")}</th><th scope="col">{t("field-environment")}</th><th scope="col">{t("field-build")}</th>
                    <th scope="col">{t("field-assignee")}</th><th scope="col">{t("execution-when")}</th><th scope="col">{t("field-result")}</th>
                </tr></thead>
                <tbody>{rows}</tbody>
            </Table>
            <Pager page=number size total/>
        </div>
        {hint}
        {assign}
    }
}

#[component]
fn Line(row: ExecutionRow, picks: bool) -> impl IntoView {
    let href = format!("/p/{}/tests/executions/{}", frame().key, row.id);
    let data = row.data_row.map(|at| format!(" · {}", t!("execution-row", "row" = at)));
    let assignee = match row.assignee {
        Some(person) => view! { <Who name=person.name id=Some(person.id)/> }.into_any(),
        None => view! { <Nobody/> }.into_any(),
    };
    let id = row.id.to_string();
    let pick = picks.then(|| {
        view! { <td class="pick-cell"><input type="checkbox" class="pick" name="executions[]" value=id.clone() form="assign" aria-label=t!("select-one", "name" = row.code.clone())/></td> }
    });
    let overruled = row.overruled.then(|| view! { " " <Badge>{t("execution-overruled")}</Badge> });
    let flaky = row.flaky.then(|| view! { " " <FlakyMark/> });
    view! {
        <tr data-item=id>
            {pick}
            <th scope="row"><a class="title" href=href><span class="item-key" dir="ltr">{row.code}</span>" "<span dir="auto">{row.title}</span>{data}</a></th>
            <td data-label=t("field-environment")><bdi>{row.place}</bdi></td>
            <td data-label=t("field-build")><bdi dir="ltr">{row.build}</bdi></td>
            <td data-label=t("field-assignee")>{assignee}</td>
            <td data-label=t("execution-when")>{row.at.map(|at| view! { <When at/> })}</td>
            <td data-label=t("field-result")><ResultMark of=row.result/>{overruled}{flaky}</td>
        </tr>
    }
}

/// The days a filter asks for.
fn of_days(filter: &ExecutionFilter) -> [(&'static str, &'static str, Option<NaiveDate>); 4] {
    [
        ("left_at", "executions-left-at", filter.left_at),
        ("passed_at", "executions-passed-at", filter.passed_at),
        ("recorded_after", "executions-recorded-after", filter.recorded_after),
        ("recorded_until", "executions-recorded-until", filter.recorded_until),
    ]
}

#[component]
fn Filters(filter: ExecutionFilter, environments: Environments, runs: Vec<RunHead>, people: Vec<Choice>) -> impl IntoView {
    let here = Here::current();
    let path = here.path.clone();
    let value = |name: &str| here.get(name).unwrap_or_default().to_owned();
    let places: Vec<Choice> = environments.environments.iter().map(|place| Choice::new(place.id.to_string(), place.name.clone())).collect();
    let runs: Vec<Choice> = runs.iter().map(|run| Choice::new(run.number.to_string(), format!("{} {}", run.code, run.name))).collect();
    let mut people = people;
    people.insert(0, Choice::new("me", t("backlog-mine")));
    let named = |options: &[Choice], value: &str| options.iter().find(|each| each.value == value).map(|each| each.label.clone());
    let chip = |name: &str, label: String, shown: Option<String>| {
        let value = value(name);
        let shown = shown.or_else(|| (!value.is_empty()).then(|| value.clone()))?;
        Some(Chip { name: label, value: shown, without: Here::current().without(name).without("page").href() })
    };
    let mut chips: Vec<Chip> = Vec::new();
    chips.extend(chip("run", t("field-run"), named(&runs, &value("run"))));
    chips.extend(filter.results.first().and_then(|of| chip("result", t("field-result"), Some(word("case-result", *of)))));
    chips.extend(chip("environment", t("field-environment"), named(&places, &value("environment"))));
    chips.extend(chip("assignee", t("field-assignee"), named(&people, &value("assignee"))));
    chips.extend(filter.kind.and_then(|kind| chip("kind", t("field-kind"), Some(word("test-type", kind)))));
    chips.extend(chip("component", t("field-component"), None));
    chips.extend(filter.no_component.then(|| chip("without", t("defects-without"), Some(word("lack", Lack::Component)))).flatten());
    chips.extend(filter.by.and_then(|_| chip("by", t("execution-by"), named(&people, &value("by")))));
    for (name, label, day) in of_days(&filter) {
        chips.extend(day.and_then(|day| chip(name, t(label), Some(date(day)))));
    }
    let any = t("backlog-any");
    // What only a number of a chart or a report narrows to stays while the form narrows further.
    let rest = ["component", "without", "by"].into_iter().chain(of_days(&filter).map(|(name, ..)| name)).map(|name| (name, value(name)));
    let rest = rest.filter(|(_, value)| !value.is_empty()).map(|(name, value)| view! { <input type="hidden" name=name value=value/> });
    let rest = rest.collect_view();
    let [run, result, environment, assignee, kind] = ["run", "result", "environment", "assignee", "kind"].map(value);
    view! {
        <div class="toolbar" role="group" aria-label=t("filters")>
            <FilterChips chips>
                <Menu id="filter-menu" label=t("filters") text=t("action-filter") icon="filter" small=true wide=true start=true>
                    <form class="filters" action=path>
                        <Select name="run" label=t("field-run") options=runs value=run blank=any.clone() optional=true/>
                        <Select name="result" label=t("field-result") options={Choice::words::<CaseResult>("case-result")} value=result blank=any.clone() optional=true/>
                        <Select name="environment" label=t("field-environment") options=places value=environment blank=any.clone() optional=true/>
                        <Select name="assignee" label=t("field-assignee") options=people value=assignee blank=any.clone() optional=true/>
                        <Select name="kind" label=t("field-kind") options={Choice::words::<TestType>("test-type")} value=kind blank=any optional=true/>
                        {rest}
                        <button class="btn primary" type="submit">{t("action-apply")}</button>
                    </form>
                </Menu>
            </FilterChips>
        </div>
    }
}
