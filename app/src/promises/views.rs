//! The ledger: what was promised, what brought it, what tests and defects say, and how somebody judged it.

use golive_domain::{
    FieldError,
    access::Permission,
    rfp::{AnswerCode, PromiseVerdict},
    words::Word as _,
};
use golive_store::promises::{Ledger, PromiseFilter, PromiseRow};
use leptos::prelude::*;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

use super::filters::{FilterBar, Verdicts};
use crate::{
    export::ExportMenu,
    i18n::{say, t, word},
    requirements::path_of,
    rfp::Parts,
    testing::marks::ResultMark,
    ui::{
        Badge, Button, Card, Choice, EmptyState, Fact, Facts, Form, FormActions, Head, Key, LinkButton, Look, MoscowBadge, Notice, Pager,
        Prose, Select, StateOf, Table, TextArea, Tone, Unfold, When,
    },
    web::frame,
};

fn path() -> String {
    format!("/p/{}/promises", frame().key)
}

#[component]
pub fn LedgerView(told: Ledger, filter: PromiseFilter, refused: Vec<FieldError>) -> impl IntoView {
    let (page, size, total) = (told.page.page, told.page.size, told.page.total);
    let export = (total > 0 && frame().may(Permission::TestExport)).then(|| view! { <ExportMenu path=format!("{}/export", path())/> });
    let refused = refused.into_iter().map(|error| view! { <Notice tone=Tone::Warn><p>{error.field}": "{say(&error.say)}</p></Notice> });
    let refused = refused.collect_view();
    let lines = told.page.rows.iter().map(|row| view! { <Line row=row.clone()/> }).collect_view();
    let head = |key: &'static str| view! { <th scope="col">{t(key)}</th> };
    let body = match total {
        0 if told.all > 0 => {
            let clear = view! { <LinkButton href=path() look=Look::Primary>{t("action-clear-filters")}</LinkButton> };
            view! { <EmptyState icon="search" title=t("promises-not-found") text=t("promises-not-found-text")>{clear}</EmptyState> }.into_any()
        }
        0 => view! { <EmptyState icon="check" title=t("promises-none") text=t("promises-none-text")/> }.into_any(),
        _ => view! {
            <div class="card">
                <Table caption=t("promises-title") quiet_caption=true folds=true id="promises">
                    <thead><tr>
                        {head("field-requirement")}{head("promises-promised")}{head("promises-delivered")}{head("promises-test")}{head("promises-defects")}{head("promises-verdict")}
                    </tr></thead>
                    <tbody>{lines}</tbody>
                </Table>
                <Pager page size total/>
            </div>
        }
        .into_any(),
    };
    let narrowing = (told.all > 0).then(|| {
        view! {
            <Verdicts told=told.clone() filter=filter.clone()/>
            <FilterBar path=path() filter=filter.clone()/>
        }
    });
    view! {
        <Head title=t("promises-title") note=t("promises-text")>{export}</Head>
        <div class="stack"><Parts current="promises"/>{refused}<Legend/>{narrowing}{body}</div>
    }
}

/// What the verdicts mean.
#[component]
fn Legend() -> impl IntoView {
    let line = |verdict: &PromiseVerdict| {
        let text = t(&format!("promise-means-{verdict}"));
        view! { <Fact label=word("promise-verdict", *verdict)>{text}</Fact> }
    };
    let lines = PromiseVerdict::ALL.iter().map(line).collect_view();
    view! { <Unfold summary=t("promises-legend")><Facts>{lines}</Facts><p class="soft">{t("promises-order")}</p></Unfold> }
}

#[component]
fn VerdictBadge(of: PromiseVerdict) -> impl IntoView {
    let tone = match of {
        PromiseVerdict::Kept => Tone::Good,
        PromiseVerdict::Lesser => Tone::Warn,
        PromiseVerdict::Failing => Tone::Bad,
        PromiseVerdict::Open => Tone::Plain,
    };
    view! { <Badge tone>{word("promise-verdict", of)}</Badge> }
}

