//! What is promised: as it holds, as it was and will be, and the form that changes it.

use golive_domain::{
    people::CalendarKind,
    service::{Contacts, Deal, DealLine, Metric, Priority, RequestType, Tally, TargetUnit, Tell},
    words::Word as _,
};
use golive_store::service::{AgreementsView, CalendarView, Moved, WhatIf};
use leptos::prelude::*;

use super::{
    moves::Moves,
    parts::worked,
    path,
    queue::{Actions, Leaf},
};
use crate::{
    i18n::{exact, list, number, percent, t, word},
    service::api::{DealForm, LineForm, RungForm},
    ui::{
        Badge, Button, Choice, Choices, DateField, EmptyState, Fact, Facts, Field, Form, FormActions, LinkButton, Look, PostButton, Select,
        Table, Tone, Unfold, When,
    },
    web::{Viewer, frame},
};

#[component]
pub fn AgreementView(view: AgreementsView) -> impl IntoView {
    let current = view.current().cloned();
    let calendars = view.calendars.clone();
    let body = match current.clone() {
        Some(version) => view! { <Promises deal=version.deal calendars=calendars.clone()/> }.into_any(),
        None => nothing(&view),
    };
    let edit = (view.may_edit && !view.calendars.is_empty()).then(|| {
        let label = if current.is_some() { t("agreement-new-version") } else { t("agreement-make") };
        view! { <LinkButton href=path("agreement/edit") look=Look::Primary icon="edit">{label}</LinkButton> }
    });
    let since = current.map(|version| view! { <p class="soft">{t("agreement-since")}" "<When at=version.effective/></p> });
    let versions = view.deals.iter().map(|version| {
        let state = if version.effective > view.at { Some(view! { <Badge tone=Tone::Accent>{t("agreement-to-come")}</Badge> }) } else { None };
        let by = version.by.as_ref().map(|by| by.name.clone()).unwrap_or_default();
        view! { <li><span class="grow">{t("agreement-from")}" "{exact(version.effective)}</span>{state}<small><bdi>{by}</bdi>" · "<When at=version.at/></small></li> }
    });
    let versions = versions.collect_view();
    let kept = (!view.deals.is_empty()).then(
        || view! { <section class="card"><header><h2>{t("agreement-versions")}</h2></header><ul class="rows">{versions}</ul></section> },
    );
    view! {
        <div class="head">
            <div><h1>{t("service-agreement")}</h1>{since}</div>
            <div class="actions"><Actions current=Leaf::Agreement/>{edit}</div>
        </div>
        {body}
        <Calendars view=view.clone()/>
        {kept}
    }
}

fn nothing(view: &AgreementsView) -> AnyView {
    let begin = view.may_edit.then(|| {
        let hidden = vec![("project", frame().key.to_string())];
        view! { <PostButton action="/rpc/service/begin" hidden label=t("agreement-begin") look=Look::Primary/> }
    });
    let begin = begin.filter(|_| view.deals.is_empty() && view.calendars.is_empty());
    view! { <EmptyState icon="clock" title=t("agreement-empty-title") text=t("agreement-empty-text")>{begin}</EmptyState> }.into_any()
}

/// A target in words: `4 h`, `2 working days`.
fn target(line: &DealLine) -> String {
    match line.unit {
        TargetUnit::WorkingMinutes => worked(line.number.into()),
        TargetUnit::WorkingDays => t!("target-days", "count" = line.number),
        TargetUnit::WorkingDaysToClose => t!("target-days-close", "count" = line.number),
    }
}

