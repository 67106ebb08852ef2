//! One requirement: what it asks for, what answers it, how far it is proved.

use golive_domain::access::Permission;
use golive_store::{
    exploring::ExplorationRow,
    promises::PromiseRow,
    requirements::{Answer, RequirementView},
};
use leptos::prelude::*;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

use super::path_of;
use crate::{
    backlog::item_path,
    events::RecordHistory,
    exploring::explored_path,
    i18n::{number, t, word},
    promises::OfRequirement,
    testing::marks::{CoverageMark, ResultMark},
    ui::{
        Badge, Button, Card, Fact, Facts, Field, Form, Key, LinkButton, Look, MoscowBadge, Notice, PostButton, Prose, StateOf, Table,
        TableEmpty, Tone, Unfold, When,
    },
    web::frame,
};

#[component]
pub fn Whole(view: RequirementView, promises: Vec<PromiseRow>) -> impl IntoView {
    let frame = frame();
    let (row, key) = (view.row.clone(), frame.key.clone());
    let may = frame.may(Permission::RequirementWrite);
    let about = || vec![("project", key.to_string()), ("code", row.code.clone())];
    let edit = may.then(|| view! { <LinkButton href=format!("{}/edit", path_of(&key, &row.code)) look=Look::Primary icon="edit">{t("action-edit")}</LinkButton> });
    let archive = may.then(|| {
        let (action, label) = if row.archived { ("restore", t("action-restore")) } else { ("archive", t("action-archive")) };
        view! { <PostButton action=format!("/rpc/requirements/{action}") hidden=about() label look=Look::Quiet icon="archive"/> }
    });
    let archived = row.archived.then(|| view! { <Notice tone=Tone::Warn><p>{t("requirement-is-archived")}</p></Notice> });
    let cells = view.environments.iter().zip(&view.cells).map(|(place, (_, cell))| {
        let mark = match cell {
            Some(of) => view! { <CoverageMark of=*of/> }.into_any(),
            None => view! { <span class="soft">{t("nothing")}</span> }.into_any(),
        };
        view! { <Fact label=place.name.clone()>{mark}</Fact> }
    });
    let cells = cells.collect_view();
    let relations = view.relations.iter().map(|relation| {
        let arrow = if relation.outward { t("relation-to") } else { t("relation-from") };
        let href = path_of(&key, &relation.code);
        view! { <li>{arrow}" "<span class="soft" dir="auto">{relation.kind.clone()}</span>" "<a href=href><span class="item-key" dir="ltr">{relation.code.clone()}</span>" "<bdi>{relation.title.clone()}</bdi></a></li> }
    });
    let relations: Vec<_> = relations.collect();
    let items = view.items.iter().map(|item| {
        view! { <li><Key of=item.code.clone() href=item_path(&key, item.number)/><span class="grow" dir="auto">{item.title.clone()}</span><StateOf of=item.state/></li> }
    });
    let items: Vec<_> = items.collect();
    let many = view.editions.len() > 1;
    let editions = view.editions.clone().into_iter().map(|edition| {
        let by = edition.by.map(|(_, name)| name).unwrap_or_default();
        view! {
            <Unfold summary=t!("requirement-edition", "number" = edition.number, "who" = by)>
                <p class="soft"><When at=edition.at/></p>
                <h3 dir="auto">{edition.title}</h3>
                <Prose text=edition.body/>
            </Unfold>
        }
    });
    let editions = editions.collect_view();
    let editions = many.then(|| view! { <Card title=t("requirement-editions")>{editions}</Card> });
    let body = match view.body.is_empty() {
        true => view! { <p class="soft">{t("requirement-no-text")}</p> }.into_any(),
        false => view! { <Prose text=view.body.clone()/> }.into_any(),
    };
    let (history, external_key) = (view.history.clone(), view.external_key.clone());
    let (explored, code) = (view.explored.clone(), row.code.clone());
    let (whole, waiving) = (view.clone(), view);
    view! {
        <div class="two">
            <div class="stack">
                <div class="head">
                    <div>
                        <p class="soft cluster"><Key of=row.code.clone()/><MoscowBadge of=row.moscow/>{(!row.category.is_empty()).then(|| view! { <bdi>{row.category.clone()}</bdi> })}</p>
                        <h1 class="item-title" dir="auto">{row.title.clone()}</h1>
                    </div>
                    <div class="actions">{archive}{edit}</div>
                </div>
                {archived}
                <section>{body}</section>
                <Answers view=whole/>
                {(!items.is_empty()).then(|| view! { <Card title=t("requirement-items") flush=true><ul class="rows">{items}</ul></Card> })}
                <OfRequirement rows=promises/>
                <Explored rows=explored code=code.clone()/>
                {editions}
                <section><h2>{t("backlog-history")}</h2><RecordHistory lines=history/></section>
            </div>
            <aside class="side" aria-label=t("backlog-facts")>
                <Card title=t("field-coverage")>
                    <p><CoverageMark of=row.coverage/></p>
                    <Facts>{cells}</Facts>
                    <Waiving view=waiving may/>
                </Card>
                <Card title=t("backlog-facts")>
                    <Facts>
                        <Fact label=t("requirement-edition-now")>{number(row.edition.into())}</Fact>
                        {row.department.clone().map(|name| view! { <Fact label=t("field-department")>{name}</Fact> })}
                        {external_key.map(|key| view! { <Fact label=t("field-external-key")>{key}</Fact> })}
                    </Facts>
                    {(!relations.is_empty()).then(|| view! { <h3>{t("requirement-relations")}</h3><ul class="list">{relations}</ul> })}
                </Card>
            </aside>
        </div>
    }
}

