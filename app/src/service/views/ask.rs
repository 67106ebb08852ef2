//! The forms of a ticket: asked for oneself, written down for a caller, edited.

use golive_domain::{
    service::{Impact, Metric, Priority, RequestType, Urgency, default_priority},
    words::Word as _,
};
use golive_store::{
    knowledge::Suggested,
    service::{Promised, TicketView},
};
use leptos::prelude::*;

use super::{Options, about, attach::Attach, path};
use crate::{
    i18n::{list, t, word},
    islands::Known,
    knowledge::Answers,
    service::{api::TicketForm, ticket_path},
    ui::{Button, Choice, Field, Form, FormActions, FormRow, LinkButton, Look, Select, Table, TextArea, When},
    web::frame,
};

/// What would be promised, by how soon it must be solved: for each type of request.
pub type Promises = Vec<(RequestType, Priority, Vec<Promised>)>;

#[component]
pub fn AskView(
    options: Options,
    promises: Promises,
    /// Articles that may answer what was sent: it came back with them, once.
    answers: Vec<Suggested>,
) -> impl IntoView {
    let key = frame().key.clone();
    let shown = if answers.is_empty() { "" } else { "yes" };
    let send = if answers.is_empty() { t("ticket-ask") } else { t("answers-send-anyway") };
    view! {
        <div class="head"><div><h1>{t("ticket-new")}</h1><p class="soft">{t("ticket-new-note")}</p></div></div>
        <Answers found=answers/>
        <Form id="ask" action="/rpc/service/ask" hidden=vec![("project", key.to_string()), ("shown", shown.to_owned())] files=true>
            {fields(TicketForm::default(), &options)}
            <Known project=key.to_string() label=t("answers-title")/>
            <Attach form="ask"/>
            <PromiseTable promises/>
            <FormActions>
                <Button look=Look::Primary>{send}</Button>
                <LinkButton href=format!("/p/{key}/help") look=Look::Quiet>{t("action-cancel")}</LinkButton>
            </FormActions>
        </Form>
    }
}

#[component]
pub fn TakeDownView(options: Options) -> impl IntoView {
    let key = frame().key.clone();
    view! {
        <div class="head"><div><h1>{t("ticket-take-down")}</h1><p class="soft">{t("ticket-take-down-note")}</p></div></div>
        <Form id="take-down" action="/rpc/service/take-down" hidden=vec![("project", key.to_string())] files=true>
            <FormRow>
                <Field name="email" label=t("field-email") kind="email" hint=t("ticket-caller-hint") dir="ltr" autofocus=true/>
                <Field name="name" label=t("field-person-name") hint=t("ticket-caller-name-hint") optional=true/>
            </FormRow>
            {fields(TicketForm::default(), &options)}
            <Attach form="take-down"/>
            <FormActions>
                <Button look=Look::Primary>{t("ticket-take-down-send")}</Button>
                <LinkButton href=path("") look=Look::Quiet>{t("action-cancel")}</LinkButton>
            </FormActions>
        </Form>
    }
}

#[component]
pub fn EditView(ticket: TicketView, options: Options) -> impl IntoView {
    let key = frame().key.clone();
    let back = ticket_path(&key, ticket.row.number);
    let mut hidden = about(&key, ticket.row.number);
    hidden.push(("version", ticket.row.version.to_string()));
    let decided = !ticket.priority_reason.is_empty();
    let form = TicketForm {
        title: ticket.row.title.clone(),
        body: ticket.body.clone(),
        request: ticket.row.request.to_string(),
        impact: ticket.impact.to_string(),
        urgency: ticket.urgency.to_string(),
        priority: if decided { ticket.row.priority.to_string() } else { String::new() },
        priority_reason: ticket.priority_reason.clone(),
        department: ticket.department.as_ref().map(|(id, _)| id.to_string()).unwrap_or_default(),
    };
    let follows = t!("ticket-priority-follows-is", "priority" = ticket.default_priority.as_str().to_uppercase());
    let (priority, reason) = (form.priority.clone(), form.priority_reason.clone());
    view! {
        <div class="head"><div><h1>{t!("ticket-edit", "code" = ticket.row.code.clone())}</h1><p class="soft">{t("ticket-edit-note")}</p></div></div>
        <Form id="ticket" action="/rpc/service/edit" next=back.clone() hidden>
            {fields(form, &options)}
            <FormRow>
                <Select name="priority" label=t("field-priority") options={Choice::words::<Priority>("ticket-priority")} value=priority blank=t("ticket-priority-follows") hint=follows optional=true/>
                <Field name="priority_reason" label=t("field-priority-reason") value=reason hint=t("defects-priority-reason-hint") optional=true/>
            </FormRow>
            <FormActions>
                <Button look=Look::Primary>{t("action-save")}</Button>
                <LinkButton href=back look=Look::Quiet>{t("action-cancel")}</LinkButton>
            </FormActions>
        </Form>
    }
}

