//! What the matrix is narrowed to.

use golive_domain::{backlog::Moscow, rfp::AnswerCode};
use golive_store::scores::{MatrixBidder, MatrixFilter};
use leptos::prelude::*;

use crate::{
    i18n::{t, word},
    ui::{Chip, Choice, FilterChips, Menu, Select, query::Here},
};

#[component]
pub fn MatrixFilters(filter: MatrixFilter, areas: Vec<String>, bidders: Vec<MatrixBidder>, path: String) -> impl IntoView {
    let kept = |name: &str| Here::current().get(name).unwrap_or_default().to_owned();
    let chip = |name: &str, shown: String, label: String| Chip {
        name: label,
        value: shown,
        without: Here::current().without(name).without("page").href(),
    };
    let named = |number: i32| bidders.iter().find(|bidder| bidder.number == number).map(|bidder| bidder.name.clone());
    let mut chips = Vec::new();
    chips.extend(filter.area.clone().map(|area| chip("area", area, t("matrix-area"))));
    chips.extend(filter.moscow.map(|moscow| chip("moscow", word("moscow", moscow), t("field-moscow"))));
    chips.extend(filter.code.map(|code| chip("code", word("answer-code", code), t("matrix-code"))));
    chips.extend(filter.bidder.and_then(named).map(|name| chip("bidder", name, t("matrix-bidder"))));
    if filter.differing {
        chips.push(chip("differing", t("yes"), t("matrix-differing")));
    }
    if filter.refused {
        chips.push(chip("refused", t("yes"), t("matrix-refused")));
    }
    let areas: Vec<Choice> = areas.into_iter().map(|area| Choice::new(area.clone(), area)).collect();
    let bidders: Vec<Choice> = bidders.iter().map(|bidder| Choice::new(bidder.number.to_string(), bidder.name.clone())).collect();
    let yes = || vec![Choice::new("yes", t("yes"))];
    let any = t("backlog-any");
    view! {
        <div class="toolbar" role="group" aria-label=t("filters")>
            <FilterChips chips>
                <Menu id="filter-menu" label=t("filters") text=t("action-filter") icon="filter" small=true wide=true start=true>
                    <form class="filters" action=path>
                        <Select name="area" label=t("matrix-area") options=areas value=kept("area") blank=any.clone() optional=true/>
                        <Select name="moscow" label=t("field-moscow") options={Choice::words::<Moscow>("moscow")} value=kept("moscow") blank=any.clone() optional=true/>
                        <Select name="code" label=t("matrix-code") options={Choice::words::<AnswerCode>("answer-code")} value=kept("code") blank=any.clone() optional=true/>
                        <Select name="bidder" label=t("matrix-bidder") options=bidders value=kept("bidder") blank=any.clone() optional=true/>
                        <Select name="differing" label=t("matrix-differing") options=yes() value=kept("differing") blank=any.clone() optional=true/>
                        <Select name="refused" label=t("matrix-refused") options=yes() value=kept("refused") blank=any.clone() optional=true/>
                        <button class="btn primary" type="submit">{t("action-apply")}</button>
                    </form>
                </Menu>
            </FilterChips>
        </div>
    }
}
