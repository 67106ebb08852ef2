//! The log: every gap with who looks after it, how old it is, what to do next, and what was decided.

use golive_domain::{
    FieldError,
    access::Permission,
    search::Thing,
    testing::{GapDecision, GapKind, Pressing},
    words::Word as _,
};
use golive_store::{
    Paged,
    backlog::Options,
    gaps::{Gap, GapFilter, GapLog, GapSaid},
};
use leptos::prelude::*;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

use super::filters::FilterBar;
use crate::{
    i18n::{number, say, t, word},
    testing::Parts,
    ui::{
        Badge, Button, Choice, Day, EmptyState, Form, Icon, Key, LinkButton, Look, MoscowBadge, Nobody, Notice, Pager, Prose, Select, Tab,
        Tabs, TextArea, Tone, Unfold, When, Who, query::Here,
    },
    web::frame,
};

#[component]
pub fn GapsView(log: GapLog, page: Paged<Gap>, filter: GapFilter, options: Options, refused: Vec<FieldError>) -> impl IntoView {
    let path = format!("/p/{}/tests/gaps", frame().key);
    let export = Here { path: format!("{path}/export.csv"), query: Here::current().without("page").query }.href();
    let (at, size, total) = (page.page, page.size, page.total);
    let as_of = log.as_of;
    let pressing = log.gaps.iter().filter(|gap| gap.pressing != Pressing::No).count();
    let live = match log.live_on {
        Some(day) => view! { {t("gaps-live-on")}" "<Day date=day/>" · "{t!("gaps-pressing-count", "count" = pressing)} }.into_any(),
        None => t("gaps-no-day").into_any(),
    };
    let rows = page.rows.into_iter().map(|gap| view! { <Line gap/> }).collect_view();
    let body = match (total, filter.narrows()) {
        (0, true) => view! {
            <EmptyState icon="search" title=t("gaps-none-title") text=t("defects-none-text")>
                <LinkButton href=path look=Look::Primary>{t("action-clear-filters")}</LinkButton>
            </EmptyState>
        }
        .into_any(),
        (0, false) => view! { <EmptyState icon="check" title=t("gaps-empty-title") text=t("gaps-empty-text")/> }.into_any(),
        _ => view! { <div class="card"><ol class="gaps">{rows}</ol><Pager page=at size total/></div> }.into_any(),
    };
    view! {
        <div class="head">
            <div>
                <h1>{t("gaps-title")}</h1>
                <p class="soft">{live}</p>
                <p class="soft">{t("gaps-as-of")}" "<When at=as_of/></p>
            </div>
            <div class="actions"><a class="btn" href=export download=""><Icon name="export"/>{t("export-csv")}</a></div>
        </div>
        <Parts current="gaps"/>
        {refused.into_iter().map(|error| view! { <Notice tone=Tone::Warn><p>{error.field}": "{say(&error.say)}</p></Notice> }).collect_view()}
        <Kinds log filter=filter.clone()/>
        <FilterBar filter options/>
        {body}
    }
}

/// How many of each kind, each a way to see them alone.
#[component]
fn Kinds(log: GapLog, filter: GapFilter) -> impl IntoView {
    let here = Here::current().without("kind").without("page");
    let mut tabs = vec![Tab::new(here.clone().href(), t("defects-all"), filter.kinds.is_empty()).counting(log.gaps.len() as u64)];
    tabs.extend(GapKind::ALL.iter().filter(|kind| log.count(**kind) > 0).map(|kind| {
        let current = filter.kinds == [*kind];
        Tab::new(here.clone().with("kind", kind).href(), word("gap-kind", *kind), current).counting(log.count(*kind) as u64)
    }));
    view! { <Tabs label=t("gaps-kinds") tabs/> }
}

fn address(gap: &Gap) -> String {
    let key = frame().key.clone();
    match gap.subject {
        Thing::Requirement => format!("/p/{key}/requirements/of/{}", utf8_percent_encode(&gap.at, NON_ALPHANUMERIC)),
        Thing::Case => format!("/p/{key}/tests/cases/{}", gap.at),
        Thing::Defect => format!("/p/{key}/defects/{}", gap.at),
        Thing::Plan => format!("/p/{key}/tests/plans/{}", gap.at),
        Thing::Exploration => format!("/p/{key}/tests/explore/{}", gap.at),
        Thing::Ticket => format!("/p/{key}/tickets/{}", gap.at),
        Thing::Article => format!("/p/{key}/knowledge/{}", gap.at),
        Thing::Vendor => format!("/p/{key}/vendors/{}", gap.at),
        Thing::Rfp => format!("/p/{key}/rfp/{}", gap.at),
    }
}

