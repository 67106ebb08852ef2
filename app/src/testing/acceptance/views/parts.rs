//! Small parts: what a point came to, sums of points, what is missing, hours against what was asked.

use golive_domain::{
    backlog::Minutes,
    testing::acceptance::{Lacks, Opinion, PointCounts, PointStanding, Week},
    words::Word as _,
};
use golive_store::testing::acceptance::SignedBy;
use leptos::prelude::*;

use crate::{
    i18n::{hours, number, t, word},
    ui::{Day, When},
    web::frame,
};

/// Where the sessions are.
pub fn path() -> String {
    format!("/p/{}/tests/acceptance", frame().key)
}

/// What a form about a session sends along.
pub fn about(session: i32) -> Vec<(&'static str, String)> {
    vec![("project", frame().key.to_string()), ("acceptance", session.to_string())]
}

#[component]
pub fn StandingMark(of: PointStanding) -> impl IntoView {
    view! { <span class="badge" data-standing=of.as_str()>{word("point-standing", of)}</span> }
}

#[component]
pub fn OpinionMark(of: Opinion) -> impl IntoView {
    view! { <span class="badge" data-standing=of.as_str()>{word("opinion", of)}</span> }
}

/// How many points came to what, as a bar that says it in words too.
#[component]
pub fn PointsBar(of: PointCounts) -> impl IntoView {
    let all = f64::from(of.all().max(1));
    let parts = [
        (PointStanding::Accepted, of.accepted),
        (PointStanding::Rejected, of.rejected),
        (PointStanding::Again, of.again),
        (PointStanding::Untried, of.untried),
    ];
    let mut at = 0.0;
    let bars = parts.iter().filter(|(_, count)| *count > 0).map(|(standing, count)| {
        let (x, width) = (at, f64::from(*count) / all * 100.0);
        at += width;
        view! { <rect data-standing=standing.as_str() x=format!("{x:.2}") width=format!("{width:.2}") height="6"></rect> }
    });
    let bars = bars.collect_view();
    let label = counts_said(of);
    let title = label.clone();
    view! { <svg class="split points-bar" viewBox="0 0 100 6" preserveAspectRatio="none" role="img" aria-label=label><title>{title}</title>{bars}</svg> }
}

/// `5 accepted, 1 rejected, 2 not tried`; what there is none of is left out.
pub fn counts_said(of: PointCounts) -> String {
    let parts = [
        (of.accepted, PointStanding::Accepted),
        (of.rejected, PointStanding::Rejected),
        (of.again, PointStanding::Again),
        (of.untried, PointStanding::Untried),
    ];
    let said = parts.into_iter().filter(|(count, _)| *count > 0);
    let said: Vec<String> =
        said.map(|(count, standing)| t!("acceptance-count", "count" = count, "standing" = word("point-standing", standing))).collect();
    if said.is_empty() { t("acceptance-no-points") } else { crate::i18n::list(said) }
}

/// `3:30 h of 8 h`
pub fn hours_said(logged: Minutes, planned: Minutes) -> String {
    t!("acceptance-hours-of", "logged" = hours(logged), "planned" = hours(planned))
}

/// What a department lacks, each in a sentence that says what to do.
pub fn lacks_said(lacks: &Lacks) -> String {
    match *lacks {
        Lacks::Owner => t("acceptance-lacks-owner"),
        Lacks::Session => t("acceptance-lacks-session"),
        Lacks::Start { sessions } => t!("acceptance-lacks-start", "count" = sessions),
        Lacks::Points { open } => t!("acceptance-lacks-points", "count" = open),
        Lacks::Refused { sessions } => t!("acceptance-lacks-refused", "count" = sessions),
        Lacks::Signature { sessions } => t!("acceptance-lacks-signature", "count" = sessions),
    }
}

/// A week of a test user against the two to four hours that are asked for.
#[component]
pub fn WeekLine(of: Week) -> impl IntoView {
    view! {
        <li data-load=of.load.as_str()>
            <span>{t("acceptance-week-of")}" "<Day date=of.begins/></span>" "
            <b class="num">{hours(of.minutes)}</b>" "
            <span class="soft">{word("acceptance-load", of.load)}</span>
        </li>
    }
}

/// Who signed, when and what.
#[component]
pub fn SignedLine(of: SignedBy) -> impl IntoView {
    view! { <span><b>{word("acceptance-decision", of.decision)}</b>" · "<bdi>{of.name}</bdi>" · "<When at=of.at/></span> }
}

/// A number of points as a figure.
pub fn figure(count: u32) -> String {
    number(count.into())
}
