//! One point: its words, what it is about, what was said of it, and the two buttons.

use golive_domain::{
    testing::acceptance::{Opinion, PointStanding},
    words::Word as _,
};
use golive_store::testing::{
    SeenDefect,
    acceptance::{OpinionView, PointView},
};
use leptos::prelude::*;

use super::{
    parts::{OpinionMark, StandingMark, about, figure, path},
    session::Way,
};
use crate::{
    defects::defect_path,
    i18n::{t, word},
    requirements::path_of,
    ui::{Form, Icon, StateOf, TextArea, Unfold, When},
    web::frame,
};

#[component]
pub fn Point(point: PointView, session: i32, tries: bool, current: bool, way: Way) -> impl IntoView {
    let nth = figure(point.number);
    let judge = tries.then(|| view! { <Judge point=point.clone() session/> });
    let said = point.said.iter().cloned().map(|said| view! { <SaidLine said/> }).collect_view();
    let earlier = (!point.earlier.is_empty()).then(|| {
        let lines = point.earlier.iter().cloned().map(|said| view! { <SaidLine said/> }).collect_view();
        view! { <Unfold summary=t!("acceptance-earlier", "count" = point.earlier.len())><ul class="said">{lines}</ul></Unfold> }
    });
    let defects = point.defects.iter().cloned().map(|defect| view! { <SeenLine defect/> }).collect_view();
    let id = format!("point-{}", point.number);
    let heading = format!("{id}-text");
    let labelled = heading.clone();
    view! {
        <li class="acceptance-point" class:current=current id=id data-point=point.number.to_string() data-standing=point.standing.as_str() aria-labelledby=labelled>
            <Steps session way/>
            <div class="says">
                <p class="cluster"><span class="nth num">{nth}</span><StandingMark of=point.standing/></p>
                <h2 id=heading class="point-text" dir="auto">{point.text.clone()}</h2>
                <Links point=point.clone()/>
                <ul class="said">{said}</ul>
                {earlier}
                {defects}
            </div>
            {judge}
        </li>
    }
}

/// The way to the points before and behind, where only one is shown.
#[component]
fn Steps(session: i32, way: Way) -> impl IntoView {
    let href = |number: u32| format!("{}/{session}?point={number}#point-{number}", path());
    let before = way.before.map(|number| {
        view! { <a class="btn icon-only" rel="prev" href=href(number) aria-label=t("acceptance-point-before")><Icon name="prev"/></a> }
    });
    let after = way.after.map(|number| {
        view! { <a class="btn icon-only end" rel="next" href=href(number) aria-label=t("acceptance-point-after")><Icon name="next"/></a> }
    });
    let place = t!("acceptance-place-of", "at" = way.at + 1, "all" = way.all);
    let label = place.clone();
    view! { <nav class="point-steps" aria-label=label>{before}<span class="num">{place}</span>{after}</nav> }
}

/// What it is about.
#[component]
fn Links(point: PointView) -> impl IntoView {
    let key = frame().key.clone();
    let requirement = point.requirement.map(|(code, title)| {
        let href = path_of(&key, &code);
        view! { <li><a href=href><span class="item-key" dir="ltr">{code}</span>" "<bdi>{title}</bdi></a></li> }
    });
    let case = point.case.map(|(number, code, title)| {
        view! { <li><a href=format!("/p/{key}/tests/cases/{number}")><span class="item-key" dir="ltr">{code}</span>" "<bdi>{title}</bdi></a></li> }
    });
    let item = point.item.map(|(number, code, title)| {
        view! { <li><a href=format!("/p/{key}/backlog/{number}")><span class="item-key" dir="ltr">{code}</span>" "<bdi>{title}</bdi></a></li> }
    });
    (requirement.is_some() || case.is_some() || item.is_some()).then(|| view! { <ul class="point-links">{requirement}{case}{item}</ul> })
}

#[component]
fn SaidLine(said: OpinionView) -> impl IntoView {
    let remark = (!said.remark.is_empty()).then(|| view! { <q dir="auto">{said.remark}</q> });
    view! { <li><OpinionMark of=said.opinion/>" "<bdi>{said.by.name}</bdi>" "<small><When at=said.at/></small>{remark}</li> }
}

#[component]
fn SeenLine(defect: SeenDefect) -> impl IntoView {
    let href = defect_path(&frame().key, defect.number);
    view! { <p class="seen"><a href=href><Icon name="defect"/>" "<span class="item-key" dir="ltr">{defect.code}</span>" "<bdi>{defect.title}</bdi></a>" "<StateOf of=defect.state prefix="defect-state"/></p> }
}

/// Accept, reject with what is wrong, or leave it.
#[component]
fn Judge(point: PointView, session: i32) -> impl IntoView {
    let mut hidden = about(session);
    hidden.push(("point", point.number.to_string()));
    hidden.push(("seen", point.text.clone()));
    let mine = point.mine.as_ref().map(|mine| mine.opinion);
    let again = point.standing == PointStanding::Again;
    // What is tried again is said anew.
    let remark = point.mine.filter(|_| !again).map(|mine| mine.remark).unwrap_or_default();
    let button = move |opinion: Opinion, class: &'static str, label: String| {
        let pressed = if mine == Some(opinion) && !again { "true" } else { "false" };
        view! { <button class=class type="submit" name="opinion" value=opinion.as_str() aria-pressed=pressed>{label}</button> }
    };
    let hint = if again { t("acceptance-again-hint") } else { t("acceptance-remark-hint") };
    let done =
        mine.filter(|_| !again).map(|mine| view! { <p class="soft mine">{t!("acceptance-mine", "opinion" = word("opinion", mine))}</p> });
    view! {
        <div class="judge">
            <Form id=format!("say-{}", point.number) action="/rpc/testing/acceptance/record" class="form say" hidden>
                {done}
                <TextArea name="remark" label=t("acceptance-remark") hint value=remark rows=2 optional=true/>
                <div class="opinions">
                    {button(Opinion::Accepted, "btn accept", t("acceptance-accept"))}
                    {button(Opinion::Rejected, "btn reject", t("acceptance-reject"))}
                    {button(Opinion::NotTried, "btn quiet", t("acceptance-not-tried"))}
                </div>
            </Form>
        </div>
    }
}
