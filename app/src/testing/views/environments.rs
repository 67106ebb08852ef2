//! Where tests are run, which builds there are, and which build is where.

use golive_domain::access::Permission;
use golive_store::testing::{BuildRef, Environment, Environments};
use leptos::prelude::*;

use super::Parts;
use crate::{
    i18n::t,
    islands::Live,
    ui::{Button, Card, Choice, EmptyState, Field, Form, FormRow, Head, PostButton, Select, TextArea, Unfold, When},
    web::frame,
};

#[component]
pub fn EnvironmentsView(found: Environments) -> impl IntoView {
    let frame = frame();
    let key = frame.key.to_string();
    let may = frame.may(Permission::BuildWrite);
    let Environments { environments, builds } = found;
    let empty = environments
        .is_empty()
        .then(|| view! { <EmptyState icon="globe" title=t("environments-empty") text=t("environments-empty-text")/> });
    let cards = environments.into_iter().map(|place| view! { <Place place builds=builds.clone() may/> }).collect_view();
    let note = may.then(|| {
        let hidden = vec![("project", key.clone())];
        view! {
            <Form id="build" action="/rpc/testing/builds/note" hidden>
                <Field name="name" label=t("build-name") hint=t("build-name-hint") dir="ltr" class="medium"/>
                <TextArea name="notes" label=t("build-notes") optional=true rows=2/>
                <Button small=true>{t("build-note")}</Button>
            </Form>
        }
    });
    let add = may.then(|| {
        let hidden = vec![("project", key.clone())];
        view! { <Card title=t("environment-new")><Form id="environment" action="/rpc/testing/environments/save" hidden><Facts place=None/><Button small=true>{t("action-add")}</Button></Form></Card> }
    });
    let lines = builds.into_iter().map(|build| {
        view! { <li><span class="grow" dir="ltr">{build.name}</span><small><When at=build.at/></small></li> }
    });
    let lines: Vec<_> = lines.collect();
    let no_builds = lines.is_empty().then(|| view! { <p class="soft">{t("builds-empty")}</p> });
    view! {
        <Head title=t("environments-title") note=t("environments-text")/>
        <Parts current="environments"/>
        <div class="two">
            <div class="stack" data-region="environments">{empty}{cards}{add}</div>
            <aside class="side"><Card title=t("builds-title")>{note}{no_builds}<ul class="rows">{lines}</ul></Card></aside>
        </div>
        <Live project=key region="environments".to_owned()/>
    }
}

#[component]
fn Place(place: Environment, builds: Vec<BuildRef>, may: bool) -> impl IntoView {
    let key = frame().key.to_string();
    let about = || vec![("project", key.clone()), ("environment", place.id.to_string())];
    let there = match place.build.clone().zip(place.since) {
        Some((build, since)) => view! { <p><b dir="ltr">{build.name}</b>" "<span class="soft"><When at=since/></span></p> }.into_any(),
        None => view! { <p class="soft">{t("environment-no-build")}</p> }.into_any(),
    };
    let facts = [place.instance.clone(), place.browser.clone(), place.device.clone()].into_iter().filter(|fact| !fact.is_empty());
    let facts = crate::i18n::list(facts);
    let now = place.build.as_ref().map(|build| build.id);
    let options: Vec<Choice> =
        builds.iter().filter(|build| Some(build.id) != now).map(|build| Choice::new(build.id.to_string(), build.name.clone())).collect();
    let land = (may && !place.archived && !options.is_empty()).then(|| {
        view! {
            <Form id=format!("land-{}", place.id) action="/rpc/testing/builds/land" class="cluster" hidden=about()>
                <Select name="build" label=t("build-land-which") options quiet_label=true class="medium"/>
                <Button small=true>{t("build-land")}</Button>
            </Form>
        }
    });
    let change = may.then(|| {
        let (aside, facts) = (about(), place.clone());
        let mut hidden = about();
        hidden.push(("version", place.version.to_string()));
        let (action, label) = if place.archived { ("restore", t("action-restore")) } else { ("archive", t("action-archive")) };
        let (form, action) = (format!("environment-{}", place.id), format!("/rpc/testing/environments/{action}"));
        view! {
            <Unfold summary=t("action-edit")>
                <Form id=form action="/rpc/testing/environments/save" hidden>
                    <Facts place=Some(facts)/>
                    <Button small=true>{t("action-save")}</Button>
                </Form>
                <PostButton action hidden=aside label small=true icon="archive"/>
            </Unfold>
        }
    });
    let title = if place.archived { format!("{} · {}", place.name, t("filter-archived")) } else { place.name.clone() };
    view! { <Card title><p class="soft" dir="auto">{facts}</p>{there}{land}{change}</Card> }
}

#[component]
fn Facts(place: Option<Environment>) -> impl IntoView {
    let [name, instance, browser, device] =
        place.map(|place| [place.name, place.instance, place.browser, place.device]).unwrap_or_default();
    view! {
        <FormRow>
            <Field name="name" label=t("field-name") hint=t("environment-name-hint") value=name/>
            <Field name="instance" label=t("environment-instance") value=instance optional=true/>
        </FormRow>
        <FormRow>
            <Field name="browser" label=t("environment-browser") value=browser optional=true/>
            <Field name="device" label=t("environment-device") value=device optional=true/>
        </FormRow>
    }
}
