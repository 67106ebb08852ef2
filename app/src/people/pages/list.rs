//! `/people`: every account, for those who manage them.

use axum::{extract::Path, response::Response};
use golive_domain::{Error, accounts::PersonState, id::PersonId, people::Locale, words::Word};
use golive_store::{
    Paged,
    people::{self, Listed},
};
use leptos::prelude::*;

use crate::{
    Problem,
    i18n::{number, t, word},
    ui::{
        Badge, Button, Checkbox, Choice, EmptyState, Field, Form, FormActions, Head, Icon, LinkButton, Look, Menu, Notice, Pager, Select,
        Table, Tone, When, Who, query::Here,
    },
    web::{Page, Viewer, Visit},
};

/// `GET /people`
pub async fn people(visit: Visit) -> Response {
    let here = Here::parse(&visit.viewer.path);
    visit
        .show(async |desk| {
            let query = here.get("q").unwrap_or_default().to_owned();
            let page = here.get("page").and_then(|page| page.parse().ok()).unwrap_or(1);
            let found = people::directory(desk, &query, page).await?;
            Ok(Page::new("people-title", move || view! { <Directory found query/> }))
        })
        .await
}

/// `GET /people/invite`
pub async fn invite(visit: Visit) -> Response {
    visit
        .show(async |desk| {
            people::directory(desk, "", 1).await?;
            Ok(Page::new("people-invite", || view! { <Invite/> }))
        })
        .await
}

/// `GET /people/{id}/erase`: what will go, and the name to type.
pub async fn erase(visit: Visit, Path(id): Path<String>) -> Response {
    visit
        .show(async |desk| {
            let id: PersonId = id.parse().map_err(|_| Problem(Error::NotFound))?;
            let person = people::person(desk, id).await?;
            if person.state == PersonState::Erased {
                return Err(Problem(Error::NotFound));
            }
            Ok(Page::new("people-erase", move || view! { <Erase person/> }))
        })
        .await
}

#[component]
fn Directory(found: Paged<Listed>, query: String) -> impl IntoView {
    let (page, size, total) = (found.page, found.size, found.total);
    let asked = !query.is_empty();
    let list = if found.rows.is_empty() && asked {
        view! {
            <EmptyState icon="search" title=t("people-none") text=t("people-none-note")>
                <LinkButton href="/people">{t("action-clear-filters")}</LinkButton>
            </EmptyState>
        }
        .into_any()
    } else {
        let rows = found.rows.into_iter().map(|person| view! { <Row person/> }).collect_view();
        view! {
            <Table caption=t("people-title") quiet_caption=true folds=true>
                <thead>
                    <tr>
                        <th scope="col">{t("field-name")}</th>
                        <th scope="col">{t("people-state")}</th>
                        <th scope="col" class="num">{t("people-projects")}</th>
                        <th scope="col">{t("people-seen")}</th>
                        <th scope="col"><span class="visually-hidden">{t("action-more")}</span></th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </Table>
            <Pager page size total/>
        }
        .into_any()
    };
    view! {
        <Head title=t("people-title") note=t!("people-count", "count" = total)>
            <LinkButton href="/people/invite" look=Look::Primary icon="plus">{t("people-invite")}</LinkButton>
        </Head>
        <div class="toolbar" role="group" aria-label=t("filters")>
            <form class="search" role="search" aria-label=t("people-title") action="/people">
                <Icon name="search"/>
                <input type="search" name="q" value=query aria-label=t("people-search") placeholder=t("people-search") dir="auto"/>
            </form>
        </div>
        {list}
    }
}

