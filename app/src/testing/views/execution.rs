//! Running a case: one step at a time with one hand on the keyboard, or all steps in one plain form.

use golive_domain::{
    access::Permission,
    testing::{CaseResult, Verdict},
    words::Word as _,
};
use golive_store::testing::{Doing, Evidence, ExecutionView, SeenDefect, StepView};
use leptos::prelude::*;

use super::case_path;
use crate::{
    i18n::{bytes, list, number, t, word},
    islands::{Runner, RunnerLabels},
    keyed::keyed,
    testing::marks::{ResultMark, VerdictMark},
    ui::{
        Badge, Button, Card, Choice, Fact, Facts, FileField, Form, FormActions, LinkButton, Look, Notice, PostButton, Prose, Select,
        StateOf, TextArea, Tone, Unfold, When, Who,
    },
    web::frame,
};

/// The verdicts a person gives, with their keys.
const GIVEN: [(Verdict, &str); 5] =
    [(Verdict::Passed, "P"), (Verdict::Failed, "F"), (Verdict::Blocked, "B"), (Verdict::Skipped, "S"), (Verdict::NotApplicable, "N")];

#[component]
pub fn Execution(view: ExecutionView) -> impl IntoView {
    let frame = frame();
    let may = view.open && frame.may(Permission::ResultWrite);
    let (number, code) = (view.case_number, view.code.clone());
    let outdated = view
        .outdated
        .then(|| view! { <Notice tone=Tone::Warn><p>{t("execution-outdated")}" "<a href=case_path(number)>{code}</a></p></Notice> });
    let closed = (!view.open).then(|| view! { <Notice><p>{t("execution-closed")}</p></Notice> });
    let contradicts = view.contradicts.then(|| view! { <Notice tone=Tone::Warn><p>{t("execution-contradicts")}</p></Notice> });
    let conditions = (!view.preconditions.is_empty())
        .then(|| view! { <section class="card pad"><h2>{t("field-preconditions")}</h2><Prose text=view.preconditions.clone()/></section> });
    let data = view.data_row.clone().map(|(row, values)| {
        let said = list(values.into_iter().map(|(name, value)| format!("{name}: {value}")));
        view! { <p class="soft" dir="auto">{t!("execution-row", "row" = row)}" · "{said}</p> }
    });
    let steps = view! { <Steps view=view.clone() may/> };
    let body = if may {
        let key = frame.key.to_string();
        let upload = format!("/p/{key}/tests/executions/{}/files", view.id);
        view! {
            <Runner project=key execution=view.id.to_string() upload labels=RunnerLabels::said()>{steps}</Runner>
        }
        .into_any()
    } else {
        steps.into_any()
    };
    let (top, came, files, doings) = (view.clone(), view.clone(), view.clone(), view.doings.clone());
    view! {
        <div class="two run-page">
            <div class="stack">
                <Top view=top/>
                {outdated}{closed}{contradicts}
                {data}
                {conditions}
                {body}
            </div>
            <aside class="side" aria-label=t("backlog-facts")>
                <Came view=came may/>
                <EvidenceCard view=files may/>
                <Told doings/>
            </aside>
        </div>
    }
}

/// Where it stands in its run, and the ways on.
#[component]
fn Top(view: ExecutionView) -> impl IntoView {
    let path = format!("/p/{}/tests", frame().key);
    let to = |id: Option<golive_domain::id::ExecutionId>, label: String, icon: &'static str| {
        id.map(|id| view! { <LinkButton href=format!("{path}/executions/{id}") small=true icon=icon label/> })
    };
    let (place, of) = view.place_in_run;
    let plan = format!("{path}/plans/{}?run={}", view.plan, view.run);
    let build = view.build.clone().map(|build| view! { <span class="badge" dir="ltr">{build}</span> });
    view! {
        <div class="head">
            <div>
                <p class="soft cluster">
                    <a href=plan><bdi>{view.plan_name.clone()}</bdi>" · "<span dir="ltr">{view.run_code.clone()}</span></a>
                    <span class="num">{t!("execution-place", "place" = place, "of" = of)}</span>
                    <span class="badge" dir="auto">{view.place.clone()}</span>{build}
                </p>
                <h1 class="item-title"><a class="item-key" dir="ltr" href=case_path(view.case_number)>{view.code.clone()}</a>" "<bdi>{view.title.clone()}</bdi></h1>
            </div>
            <div class="actions">{to(view.previous, t("execution-previous"), "prev")}{to(view.next, t("execution-next"), "next")}</div>
        </div>
    }
}

