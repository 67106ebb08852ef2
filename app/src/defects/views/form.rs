//! The form of a defect, reported or edited.

use golive_domain::{
    access::Permission,
    defects::{DefectState, Frequency, Priority, Severity, default_priority},
    words::Word as _,
};
use golive_store::{
    defects::{DefectView, Prefill},
    exploring::Noted,
};
use leptos::prelude::*;

use super::{Options, about, choices, path};
use crate::{
    backlog::views::clash,
    defects::{api::DefectForm, defect_path},
    i18n::{t, word},
    ui::{Button, Choice, Clash, Combobox, ConflictBox, Field, Form, FormActions, FormRow, LinkButton, Look, Notice, Select, TextArea},
    web::{Edited, Unsaid, frame},
};

/// What showed the defect.
pub enum Seen {
    Step(Prefill),
    Note(Noted),
}

/// What is on the form, and what the viewer may say of it.
struct Asked {
    form: DefectForm,
    fresh: bool,
    /// Severity is QA's once somebody has weighed the defect.
    weighs: bool,
    /// What follows from severity and frequency now.
    follows: Option<Priority>,
}

#[component]
pub fn NewView(seen: Option<Seen>, options: Options) -> impl IntoView {
    let key = frame().key.clone();
    let mut hidden = vec![("project", key.to_string())];
    let (from, form) = match seen {
        Some(Seen::Step(seen)) => {
            hidden.extend([("execution", seen.execution.to_string()), ("step", seen.step.to_string())]);
            (Some(t!("defects-from-step", "case" = seen.case, "step" = seen.step + 1)), DefectForm::written(seen.fields))
        }
        Some(Seen::Note(seen)) => {
            hidden.push(("note", seen.note.to_string()));
            (Some(t!("defects-from-note", "session" = seen.session, "note" = seen.number)), DefectForm::written(seen.fields))
        }
        None => (None, blank()),
    };
    let from = from.map(|said| view! { <Notice><p>{said}</p></Notice> });
    view! {
        <div class="head"><div><h1>{t("defects-new-title")}</h1></div></div>
        {from}
        <Form id="defect" action="/rpc/defects/report" hidden>
            {fields(Asked { form, fresh: true, weighs: true, follows: None }, options)}
            <FormActions>
                <Button look=Look::Primary>{t("defects-report-send")}</Button>
                <LinkButton href=path("") look=Look::Quiet>{t("action-cancel")}</LinkButton>
            </FormActions>
        </Form>
    }
}

#[component]
pub fn EditView(defect: DefectView, written: DefectForm, options: Options) -> impl IntoView {
    let frame = frame();
    let back = defect_path(&frame.key, defect.row.number);
    let mut hidden = about(&frame.key, defect.row.number);
    hidden.push(("version", defect.row.version.to_string()));
    let conflict = Unsaid::edited("defect").map(|edited| {
        let clashes = clashes(&edited, &written, &options);
        view! { <ConflictBox who=edited.by clashes/> }
    });
    let asked = Asked {
        form: written,
        fresh: false,
        weighs: defect.row.state == DefectState::New || frame.may(Permission::DefectTriage),
        follows: Some(default_priority(defect.row.severity, defect.row.frequency)),
    };
    view! {
        <div class="head"><div><h1>{t!("defects-edit-title", "code" = defect.row.code.clone())}</h1></div></div>
        <Form id="defect" action="/rpc/defects/edit" next=back.clone() hidden>
            {conflict}
            {fields(asked, options)}
            <FormActions>
                <Button look=Look::Primary>{t("action-save")}</Button>
                <LinkButton href=back look=Look::Quiet>{t("action-cancel")}</LinkButton>
            </FormActions>
        </Form>
    }
}

fn blank() -> DefectForm {
    DefectForm { severity: Severity::S3.to_string(), frequency: Frequency::Always.to_string(), ..DefectForm::default() }
}

fn fields(asked: Asked, options: Options) -> impl IntoView {
    let Asked { form, fresh, weighs, follows } = asked;
    let (departments, environments) = (choices(&options.departments), choices(&options.environments));
    let severity = weighs.then(|| {
        view! { <Select name="severity" label=t("field-severity") options={Choice::words::<Severity>("severity")} value=form.severity/> }
    });
    let hint = match follows {
        Some(priority) => t!("defects-priority-follows-is", "priority" = word("priority", priority)),
        None => t("defects-priority-hint"),
    };
    // How soon is the business's to say.
    let soon = frame().may(Permission::DefectPrioritise).then(|| {
        view! {
            <FormRow>
                <Select name="priority" label=t("field-priority") options={Choice::words::<Priority>("priority")} value=form.priority blank=t("defects-priority-follows") hint optional=true/>
                <Field name="priority_reason" label=t("field-priority-reason") value=form.priority_reason hint=t("defects-priority-reason-hint") optional=true/>
            </FormRow>
        }
    });
    view! {
        <Field name="title" label=t("field-title") value=form.title hint=t("defects-title-hint") maxlength=250 autofocus=fresh/>
        <TextArea name="body" label=t("defects-story") value=form.body hint=t("defects-story-hint") optional=true rows=9/>
        <FormRow>
            {severity}
            <Select name="frequency" label=t("field-frequency") options={Choice::words::<Frequency>("frequency")} value=form.frequency/>
        </FormRow>
        {soon}
        <FormRow>
            <Select name="environment" label=t("field-environment") options=environments value=form.environment blank=t("choose-none") hint=t("defects-environment-hint") optional=true/>
            <Combobox name="component" label=t("field-component") suggestions=options.components value=form.component hint=t("defects-component-hint") optional=true/>
        </FormRow>
        <FormRow>
            <Field name="requirement" label=t("field-requirement") value=form.requirement hint=t("defects-requirement-hint") dir="ltr" optional=true/>
            <Select name="department" label=t("field-department") options=departments value=form.department blank=t("choose-none") hint=t("defects-department-hint") optional=true/>
        </FormRow>
    }
}

/// Fields that somebody else changed and that were typed otherwise here, in the order of the form.
fn clashes(edited: &Edited, stored: &DefectForm, options: &Options) -> Vec<Clash> {
    let fields = [
        ("title", &stored.title),
        ("body", &stored.body),
        ("severity", &stored.severity),
        ("frequency", &stored.frequency),
        ("priority", &stored.priority),
        ("priority_reason", &stored.priority_reason),
        ("environment", &stored.environment),
        ("component", &stored.component),
        ("requirement", &stored.requirement),
        ("department", &stored.department),
    ];
    let said = |name: &str, value: &str| match name {
        "severity" => Severity::parse(value).map(|each| word("severity", each)),
        "frequency" => Frequency::parse(value).map(|each| word("frequency", each)),
        "priority" => Some(Priority::parse(value).map_or_else(|| t("defects-priority-follows"), |each| word("priority", each))),
        "environment" => options.environments.iter().find(|(id, _)| id.to_string() == value).map(|(_, name)| name.clone()),
        "department" => options.departments.iter().find(|(id, _)| id.to_string() == value).map(|(_, name)| name.clone()),
        _ => None,
    };
    let said = |name: &str, value: &str| said(name, value).unwrap_or_else(|| value.to_owned());
    let clash = |(name, theirs): (&str, &String)| {
        // What the viewer was not asked cannot clash.
        edited.typed.value(name)?;
        let (mine, untouched) = clash(edited, name, name, theirs)?;
        let label = t(&format!("field-{name}"));
        Some(Clash { name: name.to_owned(), label, mine: said(name, &mine), theirs: said(name, theirs), untouched })
    };
    fields.into_iter().filter_map(clash).collect()
}