#[component]
fn Row(person: Listed) -> impl IntoView {
    let tone = match person.state {
        PersonState::Active => Tone::Good,
        PersonState::Invited => Tone::Accent,
        PersonState::Suspended => Tone::Warn,
        PersonState::Erased => Tone::Plain,
    };
    let suspended = person.state == PersonState::Suspended;
    let administrator = person.administrator.then(|| view! { " " <Badge>{t("people-administrator")}</Badge> });
    let factor = person.second_factor.then(|| view! { " " <Badge>{t("people-second-factor")}</Badge> });
    let seen = match person.seen_at {
        Some(at) => view! { <When at/> }.into_any(),
        None => t("nothing").into_any(),
    };
    view! {
        <tr class:muted=suspended>
            <th scope="row"><Who name=person.name.clone() id=Some(person.id) note=person.email.clone()/></th>
            <td data-label=t("people-state")><Badge tone>{word("person-state", person.state)}</Badge>{administrator}{factor}</td>
            <td class="num" data-label=t("people-projects")>{number(person.projects)}</td>
            <td data-label=t("people-seen")>{seen}</td>
            <td class="row-actions"><Deeds person/></td>
        </tr>
    }
}

/// What can be done with an account now; nobody does it to themselves.
#[component]
fn Deeds(person: Listed) -> impl IntoView {
    let oneself = Viewer::current().me.is_some_and(|me| me.id == person.id);
    let id = person.id.to_string();
    let deed = |action: &'static str, key: &str, icon: &'static str| {
        let id = id.clone();
        let back = Viewer::current().path;
        view! {
            <form method="post" action=format!("/rpc/people/{action}")>
                <input type="hidden" name="id" value=id/>
                <input type="hidden" name="_back" value=back/>
                <button type="submit"><Icon name=icon/>{t(key)}</button>
            </form>
        }
    };
    let link = match person.state {
        PersonState::Invited => Some(deed("mail-link", "people-invite-again", "mail")),
        PersonState::Active => Some(deed("mail-link", "people-mail-reset", "mail")),
        PersonState::Suspended | PersonState::Erased => None,
    };
    let rights = match (person.state, person.administrator) {
        (PersonState::Active | PersonState::Invited, false) => Some(deed("administrator-make", "people-make-administrator", "key")),
        (_, true) => Some(deed("administrator-unmake", "people-unmake-administrator", "key")),
        _ => None,
    };
    let way_in = match person.state {
        PersonState::Suspended => Some(deed("readmit", "people-readmit", "undo")),
        PersonState::Active | PersonState::Invited if !oneself => Some(deed("suspend", "people-suspend", "lock")),
        _ => None,
    };
    let erase = (!oneself).then(|| {
        view! { <hr/><a class="danger" href=format!("/people/{id}/erase")><Icon name="trash"/>{t("people-erase")}</a> }
    });
    view! {
        <Menu id=format!("more-{}", person.id) label=t!("people-more-of", "name" = person.name) small=true>
            {link}{rights}{way_in}{erase}
        </Menu>
    }
}

#[component]
fn Invite() -> impl IntoView {
    let languages: Vec<Choice> = Locale::ALL.iter().map(|locale| Choice::new(locale.as_str(), locale.own_name())).collect();
    view! {
        <Head title=t("people-invite") note=t("people-invite-note")/>
        <Form id="invite" action="/rpc/people/invite">
            <Field name="name" label=t("field-name") autocomplete="off" autofocus=true/>
            <Field name="email" label=t("field-email") kind="email" dir="ltr" autocomplete="off"/>
            <Select name="locale" label=t("people-invite-locale") options=languages value=Viewer::current().locale.as_str() class="medium"/>
            <Checkbox name="administrator" label=t("people-administrator") note=t("people-administrator-note")/>
            <FormActions>
                <Button look=Look::Primary>{t("people-invite-send")}</Button>
                <LinkButton href="/people" look=Look::Quiet>{t("action-cancel")}</LinkButton>
            </FormActions>
        </Form>
    }
}

#[component]
fn Erase(person: Listed) -> impl IntoView {
    view! {
        <Head title=t!("people-erase-title", "name" = person.name.clone())/>
        <Notice tone=Tone::Bad><p>{t("people-erase-what")}</p></Notice>
        <Form id="erase" action="/rpc/people/erase" hidden=vec![("id", person.id.to_string())]>
            <Field name="name" label=t!("people-erase-type", "name" = person.name) autocomplete="off"/>
            <FormActions>
                <Button look=Look::Danger>{t("people-erase")}</Button>
                <LinkButton href="/people" look=Look::Quiet>{t("action-cancel")}</LinkButton>
            </FormActions>
        </Form>
    }
}
