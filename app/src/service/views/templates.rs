//! Texts that replies begin with: the list, and the form of one.

use golive_domain::{access::Permission, people::Locale, service::phrases, words::Word as _};
use golive_store::service::{TemplateRow, Templates};
use leptos::prelude::*;

use super::{
    path,
    queue::{Actions, Leaf},
};
use crate::{
    i18n::t,
    ui::{
        Badge, Button, Choice, EmptyState, Field, Form, FormActions, Head, LinkButton, Look, Pager, PostButton, Select, Tab, Table, Tabs,
        TextArea, When, query::Here,
    },
    web::{Viewer, frame},
};

#[component]
pub fn TemplateList(found: Templates, retired: bool) -> impl IntoView {
    let Templates { page, offered, retired: laid_aside } = found;
    let here = Here::current().without("page");
    let tabs = vec![
        Tab::new(here.clone().without("show").href(), t("templates-offered"), !retired).counting(offered),
        Tab::new(here.with("show", "retired").href(), t("templates-retired"), retired).counting(laid_aside),
    ];
    let writes = frame().may(Permission::TemplateWrite);
    let add = move || writes.then(|| view! { <LinkButton href=path("templates/new") icon="plus">{t("template-new")}</LinkButton> });
    let (number, size, total) = (page.page, page.size, page.total);
    let body = match (total, retired) {
        (0, false) => {
            view! { <EmptyState icon="comment" title=t("templates-none") text=t("templates-none-text")>{add()}</EmptyState> }.into_any()
        }
        (0, true) => {
            view! { <EmptyState icon="check" title=t("templates-none-retired") text=t("templates-none-retired-text")/> }.into_any()
        }
        _ => {
            let rows = page.rows.into_iter().map(|row| view! { <Line row writes/> }).collect_view();
            view! {
                <div class="card">
                    <Table caption=t("templates-title") quiet_caption=true folds=true class="templates">
                        <thead>
                            <tr>
                                <th scope="col">{t("field-name")}</th><th scope="col">{t("template-language")}</th>
                                <th scope="col">{t("template-text")}</th><th scope="col">{t("template-changed")}</th>
                                <th scope="col"><span class="visually-hidden">{t("template-deeds")}</span></th>
                            </tr>
                        </thead>
                        <tbody>{rows}</tbody>
                    </Table>
                    <Pager page=number size total/>
                </div>
            }
            .into_any()
        }
    };
    view! {
        <div class="head">
            <div><h1>{t("templates-title")}</h1><p class="soft">{t("templates-text")}</p></div>
            <div class="actions"><Actions current=Leaf::Templates/></div>
        </div>
        <div class="cluster"><Tabs label=t("templates-title") tabs/>{(total > 0).then(add)}</div>
        {body}
    }
}

#[component]
fn Line(row: TemplateRow, writes: bool) -> impl IntoView {
    let href = path(&format!("templates/{}", row.id));
    let name = match writes {
        true => view! { <a href=href dir="auto">{row.name.clone()}</a> }.into_any(),
        false => view! { <bdi>{row.name.clone()}</bdi> }.into_any(),
    };
    let (deed, label) = if row.retired { ("restore-template", t("action-restore")) } else { ("retire-template", t("template-retire")) };
    let turn = writes.then(|| {
        let hidden = vec![("project", frame().key.to_string()), ("template", row.id.to_string())];
        view! { <PostButton action=format!("/rpc/service/{deed}") hidden label small=true look=Look::Quiet/> }
    });
    view! {
        <tr data-item=row.id.to_string()>
            <th scope="row">{name}</th>
            <td data-label=t("template-language")><Badge>{row.locale.own_name()}</Badge></td>
            <td data-label=t("template-text")><div class="plain" dir=row.locale.direction().as_str()>{row.body}</div></td>
            <td data-label=t("template-changed")><When at=row.updated_at/></td>
            <td>{turn}</td>
        </tr>
    }
}

/// One to be, or one to change.
#[component]
pub fn TemplateEdit(row: Option<TemplateRow>) -> impl IntoView {
    let mut hidden = vec![("project", frame().key.to_string())];
    let deed = if row.is_some() { "edit-template" } else { "add-template" };
    if let Some(row) = &row {
        hidden.extend([("template", row.id.to_string()), ("version", row.version.to_string())]);
    }
    let fresh = row.is_none();
    let title = if fresh { t("template-new") } else { t("template-edit") };
    let (name, locale, body) = row.map_or_else(
        || (String::new(), Viewer::current().locale.to_string(), String::new()),
        |row| (row.name, row.locale.to_string(), row.body),
    );
    let languages = Locale::ALL.iter().map(|locale| Choice::new(locale.as_str(), locale.own_name())).collect();
    let hint = t!("template-text-hint", "places" = phrases::places());
    view! {
        <Head title note=t("template-note")/>
        <Form id="template" action=format!("/rpc/service/{deed}") hidden>
            <Field name="name" label=t("field-name") value=name hint=t("template-name-hint") maxlength=250 autofocus=fresh/>
            <Select name="locale" label=t("template-language") options=languages value=locale/>
            <TextArea name="body" label=t("template-text") value=body hint rows=8/>
            <FormActions>
                <Button look=Look::Primary>{t("action-save")}</Button>
                <LinkButton href=path("templates") look=Look::Quiet>{t("action-cancel")}</LinkButton>
            </FormActions>
        </Form>
    }
}
