//! Bringing tests, requirements, results and defects in: choose a file, see what it would make, carry it out.

use golive_domain::{
    Error, Say,
    id::ImportId,
    import::{Brings, CaseColumn, FileFormat, RequirementColumn},
};
use golive_store::{
    import::{Brought, ColumnOf, Found, Kept, Shape, SheetName},
    testing::{Environments, Resembles, Twin},
};
use leptos::prelude::*;

use super::case_path;
use crate::{
    i18n::{number, say, t, word},
    import::mapping::{self, Mapped, Mapping},
    ui::{
        Button, Card, Choice, Combobox, Fact, Facts, Field, FileField, Form, FormActions, FormRow, Head, LinkButton, Look, Notice,
        PostButton, ProblemBox, Segments, Select, Tone, Unfold, query::Here,
    },
    web::frame,
};

/// Refusals a page shows; more of them say the same of the file.
const SHOWN: usize = 100;

#[component]
pub fn Bring(places: Environments) -> impl IntoView {
    let action = format!("/p/{}/tests/import", frame().key);
    let places = places.environments.into_iter().filter(|place| !place.archived).map(|place| place.name).collect::<Vec<_>>();
    // Whoever comes from the defects brings defects.
    let what: Brings = Here::current().get("what").and_then(|what| what.parse().ok()).unwrap_or(Brings::Tests);
    view! {
        <Head title=t("tests-import") note=t("tests-import-text")/>
        <Form id="import" action files=true>
            <Segments name="what" label=t("tests-import-what") options={Choice::words::<Brings>("brings")} value=what.to_string() show_label=true/>
            <Select name="format" label=t("tests-import-format") options={Choice::words::<FileFormat>("file-format")} blank=t("tests-import-guess") optional=true/>
            <Combobox name="place" label=t("tests-import-place") hint=t("tests-import-place-hint") suggestions=places optional=true/>
            <FileField name="file" label=t("tests-import-file") hint=t("tests-import-file-hint") accept=".xml,.csv,.xlsx,.json,.feature,.reqif,.reqifz"/>
            <FormActions><Button look=Look::Primary>{t("tests-import-try")}</Button></FormActions>
        </Form>
    }
}

#[component]
pub fn Tried(
    id: ImportId,
    kept: Kept,
    brought: Result<Brought, Error>,
    columns: Option<Vec<ColumnOf>>,
    found: Option<Found>,
) -> impl IntoView {
    let key = frame().key.to_string();
    let back = format!("/p/{key}/tests/import");
    let note = format!("{} · {}", word("brings", kept.what), word("file-format", kept.format));
    let understood = kept.columns.is_empty() && brought.as_ref().is_ok_and(|brought| brought.refused.is_empty());
    let body = (!mapping::is_refused()).then(|| match brought {
        Err(error) => view! { <ProblemBox error/> }.into_any(),
        Ok(brought) => {
            let good = brought.refused.is_empty();
            let carry = good.then(|| {
                let hidden = vec![("project", key.clone()), ("import", id.to_string())];
                view! { <PostButton action="/rpc/testing/import" hidden label=t("tests-import-carry") look=Look::Primary/> }
            });
            view! { <Counts brought=brought.clone()/><Told told=brought.told.clone()/><Resembling alike=brought.alike.clone()/><Refused brought/><div class="cluster">{carry}</div> }.into_any()
        }
    });
    let what = kept.what;
    // A file that was said to be of another shape than it is has no columns yet: its shape is what has to be put right.
    let mends = columns.is_none() && kept.shape != Shape::default();
    let (is_shaped, is_named, name) = (found.is_some() || mends, columns.is_some(), kept.name.clone());
    // Made where it stands: what folds it away learns there whether it was refused.
    let forms = move || {
        let shape = is_shaped.then(|| view! { <Standing id found=found.unwrap_or_default() kept/> });
        let columns = columns.map(|columns| view! { <Columns id what columns/> });
        view! { {shape}{columns} }
    };
    let naming = match (understood, is_shaped || is_named) {
        (_, false) => ().into_any(),
        // Few look at this where the header was understood.
        (true, true) => view! { <Unfold summary=t("import-columns")><div class="stack">{forms()}</div></Unfold> }.into_any(),
        (false, true) => forms().into_any(),
    };
    view! { <Head title=name note><LinkButton href=back>{t("tests-import-another")}</LinkButton></Head><div class="stack">{body}{naming}</div> }
}