#[component]
fn Promises(deal: Deal, calendars: Vec<CalendarView>) -> impl IntoView {
    let named = |line: &DealLine| calendars.iter().find(|each| each.id == line.calendar).map(|each| each.name.clone()).unwrap_or_default();
    let cell = |metric: Metric, priority: Priority| {
        let mut of: Vec<&DealLine> = deal.lines.iter().filter(|line| line.metric == metric && line.priority == priority).collect();
        of.sort_by_key(|line| line.request);
        let lines = of.iter().map(|line| {
            let request = line.request.map(|request| format!("{}: ", word("request", request))).unwrap_or_default();
            view! { <div>{request}<b>{target(line)}</b>" "<small><bdi>{named(line)}</bdi></small></div> }
        });
        let lines = lines.collect_view();
        let none = of.is_empty().then(|| view! { <span class="soft">{t("deadline-none")}</span> });
        view! { <td data-label=word("metric", metric)>{lines}{none}</td> }
    };
    let rows = Priority::ALL.iter().map(|priority| {
        let cells = Metric::ALL.iter().map(|metric| cell(*metric, *priority)).collect_view();
        view! { <tr><th scope="row">{word("ticket-priority", *priority)}</th>{cells}</tr> }
    });
    let rows = rows.collect_view();
    let heads = Metric::ALL.iter().map(|metric| view! { <th scope="col">{word("metric", *metric)}</th> }).collect_view();
    let ladder = deal.ladder.iter().map(|rung| {
        let told = list(rung.tell.iter().map(|tell| word("tell", *tell)));
        view! { <li><b class="num">{percent(f64::from(rung.share) / 100.0)}</b><span class="grow">{told}</span></li> }
    });
    let ladder = ladder.collect_view();
    let Contacts { help_desk, vendor } = deal.contacts.clone();
    let people: Vec<_> = [("agreement-help-desk-contact", help_desk), ("agreement-vendor-contact", vendor)]
        .into_iter()
        .filter(|(_, contact)| !contact.is_empty())
        .map(|(label, contact)| view! { <Fact label=t(label)><bdi>{contact}</bdi></Fact> })
        .collect();
    let people = (!people.is_empty()).then(|| view! { <section class="card pad"><Facts>{people}</Facts></section> });
    view! {
        <section class="card">
            <Table caption=t("agreement-promises") folds=true>
                <thead><tr><th scope="col">{t("field-priority")}</th>{heads}</tr></thead>
                <tbody>{rows}</tbody>
            </Table>
        </section>
        <section class="card">
            <header><h2>{t("agreement-ladder")}</h2><small class="soft">{t!("agreement-grace-is", "days" = deal.grace_days)}</small></header>
            <ul class="rows">{ladder}</ul>
        </section>
        {people}
    }
}

#[component]
fn Calendars(view: AgreementsView) -> impl IntoView {
    let may_edit = view.may_edit;
    let at = view.at;
    let rows = view.calendars.into_iter().map(|calendar| {
        let held = calendar.at(at).map(|version| version.calendar.clone());
        let zone = held.as_ref().map(|held| held.zone().name().to_owned()).unwrap_or_default();
        let off = held.as_ref().map(|held| held.holidays().len()).unwrap_or_default();
        let hours = held.as_ref().map(week).unwrap_or_default();
        let to_come = calendar.versions.iter().filter(|version| version.effective.is_some_and(|effective| effective > at)).count();
        let to_come = (to_come > 0).then(|| view! { <Badge tone=Tone::Accent>{t("agreement-to-come")}</Badge> });
        let name = calendar.name.clone();
        let name = match may_edit {
            true => view! { <a href=path(&format!("calendars/{}", calendar.id))><bdi>{name}</bdi></a> }.into_any(),
            false => view! { <bdi>{name}</bdi> }.into_any(),
        };
        view! { <li><span class="grow"><b>{name}</b>" "{to_come}<br/><small>{hours}</small></span><small>{zone}" · "{t!("calendar-holidays-count", "count" = off)}</small></li> }
    });
    let rows = rows.collect_view();
    let new = may_edit.then(|| view! { <LinkButton href=path("calendars/new") small=true icon="plus">{t("calendar-new")}</LinkButton> });
    view! {
        <section class="card">
            <header><h2>{t("agreement-calendars")}</h2>{new}</header>
            <ul class="rows">{rows}</ul>
        </section>
    }
}

