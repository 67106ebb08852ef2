//! Who judges, and how far each is.

use golive_domain::id::PersonId;
use golive_store::{backlog::PersonRef, scores::EvaluatorRow};
use leptos::prelude::*;

use crate::{
    i18n::t,
    rfp::about,
    ui::{Badge, Button, Card, Choice, Field, Form, FormActions, Look, Meter, PostButton, Select, Tone, Unfold, Who},
};

/// Who was excused can be named again.
#[component]
pub fn Evaluators(number: i32, rows: Vec<EvaluatorRow>, people: Vec<PersonRef>, names: bool, excuses: bool) -> impl IntoView {
    let is_free = |who: &PersonRef| rows.iter().all(|row| row.person.id != who.id || (excuses && row.excused_at.is_some()));
    let options = people.into_iter().filter(is_free);
    let options: Vec<Choice> = options.map(|who| Choice::new(who.id.to_string(), who.name)).collect();
    let none = rows.is_empty().then(|| view! { <p class="soft pad">{t("rfp-evaluators-none")}</p> });
    let line = |row: EvaluatorRow| {
        let mark = match (row.declared_at, row.conflict.is_some(), row.finished_at) {
            _ if row.excused_at.is_some() => view! { <Badge>{t("rfp-excused-mark")}</Badge> }.into_any(),
            (None, ..) => view! { <Badge tone=Tone::Warn>{t("rfp-undeclared")}</Badge> }.into_any(),
            (_, true, _) => view! { <Badge tone=Tone::Bad>{t("rfp-tied-mark")}</Badge> }.into_any(),
            (_, _, Some(_)) => view! { <Badge tone=Tone::Good>{t("rfp-finished-mark")}</Badge> }.into_any(),
            _ => view! { <Badge>{t("rfp-judges-mark")}</Badge> }.into_any(),
        };
        let told = t!("rfp-marks-given", "given" = row.given, "all" = row.all);
        let excuse = (excuses && row.given > 0 && row.excused_at.is_none()).then(|| view! { <Excuse number person=row.person.id/> });
        // Marks and ties are kept.
        let drop = (names && row.given == 0 && row.conflict.is_none()).then(|| {
            let mut hidden = about(number);
            hidden.push(("person", row.person.id.to_string()));
            view! { <PostButton action="/rpc/rfp/dismiss-evaluator" hidden label=t("rfp-holder-drop") look=Look::Quiet small=true/> }
        });
        view! {
            <li>
                <span class="grow"><Who name=row.person.name id=Some(row.person.id)/></span>
                <Meter value=row.given as f64 max={row.all.max(1) as f64} label=told.clone() text=told.clone()/><small class="soft">{told}</small>{mark}{drop}{excuse}
            </li>
        }
    };
    let lines = rows.into_iter().map(line).collect_view();
    let add = names.then(|| {
        view! {
            <div class="pad">
                <Unfold summary=t("rfp-evaluator-add") button=true>
                    <Form id="evaluator" action="/rpc/rfp/name-evaluator" hidden=about(number)>
                        <Select name="person" label=t("rfp-evaluator-add") options blank=t("choose-none")/>
                        <FormActions><Button>{t("rfp-evaluator-add")}</Button></FormActions>
                    </Form>
                </Unfold>
            </div>
        }
    });
    view! { <Card title=t("rfp-evaluators") flush=true><p class="soft pad">{t("rfp-evaluators-text")}</p>{none}<ul class="rows">{lines}</ul>{add}</Card> }
}

/// For somebody who gave marks and cannot go on.
#[component]
fn Excuse(number: i32, person: PersonId) -> impl IntoView {
    let mut hidden = about(number);
    hidden.push(("person", person.to_string()));
    // Made where it stands: what folds it away learns there whether it was refused.
    let form = move || {
        view! {
            <Form id=format!("excuse-{person}") action="/rpc/rfp/excuse-evaluator" hidden>
                <Field name="why" label=t("rfp-excuse-why") hint=t("rfp-excuse-hint") maxlength=250/>
                <FormActions><Button look=Look::Danger>{t("rfp-excuse")}</Button></FormActions>
            </Form>
        }
    };
    view! { <Unfold summary=t("rfp-excuse") button=true>{form()}</Unfold> }
}
