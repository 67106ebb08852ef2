//! What the log is narrowed to.

use golive_domain::testing::GapKind;
use golive_store::{backlog::Options, gaps::GapFilter};
use leptos::prelude::*;

use crate::{
    i18n::{known, t},
    ui::{Button, CheckList, Chip, Choice, FilterChips, FormActions, Look, Menu, Select, query::Here},
    web::frame,
};

fn people(options: &Options) -> Vec<Choice> {
    let nobody = Choice::new("nobody", t("gaps-nobody"));
    [nobody].into_iter().chain(options.people.iter().map(|person| Choice::new(person.id.to_string(), &person.name))).collect()
}

fn departments(options: &Options) -> Vec<Choice> {
    options.departments.iter().map(|(id, name)| Choice::new(id.to_string(), name)).collect()
}

#[component]
pub fn FilterBar(filter: GapFilter, options: Options) -> impl IntoView {
    let here = Here::current();
    let chip = |(name, value): (&'static str, String)| Chip {
        without: here.lifting(name, &value),
        value: said(name, &value, &options),
        name: named(name),
    };
    let chips: Vec<Chip> = filter.to_pairs().into_iter().filter(|(name, _)| *name != "page").map(chip).collect();
    let pairs = filter.to_pairs();
    let set = |name: &str| pairs.iter().find(|(key, _)| *key == name).map(|(_, value)| value.clone()).unwrap_or_default();
    let decided = vec![Choice::new("yes", t("yes")), Choice::new("no", t("no"))];
    let any = t("defects-any");
    let action = format!("/p/{}/tests/gaps", frame().key);
    let kinds: Vec<String> = filter.kinds.iter().map(ToString::to_string).collect();
    let (department, owner, decided_is) = (set("department"), set("owner"), set("decided"));
    view! {
        <div class="toolbar" role="group" aria-label=t("filters")>
            <FilterChips chips>
                <Menu id="filter-menu" label=t("filters") text=t("action-filter") icon="filter" small=true wide=true start=true>
                    <form class="filters" action=action>
                        <CheckList name="kind" label=t("field-gap") options={Choice::words::<GapKind>("gap-kind")} chosen=kinds blank=any.clone()/>
                        <Select name="department" label=t("field-department") options=departments(&options) value=department blank=any.clone() optional=true/>
                        <Select name="owner" label=t("gaps-owner") options=people(&options) value=owner blank=any.clone() optional=true/>
                        <Select name="decided" label=t("gaps-decided") options=decided value=decided_is blank=any optional=true/>
                        <FormActions><Button look=Look::Primary>{t("action-apply")}</Button></FormActions>
                    </form>
                </Menu>
            </FilterChips>
        </div>
    }
}

fn named(name: &str) -> String {
    match name {
        "kind" => t("field-gap"),
        "owner" => t("gaps-owner"),
        "decided" => t("gaps-decided"),
        name => known(&format!("field-{name}")).unwrap_or_else(|| name.to_owned()),
    }
}

fn said(name: &str, value: &str, options: &Options) -> String {
    let of = |named: Vec<Choice>| named.into_iter().find(|choice| choice.value == value).map(|choice| choice.label);
    let found = match name {
        "kind" => known(&format!("gap-kind-{value}")),
        "department" => of(departments(options)),
        "owner" => of(people(options)),
        "decided" => known(value),
        _ => None,
    };
    found.unwrap_or_else(|| value.to_owned())
}