/// The week in words: `Mon–Fri 09:00–17:00`, days that are worked alike taken together.
fn week(calendar: &golive_domain::service::Calendar) -> String {
    let week = calendar.weekly();
    let mut days = [&week.mon, &week.tue, &week.wed, &week.thu, &week.fri, &week.sat, &week.sun];
    // A Persian week begins on Saturday.
    let first = if Viewer::current().calendar == CalendarKind::Jalali { 5 } else { 0 };
    days.rotate_left(first);
    let short = |at: usize| t(&format!("weekday-{}-short", (at + first) % 7 + 1));
    let mut parts = Vec::new();
    let mut at = 0;
    while at < days.len() {
        let alike = days[at..].iter().take_while(|windows| **windows == days[at]).count();
        if !days[at].is_empty() {
            let name = if alike > 1 { format!("{}–{}", short(at), short(at + alike - 1)) } else { short(at) };
            let hours = days[at].iter().map(ToString::to_string).collect::<Vec<_>>();
            let hours = list(hours);
            parts.push(format!("{name} {}", crate::i18n::digits(&hours)));
        }
        at += alike;
    }
    parts.join(" · ")
}

/// What was asked of a change before it is made.
pub enum Looked {
    Nothing,
    /// Which open deadlines it would move.
    Moves(Vec<Moved>, u64),
    WouldHave(WhatIf),
}

#[component]
pub fn DealEdit(form: DealForm, calendars: Vec<CalendarView>, first: bool, looked: Looked) -> impl IntoView {
    let key = frame().key.clone();
    let hidden = vec![("project", key.to_string())];
    let named: Vec<Choice> = calendars.iter().map(|calendar| Choice::new(calendar.id.to_string(), &calendar.name)).collect();
    let usual = named.first().map(|choice| choice.value.clone()).unwrap_or_default();
    let base = Metric::ALL.iter().map(|metric| {
        let rows = Priority::ALL.iter().map(|priority| {
            let name = format!("{metric}-{priority}");
            let blank =
                LineForm { metric: metric.to_string(), priority: priority.to_string(), calendar: usual.clone(), ..LineForm::default() };
            let line = form.line.get(&name).cloned().unwrap_or(blank);
            view! { <Line name line named=named.clone() label=word("ticket-priority", *priority)/> }
        });
        let rows = rows.collect_view();
        view! { <fieldset class="promise"><legend>{word("metric", *metric)}</legend>{rows}</fieldset> }
    });
    let base = base.collect_view();
    let written = form.line.iter().filter(|(name, line)| name.starts_with('x') && !line.amount.trim().is_empty());
    let own: Vec<LineForm> = written.map(|(_, line)| line.clone()).collect();
    let spare = (0..3).map(|_| LineForm { calendar: usual.clone(), ..LineForm::default() });
    let own = own.into_iter().chain(spare).zip(0..);
    let own = own.map(|(line, at)| view! { <OwnLine name=format!("x{at:03}") line named=named.clone()/> }).collect_view();
    let written = form.rung.values().filter(|rung| !rung.share.trim().is_empty()).cloned();
    let rungs = written.chain([RungForm::default(), RungForm::default()]).zip(0..);
    let rungs = rungs.map(|(rung, at)| view! { <Rung name=format!("r{at:02}") rung/> }).collect_view();
    let looked = match looked {
        Looked::Nothing => ().into_any(),
        Looked::Moves(moved, page) => view! { <Moves moved page form="deal" action=path("agreement/moves")/> }.into_any(),
        Looked::WouldHave(what) => view! { <Would what/> }.into_any(),
    };
    let effective = crate::i18n::parse_date(&form.effective).ok();
    view! {
        <div class="head"><div><h1>{if first { t("agreement-make") } else { t("agreement-new-version") }}</h1><p class="soft">{t("agreement-edit-note")}</p></div></div>
        {looked}
        <Form id="deal" action="/rpc/service/save-deal" hidden wide=true>
            {base}
            <p class="hint">{t("agreement-amount-hint")}</p>
            <Unfold summary=t("agreement-own-lines")><div class="stack">{own}</div></Unfold>
            <fieldset class="promise"><legend>{t("agreement-ladder")}</legend>{rungs}</fieldset>
            <Field name="grace_days" label=t("agreement-grace") value=form.grace_days hint=t("agreement-grace-hint") class="narrow" inputmode="numeric"/>
            <Field name="help_desk_contact" label=t("agreement-help-desk-contact") value=form.help_desk_contact hint=t("agreement-contact-hint") maxlength=Contacts::MOST optional=true/>
            <Field name="vendor_contact" label=t("agreement-vendor-contact") value=form.vendor_contact maxlength=Contacts::MOST optional=true/>
            <DateField name="effective" label=t("agreement-effective") value=effective hint=t("agreement-effective-hint") optional=true/>
            <FormActions>
                <Button look=Look::Primary>{t("action-save")}</Button>
                <Button action=path("agreement/moves")>{t("agreement-look-moves")}</Button>
                <Button action=path("agreement/what-if")>{t("agreement-look-what-if")}</Button>
                <LinkButton href=path("agreement") look=Look::Quiet>{t("action-cancel")}</LinkButton>
            </FormActions>
        </Form>
    }
}

