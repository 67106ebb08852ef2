//! What the import pages show.

use golive_domain::{
    import::{Column, ImportState, Line, Outcome, Target, Totals},
    text::ProjectKey,
    words::Word,
};
use golive_store::import::{DryRun, ImportSummary, ImportView, LINES_PER_PAGE, Sampled, Shown};
use leptos::prelude::*;

use super::mapping::{self, Mapped, Mapping};
use crate::{
    i18n::{decimal, say, t, word},
    ui::{
        Button, Choice, EmptyState, FileField, Form, FormActions, LinkButton, Look, Notice, Pager, PostButton, ProblemBox, Progress, Tab,
        Table, TableEmpty, Tabs, Tone, When, query::Here,
    },
};

/// The form that begins an import, and those that were begun.
#[component]
pub fn Imports(project: ProjectKey, imports: Vec<ImportSummary>) -> impl IntoView {
    let action = format!("/p/{project}/imports");
    let list = match imports.is_empty() {
        true => view! { <EmptyState icon="import" title=t("import-none") text=t("import-none-text")/> }.into_any(),
        false => {
            let rows = imports.into_iter().map(|import| row(&project, import)).collect_view();
            view! {
                <Table caption=t("import-list") folds=true>
                    <thead><tr>
                        <th scope="col">{t("import-col-file")}</th>
                        <th scope="col">{t("import-col-state")}</th>
                        <th scope="col">{t("import-col-at")}</th>
                        <th scope="col">{t("import-col-result")}</th>
                    </tr></thead>
                    <tbody>{rows}</tbody>
                </Table>
            }
            .into_any()
        }
    };
    view! {
        <div class="head"><div><h1>{t("imports-title")}</h1><p class="soft">{t("import-lead")}</p></div></div>
        <Form id="import" action files=true>
            <FileField name="file" label=t("import-file") hint=t("import-file-hint") accept=".csv,.tsv,.txt,.xlsx"/>
            <FormActions><Button look=Look::Primary>{t("import-upload")}</Button></FormActions>
        </Form>
        {list}
    }
}

fn row(project: &ProjectKey, import: ImportSummary) -> impl IntoView + use<> {
    let href = format!("/p/{project}/imports/{}", import.id);
    view! {
        <tr>
            <td data-label=t("import-col-file")><a href=href dir="auto">{import.name}</a></td>
            <td data-label=t("import-col-state")>{word("import-state", import.state)}</td>
            <td data-label=t("import-col-at")><When at=import.at/></td>
            <td data-label=t("import-col-result")>{import.totals.map(result)}</td>
        </tr>
    }
}

fn result(totals: Totals) -> String {
    t!("import-result", "created" = totals.created, "updated" = totals.updated, "unchanged" = totals.unchanged)
}

/// One import in whatever state it is.
#[component]
pub fn Import(project: ProjectKey, found: ImportView, tried: Option<DryRun>, show: Shown) -> impl IntoView {
    let summary = found.summary.clone();
    let tried = tried.filter(|_| !mapping::is_refused());
    let body = match summary.state {
        ImportState::Running => view! { <Running summary=summary.clone()/> }.into_any(),
        ImportState::Done => view! { <Finished project=project.clone() summary=summary.clone()/> }.into_any(),
        ImportState::Planned | ImportState::Failed => {
            let problem =
                summary.problem.clone().map(|error| view! { <Notice tone=Tone::Bad>{t("import-failed")}</Notice><ProblemBox error/> });
            view! {
                {problem}
                <Columns project=project.clone() found/>
                {tried.map(|tried| view! { <Plan project=project.clone() import=summary.id.to_string() tried show/> })}
            }
            .into_any()
        }
    };
    view! {
        <div class="head"><div><h1 dir="auto">{t!("import-title", "name" = summary.name)}</h1></div></div>
        <Steps state=summary.state/>
        {body}
    }
}

#[component]
fn Steps(state: ImportState) -> impl IntoView {
    let at = match state {
        ImportState::Planned | ImportState::Failed => 2,
        ImportState::Running => 3,
        ImportState::Done => 4,
    };
    let step = move |(number, key): (usize, &'static str)| {
        let standing = match number.cmp(&at) {
            std::cmp::Ordering::Less => "done",
            std::cmp::Ordering::Equal => "current",
            std::cmp::Ordering::Greater => "next",
        };
        view! { <li data-step=standing aria-current=(standing == "current").then_some("step")>{t(key)}</li> }
    };
    let steps = ["import-step-file", "import-step-columns", "import-step-try", "import-step-done"];
    view! { <ol class="steps" aria-label=t("import-steps")>{steps.into_iter().enumerate().map(step).collect_view()}</ol> }
}

/// What each column holds, guessed and to be corrected.
#[component]
fn Columns(project: ProjectKey, found: ImportView) -> impl IntoView {
    let hidden = vec![("project", project.to_string()), ("import", found.summary.id.to_string())];
    let choices = choices(&found.fields);
    let line = |column: Sampled| {
        let holds = column.column.map(|column| column.to_string()).unwrap_or_default();
        Mapped { name: column.name, holds, samples: column.samples }
    };
    let lines = found.columns.into_iter().map(line).collect();
    view! {
        <p>{t!("import-columns-lead", "rows" = found.rows, "encoding" = found.encoding)}</p>
        <Mapping action="/rpc/import/columns" hidden lines choices/>
    }
}

