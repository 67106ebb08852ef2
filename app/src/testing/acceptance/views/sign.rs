//! What is put before the process owner, and the form below it; once it is decided, what was signed.

use golive_domain::testing::acceptance::{AcceptanceState, Decision, PointStanding};
use golive_store::testing::acceptance::{PointView, SessionView};
use leptos::prelude::*;

use super::{
    parts::{about, counts_said, figure, path},
    signed::{Signed, Stated, Whole},
};
use crate::{
    i18n::{t, word},
    testing::views::Parts,
    ui::{Button, Card, Choice, Choices, EmptyState, Field, Form, Head, LinkButton, Look, Notice, StateOf, TextArea, Tone},
};

#[component]
pub fn Sign(session: SessionView, check: Option<String>) -> impl IntoView {
    let row = session.row.clone();
    let here = format!("{}/{}", path(), row.number);
    let action = format!("{here}/sign");
    let now = session.statement.clone().map(|(statement, text, seen)| {
        let form = if session.signs {
            view! { <SignForm session=session.clone() seen/> }.into_any()
        } else {
            let who = t!("acceptance-waits-for", "name" = row.signer.name.clone());
            view! { <Notice><p>{who}</p></Notice> }.into_any()
        };
        view! { <Stated statement/><Whole text/>{form} }
    });
    let decided = !session.signatures.is_empty();
    let back = here.clone();
    let nothing = (now.is_none() && !decided).then(|| {
        view! {
            <EmptyState icon="edit" title=t("acceptance-nothing-to-sign") text=t("acceptance-nothing-to-sign-text")>
                <LinkButton href=back look=Look::Primary>{t("acceptance-back")}</LinkButton>
            </EmptyState>
        }
    });
    let signatures = session.signatures.into_iter().enumerate().map(|(nth, signature)| {
        let (check, action) = (check.clone(), action.clone());
        // What was refused before is read where what is to be signed stands below it.
        view! { <Signed signature check action nth/> }
    });
    let signatures = signatures.collect_view();
    let before = (now.is_some() && decided).then(|| view! { <h2>{t("acceptance-signed-before")}</h2> });
    let print = decided.then(|| view! { <p class="soft">{t("acceptance-print")}</p> });
    view! {
        <Head title=t!("acceptance-sign-of", "session" = row.code.clone()) note=row.title.clone()>
            <LinkButton href=here>{t("acceptance-back")}</LinkButton>
        </Head>
        <Parts current="acceptance"/>
        <div class="stack signing">
            <p class="cluster soft"><StateOf of=row.state prefix="acceptance-state"/><bdi>{row.department.clone()}</bdi><span>{counts_said(row.points)}</span></p>
            {print}
            {nothing}
            {now}
            {before}
            {signatures}
        </div>
    }
}

/// The decision, what it leaves open, and the name.
#[component]
fn SignForm(session: SessionView, seen: String) -> impl IntoView {
    if !session.own_work.is_empty() {
        let codes = session.own_work.join(" · ");
        return view! { <Notice tone=Tone::Warn><p>{t!("acceptance-own-work", "codes" = codes)}</p></Notice> }.into_any();
    }
    let open: Vec<PointView> = session.points.iter().filter(|point| point.standing.is_open()).cloned().collect();
    let untried = open.iter().filter(|point| point.standing == PointStanding::Untried).count();
    let warns = (untried > 0).then(|| view! { <Notice tone=Tone::Warn><p>{t!("acceptance-untried", "count" = untried)}</p></Notice> });
    let whole = open.is_empty();
    let fits = |choice: &Choice| match choice.value.as_str() {
        "accepted" => whole,
        "with_reservations" => !whole,
        _ => true,
    };
    let decisions: Vec<Choice> = Choice::words::<Decision>("acceptance-decision").into_iter().filter(fits).collect();
    // Made inside the form, which keeps the ticks when it is refused.
    let reservations = move || {
        let line = |point: &PointView| {
            let label = format!("{} · {}", figure(point.number), point.text);
            Choice::new(point.number.to_string(), label).noting(word("point-standing", point.standing))
        };
        let options: Vec<Choice> = open.iter().map(line).collect();
        (!options.is_empty()).then(|| {
            view! { <Choices name="reservations[]" label=t("acceptance-reservations") hint=t("acceptance-reservations-hint") options many=true/> }
        })
    };
    let mut hidden = about(session.row.number);
    hidden.push(("seen", seen.clone()));
    let running = session.row.state == AcceptanceState::Running;
    running
        .then(|| {
            view! {
                <Card title=t("acceptance-sign") wanted=true id="sign-here">
                    {warns}
                    <Form id="sign" action="/rpc/testing/acceptance/sign" hidden>
                        <Choices name="decision" label=t("acceptance-decision") options=decisions/>
                        {reservations()}
                        <TextArea name="reason" label=t("field-reason") hint=t("acceptance-reason-hint") rows=2 optional=true/>
                        <Field name="name" label=t("acceptance-your-name") hint=t("acceptance-your-name-hint") autocomplete="name" maxlength=250/>
                        <p class="soft">{t("acceptance-seen")}" "<code class="hash" dir="ltr">{seen}</code></p>
                        <Button look=Look::Primary>{t("acceptance-sign")}</Button>
                    </Form>
                </Card>
            }
        })
        .into_any()
}