/// In which sheet and in which rows the header stands, found and to be corrected.
#[component]
fn Standing(id: ImportId, found: Found, kept: Kept) -> impl IntoView {
    let hidden = vec![("project", frame().key.to_string()), ("import", id.to_string())];
    let (from, to) = kept.shape.header.unwrap_or(found.header);
    let line = |line: u32| if line == 0 { String::new() } else { line.to_string() };
    let sheet = kept.shape.sheet.unwrap_or(found.sheet);
    let named = |sheet: SheetName| {
        let label = if sheet.hidden { t!("import-sheet-hidden", "name" = sheet.name.clone()) } else { sheet.name.clone() };
        Choice::new(sheet.name, label)
    };
    // A sheet that is not there can only be taken back.
    let sheets: Vec<Choice> = found.sheets.into_iter().map(named).collect();
    let sheets =
        (sheets.len() > 1).then(|| view! { <Select name="sheet" label=t("import-sheet") options=sheets value=sheet class="medium"/> });
    view! {
        <Form id="shape" action="/rpc/testing/import/shape" hidden>
            {sheets}
            <FormRow>
                <Field name="from" label=t("import-header-from") value=line(from) class="narrow num" inputmode="numeric"/>
                <Field name="to" label=t("import-header-to") value=line(to) class="narrow num" inputmode="numeric"/>
            </FormRow>
            <p class="soft">{t("import-header-hint")}</p>
            <FormActions><Button>{t("import-shape-save")}</Button></FormActions>
        </Form>
    }
}

/// What is left out, or is read in a way that is not seen.
#[component]
fn Told(told: Vec<Say>) -> impl IntoView {
    (!told.is_empty()).then(|| {
        let lines = told.iter().map(|each| view! { <p>{say(each)}</p> }).collect_view();
        view! { <Notice>{lines}</Notice> }
    })
}

/// What each column holds, guessed and to be corrected.
#[component]
fn Columns(id: ImportId, what: Brings, columns: Vec<ColumnOf>) -> impl IntoView {
    let hidden = vec![("project", frame().key.to_string()), ("import", id.to_string())];
    let choices = match what {
        Brings::Requirements => Choice::words::<RequirementColumn>("requirement-column"),
        Brings::Tests | Brings::Results | Brings::Defects => Choice::words::<CaseColumn>("case-column"),
    };
    let lines = columns.into_iter().map(|column| Mapped { name: column.name, holds: column.holds, samples: column.samples }).collect();
    view! { <Mapping action="/rpc/testing/import/columns" hidden lines choices/> }
}

#[component]
fn Counts(brought: Brought) -> impl IntoView {
    let made = brought.made;
    let counts = [
        ("suites", made.suites),
        ("cases", made.cases),
        ("steps", made.steps),
        ("requirements", made.requirements),
        ("links", made.links),
        ("relations", made.relations),
        ("passed", made.passed),
        ("failed", made.failed),
        ("defects", made.defects),
        (if made.defects > 0 { "others" } else { "skipped" }, made.skipped),
        ("created", brought.created),
        ("updated", brought.updated),
        ("refused", made.refused),
    ];
    let facts = counts.into_iter().filter(|(_, count)| *count > 0).map(|(name, count)| {
        view! { <Fact label=t(&format!("made-{name}"))>{number(i64::try_from(count).unwrap_or(i64::MAX))}</Fact> }
    });
    let facts = facts.collect_view();
    view! { <Card title=t("tests-import-would")><Facts inline=true>{facts}</Facts></Card> }
}

/// New cases that look like one of the register: they are imported all the same.
#[component]
fn Resembling(alike: Vec<Resembles>) -> impl IntoView {
    (!alike.is_empty()).then(|| {
        let count = alike.len();
        let lines = alike.into_iter().take(SHOWN).map(|one| {
            let of = match one.of {
                Twin::Case(case) => {
                    let href = case_path(case.number);
                    view! { <a href=href><span class="item-key" dir="ltr">{case.code}</span>" "<bdi>{case.title}</bdi></a> }.into_any()
                }
                Twin::Line(line) => view! { <span>{t!("tests-import-as-line", "line" = line)}</span> }.into_any(),
            };
            view! { <li>{t!("tests-import-line", "line" = one.line)}" "<bdi>{one.title}</bdi>" · "{of}</li> }
        });
        let lines = lines.collect_view();
        view! {
            <Notice tone=Tone::Warn><p>{t!("tests-import-alike", "count" = count)}</p></Notice>
            <Card title=t("tests-import-alike-list")><ul class="list">{lines}</ul></Card>
        }
    })
}

#[component]
fn Refused(brought: Brought) -> impl IntoView {
    (!brought.refused.is_empty()).then(|| {
        let lines = brought.refused.iter().take(SHOWN).map(|refusal| {
            view! { <li>{t!("tests-import-line", "line" = refusal.line)}" "{say(&refusal.say)}</li> }
        });
        let lines = lines.collect_view();
        view! {
            <Notice tone=Tone::Bad><p>{t!("tests-import-refused", "count" = brought.refused.len())}</p></Notice>
            <Card title=t("made-refused")><ul class="list">{lines}</ul></Card>
        }
    })
}