#[component]
fn Line(gap: Gap) -> impl IntoView {
    let href = address(&gap);
    let owner = match gap.owner.clone() {
        Some(person) => view! { <Who name=person.name id=Some(person.id)/> }.into_any(),
        None => view! { <Nobody/> }.into_any(),
    };
    let pressing = match gap.pressing {
        Pressing::No => None,
        Pressing::Soon => Some(view! { <Badge tone=Tone::Warn>{t("pressing-soon")}</Badge> }),
        Pressing::Late => Some(view! { <Badge tone=Tone::Bad>{t("pressing-late")}</Badge> }),
    };
    let severity = gap
        .severity
        .map(|severity| view! { <span class="badge" title=word("severity", severity)>{severity.to_string().to_uppercase()}</span> });
    let moscow = gap.moscow.map(|of| view! { <MoscowBadge of/> });
    let state = gap.state.map(|state| view! { <span class="badge">{word("defect-state", state)}</span> });
    let broken = gap.requirement.clone().map(|code| view! { <bdi class="soft">{code}</bdi> });
    let home = gap.department.clone().map(|(_, name)| view! { <span class="soft" dir="auto">{name}</span> });
    let decision = gap.decision().map(|of| view! { <Decided of/> });
    let reason = gap.reason.clone().map(|reason| view! { <q dir="auto">{reason}</q> });
    let next = t(&format!("gap-next-{}", gap.kind));
    let (kind, subject) = (gap.kind, gap.subject_id.to_string());
    view! {
        <li class="gap" data-kind=kind.as_str() data-item=subject>
            <div class="gap-head">
                <Key of=gap.code.clone() href=href.clone()/>
                <a class="title" dir="auto" href=href>{gap.title.clone()}</a>
            </div>
            <div class="cluster">
                <span class="badge">{word("gap-kind", gap.kind)}</span>{pressing}{severity}{moscow}{state}{broken}{home}{decision}
            </div>
            <div class="cluster gap-facts">
                {owner}
                <span class="soft">{t("gaps-since")}" "<When at=gap.since/></span>
                <span>{next}</span>
                {reason}
            </div>
            <Notes gap/>
        </li>
    }
}

#[component]
fn Decided(of: GapDecision) -> impl IntoView {
    let tone = match of {
        GapDecision::Close => Tone::Good,
        GapDecision::Accept => Tone::Accent,
        GapDecision::Escalate => Tone::Warn,
    };
    view! { <Badge tone>{word("gap-decision", of)}</Badge> }
}

/// What was said, and the form to say more.
#[component]
fn Notes(gap: Gap) -> impl IntoView {
    let may_write = frame().may(Permission::CommentWrite);
    let said = gap.said.iter().map(|said| view! { <Note said=said.clone()/> }).collect_view();
    let count = gap.said.len();
    let list = (count > 0).then(|| view! { <ol class="list">{said}</ol> });
    let summary = match count {
        0 => t("gaps-note-add"),
        count => format!("{} ({})", t("gaps-said"), number(i64::try_from(count).unwrap_or(i64::MAX))),
    };
    // The form is made inside the fold, which opens when the form was refused.
    (list.is_some() || may_write).then(|| view! { <Unfold summary>{list}{may_write.then(|| view! { <Write gap/> })}</Unfold> })
}

#[component]
fn Write(gap: Gap) -> impl IntoView {
    let frame = frame();
    let decides = frame.may(Permission::RequirementWrite) || frame.may(Permission::DefectTriage);
    let id = format!("gap-{}-{}", gap.kind, gap.subject_id);
    let hidden = vec![("project", frame.key.to_string()), ("kind", gap.kind.to_string()), ("subject", gap.subject_id.to_string())];
    view! {
        <Form id action="/rpc/testing/gap" hidden wide=true>
            {decides.then(|| view! { <Select name="decision" label=t("field-decision") options={Choice::words::<GapDecision>("gap-decision")} blank=t("gaps-no-decision") optional=true/> })}
            <TextArea name="body" label=t("gaps-note") rows=2/>
            <div><Button small=true>{t("gaps-note-add")}</Button></div>
        </Form>
    }
}

#[component]
fn Note(said: GapSaid) -> impl IntoView {
    let who = said.by.map(|by| by.name).unwrap_or_else(|| t("history-system"));
    let decision = said.decision.map(|of| view! { <Decided of/> });
    view! { <li><p class="cluster"><b dir="auto">{who}</b><When at=said.at/>{decision}</p><Prose text=said.body/></li> }
}
