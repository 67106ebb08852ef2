//! One case: its steps, what it proves, how it went.

use golive_domain::access::Permission;
use golive_store::testing::{AlikeCase, CaseView, Past, Suite};
use leptos::prelude::*;

use super::case_path;
use crate::{
    backlog::item_path,
    events::RecordHistory,
    i18n::{list, number, t, word},
    requirements::path_of,
    testing::marks::ResultMark,
    ui::{
        Badge, Button, Card, Fact, Facts, Field, Form, Key, LinkButton, Look, Notice, PostButton, Prose, StateOf, Table, TableEmpty, Tone,
        Unfold, When, Who,
    },
    web::frame,
};

#[component]
pub fn Case(view: CaseView, suites: Vec<Suite>) -> impl IntoView {
    let frame = frame();
    let row = view.row.clone();
    let may = frame.may(Permission::CaseWrite);
    let about = || vec![("project", frame.key.to_string()), ("case", row.id.to_string())];
    let edit = may.then(|| view! { <LinkButton href=format!("{}/edit", case_path(row.number)) look=Look::Primary icon="edit">{t("action-edit")}</LinkButton> });
    let archive = may.then(|| {
        let (action, label) = if row.archived { ("restore", t("action-restore")) } else { ("archive", t("action-archive")) };
        view! { <PostButton action=format!("/rpc/testing/cases/{action}") hidden=about() label look=Look::Quiet icon="archive"/> }
    });
    let archived = row.archived.then(|| view! { <Notice tone=Tone::Warn><p>{t("case-is-archived")}</p></Notice> });
    let flaky = (!row.flaky.is_empty()).then(|| {
        let places = view.environments.iter().filter(|place| row.flaky.contains(&place.id)).map(|place| place.name.clone());
        let said = t!("case-flaky", "places" = list(places));
        view! { <Notice tone=Tone::Warn><p>{said}</p></Notice> }
    });
    let suite = row.suite.and_then(|id| suites.iter().find(|suite| suite.id == id)).map(|suite| suite.name.clone());
    let keywords = list(row.keywords.clone());
    let conditions = (!view.content.preconditions.is_empty())
        .then(|| view! { <section><h2>{t("field-preconditions")}</h2><Prose text=view.content.preconditions.clone()/></section> });
    view! {
        <div class="two">
            <div class="stack">
                <div class="head">
                    <div>
                        <p class="soft cluster"><Key of=row.code.clone()/>{word("test-type", row.kind)}</p>
                        <h1 class="item-title" dir="auto">{row.title.clone()}</h1>
                    </div>
                    <div class="actions">{archive}{edit}</div>
                </div>
                <Alike cases=view.alike.clone()/>
                {archived}
                {flaky}
                {conditions}
                <Steps view=view.clone()/>
                <Data view=view.clone()/>
                <PastRuns past=view.past.clone()/>
                <Editions view=view.clone()/>
                <section><h2>{t("backlog-history")}</h2><RecordHistory lines=view.history.clone()/></section>
            </div>
            <aside class="side" aria-label=t("backlog-facts")>
                <Card title=t("backlog-facts")>
                    <Facts>
                        <Fact label=t("field-state")><StateOf of=row.state prefix="case-state"/></Fact>
                        <Fact label=t("field-priority")>{word("priority", row.priority)}</Fact>
                        {(!row.component.is_empty()).then(|| view! { <Fact label=t("field-component")>{row.component.clone()}</Fact> })}
                        {suite.map(|name| view! { <Fact label=t("field-suite")>{name}</Fact> })}
                        <Fact label=t("field-minutes")>{t!("minutes-short", "minutes" = row.minutes)}</Fact>
                        {(!keywords.is_empty()).then(|| view! { <Fact label=t("field-keywords")>{keywords}</Fact> })}
                        <Fact label=t("requirement-edition-now")>{number(row.edition.into())}</Fact>
                        {row.last.map(|of| view! { <Fact label=t("case-last")><ResultMark of/></Fact> })}
                        <Fact label=t("backlog-updated-at")><When at=view.updated_at/></Fact>
                    </Facts>
                </Card>
                <Links view=view.clone() may/>
            </aside>
        </div>
    }
}

