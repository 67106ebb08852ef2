//! What is filled in, at peace and refused.

use golive_domain::{FieldError, Say, backlog::Moscow, money::Currency, words::Word as _};
use leptos::{context::Provider, prelude::*};

use super::{Specimen, pane::Pane};
use crate::{ui::*, web::FormFlash};

pub const PARTS: &[Specimen] = &[("Form", form), ("Refused form", refused), ("Choices", choices), ("Unfold", unfold)];

fn form(pane: Pane) -> AnyView {
    fields(pane)
}

/// The same form as it comes back.
fn refused(pane: Pane) -> AnyView {
    let error = |field: &str, say: Say| FieldError { field: field.into(), say };
    let flash = FormFlash {
        form: pane.id("form"),
        values: vec![("title".into(), String::new()), ("budget".into(), pane.text("lots", "زیاد", "багато"))],
        errors: vec![error("title", Say::new("error-required")), error("budget", Say::new("error-money"))],
    };
    view! { <Provider value=flash>{fields(pane)}</Provider> }.into_any()
}

fn fields(pane: Pane) -> AnyView {
    let priorities = Choice::words::<Moscow>("moscow");
    let money = golive_domain::money::Money { minor: 192_000, currency: Currency::EUR };
    view! {
        <Form id=pane.id("form") action="/kit">
            <Field name="title" label=pane.text("Title", "عنوان", "Назва") hint=pane.text("What the user can do afterwards.", "کاربر پس از آن چه می‌تواند بکند.", "Що користувач зможе робити після цього.")/>
            <TextArea name="text" label=pane.text("Text", "متن", "Текст") optional=true/>
            <FormRow>
                <Select name="moscow" label=pane.text("Priority", "اولویت", "Пріоритет") options=priorities value=Moscow::Should.as_str()/>
                <MoneyField name="budget" label=pane.text("Budget", "بودجه", "Бюджет") currency=Currency::EUR value=Some(money)/>
            </FormRow>
            <DateField name="start" label=pane.text("Start", "شروع", "Початок") value=chrono::NaiveDate::from_ymd_opt(2026, 11, 23)/>
            <Combobox name="assignee" label=pane.text("Assignee", "مسئول", "Виконавець") suggestions=vec!["Oksana K.".into(), "مریم ا.".into()] optional=true/>
            <FileField name="file" label=pane.text("File", "پرونده", "Файл")/>
            <FormActions>
                <Button look=Look::Primary>{pane.text("Save", "ذخیره", "Зберегти")}</Button>
                <LinkButton href="/kit" look=Look::Quiet>{pane.text("Cancel", "انصراف", "Скасувати")}</LinkButton>
            </FormActions>
        </Form>
    }
    .into_any()
}

fn choices(pane: Pane) -> AnyView {
    let sizes = move || {
        vec![
            Choice::new("small", pane.text("Small", "کوچک", "Малий")).noting(pane.text(
                "up to five people",
                "تا پنج نفر",
                "до п’яти людей",
            )),
            Choice::new("large", pane.text("Large", "بزرگ", "Великий")),
        ]
    };
    let themes = Choice::words::<golive_domain::people::Theme>("theme");
    view! {
        <Form id=pane.id("form") action="/kit">
            <Choices name="size" label=pane.text("Size", "اندازه", "Розмір") options=sizes() chosen=vec!["small".into()]/>
            <Choices name="sizes" label=pane.text("Sizes", "اندازه‌ها", "Розміри") options=sizes() many=true/>
            <Segments name="theme" label=pane.text("Theme", "پوسته", "Тема") options=themes value="light"/>
            <CheckList name="departments" label=pane.text("Departments", "واحدها", "Підрозділи") options=sizes() blank=pane.text("All", "همه", "Усі")/>
            <Checkbox name="mail" label=pane.text("Mail me", "برایم ایمیل بفرست", "Писати мені") note=pane.text("once a day", "روزی یک بار", "раз на день") checked=true/>
        </Form>
        <PostButton action="/kit" label=pane.text("Restore", "بازگرداندن", "Відновити") icon="undo" hidden=vec![("id", "1".into())]/>
    }
    .into_any()
}

/// Folded, as a button, and open by itself because the form inside comes back refused.
fn unfold(pane: Pane) -> AnyView {
    let reason = move |form: &str| {
        view! {
            <Form id=pane.id(form) action="/kit">
                <Field name="reason" label=pane.text("Reason", "دلیل", "Причина")/>
                <Button small=true>{pane.text("Reject", "رد کردن", "Відхилити")}</Button>
            </Form>
        }
    };
    let error = FieldError { field: "reason".into(), say: Say::new("error-required") };
    let flash = FormFlash { form: pane.id("refused"), values: Vec::new(), errors: vec![error] };
    view! {
        <Unfold summary=pane.text("What counts as done", "چه چیزی انجام‌شده است", "Що вважається готовим")>
            <p>{pane.text("Reviewed, tested, and in the manual.", "بازبینی و آزمون شده و در راهنما آمده.", "Переглянуто, протестовано й описано в посібнику.")}</p>
        </Unfold>
        <Unfold summary=pane.text("Reject", "رد کردن", "Відхилити") button=true>{reason("folded")}</Unfold>
        <Provider value=flash>
            <Unfold summary=pane.text("Reject, refused", "رد کردن، پذیرفته نشد", "Відхилити, з помилкою") button=true>{reason("refused")}</Unfold>
        </Provider>
    }
    .into_any()
}
