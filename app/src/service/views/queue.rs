//! The queue: who waits for an answer, the oldest promise first.

use golive_domain::{
    FieldError,
    access::Permission,
    service::{Metric, TicketState},
    words::Word as _,
};
use golive_store::service::{Queue, Show, TicketFilter, TicketRow};
use leptos::prelude::*;

use super::{
    Options, about,
    filters::FilterBar,
    many::{BAR, ManyBar},
    parts::{DueCell, Face, Marks, PriorityOf},
    path,
};
use crate::{
    i18n::{say, t, word},
    islands::Live,
    service::ticket_path,
    ui::{
        ButtonGroup, EmptyState, Key, LinkButton, LiveMark, Look, Menu, Notice, Pager, PostButton, StateOf, Tab, Table, Tabs, Tone, When,
        query::Here,
    },
    web::{Viewer, frame},
};

#[component]
pub fn QueueView(
    queue: Queue,
    filter: TicketFilter,
    options: Options,
    refused: Vec<FieldError>,
    /// Mails that somebody has to look at.
    held: u64,
) -> impl IntoView {
    let Queue { page, states, late, unpromised, at } = queue;
    let (number, size, total) = (page.page, page.size, page.total);
    let counts = Counts(states);
    let many = (total > 0 && frame().may(Permission::TicketDirect)).then(|| view! { <ManyBar options=options.clone()/> });
    let body = match total {
        0 => view! { <Nothing filter=filter.clone() counts=counts.clone()/> }.into_any(),
        _ => view! { <div class="card"><Rows rows=page.rows/><Pager page=number size total/></div> }.into_any(),
    };
    let count = match late {
        0 => t!("queue-count", "open" = counts.open()),
        late => t!("queue-count-late", "open" = counts.open(), "late" = late),
    };
    view! {
        <div class="head">
            <div>
                <h1>{t("room-queue")}</h1>
                <p class="soft" data-region="queue"><span>{count}</span>" · "{t("queue-as-of")}" "<When at/>" "<LiveMark/></p>
            </div>
            <div class="actions"><Actions current=Leaf::Queue/></div>
        </div>
        {unpromised.then(|| view! { <Unpromised/> })}
        {(held > 0).then(|| view! { <Notice tone=Tone::Warn><p>{t!("mail-held-count", "count" = held)}" "<a href=path("mail")>{t("mail-look")}</a></p></Notice> })}
        {refused.into_iter().map(|error| view! { <Notice tone=Tone::Warn><p>{error.field}": "{say(&error.say)}</p></Notice> }).collect_view()}
        <div data-region="queue"><States filter=filter.clone() counts late/></div>
        <FilterBar filter options/>
        <div data-region="queue">{body}</div>
        {many}
        <Live project=frame().key.to_string() region="queue".to_owned()/>
    }
}

/// Nothing is promised yet: whoever can is led to where promises are made.
#[component]
fn Unpromised() -> impl IntoView {
    let begin = frame().may(Permission::AgreementEdit).then(|| view! { " "<a href=path("agreement")>{t("agreement-make")}</a> });
    view! { <Notice tone=Tone::Warn><p>{t("queue-unpromised")}{begin}</p></Notice> }
}

/// One of the pages of the service desk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leaf {
    Queue,
    Report,
    Mail,
    Agreement,
    Duties,
    Incidents,
    Rules,
    Templates,
    Training,
}

/// The way to the other pages of the service desk, and the one to write a ticket down.
#[component]
pub fn Actions(current: Leaf) -> impl IntoView {
    let take_down = frame().may(Permission::TicketDirect).then(|| {
        view! { <LinkButton href=path("new") look=Look::Primary icon="plus">{t("ticket-take-down")}</LinkButton> }
    });
    let (directs, answers) = (frame().may(Permission::TicketDirect), frame().may(Permission::TicketAnswer));
    // What is set up once, or looked after by a few, stands behind one button.
    let seldom = [
        (Leaf::Mail, "mail", "mail-page", directs),
        (Leaf::Templates, "templates", "templates-title", answers),
        (Leaf::Training, "training", "training-title", true),
        (Leaf::Rules, "rules", "rules-title", directs),
        (Leaf::Agreement, "agreement", "service-agreement", true),
    ];
    let named = seldom.iter().find(|(leaf, ..)| *leaf == current).map_or("service-more", |(.., name, _)| *name);
    let seldom = seldom.into_iter().filter(|(.., may)| *may).map(|(leaf, at, name, _)| {
        view! { <a href=path(at) aria-current={(leaf == current).then_some("page")}>{t(name)}</a> }
    });
    let seldom = seldom.collect_view();
    view! {
        <ButtonGroup label=t("service-pages")>
            <LinkButton href=path("") current={current == Leaf::Queue}>{t("room-queue")}</LinkButton>
            <LinkButton href=path("report") current={current == Leaf::Report}>{t("service-report")}</LinkButton>
            <LinkButton href=format!("/p/{}/incidents", frame().key) current={current == Leaf::Incidents}>{t("incidents-title")}</LinkButton>
            <LinkButton href=format!("/p/{}/duties", frame().key) current={current == Leaf::Duties}>{t("duties-title")}</LinkButton>
        </ButtonGroup>
        <Menu id="service-more" label=t("service-pages") text=t(named) icon="more">{seldom}</Menu>
        {take_down}
    }
}

/// How many stand where.
#[derive(Clone, Debug)]
struct Counts(Vec<(TicketState, u64)>);

impl Counts {
    fn of(&self, state: TicketState) -> u64 {
        self.sum(|each| each == state)
    }

    fn open(&self) -> u64 {
        self.sum(TicketState::is_open)
    }

