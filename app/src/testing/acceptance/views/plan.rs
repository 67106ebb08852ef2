//! What planning offers on the page of a session.

use golive_domain::testing::acceptance::AcceptanceState;
use golive_store::testing::acceptance::{PlanOptions, PointView, SessionRow, SessionView};
use leptos::prelude::*;

use super::{
    form::{Fields, HoursAsked, user_choices},
    parts::{about, figure},
};
use crate::{
    i18n::t,
    ui::{Button, Card, Checkbox, Choices, Field, Form, FormRow, Look, Overtaken, PostButton, Said, TextArea, Unfold},
    web::Unsaid,
};

/// What happens to the session as a whole.
#[component]
pub fn Deeds(row: SessionRow) -> impl IntoView {
    let go = match row.state {
        AcceptanceState::Planned => Some(("/rpc/testing/acceptance/start", t("acceptance-start"))),
        AcceptanceState::Refused => Some(("/rpc/testing/acceptance/resume", t("acceptance-resume"))),
        _ => None,
    };
    go.map(|(action, label)| view! { <PostButton action hidden=about(row.number) label look=Look::Primary/> })
}

/// Everything that can still be changed, folded away below the points.
#[component]
pub fn Planning(session: SessionView, options: PlanOptions) -> impl IntoView {
    let row = session.row.clone();
    if !row.state.is_open() {
        return ().into_any();
    }
    let untried: Vec<PointView> =
        session.points.iter().filter(|point| point.said.is_empty() && point.earlier.is_empty()).cloned().collect();
    let change = (!untried.is_empty()).then(|| {
        let forms = move || untried.into_iter().map(|point| view! { <ChangePoint point session=row.number/> }).collect_view();
        // Made inside, so that a refused form unfolds what it stands in.
        view! { <Unfold summary=t("acceptance-change-points")><div class="stack">{forms()}</div></Unfold> }
    });
    let others: Vec<_> =
        options.users.iter().filter(|user| session.users.iter().all(|known| known.person.id != user.person.id)).cloned().collect();
    let invite = (!others.is_empty()).then(|| {
        let users = user_choices(&others, &options);
        view! {
            <Unfold summary=t("acceptance-invite")>
                <Form id="invite" action="/rpc/testing/acceptance/invite" hidden=about(row.number)>
                    <Choices name="users[]" label=t("acceptance-users") options=users many=true/>
                    <HoursAsked/>
                    <Button>{t("acceptance-invite")}</Button>
                </Form>
            </Unfold>
        }
    });
    let mut hidden = about(row.number);
    hidden.push(("version", row.version.to_string()));
    let conflict = Unsaid::edited("session").map(|edited| {
        let changes =
            edited.changes.iter().map(|change| Said::of(change, (change.field == "state").then_some("acceptance-state"), |_| None));
        view! { <Overtaken who=edited.by changes=changes.collect()/> }
    });
    view! {
        <Card title=t("acceptance-planning")>
            <div class="stack tight">
                <Unfold summary=t("acceptance-add-point")><AddPoint session=row.number/></Unfold>
                <Unfold summary=t("acceptance-fill")>
                    <Form id="fill" action="/rpc/testing/acceptance/points/fill" hidden=about(row.number)>
                        <Checkbox name="requirements" label=t("acceptance-fill-requirements") note=t("acceptance-fill-requirements-note") checked=true/>
                        <Checkbox name="cases" label=t("acceptance-fill-cases") note=t("acceptance-fill-cases-note") checked=true/>
                        <Button>{t("acceptance-fill")}</Button>
                    </Form>
                </Unfold>
                {change}
                {invite}
                <Unfold summary=t("acceptance-change")>
                    <Form id="session" action="/rpc/testing/acceptance/edit" hidden>
                        {conflict}
                        <Fields options view=Some(session)/>
                        <Button look=Look::Primary>{t("action-save")}</Button>
                    </Form>
                </Unfold>
                <Unfold summary=t("acceptance-cancel")>
                    <Form id="cancel" action="/rpc/testing/acceptance/cancel" hidden=about(row.number)>
                        <Field name="reason" label=t("field-reason") hint=t("acceptance-cancel-hint")/>
                        <Button look=Look::Danger>{t("acceptance-cancel")}</Button>
                    </Form>
                </Unfold>
            </div>
        </Card>
    }
    .into_any()
}

#[component]
fn AddPoint(session: i32) -> impl IntoView {
    view! {
        <Form id="point" action="/rpc/testing/acceptance/points/add" hidden=about(session)>
            <PointFields text=String::new() links=Default::default()/>
            <Button>{t("action-add")}</Button>
        </Form>
    }
}

#[component]
fn ChangePoint(point: PointView, session: i32) -> impl IntoView {
    let hidden = || {
        let mut hidden = about(session);
        hidden.push(("number", point.number.to_string()));
        hidden.push(("seen", point.text.clone()));
        hidden
    };
    let (changing, removing) = (hidden(), hidden());
    let links = [
        point.requirement.as_ref().map(|(code, _)| code.clone()).unwrap_or_default(),
        point.case.as_ref().map(|(_, code, _)| code.clone()).unwrap_or_default(),
        point.item.as_ref().map(|(_, code, _)| code.clone()).unwrap_or_default(),
    ];
    let nth = figure(point.number);
    view! {
        <Unfold summary=format!("{nth} · {}", point.text)>
            <Form id=format!("point-{}-change", point.number) action="/rpc/testing/acceptance/points/edit" hidden=changing>
                <PointFields text=point.text.clone() links/>
                <Button small=true>{t("action-save")}</Button>
            </Form>
            <PostButton action="/rpc/testing/acceptance/points/remove" hidden=removing label=t!("acceptance-remove-point", "number" = nth) icon="trash" small=true look=Look::Quiet/>
        </Unfold>
    }
}

/// A point's words and the codes of what it is about.
#[component]
fn PointFields(text: String, links: [String; 3]) -> impl IntoView {
    let [requirement, case, item] = links;
    view! {
        <TextArea name="text" label=t("acceptance-point-text") hint=t("acceptance-point-hint") value=text rows=2/>
        <FormRow>
            <Field name="requirement" label=t("field-requirement") value=requirement class="code-input" dir="ltr" optional=true/>
            <Field name="case" label=t("subject-kind-case") value=case class="code-input" dir="ltr" optional=true/>
            <Field name="item" label=t("subject-kind-item") value=item class="code-input" dir="ltr" optional=true/>
        </FormRow>
    }
}
