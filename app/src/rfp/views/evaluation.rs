//! Who judges the bids, how far each is, and where marks lie apart.

use golive_domain::{
    access::Permission,
    rfp::{Judges, Part, RfpState},
};
use golive_store::{
    backlog::PersonRef,
    rfp::RfpView,
    scores::{Apart, EvaluatorRow},
};
use leptos::prelude::*;

use super::{about, path};
use crate::{
    i18n::{list, number, t},
    ui::{
        Badge, Button, Card, Choice, Field, Form, FormActions, Head, Key, LinkButton, Look, Meter, Notice, PostButton, Select, Table,
        TextArea, Tone, Unfold, Who,
    },
    web::frame,
};

/// `apart` is there for who may see it.
#[component]
pub fn Evaluation(view: RfpView, rows: Vec<EvaluatorRow>, people: Vec<PersonRef>, apart: Option<Vec<Apart>>) -> impl IntoView {
    let row = view.row.clone();
    let open = matches!(row.state, RfpState::Published | RfpState::Closed);
    let own = rows.iter().find(|row| row.own).cloned();
    let locks = (row.state == RfpState::Closed && frame().may(Permission::RfpPublish)).then(|| {
        view! { <PostButton action="/rpc/rfp/lock" hidden=about(row.number) label=t("rfp-lock") look=Look::Primary icon="check"/> }
    });
    let results = matches!(row.state, RfpState::Evaluated | RfpState::Awarded)
        .then(|| view! { <LinkButton href=format!("{}/results", path(&row.number.to_string())) look=Look::Primary>{t("rfp-results")}</LinkButton> });
    let beside = row
        .state
        .is_out()
        .then(|| view! { <LinkButton href=format!("{}/matrix", path(&row.number.to_string()))>{t("matrix-title")}</LinkButton> });
    view! {
        <p class="item-over"><Key of=row.code.clone() href=path(&row.number.to_string())/><bdi>{row.title.clone()}</bdi></p>
        <Head title=t("rfp-evaluation") note=t("rfp-evaluation-text")>{beside}{locks}{results}</Head>
        <div class="stack">
            {own.map(|own| view! { <Own own number=row.number state=row.state/> })}
            <Evaluators number=row.number rows people names={open && frame().may(Permission::RfpWrite)}/>
            {apart.map(|apart| view! { <AllApart number=row.number apart open scale=view.judging.scale/> })}
        </div>
    }
}

/// What the viewer has to do as one who judges.
#[component]
fn Own(own: EvaluatorRow, number: i32, state: RfpState) -> impl IntoView {
    let base = path(&number.to_string());
    match (own.declared_at, own.conflict, own.finished_at) {
        (None, ..) => view! {
            <Card title=t("rfp-declare")>
                <Form id="declare" action="/rpc/rfp/declare" hidden=about(number)>
                    <p>{t("rfp-declare-text")}</p>
                    <TextArea name="conflict" label=t("rfp-conflict") hint=t("rfp-conflict-hint") rows=3 optional=true/>
                    <FormActions><Button look=Look::Primary>{t("rfp-declare")}</Button></FormActions>
                </Form>
            </Card>
        }
        .into_any(),
        (Some(_), Some(conflict), _) => {
            view! { <Notice tone=Tone::Warn><p>{t("rfp-tied")}" "<bdi>{conflict}</bdi></p></Notice> }.into_any()
        }
        (Some(_), None, Some(_)) => view! { <Notice tone=Tone::Good><p>{t("rfp-own-finished")}</p></Notice> }.into_any(),
        (Some(_), None, None) if state == RfpState::Closed => {
            let whole = own.all > 0 && own.given == own.all;
            let done = whole.then(|| view! { <PostButton action="/rpc/rfp/finish" hidden=about(number) label=t("rfp-finish") look=Look::Primary icon="check"/> });
            view! {
                <Card title=t("rfp-own-marks")>
                    <div class="stack">
                        <p>{t!("rfp-marks-given", "given" = own.given, "all" = own.all)}</p>
                        <div class="cluster"><LinkButton href=format!("{base}/sheet") icon="edit">{t("rfp-judge")}</LinkButton>{done}</div>
                    </div>
                </Card>
            }
            .into_any()
        }
        _ => view! { <Notice><p>{t("rfp-judge-later")}</p></Notice> }.into_any(),
    }
}