    fn sum(&self, counted: impl Fn(TicketState) -> bool) -> u64 {
        self.0.iter().filter(|(state, _)| counted(*state)).map(|(_, count)| count).sum()
    }
}

#[component]
fn States(filter: TicketFilter, counts: Counts, late: u64) -> impl IntoView {
    let tab = |show: Show, label: String, count: u64| {
        let current = filter.show == show && !filter.late;
        Tab::new(shown(&show), label, current).counting(count)
    };
    let of = |state: &TicketState| tab(Show::In(*state), word("ticket-state", *state), counts.of(*state));
    let mut tabs = vec![tab(Show::Open, t("queue-open"), counts.open())];
    tabs.push(
        Tab::new(Here::current().without("show").without("page").with("late", "yes").href(), t("queue-late"), filter.late).counting(late),
    );
    // «Open» is all of these; the state of that name is the one of them that the desk works on.
    tabs.extend([TicketState::New, TicketState::WaitingOnRequester, TicketState::WaitingOnVendor].iter().map(of));
    tabs.push(tab(Show::Resolved, t("queue-resolved"), counts.sum(|state| !state.is_open())));
    tabs.push(tab(Show::All, t("queue-all"), counts.sum(|_| true)));
    view! { <Tabs label=t("queue-states") tabs/> }
}

/// The list of what stands elsewhere, narrowed as it is.
fn shown(show: &Show) -> String {
    let here = Here::current().without("show").without("page").without("late");
    match show {
        Show::Open => here,
        Show::Resolved => here.with("show", "resolved"),
        Show::All => here.with("show", "all"),
        Show::In(state) => here.with("show", state),
    }
    .href()
}

#[component]
fn Rows(rows: Vec<TicketRow>) -> impl IntoView {
    let head = |key: &'static str| view! { <th scope="col">{t(key)}</th> };
    let picks = frame()
        .may(Permission::TicketDirect)
        .then(|| view! { <th scope="col"><span class="visually-hidden">{t("tickets-many-pick")}</span></th> });
    let clocks = Metric::ALL.iter().map(|metric| view! { <th scope="col">{word("metric", *metric)}</th> }).collect_view();
    let rows = rows.into_iter().map(|row| view! { <Line row/> }).collect_view();
    view! {
        <Table caption=t("room-queue") quiet_caption=true dense=true folds=true class="terse queue">
            <thead>
                <tr>
                    {picks}{head("ticket-key")}{head("field-title")}{head("field-priority")}{head("field-state")}{clocks}
                    {head("field-assignee")}
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </Table>
    }
}

#[component]
fn Line(row: TicketRow) -> impl IntoView {
    let frame = frame();
    let href = ticket_path(&frame.key, row.number);
    let cell = |metric: Metric| view! { <td class="clock" data-label=word("metric", metric)><DueCell row=row.clone() metric/></td> };
    let cells = [cell(Metric::FirstResponse), cell(Metric::NextResponse), cell(Metric::Resolution), cell(Metric::Vendor)];
    let claims = frame.may(Permission::TicketDirect) && row.assignee.is_none() && row.state.is_open();
    let me = Viewer::current().me.map(|me| me.id.to_string()).unwrap_or_default();
    let claim = claims.then(|| {
        let mut hidden = about(&frame.key, row.number);
        hidden.push(("assignee", me));
        view! { <PostButton action="/rpc/service/assign" hidden label=t("ticket-claim") small=true look=Look::Quiet/> }
    });
    let asked_by = row.requester.clone().map(|who| view! { <small class="soft">{who.name}</small> });
    let assignee = match claim {
        Some(claim) => claim.into_any(),
        None => view! { <Face of=row.assignee.clone()/> }.into_any(),
    };
    let pick = frame.may(Permission::TicketDirect).then(|| {
        let label = t!("select-one", "name" = row.code.clone());
        view! { <td><input type="checkbox" class="pick" name="tickets[]" value=row.number.to_string() form=BAR aria-label=label/></td> }
    });
    view! {
        <tr data-item=row.id.to_string() data-name=row.code.clone()>
            {pick}
            <td data-label=t("ticket-key")><Key of=row.code.clone() href=href.clone()/></td>
            <th scope="row"><a class="title" dir="auto" href=href>{row.title.clone()}</a>" "<Marks row=row.clone()/>{asked_by}</th>
            <td data-label=t("field-priority")><PriorityOf of=row.priority/></td>
            <td data-label=t("field-state")><StateOf of=row.state prefix="ticket-state"/></td>
            {cells.collect_view()}
            <td data-label=t("field-assignee")>{assignee}</td>
        </tr>
    }
}

/// Nobody ever asked, nobody waits, or nothing matches: the next step is another one.
#[component]
fn Nothing(filter: TicketFilter, counts: Counts) -> impl IntoView {
    if filter.narrows() {
        return view! {
            <EmptyState icon="search" title=t("queue-none-title") text=t("queue-none-text")>
                <LinkButton href=path("") look=Look::Primary>{t("action-clear-filters")}</LinkButton>
            </EmptyState>
        }
        .into_any();
    }
    if counts.sum(|_| true) > 0 {
        return view! {
            <EmptyState icon="check" title=t("queue-done-title") text=t("queue-done-text")>
                <LinkButton href={format!("{}?show=all", path(""))}>{t("action-show-all")}</LinkButton>
            </EmptyState>
        }
        .into_any();
    }
    let take_down = frame().may(Permission::TicketDirect).then(|| {
        view! { <LinkButton href=path("new") look=Look::Primary icon="plus">{t("ticket-take-down")}</LinkButton> }
    });
    view! { <EmptyState icon="comment" title=t("queue-empty-title") text=t("queue-empty-text")>{take_down}</EmptyState> }.into_any()
}
