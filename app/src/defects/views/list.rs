//! The list: what is broken, how bad it is, how long it stands where it does.

use golive_domain::{FieldError, access::Permission, defects::DefectState, words::Word as _};
use golive_store::defects::{Board, DefectFilter, DefectRow, Show};
use leptos::prelude::*;

use super::{
    Options,
    filters::FilterBar,
    parts::{Actions, Age, Face, Leaf, Marks, PriorityOf, SeverityOf},
    path,
};
use crate::{
    defects::defect_path,
    export::ExportMenu,
    i18n::{say, t, word},
    islands::Live,
    ui::{EmptyState, Key, LinkButton, LiveMark, Look, Notice, Pager, StateOf, Tab, Table, Tabs, Tone, query::Here},
    web::frame,
};

#[component]
pub fn ListView(found: Board, filter: DefectFilter, options: Options, refused: Vec<FieldError>) -> impl IntoView {
    let Board { page, states } = found;
    let (number, size, total) = (page.page, page.size, page.total);
    let counts = Counts(states);
    let body = match total {
        0 => view! { <Nothing filter=filter.clone() counts=counts.clone()/> }.into_any(),
        _ => view! { <div class="card"><Rows rows=page.rows/><Pager page=number size total/></div> }.into_any(),
    };
    let export = (total > 0 && frame().may(Permission::TestExport)).then(|| view! { <ExportMenu path=path("export")/> });
    let (open, ready) = (counts.open(), counts.of(DefectState::ReadyForRetest));
    view! {
        <div class="head">
            <div>
                <h1>{t("room-defects")}</h1>
                <p class="soft"><span data-region="defects">{t!("defects-count", "open" = open, "ready" = ready)}</span>" "<LiveMark/></p>
            </div>
            <div class="actions">{export}<Actions current=Leaf::List/></div>
        </div>
        {refused.into_iter().map(|error| view! { <Notice tone=Tone::Warn><p>{error.field}": "{say(&error.say)}</p></Notice> }).collect_view()}
        <div data-region="defects"><States filter=filter.clone() counts/></div>
        <FilterBar filter options/>
        <div data-region="defects">{body}</div>
        <Live project=frame().key.to_string() region="defects".to_owned()/>
    }
}

/// How many stand where.
#[derive(Clone, Debug)]
struct Counts(Vec<(DefectState, u64)>);

impl Counts {
    fn of(&self, state: DefectState) -> u64 {
        self.sum(|each| each == state)
    }

    fn open(&self) -> u64 {
        self.sum(DefectState::is_open)
    }

    fn closed(&self) -> u64 {
        self.sum(|state| !state.is_open())
    }

    fn sum(&self, counted: impl Fn(DefectState) -> bool) -> u64 {
        self.0.iter().filter(|(state, _)| counted(*state)).map(|(_, count)| count).sum()
    }
}

/// Every state an open defect can be in, then what was closed; where closed ones are looked at, each way of closing.
#[component]
fn States(filter: DefectFilter, counts: Counts) -> impl IntoView {
    let tab = |show: Show, label: String, count: u64| Tab::new(shown(&show), label, filter.show == show).counting(count);
    let of = |state: &DefectState| tab(Show::In(*state), word("defect-state", *state), counts.of(*state));
    let closed = DefectState::ALL.iter().filter(|state| !state.is_open());
    let mut tabs = vec![tab(Show::Open, t("defects-open"), counts.open())];
    tabs.extend(DefectState::ALL.iter().filter(|state| state.is_open()).map(of));
    tabs.push(tab(Show::Closed, t("defects-closed"), counts.closed()));
    tabs.push(tab(Show::All, t("defects-all"), counts.open() + counts.closed()));
    let looks_at_closed = match filter.show {
        Show::Closed => true,
        Show::In(state) => !state.is_open(),
        Show::Open | Show::All => false,
    };
    let ways = looks_at_closed.then(|| {
        let chip = |state: &DefectState| {
            let current = (filter.show == Show::In(*state)).then_some("true");
            let said = t!("defects-state-count", "state" = word("defect-state", *state), "count" = counts.of(*state));
            view! { <a class="chip" href=shown(&Show::In(*state)) aria-current=current>{said}</a> }
        };
        view! { <div class="chips" role="group" aria-label=t("defects-closed-as")>{closed.map(chip).collect_view()}</div> }
    });
    view! { <div class="stack tight"><Tabs label=t("defects-states") tabs/>{ways}</div> }
}