#[component]
fn Evaluators(number: i32, rows: Vec<EvaluatorRow>, people: Vec<PersonRef>, names: bool) -> impl IntoView {
    let options = people.into_iter().filter(|who| rows.iter().all(|row| row.person.id != who.id));
    let options: Vec<Choice> = options.map(|who| Choice::new(who.id.to_string(), who.name)).collect();
    let none = rows.is_empty().then(|| view! { <p class="soft pad">{t("rfp-evaluators-none")}</p> });
    let line = |row: EvaluatorRow| {
        let mark = match (row.declared_at, row.conflict.is_some(), row.finished_at) {
            (None, ..) => view! { <Badge tone=Tone::Warn>{t("rfp-undeclared")}</Badge> }.into_any(),
            (_, true, _) => view! { <Badge tone=Tone::Bad>{t("rfp-tied-mark")}</Badge> }.into_any(),
            (_, _, Some(_)) => view! { <Badge tone=Tone::Good>{t("rfp-finished-mark")}</Badge> }.into_any(),
            _ => view! { <Badge>{t("rfp-judges-mark")}</Badge> }.into_any(),
        };
        let told = t!("rfp-marks-given", "given" = row.given, "all" = row.all);
        let drop = (names && row.given == 0).then(|| {
            let mut hidden = about(number);
            hidden.push(("person", row.person.id.to_string()));
            view! { <PostButton action="/rpc/rfp/dismiss-evaluator" hidden label=t("rfp-holder-drop") look=Look::Quiet small=true/> }
        });
        view! {
            <li>
                <span class="grow"><Who name=row.person.name id=Some(row.person.id)/></span>
                <Meter value=row.given as f64 max={row.all.max(1) as f64} label=told.clone() text=told.clone()/><small class="soft">{told}</small>{mark}{drop}
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

#[component]
fn AllApart(number: i32, apart: Vec<Apart>, open: bool, scale: u32) -> impl IntoView {
    let none = apart.is_empty().then(|| view! { <p class="soft pad">{t("rfp-apart-none")}</p> });
    let lines = apart.into_iter().enumerate().map(|(at, of)| view! { <OneApart of at number open scale/> }).collect_view();
    view! { <Card title=t("rfp-apart") flush=true><p class="soft pad">{t("rfp-apart-text")}</p>{none}<ul class="rows">{lines}</ul></Card> }
}

/// What a part is called.
pub fn called(criterion: &str, part: &Part) -> String {
    match &part.judges {
        Judges::Whole => criterion.to_owned(),
        Judges::Requirement(what) | Judges::Scene(what) => format!("{criterion}: {what}"),
    }
}

/// `at` tells it from the others on the page: a part's key may hold what no id can.
#[component]
fn OneApart(of: Apart, at: usize, number: i32, open: bool, scale: u32) -> impl IntoView {
    let (key, part) = (of.part.key(), called(&of.criterion, &of.part));
    let mut hidden = about(number);
    hidden.extend([("bidder", of.bidder.to_string()), ("part", key.clone())]);
    let marks = of.marks.iter().map(|(who, mark, reason)| {
        let told = mark.map_or_else(|| t("rfp-abstains"), number_of);
        view! { <tr><th scope="row">{who.name.clone()}</th><td class="num">{told}</td><td dir="auto">{reason.clone()}</td></tr> }
    });
    let marks = marks.collect_view();
    let agreed = of.agreed.clone().map(|agreed| {
        let mut hidden = hidden.clone();
        hidden.push(("mark", agreed.mark.to_string()));
        let waits = (!agreed.waits.is_empty())
            .then(|| view! { <span class="soft">{t!("rfp-waits-for", "names" = list(agreed.waits.iter().map(|who| who.name.clone())))}</span> });
        let sign = (agreed.own && open)
            .then(|| view! { <PostButton action="/rpc/rfp/sign-consensus" hidden label=t("rfp-sign") look=Look::Primary small=true icon="check"/> });
        view! { <p class="cluster"><b>{t!("rfp-agreed-on", "mark" = agreed.mark)}</b><bdi>{agreed.reason}</bdi>{waits}{sign}</p> }
    });
    let write = open.then(|| {
        view! {
            <Unfold summary=t("rfp-agree") button=true>
                <Form id=format!("agree-{at}") action="/rpc/rfp/agree" hidden>
                    <Field name="mark" label=t!("rfp-mark-to", "scale" = scale) class="narrow" dir="ltr" inputmode="numeric"/>
                    <TextArea name="reason" label=t("rfp-mark-reason") rows=2/>
                    <FormActions><Button look=Look::Primary>{t("rfp-agree")}</Button></FormActions>
                </Form>
            </Unfold>
        }
    });
    view! {
        <li><div class="grow stack tight">
            <p class="cluster"><b><bdi>{of.name.clone()}</bdi></b><span dir="auto">{part.clone()}</span><Badge tone=Tone::Warn>{t!("rfp-spread", "spread" = of.spread)}</Badge></p>
            <Table id=format!("marks-{at}") caption=t!("rfp-marks-of", "name" = of.name.clone(), "part" = part.clone()) quiet_caption=true dense=true><tbody>{marks}</tbody></Table>
            {agreed}{write}
        </div></li>
    }
}

fn number_of(mark: u32) -> String {
    number(i64::from(mark))
}
