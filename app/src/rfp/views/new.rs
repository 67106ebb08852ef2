//! Thirteen questions, what their answers speak for, and the form that begins a request from them.

use golive_domain::{
    projects::Methodology,
    rfp::needs::{Advice, Fit, Need, Needs, Reason, advice},
    words::Word as _,
};
use leptos::prelude::*;

use super::{languages, path};
use crate::{
    i18n::{t, word},
    ui::{Button, Card, Choice, Field, Form, FormActions, FormRow, Head, LinkButton, Look, Segments, Select},
    web::{Viewer, frame},
};

#[component]
pub fn New(needs: Needs) -> impl IntoView {
    let questions = Need::ALL.iter().map(|need| view! { <Question need=*need given=needs.get(need).map(|choice| choice.word)/> });
    let questions = questions.collect_view();
    let told = advice(&needs).map(|told| view! { <Advised told/> });
    view! {
        <Head title=t("rfp-new") note=t("rfp-new-text")/>
        <div class="stack">
            {told}
            <Begin needs=needs.clone()/>
            <Card title=t("rfp-needs")>
                <form class="form wide" action=path("new")>
                    <p class="soft">{t("rfp-needs-text")}</p>
                    <div class="needs">{questions}</div>
                    <FormActions>
                        <Button look=Look::Primary>{t("rfp-advise")}</Button>
                        <LinkButton href=path("") look=Look::Quiet>{t("action-cancel")}</LinkButton>
                    </FormActions>
                </form>
            </Card>
        </div>
    }
}

#[component]
fn Question(need: Need, given: Option<&'static str>) -> impl IntoView {
    let options: Vec<Choice> = need.choices().iter().map(|choice| Choice::new(choice.word, answer(need, choice.word))).collect();
    view! { <Segments name=need.as_str() label=question(need) options value=given.unwrap_or_default() show_label=true/> }
}

fn question(need: Need) -> String {
    t(&format!("need-{need}"))
}

fn answer(need: Need, word: &str) -> String {
    t(&format!("need-{need}-{}", word.replace('_', "-")))
}

#[component]
fn Advised(told: Advice) -> impl IntoView {
    let kinds = told.kinds.iter().cloned().enumerate().map(|(at, fit)| view! { <Kind fit first={at == 0}/> }).collect_view();
    let methodology: Methodology = told.methodology;
    let reasons = told.methodology_reasons.clone();
    view! {
        <Card title=t("rfp-advice")>
            <div class="stack">
                <p class="soft">{t!("rfp-advice-text", "answered" = told.answered, "all" = Need::ALL.len())}</p>
                <div class="advice">{kinds}</div>
                <div>
                    <h3>{t!("rfp-advice-method", "method" = word("methodology", methodology))}</h3>
                    <Reasons reasons/>
                </div>
            </div>
        </Card>
    }
}

/// One kind of CRM with what speaks for it and against it.
#[component]
fn Kind(fit: Fit, first: bool) -> impl IntoView {
    let mark = first.then(|| view! { <span class="badge good">{t("rfp-advice-first")}</span> });
    view! {
        <section>
            <h3>{word("crm-kind", fit.kind)}" "{mark}</h3>
            <p class="num soft">{t!("rfp-advice-points", "points" = fit.points)}</p>
            <Reasons reasons=fit.reasons/>
        </section>
    }
}

#[component]
fn Reasons(reasons: Vec<Reason>) -> impl IntoView {
    let line = |reason: Reason| {
        let sign = if reason.points > 0 { format!("+{}", reason.points) } else { format!("−{}", reason.points.abs()) };
        let sign = crate::i18n::Formats::current().digits(&sign);
        view! { <li><b class="num"><bdi>{sign}</bdi></b>" "{question(reason.need)}": "{answer(reason.need, reason.word)}</li> }
    };
    view! { <ul class="reasons">{reasons.into_iter().map(line).collect_view()}</ul> }
}

#[component]
fn Begin(needs: Needs) -> impl IntoView {
    let mut hidden = vec![("project", frame().key.to_string())];
    let answers = needs.iter().map(|(need, choice)| view! { <input type="hidden" name=format!("need[{need}]") value=choice.word/> });
    let answers = answers.collect_view();
    let note = if needs.is_empty() { t("rfp-begin-blank") } else { t("rfp-begin-filled") };
    let language = Viewer::current().locale.to_string();
    hidden.dedup();
    view! {
        <Card title=t("rfp-begin")>
            <Form id="begin" action="/rpc/rfp/begin" hidden>
                {answers}
                <p class="soft">{note}</p>
                <FormRow>
                    <Field name="title" label=t("field-title") maxlength=250/>
                    <Select name="language" label=t("rfp-language") options=languages() value=language hint=t("rfp-language-hint")/>
                </FormRow>
                <FormActions><Button look=Look::Primary icon="plus">{t("rfp-begin")}</Button></FormActions>
            </Form>
        </Card>
    }
}