fn choices(fields: &[String]) -> Vec<Choice> {
    let plain = Target::ALL
        .iter()
        .filter(|target| **target != Target::Sprint)
        .map(|target| Choice::new(Column::Field(*target).to_string(), word("import-target", *target)));
    let own =
        fields.iter().map(|name| Choice::new(Column::Custom(name.clone()).to_string(), t!("import-target-custom", "name" = name.clone())));
    plain.chain(own).collect()
}

/// What would happen, and the button that lets it.
#[component]
fn Plan(project: ProjectKey, import: String, tried: DryRun, show: Shown) -> impl IntoView {
    let totals = tried.totals;
    let all = totals.created + totals.updated + totals.unchanged + totals.refused;
    let shown = if show == Shown::Refused { totals.refused } else { all };
    let here = Here::current().without("page");
    let tabs = vec![
        Tab::new(here.clone().without("show").href(), t("import-plan-all"), show == Shown::All).counting(u64::from(all)),
        Tab::new(here.with("show", "refused").href(), t("import-plan-refused"), show == Shown::Refused).counting(u64::from(totals.refused)),
    ];
    let rows = tried.lines.into_iter().map(line).collect_view();
    let none = (shown == 0).then(|| view! { <TableEmpty columns=5>{t("import-plan-nothing")}</TableEmpty> });
    let ending = match tried.good {
        true => {
            let hidden = vec![("project", project.to_string()), ("import", import)];
            let label = t!("import-commit", "count" = totals.created + totals.updated);
            view! { <PostButton action="/rpc/import/commit" hidden look=Look::Primary label/> }.into_any()
        }
        false => view! { <Notice tone=Tone::Bad>{t!("import-refused-all", "count" = totals.refused)}</Notice> }.into_any(),
    };
    view! {
        <section id="plan" class="stack">
            <h2>{t("import-plan")}</h2>
            <p class="soft">{t("import-plan-lead")}</p>
            <Tally totals/>
            {ending}
            <Tabs label=t("import-plan") tabs/>
            <Table caption=t("import-plan") id="plan-table" quiet_caption=true class="dry-run" folds=true>
                <thead><tr>
                    <th scope="col" class="num">{t("import-plan-line")}</th>
                    <th scope="col">{t("import-plan-key")}</th>
                    <th scope="col">{t("import-plan-item")}</th>
                    <th scope="col">{t("import-plan-outcome")}</th>
                    <th scope="col">{t("import-plan-why")}</th>
                </tr></thead>
                <tbody>{rows}{none}</tbody>
            </Table>
            <Pager page=tried.page as u64 size=LINES_PER_PAGE as u64 total=u64::from(shown)/>
        </section>
    }
}

fn line(line: Line) -> impl IntoView {
    let (outcome, why) = match line.outcome {
        Outcome::Created => ("created", String::new()),
        Outcome::Updated { changes } => ("updated", changes.iter().map(|change| change.field.clone()).collect::<Vec<_>>().join(", ")),
        Outcome::Unchanged => ("unchanged", String::new()),
        Outcome::Refused { reasons } => ("refused", reasons.iter().map(|reason| say(&reason.say)).collect::<Vec<_>>().join(" · ")),
    };
    view! {
        <tr data-outcome=outcome>
            <td class="num" data-label=t("import-plan-line")>{line.line}</td>
            <td data-label=t("import-plan-key")><bdi dir="ltr">{line.key}</bdi></td>
            <td data-label=t("import-plan-item")><bdi>{line.title}</bdi></td>
            <td class="outcome" data-label=t("import-plan-outcome")>{t(&format!("import-outcome-{outcome}"))}</td>
            <td data-label=t("import-plan-why")><bdi>{why}</bdi></td>
        </tr>
    }
}

#[component]
fn Tally(totals: Totals) -> impl IntoView {
    let parts = [("created", totals.created), ("updated", totals.updated), ("unchanged", totals.unchanged), ("refused", totals.refused)];
    let part = |(name, count): (&'static str, u32)| {
        let some = (count > 0).then_some(name);
        view! { <div data-outcome=some><dt>{t(&format!("import-outcome-{name}"))}</dt><dd class="num">{decimal(f64::from(count), 0)}</dd></div> }
    };
    view! {
        <dl class="tally">
            {parts.into_iter().map(part).collect_view()}
            <div><dt>{t("import-points")}</dt><dd class="num">{decimal(totals.points.as_f64(), 1)}</dd></div>
        </dl>
    }
}

/// How far it is. The page is asked for again every two seconds, with or without a script.
#[component]
fn Running(summary: ImportSummary) -> impl IntoView {
    let max = u64::try_from(summary.total).unwrap_or_default();
    let value = (max > 0).then(|| u64::try_from(summary.done).unwrap_or_default());
    view! {
        <div class="work" role="status">
            <p>{t("import-begun")}</p>
            <Progress label=t!("import-running-label", "name" = summary.name) max value/>
            {(max > 0).then(|| view! { <p class="num soft">{t!("import-running", "done" = summary.done, "total" = summary.total)}</p> })}
            <LinkButton href=Here::current().href()>{t("import-refresh")}</LinkButton>
        </div>
    }
}

#[component]
fn Finished(project: ProjectKey, summary: ImportSummary) -> impl IntoView {
    view! {
        <Notice tone=Tone::Good>{t("import-done")}</Notice>
        {summary.totals.map(|totals| view! { <Tally totals/> })}
        <div class="cluster">
            <LinkButton href=format!("/p/{project}/imports")>{t("import-again")}</LinkButton>
            <LinkButton look=Look::Primary href=format!("/p/{project}/backlog")>{t("import-to-backlog")}</LinkButton>
        </div>
    }
}