/// Exploratory sessions that look at it, and the way to one more.
#[component]
fn Explored(rows: Vec<ExplorationRow>, code: String) -> impl IntoView {
    let frame = frame();
    let new = frame.may(Permission::ResultWrite).then(|| {
        let asked = utf8_percent_encode(&code, NON_ALPHANUMERIC).to_string();
        view! { <a href=format!("/p/{}/tests/explore/new?requirement={asked}", frame.key)>{t("exploration-new")}</a> }.into_any()
    });
    (!rows.is_empty() || new.is_some()).then(|| {
        let none = rows.is_empty().then(|| view! { <p class="soft pad">{t("requirement-not-explored")}</p> });
        let lines = rows.into_iter().map(|row| {
            let href = explored_path(row.number);
            view! { <li><a class="item-key" dir="ltr" href=href.clone()>{row.code}</a><a class="grow title" href=href dir="auto">{row.target}</a><StateOf of=row.state prefix="exploration-state"/></li> }
        });
        let lines = lines.collect_view();
        view! { <Card title=t("explore-title") aside=new.into_any() flush=true>{none}<ul class="rows">{lines}</ul></Card> }
    })
}

/// The cases that look at it, with the last result in each environment.
#[component]
fn Answers(view: RequirementView) -> impl IntoView {
    let key = frame().key.clone();
    let heads = view.environments.iter().map(|place| view! { <th scope="col"><bdi>{place.name.clone()}</bdi></th> }).collect_view();
    let columns = u32::try_from(view.environments.len() + 2).unwrap_or(2);
    let none = view.answers.is_empty().then(|| view! { <TableEmpty columns><p>{t("requirement-no-cases")}</p></TableEmpty> });
    let requirement = view.row.id.to_string();
    let line = |answer: Answer| {
        let href = format!("/p/{key}/tests/cases/{}", answer.number);
        let results = answer.results.iter().map(|(_, result)| match result {
            Some(of) => view! { <td><ResultMark of=*of/></td> }.into_any(),
            None => view! { <td class="muted">{t("nothing")}</td> }.into_any(),
        });
        let results = results.collect_view();
        let confirm = (answer.suspect && frame().may(Permission::CaseWrite)).then(|| {
            let hidden = vec![("project", key.to_string()), ("case", answer.case.to_string()), ("requirement", requirement.clone())];
            view! { <PostButton action="/rpc/testing/confirm" hidden label=t("link-confirm") small=true/> }
        });
        let suspect = answer.suspect.then(|| view! { <Badge tone=Tone::Warn>{t("link-suspect")}</Badge> });
        view! {
            <tr>
                <th scope="row"><a href=href><span class="item-key" dir="ltr">{answer.code}</span>" "<span dir="auto">{answer.title}</span></a>" "<span class="cluster">{suspect}{confirm}</span></th>
                <td>{word("case-state", answer.state)}</td>
                {results}
            </tr>
        }
    };
    let lines = view.answers.into_iter().map(line).collect_view();
    view! {
        <div class="card">
            <Table caption=t("requirement-answers") dense=true id="answers">
                <thead><tr><th scope="col">{t("subject-kind-case")}</th><th scope="col">{t("field-state")}</th>{heads}</tr></thead>
                <tbody>{lines}{none}</tbody>
            </Table>
        </div>
    }
}

/// Why it need not be proved, or the form that says so.
#[component]
fn Waiving(view: RequirementView, may: bool) -> impl IntoView {
    let hidden = vec![("project", frame().key.to_string()), ("code", view.row.code.clone())];
    match (view.waived_reason, may) {
        (Some(reason), may) => {
            let back =
                may.then(|| view! { <PostButton action="/rpc/requirements/unwaive" hidden label=t("requirement-unwaive") small=true/> });
            view! { <p class="reason" dir="auto">{reason}</p>{back} }.into_any()
        }
        (None, true) => view! {
            <Unfold summary=t("requirement-waive")>
                <Form id="waive" action="/rpc/requirements/waive" hidden>
                    <Field name="reason" label=t("field-reason") hint=t("requirement-waive-hint")/>
                    <Button small=true>{t("requirement-waive")}</Button>
                </Form>
            </Unfold>
        }
        .into_any(),
        (None, false) => ().into_any(),
    }
}
