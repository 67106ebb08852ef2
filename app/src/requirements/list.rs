//! The register as a table, below what is proved of it.

use golive_domain::{
    access::Permission,
    backlog::Moscow,
    testing::{Coverage, Shares},
    words::Word as _,
};
use golive_store::{
    projects::Department,
    requirements::{PER_PAGE, Register as Found, RegisterFilter, RequirementRow},
};
use leptos::prelude::*;

use super::path_of;
use crate::{
    export::ExportMenu,
    i18n::{number, t, word},
    testing::marks::CoverageMark,
    ui::{
        Badge, Chip, Choice, EmptyState, FilterChips, Head, Icon, LinkButton, Look, Menu, MoscowBadge, Pager, Select, Table, Tone,
        query::Here,
    },
    web::frame,
};

#[component]
pub fn Register(register: Found, filter: RegisterFilter, categories: Vec<String>, departments: Vec<Department>) -> impl IntoView {
    let frame = frame();
    let path = format!("/p/{}/requirements", frame.key);
    let (register_path, coverage) = (path.clone(), format!("{path}/coverage"));
    let may = frame.may(Permission::RequirementWrite);
    let shares = register.shares;
    let (page, total) = (register.page.page, register.page.total);
    let new =
        may.then(|| view! { <LinkButton href=format!("{path}/new") look=Look::Primary icon="plus">{t("requirement-new")}</LinkButton> });
    let starters = format!("{path}/catalogue");
    let catalogue = may.then(|| view! { <LinkButton href=starters.clone()>{t("catalogue-title")}</LinkButton> });
    let import = frame
        .may(Permission::TestImport)
        .then(|| view! { <LinkButton href=format!("/p/{}/tests/import", frame.key)>{t("action-import")}</LinkButton> });
    let export = (total > 0 && frame.may(Permission::TestExport)).then(|| view! { <ExportMenu path=format!("{path}/export")/> });
    let narrows = filter != RegisterFilter { page: filter.page, ..RegisterFilter::default() };
    let rows = register.page.rows.into_iter().map(|row| view! { <Row row/> }).collect_view();
    let body = match (total, narrows) {
        (0, true) => view! {
            <EmptyState icon="search" title=t("requirements-none") text=t("requirements-none-text")>
                <LinkButton href=register_path look=Look::Primary>{t("action-clear-filters")}</LinkButton>
            </EmptyState>
        }
        .into_any(),
        (0, false) => {
            let first = may.then(|| {
                view! {
                    <LinkButton href=format!("{path}/new")>{t("requirement-new")}</LinkButton>
                    <LinkButton href=starters look=Look::Primary>{t("catalogue-title")}</LinkButton>
                }
            });
            view! { <EmptyState icon="story" title=t("requirements-empty") text=t("requirements-empty-text")>{first}</EmptyState> }
                .into_any()
        }
        _ => view! {
            <div class="card">
                <Table caption=t("room-requirements") quiet_caption=true folds=true id="requirements">
                    <thead><tr>
                        <th scope="col">{t("field-code")}</th>
                        <th scope="col">{t("field-title")}</th>
                        <th scope="col">{t("field-moscow")}</th>
                        <th scope="col">{t("field-department")}</th>
                        <th scope="col" class="num">{t("requirement-cases")}</th>
                        <th scope="col">{t("field-coverage")}</th>
                    </tr></thead>
                    <tbody>{rows}</tbody>
                </Table>
                <Pager page size=PER_PAGE total/>
            </div>
        }
        .into_any(),
    };
    view! {
        <Head title=t("room-requirements") note=t!("requirements-count", "count" = total)>
            {catalogue}
            {import}
            {export}
            <LinkButton href=coverage>{t("coverage-title")}</LinkButton>
            {new}
        </Head>
        {(shares.total() > 0).then(|| view! { <Proved shares/> })}
        <Filters filter categories departments/>
        {body}
    }
}

/// How many are covered how, each number a way to its list.
#[component]
pub fn Proved(shares: Shares) -> impl IntoView {
    let total = f64::from(shares.total().max(1));
    let mut at = 0.0;
    let bars = shares.all().filter(|(_, count)| *count > 0).map(|(coverage, count)| {
        let (x, width) = (at, f64::from(count) / total * 100.0);
        at += width;
        view! { <rect data-coverage=coverage.as_str() x=format!("{x:.2}") width=format!("{width:.2}") height="8"></rect> }
    });
    let bars = bars.collect_view();
    let said = shares.all().map(|(coverage, count)| format!("{} {}", number(count.into()), word("coverage", coverage)));
    let label = crate::i18n::list(said);
    let links = shares.all().map(|(coverage, count)| {
        let here = Here::current();
        let current = here.get("coverage") == Some(coverage.as_str());
        let href = if current { here.without("coverage") } else { here.with("coverage", coverage) }.without("page").href();
        view! {
            <a class="share" data-coverage=coverage.as_str() href=href aria-current=current.then_some("true")>
                <b class="num">{number(count.into())}</b><span>{word("coverage", coverage)}</span>
            </a>
        }
    });
    view! {
        <section class="card proved" aria-label=t("coverage-shares")>
            <svg viewBox="0 0 100 8" preserveAspectRatio="none" role="img" aria-label=label>{bars}</svg>
            <div class="shares">{links.collect_view()}</div>
        </section>
    }
}

