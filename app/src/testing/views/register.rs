//! The register of cases: suites at the side, filter, change many.

use golive_domain::{
    access::Permission,
    defects::Priority,
    testing::{CaseState, TestType},
    words::Word as _,
};
use golive_store::{
    Paged,
    testing::{CaseFilter, CaseRow, Suite},
};
use leptos::prelude::*;

use super::{Parts, bulk::BulkBar, case_path, suite_choices};
use crate::{
    export::ExportMenu,
    i18n::{t, word},
    islands::Live,
    testing::marks::{FlakyMark, ResultMark},
    ui::{
        Button, CheckList, Chip, Choice, Count, EmptyState, Field, FilterChips, Form, Head, Icon, LinkButton, Look, Menu, Pager,
        PostButton, Select, StateOf, Unfold, query::Here,
    },
    web::frame,
};

#[component]
pub fn Register(page: Paged<CaseRow>, filter: CaseFilter, suites: Vec<Suite>, components: Vec<String>) -> impl IntoView {
    let frame = frame();
    let path = format!("/p/{}/tests", frame.key);
    let may = frame.may(Permission::CaseWrite);
    let new = may.then(|| {
        let suite = filter.suite.map(|id| format!("?suite={id}")).unwrap_or_default();
        view! {
            <LinkButton href=format!("{path}/library")>{t("library-title")}</LinkButton>
            <LinkButton href=format!("{path}/cases/new{suite}") look=Look::Primary icon="plus">{t("case-new")}</LinkButton>
        }
    });
    let import =
        frame.may(Permission::TestImport).then(|| view! { <LinkButton href=format!("{path}/import")>{t("action-import")}</LinkButton> });
    let export = (page.total > 0 && frame.may(Permission::TestExport)).then(|| view! { <ExportMenu path=format!("{path}/cases/export")/> });
    let narrows = filter != CaseFilter { page: filter.page, ..CaseFilter::default() };
    let (number, size, total) = (page.page, page.size, page.total);
    let pick = if may { "bulk" } else { "" };
    let rows = page.rows.into_iter().map(|row| view! { <Line row pick/> }).collect_view();
    let list = match (total, narrows) {
        (0, true) => view! {
            <EmptyState icon="search" title=t("cases-none") text=t("requirements-none-text")>
                <LinkButton href=format!("{path}/cases") look=Look::Primary>{t("action-clear-filters")}</LinkButton>
            </EmptyState>
        }
        .into_any(),
        (0, false) => {
            let first =
                may.then(|| view! { <LinkButton href=format!("{path}/library") look=Look::Primary>{t("library-title")}</LinkButton> });
            view! { <EmptyState icon="check" title=t("cases-empty") text=t("cases-empty-text")>{first}</EmptyState> }.into_any()
        }
        _ => view! {
            <div class="card" data-region="cases">
                <ol class="items">{rows}</ol>
                <Pager page=number size total/>
            </div>
        }
        .into_any(),
    };
    view! {
        <Head title=t("cases-title") note=t!("cases-count", "count" = total)>{import}{export}{new}</Head>
        <Parts current="cases"/>
        <div class="register">
            <Tree suites=suites.clone() current=filter.suite may/>
            <div class="stack">
                <Filters filter components=components.clone()/>
                {list}
                {(may && total > 0).then(|| view! { <BulkBar suites components/> })}
            </div>
        </div>
        <Live project=frame.key.to_string() region="cases".to_owned()/>
    }
}

#[component]
fn Line(row: CaseRow, pick: &'static str) -> impl IntoView {
    let frame = frame();
    let href = case_path(row.number);
    let edit = frame.may(Permission::CaseWrite).then(|| {
        view! { <a class="visually-hidden" data-edit="" href=format!("{href}/edit") tabindex="-1">{t!("backlog-edit-one", "item" = row.code.clone())}</a> }
    });
    let id = row.id.to_string();
    let item = id.clone();
    let class = if row.archived || row.state == CaseState::Retired { "row muted" } else { "row" };
    let last = row.last.map(|of| view! { <ResultMark of/> });
    let component = (!row.component.is_empty()).then(|| view! { <span class="badge" dir="auto">{row.component.clone()}</span> });
    view! {
        <li class=class data-item=item>
            {(!pick.is_empty()).then(|| view! { <input type="checkbox" class="pick" name="cases[]" value=id form=pick aria-label=t!("select-one", "name" = row.code.clone())/> })}
            <a class="item-key" dir="ltr" href=href.clone()>{row.code.clone()}</a>
            <a class="title" dir="auto" href=href>{row.title}</a>
            <span class="marks">{component}<span class="badge">{word("test-type", row.kind)}</span></span>
            {last}
            {(!row.flaky.is_empty()).then(|| view! { <FlakyMark/> })}
            <span class="badge" data-priority=row.priority.as_str()>{word("priority", row.priority)}</span>
            <StateOf of=row.state prefix="case-state"/>
            {edit}
        </li>
    }
}

