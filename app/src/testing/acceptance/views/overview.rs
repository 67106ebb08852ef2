//! Acceptance department by department, what waits for the viewer, and the sessions.

use golive_domain::{access::Permission, testing::acceptance::AcceptanceState};
use golive_store::{
    Paged,
    testing::acceptance::{DepartmentRow, SessionFilter, SessionRow, Waits, signed_by_all},
};
use leptos::prelude::*;

use super::parts::{PointsBar, SignedLine, counts_said, figure, hours_said, lacks_said, path};
use crate::{
    i18n::{t, word},
    islands::Live,
    testing::views::Parts,
    ui::{
        Badge, Card, Chip, Choice, Day, EmptyState, FilterChips, Head, LinkButton, Look, Menu, Notice, Pager, Select, StateOf, Table,
        TableEmpty, Tone, query::Here,
    },
    web::frame,
};

#[component]
pub fn Overview(departments: Vec<DepartmentRow>, sessions: Paged<SessionRow>, filter: SessionFilter) -> impl IntoView {
    let frame = frame();
    let may = frame.may(Permission::AcceptancePlan);
    let new =
        may.then(|| view! { <LinkButton href=format!("{}/new", path()) look=Look::Primary icon="plus">{t("acceptance-new")}</LinkButton> });
    let waiting: Vec<SessionRow> =
        departments.iter().flat_map(|home| &home.sessions).filter(|session| session.waits.is_some()).cloned().collect();
    let all_signed = signed_by_all(&departments).then(|| view! { <Notice tone=Tone::Good><p>{t("acceptance-all-signed")}</p></Notice> });
    let none = departments.iter().all(|home| home.sessions.is_empty());
    let narrows = filter.department.is_some() || filter.state.is_some();
    let list = if none && !narrows {
        let first = may.then(|| view! { <LinkButton href=format!("{}/new", path()) look=Look::Primary>{t("acceptance-new")}</LinkButton> });
        view! { <EmptyState icon="edit" title=t("acceptance-empty") text=t("acceptance-empty-text")>{first}</EmptyState> }.into_any()
    } else {
        view! { <Sessions sessions filter departments=departments.clone()/> }.into_any()
    };
    view! {
        <Head title=t("acceptance-title") note=t("acceptance-text")>{new}</Head>
        <Parts current="acceptance"/>
        <div class="stack" data-region="acceptance">
            {all_signed}
            <Waiting sessions=waiting/>
            <Departments departments may/>
            {list}
        </div>
        <Live project=frame.key.to_string() region="acceptance".to_owned()/>
    }
}

/// What the viewer is waited for, the reason why most people come here.
#[component]
fn Waiting(sessions: Vec<SessionRow>) -> impl IntoView {
    (!sessions.is_empty()).then(|| {
        let line = |session: SessionRow| {
            let here = format!("{}/{}", path(), session.number);
            let (href, label) = match session.waits {
                Some(Waits::Sign) => (format!("{here}/sign"), t("acceptance-wait-sign")),
                Some(Waits::Try(points)) => (here, t!("acceptance-wait-try", "count" = points)),
                None => (here, t("action-open")),
            };
            view! {
                <li>
                    <span class="grow"><span class="item-key" dir="ltr">{session.code}</span>" "<bdi>{session.title}</bdi>" "<small>{session.department}</small></span>
                    <LinkButton href look=Look::Primary>{label}</LinkButton>
                </li>
            }
        };
        view! { <Card title=t("acceptance-waiting") flush=true wanted=true><ul class="rows">{sessions.into_iter().map(line).collect_view()}</ul></Card> }
    })
}