/// Cases that look like the same one: told beside the title, and in nobody's way.
#[component]
fn Alike(cases: Vec<AlikeCase>) -> impl IntoView {
    (!cases.is_empty()).then(|| {
        let lines = cases.into_iter().map(|case| {
            view! { <li><a href=case_path(case.number)><span class="item-key" dir="ltr">{case.code}</span>" "<bdi>{case.title}</bdi></a>" "<StateOf of=case.state prefix="case-state"/></li> }
        });
        let lines = lines.collect_view();
        view! { <Notice tone=Tone::Warn><p>{t("case-alike")}</p><ul class="list">{lines}</ul></Notice> }
    })
}

#[component]
fn Steps(view: CaseView) -> impl IntoView {
    let rows = view.content.steps.iter().enumerate().map(|(at, step)| {
        view! {
            <tr>
                <th scope="row" class="num">{number(i64::try_from(at + 1).unwrap_or(i64::MAX))}</th>
                <td data-label=t("case-action")><Prose text=step.action.clone()/></td>
                <td data-label=t("case-expected")><Prose text=step.expected.clone()/></td>
            </tr>
        }
    });
    let rows: Vec<_> = rows.collect();
    let none = rows.is_empty().then(|| view! { <TableEmpty columns=3><p>{t("case-no-steps")}</p></TableEmpty> });
    view! {
        <div class="card">
            <Table caption=t("case-steps") id="steps" folds=true>
                <thead><tr><th scope="col" class="num">{t("case-step")}</th><th scope="col">{t("case-action")}</th><th scope="col">{t("case-expected")}</th></tr></thead>
                <tbody>{rows}{none}</tbody>
            </Table>
        </div>
    }
}

#[component]
fn Data(view: CaseView) -> impl IntoView {
    let parameters = view.content.parameters;
    (!parameters.rows.is_empty()).then(|| {
        let heads = parameters.names.iter().map(|name| view! { <th scope="col"><bdi>{name.clone()}</bdi></th> }).collect_view();
        let rows = parameters.rows.iter().map(|row| {
            let cells = row.iter().map(|cell| view! { <td dir="auto">{cell.clone()}</td> }).collect_view();
            view! { <tr>{cells}</tr> }
        });
        let rows = rows.collect_view();
        view! {
            <div class="card">
                <Table caption=t("field-parameters") dense=true id="data"><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></Table>
            </div>
        }
    })
}

#[component]
fn PastRuns(past: Vec<Past>) -> impl IntoView {
    let key = frame().key.to_string();
    let rows = past.into_iter().map(|one| {
        let href = format!("/p/{key}/tests/executions/{}", one.execution);
        let by = one.by.map(|person| view! { <Who name=person.name id=Some(person.id)/> });
        view! {
            <tr>
                <td data-label=t("execution-when")><a href=href><When at=one.at/></a></td>
                <td data-label=t("field-run")><bdi dir="ltr">{one.run}</bdi></td>
                <td data-label=t("field-environment")><bdi>{one.place}</bdi></td>
                <td data-label=t("field-build")><bdi dir="ltr">{one.build}</bdi></td>
                <td class="num" data-label=t("requirement-edition-now")>{number(one.edition.into())}</td>
                <td data-label=t("execution-by")>{by}</td>
                <td data-label=t("field-result")><ResultMark of=one.result/></td>
            </tr>
        }
    });
    let rows: Vec<_> = rows.collect();
    let none = rows.is_empty().then(|| view! { <TableEmpty columns=7><p>{t("case-never-run")}</p></TableEmpty> });
    view! {
        <div class="card">
            <Table caption=t("case-past") dense=true folds=true id="past">
                <thead><tr>
                    <th scope="col">{t("execution-when")}</th><th scope="col">{t("field-run")}</th><th scope="col">{t("field-environment")}</th><th scope="col">{t("field-build")}</th>
                    <th scope="col" class="num">{t("requirement-edition-now")}</th><th scope="col">{t("execution-by")}</th><th scope="col">{t("field-result")}</th>
                </tr></thead>
                <tbody>{rows}{none}</tbody>
            </Table>
        </div>
    }
}

