//! The form of an item, new or edited.

use golive_domain::{
    backlog::{FieldKind, FieldRule, ItemKind, Moscow},
    id::FieldId,
};
use golive_store::backlog::{ItemView, Options};
use leptos::prelude::*;

use super::{about, departments, frame, people};
use crate::{
    backlog::item_path,
    i18n::t,
    ui::{Button, Checkbox, Choice, Combobox, Field, Form, FormActions, FormRow, LinkButton, Look, Select, TextArea},
};

#[component]
pub fn NewView(options: Options) -> impl IntoView {
    let key = frame().key;
    view! {
        <div class="head"><div><h1>{t("backlog-new-title")}</h1></div></div>
        <Form id="item" action="/rpc/backlog/create" hidden=vec![("project", key.to_string())]>
            <Fields options/>
            <Checkbox name="top" label=t("backlog-at-top")/>
            <FormActions>
                <Button look=Look::Primary>{t("action-create")}</Button>
                <LinkButton href=format!("/p/{key}/backlog") look=Look::Quiet>{t("action-cancel")}</LinkButton>
            </FormActions>
        </Form>
    }
}

#[component]
pub fn EditView(item: ItemView, options: Options) -> impl IntoView {
    let key = frame().key;
    let path = item_path(&key, item.row.number);
    let mut hidden = about(&key, item.row.id);
    hidden.push(("version", item.row.version.to_string()));
    view! {
        <div class="head"><div><h1>{t!("backlog-edit-title", "code" = item.row.code.clone())}</h1></div></div>
        <Form id="item" action="/rpc/backlog/edit" next=path.clone() hidden>
            <Fields options item=Some(item)/>
            <FormActions>
                <Button look=Look::Primary>{t("action-save")}</Button>
                <LinkButton href=path look=Look::Quiet>{t("action-cancel")}</LinkButton>
            </FormActions>
        </Form>
    }
}

#[component]
fn Fields(options: Options, #[prop(optional_no_strip)] item: Option<ItemView>) -> impl IntoView {
    let is = |read: fn(&ItemView) -> String| item.as_ref().map(read).unwrap_or_default();
    let title = is(|item| item.row.title.clone());
    let body = is(|item| item.body.clone());
    let labels = is(|item| item.row.labels.join(", "));
    let requirements = is(|item| item.requirements.join(", "));
    let fresh = item.is_none();
    let kind = item.as_ref().map_or(ItemKind::Story, |item| item.row.kind);
    let moscow = item.as_ref().map_or(Moscow::Should, |item| item.row.moscow);
    let criteria = is(|item| item.criteria.iter().map(|line| line.content.as_str()).collect::<Vec<_>>().join("\n"));
    let parent = is(|item| item.links.parent.as_ref().map(|parent| parent.code.clone()).unwrap_or_default());
    let department = is(|item| item.row.department_id.map(|id| id.to_string()).unwrap_or_default());
    let assignee = is(|item| item.row.assignee.as_ref().map(|person| person.id.to_string()).unwrap_or_default());
    let custom = options.fields.iter().map(|(id, name, rule)| {
        let value =
            item.as_ref().and_then(|item| item.custom.iter().find(|field| field.id == *id)?.value.as_ref()).map(ToString::to_string);
        custom_field(*id, name.clone(), rule, value.unwrap_or_default(), &options)
    });
    let custom = custom.collect_view();
    let (people, departments, suggestions) = (people(&options), departments(&options), options.labels.clone());
    view! {
        <Field name="title" label=t("field-title") value=title maxlength=250 autofocus=fresh/>
        <FormRow>
            <Select name="kind" label=t("field-kind") options={Choice::words::<ItemKind>("item-kind")} value=kind.to_string()/>
            <Select name="moscow" label=t("field-moscow") options={Choice::words::<Moscow>("moscow")} value=moscow.to_string()/>
        </FormRow>
        <TextArea name="body" label=t("field-body") value=body hint=t("backlog-markdown") optional=true rows=8/>
        <TextArea name="criteria" label=t("field-criteria") value=criteria hint=t("backlog-criteria-hint") optional=true rows=4/>
        <FormRow>
            <Select name="assignee" label=t("field-assignee") options=people value=assignee blank=t("nobody") optional=true/>
            <Select name="department" label=t("field-department") options=departments value=department blank=t("choose-none") optional=true/>
        </FormRow>
        <FormRow>
            <Combobox name="labels" label=t("field-labels") suggestions value=labels hint=t("backlog-commas") optional=true/>
            <Field name="requirements" label=t("field-requirements") value=requirements hint=t("backlog-commas") optional=true/>
        </FormRow>
        <Field name="parent" label=t("field-parent") value=parent hint=t("backlog-code-hint") class="medium" dir="ltr" optional=true/>
        {custom}
    }
}

fn custom_field(id: FieldId, label: String, rule: &FieldRule, value: String, options: &Options) -> AnyView {
    let name = crate::keyed::keyed("custom", id);
    let blank = t("choose-none");
    match rule.kind {
        FieldKind::Choice => {
            let choices = rule.choices.iter().map(|choice| Choice::new(choice, choice)).collect();
            view! { <Select name label options=choices value blank optional=true/> }.into_any()
        }
        FieldKind::Person => view! { <Select name label options=people(options) value blank optional=true/> }.into_any(),
        FieldKind::Number => view! { <Field name label value class="narrow" inputmode="decimal" optional=true/> }.into_any(),
        FieldKind::Date => {
            view! { <Field name label value class="medium" hint=t("date-hint-gregorian") dir="ltr" optional=true/> }.into_any()
        }
        FieldKind::Text => view! { <Field name label value optional=true/> }.into_any(),
    }
}
