//! What the list is narrowed to: chips in the page, everything in the URL.

use golive_domain::{
    access::Permission,
    backlog::{Direction, FieldKind, Filter, ItemKind, ItemState, Moscow, Sort, Status},
    words::Word,
};
use golive_store::backlog::{Options, SavedFilter};
use leptos::prelude::*;

use super::{departments, frame, people};
use crate::{
    i18n::{known, t, word},
    ui::{
        Button, CheckList, Checkbox, Chip, Choice, Dialog, Field, FilterChips, Form, FormActions, Icon, Look, Menu, PostButton, Select,
        query::Here,
    },
};

#[component]
pub fn FilterBar(filter: Filter, options: Options, saved: Vec<SavedFilter>) -> impl IntoView {
    let path = format!("/p/{}/backlog", frame().key);
    let query = Filter { page: 1, ..filter.clone() }.to_query();
    let text = filter.text.clone().unwrap_or_default();
    let kept: Vec<_> = filter.to_pairs().into_iter().filter(|(name, _)| name != "text" && name != "page").collect();
    let kept = kept.into_iter().map(|(name, value)| view! { <input type="hidden" name=name value=value/> }).collect_view();
    let chips = chips(&filter, &options);
    let status = filter.clone();
    view! {
        <div class="toolbar" role="group" aria-label=t("filters")>
            <form class="search" role="search" aria-label=t("backlog-search-in") action=path>
                <Icon name="search"/>
                <input type="search" name="text" value=text aria-label=t("backlog-search-in") placeholder=t("backlog-search-in") dir="auto"/>
                {kept}
            </form>
            <StatusChoice filter=status/>
            <FilterChips chips>
                <Menu id="filter-menu" label=t("filters") text=t("action-filter") icon="filter" small=true wide=true start=true>
                    <FilterForm filter options/>
                </Menu>
            </FilterChips>
            <div class="end cluster"><Saved saved query/></div>
        </div>
    }
}

/// Open, finished or all: one of them is always the present one, but where states or the archive are asked for.
#[component]
fn StatusChoice(filter: Filter) -> impl IntoView {
    let present = filter.at_work().status.filter(|_| filter.states.is_empty() && !filter.archived);
    let link = |status: Status| {
        let others = FREE_OF_STATUS.iter().fold(Here::current(), |here, name| here.without(name));
        let href = if status == Status::Open { others } else { others.with("status", status) }.href();
        let current = (present == Some(status)).then_some("true");
        view! { <a class="chip" href=href aria-current=current>{word("status", status)}</a> }
    };
    let links = Status::ALL.iter().map(|status| link(*status)).collect_view();
    view! { <div class="chips" role="group" aria-label=t("filter-status")>{links}</div> }
}

/// What a choice of the status takes the place of.
const FREE_OF_STATUS: [&str; 4] = ["status", "state", "archived", "page"];

/// Every set filter in words.
fn chips(filter: &Filter, options: &Options) -> Vec<Chip> {
    let shown = |(name, _): &(String, String)| !matches!(name.as_str(), "status" | "sort" | "direction" | "page");
    let chip = |(name, value): (String, String)| {
        let without = Here::current().without_value(&name, &value).without("page").href();
        Chip { value: said(&name, &value, options), name: named(&name, options), without }
    };
    filter.to_pairs().into_iter().filter(shown).map(chip).collect()
}

fn named(name: &str, options: &Options) -> String {
    let custom = options.fields.iter().find(|(id, ..)| name == format!("custom[{id}]"));
    match custom {
        Some((_, field, _)) => field.clone(),
        None => known(&format!("filter-{name}")).or_else(|| known(&format!("field-{name}"))).unwrap_or_else(|| name.to_owned()),
    }
}

fn said(name: &str, value: &str, options: &Options) -> String {
    let of = |prefix: &str| known(&format!("{prefix}-{value}"));
    let found = match name {
        "kind" => of("item-kind"),
        "state" => of("item-state"),
        "moscow" => of("moscow"),
        "blocked" | "archived" => known(value),
        "department" => options.departments.iter().find(|(id, _)| id.to_string() == value).map(|(_, name)| name.clone()),
        "sprint" if value == "none" => Some(t("backlog-no-sprint")),
        "sprint" => options.sprints.iter().find(|(id, _)| id.to_string() == value).map(|(_, name)| name.clone()),
        "assignee" if value == "me" => Some(t("backlog-mine")),
        "assignee" if value == "none" => Some(t("nobody")),
        _ => options.people.iter().find(|person| person.id.to_string() == value).map(|person| person.name.clone()),
    };
    found.unwrap_or_else(|| value.to_owned())
}