/// The steps, each with its verdict and what was seen.
#[component]
fn Steps(view: ExecutionView, may: bool) -> impl IntoView {
    let key = frame().key.to_string();
    let steps = view.steps.iter().enumerate().map(|(at, step)| {
        let files: Vec<Evidence> =
            view.evidence.iter().filter(|file| file.step.is_some_and(|step| step as usize == at + 1)).cloned().collect();
        let seen: Vec<SeenDefect> =
            view.defects.iter().filter(|defect| defect.step.is_some_and(|step| step as usize == at + 1)).cloned().collect();
        view! { <One at step=step.clone() files seen may execution=view.id.to_string()/> }
    });
    let steps = steps.collect_view();
    let next = view.next_open.map(|id| id.to_string()).unwrap_or_default();
    if !may {
        return view! { <ol class="run-steps">{steps}</ol> }.into_any();
    }
    let hidden = vec![("project", key), ("execution", view.id.to_string())];
    let go_on = (!next.is_empty())
        .then(|| view! { <button class="btn primary" type="submit" name="next" value=next>{t("execution-save-next")}</button> });
    view! {
        <Form id="results" action="/rpc/testing/results" wide=true hidden>
            <ol class="run-steps">{steps}</ol>
            <FormActions><Button>{t("execution-save")}</Button>{go_on}</FormActions>
        </Form>
    }
    .into_any()
}

#[component]
fn One(at: usize, step: StepView, files: Vec<Evidence>, seen: Vec<SeenDefect>, may: bool, execution: String) -> impl IntoView {
    let nth = number(i64::try_from(at + 1).unwrap_or(i64::MAX));
    let action = if step.action.is_empty() {
        view! { <p>{t("execution-whole")}</p> }.into_any()
    } else {
        view! { <Prose text=step.action.clone()/> }.into_any()
    };
    let expected = (!step.expected.is_empty())
        .then(|| view! { <div class="expected"><b>{t("case-expected")}</b><Prose text=step.expected.clone()/></div> });
    let files = (!files.is_empty()).then(|| view! { <Shown files/> });
    let defects = seen.into_iter().map(|defect| view! { <SeenLine defect/> }).collect_view();
    let judge = if may {
        let options = GIVEN.iter().map(|(verdict, key)| {
            let checked = *verdict == step.verdict;
            let name = keyed("verdict", at);
            view! {
                <label data-result=verdict.as_str()>
                    <input type="radio" name=name value=verdict.as_str() checked=checked/>
                    <span>{word("verdict", *verdict)}" "<kbd aria-hidden="true">{*key}</kbd></span>
                </label>
            }
        });
        let options = options.collect_view();
        let report = frame().may(Permission::DefectReport).then(|| {
            let href = format!("/p/{}/defects/new?execution={execution}&step={at}", frame().key);
            view! { <a class="btn small report" href=href data-report="">{t("execution-report")}</a> }
        });
        view! {
            <fieldset class="segments verdicts"><legend class="visually-hidden">{t!("execution-verdict", "step" = nth.clone())}</legend><div>{options}</div></fieldset>
            <textarea class="input" rows="2" name=keyed("actual", at) aria-label=t!("execution-actual", "step" = nth.clone()) placeholder=t("execution-actual-hint") dir="auto">{step.actual.clone()}</textarea>
            {report}
        }
        .into_any()
    } else {
        let actual = (!step.actual.is_empty()).then(|| view! { <Prose text=step.actual.clone()/> });
        view! { <p><VerdictMark of=step.verdict/></p>{actual} }.into_any()
    };
    view! {
        <li class="run-step" data-step=at.to_string() data-verdict=step.verdict.as_str()>
            <span class="nth num" aria-hidden="true">{nth}</span>
            <div class="says">{action}{expected}{files}{defects}</div>
            <div class="judge">{judge}</div>
        </li>
    }
}

#[component]
fn SeenLine(defect: SeenDefect) -> impl IntoView {
    let href = format!("/p/{}/defects/{}", frame().key, defect.number);
    view! { <p class="seen"><a href=href><span class="item-key" dir="ltr">{defect.code}</span>" "<bdi>{defect.title}</bdi></a>" "<StateOf of=defect.state prefix="defect-state"/></p> }
}