/// What every form of a ticket asks.
pub fn fields(form: TicketForm, options: &Options) -> impl IntoView + use<> {
    let departments = options.departments();
    let department = (!departments.is_empty()).then(|| {
        view! { <Select name="department" label=t("field-department") options=departments value=form.department blank=t("choose-none") optional=true/> }
    });
    let or = |value: String, usual: &str| if value.is_empty() { usual.to_owned() } else { value };
    view! {
        <Field name="title" label=t("ticket-title") value=form.title hint=t("ticket-title-hint") maxlength=250/>
        <TextArea name="body" label=t("ticket-body") value=form.body hint=t("ticket-body-hint") optional=true rows=7/>
        <FormRow>
            <Select name="request" label=t("ticket-request") options={Choice::words::<RequestType>("request")} value=or(form.request, RequestType::Bug.as_str())/>
            {department}
        </FormRow>
        <FormRow>
            <Select name="impact" label=t("ticket-impact") options={Choice::words::<Impact>("impact")} value=or(form.impact, Impact::Low.as_str())/>
            <Select name="urgency" label=t("ticket-urgency") options={Choice::words::<Urgency>("urgency")} value=or(form.urgency, Urgency::Medium.as_str())/>
        </FormRow>
    }
}

/// What a priority is promised, with the types of request it is promised for: the agreement tells some of them apart.
fn alike(promises: &Promises, priority: Priority) -> Vec<(Vec<RequestType>, &[Promised])> {
    let mut alike: Vec<(Vec<RequestType>, &[Promised])> = Vec::new();
    for (request, _, promised) in promises.iter().filter(|(_, each, _)| *each == priority) {
        match alike.iter_mut().find(|(_, same)| *same == promised.as_slice()) {
            Some((requests, _)) => requests.push(*request),
            None => alike.push((vec![*request], promised.as_slice())),
        }
    }
    alike
}

/// Until when one has an answer, were it sent now: a row for each way to weigh it.
#[component]
fn PromiseTable(promises: Promises) -> impl IntoView {
    let any = promises.iter().any(|(_, _, promised)| promised.iter().any(|each| each.due.is_some()));
    if !any {
        return view! { <p class="soft">{t("ticket-nothing-promised")}</p> }.into_any();
    }
    let due = |promised: &[Promised], metric: Metric| match promised.iter().find(|each| each.metric == metric).and_then(|each| each.due) {
        Some(at) => view! { <When at/> }.into_any(),
        None => view! { <span class="soft">{t("nothing")}</span> }.into_any(),
    };
    let weights = |priority: Priority| {
        let mut all = Vec::new();
        for impact in Impact::ALL {
            for urgency in Urgency::ALL.iter().filter(|urgency| default_priority(*impact, **urgency) == priority) {
                all.push(format!("{} × {}", word("impact", *impact), word("urgency", *urgency)));
            }
        }
        list(all)
    };
    let rows = Priority::ALL.iter().flat_map(|priority| {
        let alike = alike(&promises, *priority);
        let differs = alike.len() > 1;
        alike.into_iter().map(move |(requests, promised)| {
            let kinds = differs.then(|| list(requests.into_iter().map(|request| word("request", request))));
            let kinds = kinds.map(|kinds| view! { <br/><small>{kinds}</small> });
            view! {
                <tr data-priority=priority.to_string()>
                    <th scope="row">{priority.as_str().to_uppercase()}{kinds}</th>
                    <td><small>{weights(*priority)}</small></td>
                    <td>{due(promised, Metric::FirstResponse)}</td>
                    <td>{due(promised, Metric::Resolution)}</td>
                </tr>
            }
        })
    });
    let rows: Vec<_> = rows.collect();
    view! {
        <div class="card">
            <Table caption=t("ticket-promised-now") dense=true class="promised">
                <thead>
                    <tr>
                        <th scope="col">{t("field-priority")}</th><th scope="col">{t("ticket-weighed")}</th>
                        <th scope="col">{word("metric", Metric::FirstResponse)}</th><th scope="col">{word("metric", Metric::Resolution)}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </Table>
        </div>
    }
    .into_any()
}
