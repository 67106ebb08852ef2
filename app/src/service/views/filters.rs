//! What the queue is narrowed to: chips in the page, everything in the address.

use golive_domain::{
    service::{Priority, RequestType},
    words::Word as _,
};
use golive_store::service::{TicketFilter, Worker};
use leptos::prelude::*;

use super::{Options, path};
use crate::{
    i18n::{known, t, word},
    ui::{Button, CheckList, Chip, Choice, FilterChips, FormActions, Icon, Look, Menu, Select, query::Here},
    web::Viewer,
};

#[component]
pub fn FilterBar(filter: TicketFilter, options: Options) -> impl IntoView {
    let text = filter.text.clone().unwrap_or_default();
    let kept: Vec<_> = filter.to_pairs().into_iter().filter(|(name, _)| !matches!(*name, "text" | "page")).collect();
    let kept = kept.into_iter().map(|(name, value)| view! { <input type="hidden" name=name value=value/> }).collect_view();
    let me = Viewer::current().me.map(|me| me.id);
    let here = Here::current().without("page").without("worker");
    let chip = |label: &str, worker: Option<Worker>, value: &str| {
        let on = filter.worker.is_some() && filter.worker == worker;
        let href = if on { here.clone() } else { here.clone().with("worker", value) }.href();
        view! { <a class="chip" href=href aria-current=on.then_some("true")>{t(label)}</a> }
    };
    let mine = chip("queue-mine", me.map(Worker::Person), "me");
    let nobodys = chip("queue-nobodys", Some(Worker::Nobody), "nobody");
    let chips = chips(&filter, &options);
    view! {
        <div class="toolbar" role="group" aria-label=t("filters")>
            <form class="search" role="search" aria-label=t("queue-search-in") action=path("")>
                <Icon name="search"/>
                <input type="search" name="text" value=text aria-label=t("queue-search-in") placeholder=t("queue-search-in") dir="auto"/>
                {kept}
            </form>
            {mine}{nobodys}
            <FilterChips chips>
                <Menu id="filter-menu" label=t("filters") text=t("action-filter") icon="filter" small=true wide=true start=true>
                    <FilterForm filter options/>
                </Menu>
            </FilterChips>
        </div>
    }
}

/// Every set filter in words.
fn chips(filter: &TicketFilter, options: &Options) -> Vec<Chip> {
    let shown = |(name, _): &(&str, String)| !matches!(*name, "show" | "page" | "late");
    let here = Here::current();
    let chip = |(name, value): (&'static str, String)| Chip {
        without: here.lifting(name, &value),
        value: said(name, &value, options),
        name: named(name),
    };
    filter.to_pairs().into_iter().filter(shown).map(chip).collect()
}

fn named(name: &str) -> String {
    match name {
        "text" => t("action-search"),
        "request" => t("ticket-request"),
        "worker" => t("field-assignee"),
        "requester" => t("ticket-requester"),
        "soon" => t("queue-soon"),
        name => known(&format!("field-{name}")).unwrap_or_else(|| name.to_owned()),
    }
}

fn said(name: &str, value: &str, options: &Options) -> String {
    let of = |named: Vec<Choice>| named.into_iter().find(|choice| choice.value == value).map(|choice| choice.label);
    let found = match name {
        "priority" => Some(value.to_uppercase()),
        "request" => RequestType::parse(value).map(|request| word("request", request)),
        "department" => of(options.departments()),
        "worker" if value == "nobody" => Some(t("nobody")),
        "soon" => Some(t("queue-soon-within")),
        "worker" | "requester" => of(options.people()),
        _ => None,
    };
    found.unwrap_or_else(|| value.to_owned())
}

/// Every filter at once, sent by GET so that the list has an address.
#[component]
fn FilterForm(filter: TicketFilter, options: Options) -> impl IntoView {
    let pairs = filter.to_pairs();
    let set = |name: &str| pairs.iter().find(|(key, _)| *key == name).map(|(_, value)| value.clone()).unwrap_or_default();
    let all = |name: &str| pairs.iter().filter(|(key, _)| *key == name).map(|(_, value)| value.clone()).collect::<Vec<_>>();
    let hidden =
        ["show", "text", "late", "soon", "requester"].map(|name| (name, set(name))).into_iter().filter(|(_, value)| !value.is_empty());
    let hidden = hidden.map(|(name, value)| view! { <input type="hidden" name=name value=value/> }).collect_view();
    let any = t("queue-any");
    let mut workers = vec![Choice::new("nobody", t("nobody"))];
    workers.extend(options.people());
    view! {
        <form class="filters" action=path("")>
            {hidden}
            <CheckList name="priority" label=t("field-priority") options={Choice::words::<Priority>("ticket-priority")} blank=any.clone() chosen=all("priority")/>
            <CheckList name="request" label=t("ticket-request") options={Choice::words::<RequestType>("request")} blank=any.clone() chosen=all("request")/>
            <Select name="worker" label=t("field-assignee") options=workers value=set("worker") blank=any.clone() optional=true/>
            <Select name="department" label=t("field-department") options=options.departments() value=set("department") blank=any optional=true/>
            <FormActions><Button look=Look::Primary>{t("action-apply")}</Button></FormActions>
        </form>
    }
}