#[component]
fn Departments(departments: Vec<DepartmentRow>, may: bool) -> impl IntoView {
    let none = departments.is_empty().then(|| view! { <TableEmpty columns=6><p>{t("acceptance-no-departments")}</p></TableEmpty> });
    let row = |home: DepartmentRow| {
        let owners: Vec<String> = home.owners.iter().map(|owner| owner.name.clone()).collect();
        let owners = if owners.is_empty() { t("nobody") } else { crate::i18n::list(owners) };
        let sessions = home.sessions.iter().map(|session| {
            view! { <li><a href=format!("{}/{}", path(), session.number)><span class="item-key" dir="ltr">{session.code.clone()}</span></a>" "<StateOf of=session.state prefix="acceptance-state"/></li> }
        });
        let sessions = sessions.collect_view();
        let signed =
            home.sessions.iter().filter(|session| session.state == AcceptanceState::Signed).filter_map(|session| session.signed.clone());
        let signed = signed.map(|signed| view! { <li><SignedLine of=signed/></li> }).collect_view();
        let lacks = home.lacks.iter().map(|lacks| view! { <li>{lacks_said(lacks)}</li> }).collect_view();
        let plan = (may && home.sessions.is_empty() && !home.owners.is_empty()).then(|| {
            view! { <li><a href=format!("{}/new?department={}", path(), home.id)>{t("acceptance-new")}</a></li> }
        });
        let standing = if home.is_signed() {
            view! { <Badge tone=Tone::Good>{t("acceptance-department-signed")}</Badge><ul class="plain">{signed}</ul> }.into_any()
        } else {
            view! { <ul class="plain">{signed}{lacks}{plan}</ul> }.into_any()
        };
        view! {
            <tr data-department=home.name.clone()>
                <th scope="row" dir="auto">{home.name.clone()}</th>
                <td data-label=t("role-process-owner")><bdi>{owners}</bdi></td>
                <td data-label=t("acceptance-sessions")><ul class="plain">{sessions}</ul></td>
                <td data-label=t("acceptance-points")><PointsBar of=home.points/><small>{counts_said(home.points)}</small></td>
                <td data-label=t("field-hours") class="num">{hours_said(home.logged, home.planned)}</td>
                <td data-label=t("acceptance-standing")>{standing}</td>
            </tr>
        }
    };
    let signed = departments.iter().filter(|home| home.is_signed()).count();
    let caption = t!("acceptance-departments", "signed" = signed, "all" = departments.len());
    let rows = departments.into_iter().map(row).collect_view();
    view! {
        <div class="card">
            <Table caption id="departments" folds=true dense=true>
                <thead><tr>
                    <th scope="col">{t("field-department")}</th><th scope="col">{t("role-process-owner")}</th><th scope="col">{t("acceptance-sessions")}</th>
                    <th scope="col">{t("acceptance-points")}</th><th scope="col">{t("field-hours")}</th><th scope="col">{t("acceptance-standing")}</th>
                </tr></thead>
                <tbody>{rows}{none}</tbody>
            </Table>
        </div>
    }
}

#[component]
fn Sessions(sessions: Paged<SessionRow>, filter: SessionFilter, departments: Vec<DepartmentRow>) -> impl IntoView {
    let (page, size, total) = (sessions.page, sessions.size, sessions.total);
    let none = (total == 0).then(|| {
        view! {
            <EmptyState icon="search" title=t("acceptance-none") text=t("acceptance-none-text")>
                <LinkButton href=path() look=Look::Primary>{t("action-clear-filters")}</LinkButton>
            </EmptyState>
        }
    });
    let lines = sessions.rows.into_iter().map(|row| view! { <Line row/> }).collect_view();
    let body = none.is_none().then(|| {
        view! { <Card title=t("acceptance-sessions") flush=true><ul class="rows sessions">{lines}</ul><Pager page size total/></Card> }
    });
    view! { <Filters filter departments/>{none}{body} }
}

#[component]
fn Line(row: SessionRow) -> impl IntoView {
    let href = format!("{}/{}", path(), row.number);
    let signed = row.signed.clone().map(|of| view! { <small><SignedLine of/></small> });
    let open = row.points.open();
    let open = (open > 0).then(|| t!("acceptance-open", "open" = figure(open), "all" = figure(row.points.all())));
    view! {
        <li data-item=row.id.to_string()>
            <a class="item-key" dir="ltr" href=href.clone()>{row.code.clone()}</a>
            <span class="grow"><a class="title" href=href dir="auto">{row.title.clone()}</a><small class="cluster"><bdi>{row.department.clone()}</bdi><Day date=row.planned_on/><bdi>{row.place.clone()}</bdi></small></span>
            {signed}
            <span class="soft num">{open}</span>
            <PointsBar of=row.points/>
            <StateOf of=row.state prefix="acceptance-state"/>
        </li>
    }
}

#[component]
fn Filters(filter: SessionFilter, departments: Vec<DepartmentRow>) -> impl IntoView {
    let here = Here::current();
    let path = here.path.clone();
    let homes: Vec<Choice> = departments.iter().map(|home| Choice::new(home.id.to_string(), home.name.clone())).collect();
    let mut chips = Vec::new();
    if let Some(id) = filter.department {
        let value = homes.iter().find(|home| home.value == id.to_string()).map(|home| home.label.clone()).unwrap_or_default();
        chips.push(Chip { name: t("field-department"), value, without: here.clone().without("department").without("page").href() });
    }
    if let Some(state) = filter.state {
        let value = word("acceptance-state", state);
        chips.push(Chip { name: t("field-state"), value, without: here.without("state").without("page").href() });
    }
    let department = filter.department.map(|id| id.to_string()).unwrap_or_default();
    let state = filter.state.map(|state| state.to_string()).unwrap_or_default();
    let any = t("backlog-any");
    view! {
        <div class="toolbar" role="group" aria-label=t("filters")>
            <FilterChips chips>
                <Menu id="filter-menu" label=t("filters") text=t("action-filter") icon="filter" small=true wide=true start=true>
                    <form class="filters" action=path>
                        <Select name="department" label=t("field-department") options=homes value=department blank=any.clone() optional=true/>
                        <Select name="state" label=t("field-state") options={Choice::words::<AcceptanceState>("acceptance-state")} value=state blank=any optional=true/>
                        <button class="btn primary" type="submit">{t("action-apply")}</button>
                    </form>
                </Menu>
            </FilterChips>
        </div>
    }
}
