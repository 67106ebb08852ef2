//! The facts beside a defect, and what it hangs on.

use golive_domain::access::Permission;
use golive_store::defects::DefectView;
use leptos::prelude::*;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

use super::{
    about,
    parts::{Age, PriorityOf, SeverityOf},
};
use crate::{
    defects::defect_path,
    i18n::{list, t, word},
    ui::{Fact, Facts, Key, Nobody, PostButton, When, Who},
    web::frame,
};

#[component]
pub fn Side(defect: DefectView) -> impl IntoView {
    let row = defect.row.clone();
    let who = |person: Option<golive_store::backlog::PersonRef>| match person {
        Some(person) => view! { <Who name=person.name id=Some(person.id)/> }.into_any(),
        None => view! { <Nobody/> }.into_any(),
    };
    let text = |label: &str, value: Option<String>| {
        let label = t(label);
        value.filter(|value| !value.is_empty()).map(|value| view! { <Fact label>{value}</Fact> })
    };
    let reason = (!defect.priority_reason.is_empty())
        .then(|| view! { <small dir="auto">{t!("defects-priority-because", "priority" = word("priority", defect.default_priority), "reason" = defect.priority_reason.clone())}</small> });
    let fixers = list(defect.fixers.iter().map(|fixer| fixer.name.clone()));
    let (severity, frequency) = (row.severity, row.frequency);
    let (assignee, finder) = (who(row.assignee), who(row.found_by));
    let about = [
        text("field-environment", row.place),
        text("defects-build-found", defect.build_found.clone()),
        text("defect-fix-build", row.build_fixed),
        text("defects-fixers", Some(fixers)),
        text("field-component", Some(row.component)),
        text("field-department", defect.department.clone().map(|(_, name)| name)),
        text("field-release", defect.release.clone()),
        text("defects-external-key", defect.external_key.clone()),
    ];
    view! {
        <section class="card">
            <header><h2>{t("defects-facts")}</h2></header>
            <div class="pad">
                <Facts>
                    <Fact label=t("field-severity")><span class="cluster" title=word("severity", severity)><bdi><SeverityOf of=severity/></bdi>{word("frequency", frequency)}</span></Fact>
                    <Fact label=t("field-priority")><PriorityOf of=row.priority/>" "{reason}</Fact>
                    <Fact label=t("field-assignee")>{assignee}</Fact>
                    <Fact label=t("defects-finder")>{finder}</Fact>
                    <Fact label=t("defects-age")><Age since=row.created_at/>" · "<When at=row.created_at/></Fact>
                    <Fact label=t("defects-stands")><Age since=row.state_since/></Fact>
                    {about}
                </Facts>
            </div>
        </section>
        <Elsewhere defect=defect.clone()/>
        <Links defect/>
    }
}

/// What the tool it came from says of it.
#[component]
fn Elsewhere(defect: DefectView) -> impl IntoView {
    defect.origin.map(|origin| {
        let said = [
            (
                "defects-there-status",
                [origin.status, origin.resolution].into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" · "),
            ),
            ("field-severity", origin.severity),
            ("field-priority", origin.priority),
            ("defects-finder", origin.reporter),
            ("field-assignee", origin.assignee),
            ("field-environment", origin.environment),
            ("defects-build-found", origin.version),
            ("defect-fix-build", origin.fixed_in),
        ];
        let facts = said
            .into_iter()
            .filter(|(_, text)| !text.is_empty())
            .map(|(label, text)| view! { <Fact label=t(label)><bdi>{text}</bdi></Fact> });
        let facts = facts.collect_view();
        let resolved = origin.resolved_at.map(|at| view! { <Fact label=t("defects-there-resolved")><When at/></Fact> });
        view! {
            <section class="card">
                <header><h2>{t("defects-there")}</h2></header>
                <div class="pad"><Facts>{facts}{resolved}</Facts></div>
            </section>
        }
    })
}

/// What it broke, what showed it, what it is the same as, and who hears of it.
#[component]
fn Links(defect: DefectView) -> impl IntoView {
    let frame = frame();
    let key = frame.key.clone();
    let line = |label: String, href: String, code: String, title: String| {
        view! { <li><small>{label}</small><Key of=code href=href.clone()/><a class="grow" href=href dir="auto">{title}</a></li> }
    };
    let requirement = defect.requirement.clone().filter(|_| frame.may(Permission::RequirementRead)).map(|(code, title)| {
        line(t("field-requirement"), format!("/p/{key}/requirements/of/{}", utf8_percent_encode(&code, NON_ALPHANUMERIC)), code, title)
    });
    let case =
        defect.case.clone().map(|(number, code, title)| line(t("defects-case"), format!("/p/{key}/tests/cases/{number}"), code, title));
    let execution = defect.execution.map(|id| {
        let step = match defect.step {
            Some(step) => t!("defects-seen-at-step", "step" = step),
            None => t("defects-seen-at"),
        };
        view! { <li><small>{t("defects-execution")}</small><a class="grow" href=format!("/p/{key}/tests/executions/{id}")>{step}</a></li> }
    });
    let same = |label: String, (number, code, title): (i32, String, String)| line(label, defect_path(&key, number), code, title);
    let original = defect.duplicate_of.clone().map(|original| same(t("field-duplicate-of"), original));
    let duplicates = defect.duplicates.iter().cloned().map(|twin| same(t("defects-duplicate"), twin)).collect_view();
    let any = requirement.is_some() || case.is_some() || original.is_some() || !defect.duplicates.is_empty();
    let links = any.then(|| {
        view! {
            <section class="card">
                <header><h2>{t("defects-links")}</h2></header>
                <ul class="rows defect-links">{requirement}{case}{execution}{original}{duplicates}</ul>
            </section>
        }
    });
    let mut hidden = about(&frame.key, defect.row.number);
    hidden.retain(|(name, _)| *name == "project");
    hidden.extend([("kind", "defect".to_owned()), ("id", defect.row.id.to_string())]);
    let (watch, label) = if defect.watched { ("unwatch", t("defects-unwatch")) } else { ("watch", t("defects-watch")) };
    view! {
        {links}
        <div class="cluster"><PostButton action=format!("/rpc/events/{watch}") hidden label icon="eye" small=true/></div>
    }
}
