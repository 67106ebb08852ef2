//! The starter library: checks every roll-out needs, to be ticked and added.

use std::collections::HashSet;

use golive_domain::{testing::TestType, words::Word as _};
use golive_store::testing::Starter;
use leptos::prelude::*;

use super::Parts;
use crate::{
    i18n::{t, word},
    ui::{Button, EmptyState, Form, FormActions, Head, LinkButton, Look, Unfold},
    web::frame,
};

#[component]
pub fn Library(starters: Vec<Starter>, known: HashSet<String>) -> impl IntoView {
    let key = frame().key.to_string();
    let left = starters.iter().filter(|starter| !known.contains(&starter.code)).count();
    let cases = format!("/p/{key}/tests/cases");
    if left == 0 {
        return view! {
            <Head title=t("library-title")/>
            <EmptyState icon="check" title=t("library-all-there") text=t("library-all-there-text")>
                <LinkButton href=cases look=Look::Primary>{t("cases-title")}</LinkButton>
            </EmptyState>
        }
        .into_any();
    }
    let groups = TestType::ALL.iter().map(|kind| {
        let of_kind = starters.iter().filter(|starter| starter.kind == *kind && !known.contains(&starter.code));
        let lines: Vec<_> = of_kind.map(|starter| view! { <Line starter=starter.clone()/> }).collect();
        (!lines.is_empty())
            .then(|| view! { <fieldset class="choices card pad"><legend>{word("test-type", *kind)}</legend>{lines}</fieldset> })
    });
    let groups = groups.collect_view();
    view! {
        <Head title=t("library-title") note=t!("library-text", "count" = left)/>
        <Parts current="cases"/>
        <Form id="library" action="/rpc/testing/library" wide=true hidden=vec![("project", key)]>
            <div class="library">{groups}</div>
            <FormActions>
                <Button look=Look::Primary>{t("library-add")}</Button>
                <LinkButton href=cases look=Look::Quiet>{t("action-cancel")}</LinkButton>
            </FormActions>
        </Form>
    }
    .into_any()
}

#[component]
fn Line(starter: Starter) -> impl IntoView {
    let steps = starter.steps.iter().map(|step| {
        view! { <li><span dir="auto">{step.action.clone()}</span><small dir="auto">{step.expected.clone()}</small></li> }
    });
    let steps = steps.collect_view();
    let note =
        format!("{} · {} · {}", starter.component, word("priority", starter.priority), t!("minutes-short", "minutes" = starter.minutes));
    view! {
        <div class="starter">
            <label class="check"><input type="checkbox" name="codes[]" value=starter.code checked/><span dir="auto">{starter.title}<small>{note}</small></span></label>
            <Unfold summary=t("case-steps")><ol class="list">{steps}</ol></Unfold>
        </div>
    }
}