/// Every filter at once, sent by GET so that the list has an address.
#[component]
fn FilterForm(filter: Filter, options: Options) -> impl IntoView {
    let path = format!("/p/{}/backlog", frame().key);
    let chosen = |id: Option<String>| id.unwrap_or_default();
    let pairs = filter.to_pairs();
    let set = |name: &str| pairs.iter().find(|(key, _)| key == name).map(|(_, value)| value.clone());
    let mut assignees = vec![Choice::new("me", t("backlog-mine")), Choice::new("none", t("nobody"))];
    assignees.extend(people(&options));
    let mut sprints = vec![Choice::new("none", t("backlog-no-sprint"))];
    sprints.extend(options.sprints.iter().map(|(id, name)| Choice::new(id.to_string(), name)));
    let labels = options.labels.iter().map(|label| Choice::new(label, label)).collect();
    let yes_no = vec![Choice::new("yes", t("yes")), Choice::new("no", t("no"))];
    let any = t("backlog-any");
    let directions = Direction::ALL.iter().map(|each| Choice::new(each.as_str(), word("direction", *each))).collect();
    let custom = options.fields.iter().map(|(id, name, rule)| {
        let field = format!("custom[{id}]");
        let value = set(&field).unwrap_or_default();
        match rule.kind {
            FieldKind::Choice => {
                let choices = rule.choices.iter().map(|choice| Choice::new(choice, choice)).collect();
                view! { <Select name=field label=name.clone() options=choices value blank=t("backlog-any") optional=true/> }.into_any()
            }
            FieldKind::Person => {
                view! { <Select name=field label=name.clone() options=people(&options) value blank=t("backlog-any") optional=true/> }
                    .into_any()
            }
            _ => view! { <Field name=field label=name.clone() value optional=true/> }.into_any(),
        }
    });
    let custom = custom.collect_view();
    view! {
        <form class="filters" action=path>
            {filter.text.clone().map(|text| view! { <input type="hidden" name="text" value=text/> })}
            {filter.status.map(|status| view! { <input type="hidden" name="status" value=status.as_str()/> })}
            <CheckList name="kind" label=t("field-kind") options={Choice::words::<ItemKind>("item-kind")} chosen={filter.kinds.iter().map(ToString::to_string).collect::<Vec<_>>()} blank=any.clone()/>
            <CheckList name="state" label=t("field-state") options={Choice::words::<ItemState>("item-state")} chosen={filter.states.iter().map(ToString::to_string).collect::<Vec<_>>()} blank=any.clone()/>
            <CheckList name="moscow" label=t("field-moscow") options={Choice::words::<Moscow>("moscow")} chosen={filter.moscow.iter().map(ToString::to_string).collect::<Vec<_>>()} blank=any.clone()/>
            <CheckList name="label" label=t("field-labels") options=labels chosen=filter.labels.clone() blank=any.clone()/>
            <Select name="assignee" label=t("field-assignee") options=assignees value=chosen(set("assignee")) blank=any.clone() optional=true/>
            <Select name="department" label=t("field-department") options=departments(&options) value=chosen(set("department")) blank=any.clone() optional=true/>
            <Select name="sprint" label=t("field-sprint") options=sprints value=chosen(set("sprint")) blank=any.clone() optional=true/>
            <Select name="blocked" label=t("field-blocked") options=yes_no.clone() value=chosen(set("blocked")) blank=any.clone() optional=true/>
            <Select name="archived" label=t("field-archived") options=yes_no value=chosen(set("archived")) blank=any optional=true/>
            {custom}
            <Select name="sort" label=t("backlog-sort") options={Choice::words::<Sort>("sort")} value=filter.sort.as_str()/>
            <Select name="direction" label=t("backlog-direction") options=directions value=filter.direction.as_str()/>
            <FormActions><Button look=Look::Primary>{t("action-apply")}</Button></FormActions>
        </form>
    }
}

/// Filters under a name, and the present one on its way to become one.
#[component]
fn Saved(saved: Vec<SavedFilter>, query: String) -> impl IntoView {
    let frame = frame();
    let path = format!("/p/{}/backlog", frame.key);
    let project = frame.key.to_string();
    let links = saved
        .into_iter()
        .map(|filter| {
            let delete = filter.editable.then(|| {
                let hidden = vec![("project", project.clone()), ("filter", filter.id.to_string())];
                view! { <PostButton action="/rpc/backlog/delete-filter" hidden label=t!("backlog-filter-delete", "name" = filter.name.clone()) icon="trash" icon_only=true small=true look=Look::Quiet/> }
            });
            let icon = if filter.shared { "share" } else { "filter" };
            view! { <div class="cluster"><a href=format!("{path}?{}", filter.query)><Icon name=icon/><span dir="auto">{filter.name}</span></a>{delete}</div> }
        })
        .collect_view();
    let shares = frame.may(Permission::FilterShare);
    view! {
        <Menu id="saved-menu" label=t("backlog-saved-filters") text=t("backlog-saved-filters") icon="save" small=true>
            {links}
            <Button look=Look::Quiet small=true icon="plus" dialog="save-filter">{t("backlog-filter-keep")}</Button>
        </Menu>
        <Dialog id="save-filter" title=t("backlog-filter-keep") size="small" form="save-filter-form">
            <Form id="save-filter-form" action="/rpc/backlog/save-filter" hidden=vec![("project", frame.key.to_string()), ("query", query)]>
                <Field name="name" label=t("field-name")/>
                {shares.then(|| view! { <Checkbox name="shared" label=t("backlog-filter-share")/> })}
                <FormActions><Button look=Look::Primary>{t("action-save")}</Button></FormActions>
            </Form>
        </Dialog>
    }
}
