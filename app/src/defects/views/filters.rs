//! What the list is narrowed to: chips in the page, everything in the address.

use chrono::{Days, NaiveDate};
use golive_domain::{
    defects::{AgeBand, Lack, Priority, Severity},
    testing::TestType,
    words::Word as _,
};
use golive_store::defects::DefectFilter;
use leptos::prelude::*;

use super::{Options, path, people};
use crate::{
    i18n::{date_range, known, t, word},
    ui::{Button, CheckList, Chip, Choice, FilterChips, FormActions, Icon, Look, Menu, Select, query::Here},
    web::Viewer,
};

#[component]
pub fn FilterBar(filter: DefectFilter, options: Options) -> impl IntoView {
    let text = filter.text.clone().unwrap_or_default();
    let kept: Vec<_> = filter.to_pairs().into_iter().filter(|(name, _)| !matches!(*name, "text" | "page")).collect();
    let kept = kept.into_iter().map(|(name, value)| view! { <input type="hidden" name=name value=value/> }).collect_view();
    let me = Viewer::current().me.map(|me| me.id);
    let mine = match filter.assignee.is_some() && filter.assignee == me {
        true => (Here::current().without("assignee").without("page").href(), Some("true")),
        false => (Here::current().without("page").with("assignee", "me").href(), None),
    };
    let chips = chips(&filter, &options);
    view! {
        <div class="toolbar" role="group" aria-label=t("filters")>
            <form class="search" role="search" aria-label=t("defects-search-in") action=path("")>
                <Icon name="search"/>
                <input type="search" name="text" value=text aria-label=t("defects-search-in") placeholder=t("defects-search-in") dir="auto"/>
                {kept}
            </form>
            <a class="chip" href=mine.0 aria-current=mine.1>{t("defects-mine")}</a>
            <FilterChips chips>
                <Menu id="filter-menu" label=t("filters") text=t("action-filter") icon="filter" small=true wide=true start=true>
                    <FilterForm filter options/>
                </Menu>
            </FilterChips>
        </div>
    }
}

/// Every set filter in words.
fn chips(filter: &DefectFilter, options: &Options) -> Vec<Chip> {
    let shown = |(name, _): &(&str, String)| !matches!(*name, "show" | "page");
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
        "found_by" => t("defects-finder"),
        "shared" => t("defects-handed-over"),
        "kind" => t("figures-by-kind"),
        "age" => t("defects-age"),
        "without" => t("defects-without"),
        "came_back" => t("defects-filter-came-back"),
        "retested" => t("defects-filter-retested"),
        "opened_in" => t("defects-filter-opened-in"),
        "closed_in" => t("defects-filter-closed-in"),
        "open_at" => t("defects-filter-open-at"),
        name => known(&format!("field-{name}")).unwrap_or_else(|| name.to_owned()),
    }
}

fn said(name: &str, value: &str, options: &Options) -> String {
    let of = |named: Vec<Choice>| named.into_iter().find(|choice| choice.value == value).map(|choice| choice.label);
    let found = match name {
        "severity" => Some(value.to_uppercase()),
        "priority" => known(&format!("priority-{value}")),
        "department" => of(options.departments()),
        "environment" => of(options.environments()),
        "assignee" | "found_by" => of(people(&options.people)),
        "shared" | "came_back" | "retested" => known(value),
        "kind" => TestType::parse(value).map(|kind| word("test-type", kind)),
        "age" => AgeBand::parse(value).map(|band| word("age", band)),
        "without" => Lack::parse(value).map(|lack| word("lack", lack)),
        "opened_in" | "closed_in" | "open_at" => value.parse().ok().map(|day: NaiveDate| date_range(day, day + Days::new(6))),
        "requirement" => Some(t("defects-this-requirement")),
        _ => None,
    };
    found.unwrap_or_else(|| value.to_owned())
}

/// Every filter at once, sent by GET so that the list has an address.
#[component]
fn FilterForm(filter: DefectFilter, options: Options) -> impl IntoView {
    let pairs = filter.to_pairs();
    let set = |name: &str| pairs.iter().find(|(key, _)| *key == name).map(|(_, value)| value.clone()).unwrap_or_default();
    let hidden = ["show", "text", "requirement", "opened_in", "closed_in", "open_at", "retested"]
        .map(|name| (name, set(name)))
        .into_iter()
        .filter(|(_, value)| !value.is_empty());
    let hidden = hidden.map(|(name, value)| view! { <input type="hidden" name=name value=value/> }).collect_view();
    let components = options.components.iter().map(|name| Choice::new(name, name)).collect();
    let yes_no = vec![Choice::new("yes", t("yes")), Choice::new("no", t("no"))];
    let any = t("defects-any");
    let members = people(&options.people);
    view! {
        <form class="filters" action=path("")>
            {hidden}
            <CheckList name="severity" label=t("field-severity") options={Choice::words::<Severity>("severity")} chosen={filter.severities.iter().map(ToString::to_string).collect::<Vec<_>>()} blank=any.clone()/>
            <CheckList name="priority" label=t("field-priority") options={Choice::words::<Priority>("priority")} chosen={filter.priorities.iter().map(ToString::to_string).collect::<Vec<_>>()} blank=any.clone()/>
            <Select name="component" label=t("field-component") options=components value=set("component") blank=any.clone() optional=true/>
            <Select name="environment" label=t("field-environment") options=options.environments() value=set("environment") blank=any.clone() optional=true/>
            <Select name="department" label=t("field-department") options=options.departments() value=set("department") blank=any.clone() optional=true/>
            <Select name="assignee" label=t("field-assignee") options=members.clone() value=set("assignee") blank=any.clone() optional=true/>
            <Select name="found_by" label=t("defects-finder") options=members value=set("found_by") blank=any.clone() optional=true/>
            <Select name="kind" label=t("figures-by-kind") options={Choice::words::<TestType>("test-type")} value=set("kind") blank=any.clone() optional=true/>
            <Select name="age" label=t("defects-age") options={Choice::words::<AgeBand>("age")} value=set("age") blank=any.clone() optional=true/>
            <Select name="came_back" label=t("defects-filter-came-back") options=yes_no.clone() value=set("came_back") blank=any.clone() optional=true/>
            <CheckList name="without" label=t("defects-without") options={Choice::words::<Lack>("lack")} chosen={filter.without.iter().map(ToString::to_string).collect::<Vec<_>>()} blank=any.clone()/>
            <Select name="shared" label=t("defects-handed-over") options=yes_no value=set("shared") blank=any optional=true/>
            <FormActions><Button look=Look::Primary>{t("action-apply")}</Button></FormActions>
        </form>
    }
}
