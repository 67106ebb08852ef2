//! What bids will be judged by: the form of the criteria with their weights, the price, and the rules for what is missing, level or too
//! low; and once it is written no more, how everybody reads it.

use golive_domain::{
    money::Currency,
    rfp::{Absent, By, Judged, Judging, TieBreak},
    words::Word as _,
};
use golive_store::rfp::RfpView;
use leptos::prelude::*;

use super::{about, path, rules::Rules};
use crate::{
    i18n::{Formats, t},
    rfp::Over,
    ui::{Button, Choice, Field, Form, FormActions, FormRow, Head, LinkButton, Look, Overtaken, Said, Select, TextArea},
    web::Unsaid,
};

/// Empty lines behind those that are there.
const SPARE: usize = 3;

/// Categories are given with the number and the weights of their requirements.
#[component]
pub fn JudgingPage(view: RfpView, categories: Vec<(String, u64, i64)>) -> impl IntoView {
    let body = if view.writes {
        view! { <Edit view=view.clone() categories/> }.into_any()
    } else {
        view! { <Rules judging=view.judging.clone()/> }.into_any()
    };
    view! {
        <Over row=view.row.clone()/>
        <Head title=t("rfp-section-criteria") note=t("rfp-prompt-criteria")/>
        {body}
    }
}

/// Hundredths of a percent as people write them.
fn percent(share: u32) -> String {
    let text = match share % 100 {
        0 => format!("{}", share / 100),
        rest => format!("{}.{rest:02}", share / 100),
    };
    Formats::current().digits(&text)
}

#[component]
fn Edit(view: RfpView, categories: Vec<(String, u64, i64)>) -> impl IntoView {
    let judging = view.judging;
    let mut hidden = about(view.row.number);
    hidden.push(("version", view.row.version.to_string()));
    let conflict = Unsaid::edited("judging").map(|edited| {
        let changes = edited.changes.iter().map(|change| Said::of(change, None, |_| None)).collect();
        view! { <Overtaken who=edited.by changes/> }
    });
    let mut by = vec![Choice::new("whole", t("rfp-by-whole")), Choice::new("scenes", t("rfp-by-scenes"))];
    by.extend(categories.into_iter().map(|(name, count, _)| {
        let called = if name.is_empty() { t("rfp-no-category") } else { name.clone() };
        Choice::new(format!("category:{name}"), t!("rfp-by-category", "category" = called, "count" = count))
    }));
    let there = judging.criteria.clone().into_iter().map(Some).chain(std::iter::repeat_n(None, SPARE));
    // Made within the form, which remembers what was typed.
    let lines = move || there.enumerate().map(|(at, judged)| view! { <Criterion at judged by=by.clone()/> }).collect_view();
    let sum: u32 = judging.criteria.iter().map(|one| one.weight).sum();
    let told = judging.ties.clone();
    let ties = move || {
        [0, 1, 2].map(|at| {
        let value = told.get(at).map(ToString::to_string).unwrap_or_default();
        view! { <Select name=format!("tie[{at}]") label=t!("rfp-tie", "place" = at + 1) options={Choice::words::<TieBreak>("rfp-tie")} value blank=t("rfp-tie-lot") optional=true/> }
    })
    };
    view! {
        <Form id="judging" action="/rpc/rfp/edit-judging" hidden wide=true>
            {conflict}
            <div class="stack">{lines()}</div>
            <p class="soft">{t!("rfp-criteria-sum", "sum" = percent(sum))}</p>
            <FormRow>
                <Field name="price_weight" label=t("field-price-weight") value=percent(judging.price_weight) unit="%" hint=t("rfp-price-weight-hint") class="narrow" dir="ltr"/>
                <Field name="minimum" label=t("field-minimum") value=percent(judging.minimum) hint=t("rfp-minimum-hint") class="narrow" dir="ltr"/>
                <Field name="low_price" label=t("field-low-price") value=percent(judging.low_price) unit="%" hint=t("rfp-low-price-hint") class="narrow" dir="ltr"/>
            </FormRow>
            <FormRow>
                <Field name="scale" label=t("field-scale") value=judging.scale.to_string() hint=t("rfp-scale-hint") class="narrow" dir="ltr" inputmode="numeric"/>
                <Field name="spread" label=t("field-spread") value=judging.spread.to_string() hint=t("rfp-spread-hint") class="narrow" dir="ltr" inputmode="numeric"/>
                <Select name="absent" label=t("field-absent") options={Choice::words::<Absent>("rfp-absent")} value=judging.absent.as_str()/>
            </FormRow>
            <FormRow>{ties().into_iter().collect_view()}</FormRow>
            <Field name="currencies" label=t("field-currencies") value={foreign(&judging, view.row.currency)} hint=t!("rfp-currencies-hint", "currency" = view.row.currency.to_string()) dir="ltr" optional=true/>
            <FormActions>
                <Button look=Look::Primary>{t("action-save")}</Button>
                <LinkButton href=path(&view.row.number.to_string()) look=Look::Quiet>{t("action-cancel")}</LinkButton>
            </FormActions>
        </Form>
    }
}

/// Codes as their field holds them.
fn foreign(judging: &Judging, base: Currency) -> String {
    judging.foreign(base).iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}

#[component]
fn Criterion(at: usize, judged: Option<Judged>, by: Vec<Choice>) -> impl IntoView {
    let field = move |name: &str| format!("criterion[{at}][{name}]");
    let (name, weight) = judged.as_ref().map(|one| (one.name.clone(), percent(one.weight))).unwrap_or_default();
    let (how, scenes) = match judged.map(|one| one.by) {
        Some(By::Requirements(category)) => (format!("category:{category}"), String::new()),
        Some(By::Scenes(scenes)) => {
            let lines: Vec<String> = scenes.into_iter().map(|(scene, weight)| format!("{scene}; {weight}")).collect();
            ("scenes".to_owned(), lines.join("\n"))
        }
        Some(By::Whole) | None => ("whole".to_owned(), String::new()),
    };
    view! {
        <fieldset class="promise">
            <legend>{t!("rfp-criterion", "place" = at + 1)}</legend>
            <FormRow>
                <Field name=field("name") label=t("rfp-criterion-name") value=name maxlength=250 optional=true/>
                <Field name=field("weight") label=t("rfp-weight") value=weight unit="%" class="narrow" dir="ltr" optional=true/>
                <Select name=field("by") label=t("rfp-by") options=by value=how/>
            </FormRow>
            <TextArea name=field("scenes") label=t("rfp-scenes") value=scenes hint=t("rfp-scenes-hint") rows=2 optional=true/>
        </fieldset>
    }
}
