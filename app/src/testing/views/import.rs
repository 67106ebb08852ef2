//! Bringing tests, requirements, results and defects in: choose a file, see what it would make, carry it out.

use golive_domain::{
    Error,
    id::ImportId,
    import::{Brings, CaseColumn, FileFormat, RequirementColumn},
};
use golive_store::{
    import::{Brought, ColumnOf, Kept},
    testing::{Environments, Resembles, Twin},
};
use leptos::prelude::*;

use super::case_path;
use crate::{
    i18n::{number, say, t, word},
    import::mapping::{self, Mapped, Mapping},
    ui::{
        Button, Card, Choice, Combobox, Fact, Facts, FileField, Form, FormActions, Head, LinkButton, Look, Notice, PostButton, ProblemBox,
        Segments, Select, Tone, Unfold, query::Here,
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
pub fn Tried(id: ImportId, kept: Kept, brought: Result<Brought, Error>, columns: Option<Vec<ColumnOf>>) -> impl IntoView {
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
            view! { <Counts brought=brought.clone()/><Resembling alike=brought.alike.clone()/><Refused brought/><div class="cluster">{carry}</div> }.into_any()
        }
    });
    let what = kept.what;
    let columns = columns.map(|columns| match understood {
        // Few look at this where the header was understood.
        true => view! { <Unfold summary=t("import-columns")><Columns id what columns/></Unfold> }.into_any(),
        false => view! { <Columns id what columns/> }.into_any(),
    });
    view! { <Head title=kept.name note><LinkButton href=back>{t("tests-import-another")}</LinkButton></Head><div class="stack">{body}{columns}</div> }
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