/// The suites as a tree of links; who writes cases adds, renames and removes them here.
#[component]
fn Tree(suites: Vec<Suite>, current: Option<golive_domain::id::SuiteId>, may: bool) -> impl IntoView {
    let key = frame().key.to_string();
    let path = format!("/p/{key}/tests/cases");
    let all = current.is_none().then_some("page");
    let links = suites.iter().map(|suite| {
        let href = format!("{path}?suite={}", suite.id);
        let here = (current == Some(suite.id)).then_some("page");
        view! { <li data-depth=suite.depth.to_string()><a href=href aria-current=here><span dir="auto">{suite.name.clone()}</span><Count of=suite.cases/></a></li> }
    });
    let links = links.collect_view();
    let chosen = suites.iter().find(|suite| Some(suite.id) == current).cloned();
    let forms = may.then(|| {
        let others = suite_choices(&suites.iter().filter(|suite| Some(suite.id) != current).cloned().collect::<Vec<_>>());
        let under = chosen.as_ref().map(|suite| suite.id.to_string()).unwrap_or_default();
        let add_hidden = vec![("project", key.clone()), ("parent", under)];
        let change = chosen.clone().map(|suite| {
            let hidden = || vec![("project", key.clone()), ("suite", suite.id.to_string())];
            let parent = suite.parent.map(|id| id.to_string()).unwrap_or_default();
            let (rename, moving, removing, name) = (hidden(), hidden(), hidden(), suite.name.clone());
            view! {
                <Unfold summary=t("suite-change")>
                    <Form id="suite-rename" action="/rpc/testing/suites/rename" hidden=rename>
                        <Field name="name" label=t("field-name") value=name/>
                        <Button small=true>{t("action-save")}</Button>
                    </Form>
                    <Form id="suite-move" action="/rpc/testing/suites/move" hidden=moving>
                        <Select name="parent" label=t("suite-under") options=others value=parent blank=t("suite-top") optional=true/>
                        <Button small=true>{t("action-move")}</Button>
                    </Form>
                    <PostButton action="/rpc/testing/suites/remove" hidden=removing label=t("suite-remove") small=true look=Look::Quiet icon="trash"/>
                </Unfold>
            }
        });
        view! {
            <Unfold summary=t("suite-add")>
                <Form id="suite-add" action="/rpc/testing/suites/add" hidden=add_hidden>
                    <Field name="name" label=t("field-name")/>
                    <Button small=true>{t("action-add")}</Button>
                </Form>
            </Unfold>
            {change}
        }
    });
    view! {
        <nav class="card pad suites" aria-label=t("suites-title")>
            <ul><li data-depth="0"><a href=path aria-current=all>{t("suites-all")}</a></li>{links}</ul>
            {forms}
        </nav>
    }
}

#[component]
fn Filters(filter: CaseFilter, components: Vec<String>) -> impl IntoView {
    let path = format!("/p/{}/tests/cases", frame().key);
    let chip = |name: &str, value: String, shown: String, label: String| {
        let without = Here::current().without_value(name, &value).without("page").href();
        Chip { name: label, value: shown, without }
    };
    let mut chips: Vec<Chip> =
        filter.kinds.iter().map(|each| chip("kind", each.to_string(), word("test-type", *each), t("field-kind"))).collect();
    chips.extend(filter.states.iter().map(|each| chip("state", each.to_string(), word("case-state", *each), t("field-state"))));
    chips.extend(filter.priorities.iter().map(|each| chip("priority", each.to_string(), word("priority", *each), t("field-priority"))));
    chips.extend(filter.component.clone().map(|each| chip("component", each.clone(), each, t("field-component"))));
    if filter.flaky {
        chips.push(chip("flaky", "yes".into(), t("yes"), t("case-flaky-mark")));
    }
    if filter.archived {
        chips.push(chip("archived", "yes".into(), t("yes"), t("filter-archived")));
    }
    view! {
        <div class="toolbar" role="group" aria-label=t("filters")>
            <form class="search" role="search" aria-label=t("cases-search") action=path.clone()>
                <Icon name="search"/>
                <input type="search" name="text" value=filter.text.clone().unwrap_or_default() aria-label=t("cases-search") placeholder=t("cases-search") dir="auto"/>
                {filter.suite.map(|suite| view! { <input type="hidden" name="suite" value=suite.to_string()/> })}
            </form>
            <FilterChips chips>
                <Menu id="filter-menu" label=t("filters") text=t("action-filter") icon="filter" small=true wide=true start=true>
                    <form class="filters" action=path>
                        {filter.suite.map(|suite| view! { <input type="hidden" name="suite" value=suite.to_string()/> })}
                        <Narrowing filter=filter.clone() components/>
                        <Select name="flaky" label=t("case-flaky-mark") options=vec![Choice::new("yes", t("yes"))] value=if filter.flaky { "yes" } else { "" } blank=t("backlog-any") optional=true/>
                        <Select name="archived" label=t("filter-archived") options=vec![Choice::new("yes", t("yes"))] value=if filter.archived { "yes" } else { "" } blank=t("no") optional=true/>
                        <button class="btn primary" type="submit">{t("action-apply")}</button>
                    </form>
                </Menu>
            </FilterChips>
        </div>
    }
}

/// The choices by which cases are narrowed, wherever they are chosen from.
#[component]
pub fn Narrowing(filter: CaseFilter, components: Vec<String>) -> impl IntoView {
    let any = t("backlog-any");
    let components = components.into_iter().map(|each| Choice::new(each.clone(), each)).collect::<Vec<_>>();
    view! {
        <CheckList name="kind" label=t("field-kind") options={Choice::words::<TestType>("test-type")} chosen={filter.kinds.iter().map(ToString::to_string).collect::<Vec<_>>()} blank=any.clone()/>
        <CheckList name="state" label=t("field-state") options={Choice::words::<CaseState>("case-state")} chosen={filter.states.iter().map(ToString::to_string).collect::<Vec<_>>()} blank=any.clone()/>
        <CheckList name="priority" label=t("field-priority") options={Choice::words::<Priority>("priority")} chosen={filter.priorities.iter().map(ToString::to_string).collect::<Vec<_>>()} blank=any.clone()/>
        <Select name="component" label=t("field-component") options=components value=filter.component.clone().unwrap_or_default() blank=any optional=true/>
    }
}
