//! `/p/{KEY}/team/rasci`: who answers for what. The matrix is read as a table; a row is edited as a form of its own.

use std::collections::BTreeSet;

use axum::{extract::Path, response::Response};
use golive_domain::{
    access::{Permission, Role, Side},
    projects::{Cell, Deliverable, Letter},
    words::Word as _,
};
use golive_store::projects::{self, Frame, Member, RasciRow};
use leptos::prelude::*;

use super::{Head, named, team::TeamTabs};
use crate::{
    i18n::{say, t, word},
    ui::{Button, Card, Field, Form, FormActions, LinkButton, Look, PostButton, Table, query::Here},
    web::{Page, Room, Visit, frame},
};

pub async fn rasci(visit: Visit, Path(key): Path<String>) -> Response {
    visit
        .show_project(&key, async |desk, project| {
            let rows = projects::rasci_of(desk, project).await?;
            let members = projects::team(desk, project).await?.members;
            Ok(Page::new("rasci-title", move || view! { <Matrix rows members/> }).room(Room::Team).wide())
        })
        .await
}

/// Columns are the roles somebody holds or that have a part; the rest would be empty paper.
fn columns(rows: &[RasciRow], members: &[Member]) -> Vec<Role> {
    let parts = rows.iter().flat_map(|row| row.cells.keys().copied());
    let held = members.iter().flat_map(|member| member.held.iter().map(|held| held.role));
    parts.chain(held).collect::<BTreeSet<_>>().into_iter().collect()
}

#[component]
fn Matrix(rows: Vec<RasciRow>, members: Vec<Member>) -> impl IntoView {
    let frame = frame();
    let edits = frame.may(Permission::RasciEdit);
    let here = Here::current();
    let asked = here.get("edit").filter(|_| edits).and_then(|id| rows.iter().find(|row| row.id.to_string() == id)).cloned();
    let roles = columns(&rows, &members);
    let head = roles.iter().map(|role| view! { <th scope="col"><span>{word("role", *role)}</span></th> }).collect_view();
    let body = rows.iter().map(|row| line(row, &roles, &frame, edits)).collect_view();
    let add = edits.then(|| {
        view! {
            <Card title=t("rasci-add-title")>
                <Form id="add-deliverable" action="/rpc/projects/rasci/add" hidden=vec![("project", frame.key.to_string())]>
                    <Field name="name" label=t("field-deliverable")/>
                    <FormActions><Button>{t("action-add")}</Button></FormActions>
                </Form>
            </Card>
        }
    });
    let legend = Letter::ALL
        .iter()
        .map(|letter| view! { <span class="nowrap"><LetterMark of=*letter/>" "{word("letter", *letter)}</span>" " })
        .collect_view();
    view! {
        <Head title=t("rasci-title") about=t("rasci-about")/>
        <TeamTabs current="/rasci"/>
        {asked.map(|row| view! { <RowEditor row/> })}
        <p class="soft">{legend}</p>
        <Table caption=t("rasci-title") quiet_caption=true dense=true tall=true class="matrix">
            <thead><tr><th scope="col">{t("field-deliverable")}</th>{head}</tr></thead>
            <tbody>{body}</tbody>
        </Table>
        {add}
    }
}

#[component]
fn LetterMark(of: Letter) -> impl IntoView {
    view! { <abbr class="rasci" data-letter=of.as_str() title=word("letter", of)>{of.as_str()}</abbr> }
}

fn line(row: &RasciRow, roles: &[Role], frame: &Frame, edits: bool) -> impl IntoView + use<> {
    let refusals = row.refusals();
    let name = named::<Deliverable>("deliverable", &row.name);
    let edit = edits.then(|| {
        let href = format!("/p/{}/team/rasci?edit={}", frame.key, row.id);
        let label = t!("rasci-edit-row", "name" = name.clone());
        view! { " " <LinkButton href look=Look::Quiet small=true icon="edit" label/> }
    });
    let cells = roles.iter().map(|role| {
        let cell = row.cells.get(role).copied().unwrap_or_default();
        view! { <td>{cell.letters().map(|of| view! { <LetterMark of/> }).collect_view()}</td> }
    });
    let wrong = !refusals.is_empty();
    view! {
        <tr class:wrong=wrong>
            <th scope="row" dir="auto">
                {name}{edit}
                {refusals.iter().map(|refusal| view! { <p class="error">{say(refusal)}</p> }).collect_view()}
            </th>
            {cells.collect_view()}
        </tr>
    }
}

/// Every role's part in one deliverable, as letters.
#[component]
fn RowEditor(row: RasciRow) -> impl IntoView {
    let key = frame().key.clone();
    let back = format!("/p/{key}/team/rasci");
    let sent = vec![("project", key.to_string()), ("id", row.id.to_string())];
    let versioned: Vec<_> = sent.iter().cloned().chain([("version", row.version.to_string())]).collect();
    let (name, stored, after) = (named::<Deliverable>("deliverable", &row.name), row.name.clone(), back.clone());
    let sides: Vec<_> = Side::ALL.iter().map(|side| (*side, part(*side, &row))).collect();
    view! {
        <Card title=t!("rasci-edit-row", "name" = name) id="edit">
            <Form id="rasci-row" action="/rpc/projects/rasci/row" hidden=versioned.clone() next=back.clone() wide=true>
                <p class="hint">{t("rasci-row-hint")}</p>
                {sides.into_iter().map(|(side, cells)| view! { <RowPart side cells/> }).collect_view()}
                <FormActions>
                    <Button look=Look::Primary>{t("action-save")}</Button>
                    <LinkButton href=back.clone() look=Look::Quiet>{t("action-cancel")}</LinkButton>
                </FormActions>
            </Form>
            <Form id="rename-deliverable" action="/rpc/projects/rasci/rename" hidden=versioned next=after>
                <Field name="name" label=t("field-deliverable-name") value=stored/>
                <FormActions><Button>{t("rasci-rename")}</Button></FormActions>
            </Form>
            <PostButton action="/rpc/projects/rasci/remove" hidden=sent label=t("rasci-remove") look=Look::Danger small=true/>
        </Card>
    }
}

/// The roles of one side with their cells.
fn part(side: Side, row: &RasciRow) -> Vec<(Role, Cell)> {
    let cell = |role: &Role| (*role, row.cells.get(role).copied().unwrap_or_default());
    Role::ALL.iter().filter(|role| role.side() == side).map(cell).collect()
}

#[component]
fn RowPart(side: Side, cells: Vec<(Role, Cell)>) -> impl IntoView {
    let field = |(role, cell): (Role, Cell)| {
        let name = format!("cells[{role}]");
        view! { <Field name label=word("role", role) value=cell.to_string() class="narrow" dir="ltr" maxlength=9 optional=true/> }
    };
    view! {
        <fieldset class="choices">
            <legend>{word("side", side)}</legend>
            <div class="form-row">{cells.into_iter().map(field).collect_view()}</div>
        </fieldset>
    }
}
