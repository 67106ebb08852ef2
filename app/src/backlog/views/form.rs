//! The form of an item, new or edited.

use golive_domain::{
    backlog::{FieldKind, FieldRule, ItemKind, Moscow},
    id::{FieldId, ItemId},
};
use golive_store::backlog::{ItemView, Options};
use leptos::prelude::*;

use super::{about, clash, departments, frame, people, pick::ItemField};
use crate::{
    backlog::{api::ItemForm, item_path},
    i18n::t,
    ui::{
        Button, Checkbox, Choice, Combobox, ConflictBox, DateField, Field, Form, FormActions, FormRow, LinkButton, Look, Select, TextArea,
    },
    web::Unsaid,
};

#[component]
pub fn NewView(options: Options) -> impl IntoView {
    let key = frame().key.clone();
    view! {
        <div class="head"><div><h1>{t("backlog-new-title")}</h1></div></div>
        <Form id="item" action="/rpc/backlog/create" hidden=vec![("project", key.to_string())]>
            <Fields options written=ItemForm::blank() fresh=true/>
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
    let key = frame().key.clone();
    let path = item_path(&key, item.row.number);
    let mut hidden = about(&key, item.row.id);
    hidden.push(("version", item.row.version.to_string()));
    let written = ItemForm::of(&item);
    let conflict = Unsaid::edited("item").map(|edited| {
        let clashes = clash::clashes(&edited, &written, &options);
        view! { <ConflictBox who=edited.by clashes/> }
    });
    view! {
        <div class="head"><div><h1>{t!("backlog-edit-title", "code" = item.row.code.clone())}</h1></div></div>
        <Form id="item" action="/rpc/backlog/edit" next=path.clone() hidden>
            {conflict}
            <Fields options written item=item.row.id/>
            <FormActions>
                <Button look=Look::Primary>{t("action-save")}</Button>
                <LinkButton href=path look=Look::Quiet>{t("action-cancel")}</LinkButton>
            </FormActions>
        </Form>
    }
}

#[component]
fn Fields(
    options: Options,
    written: ItemForm,
    #[prop(optional)] fresh: bool,
    /// The item the form is about, where there is one already.
    #[prop(optional)]
    item: Option<ItemId>,
) -> impl IntoView {
    let ItemForm { kind, title, body, moscow, department, assignee, parent, labels, requirements, criteria, custom, .. } = written;
    let custom = options.fields.iter().map(|(id, name, rule)| {
        let value = custom.get(&format!("_{id}")).cloned().unwrap_or_default();
        custom_field(*id, name.clone(), rule, value, &options)
    });
    let custom = custom.collect_view();
    let (people, departments, suggestions) = (people(&options), departments(&options), options.labels.clone());
    view! {
        <Field name="title" label=t("field-title") value=title maxlength=250 autofocus=fresh/>
        <FormRow>
            <Select name="kind" label=t("field-kind") options={Choice::words::<ItemKind>("item-kind")} value=kind/>
            <Select name="moscow" label=t("field-moscow") options={Choice::words::<Moscow>("moscow")} value=moscow/>
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
        <ItemField name="parent" label=t("field-parent") value=parent but=item optional=true/>
        {custom}
    }
}

impl ItemForm {
    fn blank() -> Self {
        Self { kind: ItemKind::Story.to_string(), moscow: Moscow::Should.to_string(), ..Self::default() }
    }

    /// The item as its form writes it.
    fn of(item: &ItemView) -> Self {
        let row = &item.row;
        let custom = item.custom.iter().filter_map(|field| Some((format!("_{}", field.id), field.value.as_ref()?.to_string())));
        Self {
            kind: row.kind.to_string(),
            title: row.title.clone(),
            body: item.body.clone(),
            moscow: row.moscow.to_string(),
            department: row.department_id.map(|id| id.to_string()).unwrap_or_default(),
            assignee: row.assignee.as_ref().map(|person| person.id.to_string()).unwrap_or_default(),
            parent: item.links.parent.as_ref().map(|parent| parent.code.clone()).unwrap_or_default(),
            labels: row.labels.join(", "),
            requirements: item.requirements.join(", "),
            criteria: item.criteria.iter().map(|line| line.content.as_str()).collect::<Vec<_>>().join("\n"),
            custom: custom.collect(),
            ..Self::default()
        }
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
        FieldKind::Date => view! { <DateField name label value=value.parse().ok() optional=true/> }.into_any(),
        FieldKind::Text => view! { <Field name label value optional=true/> }.into_any(),
    }
}
