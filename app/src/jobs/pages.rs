//! `/jobs`: what the server does by itself, by how it stands.

use axum::{Router, response::Response, routing::get};
use golive_domain::{jobs::JobStanding, words::Word as _};
use golive_store::{
    Paged,
    jobs::{self, JobRow},
};
use leptos::prelude::*;

use crate::{
    i18n::{number, t, word},
    ui::{Badge, EmptyState, Head, LinkButton, Pager, PostButton, Tab, Table, Tabs, Tone, When, query::Here},
    web::{Page, Visit, Web},
};

const PATH: &str = "/jobs";

pub fn routes() -> Router<Web> {
    Router::new().route("/jobs", get(list))
}

/// `GET /jobs`; `?standing=given_up` narrows it.
async fn list(visit: Visit) -> Response {
    let here = Here::parse(&visit.viewer.path);
    let standing = here.get("standing").and_then(JobStanding::parse);
    let page = here.get("page").and_then(|page| page.parse().ok()).unwrap_or(1);
    visit
        .show(async |desk| {
            let found = jobs::jobs(desk, standing, page).await?;
            Ok(Page::new("jobs-title", move || view! { <Jobs found standing/> }))
        })
        .await
}

#[component]
fn Jobs(found: Paged<JobRow>, standing: Option<JobStanding>) -> impl IntoView {
    let Paged { rows, total, page, size } = found;
    let all = Tab::new(PATH, t("jobs-all"), standing.is_none());
    let tabs = JobStanding::ALL.iter().map(|each| {
        let tab = Tab::new(format!("{PATH}?standing={each}"), word("job-standing", *each), standing == Some(*each));
        if standing == Some(*each) { tab.counting(total) } else { tab }
    });
    let tabs = [all].into_iter().chain(tabs).collect();
    let body = match (rows.is_empty(), standing) {
        (false, _) => view! { <List rows/> <Pager page size total/> }.into_any(),
        (true, None) => view! { <EmptyState icon="clock" title=t("jobs-none") text=t("jobs-none-text")/> }.into_any(),
        (true, Some(_)) => view! {
            <EmptyState icon="check" title=t("jobs-none-such") text=t("jobs-none-such-text")>
                <LinkButton href=PATH>{t("jobs-show-all")}</LinkButton>
            </EmptyState>
        }
        .into_any(),
    };
    view! {
        <Head title=t("jobs-title") note=t("jobs-note")/>
        <Tabs label=t("jobs-by-standing") tabs/>
        {body}
    }
}

#[component]
fn List(rows: Vec<JobRow>) -> impl IntoView {
    let rows = rows.into_iter().map(|job| view! { <Row job/> }).collect_view();
    view! {
        <Table caption=t("jobs-title") quiet_caption=true dense=true folds=true class="audit">
            <thead>
                <tr>
                    <th scope="col">{t("jobs-kind")}</th>
                    <th scope="col">{t("jobs-standing")}</th>
                    <th scope="col">{t("jobs-when")}</th>
                    <th scope="col" class="num">{t("jobs-tries")}</th>
                    <th scope="col">{t("jobs-error")}</th>
                    <th scope="col"><span class="visually-hidden">{t("jobs-retry")}</span></th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </Table>
    }
}

#[component]
fn Row(job: JobRow) -> impl IntoView {
    let tone = match job.standing {
        JobStanding::GivenUp => Tone::Bad,
        JobStanding::Failing => Tone::Warn,
        JobStanding::Running => Tone::Accent,
        JobStanding::Done => Tone::Good,
        JobStanding::Planned => Tone::Plain,
    };
    let subject = (!job.subject.is_empty()).then(|| view! { " "<small class="soft"><bdi dir="ltr">{job.subject}</bdi></small> });
    let server = job.claimed_by.filter(|_| job.standing == JobStanding::Running);
    let server = server.map(|server| view! { " "<small class="soft"><bdi dir="ltr">{server}</bdi></small> });
    let error = job.error.map(|error| view! { <span dir="auto">{error}</span> });
    let stuck = matches!(job.standing, JobStanding::GivenUp | JobStanding::Failing);
    let retry = stuck.then(|| {
        let hidden = vec![("id", job.id.to_string())];
        view! { <PostButton action="/rpc/jobs/retry" hidden label=t("jobs-retry") small=true/> }
    });
    view! {
        <tr>
            <th scope="row">{word("job-kind", job.kind)}{subject}</th>
            <td data-label=t("jobs-standing")><Badge tone>{word("job-standing", job.standing)}</Badge>{server}</td>
            <td data-label=t("jobs-when")><When at=job.ended_at.unwrap_or(job.due_at)/></td>
            <td class="num" data-label=t("jobs-tries")>{number(job.tries.into())}</td>
            <td data-label=t("jobs-error")>{error}</td>
            <td class="row-actions">{retry}</td>
        </tr>
    }
}