/// A promise for every type of request.
#[component]
fn Line(name: String, line: LineForm, named: Vec<Choice>, label: String) -> impl IntoView {
    let field = |part: &str| format!("line[{name}][{part}]");
    view! {
        <div class="promise-line">
            <input type="hidden" name=field("metric") value=line.metric.clone()/>
            <input type="hidden" name=field("priority") value=line.priority.clone()/>
            <Field name=field("amount") label value=line.amount optional=true class="narrow"/>
            <Select name=field("unit") label=t("target-unit") options={Choice::words::<TargetUnit>("target-unit")} value=line.unit quiet_label=true/>
            <Select name=field("calendar") label=t("agreement-calendar") options=named value=line.calendar quiet_label=true/>
        </div>
    }
}

/// A promise for one type of request.
#[component]
fn OwnLine(name: String, line: LineForm, named: Vec<Choice>) -> impl IntoView {
    let field = |part: &str| format!("line[{name}][{part}]");
    view! {
        <div class="promise-line own">
            <Select name=field("request") label=t("ticket-request") options={Choice::words::<RequestType>("request")} value=line.request/>
            <Select name=field("metric") label=t("agreement-metric") options={Choice::words::<Metric>("metric")} value=line.metric/>
            <Select name=field("priority") label=t("field-priority") options={Choice::words::<Priority>("ticket-priority")} value=line.priority/>
            <Field name=field("amount") label=t("agreement-amount") value=line.amount optional=true class="narrow"/>
            <Select name=field("unit") label=t("target-unit") options={Choice::words::<TargetUnit>("target-unit")} value=line.unit/>
            <Select name=field("calendar") label=t("agreement-calendar") options=named value=line.calendar/>
        </div>
    }
}

#[component]
fn Rung(name: String, rung: RungForm) -> impl IntoView {
    view! {
        <div class="promise-line">
            <Field name=format!("rung[{name}][share]") label=t("agreement-share") value=rung.share unit="%" optional=true class="narrow" inputmode="numeric"/>
            <Choices name=format!("rung[{name}][tell][]") label=t("agreement-tell") options={Choice::words::<Tell>("tell")} chosen=rung.tell many=true/>
        </div>
    }
}

/// What would have become of the last quarter's promises.
#[component]
fn Would(what: WhatIf) -> impl IntoView {
    let said = |tally: Tally| match tally.share() {
        Some(share) => t!("report-share", "share" = percent(f64::from(share) / 10_000.0), "count" = tally.total()),
        None => t("report-none-yet"),
    };
    let rows = what.by_metric.iter().map(|(metric, before, after)| {
        let difference = i64::try_from(after.breached).unwrap_or_default() - i64::try_from(before.breached).unwrap_or_default();
        let sign = if difference > 0 { "+" } else { "" };
        view! { <tr><th scope="row">{word("metric", *metric)}</th><td class="num">{said(*before)}</td><td class="num">{said(*after)}</td><td class="num">{sign}{number(difference)}</td></tr> }
    });
    let rows = rows.collect_view();
    view! {
        <section class="card" id="looked" role="status">
            <header><h2>{t!("agreement-what-if", "count" = what.tickets)}</h2></header>
            <Table caption=t("agreement-what-if-caption") quiet_caption=true dense=true>
                <thead><tr><td></td><th scope="col" class="num">{t("agreement-was")}</th><th scope="col" class="num">{t("agreement-would")}</th><th scope="col" class="num">{t("agreement-more-broken")}</th></tr></thead>
                <tbody>{rows}</tbody>
            </Table>
        </section>
    }
}