#[component]
fn Row(row: RequirementRow) -> impl IntoView {
    let href = path_of(&frame().key, &row.code);
    let suspect =
        (row.suspect > 0).then(|| view! { " " <Badge tone=Tone::Warn>{t!("requirement-suspect", "count" = row.suspect)}</Badge> });
    view! {
        <tr class:muted=row.archived>
            <td data-label=t("field-code")><a class="item-key" dir="ltr" href=href.clone()>{row.code}</a></td>
            <th scope="row"><a href=href dir="auto">{row.title}</a></th>
            <td data-label=t("field-moscow")><MoscowBadge of=row.moscow/></td>
            <td data-label=t("field-department")><bdi>{row.department}</bdi></td>
            <td class="num" data-label=t("requirement-cases")>{number(row.cases.into())}{suspect}</td>
            <td data-label=t("field-coverage")><CoverageMark of=row.coverage/></td>
        </tr>
    }
}

#[component]
fn Filters(filter: RegisterFilter, categories: Vec<String>, departments: Vec<Department>) -> impl IntoView {
    let path = format!("/p/{}/requirements", frame().key);
    let kept = |name: &str| Here::current().get(name).unwrap_or_default().to_owned();
    let chip = |name: &str, value: String, shown: String, label: String| {
        let without = Here::current().without_value(name, &value).without("page").href();
        Chip { name: label, value: shown, without }
    };
    let mut chips: Vec<Chip> =
        filter.moscow.iter().map(|each| chip("moscow", each.to_string(), word("moscow", *each), t("field-moscow"))).collect();
    chips.extend(filter.coverage.map(|each| chip("coverage", each.to_string(), word("coverage", each), t("field-coverage"))));
    chips.extend(filter.category.clone().map(|each| chip("category", each.clone(), each, t("field-category"))));
    if let Some(home) = filter.department.and_then(|id| departments.iter().find(|each| each.id == id)) {
        chips.push(chip("department", home.id.to_string(), home.name.clone(), t("field-department")));
    }
    if filter.suspect {
        chips.push(chip("suspect", "yes".into(), t("yes"), t("requirement-in-doubt")));
    }
    if filter.archived {
        chips.push(chip("archived", "yes".into(), t("yes"), t("filter-archived")));
    }
    let departments = departments.into_iter().map(|each| Choice::new(each.id.to_string(), each.name)).collect::<Vec<_>>();
    let categories = categories.into_iter().map(|each| Choice::new(each.clone(), each)).collect::<Vec<_>>();
    let yes = || vec![Choice::new("yes", t("yes"))];
    let (text, any) = (filter.text.clone().unwrap_or_default(), t("backlog-any"));
    view! {
        <div class="toolbar" role="group" aria-label=t("filters")>
            <form class="search" role="search" aria-label=t("requirements-search") action=path.clone()>
                <Icon name="search"/>
                <input type="search" name="text" value=text aria-label=t("requirements-search") placeholder=t("requirements-search") dir="auto"/>
            </form>
            <FilterChips chips>
                <Menu id="filter-menu" label=t("filters") text=t("action-filter") icon="filter" small=true wide=true start=true>
                    <form class="filters" action=path>
                        <Select name="moscow" label=t("field-moscow") options={Choice::words::<Moscow>("moscow")} value=kept("moscow") blank=any.clone() optional=true/>
                        <Select name="coverage" label=t("field-coverage") options={Choice::words::<Coverage>("coverage")} value=kept("coverage") blank=any.clone() optional=true/>
                        <Select name="category" label=t("field-category") options=categories value=kept("category") blank=any.clone() optional=true/>
                        <Select name="department" label=t("field-department") options=departments value=kept("department") blank=any.clone() optional=true/>
                        <Select name="suspect" label=t("requirement-in-doubt") options=yes() value=kept("suspect") blank=any.clone() optional=true/>
                        <Select name="archived" label=t("filter-archived") options=yes() value=kept("archived") blank=t("no") optional=true/>
                        <button class="btn primary" type="submit">{t("action-apply")}</button>
                    </form>
                </Menu>
            </FilterChips>
        </div>
    }
}
