//! What is signed, in the reader's language, and a signature with the means to check it.

use golive_domain::{
    testing::acceptance::{PointSaid, Statement},
    words::Word as _,
};
use golive_store::testing::acceptance::SignatureView;
use leptos::prelude::*;

use super::parts::{OpinionMark, StandingMark, figure, hours_said};
use crate::{
    i18n::{exact, hours, list, t, word},
    ui::{Badge, Card, Day, Fact, Facts, Field, Notice, Table, Tone, Unfold},
};

/// Everything that stands in a statement.
#[component]
pub fn Stated(statement: Statement, #[prop(optional, into)] id: String) -> impl IntoView {
    let points = statement.points.iter().cloned().map(|point| view! { <PointLine point/> }).collect_view();
    let users = statement.users.iter().map(|user| {
        let days = user.logged.iter().map(|(day, minutes)| view! { <li><Day date=*day/>" "<span class="num">{hours(*minutes)}</span></li> });
        let days = days.collect_view();
        let sum = user.logged.iter().map(|(_, minutes)| *minutes).sum();
        view! { <tr><th scope="row" dir="auto">{user.name.clone()}</th><td data-label=t("field-hours") class="num">{hours_said(sum, user.planned)}</td><td data-label=t("acceptance-days")><ul class="plain">{days}</ul></td></tr> }
    });
    let users = users.collect_view();
    let optional = |label: &str, text: &str| {
        let (label, text) = (t(label), text.to_owned());
        (!text.is_empty()).then(|| view! { <Fact label>{text}</Fact> })
    };
    view! {
        <Card title=t("acceptance-what-is-signed")>
            <Facts>
                <Fact label=t("acceptance-session")><span class="item-key" dir="ltr">{statement.session.clone()}</span>" "<bdi>{statement.title.clone()}</bdi></Fact>
                <Fact label=t("field-department")>{statement.department.clone()}</Fact>
                <Fact label=t("acceptance-signer")>{statement.process_owner.clone()}</Fact>
                <Fact label=t("acceptance-day")><Day date=statement.day/></Fact>
                {optional("acceptance-place", &statement.place)}
                {optional("field-environment", &statement.environment)}
                {optional("field-build", &statement.build)}
            </Facts>
        </Card>
        <div class="card">
            <Table caption=t("acceptance-points") folds=true dense=true id=format!("{id}points") class="stated">
                <thead><tr><th scope="col">{t("acceptance-point")}</th><th scope="col">{t("acceptance-standing")}</th><th scope="col">{t("acceptance-said")}</th><th scope="col">{t("room-defects")}</th></tr></thead>
                <tbody>{points}</tbody>
            </Table>
        </div>
        <div class="card">
            <Table caption=t("acceptance-users") folds=true dense=true id=format!("{id}users")>
                <thead><tr><th scope="col">{t("acceptance-user")}</th><th scope="col">{t("field-hours")}</th><th scope="col">{t("acceptance-days")}</th></tr></thead>
                <tbody>{users}</tbody>
            </Table>
        </div>
    }
}

#[component]
fn PointLine(point: PointSaid) -> impl IntoView {
    let links = [point.requirement, point.case, point.item].into_iter().filter(|link| !link.is_empty());
    let links = links.map(|link| view! { <span class="item-key" dir="ltr">{link}</span>" " }).collect_view();
    let said = point.said.into_iter().map(|said| {
        let remark = (!said.remark.is_empty()).then(|| view! { <q dir="auto">{said.remark}</q> });
        view! { <li><OpinionMark of=said.opinion/>" "<bdi>{said.by}</bdi>" "<small>{exact(said.at)}</small>{remark}</li> }
    });
    let said = said.collect_view();
    let defects = point.defects.into_iter().map(|(defect, state)| {
        view! { <li><span class="item-key" dir="ltr">{defect}</span>" "<span class="state" data-state=state.as_str()>{word("defect-state", state)}</span></li> }
    });
    let defects = defects.collect_view();
    view! {
        <tr>
            <th scope="row"><span class="num">{figure(point.number)}</span>" · "<bdi class="lines">{point.text}</bdi><small>{links}</small></th>
            <td data-label=t("acceptance-standing")><StandingMark of=point.standing/></td>
            <td data-label=t("acceptance-said")><ul class="said">{said}</ul></td>
            <td data-label=t("room-defects")><ul class="plain">{defects}</ul></td>
        </tr>
    }
}

/// A signature. `check` is a hash that somebody has on paper.
#[component]
pub fn Signed(signature: SignatureView, check: Option<String>, action: String, nth: usize) -> impl IntoView {
    let id = if nth == 0 { String::new() } else { format!("earlier-{nth}-") };
    let reservations = (!signature.reservations.is_empty()).then(|| {
        let numbers = list(signature.reservations.iter().map(|number| figure(*number)));
        view! { <Fact label=t("acceptance-reservations")>{numbers}</Fact> }
    });
    let reason = (!signature.reason.is_empty())
        .then(|| view! { <Fact label=t("field-reason")><span class="lines">{signature.reason.clone()}</span></Fact> });
    let sound = if signature.sound {
        view! { <Badge tone=Tone::Good>{t("acceptance-sound")}</Badge> }.into_any()
    } else {
        view! { <Badge tone=Tone::Bad>{t("acceptance-unsound")}</Badge> }.into_any()
    };
    let compared = check.filter(|_| nth == 0).map(|check| match check == signature.sha256 {
        true => view! { <Notice tone=Tone::Good><p>{t("acceptance-check-same")}</p></Notice> }.into_any(),
        false => view! { <Notice tone=Tone::Bad><p>{t("acceptance-check-differs")}</p></Notice> }.into_any(),
    });
    let check_form = (nth == 0).then(|| {
        view! {
            <form class="form actions-form" action=action>
                <Field name="check" label=t("acceptance-check") hint=t("acceptance-check-hint") dir="ltr" autocomplete="off" maxlength=64 optional=true/>
                <button class="btn" type="submit">{t("acceptance-check-do")}</button>
            </form>
        }
    });
    let (text, stated) = signature.text.unzip();
    let stated = stated.flatten().map(|signed| view! { <Stated statement=signed.statement id=id.clone()/> });
    let text = text.map(|text| view! { <Whole text/> });
    view! {
        <Card title=t("acceptance-signature") id=format!("{id}signature")>
            <Facts>
                <Fact label=t("acceptance-decision")>{word("acceptance-decision", signature.decision)}</Fact>
                {reservations}
                {reason}
                <Fact label=t("acceptance-signed-as")><b>{signature.name.clone()}</b></Fact>
                <Fact label=t("acceptance-account")>{signature.by.name.clone()}</Fact>
                <Fact label=t("acceptance-signed-at")><time datetime=signature.at.to_rfc3339()>{exact(signature.at)}</time></Fact>
                <Fact label=t("acceptance-hash")><code class="hash" dir="ltr">{signature.sha256.clone()}</code>" "{sound}</Fact>
            </Facts>
            {compared}
            {check_form}
        </Card>
        {stated}
        {text}
    }
}

/// The very text that the hash is taken of.
#[component]
pub fn Whole(text: String) -> impl IntoView {
    view! { <Unfold summary=t("acceptance-whole-text") class="signed-text"><pre dir="auto" tabindex="0" role="region" aria-label=t("acceptance-whole-text")>{text}</pre></Unfold> }
}