/// What it came to, by the steps or by hand, and where to go on.
#[component]
fn Came(view: ExecutionView, may: bool) -> impl IntoView {
    let key = frame().key.to_string();
    let about = || vec![("project", key.clone()), ("execution", view.id.to_string())];
    let hand = view.overruled.clone().map(|hand| {
        let back = may
            .then(|| view! { <PostButton action="/rpc/testing/overrule-back" hidden=about() label=t("execution-by-steps") small=true/> });
        view! { <p><Badge>{t("execution-overruled")}</Badge></p><p class="reason" dir="auto">{hand.reason}</p>{back} }
    });
    let results: Vec<Choice> = CaseResult::ALL
        .iter()
        .filter(|of| **of != CaseResult::NotRun)
        .map(|of| Choice::new(of.as_str(), word("case-result", *of)))
        .collect();
    let overrule = (may && view.overruled.is_none()).then(|| {
        let hidden = about();
        view! {
            <Unfold summary=t("execution-overrule")>
                <Form id="overrule" action="/rpc/testing/overrule" hidden>
                    <Select name="result" label=t("field-result") options=results/>
                    <TextArea name="reason" label=t("field-reason") rows=2/>
                    <Button small=true>{t("execution-overrule")}</Button>
                </Form>
            </Unfold>
        }
    });
    let next = view.next_open.map(|id| {
        view! { <a class="btn primary" data-next="" href=format!("/p/{key}/tests/executions/{id}")>{t("execution-next-open")}</a> }
    });
    let assignee =
        view.assignee.clone().map(|person| view! { <Fact label=t("field-assignee")><Who name=person.name id=Some(person.id)/></Fact> });
    let minutes = view.seconds / 60;
    view! {
        <Card title=t("field-result")>
            <div data-region="came">
                <p><ResultMark of=view.result/></p>
                {hand}
                {next}
                <Facts>
                    {assignee}
                    <Fact label=t("requirement-edition-now")>{number(view.edition.into())}</Fact>
                    {(minutes > 0).then(|| view! { <Fact label=t("execution-took")>{t!("minutes-short", "minutes" = minutes)}</Fact> })}
                </Facts>
            </div>
            {overrule}
        </Card>
    }
}

#[component]
fn EvidenceCard(view: ExecutionView, may: bool) -> impl IntoView {
    let upload = format!("/p/{}/tests/executions/{}/files", frame().key, view.id);
    let options: Vec<Choice> = (0..view.steps.len()).map(|at| Choice::new(at.to_string(), t!("execution-step", "step" = at + 1))).collect();
    let form = may.then(|| {
        view! {
            <Form id="evidence" action=upload files=true>
                <Select name="step" label=t("case-step") options/>
                <FileField name="file" label=t("execution-file") hint=t("execution-file-hint") accept="image/*,video/*,.pdf,.txt,.log,.har"/>
                <Button small=true>{t("action-add")}</Button>
            </Form>
        }
    });
    let none = view.evidence.is_empty().then(|| view! { <p class="soft">{t("execution-no-files")}</p> });
    let files = view.evidence.clone();
    view! { <Card title=t("execution-evidence")><div data-region="evidence">{none}<Files files/></div>{form}</Card> }
}

#[component]
fn Files(files: Vec<Evidence>) -> impl IntoView {
    let key = frame().key.to_string();
    let may = frame().may(Permission::ResultWrite);
    let line = |file: Evidence| {
        let remove = may.then(|| {
            let hidden = vec![("project", key.clone()), ("evidence", file.id.to_string())];
            view! { <PostButton action="/rpc/testing/evidence/remove" hidden label=t!("execution-file-remove", "name" = file.name.clone()) icon="close" icon_only=true small=true look=Look::Quiet/> }
        });
        let step = file.step.map(|step| t!("execution-step", "step" = step));
        view! { <li class="cluster"><a href=format!("/p/{key}/evidence/{}", file.id) download=""><bdi>{file.name.clone()}</bdi></a><small>{bytes(file.bytes)}" "{step}</small>{remove}</li> }
    };
    view! { <ul class="tree files">{files.into_iter().map(line).collect_view()}</ul> }
}

/// The same below a step, within its form: nothing is removed there.
#[component]
fn Shown(files: Vec<Evidence>) -> impl IntoView {
    let key = frame().key.to_string();
    let line = |file: Evidence| view! { <li><a href=format!("/p/{key}/evidence/{}", file.id) download=""><bdi>{file.name}</bdi></a></li> };
    view! { <ul class="tree files">{files.into_iter().map(line).collect_view()}</ul> }
}

/// Everything that was ever found, the latest first.
#[component]
fn Told(doings: Vec<Doing>) -> impl IntoView {
    (!doings.is_empty()).then(|| {
        let lines = doings.into_iter().map(|doing| {
            let who = doing.by.map(|person| person.name).unwrap_or_else(|| t("history-system"));
            let actual = (!doing.actual.is_empty()).then(|| view! { <q dir="auto">{doing.actual}</q> });
            view! { <li><span>{t!("execution-step", "step" = doing.step)}</span>" "<VerdictMark of=doing.verdict/>" "<bdi>{who}</bdi>" "<small><When at=doing.at/></small>{actual}</li> }
        });
        view! { <Card title=t("execution-told")><ol class="told" data-region="came">{lines.collect_view()}</ol></Card> }
    })
}
