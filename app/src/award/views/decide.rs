//! The form that decides who gets the contract.

use chrono::Days;
use golive_domain::rfp::{
    STANDSTILL,
    scoring::{Ranking, Standing},
};
use golive_store::{award::Awarded, scores::Results};
use leptos::prelude::*;

use crate::{
    i18n::{date, number, t},
    rfp::{about, beside},
    ui::{Button, Card, Checkbox, Choice, DateField, Field, Form, FormActions, FormRow, LinkButton, Look, Notice, Select, TextArea},
};

/// `basis` is what the page shows above, in one word: it is sent along.
#[component]
pub fn Decide(told: Awarded, results: Results, ranking: Ranking, basis: String) -> impl IntoView {
    let first: Vec<&Standing> = ranking.iter().filter(|one| one.place == Ok(1)).collect();
    let name = |one: &Standing| results.bids[one.bid].name.clone();
    let lot = first.len() > 1;
    let request = told.row.number;
    let mut hidden = about(request);
    hidden.push(("basis", basis));
    // No hand chooses among equals: whoever was drawn before and withdrew has to be left out of the next lot.
    let drawn_before = told.award.as_ref().filter(|award| first.iter().any(|one| results.bids[one.bid].bidder == award.winner));
    let drawn_before = drawn_before.filter(|_| lot).map(|award| award.name.clone());
    let blank = match first.as_slice() {
        [] => return view! { <Notice><p>{t("error-award-nobody")}</p></Notice> }.into_any(),
        [one] => t!("award-first", "name" = name(one)),
        several => t!("award-lot", "count" = several.len()),
    };
    let others = ranking.iter().filter_map(|one| {
        let place = *one.place.as_ref().ok().filter(|place| **place > 1)?;
        let label = t!("award-place", "place" = number(i64::try_from(place).unwrap_or_default()), "name" = name(one));
        Some(Choice::new(results.bids[one.bid].bidder.to_string(), label))
    });
    let others: Vec<Choice> = others.collect();
    let today = told.today;
    let from = today.checked_add_days(Days::new(u64::from(STANDSTILL) + 1)).unwrap_or(today);
    let standstill = t!("award-standstill-hint", "days" = STANDSTILL, "from" = date(from));
    // Made within the form, which remembers what was typed.
    let drawing = move || {
        lot.then(|| {
            view! {
                <FormRow>
                    <Field name="seed" label=t("award-seed") hint=t("award-seed-hint") maxlength=250/>
                    <Field name="witnesses" label=t("award-witnesses") hint=t("award-witnesses-hint") maxlength=250/>
                </FormRow>
            }
        })
    };
    let passing = move || {
        drawn_before.map(|name| {
            let (label, note) = (t!("award-passing-over", "name" = name), t("award-passing-over-note"));
            view! { <Checkbox name="passing_over" label note/> }
        })
    };
    view! {
        <Card title=t("award-decide")>
            <Form id="award" action="/rpc/award/decide" hidden>
                <Select name="bidder" label=t("award-to") options=others blank hint=t("award-to-hint") optional=true/>
                {passing()}
                {drawing()}
                <TextArea name="reasons" label=t("award-reasons") hint=t("award-reasons-hint") rows=5/>
                <TextArea name="deviation" label=t("award-deviation") hint=t("award-deviation-hint") optional=true rows=3/>
                <FormRow>
                    <DateField name="decided_on" label=t("award-decided-on") value=Some(today)/>
                    <Field name="standstill" label=t("award-standstill") value=STANDSTILL.to_string() hint=standstill class="narrow" dir="ltr" inputmode="numeric"/>
                </FormRow>
                <Notice><p>{t("award-decide-text")}</p></Notice>
                <FormActions>
                    <Button look=Look::Primary>{t("award-decide-do")}</Button>
                    <LinkButton href=beside(request, "results") look=Look::Quiet>{t("action-cancel")}</LinkButton>
                </FormActions>
            </Form>
        </Card>
    }
    .into_any()
}