/// The list of what stands elsewhere, narrowed as it is.
fn shown(show: &Show) -> String {
    let here = Here::current().without("show").without("page");
    match show {
        Show::Open => here,
        Show::Closed => here.with("show", "closed"),
        Show::All => here.with("show", "all"),
        Show::In(state) => here.with("show", state),
    }
    .href()
}

#[component]
fn Rows(rows: Vec<DefectRow>) -> impl IntoView {
    let head = |key: &'static str| view! { <th scope="col">{t(key)}</th> };
    let rows = rows.into_iter().map(|row| view! { <Line row/> }).collect_view();
    view! {
        <Table caption=t("room-defects") quiet_caption=true dense=true folds=true class="defects">
            <thead>
                <tr>
                    {head("defects-key")}{head("field-title")}{head("field-severity")}{head("field-priority")}{head("field-state")}
                    {head("defects-age")}{head("defects-stands")}{head("field-environment")}{head("defects-finder")}{head("field-assignee")}
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </Table>
    }
}

#[component]
fn Line(row: DefectRow) -> impl IntoView {
    let frame = frame();
    let href = defect_path(&frame.key, row.number);
    let edit = frame.may(Permission::DefectReport).then(|| {
        let label = t!("defects-edit-title", "code" = row.code.clone());
        view! { <a class="visually-hidden" data-edit="" href=format!("{href}/edit") tabindex="-1">{label}</a> }
    });
    let place = row.place.clone().map(|place| view! { <bdi>{place}</bdi> });
    view! {
        <tr data-item=row.id.to_string() data-name=row.code.clone()>
            <td data-label=t("defects-key")><Key of=row.code.clone() href=href.clone()/></td>
            <th scope="row"><a class="title" dir="auto" href=href>{row.title.clone()}</a>" "<Marks row=row.clone()/>{edit}</th>
            <td data-label=t("field-severity")><SeverityOf of=row.severity/></td>
            <td data-label=t("field-priority")><PriorityOf of=row.priority/></td>
            <td data-label=t("field-state")><StateOf of=row.state prefix="defect-state"/></td>
            <td class="num" data-label=t("defects-age")><Age since=row.created_at/></td>
            <td class="num" data-label=t("defects-stands")><Age since=row.state_since/></td>
            <td data-label=t("field-environment")>{place}</td>
            <td data-label=t("defects-finder")><Face of=row.found_by/></td>
            <td data-label=t("field-assignee")><Face of=row.assignee/></td>
        </tr>
    }
}

/// Nothing was ever found, nothing is left, or nothing matches: the next step is another one.
#[component]
fn Nothing(filter: DefectFilter, counts: Counts) -> impl IntoView {
    if filter.narrows() {
        let free = match filter.show {
            Show::Open => path(""),
            _ => Here { query: Here::current().query.into_iter().filter(|(name, _)| name == "show").collect(), ..Here::current() }.href(),
        };
        return view! {
            <EmptyState icon="search" title=t("defects-none-title") text=t("defects-none-text")>
                <LinkButton href=free look=Look::Primary>{t("action-clear-filters")}</LinkButton>
            </EmptyState>
        }
        .into_any();
    }
    if counts.open() + counts.closed() > 0 {
        let (title, text) = match filter.show {
            Show::Open => ("defects-all-gone-title", "defects-all-gone-text"),
            _ => ("defects-none-here-title", "defects-none-here-text"),
        };
        return view! {
            <EmptyState icon="check" title=t(title) text=t(text)>
                <LinkButton href={format!("{}?show=all", path(""))}>{t("action-show-all")}</LinkButton>
            </EmptyState>
        }
        .into_any();
    }
    let report = frame()
        .may(Permission::DefectReport)
        .then(|| view! { <LinkButton href=path("new") look=Look::Primary icon="plus">{t("defects-report")}</LinkButton> });
    view! { <EmptyState icon="defect" title=t("defects-empty-title") text=t("defects-empty-text")>{report}</EmptyState> }.into_any()
}