#[component]
fn Line(row: PromiseRow) -> impl IntoView {
    let frame = frame();
    let (key, judges) = (frame.key.clone(), frame.may(Permission::AcceptancePlan));
    let href = path_of(&key, &row.requirement);
    let item = row.item.clone().map(|item| {
        let href = format!("/p/{key}/backlog/{}", item.number);
        view! { <span class="cluster"><Key of=item.code href/><StateOf of=item.state/></span> }
    });
    let test = match row.test {
        Some(test) => view! { <span class="cluster"><ResultMark of=test.result/><When at=test.at/></span> }.into_any(),
        None => view! { <span class="soft">{t("promises-untested")}</span> }.into_any(),
    };
    let defects = row.defects.iter().map(|defect| {
        let href = format!("/p/{key}/defects/{}", defect.number);
        let severity = defect.severity.to_string().to_uppercase();
        view! { <span class="cluster" title=defect.title.clone()><Key of=defect.code.clone() href/><span class="badge">{severity}</span></span> }
    });
    let defects = if row.defects.is_empty() { t("nothing").into_any() } else { defects.collect_view().into_any() };
    let judged = row.judged.clone().map(|(who, at, note)| {
        let who = who.map(|who| who.name).unwrap_or_else(|| t("history-system"));
        let note = (!note.is_empty()).then(|| view! { <q dir="auto">{note}</q> });
        view! { <p class="soft"><bdi>{who}</bdi>" "<When at/>" "{note}</p> }
    });
    let words = (!row.text.is_empty()).then(|| view! { <Prose text=row.text.clone()/> });
    let form = judges.then(|| view! { <Judging row=row.clone()/> });
    view! {
        <tr data-item=row.id.to_string() data-verdict=row.verdict.as_str()>
            <th scope="row"><span class="cluster"><Key of=row.requirement.clone() href=href.clone()/><MoscowBadge of=row.moscow/></span><a href=href dir="auto">{row.title.clone()}</a></th>
            <td data-label=t("promises-promised")><b>{word("answer-code", row.promised)}</b>" "<small class="soft"><bdi>{row.vendor.clone()}</bdi></small>{words}</td>
            <td data-label=t("promises-delivered")>{item}<Delivered of=row.delivered/>{judged}{form}</td>
            <td data-label=t("promises-test")>{test}</td>
            <td data-label=t("promises-defects")>{defects}</td>
            <td data-label=t("promises-verdict")><VerdictBadge of=row.verdict/></td>
        </tr>
    }
}

#[component]
fn Delivered(of: Option<AnswerCode>) -> impl IntoView {
    match of {
        Some(code) => view! { <b>{word("answer-code", code)}</b> }.into_any(),
        None => view! { <span class="soft">{t("promises-unjudged")}</span> }.into_any(),
    }
}

/// The form is made inside the fold, which opens when the form was refused.
#[component]
fn Judging(row: PromiseRow) -> impl IntoView {
    let id = format!("promise-{}", row.id);
    let hidden = vec![("project", frame().key.to_string()), ("promise", row.id.to_string()), ("version", row.version.to_string())];
    let value = row.delivered.map(|code| code.to_string()).unwrap_or_default();
    view! {
        <Unfold summary=t("promises-judge")>
            <Form id action="/rpc/promises/judge" hidden wide=true>
                <Select name="delivered" label=t("field-delivered-as") options={Choice::words::<AnswerCode>("answer-code")} value blank=t("promises-unjudged") optional=true/>
                <TextArea name="note" label=t("promises-note") hint=t("promises-note-hint") rows=2 optional=true/>
                <FormActions><Button small=true>{t("action-save")}</Button></FormActions>
            </Form>
        </Unfold>
    }
}

/// On the page of a requirement: what was promised of it, and the way to the ledger.
#[component]
pub fn OfRequirement(rows: Vec<PromiseRow>) -> impl IntoView {
    let line = |row: PromiseRow| {
        let asked = utf8_percent_encode(&row.requirement, NON_ALPHANUMERIC).to_string();
        let href = format!("{}?text={asked}", path());
        view! { <li><a class="grow" href=href>{word("answer-code", row.promised)}" · "<bdi>{row.vendor}</bdi></a><VerdictBadge of=row.verdict/></li> }
    };
    (!rows.is_empty()).then(|| {
        let lines = rows.into_iter().map(line).collect_view();
        view! { <Card title=t("promises-of-requirement") flush=true><ul class="rows">{lines}</ul></Card> }
    })
}
