//! Results, coverage and verdicts as marks: a word with a tone and a shape.

use golive_domain::{
    testing::{CaseResult, Coverage, Verdict},
    words::Word as _,
};
use leptos::prelude::*;

use crate::{
    i18n::{list, number, t, word},
    ui::{Badge, Tone},
};

pub fn tone(coverage: Coverage) -> Tone {
    match coverage {
        Coverage::Passed => Tone::Good,
        Coverage::Failed => Tone::Bad,
        Coverage::Blocked => Tone::Warn,
        Coverage::InProgress => Tone::Accent,
        Coverage::Uncovered | Coverage::NotRun | Coverage::Waived => Tone::Plain,
    }
}

#[component]
pub fn CoverageMark(of: Coverage) -> impl IntoView {
    view! { <span class=format!("badge {}", tone(of).class()) data-result=of.as_str()>{word("coverage", of)}</span> }
}

#[component]
pub fn ResultMark(of: CaseResult) -> impl IntoView {
    let tone = match of {
        CaseResult::Passed => Tone::Good,
        CaseResult::Failed => Tone::Bad,
        CaseResult::Blocked => Tone::Warn,
        CaseResult::InProgress => Tone::Accent,
        CaseResult::NotRun | CaseResult::NotApplicable => Tone::Plain,
    };
    view! { <span class=format!("badge {}", tone.class()) data-result=of.as_str()>{word("case-result", of)}</span> }
}

/// One build both passed and failed: what is shown beside it cannot be trusted.
#[component]
pub fn FlakyMark() -> impl IntoView {
    view! { <Badge tone=Tone::Warn><abbr title=t("case-flaky-hint")>{t("case-flaky-mark")}</abbr></Badge> }
}

#[component]
pub fn VerdictMark(of: Verdict) -> impl IntoView {
    let tone = match of {
        Verdict::Passed => Tone::Good,
        Verdict::Failed => Tone::Bad,
        Verdict::Blocked => Tone::Warn,
        Verdict::Skipped | Verdict::NotApplicable | Verdict::NotRun => Tone::Plain,
    };
    view! { <span class=format!("badge {}", tone.class()) data-result=of.as_str()>{word("verdict", of)}</span> }
}

/// How many executions came to what, as a bar that says it in words too.
#[component]
pub fn StandingBar(standing: Vec<(CaseResult, u64)>) -> impl IntoView {
    let total = standing.iter().map(|(_, count)| count).sum::<u64>().max(1);
    let count = |of: CaseResult| standing.iter().find(|(each, _)| *each == of).map(|(_, count)| *count).unwrap_or_default();
    let mut at = 0.0;
    let parts = CaseResult::ALL.iter().rev().filter(|of| count(**of) > 0).map(|of| {
        let (x, width) = (at, count(*of) as f64 / total as f64 * 100.0);
        at += width;
        view! { <rect data-result=of.as_str() x=format!("{x:.2}") width=format!("{width:.2}") height="6"></rect> }
    });
    let parts = parts.collect_view();
    let said = CaseResult::ALL.iter().filter(|of| count(**of) > 0);
    let label = list(said.map(|of| format!("{} {}", number(i64::try_from(count(*of)).unwrap_or(i64::MAX)), word("case-result", *of))));
    let title = label.clone();
    view! { <svg class="split standing" viewBox="0 0 100 6" preserveAspectRatio="none" role="img" aria-label=label><title>{title}</title>{parts}</svg> }
}