#[component]
fn Editions(view: CaseView) -> impl IntoView {
    let path = case_path(view.row.number);
    (view.editions.len() > 1).then(|| {
        let lines = view.editions.iter().map(|edition| {
            let who = edition.by.as_ref().map(|(_, name)| name.clone()).unwrap_or_default();
            let frozen = edition.frozen_at.map(|_| view! { <Badge>{t("case-executed")}</Badge> });
            view! {
                <li><a class="grow" href=format!("{path}/editions/{}", edition.number)>{t!("requirement-edition", "number" = edition.number, "who" = who)}</a>{frozen}<small><When at=edition.at/></small></li>
            }
        });
        let lines = lines.collect_view();
        view! { <Card title=t("requirement-editions") flush=true><ul class="rows">{lines}</ul></Card> }
    })
}

/// What it proves.
#[component]
fn Links(view: CaseView, may: bool) -> impl IntoView {
    let key = frame().key.clone();
    let about = |more: Vec<(&'static str, String)>| {
        let mut hidden = vec![("project", key.to_string()), ("case", view.row.id.to_string())];
        hidden.extend(more);
        hidden
    };
    let requirements = view.requirements.iter().map(|link| {
        let hidden = || about(vec![("requirement", link.id.to_string())]);
        let suspect = link.suspect.then(|| view! { <Badge tone=Tone::Warn>{t("link-suspect")}</Badge> });
        let confirm = (link.suspect && may).then(|| view! { <PostButton action="/rpc/testing/confirm" hidden=hidden() label=t("link-confirm") small=true/> });
        let remove = may.then(|| {
            let label = t!("link-remove", "code" = link.code.clone());
            view! { <PostButton action="/rpc/testing/unlink" hidden=hidden() label icon="close" icon_only=true small=true look=Look::Quiet/> }
        });
        view! {
            <li class="cluster"><a href=path_of(&key, &link.code)><span class="item-key" dir="ltr">{link.code.clone()}</span>" "<bdi>{link.title.clone()}</bdi></a>{suspect}{confirm}{remove}</li>
        }
    });
    let requirements: Vec<_> = requirements.collect();
    let items = view.items.iter().map(|item| {
        let remove = may.then(|| {
            let label = t!("link-remove", "code" = item.code.clone());
            view! { <PostButton action="/rpc/testing/unlink-item" hidden=about(vec![("item", item.id.to_string())]) label icon="close" icon_only=true small=true look=Look::Quiet/> }
        });
        view! { <li class="cluster"><a href=item_path(&key, item.number)><span class="item-key" dir="ltr">{item.code.clone()}</span>" "<bdi>{item.title.clone()}</bdi></a>{remove}</li> }
    });
    let items: Vec<_> = items.collect();
    let none = requirements.is_empty().then(|| view! { <p class="soft">{t("case-no-requirements")}</p> });
    let add = may.then(|| {
        let (hidden, hidden_item) = (about(Vec::new()), about(Vec::new()));
        view! {
            <Unfold summary=t("case-link-requirement")>
                <Form id="link" action="/rpc/testing/link" hidden>
                    <Field name="requirement" label=t("requirement-code") dir="ltr"/>
                    <Button small=true>{t("action-add")}</Button>
                </Form>
            </Unfold>
            <Unfold summary=t("case-link-item")>
                <Form id="link-item" action="/rpc/testing/link-item" hidden=hidden_item>
                    <Field name="item" label=t("backlog-need-code") dir="ltr"/>
                    <Button small=true>{t("action-add")}</Button>
                </Form>
            </Unfold>
        }
    });
    view! {
        <Card title=t("case-proves")>
            <ul class="tree">{requirements}</ul>
            {none}
            {(!items.is_empty()).then(|| view! { <h3>{t("requirement-items")}</h3><ul class="tree">{items}</ul> })}
            {add}
        </Card>
    }
}
