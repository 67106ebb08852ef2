//! What a search finds beside backlog items: one card a kind.

use golive_domain::{search::Thing, text::ProjectKey, words::Word as _};
use golive_store::testing::{HITS, Hit};
use leptos::prelude::*;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

use crate::{
    i18n::{known, t, word},
    ui::{Key, query::Here},
    web::frame,
};

/// Where a hit is shown.
pub fn hit_path(project: &ProjectKey, hit: &Hit) -> String {
    match hit.thing {
        Thing::Requirement => format!("/p/{project}/requirements/of/{}", utf8_percent_encode(&hit.at, NON_ALPHANUMERIC)),
        Thing::Case => format!("/p/{project}/tests/cases/{}", hit.at),
        Thing::Defect => format!("/p/{project}/defects/{}", hit.at),
        Thing::Plan => format!("/p/{project}/tests/plans/{}", hit.at),
        Thing::Exploration => format!("/p/{project}/tests/explore/{}", hit.at),
        Thing::Ticket => format!("/p/{project}/tickets/{}", hit.at),
        Thing::Article => format!("/p/{project}/knowledge/{}", hit.at),
        Thing::Vendor => crate::vendors::vendor_path(project, hit.at.parse().unwrap_or_default()),
        Thing::Rfp => format!("/p/{project}/rfp/{}", hit.at),
    }
}

/// Where all of a kind are listed, narrowed to the text where the list can be.
fn list_path(project: &ProjectKey, thing: Thing, text: &str) -> String {
    let (leaf, mut query) = match thing {
        Thing::Requirement => ("requirements", Vec::new()),
        Thing::Case => ("tests/cases", Vec::new()),
        Thing::Defect => ("defects", vec![("show".to_owned(), "all".to_owned())]),
        Thing::Plan => return format!("/p/{project}/tests/plans"),
        Thing::Ticket => ("queue", vec![("show".to_owned(), "all".to_owned())]),
        Thing::Article => ("knowledge", vec![("show".to_owned(), "all".to_owned())]),
        Thing::Vendor => ("vendors", Vec::new()),
        Thing::Exploration => return format!("/p/{project}/tests/explore"),
        Thing::Rfp => return format!("/p/{project}/rfp"),
    };
    query.push(("text".to_owned(), text.to_owned()));
    Here { path: format!("/p/{project}/{leaf}"), query }.href()
}

#[component]
pub fn Hits(hits: Vec<Hit>, text: String) -> impl IntoView {
    let key = frame().key.clone();
    Thing::ALL
        .iter()
        .filter_map(|thing| {
            let found: Vec<Hit> = hits.iter().filter(|hit| hit.thing == *thing).cloned().collect();
            let more = (found.len() as u64 == HITS).then(|| {
                view! { <a href=list_path(&key, *thing, &text)>{t("search-all-of-kind")}</a> }
            });
            let rows = found.iter().map(|hit| view! { <Line hit=hit.clone()/> }).collect_view();
            (!found.is_empty()).then(|| {
                view! {
                    <section class="card" data-thing=thing.as_str()>
                        <header><h2>{word("things", *thing)}</h2>{more}</header>
                        <ul class="rows">{rows}</ul>
                    </section>
                }
            })
        })
        .collect_view()
}

#[component]
fn Line(hit: Hit) -> impl IntoView {
    let href = hit_path(&frame().key, &hit);
    let vocabulary = match hit.thing {
        Thing::Requirement | Thing::Vendor => None,
        Thing::Case => Some("case-state"),
        Thing::Defect => Some("defect-state"),
        Thing::Plan => Some("plan-state"),
        Thing::Exploration => Some("exploration-state"),
        Thing::Ticket => Some("ticket-state"),
        Thing::Article => Some("article-state"),
        Thing::Rfp => Some("rfp-state"),
    };
    let state = vocabulary.map(|vocabulary| view! { <span class="badge">{known(&format!("{vocabulary}-{}", hit.state))}</span> });
    view! {
        <li>
            <Key of=hit.code href=href.clone()/>
            <a class="grow title" dir="auto" href=href>{hit.title}</a>
            {state}
        </li>
    }
}
