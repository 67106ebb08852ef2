//! What the ledger is narrowed to.

use golive_domain::rfp::{AnswerCode, PromiseVerdict};
use golive_store::promises::{Ledger, PromiseFilter};
use leptos::prelude::*;

use crate::{
    i18n::{known, t, word},
    ui::{Button, CheckList, Chip, Choice, FilterChips, FormActions, Icon, Look, Menu, Tab, Tabs, query::Here},
};

/// How many there are of each verdict, each a way to see them alone.
#[component]
pub fn Verdicts(told: Ledger, filter: PromiseFilter) -> impl IntoView {
    let here = Here::current().without("verdict").without("page");
    let all: u64 = told.counts.iter().map(|(_, count)| count).sum();
    let mut tabs = vec![Tab::new(here.clone().href(), t("promises-all"), filter.verdicts.is_empty()).counting(all)];
    tabs.extend(told.counts.iter().map(|(verdict, count)| {
        let current = filter.verdicts == [*verdict];
        Tab::new(here.clone().with("verdict", verdict).href(), word("promise-verdict", *verdict), current).counting(*count)
    }));
    view! { <Tabs label=t("promises-verdicts") tabs/> }
}

#[component]
pub fn FilterBar(path: String, filter: PromiseFilter) -> impl IntoView {
    let here = Here::current();
    let chip =
        |(name, value): (&'static str, String)| Chip { without: here.lifting(name, &value), value: said(name, &value), name: named(name) };
    let chips: Vec<Chip> = filter.to_pairs().into_iter().filter(|(name, _)| *name != "page").map(chip).collect();
    let kept = |names: &'static [&'static str]| {
        let pairs = filter.to_pairs().into_iter().filter(move |(name, _)| names.contains(name));
        pairs.map(|(name, value)| view! { <input type="hidden" name=name value=value/> }).collect_view()
    };
    let (beside_text, beside_codes) = (kept(&["verdict", "promised"]), kept(&["verdict", "text"]));
    let chosen: Vec<String> = filter.codes.iter().map(ToString::to_string).collect();
    let (text, action) = (filter.text.clone(), path.clone());
    view! {
        <div class="toolbar" role="group" aria-label=t("filters")>
            <form class="search" role="search" aria-label=t("promises-search") action=path>
                <Icon name="search"/>
                <input type="search" name="text" value=text aria-label=t("promises-search") placeholder=t("promises-search") dir="auto"/>
                {beside_text}
            </form>
            <FilterChips chips>
                <Menu id="filter-menu" label=t("filters") text=t("action-filter") icon="filter" small=true wide=true start=true>
                    <form class="filters" action=action>
                        <CheckList name="promised" label=t("promises-promised") options={Choice::words::<AnswerCode>("answer-code")} chosen blank=t("promises-any")/>
                        {beside_codes}
                        <FormActions><Button look=Look::Primary>{t("action-apply")}</Button></FormActions>
                    </form>
                </Menu>
            </FilterChips>
        </div>
    }
}

fn named(name: &str) -> String {
    match name {
        "verdict" => t("promises-verdict"),
        "promised" => t("promises-promised"),
        name => known(&format!("field-{name}")).unwrap_or_else(|| name.to_owned()),
    }
}

fn said(name: &str, value: &str) -> String {
    let of = |told: Option<String>| told.unwrap_or_else(|| value.to_owned());
    match name {
        "verdict" => of(value.parse::<PromiseVerdict>().ok().map(|verdict| word("promise-verdict", verdict))),
        "promised" => of(value.parse::<AnswerCode>().ok().map(|code| word("answer-code", code))),
        _ => value.to_owned(),
    }
}
